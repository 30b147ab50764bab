"""An article line by line before it is brought in: numbers, what each line is, and a button that says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeySequence, QMouseEvent, QPainter, QPen, QResizeEvent, QShortcut, QTextLayout
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.records import RegionKind
from annotator.domain.text import Utf16Map
from annotator.ui.found_lines import TextLine
from annotator.ui.region_words import region_words
from annotator.ui.theme import Theme, article_font, interface_font

_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_LEFT: Final = 58
_BUTTON: Final = 84
_RIGHT: Final = 16
_MOST_SHOWN: Final = 2000
_BODY, _FURNITURE = (15, 24), (12, 18)


class LineModel(QAbstractListModel):
    """The lines of one article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[TextLine] = []

    def show_lines(self, lines: Sequence[TextLine]) -> None:
        """Show these. Where only what they are has changed, the view keeps its place."""
        if [line.span for line in lines] == [line.span for line in self._lines]:
            self._lines = list(lines)
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, index: _AnyIndex) -> TextLine:
        return self._lines[index.row()]

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self.line(index)
        kind = region_words(line.kind) if line.kind else self.tr("text")
        return f"{line.number}, {kind}: {line.text[:_MOST_SHOWN]}"


class LinePreview(QListView):
    """Shows the lines; clicking a line's button, or Space, marks it as boilerplate or takes that back."""

    line_toggled = Signal(object)
    line_used = Signal(str, str)
    """A line was chosen to be the headline, author or outlet: which of them, and its words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LineModel(self)
        self.setModel(self._model)
        self.setObjectName("paper")
        self.setAccessibleName(self.tr("Lines of the article"))
        self.setItemDelegate(_Lines(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setStyleSheet(f"QListView {{ background: {theme.paper}; }}")
        self.setViewportMargins(0, 8, 0, 0)
        self._is_editable = True
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self, context=Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(lambda: self.toggle(self.currentIndex()))

    @property
    def lines(self) -> LineModel:
        return self._model

    @property
    def is_editable(self) -> bool:
        return self._is_editable

    def show_lines(self, lines: Sequence[TextLine]) -> None:
        self._model.show_lines(lines)

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - named and called as Qt's own setters
        self._is_editable = editable
        self.viewport().update()

    def toggle(self, index: _AnyIndex) -> None:
        """Ask that a line be boilerplate, or text again."""
        if self._is_editable and index.isValid():
            self.line_toggled.emit(self._model.line(index).span)

    def menu_of(self, index: _AnyIndex) -> QMenu:
        """What a line can be used for."""
        line = self._model.line(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in (
            ("headline", self.tr("Use as headline")),
            ("author", self.tr("Use as author")),
            ("outlet", self.tr("Use as outlet")),
        ):
            use = menu.addAction(words)
            use.triggered.connect(lambda _checked=False, key=key: self.line_used.emit(key, line.text[:_MOST_SHOWN]))
        menu.addSeparator()
        is_furniture = line.kind is RegionKind.BOILERPLATE
        other = menu.addAction(self.tr("Count as text") if is_furniture else self.tr("Mark as boilerplate"))
        other.triggered.connect(lambda: self.line_toggled.emit(line.span))
        return menu

    def _open_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid() and self._is_editable:
            self.menu_of(index).popup(self.viewport().mapToGlobal(at))

    def button_box(self, box: QRect) -> QRect:
        """Where the button of a line is, given the line's place."""
        return QRect(box.right() - _BUTTON - _RIGHT, box.top() + 1, _BUTTON, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Lines(QStyledItemDelegate):
    """Draws one line, wrapped, with what was found in it on a wash."""

    def __init__(self, theme: Theme, view: LinePreview) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        line, width = self._view.lines.line(index), self._view.viewport().width()
        _layout, height = self._laid_out(line, width - _LEFT - _BUTTON - _RIGHT - 12)
        return QSize(100, max(28, height + 6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        line = self._view.lines.line(index)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_current = index == self._view.currentIndex() and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.fillRect(box, self._theme.colour("hover"))
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        self._paint_number(painter, box, line)
        layout, _height = self._laid_out(line, box.width() - _LEFT - _BUTTON - _RIGHT - 12)
        is_furniture = line.kind is RegionKind.BOILERPLATE
        painter.setPen(self._theme.colour("boilerplate" if is_furniture else "text"))
        layout.draw(painter, QPointF(box.left() + _LEFT, box.top() + 3), self._washes(line))
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        self._paint_button(painter, self._view.button_box(box), line, is_offered=is_under or is_current)
        painter.restore()

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        is_on_button = self._view.button_box(option.rect).contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_on_button:
            self._view.toggle(index)
        return is_on_button

    def _laid_out(self, line: TextLine, width: int) -> tuple[QTextLayout, int]:
        size, leading = _FURNITURE if line.kind is RegionKind.BOILERPLATE else _BODY
        layout = QTextLayout(line.text[:_MOST_SHOWN], self._font(line, size))
        layout.beginLayout()
        height = 0
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(80, width))
            row.setPosition(QPointF(0, height + (leading - row.height()) / 2))
            height += leading
        layout.endLayout()
        return layout, height

    @staticmethod
    def _font(line: TextLine, size: int) -> QFont:
        if line.kind is RegionKind.BOILERPLATE:
            return interface_font(size)
        font = article_font(size, semibold=line.kind in (RegionKind.HEADLINE, RegionKind.SUBHEAD))
        font.setItalic(line.kind is RegionKind.CAPTION)
        return font

    def _washes(self, line: TextLine) -> list[QTextLayout.FormatRange]:
        out = []
        units = Utf16Map(line.text)
        for region in line.regions:
            start = max(region.span.start, line.span.start) - line.span.start
            end = min(region.span.end, line.span.end, line.span.start + _MOST_SHOWN) - line.span.start
            if region.kind is RegionKind.BOILERPLATE or end <= start:
                continue
            wash = QTextLayout.FormatRange()
            wash.start = units.units(start)
            wash.length = units.units(end) - wash.start
            look = wash.format
            look.setBackground(self._theme.colour("mention"))
            wash.format = look
            out.append(wash)
        return out

    def _paint_number(self, painter: QPainter, box: QRect, line: TextLine) -> None:
        painter.setFont(interface_font(11))
        painter.setPen(self._theme.colour("text3"))
        place = QRect(box.left(), box.top() + 3, 40, 24 if line.kind is not RegionKind.BOILERPLATE else 18)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{line.number}")
        if line.kind is RegionKind.BOILERPLATE:
            painter.fillRect(QRectF(box.left() + 48, box.top() + 3, 2, box.height() - 6), self._theme.colour("line2"))

    def _paint_button(self, painter: QPainter, box: QRect, line: TextLine, *, is_offered: bool) -> None:
        kind = line.kind
        words, is_tag = self._button_words(kind, is_offered=is_offered and self._view.is_editable)
        if not words:
            return
        painter.setFont(interface_font(11, weight=QFont.Weight.DemiBold))
        face = QRectF(box).adjusted(0, 2, 0, -2)
        if is_tag:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunk"))
            painter.drawRoundedRect(face, 4, 4)
        elif is_offered:
            painter.setPen(QPen(self._theme.colour("line2"), 1))
            painter.setBrush(self._theme.colour("raised"))
            painter.drawRoundedRect(face.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(self._theme.colour("text2")))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _button_words(self, kind: RegionKind | None, *, is_offered: bool) -> tuple[str, bool]:
        """What stands at the right of a line, and whether it only says what the line is."""
        if kind is RegionKind.BOILERPLATE:
            return (self.tr("restore"), False) if self._view.is_editable else (self.tr("Boilerplate"), True)
        if is_offered:
            return self.tr("Boilerplate"), False
        return (region_words(kind), True) if kind is not None else ("", True)
