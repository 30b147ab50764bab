"""Writing what the program found in an article: suggestions and mentions. No coder's action; never undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.storage import schema
from annotator.storage.edits.rows import no_longer_there


def store_analysis(session: Session, article_id: ArticleId, analysis: Analysis, now: str) -> None:
    """Put the findings in the place of those before.

    Suggestions are never deleted, as an undone decision may come back: open ones retire, and those that some coder
    has decided stay with their decision. Nothing new is suggested where a decided one lies.
    """
    # Past the ORM, which would look at each row: the window stands still meanwhile, and no table here is the journal's.
    connection = session.connection()
    _check_spans(connection, article_id, analysis)
    analysis_id = _analysis_id(connection, article_id, analysis, now)
    decided = _decided(connection, article_id)
    suggestion = schema.Suggestion
    of_article = (suggestion.article_id == article_id, suggestion.id.not_in(select(schema.Decision.suggestion_id)))
    connection.execute(update(suggestion).where(*of_article, suggestion.retired.is_(False)).values(retired=True))
    _add_suggestions(
        connection,
        article_id,
        analysis_id,
        [found for found in analysis.statements if not any(a.overlaps(b) for a in found.content for b in decided)],
    )
    connection.execute(delete(schema.Mention).where(schema.Mention.article_id == article_id))
    _insert(
        connection,
        schema.Mention,
        [
            {
                "article_id": article_id,
                "start": mention.span.start,
                "stop": mention.span.end,
                "name": mention.name,
                "kind": mention.kind.value,
            }
            for mention in analysis.mentions
        ],
    )


def _check_spans(connection: Connection, article_id: ArticleId, analysis: Analysis) -> None:
    article, text = schema.Article, schema.ArticleText
    query = select(text.length).join(article, article.text_id == text.id).where(article.id == article_id)
    length = connection.scalar(query)
    if length is None:
        raise no_longer_there(article)
    if any(not found.content for found in analysis.statements) or any(span.end > length for span in _spans(analysis)):
        raise NotAllowed("The suggestions don't fit the article: they were made for another text.")


def _spans(analysis: Analysis) -> Iterable[Span]:
    for found in analysis.statements:
        for spans in _parts(found).values():
            yield from spans
    for mention in analysis.mentions:
        yield mention.span


def _parts(found: FoundStatement) -> dict[str, Sequence[Span]]:
    return {"content": found.content, "cue": found.cue, "source": found.source, "target": found.target}


def _analysis_id(connection: Connection, article_id: ArticleId, analysis: Analysis, now: str) -> int:
    """The analysis' row, made where it is new; it takes the place of the others."""
    table = schema.Analysis
    made_by = {"article_id": article_id, "pipeline": analysis.pipeline, "rules": analysis.rules}
    known = connection.scalar(select(table.id).filter_by(**made_by))
    connection.execute(update(table).where(table.article_id == article_id).values(retired=True))
    if known is None:
        return connection.execute(
            insert(table).values(**made_by, made_at=now, retired=False).returning(table.id)
        ).scalar_one()
    connection.execute(update(table).where(table.id == known).values(made_at=now, retired=False))
    return known


def _decided(connection: Connection, article_id: ArticleId) -> Sequence[Span]:
    suggestion, span, decision = schema.Suggestion, schema.SuggestionSpan, schema.Decision
    query = (
        select(span.start, span.stop)
        .join(suggestion, suggestion.id == span.suggestion_id)
        .where(suggestion.article_id == article_id, span.part == "content")
        .where(suggestion.id.in_(select(decision.suggestion_id)))
    )
    return [Span(start, stop) for start, stop in connection.execute(query)]


def _add_suggestions(
    connection: Connection, article_id: ArticleId, analysis_id: int, suggested: Sequence[FoundStatement]
) -> None:
    if not suggested:
        return
    table = schema.Suggestion
    rows = [
        {
            "article_id": article_id,
            "analysis_id": analysis_id,
            "code": found.code,
            "rule": found.rule,
            "score": found.score,
            "retired": False,
        }
        for found in suggested
    ]
    ids = connection.scalars(insert(table).returning(table.id, sort_by_parameter_order=True), rows).all()
    _insert(
        connection,
        schema.SuggestionSpan,
        [
            {"suggestion_id": suggestion_id, "part": part, "start": span.start, "stop": span.end}
            for suggestion_id, found in zip(ids, suggested, strict=True)
            for part, spans in _parts(found).items()
            for span in spans
        ],
    )
    _insert(
        connection,
        schema.SuggestionActor,
        [
            {"suggestion_id": suggestion_id, "role": actor.role, "name": actor.name, "kind": actor.kind.value}
            for suggestion_id, found in zip(ids, suggested, strict=True)
            for actor in found.actors
        ],
    )


def _insert(connection: Connection, table: type[schema.Base], rows: Sequence[dict[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
