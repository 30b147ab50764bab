"""One writer at a time: a file beside the project that says who has it open.

The operating system holds the lock for as long as the process lives, so what a crash leaves behind is taken over at
once. The words in the file are only for the person who is told.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from annotator.domain.errors import ProjectLocked

if sys.platform == "win32":
    import msvcrt

    # Windows keeps locked bytes from being read too, so the byte that is locked lies far behind the words.
    _FAR: Final = 1 << 30

    def _take(file: IO[str]) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open for writing: a coder's name, a computer, a process, since when."""

    name: str
    host: str
    pid: int
    since: str

    @classmethod
    def this(cls, name: str, since: datetime) -> Holder:
        return cls(name, socket.gethostname(), os.getpid(), since.isoformat(timespec="seconds"))

    def __str__(self) -> str:
        place = "this computer" if self.host == socket.gethostname() else f"the computer “{self.host}”"
        return f"{self.name} on {place} (since {self.since[:16].replace('T', ' ')} UTC)"


class Lock:
    """The right to write one project, until it is released or the process ends."""

    def __init__(self, path: Path, file: IO[str]) -> None:
        self._path = path
        self._file = file

    @classmethod
    def acquire(cls, project: Path, holder: Holder) -> Lock:
        """Take the lock. Raises ProjectLocked with the holder's name; OSError where no file can be made there."""
        path = lock_path(project)
        while True:
            file = _opened(path)
            if not _take(file):
                file.close()
                raise _refusal(project, _read(path))
            if _is_at(file, path):
                break
            # Its last holder removed the file between our opening and our locking it.
            file.close()
        left = _read(path)
        if left is not None and left.host != holder.host:
            # A shared folder may not pass locks between computers, so there only the words can be believed.
            file.close()
            raise _refusal(project, left)
        _write(file, holder)
        return cls(path, file)

    def release(self) -> None:
        if self._file.closed:
            return
        if sys.platform == "win32":
            self._file.close()
        # On a medium that became read-only the file stays; nobody holds it, so the next program takes it over.
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._file.close()


def lock_path(project: Path) -> Path:
    """Where the lock of a project lies."""
    return project.with_name(f".{project.name}.lock")


def _opened(path: Path) -> IO[str]:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        if not path.exists():
            raise
        # Another person's, in a folder that several share: it can be locked all the same, without our words in it.
        return path.open(encoding="utf-8")
    return os.fdopen(descriptor, "r+", encoding="utf-8")


def _is_at(file: IO[str], path: Path) -> bool:
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    return os.path.samestat(os.fstat(file.fileno()), there)


def _read(path: Path) -> Holder | None:
    try:
        words = json.loads(path.read_text(encoding="utf-8"))
        return Holder(str(words["name"]), str(words["host"]), int(words["pid"]), str(words["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(file: IO[str], holder: Holder) -> None:
    words = {"name": holder.name, "host": holder.host, "pid": holder.pid, "since": holder.since}
    # A full disk has no room for the words; the lock holds without them.
    with contextlib.suppress(OSError):
        file.seek(0)
        file.truncate()
        file.write(json.dumps(words, ensure_ascii=False))
        file.flush()


def _refusal(project: Path, holder: Holder | None) -> ProjectLocked:
    who = str(holder) if holder else "another program"
    remedy = f"If nobody has it any more, delete “{lock_path(project).name}” beside it." if holder else ""
    return ProjectLocked(
        f"“{project.name}” is open: {who}. Close it there, or open it here for reading only. {remedy}".rstrip(),
        holder=who,
    )
