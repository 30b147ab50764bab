"""What lies beside a project as the journal of an action that was cut off: SQLite puts it back without asking whose.

A journal of another file would overwrite the project with its pages; and one that names a further file has SQLite
remove that file, wherever it lies. Neither is made by this program, which writes one file at a time.
"""

from __future__ import annotations

import os
import stat
import struct
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from annotator.domain.errors import ProjectDamaged
from annotator.storage.header import APPLICATION_ID

_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_PAGE_MAGIC: Final = b"SQLite format 3\x00"
_SMALLEST: Final = 512
_LARGEST: Final = 65536
_MOST_RECORDS: Final = 10_000


def journal_path(project: Path) -> Path:
    """Where SQLite looks for it: beside the file itself, where the project is a link to one."""
    real = Path(os.path.realpath(project))
    return real.with_name(f"{real.name}-journal")


def is_amid_action(project: Path) -> bool:
    """Whether an action was begun in the file and not ended: by a program that is at it, or one that was killed.

    Whoever opens the file next has SQLite take it back, and after that there is no telling.
    """
    try:
        return journal_path(project).stat().st_size > 0
    except OSError:
        return False


def refuse_foreign_journal(project: Path, *, writes: int | None = None) -> None:
    """Raise ProjectDamaged where the journal beside a project can't be its own. No byte of the project is read.

    ``writes`` is how often the project was written, as its header says, where that is known.
    """
    path = journal_path(project)
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(path.lstat().st_mode):
            raise _foreign(project, path)
        with path.open("rb") as file:
            if _names_a_file(file) or not _is_ours(_first_page(file), writes):
                raise _foreign(project, path)


def _names_a_file(file: IO[bytes]) -> bool:
    """Whether its end names the journal of a transaction over several files."""
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - len(_MAGIC)))
    return end > _SMALLEST and file.read() == _MAGIC


def _first_page(file: IO[bytes]) -> bytes:
    """The file's first page as it was before; empty where the journal does not hold it whole."""
    file.seek(0)
    head = file.read(28)
    if len(head) < 28 or not head.startswith(_MAGIC):
        return b""
    count, _nonce, _pages, sector, size = struct.unpack_from(">IIIII", head, 8)
    if not _SMALLEST <= size <= _LARGEST or not 32 <= sector <= _LARGEST:
        return b""
    for record in range(min(count, _MOST_RECORDS)):
        file.seek(sector + record * (size + 8))
        number = file.read(4)
        if len(number) < 4:
            break
        if number == b"\0\0\0\1":
            return file.read(100)
    return b""


def _is_ours(page: bytes, writes: int | None) -> bool:
    """Whether the page is this project's: its writes were as many, or one less."""
    if len(page) < 100 or not page.startswith(_PAGE_MAGIC):
        return True
    (before,) = struct.unpack_from(">I", page, 24)
    (application,) = struct.unpack_from(">I", page, 68)
    # A file whose first commit was cut off had no owner before it.
    return application == APPLICATION_ID and (writes is None or (writes - before) % 2**32 <= 1)


def _foreign(project: Path, journal: Path) -> ProjectDamaged:
    return ProjectDamaged(
        "“{journal}” beside “{name}” is not this project's: put back, it would overwrite the project or remove another"
        " file. Nothing was changed. Move it to another folder, then open the project again.",
        journal=journal.name,
        name=project.name,
    )
