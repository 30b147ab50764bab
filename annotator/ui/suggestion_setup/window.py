"""Suggestions: how much is shown, which model reads, by which rules and words, and in which articles not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.suggestion_setup.choices import ModelPage, ShownPage
from annotator.ui.suggestion_setup.control_page import ControlPage
from annotator.ui.suggestion_setup.records import MOST_COUNTED, Setup, Waiting
from annotator.ui.suggestion_setup.rules_page import RulesPage
from annotator.ui.suggestion_setup.words_page import WordsPage
from annotator.ui.theme import Theme
from annotator.ui.widgets import SideList, SideWindow, label, line
from annotator.ui.widgets.undo_buttons import UndoButtons

_SIDE = 236


class SuggestionSetupWindow(SideWindow):
    """Stays beside the coding; Esc closes it. Each change is a wish that is reported at once and shown when saved."""

    command = "suggestion_setup"
    mode_chosen = Signal(object)
    model_chosen = Signal(object)
    """The package of a model; None for the best installed one of each language."""
    rule_switched = Signal(str, bool)
    word_switched = Signal(str, bool)
    word_added = Signal(str, str)
    word_removed = Signal(str, str)
    draw_asked = Signal(float, int)

    def __init__(self, theme: Theme, icons: Icons, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Suggestions"), parent)
        self._icons = icons
        self.shown = ShownPage(theme)
        self.model = ModelPage(theme, icons)
        self.rules = RulesPage(theme)
        self.words = WordsPage(theme, icons)
        self.control = ControlPage(theme)
        self.entries = SideList(theme, self.tr("About suggestions"))
        self._pages = QStackedWidget()
        self._state_icon = QLabel()
        self._state = label(role="small", wrap=True)
        self._said = label(role="strong", wrap=True)
        self._said.setAccessibleName(self.tr("Message"))
        self._arrange()
        self._connect()
        self.show_setup(setup)
        self.resize(920, 700)

    def show_setup(self, setup: Setup) -> None:
        """Show everything as it is saved."""
        for page in (self.shown, self.model, self.rules, self.words, self.control):
            page.show_setup(setup)
        if setup.is_editable:
            self.show_waiting(setup.waiting)
        else:
            self._show_state(self.tr("Read only: nothing here can be changed."), "lock")

    def show_control(self) -> None:
        """Turn to the articles that are coded without suggestions."""
        self.entries.setCurrentRow(self.entries.count() - 1)

    def show_waiting(self, waiting: Waiting) -> None:
        """Say how far the articles are read, and what a change brings about."""
        if waiting.count > MOST_COUNTED:
            words = self.tr("Reading: more than {0} of {1} articles are still to be read.")
        elif waiting.count:
            words = self.tr("Reading: {0} of {1} articles are still to be read.")
        else:
            words = self._read(waiting.articles)
        words = words.format(grouped(min(waiting.count, MOST_COUNTED)), grouped(waiting.articles))
        self._show_state(words, "loader" if waiting.count else "check")

    def _show_state(self, words: str, icon: str) -> None:
        self._state_icon.setPixmap(self._icons.pixmap(icon, size=14, colour="text2"))
        self._state.setText(words)

    @property
    def state_words(self) -> str:
        """What is said of how far the articles are read."""
        return self._state.text()

    @property
    def said(self) -> str:
        """What is said of the last wish."""
        return self._said.text()

    def say(self, words: str) -> None:
        """Say what has become of the last wish."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _read(self, articles: int) -> str:
        if not articles:
            return self.tr("There are no articles to be read yet.")
        if articles == 1:
            return self.tr(
                "The article is read. A change of model, rules or words has it read again; coding and decisions stay."
            )
        return self.tr(
            "All {1} articles are read. A change of model, rules or words has them read again; coding and decisions"
            " stay."
        )

    def _connect(self) -> None:
        self.entries.currentRowChanged.connect(self._turn_to)
        self.shown.mode_chosen.connect(self.mode_chosen)
        self.model.model_chosen.connect(self.model_chosen)
        self.rules.rule_switched.connect(self.rule_switched)
        self.words.word_switched.connect(self.word_switched)
        self.words.word_added.connect(self.word_added)
        self.words.word_removed.connect(self.word_removed)
        self.control.draw_asked.connect(self.draw_asked)
        self.hear_undo()

    def _turn_to(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.say("")

    def _arrange(self) -> None:
        for name, icon, page in (
            (self.tr("What is shown"), "eye", self.shown),
            (self.tr("Model"), "settings", self.model),
            (self.tr("Rules"), "list-filter", self.rules),
            (self.tr("Reporting words"), "message-square-quote", self.words),
            (self.tr("Without suggestions"), "eye-off", self.control),
        ):
            entry = QListWidgetItem(self._icons.icon(icon, colour="text2"), name)
            entry.setSizeHint(QSize(180, 34))
            self.entries.addItem(entry)
            self._pages.addWidget(page)
        self.entries.setCurrentRow(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(line(vertical=True))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        right.addWidget(line())
        right.addWidget(self._foot())
        row.addLayout(right, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_SIDE)
        title = label(self.tr("Suggestions"), role="title")
        title.setContentsMargins(16, 28, 16, 10)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.entries, 1)
        return side

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("side")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said.hide()
        column = QVBoxLayout(foot)
        column.setContentsMargins(32, 10, 32, 12)
        column.setSpacing(4)
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._state_icon)
        row.addWidget(self._state, 1)
        row.addWidget(UndoButtons(self._icons))
        column.addLayout(row)
        return foot
