"""Word sequences of many texts as numbers, and which texts share them.

The way is Broder's (1997, On the resemblance and containment of documents): a text is the set of its sequences of n
words, and a fixed fraction of all possible sequences stands for the rest. Sorting takes the place of hash tables, so
that 300,000 statements fit in a few arrays.
"""

from __future__ import annotations

import re
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Keys = NDArray[np.uint64]
Bools = NDArray[np.bool_]

_WORD: Final = re.compile(r"\w+(?:'\w+)*")
_MULTIPLIER: Final = np.uint64(0x9E3779B97F4A7C15)
_SHIFT: Final = np.uint64(29)


def words_of(text: str) -> list[str]:
    """The words without case, punctuation and the shape of apostrophes."""
    # Line by line, since the window waits for as long as one search goes on.
    return [word for line in text.casefold().replace("’", "'").split("\n") for word in _WORD.findall(line)]


class Codes(dict[str, int]):
    """A number for each word, the same on every machine."""

    def __missing__(self, word: str) -> int:
        code = self[word] = zlib.crc32(word.encode("utf-8", "surrogatepass"))
        return code


def keys_of(words: Sequence[str], n: int, codes: Codes, *, one_in: int = 1) -> Keys:
    """The different sequences of n words in one text, as numbers in order."""
    found, _ = _sequences(np.array([codes[word] for word in words], np.uint64), np.array([len(words)], np.int64), n)
    return np.unique(_sample(found, one_in))


@dataclass(frozen=True, eq=False, slots=True)
class Shingles:
    """Which texts (``owner``, counted from 0) have which sequences (``key``), in the order of the keys.

    ``sizes`` says how many each text has.
    """

    key: Keys
    owner: Ints
    sizes: Ints
    n: int
    one_in: int

    @classmethod
    def of(cls, texts: Iterable[Sequence[str]], n: int, codes: Codes, *, one_in: int = 1) -> Self:
        """Of the words of each text; ``one_in`` 4 keeps a quarter of the sequences, the same ones in every text."""
        flat, lengths = array("Q"), array("q")
        for words in texts:
            flat.extend([codes[word] for word in words])
            lengths.append(len(words))
        sizes = np.array(lengths, dtype=np.int64)
        key, owner = _sequences(np.array(flat, dtype=np.uint64), sizes, n)
        kept = _is_sampled(key, one_in)
        key, owner = key[kept], owner[kept]
        order = np.lexsort((owner, key))
        key, owner = key[order], owner[order]
        is_first = np.ones(len(key), dtype=bool)
        is_first[1:] = (key[1:] != key[:-1]) | (owner[1:] != owner[:-1])
        key, owner = key[is_first], owner[is_first]
        return cls(key, owner, np.bincount(owner, minlength=len(sizes)), n, one_in)

    def shared_with(self, keys: Keys) -> tuple[Ints, Ints]:
        """The texts that have any of the different keys, and how many each has."""
        low, high = np.searchsorted(self.key, keys, "left"), np.searchsorted(self.key, keys, "right")
        places = [self.owner[start:end] for start, end in zip(low.tolist(), high.tolist(), strict=True) if start < end]
        if not places:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        found, count = np.unique(np.concatenate(places), return_counts=True)
        return found.astype(np.int64), count.astype(np.int64)

    def rarest(self, most: int) -> Shingles:
        """Only the ``most`` rarest sequences of each text that another text has too: what candidates are found by."""
        run = _runs(self.key)
        texts = np.bincount(run, minlength=1)[run]
        kept = np.flatnonzero(texts > 1)
        order = kept[np.lexsort((self.key[kept], texts[kept], self.owner[kept]))]
        owner = self.owner[order]
        starts = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]]) if len(owner) else np.empty(0, np.int64)
        place = np.arange(len(owner)) - np.repeat(starts, np.diff(np.r_[starts, len(owner)]))
        chosen = np.sort(order[place < most])
        return Shingles(self.key[chosen], self.owner[chosen], self.sizes, self.n, self.one_in)

    def pairs(self, *, neighbours: int, group: Ints | None = None) -> tuple[Ints, Ints, Ints]:
        """Texts that share sequences: the first, the second, and how many they share.

        Where more than ``neighbours`` texts share one, each is paired with as many of the next: copies of copies stay
        connected, and what everybody says costs little. Texts of the same ``group`` make no pair.
        """
        size = max(1, len(self.sizes))
        found: list[Ints] = []
        for pair in self._neighbours(neighbours):
            first, second = self.owner[pair[0]], self.owner[pair[1]]
            if group is not None:
                apart = group[first] != group[second]
                first, second = first[apart], second[apart]
            found.append(first * size + second)
        code, count = np.unique(np.concatenate([np.empty(0, np.int64), *found]), return_counts=True)
        return code // size, code % size, count.astype(np.int64)

    def _neighbours(self, most: int) -> Iterator[tuple[Ints, Ints]]:
        """Places of the same key that are 1, 2, … apart."""
        here = np.arange(len(self.key), dtype=np.int64)
        for apart in range(1, most + 1):
            here = here[here + apart < len(self.key)]
            here = here[self.key[here] == self.key[here + apart]]
            if not len(here):
                return
            yield here, here + apart


def _sequences(codes: Keys, lengths: Ints, n: int) -> tuple[Keys, Ints]:
    """The sequences of n words within each of the texts that stand one after the other, and whose each is."""
    owner = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
    count = max(0, len(codes) - n + 1)
    key = np.zeros(count, dtype=np.uint64)
    for place in range(n):
        key = (key ^ (key >> _SHIFT) ^ codes[place : place + count]) * _MULTIPLIER
    within = owner[:count] == owner[n - 1 : n - 1 + count]
    return key[within], owner[:count][within]


def _sample(keys: Keys, one_in: int) -> Keys:
    return keys[_is_sampled(keys, one_in)]


def _is_sampled(keys: Keys, one_in: int) -> Bools:
    # The high bits of a product are the well mixed ones.
    kept: Bools = (keys >> np.uint64(40)) % np.uint64(one_in) == 0
    return kept


def _runs(key: Keys) -> Ints:
    """The number of each key's group, keys being in order."""
    return np.cumsum(np.r_[0, (key[1:] != key[:-1]).astype(np.int64)]) if len(key) else np.empty(0, np.int64)
