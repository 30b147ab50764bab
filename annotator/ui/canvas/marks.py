"""What is marked in an article, and an index that finds the marks over a stretch of its text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate

from annotator.domain.records import Statement, Suggestion
from annotator.domain.text import Span


class MarkKind(IntEnum):
    """What a mark stands for."""

    STATEMENT = 0
    SUGGESTION = 1

    __hash__ = int.__hash__
    """Enum's own is written in Python, and every look-up of a mark would pay for it."""


MarkKey = tuple[MarkKind, int]
_Place = tuple[int, int, MarkKind, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement or an open suggestion as the page shows it: its parts and its code."""

    kind: MarkKind
    id: int
    code: str
    parts: tuple[Span, ...]
    record: Statement | Suggestion

    @property
    def key(self) -> MarkKey:
        return self.kind, self.id

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def end(self) -> int:
        return self.parts[-1].end

    @property
    def is_statement(self) -> bool:
        return self.kind is MarkKind.STATEMENT

    def covers(self, offset: int) -> bool:
        return any(part.covers(offset) for part in self.parts)

    def touches(self, offset: int) -> bool:
        """Whether an offset is in one of its parts or right behind it."""
        return any(part.start <= offset <= part.end for part in self.parts)


def mark_of(record: Statement | Suggestion) -> Mark:
    return Mark(_kind(record), record.id, record.code, record.parts, record)


class MarkIndex:
    """Marks sorted by where they start, with how far all up to each reach: to find is to bisect and walk a little.

    Of 20,000 records only those that are looked at ever become marks.
    """

    def __init__(self) -> None:
        self._records: dict[MarkKey, Statement | Suggestion] = {}
        self._made: dict[MarkKey, Mark] = {}
        self._places: list[_Place] = []
        self._reach: list[int] = []

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Mark]:
        """In the order of the text, the longest first where several start together."""
        return (self._mark((kind, number)) for _, _, kind, number in self._places)

    def get(self, key: MarkKey) -> Mark | None:
        return self._mark(key) if key in self._records else None

    def show(self, kind: MarkKind, records: Sequence[Statement | Suggestion]) -> bool:
        """Make these all the marks of that kind; whether that changed anything."""
        wanted = {record.id for record in records}
        gone = [key for key in self._records if key[0] is kind and key[1] not in wanted]
        changed = [record for record in records if not self._shows(kind, record)]
        if len(gone) + len(changed) > 64:
            self._rebuild(kind, gone, changed)
        else:
            for key in gone:
                self.drop(key)
            for record in changed:
                self.put(record)
        return bool(gone or changed)

    def put(self, record: Statement | Suggestion) -> None:
        """Add a mark, or show it as it is now."""
        kind = _kind(record)
        key = (kind, record.id)
        self.drop(key)
        place = _place(kind, record)
        at = bisect_left(self._places, place)
        self._records[key] = record
        self._places.insert(at, place)
        self._reach.insert(at, 0)
        self._mend_reach(at)

    def drop(self, key: MarkKey) -> None:
        record = self._records.pop(key, None)
        if record is None:
            return
        self._made.pop(key, None)
        at = bisect_left(self._places, _place(key[0], record))
        del self._places[at]
        del self._reach[at]
        self._mend_reach(at)

    def over(self, start: int, end: int) -> list[Mark]:
        """The marks whose extent touches ``[start, end)``, in the order of the text."""
        at = bisect_left(self._places, (end,))
        found = []
        while at > 0 and self._reach[at - 1] > start:
            at -= 1
            _, far, kind, number = self._places[at]
            if -far > start:
                found.append(self._mark((kind, number)))
        found.reverse()
        return found

    def starting(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that begin in ``[start, end)``, in the order of the text."""
        first, last = bisect_left(self._places, (start,)), bisect_left(self._places, (end,))
        return (self._mark((kind, number)) for _, _, kind, number in self._places[first:last])

    def across(self, offset: int) -> int | None:
        """Where the earliest mark begins of those that reach from before an offset to beyond it."""
        at = bisect_left(self._places, (offset,))
        earliest = None
        while at > 0 and self._reach[at - 1] > offset:
            at -= 1
            if -self._places[at][1] > offset:
                earliest = self._places[at][0]
        return earliest

    def _mark(self, key: MarkKey) -> Mark:
        known = self._made.get(key)
        if known is None:
            known = self._made[key] = mark_of(self._records[key])
        return known

    def _shows(self, kind: MarkKind, record: Statement | Suggestion) -> bool:
        known = self._records.get((kind, record.id))
        return known is not None and (known is record or known == record)

    def _rebuild(self, kind: MarkKind, gone: Iterable[MarkKey], changed: Iterable[Statement | Suggestion]) -> None:
        for key in gone:
            del self._records[key]
        self._records.update(((kind, record.id), record) for record in changed)
        self._made.clear()
        self._places = sorted(_place(key[0], record) for key, record in self._records.items())
        self._reach = list(accumulate((-place[1] for place in self._places), max))

    def _mend_reach(self, at: int) -> None:
        """Bring the reach up to date from ``at`` on, up to where it already was so."""
        reach = self._reach[at - 1] if at else 0
        for number in range(at, len(self._places)):
            reach = max(reach, -self._places[number][1])
            if self._reach[number] == reach:
                return
            self._reach[number] = reach


def _kind(record: Statement | Suggestion) -> MarkKind:
    return MarkKind.STATEMENT if isinstance(record, Statement) else MarkKind.SUGGESTION


def _place(kind: MarkKind, record: Statement | Suggestion) -> _Place:
    parts = record.parts
    return parts[0].start, -parts[-1].end, kind, record.id
