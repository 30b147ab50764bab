"""One writer at a time: a file beside the project that says who has it open.

The operating system holds the lock for as long as the process lives, so what a crash leaves behind is taken over at
once. A shared folder may not pass that on between computers: there the words in the file count, and the sign of life
that its holder writes into it again and again.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import stat
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Final

from annotator.domain.errors import ProjectLocked, ProjectReplaced
from annotator.domain.said import Said, said

SILENT: Final = timedelta(minutes=10)
"""After how long without a sign of life the program of another computer counts as gone."""
_WIDTH: Final = 512

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
    """Who has a project open for writing: a coder's name, a computer, a process, since when, its last sign of life."""

    name: str
    host: str
    pid: int
    since: str
    seen: str = ""

    @classmethod
    def this(cls, name: str, since: datetime) -> Holder:
        at = since.isoformat(timespec="seconds")
        return cls(name, socket.gethostname(), os.getpid(), at, at)

    def __str__(self) -> str:
        return self.told

    @property
    def told(self) -> Said:
        """Who it is, for the person."""
        place = said("this computer") if self.is_here else said("the computer “{host}”", host=self.host)
        values = {"name": self.name, "place": place, "since": _minute(self.since)}
        if not self.seen or self.seen == self.since:
            return said("{name} on {place} (since {since} UTC)", **values)
        return said(
            "{name} on {place} (since {since}, last sign of life {seen} UTC)", seen=_minute(self.seen), **values
        )

    @property
    def is_here(self) -> bool:
        return self.host == socket.gethostname()

    def is_same(self, other: Holder | None) -> bool:
        """Whether both are one program at work on one opening of the project."""
        return other is not None and replace(self, seen="") == replace(other, seen="")


class Lock:
    """The right to write one project, until it is released or the process ends."""

    def __init__(self, path: Path, file: IO[str], holder: Holder, *, left_by: Holder | None = None) -> None:
        self._path = path
        self._file = file
        self._holder = holder
        self.left_by = left_by
        """Whose program had ended without giving the project back, or had fallen silent."""

    @classmethod
    def acquire(cls, project: Path, holder: Holder, *, take_over: bool = False) -> Lock:
        """Take the lock. Raises ProjectLocked with the holder's name; OSError where no file can be made there.

        ``take_over`` takes that of another computer that has been silent for long.
        """
        path = lock_path(project)
        file = _locked_file(project, path)
        left = _read(path)
        if left is not None and left.host != holder.host and not (take_over and is_silent(path, left, holder)):
            silent = is_silent(path, left, holder)
            file.close()
            raise _refusal(project, left, is_silent=silent)
        lock = cls(path, file, holder, left_by=left)
        lock._write()
        return lock

    def beat(self, now: datetime) -> None:
        """Give a sign of life."""
        self._holder = replace(self._holder, seen=now.isoformat(timespec="seconds"))
        if not self._file.closed and _is_at(self._file, self._path):
            self._write()

    def check(self, project: Path) -> None:
        """Raise ProjectReplaced where another program has meanwhile taken the project over, as in a synced folder."""
        there = _read(self._path)
        if there is None or self._holder.is_same(there):
            return
        raise ProjectReplaced(
            "“{name}” has been taken over: {who}. Nothing was overwritten: save a copy of what you see elsewhere, or"
            " open the file again.",
            name=project.name,
            who=str(there),
        )

    def release(self) -> None:
        if self._file.closed:
            return
        is_ours = self._holder.is_same(_read(self._path))
        if sys.platform == "win32":
            self._file.close()
        if is_ours or _read(self._path) is None:
            # On a medium that became read-only the file stays; nobody holds it, so the next program takes it over.
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
        # On a full disk a sign of life may still be unwritten; the file is closed all the same.
        with contextlib.suppress(OSError):
            self._file.close()

    def _write(self) -> None:
        # Always as many bytes, in one go: whoever reads meanwhile finds the words of before or of now, and never half.
        words = {key: getattr(self._holder, key) for key in Holder.__slots__}
        # A full disk has no room for the words; the lock holds without them.
        with contextlib.suppress(OSError, ValueError):
            self._file.seek(0)
            self._file.write(json.dumps(words, ensure_ascii=True).ljust(_WIDTH))
            self._file.truncate()
            self._file.flush()


def lock_path(project: Path) -> Path:
    """Where the lock of a project lies."""
    # Two links to one file have one lock.
    real = Path(os.path.realpath(project))
    return real.with_name(f".{real.name}.lock")


def is_silent(path: Path, left: Holder, now: Holder) -> bool:
    """Whether the program of another computer has given no sign of life for long, by its clock or the disk's."""
    seen = [datetime.fromisoformat(left.seen or left.since)]
    with contextlib.suppress(OSError):
        seen.append(datetime.fromtimestamp(path.stat().st_mtime, UTC))
    return datetime.fromisoformat(now.since) - max(seen) > SILENT


def _locked_file(project: Path, path: Path) -> IO[str]:
    while True:
        file = _opened(path)
        if not _take(file):
            file.close()
            raise _refusal(project, _read(path))
        if _is_at(file, path):
            return file
        # Its last holder removed the file between our opening and our locking it.
        file.close()


def _opened(path: Path) -> IO[str]:
    # A link, a folder or a pipe in its place was put there by somebody: our words would go where it leads.
    if os.path.lexists(path) and not stat.S_ISREG(path.lstat().st_mode):
        raise _no_lock_of_ours(path)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    except PermissionError:
        if not path.exists():
            raise
        # Another person's, in a folder that several share: it can be locked all the same, without our words in it.
        return path.open(encoding="utf-8")
    return os.fdopen(descriptor, "r+", encoding="utf-8")


def _no_lock_of_ours(path: Path) -> ProjectLocked:
    return ProjectLocked(
        "“{lock}” beside the project is no file of Annotator's, but a link, a folder or a pipe. Nothing was opened or"
        " changed. Remove it, then open the project again.",
        lock=path.name,
    )


def _is_at(file: IO[str], path: Path) -> bool:
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    return os.path.samestat(os.fstat(file.fileno()), there)


def _read(path: Path) -> Holder | None:
    try:
        words = json.loads(path.read_text(encoding="utf-8"))
        times = [str(words["since"]), str(words.get("seen", ""))]
        for time in filter(None, times):
            if datetime.fromisoformat(time).tzinfo is None:
                return None
        return Holder(str(words["name"]), str(words["host"]), int(words["pid"]), *times)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _minute(time: str) -> str:
    return time[:16].replace("T", " ")


def _refusal(project: Path, holder: Holder | None, *, is_silent: bool = False) -> ProjectLocked:
    who = holder.told if holder else said("another program")
    name = project.name
    if is_silent:
        return ProjectLocked(
            "“{name}” was left open: {who}. It has given no sign of life since. Take it over if nobody"
            " works on it there.",
            holder=who,
            is_silent=True,
            name=name,
            who=who,
        )
    if holder is not None and not holder.is_here:
        return ProjectLocked(
            "“{name}” is open: {who}. Close it there, or open it here for reading only. If nobody has it any more,"
            " delete “{lock}” beside it.",
            holder=who,
            name=name,
            who=who,
            lock=lock_path(project).name,
        )
    return ProjectLocked(
        "“{name}” is open: {who}. Close it there, or open it here for reading only.", holder=who, name=name, who=who
    )
