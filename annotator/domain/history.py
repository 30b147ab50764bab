"""What was done in a project, when and by whom, and what statements were before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from annotator.domain.changes import ActionKind
from annotator.domain.records import ArticleId, CoderId, StatementId


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which actions are looked at; None: whatever they are. ``day`` is one of this computer's."""

    coder: CoderId | None = None
    article: ArticleId | None = None
    kind: ActionKind | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One saved action. ``undone_at`` is when it was taken back; None while it stands.

    ``statements`` counts those that it touched; ``statement`` is the only or first of them, ``quote`` its words and
    ``code_before`` and ``code_after`` its code. ``is_gone`` says that it is no longer there.
    """

    id: int
    uuid: str
    at: datetime
    coder: str
    kind: ActionKind
    undone_at: datetime | None
    article: ArticleId | None
    article_name: str
    articles: int
    statements: int
    statement: StatementId | None
    statement_uuid: str
    quote: str
    code_before: str
    code_after: str
    is_gone: bool


@dataclass(frozen=True, slots=True)
class StatementThen:
    """A statement as it was at a moment; ``actors`` are role and name, ``values`` variable and answer."""

    code: str
    quotes: tuple[str, ...]
    actors: tuple[tuple[str, str], ...]
    values: tuple[tuple[str, str], ...]
    memo: str

    @property
    def words(self) -> str:
        return " […] ".join(self.quotes)


@dataclass(frozen=True, slots=True)
class Version:
    """What an action made of a statement; ``then`` is None where it was removed."""

    action_id: int
    at: datetime
    coder: str
    kind: ActionKind
    then: StatementThen | None


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """A statement that is there again, and the names of actors that are not: the register no longer has them."""

    statement: StatementId
    article: ArticleId
    without: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class LoggedAction:
    """A line of the activity log: an action, or one of the statements that it touched."""

    action_id: int
    at: datetime
    undone_at: datetime | None
    coder: str
    kind: ActionKind
    article_id: int | None
    article_uuid: str
    article_name: str
    statement_uuid: str
    code_before: str
    code_after: str
    made: bool
    removed: bool
    finished: int
    seconds: float | None


@dataclass(frozen=True, slots=True)
class CoderDay:
    """What a coder did on a day (UTC)."""

    day: date
    coder: str
    actions: int
    taken_back: int
    made: int
    removed: int
    finished: int
    first_at: datetime
    last_at: datetime
    active_minutes: float
