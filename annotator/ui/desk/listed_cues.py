"""Which entry of the list of reporting words a suggestion's cue is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from annotator.suggesting.plain_forms import NotAReportingWord, plain_form

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LONGEST: Final = 4


def listed_cue(cue: str, known: Collection[str]) -> str | None:
    """The known word that stands in the cue, the longest first: “have repeatedly brushed off” has “brush off”."""
    words = _WORD.findall(cue.lower())
    return next((name for found in _stretches(words) for name in _forms(found) if name in known), None)


def _stretches(words: list[str]) -> Iterator[str]:
    for length in range(min(_LONGEST, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _forms(words: str) -> Iterator[str]:
    yield words
    try:
        yield plain_form(words)
    except NotAReportingWord:
        return
