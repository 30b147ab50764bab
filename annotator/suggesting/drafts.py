"""A statement while it is being put together, in characters of its paragraph."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from spacy.tokens import Token

from annotator.suggesting.cast import Who
from annotator.suggesting.clauses import Range
from annotator.suggesting.cues import Cue


@dataclass(slots=True)
class Draft:
    """What a rule found: its cue's head word, its cue, content, source and target, in characters of the paragraph.

    ``beyond`` are parts in later paragraphs, in characters of the article. ``source_head`` and ``target_head`` are the
    nouns that the actors are resolved from: ``speakers``, ``targets``, and ``relay``, the outlet that passes it on.
    """

    rule: str
    cue: Cue
    head: Token
    cue_at: Sequence[Range]
    content: list[Range]
    source_head: Token | None = None
    target_head: Token | None = None
    source_at: list[Range] = field(default_factory=list)
    target_at: list[Range] = field(default_factory=list)
    beyond: list[Range] = field(default_factory=list)
    code: str = ""
    speakers: tuple[Who, ...] = ()
    targets: tuple[Who, ...] = ()
    relay: tuple[Who, ...] = ()

    @property
    def start(self) -> int:
        return min(start for start, _ in self.content)

    @property
    def end(self) -> int:
        return max(end for _, end in self.content)

    def holds(self, offset: int) -> bool:
        """A place of the paragraph lies in the content."""
        return any(start <= offset < end for start, end in self.content)


class Contents:
    """The contents of a paragraph's statements, to ask which of them a reporting word stands in."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._drafts = sorted((draft for draft in drafts if draft.content), key=lambda draft: draft.start)
        self._starts = [draft.start for draft in self._drafts]
        # Up to each of them the furthest end: before that nothing reaches as far.
        self._reach = list(accumulate((draft.end for draft in self._drafts), max))

    def around(self, draft: Draft) -> Sequence[Draft]:
        """The other statements that have the draft's reporting word in their content, the first to start first."""
        offset = draft.head.idx
        found: list[Draft] = []
        place = bisect_right(self._starts, offset) - 1
        while place >= 0 and self._reach[place] > offset:
            other = self._drafts[place]
            if other is not draft and other.holds(offset):
                found.append(other)
            place -= 1
        return found[::-1]
