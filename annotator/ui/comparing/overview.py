"""The whole article beside its scroll bar, and the coders' discs above their lanes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.records import Coder
from annotator.services.settling.standing import SettledPassage
from annotator.ui.canvas.ink import Ink
from annotator.ui.canvas.marks import mark_of
from annotator.ui.comparing.records import Compared, State, state_of
from annotator.ui.comparing.view import CompareView
from annotator.ui.comparing.wording import initials, tr, what_differs
from annotator.ui.language import elided
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import as_tooltip

_WIDTH: Final = 30
_LEAST: Final = 5.0
_DISC: Final = 20


class Overview(QWidget):
    """A stroke a coder and place, as high as the place is; a click goes there."""

    place_clicked = Signal(int)

    def __init__(self, theme: Theme, codebook: Codebook, view: CompareView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook = codebook
        self._ink = Ink(theme, codebook)
        self._view = view
        self._compared: Compared | None = None
        self._current: int | None = None
        self._heights: list[tuple[float, float]] | None = None
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(tr("Overview of the article"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.column_moved.connect(self._measure_again)
        view.verticalScrollBar().valueChanged.connect(self.update)
        view.verticalScrollBar().rangeChanged.connect(self._measure_again)

    def show_compared(self, compared: Compared) -> None:
        self._compared = compared
        self._current = None
        self._measure_again()

    def show_current(self, place: int | None) -> None:
        self._current = place
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("side"))
        self._paint_seen(painter)
        for number, place in enumerate(self._places()):
            self._paint_place(painter, number, place)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._nearest(event.position().y())
        if place is not None:
            self.place_clicked.emit(place)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._nearest(event.pos().y())
            QToolTip.showText(event.globalPos(), self._told(place), self)
            return True
        return super().event(event)

    def _told(self, place: int | None) -> str:
        if place is None or self._compared is None:
            return ""
        found = self._compared.places[place].items
        text = self._compared.article.text
        said = [what_differs(each.item, self._codebook, text) for each in found]
        return as_tooltip("\n".join(said) or tr("The coders agree."))

    def _places(self) -> Sequence[SettledPassage]:
        return self._compared.places if self._compared else ()

    def _paint_seen(self, painter: QPainter) -> None:
        """The part of the article that is on the screen."""
        bar = self._view.verticalScrollBar()
        whole = max(1, bar.maximum() + bar.pageStep())
        if bar.maximum() == 0:
            return
        top, height = bar.value() / whole * self.height(), bar.pageStep() / whole * self.height()
        painter.fillRect(QRectF(0, top, self.width(), height), self._theme.colour("select"))

    def _paint_place(self, painter: QPainter, number: int, place: SettledPassage) -> None:
        box = self._box(number)
        state = state_of(place)
        statements = place.passage.statements if place.passage else ()
        width = (self.width() - 10) / max(2, len(statements))
        for index, statement in enumerate(statements):
            stroke = QRectF(5 + index * width + 1, box.top(), width - 2, box.height())
            if statement is None:
                continue
            colour = self._ink.colour(mark_of(statement))
            if state in (State.OPEN, State.STALE):
                painter.fillRect(stroke, colour)
            elif state is State.SETTLED:
                painter.setPen(QPen(colour, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(stroke.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                painter.fillRect(stroke, self._theme.colour("line2"))
        if number == self._current:
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(3, box.top() - 3, self.width() - 6, box.height() + 6), 3, 3)

    def _measure_again(self) -> None:
        """Places stand elsewhere."""
        self._heights = None
        self.update()

    def _box(self, number: int) -> QRectF:
        if self._heights is None:
            self._heights = [self._view.height_of(place) for place in range(len(self._places()))]
        top, bottom = (share * self.height() for share in self._heights[number])
        return QRectF(0, top, self.width(), max(_LEAST, bottom - top))

    def _nearest(self, y: float) -> int | None:
        places = range(len(self._places()))
        return min(places, key=lambda number: abs(self._box(number).center().y() - y), default=None)


class LaneHeads(QWidget):
    """Whose lanes these are: a disc with the initial, and the name where there is room."""

    def __init__(self, theme: Theme, view: CompareView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._coders: tuple[Coder, ...] = ()
        self.setFixedHeight(30)
        view.column_moved.connect(self.update)

    def show_coders(self, coders: Sequence[Coder]) -> None:
        self._coders = tuple(coders)
        self.setAccessibleName(", ".join(coder.name for coder in coders))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        short = initials(self._coders)
        for index, coder in enumerate(self._coders):
            middle = QPointF(self._view.lane_middle(index), self.height() / 2)
            paint_disc(painter, middle, short[index], index, self._theme)
            self._paint_name(painter, middle, index, coder.name)
        painter.end()

    def _paint_name(self, painter: QPainter, middle: QPointF, index: int, name: str) -> None:
        """At the inner side of the first two discs, over the text's column."""
        if index > 1 or (len(self._coders) > 2 and index):
            return
        painter.setFont(interface_font(13, weight=QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("text"))
        words = elided(name, painter.fontMetrics(), 150)
        box = QRectF(middle.x() + 18, 0, 150, self.height())
        align = Qt.AlignmentFlag.AlignVCenter
        if index:
            box.moveRight(middle.x() - 18)
            align |= Qt.AlignmentFlag.AlignRight
        painter.drawText(box, align, words)


def paint_disc(painter: QPainter, middle: QPointF, letters: str, index: int, theme: Theme) -> None:
    """A coder's disc: the first is filled, the second open, the others filled with grey."""
    ground = ("accent", "paper", "select")[min(index, 2)]
    ink = ("on_accent", "text", "text")[min(index, 2)]
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(theme.colour(ground))
    painter.drawEllipse(middle, _DISC / 2 - 1, _DISC / 2 - 1)
    painter.setFont(interface_font(11 if len(letters) < 2 else 9, weight=QFont.Weight.DemiBold))
    painter.setPen(theme.colour(ink))
    box = QRectF(middle.x() - _DISC / 2, middle.y() - _DISC / 2, _DISC, _DISC)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)


class Disc(QWidget):
    """A coder's disc on its own."""

    def __init__(self, theme: Theme, letters: str, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._letters, self._index = theme, letters, index
        self.setAccessibleName(letters)
        self.setFixedSize(_DISC, _DISC)

    def sizeHint(self) -> QSize:
        return QSize(_DISC, _DISC)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_disc(painter, QPointF(self.rect().center()) + QPointF(0.5, 0.5), self._letters, self._index, self._theme)
        painter.end()
