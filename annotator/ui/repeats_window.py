"""The same words in other articles: all that the project's articles repeat, to go there and to link it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.services.repeats import Copy, Group, Place
from annotator.ui.icons import Icons
from annotator.ui.repeats_lines import ROW_HEIGHT, RepeatsLines
from annotator.ui.repeats_model import Line, Only, RepeatsModel
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, SearchField, SideWindow, Tabs, button, key_hint, label, line
from annotator.ui.widgets.undo_buttons import UndoButtons


class RepeatsWindow(SideWindow):
    """Stays beside the coding: Enter opens a place, L links it, Esc closes."""

    command = "repeats"
    place_opened = Signal(object)
    article_opened = Signal(int)
    link_asked = Signal(object, object)
    """Two places of a group that are to be linked as the same."""
    read_asked = Signal()
    csv_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The same words in other articles"), parent)
        self.model = RepeatsModel(self)
        self.search = SearchField(icons, self.tr("Search words, outlets and headlines"))
        self.tabs = Tabs([self.tr("Not all linked"), self.tr("Linked"), self.tr("Whole articles")])
        self.csv = button(self.tr("Save as CSV…"), icon=icons.icon("upload"))
        self.view = QListView()
        self._lines = RepeatsLines(theme, icons, codebook, self.view)
        self.banner = Banner(theme, icons)
        self._undo = UndoButtons(icons)
        self._state = label(role="small")
        self._nothing = label(role="hint", wrap=True)
        self.again = button(self.tr("Read again"), kind="link")
        self._is_reading = True
        self._arrange()
        self._connect()
        self.show_reading()
        self.setFocus()
        self.resize(900, 680)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_reading(self) -> None:
        """Say that the articles are being compared; what was found before stays in sight."""
        self._is_reading = True
        self.again.hide()
        self._state.setText(self.tr("Comparing the articles…"))
        self._show_whether_any()

    def show_found(self, groups: Sequence[Group], copies: Sequence[Sequence[Copy]]) -> None:
        """Show what was found, at the line that was looked at."""
        place = self.view.currentIndex().row()
        self._is_reading = False
        self.again.hide()
        self.model.show(groups, copies)
        self.tabs.show_counts([self.model.count(only) for only in Only])
        self._state.setText("")
        self._choose(place)
        self._show_whether_any()
        if self.focusWidget() is self:
            self.view.setFocus()

    def show_changed(self) -> None:
        """Say that the coding has changed since."""
        self._state.setText(self.tr("The coding has changed since."))
        self.again.show()

    def show_error(self, title: str, sentence: str) -> None:
        self._state.setText("")
        self.banner.show_error(title, sentence, [(self.tr("Close"), self.banner.clear)])

    def show_written(self, title: str, sentence: str) -> None:
        self.banner.show_success(title, sentence, [(self.tr("Close"), self.banner.clear)])

    def say(self, words: str) -> None:
        """Say what has become of a wish."""
        self._state.setText(words)

    @property
    def said(self) -> str:
        return self._state.text()

    @property
    def current(self) -> Line | None:
        """The line that is looked at."""
        index = self.view.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    # ------------------------------------------------------------------------------------------------------------

    def _open_current(self) -> None:
        self._open(self.view.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        found = self.model.line(index.row())
        if found.place is not None:
            self.place_opened.emit(found.place)
        elif found.copy is not None:
            self.article_opened.emit(found.copy.article_id)

    def _link(self) -> None:
        """Link the line's statement with the first other of its group that it is not linked with."""
        here = self.current
        if here is None:
            return
        if here.place is None:
            self.say(self.tr("Whole articles are not linked. Link what they say: the statements in them."))
        elif not here.place.code:
            self.say(self.tr("This is only suggested. Open it and give it a code; then it can be linked."))
        else:
            other = self._other(here.place, self.model.group_of(here))
            if other is None:
                self.say(self.tr("It is linked already, or no other article has a statement of these words yet."))
            else:
                self.link_asked.emit(here.place, other)

    def _other(self, place: Place, group: Sequence[Line]) -> Place | None:
        statements = [each.place for each in group if each.place is not None and each.place.code]
        others = [each for each in statements if each is not place]
        if place.is_linked:
            others = [each for each in others if not each.is_linked]
        return next(iter(others), None)

    def _choose(self, row: int) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(max(0, min(row, self.model.rowCount() - 1))))

    def _show_only(self, tab: int) -> None:
        self.model.show_only(list(Only)[tab])
        self._choose(0)
        self._show_whether_any()

    def _show_searched(self, words: str) -> None:
        self.model.search(words)
        self._choose(0)
        self._show_whether_any()

    def _show_whether_any(self) -> None:
        has_any = self.model.rowCount() > 0
        self.view.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        if self.search.text():
            words = self.tr("Nothing that is repeated has these words.")
        elif self._is_reading:
            words = self.tr("Comparing the articles…")
        elif self.tabs.current == list(Only).index(Only.ARTICLES):
            words = self.tr("No two articles of the project are nearly the same.")
        else:
            words = self.tr(
                "Statements and suggestions of several articles that have the same words, or nearly, stand here."
                " There are none."
            )
        self._nothing.setText(words)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._lines)
        self.view.setAccessibleName(self.tr("What articles repeat"))
        self.view.setUniformItemSizes(True)
        self.view.setGridSize(QSize(1, ROW_HEIGHT))
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(32, 64, 32, 32)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 16, 10)
        head.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addWidget(self.csv)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(16, 0, 16, 8)
        tabs.addWidget(self.tabs)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self._state)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self._undo)
        for key, words in (
            ("Enter", self.tr("open it")),
            ("L", self.tr("link with the first other")),
            ("Esc", self.tr("close")),
        ):
            foot.addWidget(key_hint(key, words))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addLayout(tabs)
        box.addWidget(line())
        box.addWidget(self.banner)
        box.addWidget(self.view, 1)
        box.addWidget(self._nothing, 1)
        box.addWidget(line())
        box.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_only)
        self.search.searched.connect(self._show_searched)
        self.search.returnPressed.connect(self.view.setFocus)
        self.view.doubleClicked.connect(self._open)
        self.again.clicked.connect(self.read_asked)
        self.csv.clicked.connect(self.csv_asked)
        self.hear_undo()
        # As shortcuts: the list takes letters for typing ahead.
        for key, act in (
            (Qt.Key.Key_Return, self._open_current),
            (Qt.Key.Key_Enter, self._open_current),
            (Qt.Key.Key_L, self._link),
        ):
            shortcut = QShortcut(QKeySequence(key), self.view, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
