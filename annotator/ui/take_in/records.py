"""What is shown of a coder's file, and what is answered about it, as frozen values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Fate(StrEnum):
    """What taking in would do with a statement."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


class Same(StrEnum):
    """What a name of the file is here."""

    ACTOR = "same"
    ALIAS = "alias"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Counts:
    """Statements by what becomes of them."""

    new: int = 0
    changed: int = 0
    removed: int = 0
    same: int = 0

    @property
    def differ(self) -> int:
        return self.new + self.changed + self.removed


@dataclass(frozen=True, slots=True)
class CoderTaken:
    """A coder whose coding is in the file."""

    name: str
    articles: int
    counts: Counts
    finished: int = 0
    """Articles that are finished there and not yet here."""


@dataclass(frozen=True, slots=True)
class CoderAsked:
    """A coder of the file whose name is known here, but who was made elsewhere."""

    uuid: str
    name: str


@dataclass(frozen=True, slots=True)
class ActorAnswer:
    """What a name is: an actor that is here (by its UUID), a further name of one, or a new actor."""

    same: Same
    actor: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An actor of this project, by its UUID, that a name of the file may be."""

    actor: str
    name: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class ActorAsked:
    """An actor that only the file has; ``chosen`` is None where nobody and nothing has decided yet."""

    uuid: str
    name: str
    kind: str
    statements: int
    candidates: tuple[Candidate, ...] = ()
    chosen: ActorAnswer | None = None


@dataclass(frozen=True, slots=True)
class ArticleTaken:
    """An article of both files in which something changes, or has been finished."""

    key: str
    headline: str
    about: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class StatementTaken:
    """A statement of the file. ``code`` is a key of the codebook; ``changes`` say what was and is, in words."""

    fate: Fate
    code: str
    words: str
    coder: str = ""
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """An article whose coding is left out, and why. ``can_be_added``: as a further article of this project."""

    key: str
    headline: str
    reason: str
    can_be_added: bool = True


ReadStatements = Callable[[str], Sequence[StatementTaken]]


@dataclass(frozen=True, slots=True)
class FileShown:
    """Everything that is to be looked at before a file is taken in. ``statements`` reads those of an article."""

    name: str
    coders: tuple[CoderTaken, ...]
    articles: Sequence[ArticleTaken]
    statements: ReadStatements
    asked: tuple[CoderAsked, ...] = ()
    actors: tuple[ActorAsked, ...] = ()
    refused: tuple[Refused, ...] = ()
    codebook: tuple[str, ...] = ()
    backup: str = ""
    further: tuple[str, ...] = ()
    """What else changes, each in a sentence: assignments, decisions on suggestions, names of actors."""

    @property
    def counts(self) -> Counts:
        each = [coder.counts for coder in self.coders]
        return Counts(
            sum(one.new for one in each),
            sum(one.changed for one in each),
            sum(one.removed for one in each),
            sum(one.same for one in each),
        )

    @property
    def is_nothing_new(self) -> bool:
        """Whether the project has everything already and nothing is asked."""
        finished = any(coder.finished for coder in self.coders)
        return not (self.counts.differ or finished or self.asked or self.actors or self.refused or self.further)


@dataclass(frozen=True, slots=True)
class Answered:
    """What the person has decided. Names that nobody decided on come as new actors."""

    actors: Mapping[str, ActorAnswer] = field(default_factory=dict)
    same_coders: Mapping[str, bool] = field(default_factory=dict)
    further: frozenset[str] = frozenset()
    """Refused articles that come as further ones."""
