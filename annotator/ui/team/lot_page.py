"""Giving articles by lot: a seeded sample, in part coded by several, sized by how rare the codes are."""

from __future__ import annotations

import secrets
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.records import CoderId
from annotator.ui.amounts import articles
from annotator.ui.icons import Icons
from annotator.ui.team.coder_chips import CoderChips
from annotator.ui.team.records import CoderLine, Lot, Team
from annotator.ui.team.terms import Terms
from annotator.ui.team.wording import lot_in_words, number, planned, tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import as_tooltip, button, label, line
from annotator.ui.widgets.drop_down import DropDown

_SEEDS: Final = 1_000_000
_USUAL: Final = 20
_COLUMN: Final = 660
ALPHAS: Final = (0.8, 0.667)


class LotPage(QScrollArea):
    """Says what would be drawn before it is; a seed makes a drawing repeatable, in every copy of the project."""

    drawn = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = Team((), ())
        self.coders = CoderChips(tr("Who codes them"), icons)
        self.alpha = DropDown(theme, tr("Lowest alpha that is acceptable"))
        for alpha in ALPHAS:
            self.alpha.addItem(number(alpha), alpha)
        self.advice = label(role="small", wrap=True)
        self.take_advice = button("", kind="link")
        self.together = _count_field(tr("Articles that all of them code"), _USUAL)
        self.each = _count_field(tr("Further articles for each of them alone"), 0)
        self.seed = _count_field(tr("Seed"), secrets.randbelow(_SEEDS))
        self.terms = Terms(theme)
        self.said = label(role="strong", wrap=True)
        self.draw = button(tr("Draw lots"), kind="primary")
        self._arrange(theme)
        self._connect()

    def show_team(self, team: Team, coder: CoderLine | None) -> None:
        """Show who can be drawn for; at first those are the coder who is chosen and whoever coded before."""
        self._team = team
        first = tuple(one.id for one in team.coders[:2]) if coder is None else (coder.id,)
        self.coders.show_coders(team.coders, first)
        self.terms.show_team(team)
        self.alpha.setEnabled(team.rarest is not None)
        self._show_advice()
        self._show_lot()

    @property
    def lot(self) -> Lot:
        """What is asked for now."""
        return Lot(
            tuple(CoderId(one) for one in self.coders.ticked),
            _count(self.together),
            _count(self.each),
            _count(self.seed),
            self.terms.wanted_mode,
            self.terms.wanted_round,
        )

    def _show_advice(self) -> None:
        rarest, alpha = self._team.rarest, float(self.alpha.currentData())
        self.advice.setText(planned(rarest, alpha))
        self.take_advice.setVisible(rarest is not None)
        if rarest is not None:
            words = tr("Take {0}").format(articles(rarest.articles_for(alpha)))
            self.take_advice.setText(words)
            self.take_advice.setAccessibleName(words)

    def _show_lot(self) -> None:
        lot = self.lot
        pool = len(self._team.not_given_to(lot.coders))
        can = self._team.is_editable and bool(lot.coders) and 0 < lot.articles <= pool
        self.said.setText(lot_in_words(lot, self._team))
        self.draw.setEnabled(can)
        self.draw.setToolTip("" if can else as_tooltip(self.said.text()))

    def _take_advice(self) -> None:
        if self._team.rarest is not None:
            self.together.setText(str(self._team.rarest.articles_for(float(self.alpha.currentData()))))
            self.together.setFocus()
            self.together.selectAll()

    def _ask(self) -> None:
        """Report what is asked for; the next drawing has another seed, or it would be no other lot."""
        if self.draw.isEnabled():
            self.drawn.emit(self.lot)

    def show_drawn(self) -> None:
        """The lots are drawn: begin anew."""
        self.seed.setText(str(secrets.randbelow(_SEEDS)))
        self.terms.round.clear()

    def _connect(self) -> None:
        self.coders.chosen.connect(lambda _ticked: self._show_lot())
        self.alpha.currentIndexChanged.connect(lambda _index: self._show_advice())
        self.take_advice.clicked.connect(self._take_advice)
        for field in (self.together, self.each, self.seed):
            field.textChanged.connect(lambda _text: self._show_lot())
            field.returnPressed.connect(self._ask)
        self.draw.clicked.connect(self._ask)

    def _arrange(self, theme: Theme) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setObjectName("panel")
        self.setWidget(ground)
        column = QWidget()
        column.setMaximumWidth(_COLUMN)
        row = QHBoxLayout(ground)
        row.setContentsMargins(24, 20, 24, 20)
        row.addWidget(column, 1)
        row.addStretch(0)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        lead = label(
            tr("Articles that two coders code without knowing of each other show how far they agree. Which ones is"
               " left to chance, so that easy articles are not picked."),
            wrap=True,
        )  # fmt: skip
        lead.setStyleSheet(f"color: {theme.text2};")
        box.addWidget(lead)
        box.addSpacing(16)
        box.addWidget(label(tr("Who codes them"), role="label"))
        box.addSpacing(6)
        box.addWidget(self.coders)
        box.addSpacing(16)
        box.addLayout(self._how_many())
        box.addSpacing(10)
        box.addLayout(self._advice())
        box.addSpacing(16)
        box.addWidget(line())
        box.addSpacing(12)
        box.addWidget(self.terms)
        box.addSpacing(12)
        box.addLayout(self._seed())
        box.addSpacing(16)
        box.addWidget(self.said)
        box.addSpacing(8)
        acts = QHBoxLayout()
        acts.addWidget(self.draw)
        acts.addStretch(1)
        box.addLayout(acts)
        box.addStretch(1)

    def _how_many(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.together, 0, 0)
        grid.addWidget(label(tr("articles that all of them code, to compare them")), 0, 1)
        grid.addWidget(self.each, 1, 0)
        grid.addWidget(label(tr("further articles for each of them alone")), 1, 1)
        return grid

    def _advice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.advice)
        words.addWidget(self.take_advice, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(label(tr("Alpha above"), role="small"), 0, top)
        row.addWidget(self.alpha, 0, top)
        row.addSpacing(4)
        row.addLayout(words, 1)
        return row

    def _seed(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label(tr("Seed"), role="small"))
        row.addWidget(self.seed)
        words = tr("The same seed draws the same articles in every copy of the project.")
        row.addWidget(label(words, role="hint", wrap=True), 1)
        return row


def _count_field(name: str, value: int) -> QLineEdit:
    field = QLineEdit(str(value))
    field.setValidator(QIntValidator(0, 2**31 - 1, field))
    field.setFixedWidth(84)
    field.setAccessibleName(name)
    return field


def _count(field: QLineEdit) -> int:
    return int(field.text()) if field.text() else 0
