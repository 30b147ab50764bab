"""Where words stand on the page: the stretches of lines that a span covers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextLine

from annotator.domain.text import Span
from annotator.ui.canvas.document import Page

_LINES_A_BLOCK = 1 << 20
_KEPT = 8192
_HAIR = 4.0
"""The side bearing that a glyph leaves open beside its neighbour of the other direction."""
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch of one visual line, in the document's coordinates. ``line`` numbers the lines from the top."""

    line: int
    left: float
    right: float
    top: float
    height: float

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def holds(self, point: QPointF) -> bool:
        return self.left - 1 <= point.x() <= self.right + 1 and self.top <= point.y() < self.bottom


@dataclass(frozen=True, slots=True)
class _Lines:
    """The visual lines of a block: where in the text each begins, and its row; none where nothing is set."""

    block: QTextBlock
    starts: tuple[int, ...]
    rows: tuple[Row, ...]
    both_ways: bool

    def at(self, offset: int) -> int:
        return max(0, bisect_right(self.starts, offset) - 1)


class Geometry:
    """Measures a page that Qt has laid out. What it has measured it keeps until `forget`."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._rows: dict[tuple[int, int], tuple[Row, ...]] = {}
        self._lines: dict[int, _Lines] = {}

    def forget(self) -> None:
        """The lines have moved: the width or the type has changed."""
        self._rows.clear()
        self._lines.clear()

    def rows(self, span: Span) -> tuple[Row, ...]:
        """The stretches of lines that a span covers, from the top; several on a line that runs both ways."""
        key = (span.start, span.end)
        known = self._rows.get(key)
        if known is None:
            if len(self._rows) > _KEPT:
                self._rows.clear()
            known = self._rows[key] = tuple(self._measured(span))
        return known

    def line_at(self, offset: int) -> int:
        """The number of the visual line that an offset stands on; it grows down the page."""
        number = self._page.block_at(offset)
        return number * _LINES_A_BLOCK + self._lines_of(number).at(offset)

    def line_start(self, offset: int) -> int:
        """The first offset of the visual line that an offset stands on."""
        number = self._page.block_at(offset)
        lines = self._lines_of(number)
        return lines.starts[lines.at(offset)] if lines.starts else self._page.block_start(number)

    def line_end(self, offset: int) -> int:
        """Where the visual line that an offset stands on ends: the start of the next, or the end of the paragraph."""
        number = self._page.block_at(offset)
        lines = self._lines_of(number)
        return self._line_end(number, lines, lines.at(offset))

    def _line_end(self, number: int, lines: _Lines, at: int) -> int:
        return lines.starts[at + 1] if at + 1 < len(lines.starts) else self._page.block_end(number)

    def row_of_line(self, offset: int) -> Row:
        """The whole visual line that an offset stands on."""
        number = self._page.block_at(offset)
        lines = self._lines_of(number)
        if lines.rows:
            return lines.rows[lines.at(offset)]
        box = self._page.document.documentLayout().blockBoundingRect(lines.block)
        return Row(number * _LINES_A_BLOCK, box.left(), box.right(), box.top(), box.height())

    def edge_x(self, span: Span, *, at_start: bool) -> float:
        """Where on its line a span starts or ends: in words that run to the left it starts at the right."""
        page = self._page
        offset = span.start if at_start else span.end - 1
        block = self._block(page.block_at(offset))
        unit = page.unit(offset) - block.position()
        line = block.layout().lineForTextPosition(unit)
        side = QTextLine.Edge.Leading if at_start else QTextLine.Edge.Trailing
        return (_x(line, unit, side) if line.isValid() else 0.0) + block.layout().position().x()

    def offset_at(self, point: QPointF) -> int | None:
        """The character under a point, None beside the words."""
        block, line = self._line_near(point)
        if line is None or not 0 <= point.y() - self._line_top(block, line.lineNumber()) < self._page.metrics.line:
            return None
        x = point.x() - block.layout().position().x()
        if not line.naturalTextRect().left() <= x <= line.naturalTextRect().right():
            return None
        unit = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        offset = self._page.offset(block.position() + unit)
        return offset if offset < len(self._page.text) else None

    def position_at(self, point: QPointF) -> int:
        """Where a click puts the caret: between the two characters nearest to the point."""
        block, line = self._line_near(point)
        if line is None:
            return self._page.offset(block.position())
        unit = line.xToCursor(
            point.x() - block.layout().position().x(), QTextLine.CursorPosition.CursorBetweenCharacters
        )
        if unit == line.textStart() + line.textLength() and line.lineNumber() < block.layout().lineCount() - 1:
            # The place after the blank at which a line breaks is shown at the start of the next.
            unit -= 1
        return self._page.offset(block.position() + unit)

    def line_span(self, y: float) -> Span:
        """The offsets of the visual line at a height, at least one character."""
        block, line = self._line_near(QPointF(0, y))
        first = block.position() + (line.textStart() if line is not None else 0)
        last = first + (line.textLength() if line is not None else 0)
        start = self._page.offset(first)
        return Span(start, max(start + 1, self._page.offset(last)))

    def _line_near(self, point: QPointF) -> tuple[QTextBlock, QTextLine | None]:
        """The line at a height; between two the nearer."""
        layout = self._page.document.documentLayout()
        block = self._page.document.findBlock(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))
        count = block.layout().lineCount()
        number = bisect_right(range(count), point.y(), key=lambda at: self._line_top(block, at)) - 1
        return block, block.layout().lineAt(max(0, number)) if count else None

    def _line_top(self, block: QTextBlock, number: int) -> float:
        return self._row(0, block, block.layout().lineAt(number), 0, 0).top

    def _block(self, number: int) -> QTextBlock:
        """A block with its lines: asking for its rectangle makes Qt lay out the page as far as there."""
        block = self._page.document.findBlockByNumber(number)
        self._page.document.documentLayout().blockBoundingRect(block)
        return block

    def _measured(self, span: Span) -> Iterator[Row]:
        page = self._page
        for number in range(page.block_at(span.start), page.block_at(span.end - 1) + 1):
            start = max(span.start, page.block_start(number))
            end = min(span.end, page.block_end(number))
            if start < end:
                yield from self._rows_in_block(number, start, end)

    def _lines_of(self, number: int) -> _Lines:
        known = self._lines.get(number)
        if known is None:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            known = self._lines[number] = self._lines_measured(number)
        return known

    def _lines_measured(self, number: int) -> _Lines:
        page = self._page
        block = self._block(number)
        layout, first = block.layout(), block.position()
        x = layout.position().x()
        starts, rows = [], []
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            words = line.naturalTextRect()
            starts.append(page.offset(first + line.textStart()))
            rows.append(self._row(number, block, line, words.left() + x, words.right() + x))
        both_ways = _RIGHT_TO_LEFT.search(page.text, page.block_start(number), page.block_end(number)) is not None
        return _Lines(block, tuple(starts), tuple(rows), both_ways)

    def _rows_in_block(self, number: int, start: int, end: int) -> Iterator[Row]:
        """Lines that are covered whole are known already; only of the first and the last Qt is asked where they end."""
        page, lines = self._page, self._lines_of(number)
        first = lines.block.position()
        for at in range(lines.at(start), len(lines.starts)):
            if lines.starts[at] >= end:
                return
            after = self._line_end(number, lines, at)
            row = lines.rows[at]
            low, high = max(start, lines.starts[at]), min(end, after)
            if not lines.both_ways and low == lines.starts[at] and high == after:
                yield row
                continue
            layout = lines.block.layout()
            x = layout.position().x()
            units = page.unit(low) - first, page.unit(high) - first
            for left, right in _stretches(layout.lineAt(at), *units, both_ways=lines.both_ways):
                yield replace(row, left=left + x, right=right + x)

    def _row(self, number: int, block: QTextBlock, line: QTextLine, left: float, right: float) -> Row:
        """Qt sets a fixed line's words low in it; a row has them in its middle."""
        usual = self._page.metrics.line
        height = block.blockFormat().lineHeight() or usual
        baseline = block.layout().position().y() + line.y() + line.ascent()
        top = round(baseline - self._page.rise * height / usual)
        return Row(number * _LINES_A_BLOCK + line.lineNumber(), left, right, top, height)


def _stretches(line: QTextLine, first: int, last: int, *, both_ways: bool) -> Iterator[tuple[float, float]]:
    """From where to where the units ``[first, last)`` reach; in a line that runs both ways they may stand apart."""
    if not both_ways:
        yield _x(line, first), min(_x(line, last), line.naturalTextRect().right())
        return
    # Edges miss a letter where directions meet, glyphs miss blanks: together they have everything.
    letters = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
    edges = sorted(
        [
            *((box.left(), box.right()) for box in letters if not box.isEmpty()),
            *(_sorted(_x(line, unit), _x(line, unit, QTextLine.Edge.Trailing)) for unit in range(first, last)),
        ]
    )
    left, right = edges[0]
    for low, high in edges[1:]:
        if low > right + _HAIR:
            yield left, right
            left = low
        right = max(right, high)
    yield left, right


def _sorted(one: float, other: float) -> tuple[float, float]:
    return min(one, other), max(one, other)


def _x(line: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    # PySide 6.11 returns the place and the unit it belongs to, which its stub calls an object.
    found = cast(tuple[float, int], line.cursorToX(unit, edge))
    return found[0]
