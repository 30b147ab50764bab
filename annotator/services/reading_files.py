"""Files of articles read in a process of their own, so that no file can hang, swell or end the program."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any, Final, Self

from annotator.domain.errors import UnreadableFile
from annotator.domain.said import said
from annotator.exchange.readers import protocol
from annotator.exchange.readers.found import AS_IT_IS, Columns, FoundArticle, ReadFile, Table, Wanted
from annotator.exchange.readers.kinds import ARTICLE_FILES
from annotator.exchange.readers.limits import MAX_FILE
from annotator.exchange.readers.walls import OUT_OF_MEMORY
from annotator.exchange.texts import read_file
from annotator.services.jobs import Cancelled

__all__ = [
    "ARTICLE_FILES",
    "AS_IT_IS",
    "Chosen",
    "Columns",
    "FileReader",
    "FoundArticle",
    "ReadFile",
    "Table",
    "Wanted",
]

SECONDS: Final = 30.0
"""How long one file, or one in an archive, may take."""

_SLOW: Final = (
    "Reading the file took longer than {seconds:,} seconds, so it was stopped. Split the file, or save it in "
    "another format."
)
_ENDED: Final = (
    "The program that reads files ended while it read this one: the file may be damaged, or made to do harm. "
    "It was passed by."
)
_NO_MEMORY: Final = (
    "Reading the file took more memory than any article needs, so it was stopped. Split the file, or save it "
    "in another format."
)
_GIVEN_UP: Final = (
    "{count:,} files in it ended the program that reads files, so the rest of it was passed by. Unpack it and "
    "import what you trust."
)
_TOO_LARGE: Final = "The file is {size:,} MB, and {most:,} MB at most are read. Divide it."
_STOPPED: Final = "The reading was stopped."
_MOST_ENDS: Final = 3


@dataclass(frozen=True, slots=True)
class Chosen:
    """Bytes to be read that are in no file, such as those dropped from a browser, or a file read in a chosen way."""

    name: str
    data: bytes | None = None
    path: Path | None = None
    wanted: Wanted = AS_IT_IS


class FileReader:
    """Reads files one after the other in a process that is started once, and again where a file ended it.

    To be used in a ``with`` block, from one thread; ``cancel`` may be called from any.
    """

    def __init__(self, *, seconds: float = SECONDS, command: Sequence[str] | None = None) -> None:
        self._seconds = seconds
        self._command = list(command or reader_command())
        self._process: subprocess.Popen[bytes] | None = None
        self._is_late = False
        self._is_cancelled = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_details: object) -> None:
        self.close()

    def read(self, sources: Iterable[Path | Chosen], wanted: Wanted = AS_IT_IS) -> Iterator[ReadFile]:
        """What is in each file, in order; for an archive an entry for each file in it.

        What is wrong with a file is its ``problem``, and stops no other. Raises Cancelled.
        """
        for source in sources:
            chosen = source if isinstance(source, Chosen) else Chosen(shown_name(source), path=source, wanted=wanted)
            yield from self._read(chosen)

    def cancel(self) -> None:
        """Stop at once: ``read`` raises Cancelled where it is."""
        self._is_cancelled = True
        self._kill()

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _read(self, chosen: Chosen) -> Iterator[ReadFile]:
        self._check_wanted()
        try:
            data = _bytes_of(chosen)
        except UnreadableFile as error:
            yield ReadFile(chosen.name, problem=error.sentence, source=chosen.path)
            return
        done: int | None = 0
        ends = 0
        while done is not None:
            done = yield from self._answered(chosen, data, done)
            ends += 1
            if done is not None and ends == _MOST_ENDS:
                problem = said(_GIVEN_UP, count=ends)
                yield ReadFile(chosen.name, problem=problem, source=chosen.path, data=data)
                return

    def _answered(self, chosen: Chosen, data: bytes, done: int) -> Generator[ReadFile, None, int | None]:
        """The files in ``chosen`` but the first ``done``.

        Where the process ended, gives how many are done with the one that ended it; None where there are no more.
        """
        begun = ""
        for head in self._frames(chosen, data, done):
            if head["kind"] == "end":
                return None
            if head["kind"] == "begin":
                begun = str(head["name"])
                continue
            yield replace(head["read"], source=chosen.path, data=data)
            begun = ""
            done += 1
        self._check_wanted()
        yield ReadFile(begun or chosen.name, problem=self._why_ended(), source=chosen.path, data=data)
        # Where it ended between two files, there is no telling what would be skipped.
        return done + 1 if begun else None

    def _frames(self, chosen: Chosen, data: bytes, done: int) -> Iterator[dict[str, Any]]:
        """What the process answers, until it has answered all or has ended."""
        try:
            replies = self._ask(chosen, data, done)
            while True:
                with self._in_time():
                    frame = protocol.read_frame(replies)
                if frame is None:
                    return
                head = _checked(frame[0])
                yield head
                if head["kind"] == "end":
                    return
        except (OSError, protocol.Garbled):
            self._kill()

    def _ask(self, chosen: Chosen, data: bytes, done: int) -> IO[bytes]:
        process = self._running()
        if process.stdin is None or process.stdout is None:
            raise OSError("the process has no pipes")
        with self._in_time():
            protocol.write_frame(process.stdin, protocol.request(chosen.name, chosen.wanted, skip=done), data)
        return process.stdout

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._is_late = False
            self._process = subprocess.Popen(  # noqa: S603 - the program's own command
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                # Ctrl+C is for the program, which ends the process itself.
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            if self._is_cancelled:
                # It was cancelled while the process was being started, which nobody could kill yet.
                self._kill()
        return self._process

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        """Kill the process where what it is waited for takes too long."""
        timer = threading.Timer(self._seconds, self._end_late)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _end_late(self) -> None:
        self._is_late = True
        self._kill()

    def _kill(self) -> None:
        process = self._process
        if process is not None:
            process.kill()

    def _why_ended(self) -> str:
        process = self._process
        code = None if process is None else process.wait()
        is_late, self._is_late = self._is_late, False
        if is_late:
            return said(_SLOW, seconds=round(self._seconds))
        return said(_NO_MEMORY) if code == OUT_OF_MEMORY else said(_ENDED)

    def _check_wanted(self) -> None:
        if self._is_cancelled:
            self.close()
            raise Cancelled(_STOPPED)


def reader_command() -> Sequence[str]:
    """What starts the process, from a checkout and from the packaged program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reader"]
    # Without -P a module in the folder that the person happens to be in would be taken for one of ours.
    return [sys.executable, "-P", "-m", "annotator", "--reader"]


def files_in(paths: Iterable[Path]) -> tuple[list[Path], int]:
    """The files that were named, and of folders those that articles come in, by name; how many others were passed by.

    What cannot be looked into is given back as it is, so that reading it says why.
    """
    found: list[Path] = []
    others = 0
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a name is too long or a folder closed
            found.append(path)
            continue
        inside, passed = _in_folder(path)
        found += sorted(inside)
        others += passed
    return found, others


def _in_folder(folder: Path) -> tuple[list[Path], int]:
    found: list[Path] = []
    closed: list[Path] = []
    others = 0
    for place, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = [name for name in folders if not name.startswith(".")]
        seen = [name for name in names if not name.startswith(".")]
        wanted = [Path(place, name) for name in seen if name.lower().endswith(ARTICLE_FILES)]
        found += wanted
        others += len(seen) - len(wanted)
    return found + closed, others


def shown_name(path: Path) -> str:
    """The file's name, with � for what is no text in it."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _bytes_of(chosen: Chosen) -> bytes:
    if chosen.data is None:
        return read_file(chosen.path or Path(chosen.name), most=MAX_FILE)
    if len(chosen.data) > MAX_FILE:
        raise UnreadableFile(_TOO_LARGE, size=len(chosen.data) // 1_000_000, most=MAX_FILE // 1_000_000)
    return chosen.data


def _checked(head: dict[str, Any]) -> dict[str, Any]:
    """A frame of a known kind, with the file in it under “read”. Raises Garbled."""
    kind = head.get("kind")
    if kind not in ("begin", "file", "end"):
        raise protocol.Garbled("a frame of no kind")
    return {"kind": kind, "name": head.get("name", ""), "read": protocol.decoded(head) if kind == "file" else None}


def _environment() -> dict[str, str]:
    """The process finds the program where this one runs from, also out of a checkout that is not installed."""
    own = str(Path(__file__).parents[2])
    paths = [own, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}
