"""A SQLite file read page by page, without SQLite: what a page says is believed only where it holds together.

The format is that of https://sqlite.org/fileformat2.html: b-tree pages (1.6), records (2.1), overflow and freelist
pages (1.5, 1.7). Only table trees are read; indexes are made anew.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

Value = None | int | float | str | bytes
_LEAF, _INTERIOR = 13, 5
_FILE_HEADER: Final = 100
_USUAL_SIZE: Final = 4096
_WHOLE: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Serial types of whole numbers, with their bytes."""


class Unreadable(Exception):
    """A page, a cell or a record that does not hold together."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands in a page; ``values`` are in the order of the table's columns."""

    row_id: int
    values: tuple[Value, ...]


class Pages:
    """The pages of a file. Numbers start at 1, as in the format."""

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self._data = data
        self.size = _page_size(data)
        self.count = -(-len(data) // self.size)
        self._usable = self.size - (data[20] if 0 < data[20] <= self.size - 480 else 0)
        self.overflow: set[int] = set()
        """Pages that hold the rest of rows that were read."""

    def page(self, number: int) -> bytes:
        """Raises Unreadable where the file has no such page."""
        if not 1 <= number <= self.count:
            raise Unreadable
        found = self._data[(number - 1) * self.size : number * self.size]
        return found.ljust(self.size, b"\0")

    def kind(self, number: int) -> int:
        """The first byte of a page as a tree’s."""
        return self.page(number)[_start(number)]

    def is_leaf(self, number: int) -> bool:
        return self.kind(number) == _LEAF

    def free(self) -> set[int]:
        """Pages that hold nothing any more: what is in them was removed."""
        found: set[int] = set()
        trunk = struct.unpack_from(">I", self._data, 32)[0]
        while 1 <= trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            after, number = struct.unpack_from(">II", page)
            number = min(number, self._usable // 4 - 2)
            found.update(each for each in struct.unpack_from(f">{number}I", page, 8) if 1 <= each <= self.count)
            trunk = after
        return found

    def children(self, number: int) -> Iterator[int | None]:
        """The pages below one; None for each that can't be made out. Raises Unreadable."""
        page, start = self.page(number), _start(number)
        if page[start] != _INTERIOR:
            raise Unreadable
        for place in _cells(page, start, start + 12):
            yield struct.unpack_from(">I", page, place)[0] if place is not None and place + 4 <= self.size else None
        yield struct.unpack_from(">I", page, start + 8)[0]

    def rows(self, number: int) -> Iterator[Row | None]:
        """The rows of a leaf; None for each that can't be read. Raises Unreadable."""
        page, start = self.page(number), _start(number)
        if page[start] != _LEAF:
            raise Unreadable
        for place in _cells(page, start, start + 8):
            try:
                yield None if place is None else self._row(page, place)
            except (Unreadable, IndexError, struct.error):
                yield None

    def _row(self, page: bytes, place: int) -> Row:
        length, place = _varint(page, place)
        row_id, place = _varint(page, place)
        if not 2 <= length <= len(self._data):
            raise Unreadable
        local = self._local(length)
        payload = page[place : place + local]
        if len(payload) != local or place + local > self._usable:
            raise Unreadable
        if local < length:
            payload += self._rest(struct.unpack_from(">I", page, place + local)[0], length - local)
        return Row(_signed(row_id), _values(payload))

    def _local(self, length: int) -> int:
        """How many bytes of a row stand in its leaf."""
        most = self._usable - 35
        if length <= most:
            return length
        least = (self._usable - 12) * 32 // 255 - 23
        wanted = least + (length - least) % (self._usable - 4)
        return wanted if wanted <= most else least

    def _rest(self, number: int, length: int) -> bytes:
        parts: list[bytes] = []
        seen: set[int] = set()
        while length > 0:
            if number in seen:
                raise Unreadable
            seen.add(number)
            page = self.page(number)
            piece = page[4 : 4 + min(length, self._usable - 4)]
            parts.append(piece)
            length -= len(piece)
            number = struct.unpack_from(">I", page)[0]
        self.overflow |= seen
        return b"".join(parts)


def _page_size(data: mmap.mmap | bytes) -> int:
    told = struct.unpack_from(">H", data, 16)[0]
    size = 65536 if told == 1 else told
    return size if 512 <= size <= 65536 and size & (size - 1) == 0 else _USUAL_SIZE


def _start(number: int) -> int:
    return _FILE_HEADER if number == 1 else 0


def _cells(page: bytes, start: int, pointers: int) -> Iterator[int | None]:
    """Where the cells of a page begin; None for what is no place in it."""
    count = struct.unpack_from(">H", page, start + 3)[0]
    count = min(count, (len(page) - pointers) // 2)
    for place in struct.unpack_from(f">{count}H", page, pointers):
        yield place if pointers + 2 * count <= place < len(page) else None


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[place + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    return value << 8 | data[place + 8], place + 9


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number


def _values(payload: bytes) -> tuple[Value, ...]:
    """The columns of a record. Raises Unreadable where their lengths do not add up to its own."""
    end, place = _varint(payload, 0)
    if not place <= end <= len(payload):
        raise Unreadable
    kinds: list[int] = []
    while place < end:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    lengths = [_length(kind) for kind in kinds]
    if place != end or end + sum(lengths) != len(payload):
        raise Unreadable
    return tuple(_each_value(payload, end, kinds, lengths))


def _each_value(payload: bytes, place: int, kinds: Sequence[int], lengths: Sequence[int]) -> Iterator[Value]:
    for kind, length in zip(kinds, lengths, strict=True):
        yield _value(kind, payload[place : place + length])
        place += length


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind in (10, 11):
        raise Unreadable
    return 8 if kind == 7 else _WHOLE.get(kind, 0)


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        found: float = struct.unpack(">d", data)[0]
        return found
    if kind in _WHOLE:
        return int.from_bytes(data, signed=True)
    if kind % 2 == 0:
        return bytes(data)
    # What is no longer text shows by its fingerprint or its quote; the rest of it may still be read.
    return data.decode("utf-8", errors="replace")
