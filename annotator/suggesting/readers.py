"""A batch of articles read by several worker processes at once, with the answers in the order of the questions."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from tempfile import TemporaryFile
from types import TracebackType
from typing import IO, Final, Self

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.suggesting.protocol import Analysed, Failed, Ready, Request, decode_reply, encode_request

MOST_READERS: Final = 2
# A second process takes as long to start as a handful of articles takes to read.
_ARTICLES_WORTH_A_READER: Final = 4
_AHEAD: Final = 3
_MOST_DEATHS: Final = 3
_NOT_STARTED: Final = "The program that reads articles could not be started."


class ReaderMissing(AnnotatorError):
    """The program that reads articles does not start, or ends again and again."""


def worker_command(*options: str) -> Sequence[str]:
    """What starts a worker process, from a checkout and from the packaged program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", *options]
    return [sys.executable, "-m", "annotator", "--worker", *options]


def command_for(model: str | None) -> Sequence[str]:
    """What starts a worker that reads with this model, or with the best ones."""
    return worker_command() if model is None else worker_command("--model", model)


def readers_for(articles: int, *, jobs: int | None = None) -> int:
    """How many processes are worth their start for so many articles: one a core, two at most, or as asked."""
    most = jobs or min(MOST_READERS, os.cpu_count() or 1)
    return max(1, min(most, articles // _ARTICLES_WORTH_A_READER))


class Readers:
    """Worker processes, from the start of the ``with`` block to its end, however that comes about."""

    def __init__(self, count: int, *, command: Sequence[str] | None = None) -> None:
        self._readers = [_Reader(command or worker_command()) for _ in range(count)]
        self._threads = ThreadPoolExecutor(count)
        self._idle: SimpleQueue[_Reader] = SimpleQueue()
        self._deaths = 0
        self._is_closing = False

    def __enter__(self) -> Self:
        for reader in self._readers:
            reader.start()
            self._idle.put(reader)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_closing = True
        for reader in self._readers:
            reader.stop()
        self._threads.shutdown(cancel_futures=True)

    @property
    def versions(self) -> Ready:
        """The pipeline and the rules that they read with; waits until a model is loaded. ReaderMissing without one."""
        return self._readers[0].ready()

    def replies(self, requests: Iterable[Request]) -> Iterator[Analysed | Failed]:
        """An answer to each request, in order. Requests are taken a few at a time, when they can be served."""
        waiting: deque[Future[Analysed | Failed]] = deque()
        for request in requests:
            waiting.append(self._threads.submit(self._ask, request))
            if len(waiting) >= _AHEAD * len(self._readers):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _ask(self, request: Request) -> Analysed | Failed:
        reader = self._idle.get()
        try:
            return reader.ask(request) or self._revived(reader, request)
        finally:
            self._idle.put(reader)

    def _revived(self, reader: _Reader, request: Request) -> Failed:
        """A process that died takes its article with it, and no other."""
        self._deaths += 1
        if self._deaths > _MOST_DEATHS:
            raise ReaderMissing("The program that reads articles ended again and again. What it found is kept.")
        if not self._is_closing:
            reader.stop()
            reader.start()
        return Failed(request.id, "The program that reads articles ended while it read this one.")


class _Reader:
    """One worker process, asked for one article at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._complaints: IO[bytes] | None = None
        self._ready: Ready | None = None

    def start(self) -> None:
        self._complaints = TemporaryFile()  # noqa: SIM115 - open as long as the process writes; stop() closes it
        self._ready = None
        self._process = subprocess.Popen(  # noqa: S603 - the program's own command
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            # Ctrl+C is for the program, which ends its workers when it has stored what they found.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )

    def ready(self) -> Ready:
        """What it reads with, once it has loaded its model."""
        if self._ready is None:
            reply = self._reply()
            if not isinstance(reply, Ready):
                raise ReaderMissing(said("{complaint}", complaint=self._complaint()))
            self._ready = reply
        return self._ready

    def ask(self, request: Request) -> Analysed | Failed | None:
        """The answer; None where the process ended instead."""
        self.ready()
        pipe = self._process.stdin if self._process is not None else None
        if pipe is None:
            return None
        try:
            pipe.write(encode_request(request.id, request.text, request.regions, request.settings))
            pipe.flush()
        except OSError:
            return None
        reply = self._reply()
        return None if isinstance(reply, Ready) else reply

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()
        if self._complaints is not None:
            self._complaints.close()

    def _reply(self) -> Ready | Analysed | Failed | None:
        pipe = self._process.stdout if self._process is not None else None
        line = pipe.readline() if pipe is not None else b""
        return decode_reply(line) if line.endswith(b"\n") else None

    def _complaint(self) -> str:
        """What it said when it did not start: its last line."""
        told = b""
        if self._complaints is not None and not self._complaints.closed:
            self._complaints.seek(0)
            told = self._complaints.read()
        lines = told.decode("utf-8", "replace").splitlines() or [_NOT_STARTED]
        return lines[-1].removeprefix("annotator: ")
