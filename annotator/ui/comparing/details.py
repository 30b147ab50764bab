"""The pane at the right: the list of differences, the current one in full, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.settling import Standing
from annotator.services.settling.standing import SettledItem
from annotator.ui.announcing import announce
from annotator.ui.comparing.cells import Cells
from annotator.ui.comparing.conflicts import ConflictList
from annotator.ui.comparing.deciding import Deciding
from annotator.ui.comparing.key_button import KeyButton
from annotator.ui.comparing.naming import FindNames, Naming
from annotator.ui.comparing.reasons import Reasons
from annotator.ui.comparing.records import Compared, Line, key_of, standing_of
from annotator.ui.comparing.wording import how_settled, line_title, line_words, spoken, tr
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import IconButton, Upright, label, line

_LEAST: Final = 48
"""How low the list and the answers may be, which scroll: what is decided with must be seen whole on a low screen."""


class Details(QWidget):
    """Keeps the list above and the decision below; both scroll on their own."""

    stepped = Signal(int)
    finish_asked = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, codebook: Codebook, *, find_names: FindNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._codebook = codebook
        self._icons = icons
        self._told = ""
        self.list = ConflictList(theme, codebook)
        self.cells = Cells(theme, codebook)
        self.deciding = Deciding(theme)
        self.reasons = Reasons(theme, codebook)
        self.naming = Naming(theme, codebook, find_names=find_names)
        self.finish = KeyButton(theme, tr("Article done, next"), "Ctrl+Return")
        self.finish.setProperty("kind", "primary")
        self.back = IconButton(icons.icon("chevron-up"), tr("Previous difference"), keys="K")
        self.on = IconButton(icons.icon("chevron-down"), tr("Next difference"), keys="J")
        self._place = label(role="hint")
        self._title = label(role="title")
        self._sentence = label(role="small", wrap=True)
        self._state, self._state_icon, self._state_line = label(role="small", wrap=True), label(), QWidget()
        self.prompt = label(role="strong", wrap=True)
        self._progress = label(role="small")
        self._bar = QProgressBar()
        self._arrange()
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.finish.clicked.connect(self.finish_asked)
        self.show_panel(None)
        self.ask("")

    def show_compared(self, compared: Compared, *, editable: bool) -> None:
        self.list.show_compared(compared)
        found = compared.settling.progress
        self._progress.setText(tr("{0} of {1} settled").format(found.n_settled, found.n_items))
        self._bar.setRange(0, max(1, found.n_items))
        self._bar.setValue(found.n_settled if found.n_items else 1)
        self.finish.show_words(tr("Take it up again") if found.is_done else tr("Article done, next"))
        self.finish.setEnabled(editable)

    def show_line(self, line: Line | None, compared: Compared, *, editable: bool) -> None:
        """Show one difference in full; None where nothing is to be settled."""
        self.deciding.show_line(line, editable=editable)
        self.cells.setVisible(line is not None)
        self.deciding.setVisible(line is not None)
        if line is None:
            self._show_none(compared)
            return
        text, lines = compared.article.text, self.list.lines
        at = next((number for number, each in enumerate(lines, 1) if key_of(each) == key_of(line)), 0)
        self._title.setText(line_title(line, self._codebook))
        self._place.setText(tr("{0} of {1}").format(at, len(lines)))
        said = "" if _tells_itself(line) else line_words(line, self._codebook, text)
        self._sentence.setText(f"{said[:1].upper()}{said[1:]}")
        self._sentence.setVisible(bool(said))
        decided = how_settled(line, compared.coders, self._codebook)
        if isinstance(line, SettledItem) and line.standing is Standing.STALE:
            decided = tr("The coders have changed this since. Before: {0}").format(decided)
        self._state.setText(decided)
        self._state_line.setVisible(bool(decided))
        is_stale = standing_of(line) is Standing.STALE
        self._state_icon.setPixmap(
            self._icons.pixmap(
                "triangle-alert" if is_stale else "circle-check", size=14, colour="warn" if is_stale else "ok"
            )
        )
        self.cells.show_line(line, text)
        self._tell(spoken(line, self._codebook, text))

    def _tell(self, words: str) -> None:
        """Have a difference said that has newly come; in the list its line is read anyway."""
        if words != self._told and self.window().isActiveWindow() and not self.list.view.hasFocus():
            announce(self._title, words)
        self._told = words

    def show_panel(self, panel: QWidget | None) -> None:
        """Show the panel for reasons or for names in the place of the buttons, or none."""
        for each in (self.reasons, self.naming):
            each.setVisible(each is panel)
        self.deciding.setVisible(panel is None)

    @property
    def has_panel(self) -> bool:
        return self.reasons.isVisible() or self.naming.isVisible()

    def _show_none(self, compared: Compared) -> None:
        waits = bool(compared.settling.unfinished)
        self._title.setText(tr("Not finished yet") if waits else tr("No differences"))
        said = tr("Nothing can be compared here yet.") if waits else tr("Wherever they marked something, they agree.")
        self._sentence.setText(said)
        self._sentence.show()
        self._state_line.hide()
        self._place.setText("")

    def ask(self, words: str) -> None:
        """Say what the next key means, while it means something else than usual."""
        self.prompt.setText(words)
        self.prompt.setVisible(bool(words))

    def in_order(self) -> list[QWidget]:
        return [
            *self.list.in_order(),
            self.back,
            self.on,
            *self.deciding.in_order(),
            self.naming.about,
            self.naming.words,
            self.naming.leave,
            self.naming.keep,
            self.reasons.reason,
            self.reasons.entry,
            self.reasons.note,
            self.reasons.leave,
            self.reasons.keep,
            self.finish,
        ]

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 2)
        head.addWidget(label(tr("Differences"), role="title"))
        head.addStretch(1)
        head.addWidget(self._progress)
        above = QWidget()
        upper = QVBoxLayout(above)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(2)
        upper.addLayout(head)
        self.list.view.setMinimumHeight(_LEAST)
        upper.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(above)
        split.addWidget(self._lower())
        split.setSizes([290, 410])
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Differences settled in this article"))
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(6)
        foot.addWidget(self._bar)
        foot.addWidget(self.finish)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(split, 1)
        box.addWidget(line())
        box.addLayout(foot)

    def _lower(self) -> QWidget:
        title = QHBoxLayout()
        title.setSpacing(6)
        title.addWidget(self._title)
        title.addWidget(self._place)
        title.addStretch(1)
        title.addWidget(self.back)
        title.addWidget(self.on)
        inner = QWidget()
        inner.setObjectName("panel")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 0, 16, 4)
        column.setSpacing(6)
        state = QHBoxLayout(self._state_line)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(6)
        state.addWidget(self._state_icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        for part in (self._sentence, self._state_line, self.cells):
            column.addWidget(part)
        column.addStretch(1)
        scroll = Upright(inner)
        scroll.setMinimumHeight(_LEAST)
        lower = QWidget()
        box = QVBoxLayout(lower)
        box.setContentsMargins(0, 6, 0, 8)
        box.setSpacing(4)
        rim = QVBoxLayout()
        rim.setContentsMargins(16, 0, 12, 0)
        rim.addLayout(title)
        box.addLayout(rim)
        box.addWidget(scroll, 1)
        acts = QVBoxLayout()
        acts.setContentsMargins(16, 0, 16, 0)
        acts.setSpacing(8)
        # Hidden first: what is laid out before the window is shown would make it higher than a small screen.
        self.naming.hide()
        self.reasons.hide()
        for made in (self.prompt, self.deciding, self.naming, self.reasons):
            acts.addWidget(made)
        box.addLayout(acts)
        return lower


def _tells_itself(line: Line) -> bool:
    """Whether the answers below and the line in the list, which is in sight, say all that there is to say."""
    return isinstance(line, SettledItem)
