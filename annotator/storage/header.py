"""The first hundred bytes of a project file: whose it is, which schema it has and which program may read it.

They are read without SQLite, so that a file that is not ours or too new for us is refused with no byte changed.
"""

from __future__ import annotations

import os
import stat
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.errors import AnnotatorError, NotAProject, ProjectMissing

APPLICATION_ID: Final = int.from_bytes(b"AnCl")
SCHEMA: Final = 5

_MAGIC = b"SQLite format 3\x00"
_SIZE = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What ``user_version`` packs: the file's schema, and the oldest schema whose program may still read it."""

    schema: int
    oldest_reader: int

    @classmethod
    def unpacked(cls, user_version: int) -> Header:
        return cls(user_version >> 16, user_version & 0xFFFF)

    @property
    def packed(self) -> int:
        return self.schema << 16 | self.oldest_reader


CURRENT: Final = Header(SCHEMA, oldest_reader=1)
"""What this program writes."""


def read_header(path: Path) -> Header:
    """What the file says of itself. Raises ProjectMissing and NotAProject."""
    name = path.name
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a name is too long or a folder closed
        raise NotAProject("“{name}” is a folder. Choose a project file (it ends in .annotator).", name=name)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotAProject("“{name}” is no file, but a pipe or a device. Choose a project file.", name=name)
        with path.open("rb") as file:
            head = file.read(_SIZE)
    except (FileNotFoundError, ValueError) as error:
        # A name with a NUL in it is that of no file.
        raise missing(path) from error
    except OSError as error:
        raise NotAProject(
            "“{name}” can't be read ({strerror}). Check its permissions.", name=name, strerror=error.strerror
        ) from error
    if not head:
        raise NotAProject("“{name}” is empty: there is no project in it. Open a copy or a backup of it.", name=name)
    if not head.startswith(_MAGIC) or len(head) < _SIZE:
        raise NotAProject(
            "“{name}” is not an Annotator project. To bring an article in, open a project and import it.", name=name
        )
    user_version, application_id = struct.unpack_from(">I4xI", head, 60)
    if application_id != APPLICATION_ID:
        raise not_ours(path)
    return Header.unpacked(user_version)


def writes_of(path: Path) -> int | None:
    """How often a file at rest was written, as its header says."""
    with path.open("rb") as file:
        head = file.read(_SIZE)
    return int.from_bytes(head[24:28]) if len(head) == _SIZE else None


def not_ours(path: Path) -> AnnotatorError:
    return NotAProject("“{name}” is a database of another program, not an Annotator project.", name=path.name)


def missing(path: Path) -> AnnotatorError:
    return ProjectMissing(
        "“{name}” is not in {parent}. It may have been moved, renamed or deleted.", name=path.name, parent=path.parent
    )
