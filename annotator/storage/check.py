"""What is wrong with a project file, beyond what SQLite notices: texts and spans that are not what they were."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError

from annotator.domain.checks import Finding
from annotator.domain.errors import AnnotatorError
from annotator.storage import checking
from annotator.storage.checking.all import damage
from annotator.storage.database import Database
from annotator.storage.failures import damage_told, told

Report = Callable[[int, int], None]
_STEPS_OF_SQLITE: Final = 1_000_000


def problems(database: Database) -> tuple[str, ...]:
    """A sentence for each damage of a file; none where it is sound.

    ``integrity_check`` says ok to most damage inside a text, so every text is held against its fingerprint and every
    part against its exact words. Raises ProjectDamaged where the file can't be read far enough to say.
    """
    with told(database.path):
        return tuple(finding.sentence for finding in damage(database.connection))


def findings(database: Database, report: Report = lambda _done, _of: None) -> tuple[Finding, ...]:
    """All that is wrong in a file, or worth a look: also what the journal, the stands and the search have of it.

    ``report`` may raise to stop it. Raises ProjectDamaged where the file can't be read far enough to say.
    """
    with damage_told(database.path), told(database.path), _stopping(database, report) as heard:
        return tuple(checking.findings(database.connection, heard))


@contextmanager
def _stopping(database: Database, report: Report) -> Iterator[Report]:
    """Let a report that raises also end what SQLite is in the middle of, such as reading all pages of a large file."""
    raw = database.connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - every database of ours is one
    last, stopped = (0, 1), list[AnnotatorError]()

    def heard(done: int, of: int) -> None:
        nonlocal last
        last = (done, of)
        report(done, of)

    def ask() -> bool:
        try:
            report(*last)
        except AnnotatorError as error:
            stopped.append(error)
        return bool(stopped)

    raw.set_progress_handler(ask, _STEPS_OF_SQLITE)
    try:
        yield heard
    except (DBAPIError, sqlite3.Error):
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        raw.set_progress_handler(None, 0)
