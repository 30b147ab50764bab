"""Words on several lines of which some stand out: those that another coder does not have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.text import Span, Utf16Map
from annotator.ui.theme import Theme, article_font

_LINE: Final = 20
_MOST_LINES: Final = 9


class DifferingWords(QWidget):
    """Plain words; what stands out has a tint and a line below it, never a colour alone."""

    def __init__(self, theme: Theme, colour: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self._layout = QTextLayout()
        self._layout.setFont(article_font(14))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, text: str, parts: Sequence[Span], standing_out: Sequence[Span]) -> None:
        """The words of some parts of a text; the stretches that stand out are offsets in the same text."""
        words, moved = "", []
        for part in parts:
            words += " … " if words else ""
            at = len(words)
            words += part.of(text).replace("\n", " ")
            for each in standing_out:
                low, high = max(each.start, part.start), min(each.end, part.end)
                if low < high:
                    moved.append(Span(at + low - part.start, at + high - part.start))
        units = Utf16Map(words)
        self._layout.setText(words)
        self._layout.setFormats([self._format(units.units(each.start), units.units(each.end)) for each in moved])
        self.setAccessibleName(words)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return self._lay(width) * _LINE

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(60, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour("text"))
        self._lay(self.width())
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _lay(self, width: int) -> int:
        """Break the words into lines of that width; of very many only the first are shown."""
        self._layout.beginLayout()
        count = 0
        while count < _MOST_LINES:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(20, width))
            line.setPosition(QPointF(0, count * _LINE))
            count += 1
        self._layout.endLayout()
        return max(1, count)

    def _format(self, start: int, end: int) -> QTextLayout.FormatRange:
        out = QTextLayout.FormatRange()
        out.start, out.length = start, end - start
        shape = QTextCharFormat()
        ground = QColor(self._colour)
        ground.setAlphaF(0.24)
        shape.setBackground(ground)
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        shape.setUnderlineColor(self._colour)
        out.format = shape
        return out
