"""The agreement of a project's coders while somebody looks at it and coding goes on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.charts import Course
from annotator.services.comparison.behind import About, behind
from annotator.services.comparison.codings import Codings
from annotator.services.comparison.comparing import AS_USUAL, EVERYTHING, Report, compare
from annotator.services.comparison.course import over_rounds, over_time
from annotator.services.comparison.places import Place
from annotator.services.comparison.reading import Known, read_codings
from annotator.services.comparison.selection import Selection
from annotator.services.comparison.settings import Settings
from annotator.storage.snapshots import glance


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be selected. ``coders`` are with the number of articles that they and another have finished."""

    coders: tuple[tuple[str, int], ...]
    outlets: tuple[str, ...]
    codes: tuple[str, ...]
    first_date: str | None
    last_date: str | None
    rounds: tuple[str, ...]


class Comparison:
    """Reads a project's codings when they are asked for and have changed. Any thread may ask.

    ``follow`` is told of changes as they are saved; the next question then reads rows again, and takes no text apart
    that it has seen.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._codings: Codings | None = None
        self._known: Known = {}
        self._changes = 0
        self._read_at = 0

    def follow(self, changes: Changes) -> None:
        """Remember that there is something to read. Reads nothing, so it may be called wherever changes are told."""
        touched = changes.articles or changes.statements or changes.actors or changes.codebook or changes.article_list
        if touched or changes.action is ActionKind.RENAME_CODER:
            self._changes += 1

    def read(self) -> Codings:
        """What is finished now. Raises as ``read_codings``."""
        with self._lock:
            now = self._changes
            if self._codings is None or now != self._read_at:
                self._codings = read_codings(self._path, self._known)
                self._read_at = now
            return self._codings

    def choices(self) -> Choices:
        """What a selection can be made of."""
        return choices(self.read())

    def report(self, selection: Selection = EVERYTHING, settings: Settings = AS_USUAL) -> Report:
        """The report on what is finished now. Raises NothingToCompare."""
        return compare(self.read(), selection, settings)

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
        coders=tuple(zip(codings.coders, counts, strict=True)),
        outlets=tuple(sorted(outlets, key=str.casefold)),
        codes=codings.codes,
        first_date=dates[0] if dates else None,
        last_date=dates[-1] if dates else None,
        rounds=codings.rounds,
    )
