"""One candidate for a role: its key, its name, and whether it plays the role already."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.domain.records import Candidate
from annotator.ui.language import elided, in_words
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import as_tooltip

_HEIGHT = 26
_EDGE = 8
_GAP = 6
_MOST_WIDTH = 300
_ENTER = "↵"


class CandidateChip(QAbstractButton):
    """Shows a key that picks it; the one that Enter would take has a ring and the sign of that key."""

    def __init__(
        self,
        candidate: Candidate,
        theme: Theme,
        *,
        key: str,
        is_linked: bool,
        is_created: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._name = candidate.name
        self._is_linked = is_linked
        self._is_current = False
        self._lead = self.tr("Create") if is_created else ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._alias = self.tr("— also called {0}").format(candidate.alias) if candidate.alias else ""
        words = [self._lead, candidate.name, self._alias, self.tr("already linked") if is_linked else ""]
        about = in_words(candidate.note) or self._alias.removeprefix("— ")
        self.setToolTip(as_tooltip(f"{candidate.name} · {about}" if about else candidate.name))
        self.setAccessibleName(", ".join(filter(None, (key, " ".join(filter(None, words))))))

    def show_current(self, *, is_current: bool) -> None:
        """Show whether Enter takes this one."""
        self._is_current = is_current
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(QFontMetrics(font).horizontalAdvance(text) for text, font, _colour in self._pieces())
        return QSize(min(_MOST_WIDTH, words + _GAP * (len(self._pieces()) - 1) + 2 * _EDGE + 2), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_ring = self._is_current or self.hasFocus()
        box = (
            QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if has_ring
            else QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        )
        painter.setPen(
            QPen(theme.colour("focus" if has_ring else "field" if self._is_linked else "line2"), 2 if has_ring else 1)
        )
        ground = "select" if self._is_linked or self.isDown() else "hover" if self.underMouse() else "raised"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, 6, 6)
        left, right = _EDGE, self.width() - _EDGE
        for text, font, colour in self._pieces():
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            shown = elided(text, painter.fontMetrics(), right - left)
            painter.drawText(QRectF(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += painter.fontMetrics().horizontalAdvance(shown) + _GAP
        painter.end()

    def _pieces(self) -> list[tuple[str, QFont, str]]:
        """Key, “Create”, name and the name it is proposed for, each with its font and colour."""
        medium = interface_font(12, weight=QFont.Weight.Medium)
        key = self._key or (_ENTER if self._is_current else "")
        pieces = [
            (key, interface_font(12), "text2"),
            (self._lead, interface_font(12), "text2"),
            (self._name, medium, "text"),
            (self._alias, interface_font(12), "text2"),
        ]
        return [piece for piece in pieces if piece[0]]
