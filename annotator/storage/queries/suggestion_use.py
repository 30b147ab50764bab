"""Reading how one coder worked with and without suggestions: articles, statements, decisions, and when it was done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Select, String, func, select

from annotator.domain.changes import ActionKind
from annotator.domain.records import ArticleId, AssignmentState, CoderId, DecisionKind, Origin, SuggestionMode
from annotator.storage import schema
from annotator.storage.schema import ActionState

Ranges = tuple[tuple[int, int], ...]

# What is done in one article. The other kinds are about the project, or bring in what was coded elsewhere.
_WORK: Final = tuple(
    kind.value
    for kind in (
        ActionKind.EDIT_ARTICLE, ActionKind.MARK_REGION, ActionKind.TAG, ActionKind.ACCEPT, ActionKind.REJECT,
        ActionKind.RECODE, ActionKind.MOVE_EDGE, ActionKind.ADD_PART, ActionKind.REMOVE_PART, ActionKind.REMOVE,
        ActionKind.LINK_ACTOR, ActionKind.UNLINK_ACTOR, ActionKind.CONFIRM_ACTOR, ActionKind.SET_VALUE,
        ActionKind.WRITE_MEMO, ActionKind.LINK_STATEMENTS, ActionKind.UNLINK_STATEMENTS, ActionKind.SET_STATE,
        ActionKind.SPLIT, ActionKind.JOIN,
    )
)  # fmt: skip
_CORRECTING: Final = (
    ActionKind.RECODE, ActionKind.MOVE_EDGE, ActionKind.ADD_PART, ActionKind.REMOVE_PART, ActionKind.REMOVE,
    ActionKind.SPLIT, ActionKind.JOIN,
)  # fmt: skip
# Whatever else an action writes, it writes in one of these tables too.
_TELLING: Final = ("articles", "regions", "assignments", "statements", "decisions", "statement_links")


@dataclass(frozen=True, slots=True)
class WorkedArticle:
    """An article that the coder has begun. ``analysed_at`` is when the program first read it, None if never."""

    id: ArticleId
    name: str
    words: int
    state: AssignmentState
    mode: SuggestionMode
    draw_id: int | None
    analysed_at: datetime | None


@dataclass(frozen=True, slots=True)
class MadeStatement:
    """A statement as it is now. ``mode`` is how much of suggestions was shown when it was made."""

    id: int
    article_id: ArticleId
    code: str
    origin: Origin
    mode: SuggestionMode
    is_suggested: bool
    parts: Ranges


@dataclass(frozen=True, slots=True)
class MadeSuggestion:
    """A suggestion that stands or that the coder decided on. ``final_code`` is what the coder made of it."""

    id: int
    article_id: ArticleId
    code: str
    rule: str
    score: float
    parts: Ranges
    decision: DecisionKind | None
    final_code: str | None


@dataclass(frozen=True, slots=True)
class Work:
    """An action of the coder's in an article, whether or not it was undone."""

    at: datetime
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class Correction:
    """An action that stands and that changed a statement's code or boundaries, or removed it."""

    statement_id: int
    article_id: ArticleId
    is_suggested: bool
    is_removal: bool


class SuggestionUseQueries:
    """Reads what one coder did in a project."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def articles(self, coder_id: CoderId) -> list[WorkedArticle]:
        """Those in progress and finished, in the order of import."""
        article, row, analysis = schema.Article, schema.Assignment, schema.Analysis
        mode = func.coalesce(row.suggestions, select(schema.Project.suggestions).scalar_subquery()).label("mode")
        first = select(func.min(analysis.made_at)).where(analysis.article_id == article.id).scalar_subquery()
        query = (
            select(article.id, article.name, article.words, row.state, mode, row.draw_id, first.label("analysed_at"))
            .join(row, row.article_id == article.id)
            .where(row.coder_id == coder_id, row.state != AssignmentState.TO_DO.value)
            .order_by(article.id)
        )
        return [
            WorkedArticle(
                id=ArticleId(found.id),
                name=found.name,
                words=found.words,
                state=AssignmentState(found.state),
                mode=SuggestionMode(found.mode),
                draw_id=found.draw_id,
                analysed_at=datetime.fromisoformat(found.analysed_at) if found.analysed_at else None,
            )
            for found in self._connection.execute(query)
        ]

    def statements(self, coder_id: CoderId) -> list[MadeStatement]:
        row, part = schema.Statement, schema.Part
        parts = self._ranges(
            select(part.statement_id, part.start, part.stop)
            .join(row, row.id == part.statement_id)
            .where(row.coder_id == coder_id)
        )
        columns = (row.id, row.article_id, row.code, row.origin, row.suggestions, row.suggestion_id)
        query = select(*columns).where(row.coder_id == coder_id).order_by(row.id)
        return [
            MadeStatement(
                id=found.id,
                article_id=ArticleId(found.article_id),
                code=found.code,
                origin=Origin(found.origin),
                mode=SuggestionMode(found.suggestions),
                is_suggested=found.suggestion_id is not None,
                parts=parts.get(found.id, ()),
            )
            for found in self._connection.execute(query)
        ]

    def suggestions(self, coder_id: CoderId) -> list[MadeSuggestion]:
        row, span, decision = schema.Suggestion, schema.SuggestionSpan, schema.Decision
        parts = self._ranges(
            select(span.suggestion_id, span.start, span.stop)
            .where(span.part == "content")
            .where(span.suggestion_id.in_(select(row.id).where(row.article_id.in_(_begun_by(coder_id)))))
        )
        mine = (decision.suggestion_id == row.id) & (decision.coder_id == coder_id)
        query = (
            select(
                row.id,
                row.article_id,
                row.code,
                row.rule,
                row.score,
                decision.kind,
                _member(decision.final, "code", String),
            )
            .join(decision, mine, isouter=True)
            .where(row.article_id.in_(_begun_by(coder_id)), row.retired.is_(False) | decision.id.is_not(None))
            .order_by(row.id)
        )
        return [
            MadeSuggestion(
                id=number,
                article_id=ArticleId(article_id),
                code=code,
                rule=rule,
                score=score,
                parts=parts.get(number, ()),
                decision=DecisionKind(kind) if kind else None,
                final_code=final_code,
            )
            for number, article_id, code, rule, score, kind, final_code in self._connection.execute(query)
        ]

    def work(self, coder_id: CoderId) -> list[Work]:
        """Every action in an article, in the order of time."""
        action, change = schema.Action, schema.Change
        image = func.coalesce(change.after, change.before)
        query = (
            select(
                action.id,
                action.made_at,
                change.table_name,
                change.row_id,
                _member(image, "article_id"),
                _member(image, "suggestion_id"),
                _member(image, "from_id"),
            )
            .join(change, change.action_id == action.id)
            .where(action.coder_id == coder_id, action.kind.in_(_WORK), change.table_name.in_(_TELLING))
            .order_by(action.made_at, action.id)
        )
        of_suggestion, of_statement = self._articles_of(schema.Suggestion), self._articles_of(schema.Statement)
        found: dict[tuple[int, int], Work] = {}
        for action_id, at, table, row_id, article_id, suggestion_id, from_id in self._connection.execute(query):
            here = row_id if table == "articles" else article_id
            here = here or of_suggestion.get(suggestion_id) or of_statement.get(from_id)
            if here is not None:
                found.setdefault((action_id, here), Work(datetime.fromisoformat(at), ArticleId(here)))
        return list(found.values())

    def corrections(self, coder_id: CoderId) -> list[Correction]:
        """Those that were not taken back."""
        action, change = schema.Action, schema.Change
        image = func.coalesce(change.before, change.after)
        query = (
            select(action.kind, change.row_id, _member(image, "article_id"), _member(image, "suggestion_id"))
            .join(change, change.action_id == action.id)
            .where(action.coder_id == coder_id, action.state == ActionState.DONE, change.table_name == "statements")
            .where(change.before.is_not(None))  # what a splitting makes is no correction of itself
            .where(action.kind.in_([kind.value for kind in _CORRECTING]))
            .order_by(change.id)
        )
        return [
            Correction(statement_id, ArticleId(article_id), suggestion_id is not None, kind == ActionKind.REMOVE)
            for kind, statement_id, article_id, suggestion_id in self._connection.execute(query)
        ]

    def _ranges(self, query: Select[int, int, int]) -> Mapping[int, Ranges]:
        found: dict[int, Ranges] = {}
        for owner, start, stop in self._connection.execute(query):
            found[owner] = (*found.get(owner, ()), (start, stop))
        return found

    def _articles_of(self, table: type[schema.Statement | schema.Suggestion]) -> Mapping[int, int]:
        rows: Sequence[Any] = self._connection.execute(select(table.id, table.article_id)).all()
        return dict(tuple(row) for row in rows)


def _begun_by(coder_id: CoderId) -> Select[int]:
    row = schema.Assignment
    return select(row.article_id).where(row.coder_id == coder_id, row.state != AssignmentState.TO_DO.value)


def _member(image: Any, key: str, kind: Any = None) -> Any:  # noqa: ANN401 - SQLAlchemy's own types for JSON are these
    return func.json_extract(image, f"$.{key}", type_=kind)
