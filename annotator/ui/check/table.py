"""Findings as a table: ticked where a repaired copy is to do something about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.domain.checks import Finding
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import as_tooltip
from annotator.ui.widgets.line_table import as_lines

_ROW: Final = 44
_REPAIR_WIDTH: Final = 300
_FOUND, _REPAIR = 0, 1


def in_words(pattern: str, values: object) -> str:
    """A sentence of a check in the person's language."""
    found = QCoreApplication.translate("Check", pattern)
    return found.format(**values) if isinstance(values, dict) else found


class FindingTable(QTableWidget):
    """A click or Enter goes to where it is; one on the box, or Space, ticks. Text of articles is shown as it is."""

    opened = Signal(object)
    ticked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._theme = theme
        self._findings: list[Finding] = []
        self._before: tuple[Finding, ...] = ()
        self.setAccessibleName(self.tr("What was found"))
        self.setHorizontalHeaderLabels([self.tr("What was found"), self.tr("In a repaired copy")])
        self.horizontalHeader().setDefaultAlignment(_LEFT)
        as_lines(self, height=_ROW)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFont(interface_font(12))
        header = self.horizontalHeader()
        header.setSectionResizeMode(_FOUND, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_REPAIR, _REPAIR_WIDTH)
        self.clicked.connect(self._click)
        self.itemChanged.connect(lambda _item: self.ticked.emit())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these; what can be repaired is ticked at first."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._findings = list(findings)
        self.setRowCount(len(self._findings))
        for row, finding in enumerate(self._findings):
            self._fill(row, finding)
        self.blockSignals(False)  # noqa: FBT003 - as above
        if self._findings:
            self.setCurrentCell(0, 0)
        self.ticked.emit()

    @property
    def chosen(self) -> tuple[Finding, ...]:
        """What is ticked."""
        return tuple(
            finding
            for row, finding in enumerate(self._findings)
            if (item := self.item(row, _FOUND)) is not None and item.checkState() is Qt.CheckState.Checked
        )

    @property
    def current(self) -> Finding | None:
        row = self.currentRow()
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Space:
            self._turn_tick()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._before = self.chosen
        super().mousePressEvent(event)

    def _click(self) -> None:
        """A click that ticked something goes nowhere."""
        if self.chosen == self._before:
            self._open()

    def _turn_tick(self) -> None:
        item = self.item(self.currentRow(), _FOUND)
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            is_ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    def _fill(self, row: int, finding: Finding) -> None:
        found = QTableWidgetItem(in_words(finding.pattern, finding.values))
        found.setToolTip(as_tooltip(found.text()))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if finding.repair_pattern:
            found.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            found.setCheckState(Qt.CheckState.Checked)
            repair = QTableWidgetItem(in_words(finding.repair_pattern, finding.values))
        else:
            found.setFlags(flags)
            repair = QTableWidgetItem(self.tr("Nothing: a coder has to look."))
            repair.setForeground(self._theme.colour("text3"))
        repair.setFlags(flags)
        for column, item in ((_FOUND, found), (_REPAIR, repair)):
            item.setTextAlignment(_LEFT)
            self.setItem(row, column, item)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
