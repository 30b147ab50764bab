"""P8: bringing an old file up to date is one transaction: the old schema or the new one, and nothing between."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.services.project import Project
from annotator.storage.header import SCHEMA, read_header
from annotator.storage.migrations import STEPS, migrate

FILES = sorted((Path(__file__).parents[1] / "migrations" / "files").glob("version_*.annotator"))[:-1]


class Fault(Exception):
    """The program ends here."""


@dataclass
class Counted:
    """A connection that counts the statements of a step, and ends at one of them."""

    connection: sqlite3.Connection
    begin: Callable[[], None]

    def execute(self, statement: str, values: Iterable[Any] = ()) -> sqlite3.Cursor:
        self.begin()
        return self.connection.execute(statement, tuple(values))

    def executemany(self, statement: str, rows: Iterable[Any]) -> sqlite3.Cursor:
        self.begin()
        return self.connection.executemany(statement, rows)

    def create_function(self, *arguments: Any, **named: Any) -> None:
        self.connection.create_function(*arguments, **named)


def migrate_until(path: Path, statement: int | None) -> int:
    """Bring a file up to date and end at a statement; how many there are where it ends at none."""
    done = 0

    def begin() -> None:
        nonlocal done
        if done == statement:
            raise Fault
        done += 1

    steps = {
        schema: lambda connection, step=step: step(Counted(connection, begin))  # type: ignore[misc]  # bound now
        for schema, step in STEPS.items()
    }
    migrate(path, path.parent / "backups", steps=steps)
    return done


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_a_fault_at_any_statement_of_the_real_steps_leaves_the_old_file(tmp_path: Path, file: Path) -> None:
    path = tmp_path / "old.annotator"
    statements = migrate_until(Path(shutil.copy(file, tmp_path / "whole.annotator")), None)
    shutil.copy(file, path)
    before = sha256(path)

    for statement in range(0, statements, max(1, statements // 12)):
        with pytest.raises(Fault):
            migrate_until(path, statement)
        assert sha256(path) == before

    with Project.open(path, coder="Ann", backups=tmp_path / "backups") as project:
        assert project.check() == ()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_a_step_that_sqlite_ends_at_any_instruction_leaves_the_old_file(tmp_path: Path, file: Path) -> None:
    path = Path(shutil.copy(file, tmp_path / "old.annotator"))
    before = sha256(path)
    for instructions in (1, 50, 400, 2_500, 9_000):
        left = [instructions]

        def step_until(connection: sqlite3.Connection, schema: int, left: list[int] = left) -> None:
            def count() -> bool:
                left[0] -= 1
                return left[0] < 0

            connection.set_progress_handler(count, 1)
            try:
                STEPS[schema](connection)
            finally:
                connection.set_progress_handler(None, 1)

        steps = {schema: lambda connection, schema=schema: step_until(connection, schema) for schema in STEPS}  # type: ignore[misc]  # bound now
        try:
            migrate(path, tmp_path / "backups", steps=steps)
        except (sqlite3.OperationalError, AnnotatorError):
            assert sha256(path) == before
        else:
            assert read_header(path).schema == SCHEMA
            break
