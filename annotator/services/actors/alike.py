"""Which entries of a register are probably the same actor."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from annotator.domain.names.alike import Alike, AlikePair, Difference, Likeness
from annotator.domain.names.named import names_in
from annotator.domain.names.spellings import Spellings
from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.services.actors.known import known_names
from annotator.services.jobs import Report

Apart = Collection[tuple[ActorId, ActorId]]
_NO_SURNAME: Final = frozenset({ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.OUTLET})
_FULLER: Final = frozenset({Difference.SURNAME, Difference.INITIALS, Difference.ACRONYM})


_STEP: Final = 100


def _unheard(_done: int, _of: int) -> None:
    """Nobody wants to know how far the work is."""


class AlikeNames:
    """Follows a register. What two entries share is never acted upon: a coder is asked."""

    def __init__(self) -> None:
        self._spellings = Spellings[ActorId](known_names())
        self._actors: dict[ActorId, Actor] = {}

    def follow(self, actors: Sequence[Actor], report: Report = _unheard) -> None:
        """Take in what is new in the register, and let go of what has left it."""
        now = {actor.id: actor for actor in actors}
        for actor_id in self._actors.keys() - now.keys():
            self._spellings.drop(actor_id)
        for number, actor in enumerate(actors):
            if number % _STEP == 0:
                report(number, 2 * len(actors))
            if self._actors.get(actor.id) != actor:
                self._spellings.put(actor.id, _names(actor), persons=actor.kind not in _NO_SURNAME)
        self._actors = now

    def like(self, name: str, *, without: Collection[ActorId] = ()) -> list[Alike]:
        """The entries that the name is probably another name of, best first."""
        found = [
            Alike(self._actors[actor_id], name, known.why, known.score)
            for actor_id, known in self._spellings.like(name).items()
            if actor_id not in without
        ]
        return sorted(found, key=lambda one: (-one.score, one.actor.id))

    def like_actor(self, actor: Actor, apart: Apart) -> list[AlikePair]:
        """Each other entry that is probably the same actor, best first."""
        best: dict[ActorId, Likeness] = {}
        for name in _names(actor):
            for actor_id, known in self._spellings.like(name).items():
                best[actor_id] = max(best.get(actor_id, known), known)
        pairs = [
            _pair(actor, self._actors[actor_id], known)
            for actor_id, known in best.items()
            if actor_id != actor.id and _ordered(actor_id, actor.id) not in apart
        ]
        fitting = [pair for pair in pairs if {pair.keep.kind, pair.other.kind} != {ActorKind.STATE, ActorKind.PERSON}]
        return sorted(fitting, key=_best_first)

    def pairs(self, apart: Apart, report: Report = _unheard) -> list[AlikePair]:
        """All pairs in the register, best first."""
        found: dict[tuple[ActorId, ActorId], AlikePair] = {}
        for number, actor in enumerate(self._actors.values()):
            if number % _STEP == 0:
                report(len(self._actors) + number, 2 * len(self._actors))
            found |= {_ordered(pair.keep.id, pair.other.id): pair for pair in self.like_actor(actor, apart)}
        return sorted(found.values(), key=_best_first)


def names_of(actors: Sequence[Actor], report: Report = _unheard) -> AlikeNames:
    """The names of a register taken in; for a job on another thread."""
    names = AlikeNames()
    names.follow(actors, report)
    return names


def alike_pairs(actors: Sequence[Actor], apart: Apart, report: Report = _unheard) -> list[AlikePair]:
    """All pairs in a register that are probably one actor, best first; for a job on another thread."""
    return names_of(actors, report).pairs(apart, report)


def _names(actor: Actor) -> Iterable[str]:
    return (actor.name, *actor.aliases)


def _pair(one: Actor, other: Actor, known: Likeness) -> AlikePair:
    first, second = sorted((one, other), key=lambda actor: actor.id)
    if known.why in _FULLER and _says_more(second.name, first.name):
        first, second = second, first
    return AlikePair(first, second, known.why, known.score)


def _says_more(name: str, other: str) -> bool:
    return _weight(name) > _weight(other)


def _weight(name: str) -> tuple[int, int]:
    words = names_in(name, known_names())[0].words
    return sum(len(word.word) > 1 for word in words), sum(len(word.word) for word in words)


def _ordered(one: ActorId, other: ActorId) -> tuple[ActorId, ActorId]:
    return (one, other) if one < other else (other, one)


def _best_first(pair: AlikePair) -> tuple[float, ActorId, ActorId]:
    return -pair.score, pair.keep.id, pair.other.id
