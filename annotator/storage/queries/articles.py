"""Reading articles: lists by page, one with its text, a coder's progress."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import BindParameter, ColumnElement, Connection, Row, Select, bindparam, case, false, func, select

from annotator.domain.errors import NotFound
from annotator.domain.listing import ALL, ArticleFilter, ArticleHead, Progress
from annotator.domain.records import (
    Article,
    ArticleId,
    ArticleRow,
    AssignmentState,
    CoderId,
    Metadata,
    Region,
    RegionKind,
    SuggestionMode,
)
from annotator.domain.regions import CODER_RULE
from annotator.domain.text import Span
from annotator.storage import schema, search

_TO_DO = AssignmentState.TO_DO.value


class ArticleQueries:
    """Reads articles as one coder sees them. An article without an assignment is to do."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(self, coder_id: CoderId, wanted: ArticleFilter = ALL) -> list[ArticleId]:
        """The articles that pass the filter: as the coder is to code them, then in the order of import."""
        article, assignment = schema.Article, schema.Assignment
        query = select(article.id)
        has_order = self._has_order(coder_id)
        if has_order or wanted.state is not None:
            query = query.join(assignment, _assigned(coder_id), isouter=True)
        query = query.order_by(*((assignment.position.nulls_last(),) if has_order else ()), article.id)
        return [ArticleId(article_id) for article_id in self._connection.scalars(_narrowed(query, wanted))]

    def next_with_open(
        self, coder_id: CoderId, after: ArticleId | None, wanted: ArticleFilter = ALL
    ) -> ArticleId | None:
        """The next article, in the order of ``ids``, with an open suggestion that the coder is shown; None if none."""
        article, assignment = schema.Article, schema.Assignment
        query = (
            select(article.id)
            .join(assignment, _assigned(coder_id), isouter=True)
            .where(_has_open(coder_id))
            .order_by(assignment.position.nulls_last(), article.id)
            .limit(1)
        )
        if after is not None:
            here = select(assignment.position)
            here = here.where(assignment.article_id == after, assignment.coder_id == coder_id)
            place = self._connection.scalars(here).one_or_none()
            query = query.where(_comes_after(place, after))
        found = self._connection.scalars(_narrowed(query, wanted)).first()
        return None if found is None else ArticleId(found)

    def rows(self, coder_id: CoderId, ids: Sequence[ArticleId]) -> list[ArticleRow]:
        """A page of the list, in the order asked for; articles that are gone are left out."""
        found = {
            row.id: ArticleRow(
                id=ArticleId(row.id),
                name=row.name,
                metadata=_metadata(row),
                first_words=row.first_words,
                words=row.words,
                state=AssignmentState(row.state),
                statements=row.statements,
                open_suggestions=row.suggestions,
            )
            for row in self._connection.execute(_ROWS, {"coder": coder_id, "ids": list(ids)})
        }
        return [found[article_id] for article_id in ids if article_id in found]

    def article(self, article_id: ArticleId) -> Article:
        """One article with its text and regions. Raises NotFound."""
        article, text = schema.Article, schema.ArticleText
        query = select(*_HEAD, text.text).join(text, text.id == article.text_id).where(article.id == article_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound("The article is no longer in the project.")
        return Article(
            id=ArticleId(row.id),
            uuid=row.uuid,
            name=row.name,
            text=row.text,
            sha256=row.sha256,
            metadata=_metadata(row),
            regions=self._regions(article_id),
            encoding=row.encoding,
            imported_at=datetime.fromisoformat(row.imported_at),
            format=row.format,
            place=row.place,
            details=row.details,
        )

    def heads(self) -> Iterator[ArticleHead]:
        """Every article without its text, in the order of import, streamed."""
        article, text = schema.Article, schema.ArticleText
        query = select(*_HEAD).join(text, text.id == article.text_id).order_by(article.id)
        for row in self._connection.execute(query):
            yield ArticleHead(
                id=ArticleId(row.id),
                uuid=row.uuid,
                name=row.name,
                sha256=row.sha256,
                metadata=_metadata(row),
                words=row.words,
                encoding=row.encoding,
                imported_at=datetime.fromisoformat(row.imported_at),
                format=row.format,
                place=row.place,
                details=row.details,
                first_words=row.first_words,
            )

    def text(self, article_id: ArticleId) -> str:
        """The text of an article that is there."""
        article, text = schema.Article, schema.ArticleText
        query = select(text.text).join(article, article.text_id == text.id).where(article.id == article_id)
        return self._connection.scalars(query).one()

    def with_texts(self, fingerprints: Iterable[str]) -> dict[str, ArticleId]:
        """The articles whose texts have these fingerprints, by them; a few hundred at a time."""
        article, text = schema.Article, schema.ArticleText
        query = select(text.sha256, article.id).join(article, text.id == article.text_id)
        found = self._connection.execute(query.where(text.sha256.in_(list(fingerprints))))
        return {row.sha256: ArticleId(row.id) for row in found}

    def progress(self, coder_id: CoderId) -> Progress:
        articles, in_progress, finished, statements = self._connection.execute(_PROGRESS, {"coder": coder_id}).one()
        return Progress(
            articles=articles,
            to_do=articles - in_progress - finished,
            in_progress=in_progress,
            finished=finished,
            statements=statements,
        )

    def marked_furniture(self) -> Iterator[tuple[str, str]]:
        """The words of each stretch that a coder marked as boilerplate, with the outlet of its article, streamed."""
        article, region, text = schema.Article, schema.Region, schema.ArticleText
        words = func.substr(text.text, region.start + 1, region.stop - region.start)
        query = (
            select(article.outlet, words)
            .join(region, region.article_id == article.id)
            .join(text, text.id == article.text_id)
            .where(region.kind == RegionKind.BOILERPLATE.value, region.rule == CODER_RULE)
            .where(article.outlet.is_not(None))
        )
        yield from ((row[0], row[1]) for row in self._connection.execute(query))

    def _has_order(self, coder_id: CoderId) -> bool:
        table = schema.Assignment
        of_coder = select(table.id).where(table.coder_id == coder_id, table.position.is_not(None))
        return self._connection.execute(of_coder.limit(1)).first() is not None

    def _regions(self, article_id: ArticleId) -> tuple[Region, ...]:
        region = schema.Region
        columns = (region.start, region.stop, region.kind, region.rule)
        query = select(*columns).where(region.article_id == article_id).order_by(region.start, region.stop)
        return tuple(
            Region(Span(start, stop), RegionKind(kind), rule)
            for start, stop, kind, rule in self._connection.execute(query)
        )


_METADATA = (schema.Article.headline, schema.Article.outlet, schema.Article.author, schema.Article.date)
_HEAD = (
    schema.Article.id,
    schema.Article.uuid,
    schema.Article.name,
    schema.ArticleText.sha256,
    *_METADATA,
    schema.Article.words,
    schema.Article.first_words,
    schema.Article.encoding,
    schema.Article.imported_at,
    schema.Article.format,
    schema.Article.place,
    schema.Article.details,
)


def _metadata(row: Row[*tuple[Any, ...]]) -> Metadata:
    return Metadata(row.headline, row.outlet, row.author, row.date)


def _assigned(coder_id: CoderId) -> ColumnElement[bool]:
    assignment = schema.Assignment
    return (assignment.article_id == schema.Article.id) & (assignment.coder_id == coder_id)


def _narrowed(query: Select[int], wanted: ArticleFilter) -> Select[int]:
    """A query of articles with what the filter asks of them; assignments are joined where it asks for a state."""
    if wanted.state is not None:
        query = query.where(func.coalesce(schema.Assignment.state, _TO_DO) == wanted.state.value)
    if wanted.words.strip():
        found = search.matching(wanted.words)
        article = schema.Article
        query = query.where(false() if found is None else article.id.in_(found.columns(article.id)))
    return query


def _comes_after(place: int | None, after: ArticleId) -> ColumnElement[bool]:
    """Whether an article comes after the one at a place of the coder's order, or of no place in it."""
    position, number = schema.Assignment.position, schema.Article.id
    if place is None:
        return position.is_(None) & (number > after)
    return position.is_(None) | (position > place) | ((position == place) & (number > after))


def _has_open(coder_id: CoderId) -> ColumnElement[bool]:
    """Whether an article has a suggestion to be decided on. Assignments are joined: it may have a mode of its own."""
    suggestion, decision, assignment = schema.Suggestion, schema.Decision, schema.Assignment
    decided = select(decision.id).where(decision.suggestion_id == suggestion.id, decision.coder_id == coder_id)
    still_open = select(suggestion.id).where(
        suggestion.article_id == schema.Article.id, suggestion.retired.is_(False), ~decided.exists()
    )
    shown = func.coalesce(assignment.suggestions, select(schema.Project.suggestions).scalar_subquery())
    return (shown != SuggestionMode.OFF.value) & still_open.exists()


def _row() -> Select[*tuple[Any, ...]]:
    """The line of an article in the list, with the counts of a coder."""
    article, assignment = schema.Article, schema.Assignment
    statement, suggestion, decision = schema.Statement, schema.Suggestion, schema.Decision
    coder: BindParameter[CoderId] = bindparam("coder")
    made = select(func.count()).where(statement.article_id == article.id, statement.coder_id == coder)
    decided = (decision.suggestion_id == suggestion.id) & (decision.coder_id == coder)
    left = (
        select(func.count())
        .select_from(suggestion)
        .join(decision, decided, isouter=True)
        .where(suggestion.article_id == article.id, suggestion.retired.is_(False), decision.id.is_(None))
    )
    # An article may have a mode of its own.
    shown = func.coalesce(assignment.suggestions, select(schema.Project.suggestions).scalar_subquery())
    return (
        select(
            article.id,
            article.name,
            *_METADATA,
            article.first_words,
            article.words,
            func.coalesce(assignment.state, _TO_DO).label("state"),
            made.correlate(article).scalar_subquery().label("statements"),
            case((shown == SuggestionMode.OFF.value, 0), else_=left.correlate(article).scalar_subquery()).label(
                "suggestions"
            ),
        )
        .join(assignment, (assignment.article_id == article.id) & (assignment.coder_id == coder), isouter=True)
        .where(article.id.in_(bindparam("ids", expanding=True)))
    )


def _progress() -> Select[*tuple[Any, ...]]:
    assignment, statement = schema.Assignment, schema.Statement
    coder: BindParameter[CoderId] = bindparam("coder")
    states = select(func.count()).select_from(assignment).where(assignment.coder_id == coder)
    return select(
        select(func.count()).select_from(schema.Article).scalar_subquery(),
        states.where(assignment.state == AssignmentState.IN_PROGRESS.value).scalar_subquery(),
        states.where(assignment.state == AssignmentState.FINISHED.value).scalar_subquery(),
        select(func.count()).select_from(statement).where(statement.coder_id == coder).scalar_subquery(),
    )


# Asked after every action, and so made once: SQLAlchemy takes longer to make them than SQLite to answer.
_ROWS: Final = _row()
_PROGRESS: Final = _progress()
