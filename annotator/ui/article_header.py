"""The head of an article: headline, outlet, author, date, length, the way to its neighbours, and finishing it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.domain.records import ArticleRow, AssignmentState
from annotator.ui.dates import shown_date
from annotator.ui.icons import Icons
from annotator.ui.language import elided, grouped, runs_left
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import ElidedLabel, IconButton, button, label, line, plain

_GAP: Final = 10


class ArticleHeader(QWidget):
    """Shows what is known of the open article; a missing piece says so and can be filled in."""

    edit_asked = Signal()
    previous_asked = Signal()
    next_asked = Signal()
    finish_asked = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._icons = icons
        self._shown: tuple[object, ...] = ()
        """What of an article is shown, and its place: each statement of it comes by here and changes none of that."""
        self._is_finished = False
        self._headline = ElidedLabel()
        self._headline.setFont(article_font(16, semibold=True))
        self._outlet, self._author, self._date = (self._fact(icon) for icon in ("newspaper", "user", "clock"))
        self._words = label(role="small")
        self._reading = ElidedLabel()
        self._reading.setProperty("role", "hint")
        self._reading.hide()
        self._place = label(role="small")
        self.previous = IconButton(icons.icon("chevron-left"), self.tr("Previous article"), command="previous_article")
        self.next = IconButton(icons.icon("chevron-right"), self.tr("Next article"), command="next_article")
        self.edit = IconButton(icons.icon("info"), self.tr("Article properties"), command="properties")
        self.finish = button(self.tr("Finish article"), kind="primary", icon=icons.icon("check", colour="on_accent"))
        self.finish.shown_command = "finish"
        self.finish.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange()
        self._connect()

    def show_article(self, row: ArticleRow, *, place: int, total: int) -> None:
        """Show an article; ``place`` is its number in the list, 0 where it is not in it."""
        metadata = row.metadata
        shown = (metadata, row.title, row.words, row.state, place, total)
        if shown == self._shown:
            return
        self._shown = shown
        self._headline.setText(row.title)
        self._headline.setToolTip("" if metadata.headline else self.tr("No headline was found: its first words."))
        font = article_font(16, semibold=bool(metadata.headline))
        # Arabic and Hebrew are never slanted: few typefaces have such letters.
        font.setItalic(not metadata.headline and not runs_left(row.title))
        self._headline.setFont(font)
        self._show_fact(self._outlet, metadata.outlet, self.tr("no outlet"))
        self._show_fact(self._author, metadata.author, self.tr("no author"))
        self._show_fact(self._date, shown_date(metadata.date, long=True), self.tr("no date"))
        self._words.setText(self.tr("{0} words").format(grouped(row.words)))
        self._place.setText(self.tr("{0} of {1}").format(place, total) if place else "")
        self.previous.setEnabled(place > 1)
        self.next.setEnabled(0 < place < total)
        self._is_finished = row.state is AssignmentState.FINISHED
        words = self.tr("Open again") if self._is_finished else self.tr("Finish article")
        self.finish.setText(f" {words}")
        self.finish.setAccessibleName(words)
        self.finish.setProperty("kind", "" if self._is_finished else "primary")
        colour, icon = ("text", "pencil") if self._is_finished else ("on_accent", "check")
        self.finish.setIcon(self._icons.icon(icon, colour=colour))
        self.finish.style().unpolish(self.finish)
        self.finish.style().polish(self.finish)
        self.show()

    def show_reading(self, words: str) -> None:
        """Say how the article was read where that is not as usual; nothing else."""
        self._reading.setText(words)
        self._reading.setAccessibleName(words)
        self._reading.setVisible(bool(words))

    @property
    def reading(self) -> str:
        """What is said of how the article was read."""
        return self._reading.text()

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - named and called as Qt's own setters
        self.finish.setEnabled(editable)

    def _fact(self, icon: str) -> QToolButton:
        fact = QToolButton()
        fact.setIcon(self._icons.icon(icon, size=14, colour="text3"))
        fact.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fact.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fact.setIconSize(QSize(14, 14))
        fact.setFixedHeight(24)
        return fact

    def _show_fact(self, fact: QToolButton, words: str | None, missing: str) -> None:
        """What an article says stands here as plain words: a ``&`` would be taken for a key."""
        shown = " ".join((words or missing).split())
        fact.setText(f" {plain(elided(shown, self.fontMetrics(), 180))}")
        fact.setToolTip("" if words else self.tr("Not found in the article. Click to fill it in."))
        fact.setAccessibleName(shown)
        colour = self._theme.text2 if words else self._theme.text3
        style = "normal" if words else "italic"
        fact.setStyleSheet(
            f"QToolButton {{ font-size: 12px; color: {colour}; font-style: {style}; padding: 0; margin: 0; }}"
        )

    def _arrange(self) -> None:
        length = QWidget()
        with_icon = QHBoxLayout(length)
        with_icon.setContentsMargins(0, 0, 0, 0)
        with_icon.setSpacing(5)
        icon = QLabel()
        icon.setPixmap(self._icons.pixmap("file-text", size=14, colour="text3"))
        with_icon.addWidget(icon)
        with_icon.addWidget(self._words)
        facts = QHBoxLayout()
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(2)
        facts.addWidget(_Facts((self._outlet, self._author, self._date, length)), 1)
        for widget in (self.edit, self.previous, self._place, self.next):
            facts.addWidget(widget)
        facts.addSpacing(8)
        facts.addWidget(self.finish)
        words = QVBoxLayout()
        words.setContentsMargins(24, 12, 16, 10)
        words.setSpacing(3)
        words.addWidget(self._headline)
        words.addLayout(facts)
        words.addWidget(self._reading)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(words)
        box.addWidget(line())

    def _connect(self) -> None:
        for fact in (self._outlet, self._author, self._date):
            fact.clicked.connect(self.edit_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.finish.clicked.connect(lambda: self.finish_asked.emit(not self._is_finished))


class _Facts(QWidget):
    """Facts side by side; where there is no room for all of them, those at the end are left out."""

    def __init__(self, facts: Sequence[QWidget]) -> None:
        super().__init__()
        self._facts = facts
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        # A narrow window must not be widened by what is known of an article.
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for fact in facts:
            row.addWidget(fact)
        row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 24)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._show_what_fits()
        return super().event(event)

    def _show_what_fits(self) -> None:
        used = 0
        for fact in self._facts:
            used += fact.sizeHint().width()
            fact.setVisible(used <= self.width())
            used += _GAP
