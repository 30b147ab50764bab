"""The files of an import found in what was chosen, and read by a process of its own while the window goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.errors import AnnotatorError, UnreadableFile
from annotator.domain.said import said
from annotator.domain.segments import word_count
from annotator.services.jobs import Cancelled
from annotator.services.library import Draft, drafts_of
from annotator.services.reading_files import Chosen, FileReader, ReadFile, files_in, shown_name
from annotator.ui.import_rows import ImportRow
from annotator.ui.language import in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs, Report

T = TypeVar("T")

_EMPTY_FOLDER: Final = "There are no files in this folder of a kind that articles come in."
_AT_ONCE: Final = 20
"""Articles of a file that arrive together: as many as the window takes in without being felt to."""
_TURN: Final = 0.008
"""Seconds that the window gives to what arrives, before it sees to the person again."""
_EVERY_MS: Final = 15


@dataclass(frozen=True, slots=True)
class ToRead:
    """A file to be read, by its number.

    ``only`` is the name of one file in it, where the others stay as they are; ``guess`` the encoding that was guessed
    before the person chose one.
    """

    number: int
    chosen: Chosen
    only: str = ""
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Begun:
    """A file is being read."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """Articles of a file, or why there are none."""

    to_read: ToRead
    rows: tuple[ImportRow, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """A file has been read to its end."""

    number: int


class Reading(QObject):
    """What is read arrives in the window little by little, and counts only until somebody has stopped the reading."""

    found = Signal(object, int)
    """The rows of files that are to be read, and how many others were passed by."""
    arrived = Signal(object)
    went_on = Signal(str, int, int, float)
    """The file that is being read, how many have been, of how many, seconds left; 0 of 0 when all are."""
    failed = Signal(str)

    def __init__(self, *, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: list[ToRead] = []
        self._news: SimpleQueue[Begun | Arrived | Ended] = SimpleQueue()
        self._reader: FileReader | None = None
        self._cancels: list[Callable[[], None]] = []
        self._total = self._done = self._looking = self._run = 0
        self._since = 0.0
        self._begun = ""
        self._is_reading = self._has_ended = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._take_some)

    def look(self, paths: Sequence[Path]) -> None:
        """Find the articles in files and folders."""
        chosen = list(paths)
        self._looking += 1
        self.went_on.emit("", 0, 1, -1.0)
        self._do(lambda _report: _found_in(chosen), self._deliver_found)

    def take(self, files: Sequence[ToRead]) -> None:
        """Have files read."""
        self._waiting += files
        self._total += len(files)
        self._go_on()

    def stop(self) -> None:
        """Read nothing more. What has been read arrives."""
        self._run += 1
        self._looking = 0
        self._waiting.clear()
        for cancel in self._cancels:
            cancel()
        self._cancels.clear()
        if self._reader is not None:
            self._reader.cancel()
            self._reader = None
        self._take_all()
        self._end()

    # In the window ----------------------------------------------------------------------------------------------

    def _deliver_found(self, found: tuple[list[ImportRow], int]) -> None:
        self._looking -= 1
        self.found.emit(*found)
        self._go_on()

    def _go_on(self) -> None:
        """Have all files read that wait, unless some are being read."""
        if self._is_reading:
            return
        if not self._waiting:
            if not self._looking:
                self._end()
            return
        some, self._waiting = self._waiting, []
        self._is_reading, self._has_ended = True, False
        self._since = self._since or time.monotonic()
        reader = self._reader = FileReader()
        news = self._news = SimpleQueue()
        self._timer.start()
        self._do(lambda report: _read_all(some, reader, news, report), lambda _nothing: self._note_end())
        # Where jobs run at once, everything is there by now.
        if self._has_ended:
            self._take_all()
            self._finish()

    def _note_end(self) -> None:
        self._has_ended = True

    def _take_some(self) -> None:
        """Take what has arrived for as long as nobody would notice."""
        until = time.perf_counter() + _TURN
        while time.perf_counter() < until:
            if not self._take_one():
                break
        self._tell()
        if self._has_ended and self._news.empty():
            self._finish()

    def _take_all(self) -> None:
        while self._take_one():
            pass
        self._tell()

    def _take_one(self) -> bool:
        try:
            one = self._news.get_nowait()
        except Empty:
            return False
        if isinstance(one, Arrived):
            self.arrived.emit(one)
        elif isinstance(one, Begun):
            self._begun = one.name
        else:
            self._done += 1
        return True

    def _tell(self) -> None:
        """Name the file that is being read: once a turn, since whoever shows it paints all that has changed by then."""
        name, self._begun = self._begun, ""
        if not name:
            return
        spent = time.monotonic() - self._since
        left = spent / self._done * (self._total - self._done) if self._done and spent > 2 else -1.0
        self.went_on.emit(name, self._done, self._total, left)

    def _finish(self) -> None:
        self._is_reading = self._has_ended = False
        self._reader = None
        self._go_on()

    def _end(self) -> None:
        self._timer.stop()
        self._is_reading = self._has_ended = False
        self._total = self._done = 0
        self._since = 0.0
        self._cancels.clear()
        self.went_on.emit("", 0, 0, -1.0)

    def _do(self, work: Callable[[Report], T], then: Callable[[T], object]) -> None:
        run = self._run

        def deliver(result: T) -> None:
            if run == self._run:
                then(result)

        def tell(error: AnnotatorError) -> None:
            if run == self._run and not isinstance(error, Cancelled):
                self.failed.emit(in_words(error))

        self._cancels.append(self._jobs.run(work, done=deliver, failed=tell))


# In the job -------------------------------------------------------------------------------------------------------


def _found_in(paths: Sequence[Path]) -> tuple[list[ImportRow], int]:
    """A row for each file in what was chosen, in order; a folder without any is a row that says so."""
    rows: list[ImportRow] = []
    others = 0
    for path in paths:
        found, passed = files_in([path])
        others += passed
        rows += [ImportRow(shown_name(each), path=each, chosen=Chosen(shown_name(each), path=each)) for each in found]
        if not found:
            rows.append(ImportRow(shown_name(path), path=path, problem=said(_EMPTY_FOLDER)))
    return rows, others


def _read_all(
    files: Sequence[ToRead], reader: FileReader, news: SimpleQueue[Begun | Arrived | Ended], report: Report
) -> None:
    with reader:
        for done, one in enumerate(files):
            report(done, len(files))
            news.put(Begun(one.number, one.chosen.name))
            rows: list[ImportRow] = []
            for row in _rows_of(reader.read([one.chosen])):
                if one.only and row.name != one.only:
                    continue
                rows.append(replace(row, guess=row.guess or one.guess))
                if len(rows) == _AT_ONCE and not one.only:
                    news.put(Arrived(one, tuple(rows)))
                    rows = []
            if rows:
                news.put(Arrived(one, tuple(rows)))
            news.put(Ended(one.number))


def _rows_of(files: Iterator[ReadFile]) -> Iterator[ImportRow]:
    """A row for each article, and for each file that has none, with the reason."""
    for file in files:
        if not file.articles:
            yield ImportRow(file.name, problem=file.problem or "", table=file.table, guess=_guess(file))
        for article in file.articles:
            try:
                (draft,) = drafts_of(replace(file, articles=(article,)))
            except UnreadableFile as error:
                yield ImportRow(file.name, problem=error.sentence)
                continue
            yield replace(row_of(draft), name=file.name, guess=_guess(file), table=file.table, delivery=file.delivery)


def _guess(file: ReadFile) -> str:
    return file.encoding if file.doubt else ""


def row_of(draft: Draft) -> ImportRow:
    """The row of an article that was read."""
    return ImportRow(draft.name, draft=draft, found=draft.reading.metadata, words=word_count(draft.text))
