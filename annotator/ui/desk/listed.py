"""The list of articles: which of them it shows, in which order, and how far the coder is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.domain.listing import ALL, ArticleFilter, Progress
from annotator.domain.records import Article, ArticleId, ArticleRow

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.ui.coding_screen import CodingScreen


class Listed:
    """Keeps the list equal to the file."""

    def __init__(self, project: Project, screen: CodingScreen) -> None:
        self._library = project.library
        self._screen = screen
        self.filter = ALL
        """Which articles the list shows."""
        self.order: list[ArticleId] = []
        self._progress = Progress(articles=0, to_do=0, in_progress=0, finished=0, statements=0)

    def show(self) -> None:
        """Read the list again."""
        self.order = list(self._library.ids(self.filter))
        self._progress = self._library.progress()
        self._screen.articles.show_articles(self.order, self._progress)
        self._screen.show_empty(is_empty=self._progress.articles == 0)

    def narrow(self, wanted: ArticleFilter) -> None:
        """Show only some articles, or all again."""
        self.filter = wanted
        self.show()

    def refresh(self, rows: Sequence[ArticleRow], *, before: ArticleRow | None) -> None:
        """Show some articles as they are now; ``before`` is the open one as it was shown until now."""
        self._screen.articles.refresh(rows, self._progress_after(rows, before))

    def beside(self, article: Article | None, by: int) -> ArticleId | None:
        """The article that stands ``by`` places further down; the first where this one is not in the list."""
        is_listed = article is not None and article.id in self.order
        place = self.order.index(article.id) + by if article is not None and is_listed else 0
        return self.order[place] if 0 <= place < len(self.order) else None

    def _progress_after(self, rows: Sequence[ArticleRow], before: ArticleRow | None) -> Progress:
        """How far the coder is now; where only the open article has changed, nothing else has to be counted again."""
        if before is not None and [row.id for row in rows] == [before.id]:
            self._progress = self._progress.after(before, rows[0])
        else:
            self._progress = self._library.progress()
        return self._progress
