"""Writing what the program found in an article: suggestions and mentions. No coder's action; never undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.storage import schema
from annotator.storage.edits.rows import row_of


def store_analysis(session: Session, article_id: ArticleId, analysis: Analysis, now: str) -> None:
    """Put the findings in the place of those before.

    Suggestions are never deleted, as an undone decision may come back: open ones retire, and those that some coder
    has decided stay with their decision. Nothing new is suggested where a decided one lies.
    """
    _check_spans(session, article_id, analysis)
    analysis_id = _analysis_id(session, article_id, analysis, now)
    decided = _decided(session, article_id)
    suggestion = schema.Suggestion
    of_article = (suggestion.article_id == article_id, suggestion.id.not_in(select(schema.Decision.suggestion_id)))
    session.execute(update(suggestion).where(*of_article).values(retired=True))
    _add_suggestions(
        session,
        article_id,
        analysis_id,
        [found for found in analysis.statements if not any(a.overlaps(b) for a in found.content for b in decided)],
    )
    session.execute(delete(schema.Mention).where(schema.Mention.article_id == article_id))
    _insert(
        session,
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


def _check_spans(session: Session, article_id: ArticleId, analysis: Analysis) -> None:
    text_id = row_of(session, schema.Article, article_id).text_id
    length = session.scalars(select(schema.ArticleText.length).where(schema.ArticleText.id == text_id)).one()
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


def _analysis_id(session: Session, article_id: ArticleId, analysis: Analysis, now: str) -> int:
    table = schema.Analysis
    rows = {
        (row.pipeline, row.rules): row for row in session.scalars(select(table).where(table.article_id == article_id))
    }
    for earlier in rows.values():
        earlier.retired = True
    row = rows.get((analysis.pipeline, analysis.rules))
    if row is None:
        row = table(article_id=article_id, pipeline=analysis.pipeline, rules=analysis.rules)
        session.add(row)
    row.made_at = now
    row.retired = False
    session.flush()
    return row.id


def _decided(session: Session, article_id: ArticleId) -> Sequence[Span]:
    suggestion, span, decision = schema.Suggestion, schema.SuggestionSpan, schema.Decision
    query = (
        select(span.start, span.stop)
        .join(suggestion, suggestion.id == span.suggestion_id)
        .where(suggestion.article_id == article_id, span.part == "content")
        .where(suggestion.id.in_(select(decision.suggestion_id)))
    )
    return [Span(start, stop) for start, stop in session.execute(query)]


def _add_suggestions(
    session: Session, article_id: ArticleId, analysis_id: int, suggested: Sequence[FoundStatement]
) -> None:
    rows = [
        schema.Suggestion(
            article_id=article_id, analysis_id=analysis_id, code=found.code, rule=found.rule, score=found.score
        )
        for found in suggested
    ]
    session.add_all(rows)
    session.flush()
    _insert(
        session,
        schema.SuggestionSpan,
        [
            {"suggestion_id": row.id, "part": part, "start": span.start, "stop": span.end}
            for row, found in zip(rows, suggested, strict=True)
            for part, spans in _parts(found).items()
            for span in spans
        ],
    )
    _insert(
        session,
        schema.SuggestionActor,
        [
            {"suggestion_id": row.id, "role": actor.role, "name": actor.name, "kind": actor.kind.value}
            for row, found in zip(rows, suggested, strict=True)
            for actor in found.actors
        ],
    )


def _insert(session: Session, table: type[schema.Base], rows: Sequence[dict[str, object]]) -> None:
    if rows:
        # Past the ORM, which would look at each row; none of these tables is the journal's.
        session.connection().execute(insert(table), rows)
