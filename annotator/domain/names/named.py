"""A name taken apart: what of it says who is meant, and what makes it another's for certain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Final

from annotator.domain.names.sounds import Sound, is_vowelless, romanised, sound
from annotator.domain.names.words import (
    DIRECTIONS,
    LOOSE,
    ORDINALS,
    ORDINARY,
    PARTICLES,
    SMALL,
    SON_OF,
    TITLES,
    TITLES_OF,
)

_WORD: Final = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")
_IN_BRACKETS: Final = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]\s*")
_POSSESSIVE: Final = re.compile(r"[’']s\b(?=\s*$)|(?<=s)[’'](?=\s*$)")
_OWNER: Final = re.compile(r"\w[’']s\s+\w")
_SYLLABLES: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_IDEOGRAPHS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_ACRONYM: Final = re.compile(r"(?:[A-Z]\.?[-–]?){2,7}s?")
_BRITISH: Final = (("isation", "ization"), ("defence", "defense"), ("labour", "labor"), ("centre", "center"))


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """What is known beforehand, by romanised small words: who goes by a name, and the state that a word is of."""

    names: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Name:
    """One way to name an actor. ``words`` are those that count, the surname last; ``title`` stood before them."""

    written: str
    plain: str
    words: tuple[Sound, ...]
    title: str
    ordinary: bool
    """Whether words of the language are in it: an organisation or a description, nobody's own name."""
    numbers: frozenset[str]
    directions: frozenset[str]
    states: frozenset[str]
    known: str | None
    acronym: str
    initials: frozenset[str]

    @cached_property
    def joined(self) -> Sound:
        return sound("".join(each.word for each in self.words), vowelless=any(each.vowelless for each in self.words))

    @cached_property
    def full_words(self) -> int:
        return sum(len(each.word) > 1 for each in self.words)


def names_in(written: str, gazetteer: Gazetteer) -> tuple[Name, ...]:
    """The name, and the one that it has in brackets: “Islamic Revolutionary Guard Corps (IRGC)”."""
    inner = _IN_BRACKETS.search(written)
    if inner is None:
        return (_named(written, gazetteer),)
    outer = _IN_BRACKETS.sub(" ", written).strip()
    return tuple(_named(each, gazetteer) for each in (outer, inner.group(1)) if each.strip())


def plain_of(written: str) -> str:
    """Romanised small words with single blanks."""
    return " ".join(_split(_POSSESSIVE.sub("", written)))


def _named(written: str, gazetteer: Gazetteer) -> Name:
    turned = _turned(_POSSESSIVE.sub("", written).strip())
    every = _split(turned)
    title, rest = _without_title(every, gazetteer)
    counting = [word for word in rest if word not in SMALL] or list(rest)
    while len(counting) > 1 and counting[-1] in LOOSE:
        counting.pop()
    ordinary = any(word in ORDINARY or word in TITLES for word in counting)
    ordinary = ordinary or any(word in SMALL for word in rest[1:]) or _OWNER.search(turned) is not None
    vowelless = is_vowelless(written)
    kept = [_british(word) for word in counting] if ordinary else _surname_joined(counting)
    return Name(
        written=written,
        plain=" ".join(every),
        words=tuple(sound(word, vowelless=vowelless) for word in kept),
        title=title,
        ordinary=ordinary,
        numbers=frozenset(number for word in every if (number := _number(word))),
        directions=frozenset(word for word in counting if word in DIRECTIONS),
        states=_states(rest, gazetteer),
        known=gazetteer.names.get(" ".join(every)) or gazetteer.names.get(" ".join(every).removeprefix("the ")),
        acronym=_acronym(turned),
        initials=frozenset(_initials(every)),
    )


def _turned(written: str) -> str:
    """“Raisi, Ebrahim” with the surname last."""
    before, comma, after = written.partition(",")
    is_turned = comma and after.strip() and "," not in after and len(before.split()) <= 2 and len(after.split()) <= 2
    return f"{after.strip()} {before.strip()}" if is_turned else written


def _split(written: str) -> list[str]:
    latin = romanised(written)
    if _IDEOGRAPHS.search(written):
        latin = _SYLLABLES.sub(" ", latin)
    return _WORD.findall(
        re.sub(r"\.(?=\w\.|\w$)", "", latin).casefold()
        if "." in latin and _ACRONYM.fullmatch(latin.strip())
        else latin.casefold()
    )


def _without_title(words: Sequence[str], gazetteer: Gazetteer) -> tuple[str, Sequence[str]]:
    """What says who bears the name, before it, and the name. A role (“President of Iran”) is no title of a name."""
    end = 0
    line = " ".join(words)
    long_title = next((each for each in TITLES_OF if f"{each} " in f"{line} "), None)
    if long_title is not None and not line.endswith(long_title):
        end = line[: line.index(long_title) + len(long_title)].count(" ") + 1
    for place in range(end, len(words) - 1):
        if words[place] in TITLES:
            end = place + 1
        elif words[place] not in gazetteer.states and words[place] not in ("the", "us", "uk", "eu"):
            break
    rest = words[end:]
    if not end or not rest or rest[0] in SMALL or any(word in ORDINARY for word in rest):
        return "", words
    return " ".join(words[:end]), rest


def _surname_joined(words: Sequence[str]) -> list[str]:
    """Without particles; “bin Salman” is one name."""
    kept: list[str] = []
    son_of = ""
    for place, word in enumerate(words):
        is_last = place == len(words) - 1
        if word in SON_OF and not is_last:
            son_of = "bin" if word in ("ibn", "ben") else word
        elif word not in PARTICLES or (is_last and not kept):
            kept.append(son_of + word)
            son_of = ""
    return kept or list(words)


def _british(word: str) -> str:
    for old, new in _BRITISH:
        word = word.replace(old, new)
    is_plural = word in ORDINARY and len(word) > 4 and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if is_plural else word


def _number(word: str) -> str:
    return ORDINALS.get(word, word if word[0].isdigit() else "")


def _states(words: Sequence[str], gazetteer: Gazetteer) -> frozenset[str]:
    runs = [*words, *map(" ".join, pairwise(words)), " ".join(words)]
    return frozenset(state for run in runs if (state := gazetteer.states.get(run)))


def _acronym(written: str) -> str:
    latin = written.strip().removeprefix("the ").removeprefix("The ")
    if not _ACRONYM.fullmatch(latin):
        return ""
    return "".join(char for char in latin if char.isupper()).casefold()


def _initials(words: Sequence[str]) -> Iterable[str]:
    """What it may be called by its first letters: with and without its small words."""
    if len(words) > 1:
        yield "".join(word[0] for word in words)
        yield "".join(word[0] for word in words if word not in SMALL)
