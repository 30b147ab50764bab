"""Coders and articles: who has been given what, how far everybody is, lots and training rounds."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.records import CoderId
from annotator.ui.bindings import key_words
from annotator.ui.icons import Icons
from annotator.ui.team.article_ticks import ReadRows
from annotator.ui.team.coder_list import CoderList
from annotator.ui.team.hand_page import FindArticles, HandPage
from annotator.ui.team.lot_page import LotPage
from annotator.ui.team.records import Team
from annotator.ui.team.rounds_page import RoundsPage
from annotator.ui.team.wording import summed_up, tr
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import Banner, ElidedLabel, SideWindow, Tabs, button, key_hint, label, line
from annotator.ui.widgets.undo_buttons import UndoButtons

_SIDE: Final = 300


class Part(IntEnum):
    """The parts of the window at the right, in their order."""

    HAND = 0
    LOT = 1
    ROUNDS = 2


class TeamWindow(SideWindow):
    """Stays beside the coding; Esc closes it. Each change is a wish that is reported and shown when it is saved."""

    command = "team"
    coder_added = Signal(str)
    given = Signal(object)
    taken_back = Signal(object)
    drawn = Signal(object)
    agreement_asked = Signal(str)
    file_asked = Signal(object)
    """For which coder a file is to be made; None where none is chosen."""
    take_in_asked = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, *, rows: ReadRows, find: FindArticles, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Coders and articles"), parent)
        self._theme = theme
        self._team = Team((), ())
        self.coders = CoderList(theme)
        self.name = QLineEdit()
        self.add = button(tr("Add"))
        self.hand = HandPage(theme, icons, rows=rows, find=find)
        self.lot = LotPage(theme, icons)
        self.rounds = RoundsPage(theme, icons)
        self.banner = Banner(theme, icons)
        self._undo = UndoButtons(icons)
        self.make_file = button(tr("Make a coder’s file…"), icon=icons.icon("upload"))
        self.take_in = button(tr("Take in a coder’s file…"), icon=icons.icon("download"))
        self.parts = Tabs([tr("Give articles"), tr("Draw by lot"), tr("Rounds and lots")])
        self._pages = QStackedWidget()
        self._summary = ElidedLabel()
        self._coder = label(role="title")
        self._said = ElidedLabel(role="hint")
        self._arrange()
        self._connect()
        self.coders.setFocus()
        self.resize(1100, 760)

    def show_team(self, team: Team) -> None:
        """Show everything as it is saved."""
        self._team = team
        self.coders.show_coders(team.coders)
        self._summary.setText(summed_up(team))
        for field in (self.name, self.add, self.take_in):
            field.setEnabled(team.is_editable)
        self._show_coder()

    def show_part(self, part: Part) -> None:
        """Turn to a part of the window."""
        self.parts.choose(part)
        self._turn_to(part)

    def say(self, words: str) -> None:
        """Say what has become of the last wish."""
        self._said.setText(words)

    @property
    def said(self) -> str:
        return self._said.text()

    def coder_was_added(self, coder: CoderId) -> None:
        """Go to the new coder and let the next one be named."""
        self.name.setText("")
        self.coders.choose(coder)

    # ------------------------------------------------------------------------------------------------------------

    def _show_coder(self) -> None:
        coder = self.coders.current
        self.hand.show_team(self._team, coder)
        self.lot.show_team(self._team, coder)
        self.rounds.show_team(self._team, coder)

    def _turn_to(self, part: int) -> None:
        self._pages.setCurrentIndex(part)
        self.say("")

    def _add(self) -> None:
        name = self.name.text().strip()
        if name:
            self.coder_added.emit(name)
        else:
            self.name.setFocus()

    def _ask_file(self) -> None:
        coder = self.coders.current
        self.file_asked.emit(coder.id if coder is not None and not coder.is_self else None)

    def _connect(self) -> None:
        self.coders.chosen.connect(lambda _coder: self._show_coder())
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.parts.chosen.connect(self._turn_to)
        self.hand.given.connect(self.given)
        self.hand.taken_back.connect(self.taken_back)
        self.lot.drawn.connect(self.drawn)
        self.rounds.agreement_asked.connect(self.agreement_asked)
        self.rounds.said.connect(self.say)
        self.make_file.clicked.connect(self._ask_file)
        self.take_in.clicked.connect(self.take_in_asked)
        self.hear_undo()

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 8, 16, 8)
        tabs.addWidget(self.parts)
        right.addLayout(tabs)
        right.addWidget(line())
        for page in (self.hand, self.lot, self.rounds):
            self._pages.addWidget(page)
        right.addWidget(self._pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side())
        middle.addWidget(line(vertical=True))
        middle.addLayout(right, 1)
        self.lay_out(self._head(), self.banner, line(), middle=middle, below=(self._foot(),))

    def _head(self) -> QHBoxLayout:
        title = label(tr("Coders and articles"))
        title.setFont(article_font(20, semibold=True))
        self._summary.setProperty("role", "small")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(self._summary)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 14)
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.take_in)
        head.addWidget(self.make_file)
        return head

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_SIDE)
        self.name.setPlaceholderText(tr("Name of a further coder"))
        self.name.setAccessibleName(tr("Name of a further coder"))
        self.name.setMaxLength(200)
        self.add.setAccessibleName(tr("Add this coder"))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(6)
        foot.addWidget(self.name, 1)
        foot.addWidget(self.add)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.coders, 1)
        column.addWidget(line())
        column.addLayout(foot)
        return side

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("chrome")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said.setAccessibleName(tr("Message"))
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 5, 16, 5)
        row.addWidget(self._said, 1)
        row.setSpacing(14)
        row.addWidget(self._undo)
        row.addWidget(key_hint(key_words("Space"), tr("tick")))
        row.addWidget(key_hint("", tr("undo"), command="undo"))
        row.addWidget(key_hint("Esc", tr("close")))
        return foot
