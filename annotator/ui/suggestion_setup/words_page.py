"""The reporting words by act: to be found, switched on and off, added and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QWidget

from annotator.ui.icons import Icons
from annotator.ui.suggestion_setup.page import Page
from annotator.ui.suggestion_setup.records import ACTS, Setup, WordLine, act_words
from annotator.ui.suggestion_setup.words_list import WordRows, WordsModel
from annotator.ui.theme import Theme
from annotator.ui.widgets import SearchField, Tabs, button, label, line
from annotator.ui.widgets.drop_down import DropDown


class WordsPage(Page):
    """Added words come first, then all others by the alphabet."""

    word_switched = Signal(str, bool)
    word_added = Signal(str, str)
    word_removed = Signal(str, str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Reporting words"),
            self.tr("Words that introduce what somebody says, and the act that each stands for by itself. What is"
                    " said, and what was said before it, can still make it another act."),
            parent,
        )  # fmt: skip
        self._words: Sequence[WordLine] = ()
        self._is_editable = True
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A verb in its plain form: “lash out at”"))
        self.field.setAccessibleName(self.tr("Reporting word to add"))
        self.act = DropDown(theme, self.tr("The act that it stands for"))
        for act in ACTS:
            self.act.addItem(act_words(act), act)
        self.add = button(self.tr("Add"))
        self.search = SearchField(icons, self.tr("Find a word"))
        self.acts = Tabs([self.tr("All"), *(act_words(act) for act in ACTS)])
        self.model = WordsModel(self)
        self.list = QListView()
        self.count = label(role="hint")
        self._delegate = WordRows(theme, icons, self.list)
        self._arrange()
        self._connect()

    def show_setup(self, setup: Setup) -> None:
        """Show the words as they are saved; what is looked for stays."""
        self._words = sorted(setup.words, key=lambda each: (not each.is_added, each.word, ACTS.index(each.act)))
        self._is_editable = setup.is_editable
        for field in (self.field, self.act, self.add):
            field.setEnabled(setup.is_editable)
        self.acts.show_counts([len(self._words), *(sum(each.act == act for each in self._words) for act in ACTS)])
        self._find()

    def _find(self) -> None:
        wanted, act = self.search.text().strip().casefold(), self.acts.current
        found = [
            each for each in self._words if wanted in each.word.casefold() and (act == 0 or each.act == ACTS[act - 1])
        ]
        self.model.show_lines(found, is_editable=self._is_editable)
        self.count.setText(self._counted(found))

    def _counted(self, found: Sequence[WordLine]) -> str:
        if not found:
            return self.tr("No reporting word contains “{0}”.").format(self.search.text().strip())
        off = sum(not each.is_on for each in found)
        return self.tr("{0} words, {1} off").format(len(found), off) if off else self.tr("{0} words").format(len(found))

    def _add(self) -> None:
        words = " ".join(self.field.text().split())
        if words:
            self.word_added.emit(words, str(self.act.currentData()))
        self.field.setFocus()

    def show_added(self) -> None:
        """Have the field empty for the next word: the last one is saved."""
        self.field.setText("")

    def _remove_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.model.remove(index)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.field.returnPressed.connect(self._add)
        self.search.searched.connect(lambda _words: self._find())
        self.acts.chosen.connect(lambda _number: self._find())
        self.model.switched.connect(self.word_switched)
        self.model.removed.connect(self.word_removed)
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._remove_current)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.act.setFixedWidth(124)
        row.addWidget(self.field, 1)
        row.addWidget(self.act)
        row.addWidget(self.add)
        self.box.addLayout(row)
        self.box.addSpacing(18)
        self.box.addWidget(line())
        self.box.addSpacing(14)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(12)
        self.search.setFixedWidth(180)
        narrowing.addWidget(self.search)
        narrowing.addWidget(self.acts, 1)
        self.box.addLayout(narrowing)
        self.box.addSpacing(8)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Reporting words"))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(200)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.box.addWidget(self.list, 1)
        self.box.addSpacing(8)
        self.box.addWidget(self.count)
