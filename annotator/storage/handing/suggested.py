"""Suggestions in a coder's file, as one would find them in a file that nobody else has worked in.

Those that the others have decided about look like all the rest: none tells by its analysis, by its number or by having
outlived an analysis that anybody took it up.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from annotator.domain.records import SuggestionMode
from annotator.storage import schema
from annotator.storage.handing.copying import Copying, new


class SuggestedRows:
    """Copies suggestions with what the program has read in the articles."""

    def __init__(self, copying: Copying) -> None:
        self._copying = copying

    def copy(self, ids: list[int]) -> dict[int, int]:
        """Copy those of some articles. Gives back their new numbers by the old."""
        self._copying.anew(schema.Analysis, ids)
        self._copying.anew(schema.Mention, ids)
        newest = self._newest(ids)
        rows = [row for row in self._chosen(ids) if row["article_id"] in newest]
        span = schema.SuggestionSpan
        spans = self._copying.rows(span, span.suggestion_id.in_([row["id"] for row in rows]))
        starts: dict[int, int] = {}
        for each in spans:
            starts[each["suggestion_id"]] = min(each["start"], starts.get(each["suggestion_id"], each["start"]))
        rows.sort(key=lambda row: (self._copying.articles[row["article_id"]], starts.get(row["id"], 0), row["uuid"]))
        last = self._copying.target.scalar(select(func.max(schema.Suggestion.id))) or 0
        numbers = {row["id"]: number for number, row in enumerate(rows, start=last + 1)}
        self._copying.add(
            schema.Suggestion,
            [
                {
                    **self._copying.of_article(row),
                    "id": numbers[row["id"]],
                    "analysis_id": newest[row["article_id"]],
                }
                for row in rows
            ],
        )
        for mapped in (schema.SuggestionSpan, schema.SuggestionActor):
            of_these = mapped.__table__.c.suggestion_id.in_(list(numbers))
            parts = self._copying.rows(mapped, of_these)
            parts.sort(key=lambda row: (numbers[row["suggestion_id"]], row["id"]))
            self._copying.add(mapped, [{**new(row), "suggestion_id": numbers[row["suggestion_id"]]} for row in parts])
        return numbers

    def _newest(self, ids: list[int]) -> dict[int, int]:
        """By article the analysis here that is not retired, or the last."""
        analysis = schema.Analysis
        there = self._copying.target.execute(
            select(analysis.article_id, analysis.id)
            .where(analysis.article_id.in_([self._copying.articles[article_id] for article_id in ids]))
            .order_by(analysis.retired.desc(), analysis.id)
        )
        found = dict(there.all())
        return {old: found[self._copying.articles[old]] for old in ids if self._copying.articles[old] in found}

    def _chosen(self, ids: list[int]) -> list[dict[str, Any]]:
        suggestion, decision, statement = schema.Suggestion, schema.Decision, schema.Statement
        own = select(decision.suggestion_id).where(decision.coder_id == self._copying.handing.coder_id)
        made = select(statement.suggestion_id).where(
            statement.coder_id == self._copying.handing.coder_id, statement.suggestion_id.is_not(None)
        )
        is_own = suggestion.id.in_(own) | suggestion.id.in_(made)
        shown = [article_id for article_id in ids if self._mode(article_id) is not SuggestionMode.OFF]
        return self._copying.rows(suggestion, is_own & suggestion.article_id.in_(ids)) + self._copying.rows(
            suggestion, ~is_own, suggestion.article_id.in_(shown), suggestion.retired.is_(False)
        )

    def _mode(self, article_id: int) -> SuggestionMode:
        if self._copying.handing.mode is SuggestionMode.OFF:
            return SuggestionMode.OFF
        row = schema.Assignment
        own = (row.article_id == article_id, row.coder_id == self._copying.handing.coder_id)
        given = self._copying.source.scalar(select(row.suggestions).where(*own)) or self._copying.handing.mode
        return SuggestionMode(given or self._copying.source.scalars(select(schema.Project.suggestions)).one())
