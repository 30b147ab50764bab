"""Every look at a file, in the order in which one is worth having after the other, with progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from typing import Final

from sqlalchemy import Connection, func, select

from annotator.domain.checks import Finding, FindingKind
from annotator.storage import schema
from annotator.storage.checking.articles import of_articles
from annotator.storage.checking.codebook import of_answers, of_codes, of_merged
from annotator.storage.checking.entries import of_entries, of_types
from annotator.storage.checking.file import of_pages, of_references
from annotator.storage.checking.journal import of_journal
from annotator.storage.checking.naming import named
from annotator.storage.checking.originals import of_originals
from annotator.storage.checking.searching import of_search
from annotator.storage.checking.stands import of_stands
from annotator.storage.checking.statements import of_settling, of_statements
from annotator.storage.checking.texts import of_texts

Report = Callable[[int, int], None]
_LOOKS: Final[tuple[Callable[[Connection], Iterator[Finding]], ...]] = (
    of_references, of_entries, of_articles, of_originals, of_codes, of_answers, of_merged, of_statements, of_settling,
    of_stands, of_search,
)  # fmt: skip
_MOST: Final = 10_000
"""A file with more findings than this is not repaired by hand."""


def damage(connection: Connection) -> Iterator[Finding]:
    """What no program of ours writes: the quick check, before anything of a file is relied on."""
    found = list(of_pages(connection)) or list(of_references(connection))
    yield from found
    if found:
        return
    looks = (of_types, of_entries, of_articles, partial(of_texts, read=_nothing), of_codes, of_statements, of_settling)
    for look in looks:
        wrong = (each for each in look(connection) if not each.is_note and each.kind is not FindingKind.JOURNAL)
        yield from named(connection, wrong)


def findings(connection: Connection, report: Report) -> Iterator[Finding]:
    """All that is wrong or worth a look. ``report`` may raise to stop it."""
    progress = _Progress(connection, report)
    broken = list(of_pages(connection)) or list(of_types(connection))
    progress.step()
    yield from broken
    if not broken:
        # Whatever else is read of a broken file may come from a page of something else.
        yield from islice(_looked(connection, progress), _MOST)
    progress.end()


def _looked(connection: Connection, progress: _Progress) -> Iterator[Finding]:
    looks: tuple[Callable[[Connection], Iterator[Finding]], ...] = (
        *_LOOKS,
        partial(of_texts, read=progress.step),
        partial(of_journal, read=progress.step),
    )
    for look in looks:
        yield from named(connection, look(connection))
        progress.step()


def _nothing() -> None:
    pass


class _Progress:
    """Counts steps of about the same length: a text, or some hundred rows of the journal."""

    def __init__(self, connection: Connection, report: Report) -> None:
        texts = connection.scalar(select(func.count()).select_from(schema.ArticleText)) or 0
        changes = connection.scalar(select(func.max(schema.Change.id))) or 0
        self._report = report
        self._of = texts + changes // 500 + len(_LOOKS) + 4
        self._done = 0

    def step(self) -> None:
        self._done = min(self._done + 1, self._of - 1)
        self._report(self._done, self._of)

    def end(self) -> None:
        self._report(self._of, self._of)
