"""The agreement of a project's coders while somebody looks at it and coding goes on."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import Final

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.charts import Course
from annotator.services.comparison.behind import About, behind
from annotator.services.comparison.codings import Codings
from annotator.services.comparison.comparing import AS_USUAL, EVERYTHING, FollowedReport, Report, compare
from annotator.services.comparison.course import over_rounds, over_time
from annotator.services.comparison.places import Place
from annotator.services.comparison.reading import Basis, Known, read_all
from annotator.services.comparison.selection import Selection
from annotator.services.comparison.settings import SHOWN, Settings
from annotator.storage.snapshots import glance

_FEW: Final = 20
_EDITS: Final = frozenset(
    {
        ActionKind.TAG,
        ActionKind.ACCEPT,
        ActionKind.REJECT,
        ActionKind.RECODE,
        ActionKind.MOVE_EDGE,
        ActionKind.ADD_PART,
        ActionKind.REMOVE_PART,
        ActionKind.REMOVE,
        ActionKind.SPLIT,
        ActionKind.JOIN,
        ActionKind.TAG_ALIKE,
        ActionKind.LINK_ACTOR,
        ActionKind.UNLINK_ACTOR,
        ActionKind.CONFIRM_ACTOR,
        ActionKind.ADD_ACTOR,
        ActionKind.ADD_ALIAS,
        ActionKind.SET_VALUE,
        ActionKind.WRITE_MEMO,
        ActionKind.LINK_STATEMENTS,
        ActionKind.UNLINK_STATEMENTS,
    }
)


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be selected. ``coders`` are with the number of articles that they and another have finished."""

    coders: tuple[tuple[str, int], ...]
    outlets: tuple[str, ...]
    codes: tuple[str, ...]
    first_date: str | None
    last_date: str | None
    rounds: tuple[str, ...]
    settled: str = ""
    """The settled version's name where that can be chosen."""


class Comparison:
    """Reads a project's codings when they are asked for and have changed. Any thread may ask.

    ``follow`` is told of changes as they are saved. After a few edits of statements the next question reads only their
    articles again, and the report that was asked for last takes only these in; after anything else all rows are read.
    The settled version is read where it is ``named`` or wanted; it is compared where a selection names it.
    """

    def __init__(self, path: Path, *, named: Collection[str] = (), with_settled: bool = False) -> None:
        self._path = path
        self._named = tuple(named)
        self._with_settled = with_settled
        self._lock = RLock()
        self._basis: Basis | None = None
        self._followed: FollowedReport | None = None
        self._known: Known = {}
        self._news = deque[Changes]()

    def follow(self, changes: Changes) -> None:
        """Remember that there is something to read. Reads nothing, so it may be called wherever changes are told."""
        touched = changes.articles or changes.statements or changes.actors or changes.codebook or changes.article_list
        if touched or changes.action is ActionKind.RENAME_CODER:
            self._news.append(changes)

    def read(self) -> Codings:
        """What is finished now. Raises as ``read_codings``."""
        with self._lock:
            news = [self._news.popleft() for _ in range(len(self._news))]
            # Whatever stops the reading, what was taken from the news is not forgotten: then all is read.
            basis, self._basis = self._basis, None
            if basis is not None and news:
                basis = self._taken_in(basis, news)
            if basis is None:
                self._followed = None
                basis = read_all(self._path, self._known, self._named, with_settled=self._with_settled)
            self._basis = basis
            return basis.codings

    def _taken_in(self, basis: Basis, news: Sequence[Changes]) -> Basis | None:
        """With what a few edits have changed read again; None where all must be read."""
        articles = {article for changes in news for article in changes.articles if article in basis.article_at}
        if len(articles) > _FEW or any(changes.codebook or changes.action not in _EDITS for changes in news):
            return None
        with glance(self._path) as queries:
            known = basis.with_register(queries) if any(changes.actors for changes in news) else basis
            for article in sorted(articles):
                part = known.again(queries, article) if known is not None else None
                if known is None or part is None:
                    return None
                known = known.with_article(article, part)
                if self._followed is not None and not self._followed.take(part, known.codings):
                    self._followed = None
            return known

    def choices(self) -> Choices:
        """What a selection can be made of."""
        return choices(self.read())

    def report(self, selection: Selection = EVERYTHING, settings: Settings = AS_USUAL) -> Report:
        """The report on what is finished now. Raises NothingToCompare."""
        with self._lock:
            codings = self.read()
            if settings.resampling.replicates > SHOWN:
                # Kept replicates would take much memory, and nobody waits for those that are exported.
                return compare(codings, selection, settings)
            if self._followed is None or self._followed.asked != (selection, settings):
                self._followed = None
                self._followed = FollowedReport(codings, selection, settings)
            return self._followed.report()

    def behind(self, report: Report, about: About) -> tuple[Place, ...]:
        """The statements behind a line, a cell or an article of a report, with their words."""
        places = behind(self.read(), report, about)
        ids = {int(statement) for place in places for statement in place.statements}
        with glance(self._path) as queries:
            words = queries.comparison.quotes(sorted(ids))
        quotes = {str(statement): quote for statement, quote in words.items()}
        return tuple(place.quoting(quotes) for place in places)

    def over_time(self, report: Report) -> Course:
        """The report's headline in batches of articles as they were finished."""
        return over_time(self.read(), report)

    def over_rounds(self, report: Report) -> Course:
        """The report's headline in each training round."""
        return over_rounds(self.read(), report)


def choices(codings: Codings) -> Choices:
    """What a selection of codings can be made of."""
    counts = codings.finished.sum(axis=0).tolist()
    dates = sorted(article.date[:10] for article in codings.articles if article.date)
    outlets = {article.outlet for article in codings.articles if article.outlet}
    return Choices(
        coders=tuple(
            (name, count)
            for name, count in zip(codings.coders, counts, strict=True)
            if count or name != codings.settled
        ),
        outlets=tuple(sorted(outlets, key=str.casefold)),
        codes=codings.codes,
        first_date=dates[0] if dates else None,
        last_date=dates[-1] if dates else None,
        rounds=codings.rounds,
        settled=codings.settled,
    )
