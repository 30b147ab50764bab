"""What an export says of a project: articles and statements with all that a row of a table needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.records import (
    Actor,
    ArticleId,
    AssignmentState,
    DecisionKind,
    Metadata,
    Statement,
    StatementLinkKind,
    SuggestionId,
    SuggestionMode,
)


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article without its text. ``states`` are (coder's name, state) for every coder who is to code it."""

    id: ArticleId
    uuid: str
    name: str
    sha256: str
    metadata: Metadata
    words: int
    characters: int
    encoding: str
    imported_at: datetime
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

    article: ExportedArticle
    statement: Statement
    quotes: tuple[str, ...]
    links: tuple[ExportedLink, ...]
    suggestions_shown: SuggestionMode
    suggestion: SuggestedAs | None = None
    bears_on: tuple[tuple[StatementLinkKind, str], ...] = ()
