"""What is known of a coder's file before it is taken in, what is answered about it, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from annotator.domain.changes import Changes
from annotator.domain.names.alike import Alike
from annotator.domain.records import Actor, ActorId, ActorKind, ArticleId, Coder, CoderId
from annotator.storage.stands.things import Kind
from annotator.storage.taking.news import Fate
from annotator.storage.taking.other import Print

__all__ = ["Fate"]


class Same(StrEnum):
    """What an actor of the file is here."""

    ACTOR = "same"
    ALIAS = "alias"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Counts:
    """Statements by what becomes of them. ``earlier`` were changed here since, and stay as they are here."""

    new: int = 0
    changed: int = 0
    removed: int = 0
    same: int = 0
    earlier: int = 0

    @classmethod
    def of(cls, fates: Mapping[Fate, int]) -> Counts:
        return cls(*(fates.get(fate, 0) for fate in Fate))

    @property
    def differ(self) -> int:
        return self.new + self.changed + self.removed


@dataclass(frozen=True, slots=True)
class CoderTaken:
    """A coder with something in the file. ``known`` is who that is here; None: somebody new.

    ``same_name`` is somebody here who is called so but was entered by themselves: then it must be asked whether they
    are one. ``articles`` have something new, changed or removed; ``finished`` are finished there and not yet here.
    """

    uuid: str
    name: str
    counts: Counts
    articles: int = 0
    finished: int = 0
    known: Coder | None = None
    same_name: Coder | None = None


@dataclass(frozen=True, slots=True)
class ArticleTaken:
    """An article of both files in which statements differ, or that a coder has finished there."""

    article_id: ArticleId
    sha256: str
    name: str
    headline: str
    counts: Counts
    finished: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs in a changed statement: its code, extent, actors, answers or memo; as it is here, and there."""

    what: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class StatementTaken:
    """A statement that is new, changed or removed, with its words."""

    uuid: str
    article_id: ArticleId
    coder: str
    fate: Fate
    code: str
    words: str
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorProposal:
    """An actor that only the file has. ``chosen`` is the one here of that very name and kind, else None.

    ``alike`` are entries here whose other name it probably is, best first.
    """

    uuid: str
    name: str
    kind: ActorKind
    uses: int
    alike: tuple[Alike, ...] = ()
    chosen: Actor | None = None


@dataclass(frozen=True, slots=True)
class CodebookDifference:
    """A code, role or variable that the two files do not have alike. ``comes_along``: statements there use it."""

    what: str
    key: str
    name: str
    is_here: bool
    is_there: bool
    comes_along: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """An article whose coding is left out, and why. It can come as a further article."""

    sha256: str
    name: str
    headline: str
    reason: str
    here: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """All that is to be looked at before a file is taken in.

    ``statements`` are those that differ, up to ``LISTED``; ``others`` counts what else is later there, by kind.
    ``is_same_project`` is no where two people began separate projects.
    """

    path: Path
    title: str
    is_same_project: bool
    coders: tuple[CoderTaken, ...]
    articles: tuple[ArticleTaken, ...]
    statements: tuple[StatementTaken, ...]
    actors: tuple[ActorProposal, ...]
    codebook: tuple[CodebookDifference, ...]
    refused: tuple[Refused, ...]
    others: Mapping[Kind, int]
    backup: Path
    theirs: Print
    mine: str

    @property
    def counts(self) -> Counts:
        each = [coder.counts for coder in self.coders]
        return Counts(
            sum(one.new for one in each),
            sum(one.changed for one in each),
            sum(one.removed for one in each),
            sum(one.same for one in each),
            sum(one.earlier for one in each),
        )

    @property
    def is_nothing_new(self) -> bool:
        """Whether this project has everything already."""
        return not (self.counts.differ or self.others)

    @property
    def unclear_coders(self) -> tuple[CoderTaken, ...]:
        """Those about whom it must be said whether they are the coder of that name here."""
        return tuple(coder for coder in self.coders if coder.same_name is not None)


@dataclass(frozen=True, slots=True)
class ActorAnswer:
    """What an actor of the file is: one that is here, a further name of it, or a new one (``actor`` is None)."""

    same: Same
    actor: ActorId | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person has decided.

    ``coders`` says for UUIDs of the file's coders who they are here, None: somebody else. Actors about whom nothing is
    said are those here of the same name and kind, else new. ``articles`` (SHA-256) come as further articles.
    """

    coders: Mapping[str, CoderId | None] = field(default_factory=dict)
    actors: Mapping[str, ActorAnswer] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a file. ``changes`` is None where there was nothing new; then no copy was made either."""

    counts: Counts
    changes: Changes | None
    backup: Path | None
