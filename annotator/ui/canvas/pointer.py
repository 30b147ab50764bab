"""The mouse over the page: a gesture from press to release, told in the words of the view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QGuiApplication

from annotator.domain.records import Mention
from annotator.domain.segments import sentence_at, word_at
from annotator.domain.text import Span, tidied
from annotator.ui.canvas.caret import Caret, joined, outward, snapped
from annotator.ui.canvas.hit import NOTHING, Edge, Under
from annotator.ui.canvas.ink import Attention
from annotator.ui.canvas.marks import Mark, MarkKey, MarkKind
from annotator.ui.canvas.sheet import Sheet

_STILL = 4.0


class _Unit(Enum):
    """What a drag selects by: as many clicks, so large."""

    CHARACTER = auto()
    WORD = auto()
    SENTENCE = auto()


@dataclass(frozen=True, slots=True)
class Touch:
    """Where the pointer is on the page, with what is seen of the page, what is marked, and which keys are held."""

    point: QPointF
    seen: QRectF
    attention: Attention
    caret: Caret
    extend: bool = False
    by_character: bool = False
    editable: bool = True


class Pointer(QObject):
    """Turns presses, moves and releases into selections, clicks on marks and dragged edges."""

    caret_moved = Signal(object)
    mark_clicked = Signal(object)
    fold_clicked = Signal(object)
    part_asked = Signal(object)
    words_clicked = Signal(QPointF)
    name_clicked = Signal(object)
    """One of the names that are offered."""
    edge_moved = Signal(object)
    edge_dropped = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._since_double = QElapsedTimer()
        self._last_click = QPointF(-100, -100)
        self._last_marks: tuple[MarkKey, ...] = ()
        self._turn = 0
        self._has_picked = False
        self.cancel()

    def show_sheet(self, sheet: Sheet) -> None:
        self.cancel()
        self._sheet = sheet
        self._last_marks = ()

    def cancel(self) -> None:
        """Give the gesture up; a dragged edge goes back."""
        self._pressed = NOTHING
        self._name: Mention | None = None
        self._start: QPointF | None = None
        self._anchor = 0
        self._unit = _Unit.CHARACTER
        self._first: Span | None = None
        self._edge: Edge | None = None
        self._dragged: Span | None = None
        self._still = True

    @property
    def is_down(self) -> bool:
        return self._start is not None

    @property
    def is_dragging_edge(self) -> bool:
        return self._edge is not None

    def press(self, touch: Touch) -> None:
        if self._sheet is None:
            return
        third = self._since_double.isValid() and self._since_double.elapsed() < _double_click_time()
        if third and _near(touch.point, self._last_click):
            self._since_double.invalidate()
            self._select_unit(touch, _Unit.SENTENCE)
            return
        self.cancel()
        self._has_picked = False
        self._start = touch.point
        self._pressed = self._sheet.under(touch.point, touch.seen)
        if not touch.extend and not self._pressed.is_beside:
            self._name = self._sheet.name_under(touch.point)
        if self._name is not None:
            # What is current stays so until it is known that words are being selected.
            self._anchor = self._position(touch)
            return
        if touch.editable and not touch.extend and not self._pressed.is_beside:
            self._edge = self._sheet.edge_under(touch.point, touch.seen, touch.attention)
        if self._edge is None and not self._pressed.is_beside:
            caret = touch.caret.moved(self._position(touch), extend=touch.extend)
            self._anchor = caret.anchor
            self.caret_moved.emit(caret)

    def press_twice(self, touch: Touch) -> None:
        """A double click: the word; over a badge it is one click more."""
        if self._sheet is None or self._has_picked:
            return
        pressed = self._sheet.under(touch.point, touch.seen)
        if pressed.is_beside:
            self.press(touch)
            return
        self._select_unit(touch, _Unit.WORD)
        self._last_click = touch.point
        self._since_double.start()

    def move(self, touch: Touch) -> None:
        """A move while the button is down."""
        if self._start is None or self._sheet is None:
            return
        self._still = self._still and _near(touch.point, self._start)
        if self._still or self._pressed.is_beside:
            return
        if self._edge is not None:
            self._drag_edge(self._edge, touch)
        elif self._first is not None:
            self._extend_unit(self._first, touch)
        else:
            self._select_to(touch)

    def release(self, touch: Touch) -> None:
        edge, dragged, pressed, still, down = self._edge, self._dragged, self._pressed, self._still, self.is_down
        by_unit, name = self._first is not None, self._name
        self.cancel()
        if edge is not None and dragged is not None:
            self.edge_dropped.emit(edge, dragged)
        elif not down or not still or by_unit or touch.extend:
            return
        elif name is not None:
            self._has_picked = True
            self.name_clicked.emit(name)
        elif pressed.folded:
            self.fold_clicked.emit(pressed)
        elif pressed.beyond is not None:
            self.part_asked.emit(pressed.beyond)
        elif pressed.marks:
            if edge is not None:
                self.caret_moved.emit(touch.caret.moved(self._position(touch), extend=False))
            self.mark_clicked.emit(self._chosen(pressed, touch.point))
        else:
            self.words_clicked.emit(touch.point)

    def _select_to(self, touch: Touch) -> None:
        """Select from where the button went down to here: whole words, or with Alt to the character."""
        here, start = self._position(touch), self._anchor
        text = self._sheet.page.text if self._sheet else ""
        if not touch.by_character:
            forward = here >= start
            start = outward(text, start, forward=not forward)
            here = outward(text, here, forward=forward)
            words = tidied(text, min(start, here), max(start, here))
            if words is not None:
                start, here = (words.start, words.end) if forward else (words.end, words.start)
        self.caret_moved.emit(Caret(start, here))

    def _chosen(self, pressed: Under, point: QPointF) -> Mark:
        """The innermost; at the same place again the next one out, and after the outermost the innermost."""
        keys = tuple(mark.key for mark in pressed.marks)
        again = keys == self._last_marks and _near(point, self._last_click)
        self._turn = (self._turn + 1) % len(keys) if again else 0
        self._last_marks, self._last_click = keys, point
        return pressed.marks[self._turn]

    def _drag_edge(self, edge: Edge, touch: Touch) -> None:
        sheet = self._sheet
        mark = sheet.marks.get((MarkKind.STATEMENT, edge.statement_id)) if sheet else None
        if sheet is None or mark is None:
            return
        to = self._position(touch)
        if not touch.by_character:
            to = snapped(sheet.page.text, to, at_start=edge.at_start)
        span = _with_edge(edge, to)
        others = [part for index, part in enumerate(mark.parts) if index != edge.index]
        if span is None or span == self._dragged or any(span.overlaps(other) for other in others):
            return
        self._dragged = span
        parts = (*mark.parts[: edge.index], span, *mark.parts[edge.index + 1 :])
        self.edge_moved.emit(replace(mark, parts=parts))

    def _select_unit(self, touch: Touch, unit: _Unit) -> None:
        self.cancel()
        self._start = touch.point
        self._unit = unit
        position = self._position(touch)
        self._first = self._around(position) or (Span(position, position + 1) if position < self._length() else None)
        if self._first is not None:
            self.caret_moved.emit(Caret(self._first.start, self._first.end))

    def _extend_unit(self, first: Span, touch: Touch) -> None:
        here = self._around(self._position(touch))
        if here is None:
            return
        both = joined(first, here)
        backward = here.start < first.start
        self.caret_moved.emit(Caret(both.end, both.start) if backward else Caret(both.start, both.end))

    def _around(self, position: int) -> Span | None:
        text = self._sheet.page.text if self._sheet else ""
        return word_at(text, position) if self._unit is _Unit.WORD else sentence_at(text, position)

    def _position(self, touch: Touch) -> int:
        return self._sheet.geometry.position_at(touch.point) if self._sheet else 0

    def _length(self) -> int:
        return len(self._sheet.page.text) if self._sheet else 0


def _with_edge(edge: Edge, to: int) -> Span | None:
    """The part with its edge moved; an edge does not pass the other."""
    if edge.at_start:
        return Span(to, edge.span.end) if to < edge.span.end else None
    return Span(edge.span.start, to) if to > edge.span.start else None


def _near(point: QPointF, other: QPointF) -> bool:
    return (point - other).manhattanLength() <= _STILL


def _double_click_time() -> int:
    return QGuiApplication.styleHints().mouseDoubleClickInterval()
