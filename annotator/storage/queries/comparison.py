"""Reading what coders are compared by, in columns: who finished what, statements, parts and actors."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select

from annotator.domain.changes import ActionKind
from annotator.domain.records import ArticleId, AssignmentState, CoderId
from annotator.storage import schema
from annotator.storage.schema import ActionState

_AT_ONCE: Final = 500
Rows = Sequence[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class ComparableArticle:
    """An article that somebody has finished. ``length`` is in characters."""

    id: ArticleId
    name: str
    headline: str | None
    outlet: str | None
    date: str | None
    length: int


@dataclass(frozen=True, slots=True)
class MergedRow:
    """A row before and after a merge; None where it was not there."""

    action: int
    table: str
    row_id: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


class ComparisonQueries:
    """Reads only what somebody has finished; what is still in progress is compared with nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def articles(self) -> list[ComparableArticle]:
        """Those that one coder or more have finished, in the order of import."""
        article, text = schema.Article, schema.ArticleText
        finished = select(schema.Assignment.article_id).where(_FINISHED)
        query = (
            select(article.id, article.name, article.headline, article.outlet, article.date, text.length)
            .join(text, text.id == article.text_id)
            .where(article.id.in_(finished))
            .order_by(article.id)
        )
        return [
            ComparableArticle(ArticleId(row.id), row.name, row.headline, row.outlet, row.date, row.length)
            for row in self._connection.execute(query)
        ]

    def finished(self, article: ArticleId | None = None) -> list[tuple[ArticleId, CoderId, str]]:
        """(article, coder, how much of suggestions the coder is shown in it) of each, or of one, that is finished."""
        assignment = schema.Assignment
        mode = func.coalesce(assignment.suggestions, select(schema.Project.suggestions).scalar_subquery())
        query = select(assignment.article_id, assignment.coder_id, mode).where(_FINISHED)
        if article is not None:
            query = query.where(assignment.article_id == article)
        return [(ArticleId(where), CoderId(coder), shown) for where, coder, shown in self._connection.execute(query)]

    def finished_at(self) -> list[tuple[ArticleId, CoderId, str]]:
        """(article, coder, when last) of what coders said themselves that they have finished; no import is in it."""
        action, change = schema.Action, schema.Change
        after = change.after
        article, coder = after["article_id"].as_integer(), after["coder_id"].as_integer()
        query = (
            select(article, coder, func.max(action.made_at))
            .join(action, action.id == change.action_id)
            .where(change.table_name == schema.Assignment.__tablename__, action.state == ActionState.DONE)
            .where(action.kind == ActionKind.SET_STATE.value)
            .where(after["state"].as_string() == AssignmentState.FINISHED.value)
            .group_by(article, coder)
        )
        return [(ArticleId(one), CoderId(who), when) for one, who, when in self._connection.execute(query)]

    def rounds(self) -> list[tuple[ArticleId, str]]:
        """(article, round) of every coder's training rounds, in the order in which they were made."""
        row, draw = schema.Assignment, schema.Draw
        query = select(row.article_id, draw.name).join(draw, draw.id == row.round_id).order_by(draw.id, row.article_id)
        return [(ArticleId(article), name) for article, name in self._connection.execute(query)]

    def merges(self) -> list[MergedRow]:
        """What merging and splitting entries did to rows, in the order in which what stands came about."""
        action, change = schema.Action, schema.Change
        columns = (action.id, change.table_name, change.row_id, change.before, change.after)
        query = (
            select(*columns)
            .join(action, action.id == change.action_id)
            .where(
                action.kind.in_([ActionKind.MERGE_ACTORS.value, ActionKind.SPLIT_ACTOR.value]),
                action.state == ActionState.DONE,
            )
            .order_by(action.turn, change.id)
        )
        return [MergedRow(*row) for row in self._connection.execute(query)]

    def quotes(self, ids: Sequence[int]) -> dict[int, str]:
        """The words of some statements; between parts stands an ellipsis."""
        part, out = schema.Part, dict[int, list[str]]()
        for first in range(0, len(ids), _AT_ONCE):
            some = ids[first : first + _AT_ONCE]
            query = select(part.statement_id, part.quote).where(part.statement_id.in_(some))
            for statement, quote in self._connection.execute(query.order_by(part.statement_id, part.start)):
                out.setdefault(statement, []).append(quote)
        return {statement: " … ".join(quotes) for statement, quotes in out.items()}

    def statements(self, article: ArticleId | None = None) -> Rows:
        """(id, article, coder, code, suggestions shown) in finished articles or one, by article in order of entry."""
        s = schema.Statement
        query = select(s.id, s.article_id, s.coder_id, s.code, s.suggestions).where(_finished_in(article))
        return self._rows(query.order_by(s.article_id, s.id))

    def parts(self, article: ArticleId | None = None) -> Rows:
        """(statement, start, end) of these statements, each statement's in the order of the text."""
        part = schema.Part
        query = select(part.statement_id, part.start, part.stop).join(_STATEMENT, _STATEMENT.id == part.statement_id)
        return self._rows(query.where(_finished_in(article)).order_by(part.statement_id, part.start))

    def actor_links(self, article: ArticleId | None = None) -> Rows:
        """(statement, role, actor, confirmed, id) of these statements."""
        link = schema.ActorLink
        query = select(link.statement_id, link.role, link.actor_id, link.confirmed, link.id)
        query = query.join(_STATEMENT, _STATEMENT.id == link.statement_id)
        return self._rows(query.where(_finished_in(article)).order_by(link.id))

    def texts(self, ids: Collection[ArticleId]) -> Iterator[tuple[ArticleId, str]]:
        """The texts of some articles, one at a time, in the order of import."""
        article, text = schema.Article, schema.ArticleText
        query = select(article.id, text.text).join(text, text.id == article.text_id).order_by(article.id)
        wanted = set(ids)
        if len(wanted) <= _AT_ONCE:
            query = query.where(article.id.in_(wanted))
        else:
            # More than SQLite takes as variables; most of what is not wanted nobody else has finished.
            several = select(schema.Assignment.article_id).where(_FINISHED).group_by(schema.Assignment.article_id)
            query = query.where(article.id.in_(several.having(func.count() >= 2)))
        for article_id, words in self._connection.execute(query.execution_options(yield_per=100)):
            if article_id in wanted:
                yield ArticleId(article_id), words

    def _rows(self, query: Select[*tuple[Any, ...]]) -> Rows:
        return [tuple(row) for row in self._connection.execute(query)]


_STATEMENT = schema.Statement
_FINISHED: ColumnElement[bool] = schema.Assignment.state == AssignmentState.FINISHED.value
_OF_FINISHED: ColumnElement[bool] = (
    select(schema.Assignment.id)
    .where(
        _FINISHED,
        schema.Assignment.article_id == _STATEMENT.article_id,
        schema.Assignment.coder_id == _STATEMENT.coder_id,
    )
    .exists()
)


def _finished_in(article: ArticleId | None) -> ColumnElement[bool]:
    return _OF_FINISHED if article is None else and_(_OF_FINISHED, _STATEMENT.article_id == article)
