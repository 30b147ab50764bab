"""The backups of a project: what each holds, a look at one, and putting it in the project's place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.recent_projects import shown_path
from annotator.ui.restore.records import BackupShown
from annotator.ui.restore.table import BackupTable
from annotator.ui.restore.wording import time_of, tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, ElidedLabel, SideWindow, button, label, line
from annotator.ui.widgets.check_box import CheckBox, CheckWords


class RestoreWindow(SideWindow):
    """Nothing is restored before its button is pressed, and then the project as it is stays too. Esc closes."""

    command = "backups"
    look_asked = Signal(object)
    restore_asked = Signal(object)
    copy_asked = Signal(object)
    """With the BackupShown."""
    back_up_asked = Signal()
    places_chosen = Signal(bool, bool)
    """In the data folder, beside the project."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("Backups"), parent)
        self.banner = Banner(theme, icons)
        self.table = BackupTable(theme, icons)
        self.look = button(tr("Look at it"), icon=icons.icon("eye"))
        self.restore = button(tr("Restore it"), kind="primary", icon=icons.icon("history", colour="on_accent"))
        self.save = button(tr("Save it as…"), icon=icons.icon("copy"))
        self.now = button(tr("Back up now"), icon=icons.icon("save"))
        self.beside = CheckBox(theme, tr("In a folder beside the project"))
        self.in_data = CheckBox(theme, tr("In Annotator’s own folder"))
        self._title = label(tr("Backups"), role="title")
        self._summary = label(role="small", wrap=True)
        self._where = ElidedLabel()
        self._where.setProperty("role", "hint")
        self._nothing = label(role="small", wrap=True)
        self._pages = QStackedWidget()
        self._is_open = False
        self._is_busy = False
        self._arrange()
        self._connect()
        self.resize(1000, 620)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_project(self, path: Path, *, is_open: bool, in_data: bool, beside: bool) -> None:
        """Whose backups these are, and where new ones go."""
        self._is_open = is_open
        self._title.setText(tr("Backups of “{name}”").format(name=path.stem))
        self.now.setVisible(is_open)
        self.show_places(in_data=in_data, beside=beside)
        self.show_looking()

    def show_places(self, *, in_data: bool, beside: bool) -> None:
        """Where backups go from now on."""
        for box, is_on in ((self.in_data, in_data), (self.beside, beside)):
            box.blockSignals(True)  # noqa: FBT003 - Qt's own
            box.setChecked(is_on)
            box.blockSignals(False)  # noqa: FBT003
        # One place at least stays.
        self.in_data.setEnabled(beside)
        self.beside.setEnabled(in_data)

    def show_looking(self) -> None:
        """They are being looked for."""
        self._summary.setText(tr("Looking for backups…"))

    def show_backups(self, shown: Sequence[BackupShown]) -> None:
        """All that were found, newest first."""
        self.table.show_backups(shown)
        self._pages.setCurrentIndex(1 if shown else 0)
        if not shown:
            self._summary.setText("")
            self._nothing.setText(
                tr(
                    "No backup of this project was found. One is made every quarter of an hour while you work, when"
                    " you close the project, and before anything risky."
                )
            )
        else:
            one = tr("1 backup. The file that you restore over is kept as a backup too.")
            many = tr("{count} backups. The file that you restore over is kept as a backup too.")
            self._summary.setText(one if len(shown) == 1 else many.format(count=grouped(len(shown))))
            self.table.setFocus()
        self._show_acts()

    def show_checked(self, shown: BackupShown) -> None:
        """One of them has been read through."""
        self.table.show_one(shown)
        self._show_acts()

    def show_busy(self, title: str) -> None:
        """Something is going on that takes its time."""
        self._is_busy = True
        self.banner.show_warning(title, "", icon="loader")
        self._show_acts()

    def show_done(self, title: str, sentence: str, offers: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Something is done, and what can be done next."""
        self._is_busy = False
        self.banner.show_success(title, sentence, [*offers, (tr("Close"), self.banner.clear)])
        self._show_acts()

    def show_problem(self, title: str, sentence: str) -> None:
        """Something was not done, and why."""
        self._is_busy = False
        self.banner.show_error(title, sentence, [(tr("Close"), self.banner.clear)])
        self._show_acts()

    @property
    def summed_up(self) -> str:
        """What is said of all of them."""
        return self._summary.text() or self._nothing.text()

    # What is reported -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_acts)
        self.table.looked_at.connect(self.look.click)
        for asked, signal in (
            (self.look, self.look_asked.emit),
            (self.restore, self.restore_asked.emit),
            (self.save, self.copy_asked.emit),
        ):
            asked.clicked.connect(lambda _checked=False, signal=signal: self._tell(signal))
        self.now.clicked.connect(lambda _checked=False: self.back_up_asked.emit())
        for box in (self.in_data, self.beside):
            box.toggled.connect(lambda _on: self.places_chosen.emit(self.in_data.isChecked(), self.beside.isChecked()))

    def _tell(self, asked: Callable[[BackupShown], object]) -> None:
        current = self.table.current
        if current is not None:
            asked(current)

    def _show_acts(self) -> None:
        current = self.table.current
        for act in (self.look, self.restore, self.save):
            act.setEnabled(current is not None and current.is_usable and not self._is_busy)
        self.now.setEnabled(self._is_open and not self._is_busy)
        if current is None:
            self._where.setText("")
            return
        self.restore.setToolTip(tr("Put the project back to how it was at {time}").format(time=time_of(current.backup)))
        if current.wrong:
            self._where.setText(tr("Damaged: {what}").format(what=current.wrong))
            return
        folders = " · ".join(shown_path(copy.parent) for copy in current.copies)
        self._where.setText(tr("Lies in {folders}").format(folders=folders))

    # How it is laid out -----------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._summary)
        self._pages.addWidget(self._empty())
        self._pages.addWidget(_with_margins(self.table))
        where = QHBoxLayout()
        where.setContentsMargins(20, 6, 20, 6)
        where.addWidget(self._where)
        self.lay_out(head, self.banner, line(), middle=self._pages, below=(where, line(), self._foot()))

    def _empty(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(20, 20, 20, 20)
        box.addWidget(self._nothing)
        box.addStretch(1)
        return page

    def _foot(self) -> QVBoxLayout:
        places = QHBoxLayout()
        places.setSpacing(20)
        places.addWidget(label(tr("Keep backups"), role="label"))
        for box in (self.beside, self.in_data):
            pair = QHBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(box)
            pair.addWidget(CheckWords(box))
            places.addLayout(pair)
        places.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.now)
        acts.addStretch(1)
        for act in (self.save, self.look, self.restore):
            acts.addWidget(act)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.setSpacing(10)
        foot.addLayout(places)
        foot.addLayout(acts)
        return foot


def _with_margins(table: QWidget) -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(10, 0, 10, 0)
    box.addWidget(table)
    return page
