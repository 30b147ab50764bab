"""The projects that were open before, each as a line that opens it; one that is gone says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.domain.listing import Progress
from annotator.ui.dates import shown_time
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, button, label

_ROOMY: Final = 620


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was open before, whether its file is still where it was, and how far it was then.

    ``articles`` is 0 where that is not known; ``when`` says when it was last open, in words.
    """

    path: Path
    is_there: bool
    articles: int = 0
    finished: int = 0
    statements: int = 0
    coder: str = ""
    when: str = ""


def known_of(progress: Progress, *, coder: str, saved_at: datetime | None) -> dict[str, Any]:
    """What of a project is remembered when it is closed, so that the first screen can say how far it is."""
    return {
        "articles": progress.articles,
        "finished": progress.finished,
        "statements": progress.statements,
        "coder": coder,
        "saved_at": saved_at.isoformat() if saved_at is not None else "",
    }


def recent_project(path: Path, known: object) -> RecentProject:
    """A project with what was remembered of it; anything odd in there is as if it were not known."""
    is_there = _is_there(path)
    remembered = known if isinstance(known, dict) else {}
    articles, finished, statements = (_count(remembered.get(key)) for key in ("articles", "finished", "statements"))
    return RecentProject(
        path,
        is_there,
        articles=articles,
        finished=min(finished, articles),
        statements=statements,
        coder=str(remembered.get("coder", "")),
        when=_when(remembered.get("saved_at")),
    )


def _count(known: object) -> int:
    return known if isinstance(known, int) and 0 <= known < 2**31 else 0


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _when(saved_at: object) -> str:
    try:
        moment = datetime.fromisoformat(str(saved_at)).astimezone()
    except ValueError:
        return ""
    today = datetime.now().astimezone().date()
    words = shown_time(moment, today=today)
    return QCoreApplication.translate("RecentProject", "Today, {0}").format(words) if moment.date() == today else words


class RecentLine(QPushButton):
    """One recent project; the whole line is the button."""

    chosen = Signal(object)
    forgotten = Signal(object)
    located = Signal(object)
    backups_asked = Signal(object)
    step_asked = Signal(int)

    def __init__(self, project: RecentProject, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._project = project
        self._theme = theme
        self._detail: QWidget | None = None
        self.setObjectName("recent")
        self.setAutoDefault(True)
        self.setAccessibleName(project.path.stem)
        self.setAccessibleDescription(str(project.path))
        picture = QLabel()
        icon, colour = ("file-text", "text2") if project.is_there else ("file-x", "text3")
        picture.setPixmap(icons.pixmap(icon, size=16, colour=colour))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._names(), 1)
        if not project.is_there:
            row.addWidget(self._lost(icons))
        elif project.articles:
            self._detail = self._counts()
            row.addWidget(self._detail)
            row.addWidget(self._progress())
        self.clicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._detail is not None:
            self._detail.setVisible(self.width() >= _ROOMY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_asked.emit(step)

    def _choose(self) -> None:
        (self.chosen if self._project.is_there else self.located).emit(self._project.path)

    def _names(self) -> QWidget:
        name, place = ElidedLabel(), ElidedLabel()
        name.setText(self._project.path.stem)
        name.setProperty("role", "strong")
        if not self._project.is_there:
            name.setStyleSheet(f"color: {self._theme.text3};")
        place.setText(shown_path(self._project.path))
        place.setProperty("role", "small")
        return _column(name, place)

    def _counts(self) -> QWidget:
        count = self._project.statements
        words = self.tr("1 statement") if count == 1 else self.tr("{0} statements").format(grouped(count))
        counts = _column(label(words, role="small"), label(self._project.coder, role="small"))
        counts.setFixedWidth(150)
        return counts

    def _progress(self) -> QWidget:
        project = self._project
        words = self.tr("{0} of {1} finished").format(grouped(project.finished), grouped(project.articles))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, project.articles)
        bar.setValue(project.finished)
        bar.setAccessibleName(words)
        done = label(words, role="strong")
        done.setStyleSheet("font-size: 12px;")
        progress = _column(done, bar, label(project.when, role="small"))
        progress.setFixedWidth(188)
        return progress

    def _lost(self, icons: Icons) -> QWidget:
        warning, words = QLabel(), label(self.tr("Not found where it was"), role="small")
        warning.setPixmap(icons.pixmap("triangle-alert", size=14, colour="warn"))
        words.setStyleSheet(f"color: {self._theme.warn};")
        locate = button(self.tr("Locate…"), kind="link")
        locate.clicked.connect(lambda: self.located.emit(self._project.path))
        forget = button(self.tr("Remove from list"), kind="link")
        forget.clicked.connect(lambda: self.forgotten.emit(self._project.path))
        backups = button(self.tr("Backups…"), kind="link")
        backups.clicked.connect(lambda: self.backups_asked.emit(self._project.path))
        lost = _column(_row(warning, words, gap=6), _row(locate, backups, forget, gap=16))
        lost.setFixedWidth(256)
        return lost


def shown_path(path: Path) -> str:
    """The path as people say it, from the home folder on."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    for widget in widgets:
        box.addWidget(widget)
    box.addStretch(1)
    return column


def _row(*widgets: QWidget, gap: int) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder
