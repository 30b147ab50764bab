"""Backups as a table, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.ui.dates import shown_time
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.restore.records import BackupShown
from annotator.ui.restore.wording import reason_of, size_of, time_of, tr
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets.line_table import as_lines

_ROW: Final = 30
_REASON, _NUMBERS, _STATE = 1, (2, 3, 5), 6


class BackupTable(QTableWidget):
    """Enter looks at the chosen one. Text of files is shown as it is."""

    looked_at = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(0, _STATE + 1, parent)
        self._theme = theme
        self._icons = icons
        self._shown: list[BackupShown] = []
        self.setAccessibleName(tr("Backups"))
        heads = (tr("Made"), tr("Why"), tr("Articles"), tr("Statements"), tr("Last action"), tr("Size"), tr("Checked"))
        for column, words in enumerate(heads):
            head = QTableWidgetItem(words)
            head.setTextAlignment(_RIGHT if column in _NUMBERS else _LEFT)
            self.setHorizontalHeaderItem(column, head)
        as_lines(self, height=_ROW)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFont(interface_font(12))
        self.setStyleSheet("QTableView::item { padding: 0 10px; } QHeaderView::section { padding: 6px 10px; }")
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(72)
        self.doubleClicked.connect(lambda _index: self.looked_at.emit())

    def show_backups(self, shown: Sequence[BackupShown]) -> None:
        """Show these, at the one that was chosen, or else at the first."""
        before = self.current
        self._shown = list(shown)
        self.setRowCount(len(self._shown))
        for row, each in enumerate(self._shown):
            self._fill(row, each)
        paths = [each.backup.path for each in self._shown]
        if paths:
            self.setCurrentCell(paths.index(before.backup.path) if before and before.backup.path in paths else 0, 0)

    def show_one(self, shown: BackupShown) -> None:
        """Show what is known of one of them by now."""
        for row, each in enumerate(self._shown):
            if each.backup.path == shown.backup.path:
                self._shown[row] = shown
                self._fill(row, shown)

    @property
    def current(self) -> BackupShown | None:
        row = self.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.looked_at.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fill(self, row: int, shown: BackupShown) -> None:
        words = (
            time_of(shown.backup),
            reason_of(shown.backup),
            "–" if shown.articles is None else grouped(shown.articles),
            "–" if shown.statements is None else grouped(shown.statements),
            _last(shown),
            size_of(shown.size),
            self._state(shown),
        )
        for column, cell in enumerate(words):
            item = QTableWidgetItem(cell)
            item.setTextAlignment(_RIGHT if column in _NUMBERS else _LEFT)
            if not shown.is_usable:
                item.setForeground(self._theme.colour("text3"))
            if column == 0:
                font = QFont(self.font())
                font.setWeight(QFont.Weight.DemiBold)
                item.setFont(font)
            if column == _STATE and (shown.articles is None or shown.wrong is not None):
                item.setForeground(self._theme.colour("ok" if shown.is_usable else "error"))
                item.setIcon(self._state_icon(is_sound=shown.is_usable))
            self.setItem(row, column, item)

    def _state_icon(self, *, is_sound: bool) -> QIcon:
        name, colour = ("circle-check", "ok") if is_sound else ("circle-alert", "error")
        return QIcon(self._icons.pixmap(name, size=14, colour=colour))

    def _state(self, shown: BackupShown) -> str:
        if shown.articles is None or shown.wrong:
            return tr("Damaged")
        return tr("Not yet") if shown.wrong is None else tr("Sound")


def _last(shown: BackupShown) -> str:
    if shown.last_at is None:
        return "–"
    when = shown_time(shown.last_at, today=datetime.now().astimezone().date())
    return tr("{time}, {coder}").format(time=when, coder=shown.coder)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
