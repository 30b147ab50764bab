"""The register as it was last read: its entries, and the names that they go by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from annotator.domain.names.folding import plain_letters, same_name
from annotator.domain.records import Actor, ActorId


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of an entry as names are compared, its own first; and as they are found."""

    same: tuple[str, ...]
    plain: tuple[str, ...]

    @classmethod
    def of(cls, actor: Actor) -> Self:
        same = tuple(map(same_name, (actor.name, *actor.aliases)))
        return cls(same, tuple(map(_plain, same)))


class Entered:
    """All entries, in the order of entry. A name that several have is that of the first whose own it is."""

    def __init__(self, entries: Iterable[tuple[Actor, _Names]]) -> None:
        self._entries = tuple(entries)
        self.actors = tuple(actor for actor, _names in self._entries)
        self.by_id: Mapping[ActorId, Actor] = {actor.id: actor for actor in self.actors}
        self._by_name: dict[str, Actor] = {}
        for actor, names in self._entries:
            self._by_name.setdefault(names.same[0], actor)
        for actor, names in self._entries:
            for alias in names.same[1:]:
                self._by_name.setdefault(alias, actor)

    @classmethod
    def of(cls, actors: Iterable[Actor]) -> Self:
        return cls((actor, _Names.of(actor)) for actor in actors)

    def with_changed(self, ids: Collection[ActorId], now: Iterable[Actor]) -> Entered:
        """The register after those entries have changed, come or gone; ``now`` are the ones that there are."""
        kept = [entry for entry in self._entries if entry[0].id not in ids]
        return Entered(sorted((*kept, *((actor, _Names.of(actor)) for actor in now)), key=_place))

    def names(self) -> Iterable[tuple[Actor, tuple[str, ...]]]:
        """Each entry with its names as words are looked for in them."""
        return ((actor, names.plain) for actor, names in self._entries)

    def named(self, name: str) -> Actor | None:
        """The entry that has a name, as its own before as an alias."""
        return self._by_name.get(same_name(name))


def folded(words: str) -> str:
    """Words without case and accents, for finding."""
    return _plain(same_name(words))


def _plain(same: str) -> str:
    return same if same.isascii() else " ".join(plain_letters(same).split())


def _place(entry: tuple[Actor, _Names]) -> ActorId:
    return entry[0].id
