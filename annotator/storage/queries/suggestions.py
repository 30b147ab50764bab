"""Reading what the program found: suggestions with a coder's decisions, mentions, what is still to be analysed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from annotator.domain.errors import NotFound
from annotator.domain.findings import ReadWith, Versions, read_with, without_model
from annotator.domain.records import (
    ActorKind,
    ArticleId,
    CoderId,
    DecisionKind,
    Suggestion,
    SuggestionId,
    SuggestionMode,
)
from annotator.domain.text import Span
from annotator.storage import schema


class SuggestionQueries:
    """Reads suggestions as one coder sees them: those of the newest analysis, and any that the coder decided."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def mode(self, article_id: ArticleId, coder_id: CoderId) -> SuggestionMode:
        """How much of them the coder is shown in an article: as assigned, else as the project says."""
        return SuggestionMode(self._connection.scalars(_MODE, {"article": article_id, "coder": coder_id}).one())

    def of_article(self, article_id: ArticleId, coder_id: CoderId) -> list[Suggestion]:
        """In the order of the text."""
        return self._where(schema.Suggestion.article_id == article_id, coder_id)

    def count(self, coder_id: CoderId) -> int:
        """How many the coder is shown in all articles, those decided on included."""
        suggestion, decision, assignment = schema.Suggestion, schema.Decision, schema.Assignment
        decided = (decision.suggestion_id == suggestion.id) & (decision.coder_id == coder_id)
        assigned = (assignment.article_id == suggestion.article_id) & (assignment.coder_id == coder_id)
        mode = func.coalesce(assignment.suggestions, select(schema.Project.suggestions).scalar_subquery())
        query = (
            select(func.count())
            .select_from(suggestion)
            .join(decision, decided, isouter=True)
            .join(assignment, assigned, isouter=True)
            .where(suggestion.retired.is_(False) | decision.id.is_not(None), mode != SuggestionMode.OFF.value)
        )
        return self._connection.scalars(query).one()

    def open_in(self, article_ids: Collection[ArticleId]) -> list[SuggestionId]:
        """Those of the newest analysis of these articles."""
        table = schema.Suggestion
        query = select(table.id).where(table.article_id.in_(list(article_ids)), table.retired.is_(False))
        return [SuggestionId(suggestion_id) for suggestion_id in self._connection.scalars(query)]

    def suggestion(self, suggestion_id: SuggestionId, coder_id: CoderId) -> Suggestion:
        """Raises NotFound."""
        found = self._where(schema.Suggestion.id == suggestion_id, coder_id)
        if not found:
            raise NotFound("The suggestion is no longer in the project.")
        return found[0]

    def mentions(self, article_id: ArticleId) -> list[tuple[Span, str, ActorKind]]:
        """Where the article names actors, in the order of the text."""
        mention = schema.Mention
        query = select(mention.start, mention.stop, mention.name, mention.kind)
        query = query.where(mention.article_id == article_id).order_by(mention.start, mention.stop)
        return [
            (Span(start, stop), name, ActorKind(kind)) for start, stop, name, kind in self._connection.execute(query)
        ]

    def waiting(self, versions: Versions, limit: int) -> list[ArticleId]:
        """Articles that have no up-to-date analysis, in the order of import."""
        article, analysis = schema.Article, schema.Analysis
        instead = [without_model(language) for language in versions.pipelines]
        read = select(analysis.article_id).where(
            analysis.rules == versions.rules,
            analysis.retired.is_(False),
            analysis.pipeline.in_(list(versions.pipelines.values()))
            | (analysis.pipeline.startswith(without_model("")) & analysis.pipeline.not_in(instead)),
        )
        query = select(article.id).where(article.id.not_in(read)).order_by(article.id).limit(limit)
        return [ArticleId(article_id) for article_id in self._connection.scalars(query)]

    def read_with(self, article_id: ArticleId) -> ReadWith | None:
        """What made the suggestions that an article now has; None where it has not been read."""
        table = schema.Analysis
        query = select(table.pipeline, table.rules).where(table.article_id == article_id, table.retired.is_(False))
        row = self._connection.execute(query.order_by(table.id.desc()).limit(1)).first()
        return read_with(row.pipeline, row.rules) if row else None

    def _where(self, condition: ColumnElement[bool], coder_id: CoderId) -> list[Suggestion]:
        suggestion, decision = schema.Suggestion, schema.Decision
        mine = (decision.suggestion_id == suggestion.id) & (decision.coder_id == coder_id)
        columns = (suggestion.id, suggestion.article_id, suggestion.code, suggestion.rule, suggestion.score)
        query = (
            select(*columns, decision.kind)
            .join(decision, mine, isouter=True)
            .where(condition, suggestion.retired.is_(False) | decision.id.is_not(None))
        )
        spans = self._spans(condition)
        actors = self._actors(condition)
        found = [
            Suggestion(
                id=SuggestionId(row.id),
                article_id=ArticleId(row.article_id),
                code=row.code,
                parts=tuple(spans[row.id, "content"]),
                cue=tuple(spans.get((row.id, "cue"), ())),
                source=tuple(spans.get((row.id, "source"), ())),
                target=tuple(spans.get((row.id, "target"), ())),
                actors=tuple(actors.get(row.id, ())),
                rule=row.rule,
                score=row.score,
                decision=DecisionKind(row.kind) if row.kind else None,
            )
            for row in self._connection.execute(query)
        ]
        return sorted(found, key=lambda suggestion: (suggestion.start, suggestion.end, suggestion.id))

    def _spans(self, condition: ColumnElement[bool]) -> dict[tuple[int, str], list[Span]]:
        span, suggestion = schema.SuggestionSpan, schema.Suggestion
        query = select(span.suggestion_id, span.part, span.start, span.stop)
        query = query.join(suggestion, suggestion.id == span.suggestion_id).where(condition).order_by(span.start)
        found = defaultdict[tuple[int, str], list[Span]](list)
        for suggestion_id, part, start, stop in self._connection.execute(query):
            found[suggestion_id, part].append(Span(start, stop))
        return found

    def _actors(self, condition: ColumnElement[bool]) -> dict[int, Sequence[tuple[str, str]]]:
        actor, suggestion = schema.SuggestionActor, schema.Suggestion
        query = select(actor.suggestion_id, actor.role, actor.name)
        query = query.join(suggestion, suggestion.id == actor.suggestion_id).where(condition).order_by(actor.id)
        found = defaultdict[int, list[tuple[str, str]]](list)
        for suggestion_id, role, name in self._connection.execute(query):
            found[suggestion_id].append((role, name))
        return dict(found)


_MODE: Final = select(
    func.coalesce(
        select(schema.Assignment.suggestions)
        .where(schema.Assignment.article_id == bindparam("article"), schema.Assignment.coder_id == bindparam("coder"))
        .scalar_subquery(),
        schema.Project.suggestions,
    )
)
"""Made once: it is asked after every action."""
