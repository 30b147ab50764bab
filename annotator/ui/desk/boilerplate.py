"""Words that do not belong to the text of the open article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.records import Region, RegionKind
from annotator.domain.text import Span

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


class Boilerplate:
    """Dims words and leaves them out of suggestions, or makes them running text again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mark(self, span: Span) -> None:
        """Dim words that do not belong to the article's text, and leave them out of suggestions."""
        desk, article = self._desk, self._desk.board.article
        if article is not None:
            desk.act(lambda: desk.project.library.mark_region(article.id, span, RegionKind.BOILERPLATE))
            desk.screen.article.set_selection(None)

    def count_as_text(self, region: Region) -> None:
        """Make boilerplate running text again."""
        self.unmark(region.span)

    def unmark(self, span: Span) -> None:
        """Make a region running text again."""
        desk, article = self._desk, self._desk.board.article
        if article is not None:
            desk.act(lambda: desk.project.library.unmark_region(article.id, span))
