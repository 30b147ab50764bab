"""In which language an article is written."""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS: Final = 8
_ENGLISH: Final = frozenset(
    "the of and to in that is was for on with as by at from it he his they has have had be are were not said".split()
)
_SHARE: Final = 0.15


def language_of(text: str) -> str:
    """The language's code in two letters; English where a text is too short to tell.

    Most articles are English and say so by their small words, without the second that loading the recogniser takes.
    """
    words = _WORD.findall(text.lower())
    if len(words) < _FEWEST_WORDS or sum(word in _ENGLISH for word in words) >= _SHARE * len(words):
        return "en"
    from py3langid import classify  # type: ignore[import-untyped] # noqa: PLC0415 - half a second, and only for the others

    return str(classify(text)[0])
