"""Zip files, and documents that are such, opened with care: nothing goes to disk, and names are only shown."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import IO, Final

from annotator.domain.errors import TooMuch, UnreadableFile
from annotator.exchange.readers import limits

_BROKEN: Final = (
    "The file is a damaged archive or document: it ends too early, or its parts do not fit. Fetch or save it again."
)
_PROTECTED: Final = "“{name}” is protected by a password. Take the protection off and import it again."
_BOMB: Final = (
    "“{name}” unfolds to {size:,} MB, which no article does: it may be made to fill a computer. It was not unpacked."
)
_MANY: Final = "The archive holds {count:,} files, and {most:,} at most are read. Divide it."
_SIZE: Final = "The archive unfolds to {size:,} MB, and {most:,} MB at most are read. Divide it."
_CHUNK: Final = 1 << 20


class Archive:
    """A zip file in memory whose parts are read one at a time, none beyond its limit, whatever it says of its sizes."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.entries: Mapping[str, zipfile.ZipInfo] = {each.filename: each for each in self._zip.infolist()}
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, EOFError) as error:
            raise UnreadableFile(_BROKEN) from error
        if len(self.entries) > limits.MOST_MEMBERS:
            raise TooMuch(_MANY, count=len(self.entries), most=limits.MOST_MEMBERS)
        self._unfolded = 0

    def check(self) -> None:
        """Raises TooMuch where the whole says of itself that it is too large."""
        size = sum(each.file_size for each in self.entries.values())
        if size > limits.MAX_UNFOLDED:
            raise TooMuch(_SIZE, size=size // 1_000_000, most=limits.MAX_UNFOLDED // 1_000_000)

    def files(self) -> Iterator[str]:
        """The names of what is a file: no folders, no symbolic links, nothing that a system keeps for itself."""
        for name, entry in self.entries.items():
            is_link = (entry.external_attr >> 16) & 0o170000 == 0o120000
            if not entry.is_dir() and not is_link and not _is_of_system(name):
                yield name

    def read(self, name: str, *, most: int | None = None) -> bytes:
        """The bytes of one part. Raises UnreadableFile, and TooMuch as soon as it unfolds beyond its limit."""
        entry = self.entries[name]
        shown = name.rsplit("/", 1)[-1]
        if entry.flag_bits & 1:
            raise UnreadableFile(_PROTECTED, name=shown)
        try:
            with self._zip.open(entry) as part:
                return self._taken(part, entry, shown, limits.MAX_MEMBER if most is None else most)
        except (
            zipfile.BadZipFile,
            zlib.error,
            ValueError,
            OSError,
            NotImplementedError,
            EOFError,
            RuntimeError,
        ) as error:
            raise UnreadableFile(_BROKEN) from error

    def _taken(self, part: IO[bytes], entry: zipfile.ZipInfo, shown: str, most: int) -> bytes:
        chunks = []
        size = 0
        while chunk := part.read(_CHUNK):
            size += len(chunk)
            self._unfolded += len(chunk)
            is_bomb = size > limits.RATIO_FROM and size > limits.MAX_RATIO * max(entry.compress_size, 1)
            if size > most or is_bomb or self._unfolded > limits.MAX_UNFOLDED:
                raise TooMuch(_BOMB, name=shown, size=max(size, entry.file_size) // 1_000_000)
            chunks.append(chunk)
        return b"".join(chunks)


def _is_of_system(name: str) -> bool:
    last = name.rsplit("/", 1)[-1]
    return name.startswith("__MACOSX/") or last.startswith("._") or last in (".DS_Store", "Thumbs.db", "desktop.ini")
