"""What is marked in an article, and an index that finds the marks over a stretch of its text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from annotator.domain.records import Statement, Suggestion
from annotator.domain.text import Span


class MarkKind(IntEnum):
    """What a mark stands for."""

    STATEMENT = 0
    SUGGESTION = 1


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


def mark_of(record: Statement | Suggestion) -> Mark:
    kind = MarkKind.STATEMENT if isinstance(record, Statement) else MarkKind.SUGGESTION
    return Mark(kind, record.id, record.code, record.parts, record)


class MarkIndex:
    """Marks sorted by where they start, with how far all up to each reach: to find is to bisect and walk a little."""

    def __init__(self) -> None:
        self._marks: dict[MarkKey, Mark] = {}
        self._places: list[_Place] = []
        self._reach: list[int] = []

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        """In the order of the text, the longest first where several start together."""
        return (self._marks[kind, number] for _, _, kind, number in self._places)

    def get(self, key: MarkKey) -> Mark | None:
        return self._marks.get(key)

    def of_kind(self, kind: MarkKind) -> Iterator[Mark]:
        return (mark for mark in self._marks.values() if mark.kind is kind)

    def show(self, kind: MarkKind, records: Sequence[Statement | Suggestion]) -> bool:
        """Make these all the marks of that kind; whether that changed anything."""
        wanted = {record.id for record in records}
        gone = [mark.key for mark in self.of_kind(kind) if mark.id not in wanted]
        changed = [mark_of(record) for record in records if not self._shows(kind, record)]
        if len(gone) + len(changed) > 64:
            self._rebuild(gone, changed)
        else:
            for key in gone:
                self.drop(key)
            for mark in changed:
                self.put(mark)
        return bool(gone or changed)

    def put(self, mark: Mark) -> None:
        """Add a mark, or show it as it is now."""
        self.drop(mark.key)
        place = _place(mark)
        at = bisect_left(self._places, place)
        self._marks[mark.key] = mark
        self._places.insert(at, place)
        self._reach.insert(at, 0)
        self._mend_reach(at)

    def drop(self, key: MarkKey) -> None:
        mark = self._marks.pop(key, None)
        if mark is None:
            return
        at = bisect_left(self._places, _place(mark))
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
                found.append(self._marks[kind, number])
        found.reverse()
        return found

    def _shows(self, kind: MarkKind, record: Statement | Suggestion) -> bool:
        known = self._marks.get((kind, record.id))
        return known is not None and (known.record is record or known.record == record)

    def _rebuild(self, gone: Iterable[MarkKey], changed: Iterable[Mark]) -> None:
        for key in gone:
            del self._marks[key]
        self._marks.update((mark.key, mark) for mark in changed)
        self._places = sorted(map(_place, self._marks.values()))
        self._reach = []
        reach = 0
        for place in self._places:
            reach = max(reach, -place[1])
            self._reach.append(reach)

    def _mend_reach(self, at: int) -> None:
        """Bring the reach up to date from ``at`` on, up to where it already was so."""
        reach = self._reach[at - 1] if at else 0
        for number in range(at, len(self._places)):
            reach = max(reach, -self._places[number][1])
            if self._reach[number] == reach:
                return
            self._reach[number] = reach


def _place(mark: Mark) -> _Place:
    return mark.start, -mark.end, mark.kind, mark.id
