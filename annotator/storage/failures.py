"""What SQLite and the system say when they refuse, as sentences for the person."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, NoResultFound

from annotator.domain.errors import (
    AnnotatorError,
    DiskFull,
    NotAProject,
    NotSaved,
    ProjectDamaged,
    ProjectLocked,
    ProjectMissing,
    ProjectReadOnly,
)

_SAFE = "Everything saved before is safe."
_PRIMARY = 0xFF
# Python's own words, without a code of SQLite's, for text that is no UTF-8.
_UNDECODABLE = "Could not decode to UTF-8"
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise what SQLite or the system refuses as an AnnotatorError about the file; what is a fault of ours as it is."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeDecodeError, DBAPIError) as error:
        sentence = sentence_for(error.orig if isinstance(error, DBAPIError) else error, path)
        if sentence is None:
            raise
        raise sentence from error


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Raise what rows end in that no program of ours writes (no such state, half a list) as ProjectDamaged."""
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, NoResultFound) as error:
        raise sentence_about_damage(path) from error


def sentence_about_damage(path: Path) -> AnnotatorError:
    kind, words = _SENTENCES[sqlite3.SQLITE_CORRUPT]
    return kind(words.format(name=path.name, safe=_SAFE))


def sentence_for(error: BaseException | None, path: Path) -> AnnotatorError | None:
    """What to tell the person of an error; None where it is a fault of ours."""
    if isinstance(error, OSError):
        return refused_by_system(error, path)
    if isinstance(error, UnicodeDecodeError):
        # Text that is no UTF-8 was not written by us.
        return _told_of(sqlite3.SQLITE_CORRUPT, path)
    if isinstance(error, sqlite3.OperationalError) and str(error).startswith(_UNDECODABLE):
        return _told_of(sqlite3.SQLITE_CORRUPT, path)
    if isinstance(error, sqlite3.Error):
        return _told_of(getattr(error, "sqlite_errorcode", 0), path)
    return None


def refused_by_system(error: OSError, path: Path) -> AnnotatorError:
    """The sentence for a failed call of the operating system."""
    if error.errno in _NO_ROOM:
        return DiskFull("The disk with “{name}” is full. Make room and try again. {SAFE}", name=path.name, SAFE=_SAFE)
    return NotSaved(
        "“{name}” can't be written ({strerror}). {SAFE}", name=path.name, strerror=error.strerror, SAFE=_SAFE
    )


def _told_of(code: int, path: Path) -> AnnotatorError | None:
    found = _SENTENCES.get(code) or _SENTENCES.get(code & _PRIMARY)
    if found is None:
        return None
    kind, words = found
    return kind(words.format(name=path.name, safe=_SAFE))


_SENTENCES: dict[int, tuple[type[AnnotatorError], str]] = {
    sqlite3.SQLITE_FULL: (
        DiskFull,
        "The disk with “{name}” is full, so the last action was not saved. Make room and do it again. {safe}",
    ),
    sqlite3.SQLITE_READONLY: (
        ProjectReadOnly,
        "“{name}” may not be written: the file or its disk is read-only. Save a copy elsewhere to go on. {safe}",
    ),
    sqlite3.SQLITE_READONLY_ROLLBACK: (
        ProjectReadOnly,
        "“{name}” was left in the middle of an action, and has to be put right before it is read, but it may not be"
        " written. Copy it, together with “{name}-journal” beside it, to a folder of yours and open the copy.",
    ),
    sqlite3.SQLITE_PERM: (ProjectReadOnly, "“{name}” may not be written. Check its permissions. {safe}"),
    sqlite3.SQLITE_BUSY: (
        ProjectLocked,
        "“{name}” is being used by another program, so the last action was not saved. Try again. {safe}",
    ),
    sqlite3.SQLITE_LOCKED: (ProjectLocked, "“{name}” is busy, so the last action was not saved. Try again. {safe}"),
    sqlite3.SQLITE_IOERR: (
        NotSaved,
        "The disk with “{name}” reported an error, so the last action was not saved. Save a copy elsewhere. {safe}",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        ProjectMissing,
        "“{name}” can't be opened where it was. Check that its disk is connected and its folder may be written.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        ProjectDamaged,
        "“{name}” is damaged. Leave it as it is and open the newest backup; what you see may be incomplete.",
    ),
    sqlite3.SQLITE_NOTADB: (NotAProject, "“{name}” is not an Annotator project, or its beginning is damaged."),
}
