"""The first screen: new, open, sample; the coder's name; recent projects; a place to drop things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator import __version__
from annotator.ui.icons import Icons, program_pixmap
from annotator.ui.recent_projects import RecentLine, RecentProject
from annotator.ui.sample_excerpt import SampleExcerpt
from annotator.ui.theme import Theme, article_font
from annotator.ui.way_in import WayIn
from annotator.ui.widgets import Banner, DropArea, Upright, button, label
from annotator.ui.widgets.drop_down import DropDown
from annotator.ui.widgets.tab_order import tab_as_laid_out

_WIDE, _NARROW = 424, 356
_ROOMY: Final = 1100
_TALL: Final = 740
_LEAST: Final = 360
_BESIDE_ITS_WORDS: Final = 28
"""What a row of a list of choices has beside its words."""


class StartScreen(QWidget):
    """Three ways in and a name, no wizard."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    keys_asked = Signal()
    backups_asked = Signal()
    """Of a project that is then chosen."""
    project_backups_asked = Signal(object)
    project_chosen = Signal(object)
    project_forgotten = Signal(object)
    project_located = Signal(object)
    coder_named = Signal(str)
    files_dropped = Signal(list)

    def __init__(
        self, theme: Theme, icons: Icons, *, coder: str, recent: Sequence[RecentProject], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._icons = icons
        self.name = QLineEdit(coder)
        self.banner = Banner(theme, icons)
        self._lines: list[RecentLine] = []
        self._recent = QVBoxLayout()
        self._count = label(role="hint")
        self._left, self._right = self._left_page(), self._right_page()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._right)
        self.show_recent(recent)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - as in Qt
        tab_as_laid_out(self)
        return super().focusNextPrevChild(forward)

    def show_recent(self, recent: Sequence[RecentProject]) -> None:
        """Show these projects, the last one first; the focus starts where the next act is."""
        while item := self._recent.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._lines = [self._recent_line(project) for project in recent]
        for line in self._lines:
            self._recent.addWidget(line)
        if not recent:
            self._recent.addWidget(label(self.tr("Projects that you open will stand here."), role="small"))
        self._recent.addStretch(1)
        self._count.setText(str(len(recent)) if recent else "")
        if not self.name.text():
            self.setFocusProxy(self.name)
        else:
            self.setFocusProxy(self._lines[0] if self._lines else self.new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_roomy = self.width() >= _ROOMY
        self._right.setFixedWidth(_WIDE if is_roomy else _NARROW)
        self._right_box.setContentsMargins(*((32, 48, 32, 20) if is_roomy else (20, 28, 20, 16)))
        self._left_box.setContentsMargins(*((56, 44, 48, 16) if is_roomy else (24, 24, 20, 12)))
        self.name.setFixedWidth(180 if is_roomy else 140)
        self._use.setVisible(is_roomy)
        self._excerpt.setVisible(self.height() >= _TALL)

    def _recent_line(self, project: RecentProject) -> RecentLine:
        line = RecentLine(project, self._theme, self._icons)
        line.chosen.connect(self.project_chosen)
        line.forgotten.connect(self.project_forgotten)
        line.located.connect(self.project_located)
        line.backups_asked.connect(self.project_backups_asked)
        line.step_asked.connect(lambda step: self._step(line, step))
        return line

    def _step(self, line: RecentLine, step: int) -> None:
        place = self._lines.index(line) + step
        if 0 <= place < len(self._lines):
            self._lines[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self._lines[place])

    def _left_page(self) -> QWidget:
        page = QWidget()
        box = self._left_box = QVBoxLayout(page)
        box.setSpacing(0)
        box.addWidget(self.banner)
        box.addLayout(self._head())
        box.addSpacing(24)
        box.addWidget(self._name_card())
        box.addSpacing(28)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Recent projects"), role="title"))
        head.addWidget(self._count)
        head.addStretch(1)
        box.addLayout(head)
        box.addSpacing(8)
        holder = QWidget()
        holder.setObjectName("paper")
        holder.setLayout(self._recent)
        self._recent.setContentsMargins(0, 0, 0, 0)
        self._recent.setSpacing(0)
        self._area = Upright(holder)
        box.addWidget(self._area, 1)
        page.setMinimumWidth(_LEAST)
        return page

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(program_pixmap(44))
        title = label("Annotator")
        title.setFont(article_font(26, semibold=True))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(label(self.tr("Who claims, denies, admits and accuses in the news")))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture)
        head.addLayout(words)
        head.addStretch(1)
        return head

    def _name_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        picture = QLabel()
        picture.setPixmap(self._icons.pixmap("user", size=18, colour="text2"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(self.tr("You code as"), role="strong"))
        words.addWidget(
            label(self.tr("The name on each of your marks. It is not a password."), role="small", wrap=True)
        )
        self.name.setAccessibleName(self.tr("You code as"))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.editingFinished.connect(self._tell_name)
        use = self._use = button(self.tr("Use this name"))
        use.clicked.connect(self._tell_name)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.name)
        row.addWidget(use)
        return card

    def _tell_name(self) -> None:
        self.coder_named.emit(self.name.text().strip())

    def _right_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("side")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = self._right_box = QVBoxLayout(page)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Start"), role="title"))
        self.new = WayIn(
            self._icons, self.tr("New project"), self.tr("One file that you can copy, back up and mail"), "new",
            icon="file-plus", primary=True,
        )  # fmt: skip
        self.open = WayIn(
            self._icons, self.tr("Open a project"), self.tr("It opens where you left it"), "open", icon="folder-open"
        )
        self.sample = WayIn(
            self._icons, self.tr("Open the sample project"), self.tr("Five articles to try things out on"),
            "sample", icon="book-open",
        )  # fmt: skip
        self.codebook = self._codebook_choice()
        asked = (self.new_asked, self.open_asked, self.sample_asked)
        for way, signal in zip((self.new, self.open, self.sample), asked, strict=True):
            way.clicked.connect(signal)
            box.addWidget(way)
            if way is self.new:
                box.addLayout(self._codebook_row())
        box.addSpacing(6)
        box.addWidget(self._drop_area())
        box.addSpacing(14)
        box.addWidget(self._sample_part())
        box.addStretch(1)
        box.addLayout(self._foot())
        area = Upright(page)
        area.setObjectName("side")
        return area

    @property
    def template(self) -> str:
        """The codebook with which a new project begins."""
        return str(self.codebook.currentData())

    def _codebook_choice(self) -> DropDown:
        choice = DropDown(self._theme, self.tr("Codebook of a new project"))
        choice.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for key, words in (
            ("claims", self.tr("Claims in the news")),
            ("political_claims", self.tr("Political claims analysis")),
            ("discourse_network", self.tr("Discourse network statements")),
            ("blank", self.tr("Blank codebook")),
        ):
            choice.addItem(words, key)
        view = choice.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + _BESIDE_ITS_WORDS)
        choice.list_below(most=choice.count())
        return choice

    def _codebook_row(self) -> QVBoxLayout:
        """The name of a codebook takes the whole width."""
        row = QVBoxLayout()
        row.setContentsMargins(16, 0, 0, 4)
        row.setSpacing(2)
        row.addWidget(label(self.tr("with the codebook"), role="small"))
        row.addWidget(self.codebook)
        return row

    def _drop_area(self) -> DropArea:
        drop = DropArea(
            self._icons,
            self.tr("Drop a project or articles here"),
            self.tr("Text, Word, PDF, web pages, mail, tables, Nexis, or folders of them start a new project"),
            icon="inbox",
        )
        drop.files_dropped.connect(self.files_dropped)
        return drop

    def _sample_part(self) -> QWidget:
        self._excerpt = QWidget()
        box = QVBoxLayout(self._excerpt)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(label(self.tr("In the sample"), role="strong"))
        box.addWidget(SampleExcerpt(self._theme))
        return self._excerpt

    def _foot(self) -> QHBoxLayout:
        keys = button(self.tr("All keys"), kind="tab", icon=self._icons.icon("keyboard", colour="text2"))
        keys.clicked.connect(self.keys_asked)
        foot = QHBoxLayout()
        foot.addWidget(keys)
        backups = button(self.tr("Backups…"), kind="tab", icon=self._icons.icon("history", colour="text2"))
        backups.clicked.connect(self.backups_asked)
        foot.addWidget(backups)
        foot.addStretch(1)
        foot.addWidget(label(self.tr("Version {0}").format(__version__), role="small"))
        return foot
