"""A file for one coder: the articles, the codebook and the register, and of all coding only the coder's own.

It is a new file into which rows are written, never a copy from which some were removed: so nothing of what the others
did can be left in it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, insert, select

from annotator.domain.errors import ProjectExists
from annotator.domain.records import SuggestionMode
from annotator.storage import schema, search
from annotator.storage.database import Database
from annotator.storage.disk import clear_away, reach_disk
from annotator.storage.failures import told
from annotator.storage.handing.copying import AT_ONCE, Copying, Handing, batches, new
from annotator.storage.handing.suggested import SuggestedRows
from annotator.storage.stands.things import Kind
from annotator.storage.taking.assignments import rows_of
from annotator.storage.taking.here import articles_of
from annotator.storage.taking.records import DECISION, DRAW, LINK

_SHARED_KINDS: Final = (Kind.CODER, Kind.ACTOR, Kind.SAME, Kind.ALIAS, Kind.APART)
_WHOLE: Final = (
    schema.Coder, schema.CodebookVersion, schema.Code, schema.Role, schema.Variable, schema.Actor, schema.ActorAlias,
    schema.ActorsApart, schema.Identity,
)  # fmt: skip
Report = Callable[[int, int], None]


def write_handed_out(source: Connection, path: Path, handing: Handing, *, report: Report) -> int:
    """Write the file; it stands there whole or not at all. Gives back how many statements are in it.

    Raises ProjectExists, DiskFull, NotSaved.
    """
    if path.exists():
        raise ProjectExists("“{name}” exists already. Choose another name for the coder’s file.", name=path.name)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with told(path):
            unfinished.unlink(missing_ok=True)
            Database.create(unfinished, partial(_fill, source, handing, report)).close()
            with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
                connection.execute("VACUUM").close()
                statements = int(connection.execute("SELECT count(*) FROM statements").fetchone()[0])
            reach_disk(unfinished)
            unfinished.rename(path)
            reach_disk(path.parent)
        return statements
    finally:
        clear_away(unfinished)


def _fill(source: Connection, handing: Handing, report: Report, target: Connection) -> None:
    _Handed(source, target, handing, report).write()


class _Handed:
    """Writes rows with ids of their own wherever the old ones would tell how much the others have done."""

    def __init__(self, source: Connection, target: Connection, handing: Handing, report: Report) -> None:
        self._source = source
        self._target = target
        self._coder_id = handing.coder_id
        self._handing = handing
        self._report = report
        self._copying = Copying(source, target, handing)
        self._statements: dict[int, int] = {}
        self._suggested = SuggestedRows(self._copying)
        self._suggestions: dict[int, int] = {}

    def write(self) -> None:
        self._project()
        for mapped in _WHOLE:
            self._copying.copy(mapped, select(mapped.__table__).order_by(mapped.id))
        self._draws()
        ids = list(self._copying.articles)
        for start in range(0, len(ids), AT_ONCE):
            self._of_articles(ids[start : start + AT_ONCE])
            self._report(min(start + AT_ONCE, len(ids)), len(ids))
        self._links()
        self._stands()

    def _project(self) -> None:
        row = dict(self._source.execute(select(schema.Project.__table__)).mappings().one())
        del row["id"]
        if self._handing.mode is not None:
            row["suggestions"] = self._handing.mode.value
        self._target.execute(insert(schema.Project), [row])

    def _draws(self) -> None:
        """Only the coder's own: of the others' it would tell which articles they have."""
        self._copying.copy(schema.Draw, select(schema.Draw.__table__).where(schema.Draw.coder_id == self._coder_id))

    def _of_articles(self, ids: list[int]) -> None:
        article = schema.Article
        rows = self._copying.rows(article, article.id.in_(ids))
        for mapped, column in ((schema.ArticleText, "text_id"), (schema.Original, "original_id")):
            known = set(self._target.scalars(select(mapped.id)))
            wanted = {row[column] for row in rows} - known
            self._copying.copy(mapped, select(mapped.__table__).where(mapped.id.in_(wanted)))
        rows.sort(key=lambda row: self._copying.articles[row["id"]])
        self._copying.add(article, [{**row, "id": self._copying.articles[row["id"]]} for row in rows])
        search.follow(self._target, [(None, {**row, "id": self._copying.articles[row["id"]]}) for row in rows])
        self._copying.anew(schema.Region, ids)
        self._assignments(ids)
        self._suggestions = self._suggested.copy(ids)
        self._coded(ids)

    def _assignments(self, ids: list[int]) -> None:
        row = schema.Assignment
        rows = self._copying.rows(row, row.article_id.in_(ids), row.coder_id == self._coder_id)
        if self._handing.mode is SuggestionMode.OFF:
            rows = [{**each, "suggestions": each["suggestions"] and SuggestionMode.OFF.value} for each in rows]
        self._copying.add(row, [self._copying.of_article(each) for each in rows])

    def _coded(self, ids: list[int]) -> None:
        statement = schema.Statement
        rows = self._copying.rows(statement, statement.article_id.in_(ids), statement.coder_id == self._coder_id)
        last = len(self._statements)
        self._statements |= {row["id"]: number for number, row in enumerate(rows, start=last + 1)}
        self._copying.add(
            statement,
            [
                {
                    **self._copying.of_article(row),
                    "id": self._statements[row["id"]],
                    "suggestion_id": self._suggestions.get(row["suggestion_id"]),
                }
                for row in rows
            ],
        )
        own = [row["id"] for row in rows]
        for mapped in (schema.Part, schema.ActorLink, schema.StatementValue):
            hanging = self._copying.rows(mapped, mapped.__table__.c.statement_id.in_(own))
            self._copying.add(
                mapped, [{**new(row), "statement_id": self._statements[row["statement_id"]]} for row in hanging]
            )
        self._decisions()

    def _decisions(self) -> None:
        decision = schema.Decision
        own = decision.suggestion_id.in_(list(self._suggestions))
        rows = self._copying.rows(decision, own, decision.coder_id == self._coder_id)
        self._copying.add(
            decision,
            [
                {
                    **new(row),
                    "suggestion_id": self._suggestions[row["suggestion_id"]],
                    "statement_id": self._statements.get(row["statement_id"]),
                }
                for row in rows
            ],
        )

    def _links(self) -> None:
        link = schema.StatementLink
        rows = [row for row in self._copying.every(link) if {row["from_id"], row["to_id"]} <= self._statements.keys()]
        ids = self._statements
        self._copying.add(
            link, [{**new(row), "from_id": ids[row["from_id"]], "to_id": ids[row["to_id"]]} for row in rows]
        )

    def _stands(self) -> None:
        """Of what is in the file; of the coder's own things that are gone nothing is said."""
        things = _things(self._target)
        stand = schema.Stand
        query = select(stand.__table__).order_by(stand.kind, stand.thing)
        for some in batches(self._source.execute(query).mappings(), AT_ONCE):
            rows = [new(row) for row in map(dict, some) if _is_told(row, things)]
            self._copying.add(stand, rows)


def _things(connection: Connection) -> dict[Kind, set[str]]:
    """What is in a file of the things that not every file of a project has."""
    records = {record.kind: record.things(connection) for record in (LINK, DECISION, DRAW)}
    texts = set(articles_of(connection))
    assigned = set(rows_of(connection, None))
    return {
        **records,
        Kind.ARTICLE: texts,
        Kind.REGIONS: texts,
        Kind.STATE: assigned,
        Kind.GIVEN: assigned,
        Kind.STATEMENT: set(connection.scalars(select(schema.Statement.uuid))),
        Kind.SETTLEMENT: set(),
    }


def _is_told(row: Mapping[str, Any], things: Mapping[Kind, Collection[str]]) -> bool:
    kind = Kind(row["kind"])
    return kind in _SHARED_KINDS or row["thing"] in things[kind]
