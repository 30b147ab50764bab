"""Bringing along suggestions that only the other file has: what was decided about them, or made of them, names them.

They come retired, so that nobody else is shown them. They are no coder's work and stay when a taking in is undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Connection, Row, insert, select

from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.taking.here import Here

_AT_ONCE: Final = 2000


def bring_suggestions(theirs: Connection, mine: Connection, here: Here, uuids: Iterable[str]) -> None:
    """Let these suggestions be here, as far as the other file has them and their article is here."""
    wanted = set(uuids)
    here.look_up(suggestions=wanted)
    lacking = sorted(wanted - here.suggestions.keys())
    for start in range(0, len(lacking), _AT_ONCE):
        _bring(theirs, mine, here, lacking[start : start + _AT_ONCE])
    here.look_up(suggestions=lacking)


def _bring(theirs: Connection, mine: Connection, here: Here, uuids: list[str]) -> None:
    suggestion, analysis = schema.Suggestion, schema.Analysis
    article, text = schema.Article, schema.ArticleText
    query = (
        select(suggestion.__table__, analysis.pipeline, analysis.rules, analysis.made_at, text.sha256)
        .join(analysis, analysis.id == suggestion.analysis_id)
        .join(article, article.id == suggestion.article_id)
        .join(text, text.id == article.text_id)
        .where(among(suggestion.uuid, uuids))
        .order_by(suggestion.id)
    )
    rows = [row for row in theirs.execute(query) if row.sha256 in here.articles]
    if not rows:
        return
    analyses = _Analyses(mine)
    values = [
        {
            "uuid": row.uuid,
            "article_id": here.articles[row.sha256],
            "analysis_id": analyses.id_of(here.articles[row.sha256], row),
            "code": row.code,
            "rule": row.rule,
            "score": row.score,
            "retired": True,
        }
        for row in rows
    ]
    mine.execute(insert(suggestion), values)
    here.look_up(suggestions=[row.uuid for row in rows])
    ids = {row.id: here.suggestions[row.uuid] for row in rows}
    _bring_parts(theirs, mine, schema.SuggestionSpan, ids)
    _bring_parts(theirs, mine, schema.SuggestionActor, ids)


class _Analyses:
    """The analyses of this file; one that is not here yet comes as an earlier one."""

    def __init__(self, mine: Connection) -> None:
        self._mine = mine
        self._known: dict[tuple[int, str, str], int] = {}

    def id_of(self, article_id: int, row: Row[Any]) -> int:
        key = (article_id, row.pipeline, row.rules)
        if key not in self._known:
            self._known[key] = self._found(*key) or self._added(*key, row.made_at)
        return self._known[key]

    def _found(self, article_id: int, pipeline: str, rules: str) -> int | None:
        table = schema.Analysis
        same = (table.article_id == article_id, table.pipeline == pipeline, table.rules == rules)
        return self._mine.scalar(select(table.id).where(*same))

    def _added(self, article_id: int, pipeline: str, rules: str, made_at: str) -> int:
        table = schema.Analysis
        values = {"article_id": article_id, "pipeline": pipeline, "rules": rules, "made_at": made_at, "retired": True}
        return self._mine.execute(insert(table).values(**values).returning(table.id)).scalar_one()


def _bring_parts(
    theirs: Connection,
    mine: Connection,
    mapped: type[schema.SuggestionSpan | schema.SuggestionActor],
    ids: Mapping[int, int],
) -> None:
    table = mapped.__table__
    query = select(table).where(among(table.c.suggestion_id, ids)).order_by(table.c.id)
    rows = [dict(row) for row in theirs.execute(query).mappings()]
    for row in rows:
        del row["id"]
        row["suggestion_id"] = ids[row["suggestion_id"]]
    if rows:
        mine.execute(insert(mapped), rows)
