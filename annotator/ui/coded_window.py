"""Find in what is coded: every statement with some words or of one code, with the words around."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.services.concordance import MOST, Line
from annotator.ui.amounts import numbered, statements
from annotator.ui.concordance.place_lines import PlacesModel
from annotator.ui.concordance.places_list import PlacesList
from annotator.ui.concordance.whose import Whose
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import SearchField, SideWindow, key_hint, label, line
from annotator.ui.widgets.drop_down import DropDown


class CodedWindow(SideWindow):
    """Stays beside the coding: what is typed is looked for, Enter opens a place, Esc closes."""

    command = "find_coded"
    asked = Signal()
    """Other words, another code or other coders are wanted."""
    place_opened = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, codebook: Codebook, *, several_coders: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Find in what is coded"), parent)
        self.search = SearchField(icons, self.tr("Words of what you have coded"))
        self.code = DropDown(theme, self.tr("Code"))
        self.code.addItem(self.tr("Every code"), "")
        for code in codebook.codes:
            self.code.addItem(code.name, code.key)
        self.whose = Whose(several_coders=several_coders)
        self.model = PlacesModel(self)
        self.list = PlacesList(theme, codebook, self.model)
        self._nothing = label(role="hint", wrap=True)
        self._said = label(role="small")
        self._said.setAccessibleName(self.tr("How many were found"))
        self._arrange()
        self.search.searched.connect(lambda _words: self.asked.emit())
        self.search.returnPressed.connect(self.list.setFocus)
        self.code.activated.connect(lambda _row: self.asked.emit())
        self.whose.turned.connect(lambda _everybody: self.asked.emit())
        self.list.opened.connect(self.place_opened)
        self.resize(900, 600)

    def look_for(self, words: str, code: str) -> None:
        """Look for words or for a code, as if the person had typed and chosen them."""
        self.code.setCurrentIndex(max(0, self.code.findData(code)))
        with QSignalBlocker(self.search):
            self.search.setText(words)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self.asked.emit()

    @property
    def words(self) -> str:
        return self.search.text().strip()

    def show_reading(self) -> None:
        """Say that it is being looked for; what was found before stays in sight."""
        self.say(self.tr("Looking through what is coded…"))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the places that were found."""
        self.list.show_lines(lines)
        articles = len({each.article_id for each in lines})
        within = numbered(articles, self.tr("in 1 article"), self.tr("in {0} articles"))
        more = self.tr("{lines} {articles}, the first {most} only") if len(lines) >= MOST else "{lines} {articles}"
        found = more.format(lines=statements(len(lines)), articles=within, most=grouped(MOST))
        self.say(found if lines else "")
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self._nothing.setText(self._none())

    def say(self, words: str) -> None:
        self._said.setText(words)

    @property
    def said(self) -> str:
        """How many were found, or why none."""
        return self._said.text() or self._nothing.text()

    def _none(self) -> str:
        is_narrowed = bool(self.words or self.code.currentData())
        if self.whose.leaves_others_out and not is_narrowed:
            return self.tr("You have coded nothing yet. “Every coder” shows what the others have coded.")
        if not is_narrowed:
            return self.tr("Nothing is coded yet.")
        if self.whose.leaves_others_out:
            return self.tr("No statement of yours fits. “Every coder” looks through those of the others too.")
        return self.tr("No statement fits. Words are looked for in what is coded; “Find articles” finds all others.")

    def _arrange(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(32, 64, 32, 32)
        self._nothing.hide()
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 16, 10)
        head.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addWidget(self.code)
        head.addWidget(self.whose)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 16, 8)
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        foot.addWidget(key_hint("Enter", self.tr("open it")))
        foot.addWidget(key_hint("Esc", self.tr("close")))
        middle = QVBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addWidget(self._nothing, 1)
        self.lay_out(head, line(), middle=middle, below=(line(), foot))
