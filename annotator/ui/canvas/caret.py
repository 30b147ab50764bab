"""The caret and the selection as offsets: how the keys move, grow and shrink them. No Qt."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from annotator.domain.segments import (
    closed_end,
    grown,
    opened_start,
    word_at,
    word_end_after,
    word_spans,
    word_start_after,
    word_start_before,
)
from annotator.domain.text import Span

_JOINER = "\N{ZERO WIDTH JOINER}"


@dataclass(frozen=True, slots=True)
class Caret:
    """Where a selection began and where its moving end is.

    ``trail`` is the way back from what it grew out of, ``steps`` where its end was before each word that it took: a
    step back by word is the way that it came, also from a full stop or over the border of a paragraph.
    """

    anchor: int = 0
    position: int = 0
    trail: tuple[tuple[int, int], ...] = ()
    steps: tuple[int, ...] = ()

    @property
    def span(self) -> Span | None:
        low, high = sorted((self.anchor, self.position))
        return Span(low, high) if low < high else None

    def moved(self, position: int, *, extend: bool) -> Caret:
        return Caret(self.anchor if extend else position, position)


def by_word(text: str, caret: Caret, *, forward: bool, extend: bool) -> Caret:
    """A word on. A growing end takes whole words, a shrinking one gives them back without the blank before.

    What closes or opens a quotation beside the next word stays until a further step.
    """
    if not extend:
        return caret.moved(_stop(text, caret, forward=forward), extend=False)
    if caret.steps and (caret.steps[-1] > caret.position) is forward:
        return Caret(caret.anchor, caret.steps[-1], steps=caret.steps[:-1])
    to = _next_end(text, caret, forward=forward)
    return caret if to == caret.position else Caret(caret.anchor, to, steps=(*caret.steps, caret.position))


def _next_end(text: str, caret: Caret, *, forward: bool) -> int:
    if forward:
        if caret.position >= caret.anchor:
            return word_end_after(text, caret.position)
        return min(_given_back_at_start(text, caret.position), caret.anchor)
    if caret.position > caret.anchor:
        return max(_given_back_at_end(text, caret.position), caret.anchor)
    return word_start_before(text, caret.position)


def by_character(text: str, caret: Caret, *, forward: bool, extend: bool) -> Caret:
    """A character on, never into what is read as one: a letter with its accents, an emoji with its parts."""
    if caret.span is not None and not extend:
        return caret.moved(caret.span.end if forward else caret.span.start, extend=False)
    step = 1 if forward else -1
    position = caret.position + step
    while 0 < position < len(text) and _joins(text, position):
        position += step
    return caret.moved(max(0, min(len(text), position)), extend=extend)


def larger(text: str, caret: Caret) -> Caret:
    """Grown to the word, the clause, the sentence, the paragraph; the same where nothing larger is left."""
    span = caret.span
    around = _first_word(text, caret.position) if span is None else grown(text, span)
    if around is None or around == span:
        return caret
    return Caret(around.start, around.end, (*caret.trail, (caret.anchor, caret.position)))


def smaller(caret: Caret) -> Caret:
    """Back the way it grew; a selection made otherwise is given up."""
    if caret.trail:
        anchor, position = caret.trail[-1]
        return Caret(anchor, position, caret.trail[:-1])
    low = min(caret.anchor, caret.position)
    return Caret(low, low)


def outward(text: str, offset: int, *, forward: bool) -> int:
    """The end, or the start, of the word that an offset lies within; the offset itself at a word's edge or between."""
    word = word_at(text, offset)
    if word is None or not word.start < offset < word.end:
        return offset
    return word.end if forward else word.start


def in_whole_words(text: str, caret: Caret) -> Caret:
    """The same selection without half a word at its ends."""
    if caret.span is None:
        return caret
    forward = caret.position > caret.anchor
    anchor = outward(text, caret.anchor, forward=not forward)
    return Caret(anchor, outward(text, caret.position, forward=forward))


def snapped(text: str, offset: int, *, at_start: bool) -> int:
    """The nearest place where a part may start or end without cutting a word or taking in a blank at its edge."""
    for distance in range(200):
        for candidate in (offset - distance, offset + distance):
            if 0 <= candidate <= len(text) and _is_edge(text, candidate, at_start=at_start):
                return candidate
    return offset


def joined(first: Span, second: Span) -> Span:
    """From the earlier start to the later end."""
    return Span(min(first.start, second.start), max(first.end, second.end))


def _stop(text: str, caret: Caret, *, forward: bool) -> int:
    if caret.span is not None:
        return caret.span.end if forward else caret.span.start
    move = word_start_after if forward else word_start_before
    return move(text, caret.position)


def _given_back_at_end(text: str, offset: int) -> int:
    low = max(0, offset - 400)
    ends = [low + word.end for word in word_spans(text[low:offset])]
    return max((stop for end in ends for stop in (end, closed_end(text, end)) if stop < offset), default=low)


def _given_back_at_start(text: str, offset: int) -> int:
    high = min(len(text), offset + 400)
    starts = [offset + word.start for word in word_spans(text[offset:high])]
    return min((stop for start in starts for stop in (start, opened_start(text, start)) if stop > offset), default=high)


def _first_word(text: str, offset: int) -> Span | None:
    """The word at the caret, or the next one in its line."""
    here = word_at(text, offset)
    if here is not None:
        return here
    end = text.find("\n", offset)
    start = word_start_after(text, offset)
    return word_at(text, start) if start < (len(text) if end < 0 else end) else None


def _is_edge(text: str, offset: int, *, at_start: bool) -> bool:
    beside = text[offset : offset + 1] if at_start else text[max(0, offset - 1) : offset]
    if not beside or beside.isspace():
        return False
    word = word_at(text, offset)
    return word is None or offset in (word.start, word.end)


def _joins(text: str, offset: int) -> bool:
    """Whether the character at the offset belongs to the one before it."""
    before, after = text[offset - 1], text[offset]
    return _is_mark(after) or _JOINER in {before, after}


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) in {"Mn", "Me", "Mc"} or "\U0001f3fb" <= char <= "\U0001f3ff"
