"""The versions of the codebook: who made each, when and why, and what differs between any two."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.codebook_remarks import Remark
from annotator.domain.codebook_use import VersionLine
from annotator.ui.codebook_editor.changes_page import Lines
from annotator.ui.dates import shown_time
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import SideList, label, line
from annotator.ui.widgets.drop_down import DropDown


class LogPage(QWidget):
    """Choose a version; it is compared with the one before it, or with another."""

    compared = Signal(int, int)
    """An earlier and a later version, the difference of which is to be shown."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._log: tuple[VersionLine, ...] = ()
        self.versions = SideList(theme, self.tr("Versions"))
        self.other = DropDown(theme, self.tr("Compare with"))
        self.lines = Lines(theme, icons, self.tr("What differs"))
        self.versions.currentRowChanged.connect(self._choose)
        self.other.activated.connect(lambda _row: self._ask())
        self._with_what = QWidget()
        with_what = QHBoxLayout(self._with_what)
        with_what.setContentsMargins(32, 12, 32, 0)
        with_what.setSpacing(8)
        with_what.addWidget(label(self.tr("Compare with"), role="small"))
        with_what.addWidget(self.other)
        with_what.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._with_what)
        right.addWidget(self.lines, 1)
        self.versions.setFixedWidth(260)
        self.versions.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.versions)
        row.addWidget(line(vertical=True))
        row.addLayout(right, 1)

    def show_log(self, log: Sequence[VersionLine]) -> None:
        """Show the versions, the newest first and chosen."""
        if tuple(log) == self._log:
            return
        self._log = tuple(log)
        self.versions.clear()
        for each in log:
            facts = self._facts(each)
            item = QListWidgetItem(facts)
            item.setSizeHint(QSize(200, 46 + 18 * (len(each.note) // 32 + 1 if each.note else 0)))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip("")
            self.versions.addItem(item)
        self.versions.setCurrentRow(0)

    def show_difference(self, old: int, new: int, lines: Sequence[Remark]) -> None:
        title = self.tr("Version {new} against version {old}").format(new=new, old=old)
        none = self.tr("Nothing in the codebook differs between them.")
        self.lines.begin(title, "" if lines else none)
        self.lines.part(self.tr("What differs"), lines)
        self.lines.end()

    def _facts(self, each: VersionLine) -> str:
        when = shown_time(each.made_at, today=datetime.now().astimezone().date())
        who = self.tr("{who}, {when}").format(who=each.made_by, when=when) if each.made_by else when
        head = self.tr("Version {version}").format(version=each.version)
        return "\n".join(part for part in (head, who, " ".join(each.note.split())) if part)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._log):
            return
        chosen = self._log[row].version
        self.other.clear()
        for each in self._log:
            if each.version != chosen:
                self.other.addItem(self.tr("version {version}").format(version=each.version), each.version)
        before = max((each.version for each in self._log if each.version < chosen), default=None)
        self.other.setCurrentIndex(max(0, self.other.findData(before)) if self.other.count() else -1)
        self._with_what.setVisible(self.other.count() > 0)
        if self.other.count():
            self._ask()
        else:
            self.lines.begin(self.tr("Version {version}").format(version=chosen), self.tr("There is no other yet."))
            self.lines.end()

    def _ask(self) -> None:
        chosen, other = self._log[self.versions.currentRow()].version, self.other.currentData()
        self.compared.emit(min(chosen, other), max(chosen, other))
