"""The check of the project: what was found, where, and a repaired copy of what is ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.checks import Finding
from annotator.ui.bindings import key_words
from annotator.ui.check.table import FindingTable
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, SideWindow, button, key_hint, label, line


class CheckWindow(SideWindow):
    """Nothing is repaired here: the project stays as it is, and what is ticked is put right in a copy. Esc closes."""

    command = "check"
    check_asked = Signal()
    opened = Signal(object)
    """With a Finding that is about an article."""
    repair_asked = Signal(object)
    """With the findings that are ticked."""
    salvage_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check of the project"), parent)
        self.banner = Banner(theme, icons)
        self.table = FindingTable(theme)
        self.again = button(self.tr("Check again"), icon=icons.icon("refresh-cw"))
        self.repair = button(self.tr("Save a repaired copy…"), kind="primary")
        self.salvage = button(self.tr("Save what can be saved…"))
        self._title = label(self.tr("Check of the project"), role="title")
        self._summary = label(role="small", wrap=True)
        self._nothing = label(role="small", wrap=True)
        self._pages = QStackedWidget()
        self._is_busy = False
        self._arrange()
        self._connect()
        self.salvage.hide()
        self.resize(980, 560)

    def show_checking(self, stop: Callable[[], object]) -> None:
        """It is going on; it can be stopped."""
        self._is_busy = True
        self.banner.show_progress(self.tr("Checking every text, quotation and reference"), stop=stop)
        self._show_acts()

    def show_repairing(self, stop: Callable[[], object]) -> None:
        self._is_busy = True
        self.banner.show_progress(self.tr("Writing a repaired copy and checking it"), stop=stop)
        self._show_acts()

    def show_done_so_far(self, done: int, of: int) -> None:
        self.banner.show_done(done, of)

    def show_stopped(self) -> None:
        """It was stopped; nothing was written."""
        self._is_busy = False
        self.banner.clear()
        self._summary.setText(self.tr("Stopped. Nothing was changed."))
        self._show_acts()

    def show_findings(self, findings: Sequence[Finding], *, is_damaged: bool) -> None:
        """Show what was found. ``is_damaged``: pages of the file are, and only saving what can be saved helps."""
        self._is_busy = False
        self.banner.clear()
        self.table.show_findings(findings)
        self.salvage.setVisible(is_damaged)
        self._pages.setCurrentIndex(1 if findings else 0)
        if findings:
            one = self.tr("1 finding. The project stays as it is; repairs are made in a copy.")
            many = self.tr("{count} findings. The project stays as it is; repairs are made in a copy.")
            self._summary.setText(one if len(findings) == 1 else many.format(count=grouped(len(findings))))
            self.table.setFocus()
        else:
            self._summary.setText("")
            self._nothing.setText(
                self.tr(
                    "The project is sound. Every text has its fingerprint, every statement its words, and codebook,"
                    " history and search fit what is there."
                )
            )
        self._show_acts()

    def show_written(self, title: str, sentence: str, offers: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """A new file was written, and what can be done next."""
        self._is_busy = False
        self.banner.show_success(title, sentence, [(self.tr("Close"), self.banner.clear), *offers])
        self._show_acts()

    def show_problem(self, title: str, sentence: str) -> None:
        """Something was not done, and why."""
        self._is_busy = False
        self.banner.show_error(title, sentence, [(self.tr("Close"), self.banner.clear)])
        self._show_acts()

    @property
    def summed_up(self) -> str:
        """What is said of all of it."""
        return self._summary.text() or self._nothing.text()

    # ------------------------------------------------------------------------------------------------------------

    def _show_acts(self) -> None:
        self.again.setEnabled(not self._is_busy)
        self.repair.setEnabled(not self._is_busy and bool(self.table.chosen))
        self.salvage.setEnabled(not self._is_busy)

    def _connect(self) -> None:
        self.table.ticked.connect(self._show_acts)
        self.table.opened.connect(self.opened)
        self.again.clicked.connect(lambda _checked=False: self.check_asked.emit())
        self.repair.clicked.connect(lambda _checked=False: self.repair_asked.emit(self.table.chosen))
        self.salvage.clicked.connect(lambda _checked=False: self.salvage_asked.emit())

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._summary)
        empty = QWidget()
        words = QVBoxLayout(empty)
        words.setContentsMargins(20, 20, 20, 20)
        words.addWidget(self._nothing)
        words.addStretch(1)
        self._pages.addWidget(empty)
        self._pages.addWidget(self.table)
        self.lay_out(head, self.banner, line(), middle=self._pages, below=(line(), self._foot()))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.setSpacing(8)
        for key, words in (
            ("Enter", self.tr("go there")),
            (key_words("Space"), self.tr("tick")),
            ("Esc", self.tr("close")),
        ):
            foot.addWidget(key_hint(key, words))
        foot.addStretch(1)
        foot.addWidget(self.again)
        foot.addWidget(self.salvage)
        foot.addWidget(self.repair)
        return foot
