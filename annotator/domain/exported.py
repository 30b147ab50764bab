"""What an export says of a project: articles, statements and suggestions with all that a row of a table needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.listing import ArticleHead
from annotator.domain.records import (
    Actor,
    AssignmentState,
    Coder,
    DecisionKind,
    Statement,
    StatementLinkKind,
    Suggestion,
    SuggestionId,
    SuggestionMode,
)


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article with its length. ``states`` are (coder's name, state) for every coder who began it."""

    head: ArticleHead
    characters: int
    states: tuple[tuple[str, AssignmentState], ...] = ()


@dataclass(frozen=True, slots=True)
class ExportedLink:
    """An actor in a role of a statement, with its entry in the register; ``belongs_to`` is a name."""

    role: str
    actor: Actor
    confirmed: bool
    belongs_to: str = ""


@dataclass(frozen=True, slots=True)
class SuggestedAs:
    """The suggestion that a statement came from, and what the coder did with it."""

    id: SuggestionId
    code: str
    rule: str
    score: float
    decision: DecisionKind | None = None


@dataclass(frozen=True, slots=True)
class ExportedStatement:
    """A statement with its article, exact words and actors. ``bears_on`` are (kind, UUID of the other statement)."""

    article: ArticleHead
    statement: Statement
    quotes: tuple[str, ...]
    links: tuple[ExportedLink, ...]
    suggestions_shown: SuggestionMode
    suggestion: SuggestedAs | None = None
    bears_on: tuple[tuple[StatementLinkKind, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one coder did with a suggestion, when, and the statement that came of it (its UUID)."""

    coder: Coder
    kind: DecisionKind
    decided_at: datetime
    shown_at: datetime | None = None
    statement_uuid: str = ""


@dataclass(frozen=True, slots=True)
class ExportedSuggestion:
    """A suggestion with what made it, and one coder's verdict; None while nobody has decided."""

    article: ArticleHead
    suggestion: Suggestion
    quotes: tuple[str, ...]
    pipeline: str
    rules: str
    verdict: Verdict | None = None
