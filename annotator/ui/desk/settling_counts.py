"""How far each article of the window to compare and settle is: what is seen at once, all of them beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ArticleId, Coder
from annotator.domain.settling import ArticleProgress
from annotator.services.settling import ArticleSettling, Settling, SettlingLine
from annotator.services.settling.overview import Overview
from annotator.ui.comparing.records import Counts
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.ui.comparing.window import CompareWindow

_AT_ONCE: Final = 4
"""Articles of the list that are counted before the window answers again."""
_LATER: Final = 1500
"""After a change the whole project is counted again: not at once, for the next decision comes soon."""


class SettlingCounts(QObject):
    """Counts for the coders who are compared."""

    def __init__(self, settling: Settling, window: CompareWindow, *, jobs: Jobs) -> None:
        super().__init__(window)
        self._settling = settling
        self._window = window
        self._jobs = jobs
        self._coders: tuple[Coder, ...] = ()
        self._lines: Sequence[SettlingLine] = ()
        self._wanted: list[ArticleId] = []
        self._run = 0
        self.overview: Overview | None = None
        self._since: dict[ArticleId, ArticleProgress] = {}
        """Articles that were read for themselves after the overview."""
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._count)
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._look_over)
        window.counts_missing.connect(self._want)

    def compare(self, coders: Sequence[Coder], lines: Sequence[SettlingLine]) -> None:
        """Count between these coders from now on."""
        self._coders, self._lines, self.overview = tuple(coders), lines, None
        self._since.clear()
        self._look_over()

    def count_later(self, lines: Sequence[SettlingLine]) -> None:
        """Something has changed."""
        self._lines = lines
        self._later.start()

    def put(self, found: ArticleSettling) -> None:
        """Show how far an article is that was read for itself."""
        unfinished = tuple(coder.name for coder in found.unfinished)
        self._window.articles.model.put_counts([Counts(found.article_id, found.progress, unfinished)])
        if self.overview is not None and not unfinished:
            self._since[found.article_id] = found.progress
            self._show_overall(self.overview)

    def stop(self) -> None:
        self._run += 1
        self._soon.stop()
        self._later.stop()

    def _want(self, ids: list[ArticleId]) -> None:
        """What was asked for last is seen now: it comes first."""
        self._wanted = [*ids, *(each for each in self._wanted if each not in ids)]
        self._soon.start()

    def _count(self) -> None:
        now, self._wanted = self._wanted[:_AT_ONCE], self._wanted[_AT_ONCE:]
        if not self._wanted:
            self._soon.stop()
        for article_id in now:
            try:
                self.put(self._settling.article(article_id, self._coders))
            except AnnotatorError as error:
                self._window.say(in_words(error))

    def _look_over(self) -> None:
        """Count everything by a job; what comes too late is dropped."""
        self._run += 1
        run, coders = self._run, self._coders
        if len(coders) < 2:
            return
        self._jobs.run(
            lambda progress: self._settling.overview(coders, report=progress),
            done=lambda found: self._take(run, found),
            failed=lambda error: self._window.say(in_words(error)) if run == self._run else None,
        )

    def _take(self, run: int, found: Overview) -> None:
        if run != self._run:
            return
        self.overview = found
        self._since.clear()
        self._window.articles.model.put_counts([Counts(each.article_id, each) for each in found.articles])
        self._show_overall(found)

    def _show_overall(self, found: Overview) -> None:
        """How far everything is, with what has changed since the overview."""
        done = grouped(sum(line.is_done for line in self._lines))
        n_open = sum(self._since.get(each.article_id, each).n_open for each in found.articles)
        words = _tr("{0} of {1} articles done · {2} differences open")
        self._window.show_overall(words.format(done, grouped(len(self._lines)), grouped(n_open)))
        before = [each for each in found.untaken if each.article_id not in self._since]
        fresh = [each.untaken for article_id, each in self._since.items() if article_id not in found.again]
        self._window.articles.show_agreed(len(before) + sum(fresh), editable=self._window.is_editable)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SettlingCounts", words)
