"""The right pane of the register: where an actor speaks, is meant or is named, and who says what toward whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.services.concordance import MOST, Line
from annotator.ui.actors.toward import Toward
from annotator.ui.actors.wording import statements_of
from annotator.ui.amounts import numbered
from annotator.ui.concordance.place_lines import PlacesModel
from annotator.ui.concordance.places_list import PlacesList
from annotator.ui.concordance.whose import Whose
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import Flow, Segments, Tabs, label, line

STATEMENTS, NAMED, TOWARD = range(3)


class Places(QWidget):
    """Three views by tabs. What they need is asked for when one is turned to."""

    view_chosen = Signal(int)
    everybody_chosen = Signal(bool)
    place_opened = Signal(object)

    def __init__(
        self, theme: Theme, codebook: Codebook, *, several_coders: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._lines: Sequence[Line] = ()
        self._role: str | None = None
        self.tabs = Tabs([self.tr("Statements"), self.tr("Named"), self.tr("Toward whom")])
        self._roles = {role.name: role.key for role in codebook.current_roles[:3]}
        self.roles = Segments(self.tr("Role"), list(self._roles), whole=True)
        self.whose = Whose(several_coders=several_coders)
        self.model = PlacesModel(self)
        self.list = PlacesList(theme, codebook, self.model)
        self.toward = Toward(theme, codebook)
        self._pages = QStackedWidget()
        self._said = label(role="hint")
        self._nothing = label(role="hint", wrap=True)
        self._by_others = 0
        self._arrange()
        self.tabs.chosen.connect(self._turn)
        self.roles.chosen.connect(self._narrow)
        self.whose.turned.connect(self.everybody_chosen)
        self.list.opened.connect(self.place_opened)
        self.toward.list.opened.connect(self.place_opened)

    @property
    def current(self) -> int:
        return self.tabs.current

    def turn_to(self, view: int) -> None:
        """Show one of the views."""
        self.tabs.choose(view)
        self._turn(view)

    def show_reading(self) -> None:
        """Say that the articles are being looked through."""
        self._lines = ()
        self.model.show(())
        self._say(self.tr("Looking through the articles…"), "")

    def show_lines(self, lines: Sequence[Line], *, by_others: int = 0) -> None:
        """Show the places that were found; in so many statements ``by_others`` it stands too, which are not shown."""
        self._lines, self._by_others = lines, by_others
        self._show()

    def show_counts(self, statements: int | None, named: int | None) -> None:
        """How many there are under each tab."""
        self.tabs.show_counts([statements, named, None])

    def mark(self, *, marking: bool) -> None:
        """Let statements be ticked."""
        if marking:
            self._role = None
            self.roles.show_value(None)
            self.turn_to(STATEMENTS)
        self.model.mark(marking=marking)

    def show_several(self, *, several: bool) -> None:
        """Let everybody's statements be chosen from when there are several coders."""
        self.whose.several_coders = several
        self._show_whose()

    def say(self, words: str) -> None:
        self._said.setText(words)

    # ------------------------------------------------------------------------------------------------------------

    def _turn(self, view: int) -> None:
        self._pages.setCurrentIndex(1 if view == TOWARD else 0)
        self.roles.setVisible(view == STATEMENTS)
        self._show_whose()
        self._said.setVisible(view != TOWARD)
        self.view_chosen.emit(view)

    def _show_whose(self) -> None:
        self.whose.setVisible(self.whose.several_coders and self.current != NAMED)

    def _narrow(self, role: object) -> None:
        self._role = self._roles.get(str(role)) if role else None
        self._show()

    def _show(self) -> None:
        shown = [each for each in self._lines if self._role is None or self._role in each.roles]
        self.list.show_lines(shown)
        articles = len({each.article_id for each in shown})
        within = numbered(articles, self.tr("in 1 article"), self.tr("in {0} articles"))
        more = self.tr("{lines} {articles}, the first {most} only") if len(shown) >= MOST else "{lines} {articles}"
        is_named = self.current == NAMED
        places = numbered(len(shown), self.tr("1 place"), self.tr("{0} places"))
        lines = places if is_named else statements_of(len(shown))
        none = self.tr("No article names it.") if is_named else self._no_statement()
        self._say(more.format(lines=lines, articles=within, most=grouped(MOST)) if shown else "", none)

    def _no_statement(self) -> str:
        if self._lines:
            return self.tr("It has this role in none of these statements.")
        if not self._by_others:
            return self.tr("It stands in no statement yet.")
        return numbered(
            self._by_others,
            self.tr("It stands in no statement of yours, but in 1 of others: “Every coder” shows it."),
            self.tr("It stands in no statement of yours, but in {0} of others: “Every coder” shows them."),
        )

    def _say(self, words: str, nothing: str) -> None:
        self._said.setText(words)
        has_any = self.model.rowCount() > 0
        self.list.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        self._nothing.setText(nothing)

    def _arrange(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(24, 48, 24, 24)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.tabs)
        narrow = Flow()
        narrow.addWidget(self.roles)
        narrow.addWidget(self.whose)
        head.addLayout(narrow)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        self._pages.addWidget(page)
        self._pages.addWidget(self.toward)
        self._said.setContentsMargins(20, 6, 16, 6)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(line())
        box.addWidget(self._pages, 1)
        box.addWidget(self._said)
