"""Reading a project as it is at one moment, while somebody may go on writing it."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from annotator.domain.errors import ExportFailed, NotSaved
from annotator.storage.database import Database
from annotator.storage.failures import told
from annotator.storage.queries import Queries
from annotator.storage.queries.exports import ExportQueries


class Snapshot:
    """One state of a project, read from a copy: in this journal mode a long reader would keep the coder from saving."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.connection = database.connection
        self.queries = Queries(database.connection)
        self.exports = ExportQueries(database.connection)


@contextmanager
def snapshot(path: Path) -> Iterator[Snapshot]:
    """The project as it is now. The copy goes when the block ends."""
    with ExitStack() as until_read:
        try:
            with told(path):
                folder = tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
            copy = Path(until_read.enter_context(folder)) / path.name
            _copy(path, copy)
        except NotSaved as error:
            raise ExportFailed(
                "Nothing was exported: there is no room for a working copy of “{name}” in the folder for "
                "temporary files, “{gettempdir}”. Make room there and export again. The project is safe.",
                name=path.name,
                gettempdir=tempfile.gettempdir(),
            ) from error
        database = Database.open(copy, read_only_reason="it is a copy for reading.")
        yield Snapshot(until_read.enter_context(closing(database)))


@contextmanager
def glance(path: Path) -> Iterator[Queries]:
    """The project itself, for a few short reads on any thread: whoever saves waits until the block ends."""
    database = Database.open(path, read_only_reason="it is only being read.")
    with closing(database):
        yield Queries(database.connection)


@contextmanager
def reading(path: Path) -> Iterator[Queries]:
    """The project through a connection of its own, each query as the file is then.

    For queries that are short one by one, wherever they run: a coder's saving waits for the one that is going on.
    """
    database = Database.open(path, read_only_reason="it is open for reading beside its coder.")
    with closing(database):
        yield Queries(database.connection)


def _copy(path: Path, copy: Path) -> None:
    database = Database.open(path, read_only_reason="it is being copied.")
    with closing(database), told(copy), closing(sqlite3.connect(copy)) as target:
        target.execute("PRAGMA synchronous = OFF").close()  # the copy need not outlive the program
        database.copy_into(target)
