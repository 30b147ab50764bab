"""What marks are painted with: a code's colour, letter and line, in the appearance that is on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from annotator.domain.codebook import Code, Codebook, LineStyle
from annotator.ui.canvas.marks import Mark, MarkKey
from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Attention:
    """What stands out at the moment: the selected mark and the one under the pointer."""

    selected: MarkKey | None = None
    hovered: MarkKey | None = None


class Ink:
    """The look of each code. A code that the codebook lacks is grey with a question mark."""

    def __init__(self, theme: Theme, codebook: Codebook | None) -> None:
        self.theme = theme
        self._codes = {code.key: code for code in codebook.codes} if codebook else {}
        self._colours = {key: theme.code_colour(code) for key, code in self._codes.items()}

    def code(self, mark: Mark) -> Code | None:
        return self._codes.get(mark.code)

    def colour(self, mark: Mark) -> QColor:
        return self._colours.get(mark.code) or self.theme.colour("c9")

    def line(self, mark: Mark) -> LineStyle:
        code = self._codes.get(mark.code)
        return code.line if code else LineStyle.THIN

    def letter(self, mark: Mark) -> str:
        code = self._codes.get(mark.code)
        # A suggestion may name a code of another codebook: then it only shows where.
        return code.letter if code else "?" if mark.is_statement else ""

    def tint(self, mark: Mark, *, selected: bool = False, on: float = 0.0) -> QColor:
        """A code's tint, as dark as if it lay ``on`` another of that strength but in its own hue alone."""
        own = self.theme.tint_selected if selected else self.theme.tint
        colour = QColor(self.colour(mark))
        colour.setAlphaF(1 - (1 - own) * (1 - on))
        return colour

    def selection(self) -> QColor:
        """Selected words: ink, so that they can't be taken for a tint."""
        colour = self.theme.colour("accent")
        colour.setAlphaF(0.14)
        return colour
