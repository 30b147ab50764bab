"""A page of text to read and select in: the caret, the keys, the column and the size of its type."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.domain.records import Article
from annotator.domain.text import Span
from annotator.ui.canvas.blink import Blink
from annotator.ui.canvas.caret import Caret, in_whole_words
from annotator.ui.canvas.document import GUTTER, MEASURES, RIGHT, SIZES, USUAL_MEASURE, USUAL_SIZE, Page
from annotator.ui.canvas.keys import is_qts_own, moved, moves_caret, text_size_step
from annotator.ui.canvas.marks import MarkIndex
from annotator.ui.canvas.pace import Pace
from annotator.ui.canvas.placing import column_in, scrolled_to
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.theme import Theme

_REACH = 6
"""So far outside its lines a mark is painted: rings around badges, low underlines."""


class PageView(QTextEdit):
    """Shows an article's text. Spans are code points, and nothing is ever read back from the widget.

    QTextEdit scrolls, lays out and speaks to screen readers; what is seen is painted by `ArticleView`.
    """

    span_selected = Signal(object)
    text_size_changed = Signal(int)
    caret_moved = Signal()
    """The person has moved the caret, selecting or not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: Article | None = None
        self._size = USUAL_SIZE
        self._measure = USUAL_MEASURE
        self._caret = Caret()
        self._wide_gutter = False
        self._right = RIGHT
        self._sheet = Sheet(Page("", (), theme, self._size), MarkIndex())
        self._blink = Blink(self)
        self._set_up()
        self.cursorPositionChanged.connect(self._take_over_cursor)
        self.selectionChanged.connect(self._take_over_cursor)
        self._blink.changed.connect(self._update_caret)

    def selection(self) -> Span | None:
        """The selected words."""
        return self._caret.span

    def set_selection(self, span: Span | None) -> None:
        """Select words, without a signal."""
        if span is None and self._caret.span is None:
            return
        at = self._caret.position
        self._set_caret(Caret(span.start, span.end) if span else Caret(at, at), told=False)

    def caret(self) -> int:
        """Where the caret stands."""
        return self._caret.position

    def set_text_size(self, pixels: int) -> None:
        """Set the type larger or smaller, 14 to 24; the words at the top stay there."""
        size = min(max(pixels, SIZES.start), SIZES.stop - 1)
        if size != self._size:
            self._size = size
            self._set_page_again()

    def set_measure(self, characters: int) -> None:
        """Set the column narrower or wider: as many characters as a line has in the mean."""
        self._measure = min(max(characters, MEASURES.start), MEASURES.stop - 1)
        self._set_column()

    def text_size(self) -> int:
        return self._size

    def reveal(self, span: Span) -> None:
        """Scroll as little as needed, and to the middle where the place was out of sight."""
        rows = self._sheet.geometry.rows(span)
        if not rows:
            return
        bar, height, room = self.verticalScrollBar(), self.viewport().height(), self._sheet.page.metrics.line
        top, bottom = rows[0].top - room, min(rows[-1].bottom + room, rows[0].top + height - room)
        bar.setValue(scrolled_to(top, bottom, seen_from=bar.value(), height=height))

    def place_of(self, span: Span) -> QRect:
        """Where a span's first line stands in the viewport, for whatever is shown beside it."""
        row = self._sheet.geometry.rows(span)[0]
        box = QRectF(row.left, row.top, row.right - row.left, row.height)
        return box.translated(-self._scrolled()).toAlignedRect()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # QTextEdit would claim undo, cut and paste here, although it can't do them, and take them from the window.
            event.setAccepted(moves_caret(event) or is_qts_own(event) or text_size_step(event) is not None)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = text_size_step(event)
        if moves_caret(event):
            page = self._sheet.page
            to_the_left = page.runs_left(self._caret.position)
            self._set_caret(moved(event, page.text, self._caret, to_the_left=to_the_left), told=True)
        elif step is not None:
            self._step_text_size(step)
        elif is_qts_own(event):
            before = self._caret
            super().keyPressEvent(event)
            if self._caret.span != before.span:
                # A line further up or down is somewhere in a word.
                self._set_caret(in_whole_words(self._sheet.page.text, self._caret), told=True)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif turned:
            self._step_text_size(1 if turned > 0 else -1)
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_column()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._blink.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copying gives the exact words: Qt would turn no-break spaces into ordinary ones."""
        # Made by Qt: what Python made would lie on the clipboard when Python ends, which PySide 6.11 does not survive.
        data = super().createMimeDataFromSelection()
        data.text()  # Qt fills it when it is first asked, and would put its own words over ours
        data.clear()
        if self._caret.span is not None:
            data.setText(self._caret.span.of(self._sheet.page.text))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: ARG002 - Qt's signature
        return False

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article"))

    def _set_page(self, marks: MarkIndex) -> None:
        """Set the article in type, with these marks."""
        text = self._article.text if self._article else ""
        regions = self._article.regions if self._article else ()
        sheet = Sheet(Page(text, regions, self._theme, self._size, right=self._right), marks)
        sheet.show_as(self._sheet)
        sheet.page.document.setParent(self)
        with QSignalBlocker(self):
            self.setDocument(sheet.page.document)
        # Only now, because Qt asks the old document until it has the new one.
        self._sheet.page.document.deleteLater()
        self._sheet = sheet
        Pace(sheet.page, sheet.page.document)
        self._paint_paper()
        self._set_column()
        self.verticalScrollBar().setSingleStep(sheet.page.metrics.line)
        self._set_caret(self._caret, told=False, shown=False)
        self.viewport().update()

    def _set_page_again(self) -> None:
        """Set the same article anew, in another size or appearance, with the words at the top where they were."""
        top = self._sheet.geometry.line_span(self.verticalScrollBar().value())
        self._set_page(self._sheet.marks)
        rows = self._sheet.geometry.rows(top) if self._article and top.end <= len(self._article.text) else ()
        if rows and top.start:
            self.verticalScrollBar().setValue(round(rows[0].top))

    def _paint_paper(self) -> None:
        """The margin beside the viewport too is paper."""
        palette = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, self._theme.colour("paper"))
        palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def _set_column(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = column_in(room, width=self._column_width(), wide_gutter=self._wide_gutter)
        if self.viewportMargins().left() != column.shift:
            self.setViewportMargins(column.shift, 0, 0, 0)
        width = GUTTER + column.width + RIGHT
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
            self._sheet.lines_changed()

    def _column_width(self) -> int:
        return round(self._sheet.page.metrics.column * self._measure / USUAL_MEASURE)

    def _step_text_size(self, step: int) -> None:
        before = self._size
        self.set_text_size(self._size + step if step else USUAL_SIZE)
        if self._size != before:
            self.text_size_changed.emit(self._size)

    def _set_caret(self, caret: Caret, *, told: bool, shown: bool = True) -> None:
        """Move the caret. ``told``: the person did it, so the new selection is reported."""
        length = len(self._sheet.page.text)
        was_at, before = self._caret_box(), self._caret.span
        caret = replace(caret, anchor=min(caret.anchor, length), position=min(caret.position, length))
        changed, moved_on = caret.span != self._caret.span, caret.position != self._caret.position
        self._caret = caret
        at = self.verticalScrollBar().value()
        with QSignalBlocker(self):
            self.setTextCursor(self._sheet.page.cursor(caret.anchor, caret.position))
        if not shown:
            self.verticalScrollBar().setValue(at)
        self._update_strip(was_at.top(), was_at.bottom())
        if changed:
            self._update_spans(span for span in (before, caret.span) if span is not None)
        self._update_caret()
        if self.hasFocus():
            self._blink.start()
        if changed and told:
            self.span_selected.emit(caret.span)
        if moved_on and told:
            self.caret_moved.emit()

    def _update_spans(self, spans: Iterable[Span]) -> None:
        """Paint these words again."""
        for span in spans:
            for row in self._sheet.rows_seen(span, self._seen()):
                self._update_strip(row.top, row.bottom)

    def _update_strip(self, top: float, bottom: float) -> None:
        """Paint the page again between two heights, with what a mark has outside its lines."""
        y = self.verticalScrollBar().value()
        first, last = math.floor(top - y) - _REACH, math.ceil(bottom - y) + _REACH
        self.viewport().update(0, first, self.viewport().width(), last - first)

    def _take_over_cursor(self) -> None:
        """Qt moved its cursor by itself: for a key it knows, or for a screen reader."""
        cursor, page = self.textCursor(), self._sheet.page
        if cursor.document() is not page.document:
            return
        caret = page.caret(cursor)
        if (caret.anchor, caret.position) != (self._caret.anchor, self._caret.position):
            self._set_caret(caret, told=True)

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _seen(self) -> QRectF:
        """What the viewport shows of the page."""
        return QRectF(self.viewport().rect()).translated(self._scrolled())

    def _caret_box(self) -> QRectF:
        """The caret in the document's coordinates: as high as the words, however high their line is."""
        row = self._sheet.geometry.row_of_line(self._caret.position)
        left = QRectF(self.cursorRect()).translated(self._scrolled()).left()
        line = self._sheet.page.metrics.line
        height = max(row.height, line) * 21 / 27
        return QRectF(round(left) - 1, row.top + min(row.height, line) * 2 / 27, 2, height)

    def _paint_caret(self, painter: QPainter) -> None:
        if self.hasFocus() and self._blink.is_on:
            painter.fillRect(self._caret_box(), self._theme.colour("accent"))
        elif not self.hasFocus() and self._article is not None:
            box = self._caret_box()
            if self._theme.high_contrast:
                # There its colour is the same: what is left of it tells that the keys go elsewhere.
                box.setTop(box.bottom() - box.height() / 3)
            painter.fillRect(box, QColor(self._theme.field))

    def _update_caret(self) -> None:
        box = self._caret_box().translated(-self._scrolled())
        self.viewport().update(box.toAlignedRect().adjusted(-2, -2, 2, 2))
