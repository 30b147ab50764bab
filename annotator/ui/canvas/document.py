"""An article set in type: the document that Qt lays out, and the bridges between its offsets and ours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from annotator.domain.records import Region, RegionKind
from annotator.domain.text import Span, Utf16Map
from annotator.ui.canvas.caret import Caret
from annotator.ui.theme import Theme, article_font, interface_font

USUAL_SIZE = 17
SIZES = range(14, 25)
USUAL_MEASURE = 71
"""Characters in a line of the usual column, in the mean."""
MEASURES = range(45, 111)
GUTTER = 122
"""Room left of the text for six lanes; a narrow window leaves off the outer two where they are empty."""
RIGHT = 24
_TOP, _BOTTOM = 16, 72


@dataclass(frozen=True, slots=True)
class Metrics:
    """Lengths of the page in logical pixels, in proportion to the size of its type."""

    size: int

    @property
    def line(self) -> int:
        return round(27 * self.size / USUAL_SIZE)

    @property
    def small_line(self) -> int:
        return round(22 * self.size / USUAL_SIZE)

    @property
    def gap(self) -> int:
        return round(12 * self.size / USUAL_SIZE)

    @property
    def column(self) -> int:
        return round(560 * self.size / USUAL_SIZE)


class Page:
    """One text as a document: a block per line, so that an offset in the text is an offset in the document.

    Qt counts UTF-16 units; everything here is in code points, and only `unit` and `offset` translate.
    """

    def __init__(self, text: str, regions: Iterable[Region], theme: Theme, size: int, *, right: int = RIGHT) -> None:
        self.text = text
        self._right = right
        self.regions = tuple(sorted(regions))
        self.metrics = Metrics(size)
        self.map = Utf16Map(text)
        self._lines = text.split("\n")
        self._starts = _starts(self._lines)
        self._theme = theme
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(article_font(size))
        # Without a layout yet: the formats cost nothing but their own bookkeeping.
        self.document.setPlainText(text)
        self._set_margins()
        self._set_blocks()
        self._set_regions()
        face = QFontMetricsF(self.document.defaultFont())
        self.rise = face.ascent() + (self.metrics.line - face.height()) / 2
        """From the top of a line to its baseline, so that the words stand in its middle."""

    def unit(self, offset: int) -> int:
        return self.map.units(offset)

    def offset(self, unit: int) -> int:
        return self.map.points(unit)

    def block_at(self, offset: int) -> int:
        """The number of the line of text, and so of the block, that an offset lies in."""
        return bisect_right(self._starts, offset) - 1

    def block_start(self, number: int) -> int:
        return self._starts[number]

    def block_end(self, number: int) -> int:
        return self._starts[number] + len(self._lines[number])

    @property
    def blocks(self) -> int:
        return len(self._starts)

    def region_at(self, offset: int) -> Region | None:
        """The boilerplate that an offset lies in."""
        return next((region for region in self.regions if _is_boilerplate(region) and region.span.covers(offset)), None)

    def cursor(self, anchor: int, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.unit(anchor))
        cursor.setPosition(self.unit(position), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def caret(self, cursor: QTextCursor) -> Caret:
        """Where a cursor of Qt stands, in whole characters."""
        here = self.map.span(cursor.anchor(), cursor.position())
        if here is None:
            at = self.offset(cursor.position())
            return Caret(at, at)
        return Caret(here.start, here.end) if cursor.anchor() <= cursor.position() else Caret(here.end, here.start)

    def runs_left(self, offset: int) -> bool:
        """Whether the line of text there is written from right to left."""
        return self.document.findBlock(self.unit(offset)).textDirection() == Qt.LayoutDirection.RightToLeft

    def _set_margins(self) -> None:
        frame = self.document.rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(GUTTER)
        shape.setRightMargin(self._right)
        shape.setTopMargin(_TOP)
        shape.setBottomMargin(_BOTTOM)
        frame.setFrameFormat(shape)

    def _set_blocks(self) -> None:
        """The gap stands above each paragraph; blank lines have no height, so that they add nothing to it."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(_block(self.metrics.line, self.metrics.gap))
        blank = _block(0, 0)
        for number, line in enumerate(self._lines):
            if not line or line.isspace():
                cursor.setPosition(self.unit(self._starts[number]))
                cursor.setBlockFormat(blank)
        cursor.endEditBlock()

    def _set_regions(self) -> None:
        for region in self.regions:
            if region.span.end > len(self.text):
                continue
            cursor = self.cursor(region.span.start, region.span.end)
            cursor.mergeCharFormat(_letters(region.kind, self._theme, self.metrics.size))
            if _is_boilerplate(region):
                self._set_small_lines(region.span)

    def _set_small_lines(self, span: Span) -> None:
        """Closer lines where boilerplate has the line for itself."""
        for number in range(self.block_at(span.start), self.block_at(span.end - 1) + 1):
            line = self._lines[number]
            start = self._starts[number]
            inside = line[max(0, span.start - start) : span.end - start]
            if inside.strip() and inside.strip() == line.strip():
                self.cursor(start, start).setBlockFormat(_block(self.metrics.small_line, self.metrics.gap // 2))


def _starts(lines: list[str]) -> list[int]:
    out = []
    at = 0
    for line in lines:
        out.append(at)
        at += len(line) + 1
    return out


def _is_boilerplate(region: Region) -> bool:
    return region.kind is RegionKind.BOILERPLATE


def _block(line: float, gap: float) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setTopMargin(gap)
    return shape


def _letters(kind: RegionKind, theme: Theme, size: int) -> QTextCharFormat:
    """How the words of a zone look. All keep the article's lines, because headlines and captions are coded too."""
    out = QTextCharFormat()
    if kind is RegionKind.BOILERPLATE:
        out.setFont(interface_font(14 * size / USUAL_SIZE))
        out.setForeground(theme.colour("boilerplate"))
    elif kind is RegionKind.HEADLINE:
        out.setFontWeight(QFont.Weight.DemiBold)
    elif kind is RegionKind.SUBHEAD:
        out.setFontWeight(QFont.Weight.DemiBold)
        out.setForeground(theme.colour("text2"))
    elif kind is RegionKind.CAPTION:
        out.setForeground(theme.colour("text2"))
    else:
        out.setForeground(theme.colour("text3"))
    return out
