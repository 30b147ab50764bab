"""The list of an article's differences, by kind or in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import Codebook
from annotator.domain.settling import Standing
from annotator.services.settling.standing import SettledItem
from annotator.ui.canvas.ink import Ink
from annotator.ui.canvas.marks import mark_of
from annotator.ui.comparing.painting import paint_corner
from annotator.ui.comparing.records import Compared, Line, LineKey, key_of, marked_at, standing_of
from annotator.ui.comparing.row_ground import paint_ground
from annotator.ui.comparing.wording import GROUPS, group_of, group_words, line_words, spoken, tr, words_of
from annotator.ui.language import elided
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import Flow, button

_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROW: Final = 42
_HEAD: Final = 24


class ConflictModel(QAbstractListModel):
    """Lines of differences below a heading for each kind."""

    def __init__(self, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codebook = codebook
        self.text = ""
        self._lines: list[Line | str] = []

    def show(self, text: str, found: Sequence[Line]) -> None:
        """Where only how far they are has changed, the view keeps its place."""
        lines: list[Line | str] = []
        for each in found:
            kind = group_of(each)
            if kind not in lines:
                lines.append(kind)
            lines.append(each)
        same = text == self.text and [_known(line) for line in lines] == [_known(line) for line in self._lines]
        if not same:
            self.beginResetModel()
        self.text, self._lines = text, lines
        if same:
            self.dataChanged.emit(self.index(0), self.index(max(0, len(lines) - 1)))
        else:
            self.endResetModel()

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(line, str):
            return self.heading(line)
        return spoken(line, self.codebook, self.text)

    def line(self, index: _AnyIndex) -> Line | str:
        """A line, or the group that a heading names."""
        return self._lines[index.row()]

    def heading(self, group: str) -> str:
        found = [each for each in self.items if group_of(each) == group]
        still = sum(each.is_open for each in found)
        open_words = tr("{0} open").format(still) if still else tr("settled")
        return f"{group_words(group)}  {len(found)} · {open_words}"

    @property
    def items(self) -> list[Line]:
        return [line for line in self._lines if not isinstance(line, str)]

    def row_of(self, key: LineKey) -> int | None:
        for row, line in enumerate(self._lines):
            if not isinstance(line, str) and key_of(line) == key:
                return row
        return None


class ConflictLines(QStyledItemDelegate):
    """Each coder's code, the words and what differs; what is settled is quiet and ticked."""

    def __init__(self, theme: Theme, model: ConflictModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._codebook = model.codebook
        self._ink = Ink(theme, model.codebook)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(200, _HEAD if isinstance(self._model.line(index), str) else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        line = self._model.line(index)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            painter.setFont(interface_font(12, weight=QFont.Weight.DemiBold))
            painter.setPen(self._theme.colour("text2"))
            below = box.adjusted(16, 2, -16, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, index.data(Qt.ItemDataRole.DisplayRole))
        else:
            paint_ground(painter, box, state, self._theme)
            self._line(painter, box, line, self._model.text)
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, line: Line, text: str) -> None:
        left = self._badges(painter, box, line)
        quiet = not line.is_open
        words = QRect(left, box.top() + 3, box.right() - left - 36, 20)
        painter.setFont(article_font(14))
        painter.setPen(self._theme.colour("text3" if quiet else "text"))
        first = words_of(text, marked_at(line)[0])
        metrics = painter.fontMetrics()
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignVCenter,
            elided(first[:200], metrics, words.width()),
        )
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("text3" if quiet else "text2"))
        said = line_words(line, self._codebook, text)
        if isinstance(line, SettledItem) and line.standing is Standing.STALE:
            said = tr("changed since: {0}").format(said)
        below = words.translated(0, 18)
        painter.drawText(
            below,
            Qt.AlignmentFlag.AlignVCenter,
            elided(said, painter.fontMetrics(), below.width()),
        )
        at = QRectF(box).center()
        at.setX(box.right() - 24)
        if standing_of(line) is not Standing.OPEN:
            paint_corner(painter, at, "ok" if quiet else "warn", self._theme)

    def _badges(self, painter: QPainter, box: QRect, line: Line) -> int:
        """A square a coder, a dash where one has nothing; back comes where the words begin."""
        left = box.left() + 18
        for statement in line.item.passage.statements if isinstance(line, SettledItem) else marked_at(line):
            square = QRectF(left, box.top() + 6, 16, 16)
            if statement is None:
                painter.setPen(QPen(self._theme.colour("text2"), 2))
                middle = square.center()
                painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
            else:
                mark = mark_of(statement)
                colour = self._ink.colour(mark)
                painter.setPen(colour if not line.is_open else Qt.PenStyle.NoPen)
                painter.setBrush(colour if line.is_open else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
                painter.setFont(interface_font(11, weight=QFont.Weight.DemiBold))
                painter.setPen(self._theme.on_code if line.is_open else colour)
                painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self._ink.letter(mark))
            left += 19
        return left + 5


class ConflictList(QWidget):
    """The differences with a filter by kind. The current one is told by its key."""

    chosen = Signal(object)
    """The Line that is to be current."""

    def __init__(self, theme: Theme, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConflictModel(codebook, self)
        self.view = QListView()
        self._filters: dict[str | None, QPushButton] = {}
        self._only: str | None = None
        self._compared: Compared | None = None
        self._flow_holder = QWidget()
        self._flow = Flow(self._flow_holder, gap=2)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ConflictLines(theme, self.model, self.view))
        self.view.setAccessibleName(tr("Differences"))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self._is_told = True
        self._make_filters()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._flow_holder)
        box.addWidget(self.view, 1)
        self._flow_holder.setContentsMargins(10, 0, 10, 0)

    @property
    def lines(self) -> list[Line]:
        """Those that are listed, in their order."""
        return self.model.items

    def show_compared(self, compared: Compared) -> None:
        self._compared = compared
        counts = {group: [each for each in compared.lines if group_of(each) == group] for group in GROUPS}
        if self._only is not None and not counts[self._only]:
            self._only = None
        for kind, made in self._filters.items():
            found = list(compared.lines) if kind is None else counts[kind]
            self._dress(kind, made, found)
        self._show()

    def show_current(self, key: LineKey | None) -> None:
        """Let it be the current one, without a signal; one that the filter hides takes the filter away."""
        row = self.model.row_of(key) if key is not None else None
        if key is not None and row is None and self._only is not None:
            self.filter(None)
            row = self.model.row_of(key)
        self._is_told = False
        if row is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        else:
            self.view.setCurrentIndex(self.model.index(row))
        self._is_told = True

    def filter(self, kind: str | None) -> None:
        """Show differences of one kind alone, or all."""
        self._only = kind
        if self._compared is not None:
            self.show_compared(self._compared)

    def in_order(self) -> list[QWidget]:
        return [*self._filters.values(), self.view]

    def _show(self) -> None:
        if self._compared is None:
            return
        found = [each for each in self._compared.lines if self._only in (None, group_of(each))]
        self._is_told = False
        self.model.show(self._compared.article.text, found)
        self._is_told = True

    def _make_filters(self) -> None:
        for kind in (None, *GROUPS):
            made = button(tr("All") if kind is None else group_words(kind), kind="tab")
            made.setCheckable(True)
            made.clicked.connect(lambda _checked=False, kind=kind: self.filter(kind))
            self._filters[kind] = made
            self._flow.addWidget(made)

    def _dress(self, kind: str | None, made: QPushButton, found: Sequence[Line]) -> None:
        name = tr("All") if kind is None else group_words(kind)
        made.setText(f"{name} {len(found)}")
        made.setAccessibleName(tr("{0}, {1} differences").format(name, len(found)))
        made.setChecked(kind is self._only)
        made.setVisible(kind is None or bool(found))

    def _tell(self, index: QModelIndex) -> None:
        line = self.model.line(index) if index.isValid() else None
        if self._is_told and line is not None and not isinstance(line, str):
            self.chosen.emit(line)


def _known(line: Line | str) -> object:
    return line if isinstance(line, str) else key_of(line)
