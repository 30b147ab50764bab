"""Finding an actor's names in a text: whole names, with whatever apostrophes, dashes and blanks the text has."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from annotator.domain.names.folding import APOSTROPHES, DASHES, QUOTATION_MARKS, same_name
from annotator.domain.segments import is_without_blanks
from annotator.domain.text import Span

_CLASSES = {sign: f"[{re.escape(signs)}]" for signs in (APOSTROPHES, QUOTATION_MARKS, DASHES) for sign in signs}


class NameFinder:
    """Finds an actor's names, but not where they are only part of a longer name that is another actor's."""

    def __init__(self, names: Sequence[str], others: Collection[str] = ()) -> None:
        mine = {same_name(name) for name in names}
        whole = re.compile("|".join(map(_pattern, mine))) if mine else None
        longer = [
            other for other in others if whole and same_name(other) not in mine and whole.search(same_name(other))
        ]
        written = sorted({*names, *longer}, key=len, reverse=True)
        own = set(names)
        self._is_own = [name in own for name in written]
        self._pattern = re.compile("|".join(f"({_pattern(name)})" for name in written)) if written else None

    def spans(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Where the actor is named, in the order of the text."""
        if self._pattern is None:
            return
        for found in self._pattern.finditer(text, start, len(text) if end is None else end):
            if found.lastindex and self._is_own[found.lastindex - 1]:
                yield Span(found.start(), found.end())


def _pattern(name: str) -> str:
    words = r"\s+".join("".join(_CLASSES.get(sign, re.escape(sign)) for sign in word) for word in name.split())
    if name[:1].islower():
        words = f"[{re.escape(name[0])}{re.escape(name[0].upper())}]" + words[len(re.escape(name[0])) :]
    before = r"(?<!\w)" if _is_bounded(name[0]) else ""
    after = r"(?!\w)" if _is_bounded(name[-1]) else ""
    return f"{before}{words}{after}"


def _is_bounded(sign: str) -> bool:
    """Whether a name that begins or ends with it must do so at a word's edge."""
    return sign.isalnum() and not is_without_blanks(sign)
