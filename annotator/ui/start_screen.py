"""The first screen: new, open, sample; the coder's name; recent projects; a place to drop things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator import __version__
from annotator.ui.icons import Icons, program_icon
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import DropArea, ElidedLabel, KeyCap, button, label


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was open before, and whether its file is still where it was."""

    path: Path
    is_there: bool


class StartScreen(QWidget):
    """Three ways in and a name, no wizard."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    project_chosen = Signal(object)
    project_forgotten = Signal(object)
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
        self._recent = QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(), 1)
        row.addWidget(self._right())
        self.show_recent(recent)

    def show_recent(self, recent: Sequence[RecentProject]) -> None:
        while item := self._recent.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for project in recent:
            line = _RecentLine(project, self._icons)
            line.chosen.connect(self.project_chosen)
            line.forgotten.connect(self.project_forgotten)
            self._recent.addWidget(line)
        if not recent:
            self._recent.addWidget(label(self.tr("Projects that you open will stand here."), role="small"))
        self._recent.addStretch(1)

    def _left(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(56, 44, 48, 16)
        box.setSpacing(0)
        box.addLayout(self._head())
        box.addSpacing(24)
        box.addWidget(self._name_card())
        box.addSpacing(28)
        box.addWidget(label(self.tr("Recent projects"), role="title"))
        box.addSpacing(8)
        holder = QWidget()
        self._recent.setContentsMargins(0, 0, 0, 0)
        self._recent.setSpacing(0)
        holder.setLayout(self._recent)
        holder.setObjectName("paper")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        box.addWidget(area, 1)
        return page

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(44, 44))
        title = label("Annotator")
        title.setFont(article_font(26, semibold=True))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(label(self.tr("Who claims, denies, admits and accuses in the news"), role="small"))
        head = QHBoxLayout()
        head.setSpacing(14)
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
        self.name.setFixedWidth(200)
        self.name.setAccessibleName(self.tr("You code as"))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.editingFinished.connect(lambda: self.coder_named.emit(self.name.text().strip()))
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.name)
        return card

    def _right(self) -> QWidget:
        page = QWidget()
        page.setObjectName("side")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setFixedWidth(424)
        box = QVBoxLayout(page)
        box.setContentsMargins(32, 48, 32, 16)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Start"), role="title"))
        for title, sentence, key, icon, signal, primary in (
            (self.tr("New project"), self.tr("One file that you can copy, back up and mail"), "Ctrl+N", "file-plus",
             self.new_asked, True),
            (self.tr("Open a project"), self.tr("It opens where you left it"), "Ctrl+O", "folder-open",
             self.open_asked, False),
            (self.tr("Open the sample project"), self.tr("Five articles to try things out on"),
             "Ctrl+Shift+O", "book-open", self.sample_asked, False),
        ):  # fmt: skip
            way = _Way(self._icons, title, sentence, key=key, icon=icon, primary=primary)
            way.chosen.connect(signal)
            box.addWidget(way)
        drop = DropArea(
            self._icons,
            self.tr("Drop a project or articles here"),
            self.tr("Text files and folders start a new project"),
            icon="inbox",
        )
        drop.files_dropped.connect(self.files_dropped)
        box.addSpacing(6)
        box.addWidget(drop)
        box.addStretch(1)
        box.addWidget(label(self.tr("Version {0}").format(__version__), role="small"))
        return page


class _Way(QFrame):
    """A large button with a title and a sentence."""

    chosen = Signal()

    def __init__(self, icons: Icons, title: str, sentence: str, *, key: str, icon: str, primary: bool) -> None:
        super().__init__()
        self.setObjectName("way")
        self.setProperty("primary", primary)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, size=18, colour="on_accent" if primary else "text2"))
        words = QVBoxLayout()
        words.setSpacing(2)
        head, below = label(title), label(sentence)
        head.setFont(interface_font(13, weight=QFont.Weight.DemiBold))
        below.setFont(interface_font(12))
        for part in (head, below):
            part.setObjectName("onway")
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(14)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class _RecentLine(QFrame):
    """One recent project. One that is gone stays in the list and says so."""

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, project: RecentProject, icons: Icons) -> None:
        super().__init__()
        self._project = project
        self.setObjectName("recent")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(project.path.stem)
        picture = QLabel()
        icon, colour = ("file-text", "text2") if project.is_there else ("file-x", "text3")
        picture.setPixmap(icons.pixmap(icon, size=18, colour=colour))
        name, place = ElidedLabel(), ElidedLabel()
        name.setText(project.path.stem)
        name.setProperty("role", "strong" if project.is_there else "missing")
        place.setText(_short(project.path))
        place.setProperty("role", "small")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(name)
        words.addWidget(place)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 11, 16, 11)
        row.setSpacing(14)
        row.addWidget(picture)
        row.addLayout(words, 1)
        if not project.is_there:
            row.addWidget(label(self.tr("Not found where it was"), role="small"))
            forget = button(self.tr("Remove from list"), kind="link")
            forget.clicked.connect(lambda: self.forgotten.emit(project.path))
            row.addWidget(forget)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._project.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._project.path)
        else:
            super().keyPressEvent(event)


def _short(path: Path) -> str:
    """The path as people say it, from the home folder on."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)
