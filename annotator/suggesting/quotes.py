"""Where quotations are in a paragraph, whatever characters mark them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from annotator.domain.text import Span

_PAIRS = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", "「": "」"}
_MARKS = re.compile("[“„«‹‘「\"'`]")
_STRAIGHT = re.compile(r"''|``|\"")
_STRAIGHT_OR_CLOSING = re.compile(r"''|``|[\"”]")
# A straight or curly single mark opens a quotation only at the start of a word, and closes it only at the end of one.
# “… to the court," he said: opened by a curly mark, closed by a straight one or by another opening one.
_SLIP = re.compile(r"(?<=[\w,.?!…])[\"“](?!\w)")
_SINGLE_OPEN = re.compile(r"(?<![\w’'])['‘](?=[\w“\"])")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…])['’](?![\w])")
_ELISION = re.compile(r"['’](?:s|t|re|ve|ll|d|m|em|til|cause|\d\ds?)\b", re.IGNORECASE)
_LONGEST_SINGLE = 400


class Quotes:
    """The quotations of one paragraph, in order; the marks belong to them.

    A mark that nothing closes runs to the paragraph's end, and ``unclosed`` says so.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.unclosed = False
        self.spans: Sequence[Span] = self._found(text)
        self._starts = [span.start for span in self.spans]

    def at(self, offset: int) -> Span | None:
        """The quotation that covers the offset."""
        place = bisect_right(self._starts, offset) - 1
        return self.spans[place] if place >= 0 and self.spans[place].covers(offset) else None

    def ending_at(self, offset: int) -> Span | None:
        """The quotation that ends just before the offset, blanks and a comma aside."""
        while offset > 0 and self.text[offset - 1] in " \u00a0,–—-":
            offset -= 1
        return next((span for span in self.spans if span.end == offset), None)

    def starting_at(self, offset: int) -> Span | None:
        """The quotation that starts at the offset, blanks, comma and colon aside."""
        while offset < len(self.text) and self.text[offset] in " \u00a0,:–—-.…":
            offset += 1
        return next((span for span in self.spans if span.start == offset), None)

    def _found(self, text: str) -> Sequence[Span]:
        found: list[Span] = []
        place = 0
        for mark in _MARKS.finditer(text):
            end = self._end_of_quotation(text, mark.start()) if mark.start() >= place else None
            if end is not None:
                found.append(Span(mark.start(), end))
                place = end
        return found

    def _end_of_quotation(self, text: str, start: int) -> int | None:
        """Where the quotation that opens at ``start`` ends; None where none opens."""
        char = text[start]
        if char in "'‘" and not text.startswith("''", start):
            return self._single_end(text, start)
        if char in _PAIRS:
            return self._paired_end(text, start, _PAIRS[char])
        mark = _STRAIGHT.match(text, start)
        if mark is None or (text[start] == '"' and start and text[start - 1].isdigit()):
            return None
        return self._straight_end(text, mark)

    def _paired_end(self, text: str, start: int, closing: str) -> int:
        slip = _SLIP.search(text, start + 1)
        depth = 1
        for place in range(start + 1, len(text)):
            if text[place] in closing:
                depth -= 1
                if depth == 0:
                    return place + 1
            elif text[place] == text[start]:
                if slip is not None and slip.start() < place:
                    break
                # A second opening mark without a closing one of its own is a slip or a quotation inside.
                depth += text.count(closing[0], place) > 1
        if slip is not None:
            return slip.end()
        self.unclosed = True
        return len(text)

    def _straight_end(self, text: str, mark: re.Match[str]) -> int:
        for other in _STRAIGHT_OR_CLOSING.finditer(text, mark.end()):
            follows = text[other.end() : other.end() + 1]
            before = text[other.start() - 1]
            if not follows.isalnum() or not before.isspace():
                return other.end()
        self.unclosed = True
        return len(text)

    def _single_end(self, text: str, start: int) -> int | None:
        if not _SINGLE_OPEN.match(text, start) or _ELISION.match(text, start):
            return None
        for other in _SINGLE_CLOSE.finditer(text, start + 3, start + _LONGEST_SINGLE):
            # "the states' rights" closes nothing, but neither can be told from the other without reading on.
            if text[other.start() - 1] != "s" or not _SINGLE_CLOSE.search(text, other.end(), start + _LONGEST_SINGLE):
                return other.end()
        return None
