"""An article's text: its canonical form, spans in code points, and the bridge to UTF-16 for Qt."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_NEWLINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Qt drops or changes these, so that offsets would shift or a text would read differently from what is stored.
_NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
_UNSHOWABLE = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ud800-\udfff{_NONCHARACTERS}]")
_SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """A half-open range ``[start, end)`` of code points in an article's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span must be at least one character long: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def covers(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def of(self, text: str) -> str:
        """The words of the span."""
        return text[self.start : self.end]


def canonicalize(raw: str) -> str:
    r"""The one form in which an article's text is stored and shown.

    Newlines of every kind become ``\n``, a byte order mark at the start goes, split surrogate pairs are joined,
    and characters that Qt or SQLite would drop or change become U+FFFD one for one. The result is a fixed point.
    """
    text = _SURROGATE_PAIR.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), raw)
    text = text.lstrip("\ufeff")
    return _UNSHOWABLE.sub(REPLACEMENT, _NEWLINES.sub("\n", text))


def plain_line(words: str) -> str:
    """A name as it is stored: on one line, without blank ends, and of characters that can be shown."""
    return " ".join(canonicalize(words).split())


def sha256_of(text: str) -> str:
    """The fingerprint by which an article is known in every project: hexadecimal SHA-256 of its UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def tidied(text: str, start: int, end: int) -> Span | None:
    """The range without blank ends, or None where nothing else is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, overlapping and touching ones joined."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def shared(parts: Iterable[Span], others: Iterable[Span]) -> int:
    """How many characters lie in both; neither's own parts overlap each other."""
    rest = tuple(others)
    return sum(max(0, min(part.end, other.end) - max(part.start, other.start)) for part in parts for other in rest)


def holds_most(parts: Iterable[Span], others: Sequence[Span]) -> bool:
    """Whether at least half of the others' characters lie in the parts."""
    return 2 * shared(parts, others) >= sum(map(len, others))


def quotes(text: str, parts: Sequence[Span]) -> tuple[str, ...]:
    """The exact words of each part."""
    return tuple(part.of(text) for part in parts)


def quote_line(text: str, parts: Sequence[Span], *, most: int) -> str:
    """The words of the parts on one line, cut to so many letters, for quotation marks: without those of their own."""
    words = _bare(" ".join(" … ".join(quotes(text, parts)).split()))
    return words if len(words) <= most else f"{words[: most - 1]}…"


def _bare(words: str) -> str:
    """The words without the marks around them, or the one that the end of the words left without its fellow."""
    for opening, closing in ("“”", "„“", "«»", "»«", '""'):
        inner = words.removeprefix(opening).removesuffix(closing).strip()
        if inner and opening not in inner and closing not in inner:
            words = inner
    return words


class Utf16Map:
    """The only bridge between offsets in code points (ours) and in UTF-16 units (Qt's).

    Costs nothing for a text without astral characters and O(log n) a lookup for one with n of them.
    """

    __slots__ = ("_astral", "_length", "_units")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [] if text.isascii() else [i for i, char in enumerate(text) if ord(char) > 0xFFFF]
        # The unit at which the k-th astral character starts: each one before it took one unit more.
        self._units = [offset + k for k, offset in enumerate(self._astral)]

    def units(self, offset: int) -> int:
        """The UTF-16 unit at which the code point ``offset`` starts."""
        return offset + bisect_left(self._astral, offset)

    def points(self, unit: int, *, forward: bool = False) -> int:
        """The code point at a UTF-16 unit; from the middle of a pair back to its start, or ``forward`` to its end."""
        before = bisect_right(self._units, unit - 1)
        inside = before > 0 and self._units[before - 1] == unit - 1
        offset = unit - before
        return min(self._length, offset + 1 if inside and forward else offset)

    def span(self, start_unit: int, end_unit: int) -> Span | None:
        """A selection of Qt as a span, snapped outward from the middle of a pair; None where it is empty."""
        low, high = sorted((start_unit, end_unit))
        start, end = self.points(low), self.points(high, forward=True)
        return Span(start, end) if start < end else None
