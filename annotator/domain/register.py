"""What the register of actors is looked at by: filters, lines of its list, what a merging would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.names.folding import same_name
from annotator.domain.records import Actor, ActorId, ActorKind, ArticleId, CoderId, StatementId


class OnlyActors(StrEnum):
    """Which entries of the register are listed."""

    ALL = "all"
    UNUSED = "unused"
    WITHOUT_KIND = "without_kind"
    WITHOUT_BELONGING = "without_belonging"


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """Entries with these words in one of their names, of a kind (None: any), and of which something holds."""

    words: str = ""
    kind: ActorKind | None = None
    only: OnlyActors = OnlyActors.ALL

    @property
    def is_wide(self) -> bool:
        """Whether nothing is left out."""
        return self == RegisterFilter()


@dataclass(frozen=True, slots=True)
class SplitKinds:
    """Of what kind somebody is who leaves an entry, by name: ``known`` from before a merging, or only ``likely``.

    ``otherwise`` is the kind of the entry: the likeliest where neither knows the name.
    """

    known: Mapping[str, ActorKind]
    likely: Mapping[str, ActorKind]
    otherwise: ActorKind

    def before(self, name: str) -> ActorKind | None:
        """The kind that it has again; None where nobody knows it."""
        return self.known.get(same_name(name))

    def likeliest(self, name: str) -> ActorKind:
        return self.likely.get(same_name(name), self.otherwise)


@dataclass(frozen=True, slots=True)
class Played:
    """How many statements of a code have an actor in a role."""

    role: str
    code: str
    count: int


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of the register: an entry, and how often it plays which role.

    A statement in which the actor has two roles counts once among ``codes``, and once for each of the roles.
    """

    actor: Actor
    played: tuple[Played, ...]
    codes: tuple[tuple[str, int], ...] = ()
    """In how many statements of which code the actor stands, in whatever role."""

    @property
    def total(self) -> int:
        """In how many statements the actor stands."""
        return sum(count for _code, count in self.codes)

    def statements(self, role: str) -> int:
        """In how many statements the actor plays a role."""
        return sum(each.count for each in self.played if each.role == role)


@dataclass(frozen=True, slots=True)
class Playing:
    """That an actor has a role in a statement."""

    statement_id: StatementId
    role: str
    actor_id: ActorId
    coder_id: CoderId


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What would change if one entry took the place of others.

    ``doubles`` are links that fall together, as their statement has both in one role; ``lost`` are attributes of which
    the others say something else: (name, value kept, value lost).
    """

    keep: Actor
    others: tuple[Actor, ...]
    statements: int
    statements_after: int
    of_others: int
    doubles: int
    names: tuple[str, ...]
    below: tuple[Actor, ...]
    belongs_to: Actor | None
    attributes: tuple[tuple[str, str], ...]
    lost: tuple[tuple[str, str, str], ...]
    """``statements`` change, ``of_others`` of them are other coders’; ``names`` are new to the one that is kept."""


@dataclass(frozen=True, slots=True)
class TowardWhom:
    """A statement between two actors; None where nobody has the role."""

    statement_id: StatementId
    code: str
    speaker: ActorId | None
    target: ActorId | None


@dataclass(frozen=True, slots=True)
class PlainArticle:
    """An article as far as a line about a place in it needs it; ``title`` is what the article is called."""

    id: ArticleId
    title: str
    date: str | None
    text: str
