"""How a word of a name sounds, whatever the script and the rules by which it was written in Latin letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Final

from anyascii import anyascii

_VOWELLESS: Final = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ARABIC_ARTICLE: Final = re.compile(r"(?<!\w)(?:ال|أل)(?=\w{2})")
_ARABIC: Final = str.maketrans({"ظ": "ز", "ة": "ه", "\u200c": "", "\u0640": ""})
_APOSTROPHES: Final = re.compile(r"[’‘'`ʼʹʿʾ´]")
_MARKS: Final = re.compile(
    r"schtsch|dsch|shch|tsch|dzh|sch|tch|chr|ch|cz|sh|sz|zh|dj|dh|gh|kh|ph|th|ts|tz|ck|qu|ks|hs(?=[aeiou])|[a-z0-9]"
)
_CONSONANTS: Final[dict[str, tuple[str, ...]]] = {
    "schtsch": ("S",), "shch": ("S",), "tsch": ("C",), "dzh": ("J",), "dsch": ("J",), "sch": ("S",), "tch": ("C",),
    "chr": ("kr", "Cr"), "ch": ("C", "k"), "cz": ("C",), "sh": ("S",), "sz": ("S",), "zh": ("J",), "dj": ("J",),
    "dh": ("d",), "gh": ("g",), "kh": ("k", "h"), "ph": ("f",), "th": ("t",), "ts": ("z",), "tz": ("z",),
    "ck": ("k",), "qu": ("k",), "ks": ("x",), "hs": ("S",), "c": ("k", "s"), "q": ("k", "g"), "w": ("v",),
    "j": ("J", "i"), "h": ("",), "y": ("i",), "x": ("x", "S"),
}  # fmt: skip
_AT_FIRST: Final = {"h": ("h",), "z": ("z", "s"), "s": ("s", "z")}
_NEAR: Final = {"a": "ae", "e": "aei", "i": "ei", "o": "ou", "u": "ou"}
_ENDING: Final = re.compile(r"(?:i|j)?(?:ov|ev|ow|ew|off|eff|yov|yev)$")
_MOST: Final = 8


@dataclass(frozen=True, slots=True)
class Sound:
    """A word in small letters, and the consonants and runs of vowels that it may be heard as, likeliest first.

    ``runs`` has one run before each consonant and one at the end. A ``vowelless`` word comes from a script that
    writes no short vowels.
    """

    word: str
    forms: tuple[tuple[str, tuple[str, ...]], ...]
    vowelless: bool = False

    @property
    def skeletons(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(consonants for consonants, _runs in self.forms))


def romanised(words: str) -> str:
    """The words in ASCII letters, their capitals kept, without accents and apostrophes."""
    if not words.isascii():
        words = _ARABIC_ARTICLE.sub("", words.translate(_ARABIC))
        words = "".join(char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char))
        words = anyascii(unicodedata.normalize("NFC", words))
    return _APOSTROPHES.sub("", words)


def is_vowelless(words: str) -> bool:
    return _VOWELLESS.search(words) is not None


@lru_cache(maxsize=20_000)
def sound(word: str, *, vowelless: bool = False) -> Sound:
    """What a romanised word in small letters sounds like."""
    spelled = re.sub(r"([a-z])\1+", r"\1", word)
    spelled = _ENDING.sub("ov", spelled) if len(spelled) > 5 else spelled
    pieces = _pieces(spelled, vowelless=vowelless)
    forms = (_form(choice, vowelless=vowelless) for choice in product(*pieces))
    found = dict.fromkeys(form for form, _number in zip(forms, range(_MOST), strict=False))
    return Sound(word, tuple(found), vowelless)


def same_sound(one: Sound, other: Sound) -> bool:
    """Whether two words may be the same, written down by different rules."""
    either = one.vowelless or other.vowelless
    return any(
        consonants == others and consonants and _same_vowels(runs, other_runs, len(consonants), vowelless=either)
        for consonants, runs in one.forms
        for others, other_runs in other.forms
    )


def same_ending(one: Sound, other: Sound) -> bool:
    """Whether both end in a vowel or neither: Paul is not Paula."""
    ends = {bool(runs[-1]) for each in (one, other) for _consonants, runs in each.forms[:1]}
    return len(ends) == 1


def _pieces(spelled: str, *, vowelless: bool) -> list[tuple[str, ...]]:
    """The word piece by piece, each as the consonants or vowels that it may stand for."""
    return [
        _choices(found.group(), before=spelled[: found.start()], after=spelled[found.end() :], vowelless=vowelless)
        for found in _MARKS.finditer(spelled)
    ]


def _choices(mark: str, *, before: str, after: str, vowelless: bool) -> tuple[str, ...]:
    if mark == "c":
        return ("s", "k") if after[:1] in ("e", "i", "y") else ("k",) if after else ("k", "z")
    if mark in ("w", "v") and vowelless and before:
        return ("v", "u")
    if not before and mark in _AT_FIRST:
        return _AT_FIRST[mark]
    return _CONSONANTS.get(mark, (mark,))


def _form(choice: tuple[str, ...], *, vowelless: bool) -> tuple[str, tuple[str, ...]]:
    consonants, runs = "", [""]
    for char in "".join(choice):
        if char in _NEAR:
            runs[-1] += char
        elif not consonants or consonants[-1] != char or runs[-1] or vowelless:
            consonants += char
            runs.append("")
    return consonants, tuple(runs)


def _same_vowels(runs: tuple[str, ...], others: tuple[str, ...], consonants: int, *, vowelless: bool) -> bool:
    """Whether the vowels may be the same. In a longer word one of them may be missing."""
    if vowelless:
        later = zip(runs[1:], others[1:], strict=True)
        return all(not run or not other or _near(run, other) for run, other in later)
    *inner, last = zip(runs, others, strict=True)
    if not _same_end(*last, consonants) or not all(_near(run, other) for run, other in inner if run and other):
        return False
    missing = sum(bool(run) != bool(other) for run, other in (*inner, last))
    return missing <= (1 if consonants > 2 else 0)


def _same_end(run: str, other: str, consonants: int) -> bool:
    """Whether a word may end so or so: in “-enko” or “-enka”, and with or without a silent e."""
    if run and other:
        return _near(run[-1], other[-1]) or (run[-1] + other[-1] in ("oa", "ao") and consonants > 2)
    return (run + other)[-1:] in ("", "e")


def _near(run: str, other: str) -> bool:
    return any(vowel in _NEAR[known] for known in run for vowel in other)
