"""Files that appear whole or not at all, and never harm the ones that stood there before."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

Writer = Callable[[TextIO], None]


class WholeFiles:
    """The files of one export: written beside their places first, put in them together when all are on the disk.

    A context manager. ``write`` fills one file; leaving without an error puts all in place; leaving with one removes
    what was written. Every OSError is passed on. Text is UTF-8 and its newlines are written as they are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: list[tuple[Path, Path]] = []

    def write(self, name: str, fill: Writer) -> Path:
        """Fill the file ``name`` of the folder. Returns where it will be."""
        place = self._folder / name
        draft = self._folder / f".{name}.{secrets.token_hex(4)}.part"
        self._waiting.append((draft, place))
        with draft.open("x", encoding="utf-8", newline="") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        return place

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._put_in_place()
        finally:
            for draft, _ in self._waiting:
                draft.unlink(missing_ok=True)

    def _put_in_place(self) -> None:
        for draft, place in self._waiting:
            draft.replace(place)
        if os.name == "posix":  # elsewhere a folder cannot be opened, and the rename is on disk without it
            folder = os.open(self._folder, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
