"""The article view: the page with everything that is marked in it, painted, hit and dragged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.records import Mention
from annotator.domain.text import Span
from annotator.ui.canvas.caret import Caret
from annotator.ui.canvas.hit import Edge, Under, inner_first
from annotator.ui.canvas.lanes import fold_box
from annotator.ui.canvas.marked_page import MarkedPage
from annotator.ui.canvas.marks import Mark, MarkIndex, MarkKey
from annotator.ui.canvas.named import NamesInText
from annotator.ui.canvas.pointer import Pointer, Touch
from annotator.ui.canvas.tooltips import tooltip_of
from annotator.ui.theme import Theme
from annotator.ui.widgets import as_tooltip

_MOST_WORDS = 60


class ArticleView(MarkedPage):
    """Shows one article with its statements and suggestions; reports what the coder selects, clicks and drags.

    It shows what it was given and nothing else: a dragged edge goes back when it is let go, until the statement is
    shown again as it was saved.
    """

    statement_clicked = Signal(int)
    suggestion_clicked = Signal(int)
    part_dragged = Signal(int, int, object)
    menu_requested = Signal(QPoint, object, list, list)
    region_clicked = Signal(object)
    name_clicked = Signal(object)
    """One of the names that are offered."""
    fold_clicked = Signal(QPoint, list, list)
    """The “+n” of a line, where it stands on the screen, with its statements and suggestions."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._is_editable = True
        self._last_touch: QMouseEvent | None = None
        self._pointer = Pointer(self)
        self._scrolling = QTimer(self, interval=40)
        self._connect_pointer()
        self._set_page(MarkIndex())

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - named and called as Qt's own setters
        """Whether edges can be dragged: not in a project that is read only."""
        self._is_editable = editable

    def keep_in_sight(self, lower: int) -> None:
        """Let the words stay where they are seen, although the view begins so many pixels lower.

        Where the coder is at work stays in sight: the caret, or the beginning of the words that are selected.
        """
        bar, words = self.verticalScrollBar(), self._caret.span
        start = words.start if words else self._caret.position
        rows = self._sheet.geometry.rows(Span(start, start + 1))
        was_seen = bool(rows) and bar.value() <= rows[0].top < bar.value() + self.viewport().height()
        bar.setValue(bar.value() + lower)
        if was_seen:
            self.reveal(Span(start, start + 1))

    def offer_names(self, names: Sequence[Mention]) -> None:
        """Wash names, and let a click on one tell whose it is instead of what is marked there."""
        if names or self._sheet.offered:
            self._sheet.offered = NamesInText(names)
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self.viewport().update()

    def is_on_selection(self, at: QPoint) -> bool:
        """Whether a place of the screen lies on the selected words."""
        words, sheet = self._caret.span, self._sheet
        offset = sheet.geometry.offset_at(QPointF(self.viewport().mapFromGlobal(at)) + self._scrolled())
        return words is not None and offset is not None and words.covers(offset)

    def stack(self) -> list[MarkKey]:
        """The marks that lie at the caret, the shortest first, as repeated clicks go through them."""
        return [mark.key for mark in self._under_caret().marks]

    def line_marks(self) -> list[MarkKey]:
        """The marks on the caret's line, also those that “+n” stands for, in the order of the text."""
        start = self._sheet.geometry.line_start(self._caret.position)
        end = self._sheet.geometry.line_end(self._caret.position)
        return [mark.key for mark in self._sheet.marks.over(start, max(start + 1, end))]

    def caret_place(self) -> QPoint:
        """Where on the screen the caret's line ends below, for what is opened there."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tooltip(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._show_hover(None)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pointer.is_dragging_edge:
            self._end_drag()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(self._touch(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press_twice(self._touch(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.is_down:
            self._hover(self._touch(event))
            return
        self._pointer.move(self._touch(event))
        if self.viewport().rect().contains(event.position().toPoint()):
            self._scrolling.stop()
        else:
            self._last_touch = event.clone()
            self._scrolling.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._scrolling.stop()
            self._pointer.release(self._touch(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at, found = event.globalPos(), self._under(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at, found = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), self._under_caret()
        self._ask_menu(at, found)

    def _connect_pointer(self) -> None:
        self._pointer.caret_moved.connect(self._move_caret)
        self._pointer.mark_clicked.connect(self._click)
        self._pointer.fold_clicked.connect(self._open_fold)
        self._pointer.part_asked.connect(self.reveal)
        self._pointer.words_clicked.connect(self._click_words)
        self._pointer.name_clicked.connect(self.name_clicked)
        self._pointer.edge_moved.connect(self._show_preview)
        self._pointer.edge_dropped.connect(self._drop_edge)
        self._scrolling.timeout.connect(self._drag_on)

    def _set_page(self, marks: MarkIndex) -> None:
        self._end_drag()
        super()._set_page(marks)
        self._pointer.show_sheet(self._sheet)

    def _touch(self, event: QMouseEvent) -> Touch:
        return Touch(
            point=event.position() + self._scrolled(),
            seen=self._seen(),
            attention=self._attention,
            caret=self._caret,
            extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
            by_character=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier),
            editable=self._is_editable,
        )

    def _drag_on(self) -> None:
        """The pointer rests outside while it drags: the page goes on scrolling."""
        if self._last_touch is not None and self._pointer.is_down:
            y, bar = self._last_touch.position().y(), self.verticalScrollBar()
            bar.setValue(bar.value() + (-bar.singleStep() if y < 0 else bar.singleStep()))
            self._pointer.move(self._touch(self._last_touch))

    def _move_caret(self, caret: Caret) -> None:
        self._set_caret(caret, told=True)

    def _click(self, mark: Mark) -> None:
        (self.statement_clicked if mark.is_statement else self.suggestion_clicked).emit(mark.id)

    def _click_words(self, point: QPointF) -> None:
        region = self._sheet.region_under(point)
        if region is not None:
            self.region_clicked.emit(region)

    def _open_fold(self, found: Under) -> None:
        row = self._sheet.geometry.row_of_line(found.folded[0].start)
        place = (fold_box(row).bottomLeft() - self._scrolled()).toPoint()
        self.fold_clicked.emit(self.viewport().mapToGlobal(place), found.statements, found.suggestions)

    def _ask_menu(self, at: QPoint, found: Under) -> None:
        self.menu_requested.emit(at, self._caret.span, found.statements, found.suggestions)

    def _show_preview(self, mark: Mark | None) -> None:
        self._sheet.preview(mark)
        self.viewport().update()

    def _end_drag(self) -> None:
        """What is shown has changed or is to stay: an edge in the hand goes back."""
        if self._pointer.is_dragging_edge:
            self._pointer.cancel()
            self._show_preview(None)

    def _drop_edge(self, edge: Edge, span: Span) -> None:
        self._show_preview(None)
        if span != edge.span:
            self.part_dragged.emit(edge.statement_id, edge.index, span)

    def _under(self, position: QPointF) -> Under:
        return self._sheet.under(position + self._scrolled(), self._seen())

    def _under_caret(self) -> Under:
        """What lies at the caret; behind the last letter of a mark it is still at it."""
        at = self._caret.position
        here = [mark for mark in self._sheet.marks.over(at, at + 1) if mark.covers(at)]
        here = here or [mark for mark in self._sheet.marks.over(max(0, at - 1), at + 1) if mark.touches(at)]
        return Under(tuple(sorted(here, key=inner_first)))

    def _hover(self, touch: Touch) -> None:
        found = self._sheet.under(touch.point, touch.seen)
        self._show_hover(found.marks[0].key if found.marks else None)
        edge, name = None, None if found.is_beside else self._sheet.name_under(touch.point)
        if touch.editable and not found.is_beside and name is None:
            edge = self._sheet.edge_under(touch.point, touch.seen, touch.attention)
        if edge is not None:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        elif found.is_beside or name is not None or self._sheet.region_under(touch.point):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def _show_hover(self, key: MarkKey | None) -> None:
        if key != self._attention.hovered:
            before, self._attention = self._attention.hovered, replace(self._attention, hovered=key)
            self._update_marks(before, key)

    def _tooltip(self, position: QPoint) -> str:
        found = self._under(QPointF(position))
        if found.beyond is not None:
            words = " ".join(found.beyond.of(self._sheet.page.text).split())[:_MOST_WORDS]
            return as_tooltip(self.tr("The statement goes on with “{words}”. Click to go there.").format(words=words))
        name = self._sheet.name_under(QPointF(position) + self._scrolled())
        if name is not None and not found.is_beside:
            return as_tooltip(self.tr("Click to link {name}.").format(name=name.name))
        if found.marks or found.folded:
            return tooltip_of(
                found.marks or found.folded, self._ink, with_code=self._sheet.with_code, links=self._sheet.links
            )
        region = self._sheet.region_under(QPointF(position) + self._scrolled())
        return as_tooltip(self.tr("Boilerplate. Click to count it as text.")) if region else ""
