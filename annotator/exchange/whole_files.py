"""Files that appear whole or not at all, and never harm the ones that stood there before."""

from __future__ import annotations

import glob
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TextIO

_A_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class _Draft:
    """A written file, the place it is for, and where the old file of that place is kept meanwhile."""

    path: Path
    place: Path

    @property
    def old(self) -> Path:
        return self.path.with_suffix(".old")


class WholeFiles:
    """The files of one export: written beside their places first, put in them together when all are on the disk.

    A context manager. ``draft`` gives one file to write. Leaving without an error puts all in place; leaving with one,
    or failing at one of the places, leaves every old file. OSErrors are passed on. Text is UTF-8, newlines are exact.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drafts: list[_Draft] = []

    @property
    def places(self) -> tuple[Path, ...]:
        """Where the files are put, in the order in which they were written."""
        return tuple(draft.place for draft in self._drafts)

    @contextmanager
    def draft(self, name: str) -> Iterator[TextIO]:
        """A file to write, which gets the name ``name`` when all are in place; “in/folders”, which are made."""
        place = self._folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        path = place.with_name(f".{place.name}.{secrets.token_hex(4)}.part")
        with path.open("x", encoding="utf-8", newline="") as file:
            self._drafts.append(_Draft(path, place))
            yield file
            file.flush()
            os.fsync(file.fileno())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._put_in_place()
        finally:
            for left in (path for draft in self._drafts for path in (draft.path, draft.old)):
                with suppress(OSError):
                    left.unlink()

    def _put_in_place(self) -> None:
        placed: list[_Draft] = []
        try:
            for draft in self._drafts:
                _clear_leftovers(draft)
                _keep_old(draft)
                draft.path.replace(draft.place)
                placed.append(draft)
        except OSError:
            for draft in placed:
                _take_back(draft)
            raise
        for folder in {draft.place.parent for draft in self._drafts} or {self._folder}:
            _sync_folder(folder)


def _keep_old(draft: _Draft) -> None:
    """Let the file that stands in the place be found under its other name, whatever happens to the place."""
    try:
        os.link(draft.place, draft.old)
    except FileNotFoundError:
        return
    except OSError:  # a medium without links, such as a memory stick
        if draft.place.is_file():
            shutil.copy2(draft.place, draft.old)


def _clear_leftovers(draft: _Draft) -> None:
    """Remove drafts of the same file that a killed export left a day ago or earlier."""
    for left in draft.place.parent.glob(f".{glob.escape(draft.place.name)}.*.part"):
        with suppress(OSError):
            if draft.path.stat().st_mtime - left.stat().st_mtime > _A_DAY:
                left.unlink()


def _take_back(draft: _Draft) -> None:
    if draft.old.exists():
        draft.old.replace(draft.place)
    else:
        draft.place.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # a folder cannot be opened there, and the new names are on the disk without it
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
