"""Taking in a coder's file: choose it, look at what it brings, answer what is asked, take it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.ui.amounts import counted
from annotator.ui.icons import Icons
from annotator.ui.take_in.file_view import FileView
from annotator.ui.take_in.records import Answered, CoderTaken, FileShown
from annotator.ui.take_in.wording import nothing_new, summary, taken, tr
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import Banner, DropArea, ElidedLabel, SideWindow, button, label, line
from annotator.ui.widgets.drop_area import dropped_files

_MOST_CODERS = 3


class TakeInWindow(SideWindow):
    """Esc closes it. Nothing is taken before the person says so; what a bad file lacks is said in its place."""

    command = "take_in"
    opened = Signal()
    choose_asked = Signal()
    files_dropped = Signal(list)
    take_in_asked = Signal(object)
    """With the Answered."""
    changed_asked = Signal()
    compare_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(tr("Take in a coder’s file"), parent)
        self.setAcceptDrops(True)
        self._shown: FileShown | None = None
        self._is_taking = False
        self._is_editable = True
        self.area = DropArea(
            icons,
            tr("Drop a coder’s file here"),
            tr("You will see what it brings before anything is changed."),
            icon="download",
            offers=((tr("Choose a file…"), "folder-open"),),
        )
        self.view = FileView(theme, icons, codebook)
        self.banner = Banner(theme, icons)
        self.other = button(tr("Another file…"), icon=icons.icon("folder-open"))
        self.take_in = button(tr("Take in"), kind="primary", icon=icons.icon("check", colour="on_accent"))
        self.leave = button(tr("Close"))
        self._title = label(tr("Take in a coder’s file"))
        self._summary = label(role="small", wrap=True)
        self._open = label(role="small", wrap=True)
        self._backup = ElidedLabel()
        self._pages = QStackedWidget()
        self._nothing = label(role="strong", wrap=True)
        self._arrange()
        self._connect()
        self.resize(1100, 780)

    # What is shown ----------------------------------------------------------------------------------------------

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Let files only be looked at: the project is open for reading."""
        self._is_editable = editable
        self._show_acts()

    def show_changes(self) -> None:
        """Go to what was taken in."""
        self.view.show_articles()

    def show_reading(self, name: str, stop: Callable[[], object]) -> None:
        """A file is being looked at."""
        self.banner.show_progress(tr("Reading “{0}”").format(name), stop=stop)
        self.take_in.setEnabled(False)

    def show_problem(self, name: str, sentence: str) -> None:
        """A file that can't be taken in; what was shown before stays."""
        self.banner.show_error(
            tr("“{0}” cannot be taken in").format(name),
            sentence,
            [(tr("Close"), self.banner.clear), (tr("Another file…"), self.choose_asked.emit)],
        )
        self._show_acts()

    def show_file(self, shown: FileShown) -> None:
        """What a file brings, from its first line."""
        self._shown = shown
        self.banner.clear()
        self._title.setText(tr("Take in “{0}”").format(shown.name))
        said = [summary(coder) for coder in shown.coders[:_MOST_CODERS]]
        more = len(shown.coders) - _MOST_CODERS
        said += [counted(more, tr("further coder"), tr("further coders"))] if more > 0 else []
        self._summary.setText("\n".join(said))
        self._backup.setText(tr("Before, a checked copy of the project goes to {0}").format(shown.backup))
        self._backup.setToolTip("")
        self.view.show_file(shown)
        if shown.is_nothing_new:
            self._nothing.setText(nothing_new(shown))
        self._pages.setCurrentIndex(2 if shown.is_nothing_new else 1)
        self._show_acts()
        (self.leave if shown.is_nothing_new else self.view).setFocus()

    def show_taking(self, stop: Callable[[], object]) -> None:
        """The file is being taken in."""
        self._is_taking = True
        name = self._shown.name if self._shown else ""
        self.banner.show_progress(tr("Taking in “{0}”").format(name), stop=stop)
        self.view.set_editable(False)
        self._show_acts()

    def show_taken(self, coders: Sequence[CoderTaken], backup: str) -> None:
        """It is taken in: say what, and what can be done now."""
        self._is_taking = False
        self._shown = None
        self._backup.setText("")
        self._show_acts()
        self.banner.show_success(
            tr("Taken in"),
            tr("{0}. The project as it was before is kept: {1}").format(taken(coders), backup),
            [
                (tr("Undo"), self.undo_asked.emit),
                (tr("See what changed"), self.changed_asked.emit),
                (tr("Compare now"), self.compare_asked.emit),
            ],
        )
        self.banner.offers[-1].setFocus()

    def show_not_taken(self, title: str, sentence: str) -> None:
        """Nothing was changed, and why; it can be tried again."""
        self._is_taking = False
        self.view.set_editable(True)
        self.banner.show_error(title, sentence, [(tr("Close"), self.banner.clear)])
        self._show_acts()
        self.view.setFocus()

    def show_stopped(self) -> None:
        """The person stopped it."""
        self._is_taking = False
        self.view.set_editable(True)
        self.banner.show_warning(
            tr("Stopped. Nothing was taken in."),
            tr("The project is as it was."),
            [(tr("Close"), self.banner.clear)],
            icon="info",
        )
        self._show_acts()
        self.view.setFocus()

    def show_undone(self) -> None:
        """What was taken in has been taken back."""
        self.show_start()
        self.banner.show_success(
            tr("Taken back: the project is as it was before."), "", [(tr("Close"), self.banner.clear)]
        )

    def show_start(self) -> None:
        """Ask for a file."""
        self._shown = None
        self.banner.clear()
        self._title.setText(tr("Take in a coder’s file"))
        self._summary.setText(tr("A file that a coder has sent back, or the project of somebody who coded apart."))
        self._backup.setText("")
        self._pages.setCurrentIndex(0)
        self._show_acts()
        self.area.offers[0].setFocus()

    @property
    def summed_up(self) -> str:
        return self._summary.text()

    @property
    def nothing(self) -> str:
        """What is said where there is nothing to take in."""
        return self._nothing.text() if self._pages.currentIndex() == 2 else ""

    # What is reported -------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _COMMAND:
            self._ask()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pages.currentIndex() == 0:
            self.area.offers[0].click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()) and not self._is_taking:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit([Path(one) for one in dropped_files(event.mimeData())])

    def _ask(self) -> None:
        if self.take_in.isEnabled():
            self.take_in_asked.emit(self.answers)

    @property
    def answers(self) -> Answered:
        return self.view.file.answers

    def _show_acts(self) -> None:
        model, shown = self.view.file, self._shown
        is_there = shown is not None and not shown.is_nothing_new
        unanswered = model.unanswered if is_there else 0
        undecided = model.undecided if is_there else 0
        self.take_in.setVisible(is_there)
        self.take_in.setEnabled(is_there and self._is_editable and not self._is_taking and not unanswered)
        read_only = "" if self._is_editable else tr("The project is open for reading only.")
        self.take_in.setToolTip(tr("Say first who the coder is.") if unanswered else read_only)
        self.other.setVisible(self._pages.currentIndex() > 0)
        self.other.setEnabled(not self._is_taking)
        said = tr("Say first who the coder is: 1 or 2.") if unanswered else ""
        if undecided and not unanswered:
            names = counted(undecided, tr("name is not decided"), tr("names are not decided"))
            said = tr("{0} and would come as new.").format(names)
        self._open.setText(said)
        self._open.setVisible(bool(said))

    def _connect(self) -> None:
        self.area.button_clicked.connect(lambda _number: self.choose_asked.emit())
        self.area.files_dropped.connect(self.files_dropped)
        self.other.clicked.connect(self.choose_asked)
        self.take_in.clicked.connect(self._ask)
        self.leave.clicked.connect(self.close)
        self.view.answered.connect(self._show_acts)
        self.hear_undo()

    def _arrange(self) -> None:
        self._title.setFont(article_font(20, semibold=True))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 14)
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        for page in (_centred(self.area, least=300), self.view, _centred(self._nothing, least=80)):
            self._pages.addWidget(page)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lay_out(head, self.banner, line(), middle=self._pages, below=(line(), self._foot()))
        self.show_start()

    def _foot(self) -> QHBoxLayout:
        self._backup.setProperty("role", "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._open)
        words.addWidget(self._backup)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(8)
        foot.addLayout(words, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.take_in)
        return foot


_COMMAND = Qt.KeyboardModifier.ControlModifier


def _centred(widget: QWidget, *, least: int) -> QWidget:
    """A page with one thing in its middle."""
    page = QWidget()
    widget.setMaximumWidth(560)
    widget.setMinimumHeight(least)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 2)
    row.addStretch(1)
    box = QVBoxLayout(page)
    box.setContentsMargins(24, 24, 24, 24)
    box.addStretch(2)
    box.addLayout(row)
    box.addStretch(3)
    return page
