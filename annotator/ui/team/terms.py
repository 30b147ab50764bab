"""How articles are to be coded: with or without suggestions, in which training round."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from annotator.domain.records import SuggestionMode
from annotator.ui.team.records import Team
from annotator.ui.team.wording import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import label
from annotator.ui.widgets.drop_down import DropDown
from annotator.ui.widgets.proposals import Proposals


class Terms(QWidget):
    """What is set here counts for the articles that are given or drawn next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = DropDown(theme, tr("Suggestions"))
        self.mode.addItem(tr("as the project says"), None)
        self.mode.addItem(tr("without suggestions"), SuggestionMode.OFF.value)
        self.round = QLineEdit()
        self.round.setPlaceholderText(tr("none"))
        self.round.setAccessibleName(tr("Training round"))
        self.round.setToolTip(tr("Articles of a round are compared by themselves: “Training 1”, “Training 2” …"))
        self.round.setFixedWidth(150)
        self._rounds = QStringListModel(self)
        Proposals(self._rounds, self.round)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(tr("Suggestions"), role="small"))
        row.addWidget(self.mode)
        row.addSpacing(8)
        row.addWidget(label(tr("Training round"), role="small"))
        row.addWidget(self.round)
        row.addStretch(1)

    @property
    def wanted_mode(self) -> SuggestionMode | None:
        value = self.mode.currentData()
        return SuggestionMode(value) if value else None

    @property
    def wanted_round(self) -> str:
        return self.round.text().strip()

    def show_team(self, team: Team) -> None:
        self._rounds.setStringList(sorted({each.name for each in team.rounds}))
        self.setEnabled(team.is_editable)
