"""The articles that are coded without suggestions, drawn by lot, so that what suggestions do can be seen."""

from __future__ import annotations

import secrets
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.dates import shown_date
from annotator.ui.suggestion_setup.page import Page
from annotator.ui.suggestion_setup.records import Control, DrawLine, Setup
from annotator.ui.theme import Theme
from annotator.ui.widgets import button, label, line

_SEEDS: Final = 1_000_000
_USUAL_SHARE: Final = 20


class ControlPage(Page):
    """How a coder's articles are divided, and the drawing of lots. A seed makes a drawing repeatable."""

    draw_asked = Signal(float, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Articles without suggestions"),
            self.tr("Suggestions can change what coders find and how they code it. Some articles, drawn by lot and"
                    " coded without suggestions, show whether they do: the two kinds are compared in the report on"
                    " suggestions."),
            parent,
        )  # fmt: skip
        self.state = label(role="strong", wrap=True)
        self.share = QLineEdit(str(_USUAL_SHARE))
        self.share.setValidator(QIntValidator(1, 99, self))
        self.share.setFixedWidth(96)
        self.share.setAccessibleName(self.tr("Share of articles without suggestions, in per cent"))
        self.seed = QLineEdit(str(secrets.randbelow(_SEEDS)))
        self.seed.setValidator(QIntValidator(0, 2**31 - 1, self))
        self.seed.setFixedWidth(96)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.draw = button(self.tr("Draw lots"))
        self.draw.clicked.connect(self._ask)
        self._pool = label(role="hint", wrap=True)
        self._draws = QVBoxLayout()
        self._draws.setSpacing(6)
        self._drawn = label(self.tr("Drawn so far"), role="label")
        self._arrange()

    def show_setup(self, setup: Setup) -> None:
        control = setup.control
        self.state.setText(self._stated(control))
        self._pool.setText(self._said_of_pool(control))
        can_draw = setup.is_editable and control.drawable > 1
        for field in (self.share, self.seed, self.draw):
            field.setEnabled(can_draw)
        self.draw.setToolTip("" if can_draw else self._said_of_pool(control))
        self._list_draws(control)

    def _ask(self) -> None:
        """Report the share and the seed; a field that is empty is gone to."""
        for field in (self.share, self.seed):
            if not field.hasAcceptableInput():
                field.selectAll()
                field.setFocus()
                return
        self.draw_asked.emit(int(self.share.text()) / 100, int(self.seed.text()))

    def _stated(self, control: Control) -> str:
        if not control.articles:
            return self.tr("The project has no articles yet.")
        if not control.without:
            return self.tr("{0} codes all articles alike: none is set apart.").format(control.coder)
        return self.tr("{0} codes {1} of {2} articles without suggestions.").format(
            control.coder, control.without, control.articles
        )

    def _said_of_pool(self, control: Control) -> str:
        if control.drawable > 1:
            return self.tr(
                "The lot falls among {0} articles that are not begun and not set by hand. It replaces what an earlier"
                " lot said of them."
            ).format(control.drawable)
        return self.tr(
            "The lot needs at least two articles that are not begun. Import further articles to draw from them."
        )

    def _list_draws(self, control: Control) -> None:
        while item := self._draws.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._drawn.setVisible(bool(control.draws))
        for each in reversed(control.draws):
            self._draws.addWidget(label(self._told(each), wrap=True))

    def _told(self, draw: DrawLine) -> str:
        return self.tr("{0}: {1} of {2} articles, share {3} %, seed {4}").format(
            shown_date(draw.made_on.isoformat()), draw.drawn, draw.pool, f"{draw.share * 100:g}", draw.seed
        )

    def _arrange(self) -> None:
        self.box.addWidget(self.state)
        self.box.addSpacing(18)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 72)
        grid.setColumnStretch(2, 1)
        grid.addWidget(label(self.tr("Share")), 0, 0)
        grid.addWidget(self.share, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(self.tr("% of the articles, without suggestions"), role="hint"), 0, 2)
        grid.addWidget(label(self.tr("Seed")), 1, 0)
        grid.addWidget(self.seed, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(
            label(
                self.tr("The same seed draws the same articles, in every copy of the project."), role="hint", wrap=True
            ),
            1,
            2,
        )
        self.box.addLayout(grid)
        self.box.addSpacing(14)
        act = QHBoxLayout()
        act.setSpacing(12)
        act.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignTop)
        act.addWidget(self._pool, 1)
        self.box.addLayout(act)
        self.box.addSpacing(20)
        self.box.addWidget(line())
        self.box.addSpacing(14)
        self.box.addWidget(self._drawn)
        self.box.addSpacing(6)
        self.box.addLayout(self._draws)
        self.box.addStretch(1)
