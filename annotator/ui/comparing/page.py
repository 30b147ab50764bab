"""The middle of the window: the article's head, a first hint, whose lanes are whose, the text and its overview."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.ui.amounts import counted
from annotator.ui.canvas.painter import dotted
from annotator.ui.comparing.key_button import KeyButton
from annotator.ui.comparing.overview import LaneHeads, Overview
from annotator.ui.comparing.painting import paint_corner
from annotator.ui.comparing.records import Compared
from annotator.ui.comparing.view import CompareView
from annotator.ui.comparing.wording import listed, tr
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import ElidedLabel, IconButton, button, label, line

_LEGEND: Final = ("difference", "agreed", "settled", "stale")


class ComparePage(QWidget):
    """Shows one article; what is done about it is told by signals."""

    stepped = Signal(int)
    """To the article before (-1) or after (1)."""
    agreed_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = CompareView(theme, codebook)
        self.heads = LaneHeads(theme, self.view)
        self.overview = Overview(theme, codebook, self.view)
        self.headline = ElidedLabel()
        self.headline.setFont(article_font(16, semibold=True))
        self.metadata = ElidedLabel()
        self.metadata.setProperty("role", "small")
        self.back = IconButton(icons.icon("chevron-left"), tr("Previous article"), keys="Alt+PgUp")
        self.on = IconButton(icons.icon("chevron-right"), tr("Next article"), keys="Alt+PgDn")
        self.take_agreed = KeyButton(theme, tr("Take what is agreed"), "A")
        self.notice = Notice(icons)
        self.legend = Legend(theme)
        self._arrange()
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.take_agreed.clicked.connect(self.agreed_asked)

    def show_compared(self, compared: Compared, *, editable: bool) -> None:
        article = compared.article
        head = article.metadata.headline or next((each for each in article.text.splitlines() if each.strip()), "")
        self.headline.setText(" ".join(head.split())[:300])
        self.metadata.setText(_told(compared))
        self.view.show_compared(compared)
        self.heads.show_coders(compared.coders)
        self.legend.show_coders([coder.name for coder in compared.coders])
        self.overview.show_compared(compared)
        count = compared.settling.progress.untaken
        words = tr("Take {0}").format(counted(count, tr("agreed place"), tr("agreed places")))
        self.take_agreed.show_words(words if count else tr("Nothing agreed to take"))
        self.take_agreed.setEnabled(bool(count) and editable)

    def show_current(self, place: int | None) -> None:
        self.view.show_current(place)
        self.overview.show_current(place)

    def in_order(self) -> list[QWidget]:
        return [self.back, self.on, self.take_agreed, self.notice.gone, self.view]

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.headline)
        names.addWidget(self.metadata)
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 12, 8)
        head.setSpacing(4)
        head.addLayout(names, 1)
        self.take_agreed.keep_width()
        head.addSpacing(12)
        head.addWidget(self.take_agreed)
        head.addWidget(self.back)
        head.addWidget(self.on)
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.view, 1)
        text.addWidget(self.overview)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(line())
        box.addWidget(self.notice)
        box.addWidget(self.heads)
        box.addWidget(line())
        box.addLayout(text, 1)
        box.addWidget(line())
        box.addWidget(self.legend)


class Notice(QWidget):
    """A line that says something about what is seen, until it is sent away or no longer true."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = label(role="small", wrap=True)
        self.gone = button(tr("Got it"), kind="link")
        self.gone.setAccessibleName(tr("Got it: hide this hint"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(12)
        icon = label()
        icon.setPixmap(icons.pixmap("info", size=16, colour="text2"))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.gone, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str, *, can_go: bool = True) -> None:
        self._words.setText(words)
        self.gone.setVisible(can_go)
        self.setVisible(bool(words))


class Legend(QWidget):
    """What the looks of a place mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._coders: Sequence[str] = ()
        self.setFixedHeight(28)
        self.setAccessibleName(tr("Legend"))

    def show_coders(self, coders: Sequence[str]) -> None:
        self._coders = coders
        self.update()

    def _differing(self) -> str:
        """Whose share of a line is where."""
        if len(self._coders) == 2:
            return tr("they differ: {0} above, {1} below").format(*self._coders)
        return tr("they differ: from above {0}").format(", ".join(self._coders))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(12))
        metrics, room = painter.fontMetrics(), self.width() - 28
        told = (self._differing(), tr("agreed"), tr("settled"), tr("changed since"))
        widths = [22 + metrics.horizontalAdvance(words) for words in told]
        gap = min(20.0, max(8.0, (room - sum(widths)) / (len(told) - 1)))
        x = 20.0
        for name, words, width in zip(_LEGEND, told, widths, strict=True):
            if x + width > self.width() - 8:
                break
            self._sample(painter, QRectF(x, 6, 16, 16), name)
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(QRectF(x + 22, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += width + gap
        painter.end()

    def _sample(self, painter: QPainter, box: QRectF, name: str) -> None:
        theme = self._theme
        middle = box.center()
        if name == "difference":
            for index, token in enumerate(("claim", "accusation")):
                colour = theme.colour(token)
                colour.setAlphaF(0.4)
                painter.fillRect(QRectF(box.left(), box.top() + index * 8, 16, 8), colour)
        elif name == "agreed":
            painter.setPen(dotted(theme.colour("suggestion"), 1.4))
            painter.drawLine(QPointF(box.left(), middle.y() + 4), QPointF(box.right(), middle.y() + 4))
        else:
            painter.setPen(QPen(theme.colour("text2"), 1))
            painter.setBrush(theme.colour("paper"))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
            paint_corner(
                painter, QPointF(box.right() - 2, box.bottom() - 2), "ok" if name == "settled" else "warn", theme
            )


def _told(compared: Compared) -> str:
    found = compared.settling.progress
    names: Sequence[str] = [coder.name for coder in compared.settling.unfinished]
    if names:
        return tr("{0} not finished: nothing to settle yet").format(listed(names))
    said = [tr("{0} of {1} differences settled").format(found.n_settled, found.n_items)]
    said.append(tr("{0} agreed").format(counted(found.agreed, tr("place"), tr("places"))))
    if found.is_done:
        said.append(tr("done"))
    return " · ".join(said)
