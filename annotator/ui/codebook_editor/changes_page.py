"""What a draft changes, line by line, what would follow from it, and what keeps it from being saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.codebook_remarks import Remark
from annotator.ui.codebook_editor.records import EditorState, said
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import label

_WIDEST = 720


class Lines(QScrollArea):
    """Headings with lines under them, to be read and copied."""

    def __init__(self, theme: Theme, icons: Icons, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._words: list[str] = []
        self._box = QVBoxLayout()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def lines(self) -> list[str]:
        """What is shown, line by line."""
        return list(self._words)

    def begin(self, title: str, lead: str = "") -> None:
        self._words = []
        self._box = QVBoxLayout()
        self._box.setContentsMargins(32, 24, 32, 28)
        self._box.setSpacing(6)
        head = label(title, wrap=True)
        head.setFont(article_font(20, semibold=True))
        self._box.addWidget(head)
        if lead:
            self._box.addWidget(label(lead, role="small", wrap=True))

    def part(self, head: str, remarks: Sequence[Remark], *, icon: str = "", tone: str = "text2") -> None:
        """A heading and its lines; nothing where there are none."""
        if not remarks:
            return
        self._box.addSpacing(12)
        self._box.addWidget(label(head, role="label"))
        for remark in remarks:
            words = " ".join(said(remark).split())
            self._words.append(words)
            row = QHBoxLayout()
            row.setSpacing(8)
            mark = QLabel() if icon else label("•", role="hint")
            if icon:
                mark.setPixmap(self._icons.pixmap(icon, size=14, colour=tone))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            told = label(words, wrap=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(told, 1)
            self._box.addLayout(row)

    def end(self) -> None:
        self._box.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        column.setLayout(self._box)
        page = QWidget()
        page.setObjectName("panel")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        self.setWidget(page)


class ChangesPage(Lines):
    """The draft held against the version that is saved."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons, "")
        self.setAccessibleName(self.tr("Changes"))

    def show_changes(self, state: EditorState) -> None:
        nothing = self.tr("Nothing is changed. What you change in an entry is listed here before it is saved.")
        lead = self.tr("Against version {version}. Nothing of it holds before it is saved.")
        self.begin(self.tr("Changes"), lead.format(version=state.saved.version) if state.is_changed else nothing)
        self.part(self.tr("To be mended before saving"), state.problems, icon="circle-alert", tone="error")
        self.part(self.tr("In the coding"), state.follows, icon="info")
        self.part(self.tr("In the codebook"), state.changes)
        self.part(self.tr("Worth knowing"), state.hints, icon="info")
        self.end()
