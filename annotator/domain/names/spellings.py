"""Names in a form in which those that are spelled otherwise are found fast."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from annotator.domain.names.alike import Likeness
from annotator.domain.names.likeness import likeness
from annotator.domain.names.named import Gazetteer, Name, names_in
from annotator.domain.names.sounds import Sound
from annotator.domain.names.words import FAMILIES

Key = TypeVar("Key", bound=Hashable)
_LONG: Final = 4
"""From so many consonants on, one of them may be missing or another."""


@dataclass(frozen=True, slots=True)
class _Entry:
    names: tuple[Name, ...]
    persons: bool


class Spellings(Generic[Key]):
    """Holds the names of entries by how they sound; only what shares enough of that with a name is compared with it."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._entries: dict[Key, _Entry] = {}
        self._holders: defaultdict[str, set[tuple[Key, int]]] = defaultdict(set)

    def put(self, key: Key, names: Iterable[str], *, persons: bool = True) -> None:
        """Hold an entry by its names, in the place of those that it had. Not ``persons``: nobody with a surname."""
        self.drop(key)
        entry = _Entry(tuple(each for written in names for each in names_in(written, self._gazetteer)), persons)
        self._entries[key] = entry
        for number, name in enumerate(entry.names):
            for _place, sign in _signs(name):
                self._holders[sign].add((key, number))

    def drop(self, key: Key) -> None:
        entry = self._entries.pop(key, None)
        for number, name in enumerate(entry.names if entry else ()):
            for _place, sign in _signs(name):
                self._holders[sign].discard((key, number))

    def like(self, written: str) -> dict[Key, Likeness]:
        """The entries that the name probably spells otherwise."""
        found: dict[Key, Likeness] = {}
        for name in names_in(written, self._gazetteer):
            for key, number in self._near(name):
                entry = self._entries[key]
                known = likeness(name, entry.names[number], persons=entry.persons)
                if known is not None and (key not in found or known > found[key]):
                    found[key] = known
        return found

    def _near(self, name: Name) -> Iterator[tuple[Key, int]]:
        """Those with enough words that sound like the name's."""
        hits: Counter[tuple[Key, int]] = Counter()
        by_place: defaultdict[int, set[tuple[Key, int]]] = defaultdict(set)
        for place, sign in _signs(name):
            by_place[place] |= self._holders.get(sign, set())
        for holders in by_place.values():
            hits.update(holders)
        for (key, number), count in hits.items():
            words = min(name.full_words, self._entries[key].names[number].full_words, 2)
            if count >= words or (key, number) in by_place[-1]:
                yield key, number


def _signs(name: Name) -> Iterator[tuple[int, str]]:
    """What a name is found by, with the place of the word that it is of; -1 for the whole name."""
    for place, word in enumerate(name.words):
        if len(word.word) > 1:
            for sign in _signs_of(word):
                yield place, sign
    for skeleton in name.joined.skeletons[:2]:
        yield -1, f"+{skeleton}"
    if name.acronym:
        yield -1, f"={name.acronym}"
    for initials in name.initials:
        yield -1, f"={initials}"
    if name.known:
        yield -1, f"@{name.known}"


def _signs_of(word: Sound) -> Iterator[str]:
    for family in FAMILIES.get(word.word, ()):
        yield f"#{family}"
    for skeleton in word.skeletons:
        yield skeleton or word.word
        if len(skeleton) >= _LONG:
            for place in range(len(skeleton)):
                yield skeleton[:place] + skeleton[place + 1 :]
