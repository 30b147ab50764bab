"""Copies of a project that are checked before they count."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.domain.errors import ProjectDamaged, ProjectExists
from annotator.storage.database import Database
from annotator.storage.failures import told


def copy_project(database: Database, path: Path) -> None:
    """Write a copy that stands there whole or not at all. Raises ProjectExists, ProjectDamaged, DiskFull, NotSaved."""
    if path.exists():
        raise ProjectExists(f"“{path.name}” exists already. Choose another name for the copy.")
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with told(path):
            with closing(sqlite3.connect(unfinished)) as target:
                database.copy_into(target)
                _verify(target, database.path)
            reach_disk(unfinished)
            unfinished.rename(path)
            reach_disk(path.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def back_up(path: Path, folder: Path, *, name: str) -> Path:
    """Copy a closed or open project into a folder under a name of its own; one that is there already is kept."""
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    target = _free(folder / f"{name}{path.suffix}")
    with closing(Database.open(path, read_only_reason="it is being copied.")) as database:
        copy_project(database, target)
    return target


def _free(path: Path) -> Path:
    """The path, or the first with a number behind it at which nothing lies."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
    return free


def _verify(copy: sqlite3.Connection, source: Path) -> None:
    words = [str(row[0]) for row in copy.execute("PRAGMA integrity_check(1)")]
    if words != ["ok"]:
        raise ProjectDamaged(
            f"“{source.name}” is damaged ({words[0]}), so a copy of it would be too. Keep it, and open a backup."
        )


def reach_disk(path: Path) -> None:
    """Wait until a file, or a folder's list of files where the system can say so, is on the disk."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
