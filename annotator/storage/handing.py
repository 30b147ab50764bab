"""A file for one coder: the articles, the codebook and the register, and of all coding only the coder's own.

It is a new file into which rows are written, never a copy from which some were removed: so nothing of what the others
did can be left in it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, func, insert, select

from annotator.domain.errors import ProjectExists
from annotator.domain.records import ArticleId, CoderId, SuggestionMode
from annotator.storage import schema, search
from annotator.storage.backups import reach_disk
from annotator.storage.database import Database
from annotator.storage.failures import told
from annotator.storage.stands.things import Kind
from annotator.storage.taking.assignments import rows_of
from annotator.storage.taking.here import articles_of
from annotator.storage.taking.records import DECISION, DRAW, LINK

_AT_ONCE: Final = 500
_SHARED_KINDS: Final = (Kind.CODER, Kind.ACTOR, Kind.SAME, Kind.ALIAS, Kind.APART)
_WHOLE: Final = (
    schema.Coder, schema.CodebookVersion, schema.Code, schema.Role, schema.Variable, schema.Actor, schema.ActorAlias,
    schema.ActorsApart, schema.Identity,
)  # fmt: skip
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Handing:
    """What is handed out: to whom, which articles in the order in which they are to be coded, and in what mode.

    ``mode`` is None where suggestions are shown as the project and the coder's assignments say.
    """

    coder_id: CoderId
    articles: Sequence[ArticleId]
    mode: SuggestionMode | None = None


def write_handed_out(source: Connection, path: Path, handing: Handing, *, report: Report) -> int:
    """Write the file; it stands there whole or not at all. Gives back how many statements are in it.

    Raises ProjectExists, DiskFull, NotSaved.
    """
    if path.exists():
        raise ProjectExists(f"“{path.name}” exists already. Choose another name for the coder’s file.")
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
        unfinished.unlink(missing_ok=True)


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
        self._articles = {int(old): number for number, old in enumerate(handing.articles, start=1)}
        self._statements: dict[int, int] = {}
        self._suggestions: dict[int, int] = {}

    def write(self) -> None:
        self._project()
        for mapped in _WHOLE:
            self._copy(mapped, select(mapped.__table__).order_by(mapped.id))
        self._draws()
        ids = list(self._articles)
        for start in range(0, len(ids), _AT_ONCE):
            self._of_articles(ids[start : start + _AT_ONCE])
            self._report(min(start + _AT_ONCE, len(ids)), len(ids))
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
        self._copy(schema.Draw, select(schema.Draw.__table__).where(schema.Draw.coder_id == self._coder_id))

    def _of_articles(self, ids: list[int]) -> None:
        article = schema.Article
        rows = self._rows(article, article.id.in_(ids))
        for mapped, column in ((schema.ArticleText, "text_id"), (schema.Original, "original_id")):
            known = set(self._target.scalars(select(mapped.id)))
            wanted = {row[column] for row in rows} - known
            self._copy(mapped, select(mapped.__table__).where(mapped.id.in_(wanted)))
        rows.sort(key=lambda row: self._articles[row["id"]])
        self._add(article, [{**row, "id": self._articles[row["id"]]} for row in rows])
        search.follow(self._target, [(None, {**row, "id": self._articles[row["id"]]}) for row in rows])
        self._anew(schema.Region, ids)
        self._assignments(ids)
        self._suggested(ids)
        self._coded(ids)

    def _assignments(self, ids: list[int]) -> None:
        row = schema.Assignment
        rows = self._rows(row, row.article_id.in_(ids), row.coder_id == self._coder_id)
        if self._handing.mode is SuggestionMode.OFF:
            rows = [{**each, "suggestions": each["suggestions"] and SuggestionMode.OFF.value} for each in rows]
        self._add(row, [self._of_article(each) for each in rows])

    def _coded(self, ids: list[int]) -> None:
        statement = schema.Statement
        rows = self._rows(statement, statement.article_id.in_(ids), statement.coder_id == self._coder_id)
        last = len(self._statements)
        self._statements |= {row["id"]: number for number, row in enumerate(rows, start=last + 1)}
        self._add(
            statement,
            [
                {
                    **self._of_article(row),
                    "id": self._statements[row["id"]],
                    "suggestion_id": self._suggestions.get(row["suggestion_id"]),
                }
                for row in rows
            ],
        )
        own = [row["id"] for row in rows]
        for mapped in (schema.Part, schema.ActorLink, schema.StatementValue):
            hanging = self._rows(mapped, mapped.__table__.c.statement_id.in_(own))
            self._add(mapped, [{**_new(row), "statement_id": self._statements[row["statement_id"]]} for row in hanging])
        self._decisions()

    def _suggested(self, ids: list[int]) -> None:
        """Suggestions as one would find them in a file that nobody else has worked in.

        Those that the others have decided about look like all the rest: none tells by its analysis, by its number or by
        having outlived an analysis that anybody took it up.
        """
        self._anew(schema.Analysis, ids)
        self._anew(schema.Mention, ids)
        newest = self._newest(ids)
        rows = [row for row in self._suggestions_of(ids) if row["article_id"] in newest]
        spans = self._rows(schema.SuggestionSpan, schema.SuggestionSpan.suggestion_id.in_([r["id"] for r in rows]))
        starts: dict[int, int] = {}
        for span in spans:
            starts[span["suggestion_id"]] = min(span["start"], starts.get(span["suggestion_id"], span["start"]))
        rows.sort(key=lambda row: (self._articles[row["article_id"]], starts.get(row["id"], 0), row["uuid"]))
        last = self._target.scalar(select(func.max(schema.Suggestion.id))) or 0
        self._suggestions = {row["id"]: number for number, row in enumerate(rows, start=last + 1)}
        self._add(
            schema.Suggestion,
            [
                {
                    **self._of_article(row),
                    "id": self._suggestions[row["id"]],
                    "analysis_id": newest[row["article_id"]],
                }
                for row in rows
            ],
        )
        for mapped in (schema.SuggestionSpan, schema.SuggestionActor):
            of_these = mapped.__table__.c.suggestion_id.in_(list(self._suggestions))
            parts = self._rows(mapped, of_these)
            parts.sort(key=lambda row: (self._suggestions[row["suggestion_id"]], row["id"]))
            self._add(
                mapped, [{**_new(row), "suggestion_id": self._suggestions[row["suggestion_id"]]} for row in parts]
            )

    def _newest(self, ids: list[int]) -> dict[int, int]:
        """By article the analysis here that is not retired, or the last."""
        analysis = schema.Analysis
        there = self._target.execute(
            select(analysis.article_id, analysis.id)
            .where(analysis.article_id.in_([self._articles[article_id] for article_id in ids]))
            .order_by(analysis.retired.desc(), analysis.id)
        )
        found = dict(there.all())
        return {old: found[self._articles[old]] for old in ids if self._articles[old] in found}

    def _suggestions_of(self, ids: list[int]) -> list[dict[str, Any]]:
        suggestion, decision, statement = schema.Suggestion, schema.Decision, schema.Statement
        own = select(decision.suggestion_id).where(decision.coder_id == self._coder_id)
        made = select(statement.suggestion_id).where(
            statement.coder_id == self._coder_id, statement.suggestion_id.is_not(None)
        )
        is_own = suggestion.id.in_(own) | suggestion.id.in_(made)
        shown = [article_id for article_id in ids if self._mode(article_id) is not SuggestionMode.OFF]
        return self._rows(suggestion, is_own & suggestion.article_id.in_(ids)) + self._rows(
            suggestion, ~is_own, suggestion.article_id.in_(shown), suggestion.retired.is_(False)
        )

    def _mode(self, article_id: int) -> SuggestionMode:
        if self._handing.mode is SuggestionMode.OFF:
            return SuggestionMode.OFF
        row = schema.Assignment
        own = (row.article_id == article_id, row.coder_id == self._coder_id)
        given = self._source.scalar(select(row.suggestions).where(*own)) or self._handing.mode
        return SuggestionMode(given or self._source.scalars(select(schema.Project.suggestions)).one())

    def _decisions(self) -> None:
        decision = schema.Decision
        own = decision.suggestion_id.in_(list(self._suggestions))
        rows = self._rows(decision, own, decision.coder_id == self._coder_id)
        self._add(
            decision,
            [
                {
                    **_new(row),
                    "suggestion_id": self._suggestions[row["suggestion_id"]],
                    "statement_id": self._statements.get(row["statement_id"]),
                }
                for row in rows
            ],
        )

    def _links(self) -> None:
        link = schema.StatementLink
        rows = [row for row in self._every(link) if {row["from_id"], row["to_id"]} <= self._statements.keys()]
        ids = self._statements
        self._add(link, [{**_new(row), "from_id": ids[row["from_id"]], "to_id": ids[row["to_id"]]} for row in rows])

    def _stands(self) -> None:
        """Of what is in the file; of the coder's own things that are gone nothing is said."""
        things = _things(self._target)
        stand = schema.Stand
        query = select(stand.__table__).order_by(stand.kind, stand.thing)
        for some in _batches(self._source.execute(query).mappings(), _AT_ONCE):
            rows = [_new(row) for row in map(dict, some) if _is_told(row, things)]
            self._add(stand, rows)

    def _anew(self, mapped: type[schema.Region | schema.Analysis | schema.Mention], ids: list[int]) -> None:
        rows = self._rows(mapped, mapped.article_id.in_(ids))
        rows.sort(key=lambda row: (self._articles[row["article_id"]], row["id"]))
        self._add(mapped, [_new(self._of_article(row)) for row in rows])

    def _of_article(self, row: Mapping[str, Any]) -> dict[str, Any]:
        return {**_new(row), "article_id": self._articles[row["article_id"]]}

    def _rows(self, mapped: type[schema.Base], *conditions: ColumnElement[bool]) -> list[dict[str, Any]]:
        query = select(mapped.__table__).where(*conditions).order_by(mapped.id)
        return [dict(row) for row in self._source.execute(query).mappings()]

    def _every(self, mapped: type[schema.Base]) -> Iterator[dict[str, Any]]:
        for row in self._source.execute(select(mapped.__table__).order_by(mapped.id)).mappings():
            yield dict(row)

    def _copy(self, mapped: type[schema.Base], query: Select[Any]) -> None:
        for some in _batches(self._source.execute(query).mappings(), _AT_ONCE):
            self._add(mapped, [dict(row) for row in some])

    def _add(self, mapped: type[schema.Base], rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            self._target.execute(insert(mapped), [dict(row) for row in rows])


def _new(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "id"}


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


def _batches(rows: Iterable[RowMapping], size: int) -> Iterator[list[RowMapping]]:
    waiting = iter(rows)
    while batch := list(islice(waiting, size)):
        yield batch
