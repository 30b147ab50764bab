"""A disk whose power is cut: it keeps what was synced, and of what was written since whatever it likes.

What a program did to its files is read from a trace of strace. A file's bytes are safe after fsync or fdatasync of it,
its name, or that it has none any more, after fsync of the folder. Each file and each folder then keeps nothing of what
came later, all of it, the first part, some of it, or sectors of it.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

CALLS: Final = (
    "openat,creat,pwrite64,write,pwritev,writev,sendfile,copy_file_range,fdatasync,fsync,ftruncate,"
    "unlink,unlinkat,rename,renameat,renameat2,link,linkat,lseek"
)
_SECTOR: Final = 512
_Each = TypeVar("_Each")
_LINE: Final = re.compile(r"(?P<pid>\d+) +(?P<rest>.*)")
_RESUMED: Final = re.compile(r"<\.\.\. \w+ resumed>(?P<rest>.*)")
_CALL: Final = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_OPENED: Final = re.compile(r"<(?P<path>[^>]*)>")
_STRING: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE: Final = re.compile(r"(\d+)<([^>]*)>")


@dataclass(frozen=True, slots=True)
class Write:
    file: int
    start: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file has that length now."""

    file: int
    length: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name leads to another file now, or to none; ``old`` is the name that it had before, if it was renamed."""

    path: str
    file: int | None
    old: str = ""

    @property
    def folder(self) -> str:
        return os.path.dirname(self.path)  # noqa: PTH120 - of a name inside a trace


@dataclass(frozen=True, slots=True)
class Sync:
    """What was written in a file, or named in a folder, is safe from now on."""

    file: int | None = None
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """The program said that something is done."""

    number: int


Event = Write | Cut | Name | Sync | Told


def traced(command: Sequence[str], log: Path, *, cwd: Path, env: dict[str, str]) -> None:
    """Run a program and write down what it does to files."""
    options = ["-f", "-qq", "-y", "-xx", "-s", "4000000", "-e", f"trace={CALLS}", "--seccomp-bpf"]
    subprocess.run(["strace", *options, "-o", log, *command], cwd=cwd, env=env, check=True, stdout=subprocess.PIPE)


@dataclass
class Disk:
    """What is safe, and what has been written and named since."""

    safe: dict[int, bytes] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    safe_names: dict[str, int] = field(default_factory=dict)
    since: dict[int, list[Write | Cut]] = field(default_factory=lambda: defaultdict(list))
    named_since: dict[str, list[Name]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, folder: Path) -> Disk:
        """All that is in a folder, safe."""
        disk = cls()
        for number, path in enumerate(sorted(path for path in folder.rglob("*") if path.is_file())):
            disk.safe[number] = path.read_bytes()
            disk.names[str(path)] = disk.safe_names[str(path)] = number
        return disk

    def take(self, event: Event) -> None:
        match event:
            case Write() | Cut():
                self.since[event.file].append(event)
            case Name():
                _rename(self.names, event)
                self.named_since[event.folder].append(event)
            case Sync(file=int(number)):
                self.safe[number] = self.now(number)
                self.since.pop(number, None)
            case Sync():
                for name in self.named_since.pop(event.folder, []):
                    _rename(self.safe_names, name)

    def now(self, file: int) -> bytes:
        """A file as the program sees it."""
        return _written(self.safe.get(file, b""), self.since.get(file, []))

    def all_now(self) -> dict[str, bytes]:
        return {path: self.now(file) for path, file in self.names.items()}

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """What is found when the power is back."""
        names = dict(self.safe_names)
        for since in self.named_since.values():
            for name in _kept(since, chance):
                _rename(names, name)
        return {path: self._left(file, chance) for path, file in names.items()}

    def _left(self, file: int, chance: random.Random) -> bytes:
        since = self.since.get(file, [])
        kept = list(_kept(since, chance))
        if kept and chance.random() < 0.2:
            kept = [piece for each in kept for piece in _torn(each, chance)]
        return _written(self.safe.get(file, b""), kept)


def _kept(since: Sequence[_Each], chance: random.Random) -> Sequence[_Each]:
    match chance.randrange(4):
        case 0:
            return []
        case 1:
            return since
        case 2:
            return since[: chance.randrange(len(since) + 1)]
        case _:
            return [each for each in since if chance.random() < 0.5]


def _torn(event: Write | Cut, chance: random.Random) -> Iterator[Write | Cut]:
    if isinstance(event, Cut):
        yield event
        return
    for place in range(0, len(event.data), _SECTOR):
        if chance.random() < 0.5:
            yield Write(event.file, event.start + place, event.data[place : place + _SECTOR])


def _written(data: bytes, events: Sequence[Write | Cut]) -> bytes:
    if not events:
        return data
    content = bytearray(data)
    for event in events:
        if isinstance(event, Cut):
            del content[event.length :]
            content.extend(bytes(event.length - len(content)))
        else:
            content.extend(bytes(max(0, event.start + len(event.data) - len(content))))
            content[event.start : event.start + len(event.data)] = event.data
    return bytes(content)


def _rename(names: dict[str, int], name: Name) -> None:
    if name.old:
        names.pop(name.old, None)
    if name.file is None:
        names.pop(name.path, None)
    else:
        names[name.path] = name.file


class Trace:
    """The events of a trace that are about files in one folder, and what was told."""

    def __init__(self, log: Path, folder: Path) -> None:
        self._log = log
        self._folder = str(folder)
        self._disk = Disk.of(folder)
        self._next = len(self._disk.safe)
        self._places: dict[int, int] = {}
        """Where the next write into an open file goes."""

    def events(self) -> list[Event]:
        found: list[Event] = []
        for call in self._calls():
            for event in self._events_of(call):
                self._disk.take(event)
                found.append(event)
        return found

    def _calls(self) -> Iterator[re.Match[str]]:
        begun: dict[str, str] = {}
        with self._log.open(encoding="ascii") as lines:
            for line in lines:
                whole = _LINE.fullmatch(line.rstrip("\n"))
                if whole is None:
                    continue
                pid, rest = whole["pid"], whole["rest"]
                if rest.endswith("<unfinished ...>"):
                    begun[pid] = rest.removesuffix("<unfinished ...>").rstrip()
                    continue
                resumed = _RESUMED.fullmatch(rest)
                call = _CALL.match(begun.pop(pid, "") + resumed["rest"] if resumed else rest)
                if call is not None and int(call["result"]) >= 0:
                    yield call

    def _events_of(self, call: re.Match[str]) -> Iterator[Event]:  # noqa: C901 - a line for each call
        name, arguments, result = call["name"], call["arguments"], int(call["result"])
        match name.removesuffix("64").removesuffix("at2").removesuffix("at"):
            case "open":
                yield from self._opened(arguments, result, call)
            case "pwrite" | "write":
                yield from self._wrote(name, arguments, result)
            case "sendfile" | "copy_file_range":
                yield from self._sent(name, arguments, result)
            case "fsync" | "fdatasync":
                yield from self._synced(_path(_FILE.findall(arguments)[0][1]))
            case "ftruncate":
                path = _path(_FILE.findall(arguments)[0][1])
                if path in self._disk.names:
                    yield Cut(self._disk.names[path], int(arguments.rsplit(", ", 1)[1]))
            case "lseek":
                self._places[int(_FILE.findall(arguments)[0][0])] = result
            case "unlink" | "rename" | "link":
                yield from self._named(name, arguments)
            case _:
                raise AssertionError(f"{name} is not understood")

    def _opened(self, arguments: str, result: int, call: re.Match[str]) -> Iterator[Event]:
        opened = _OPENED.match(call.string, call.end())
        path = _path(opened["path"]) if opened else ""
        self._places[result] = 0
        if not path.startswith(self._folder + "/"):
            return
        if path not in self._disk.names and "O_CREAT" in arguments:
            self._next += 1
            yield Name(path, self._next)
        elif "O_TRUNC" in arguments:
            yield Cut(self._disk.names[path], 0)
        if "O_APPEND" in arguments:
            self._places[result] = len(self._disk.now(self._disk.names[path]))

    def _wrote(self, name: str, arguments: str, result: int) -> Iterator[Event]:
        number, raw = _FILE.findall(arguments)[0]
        data = bytes.fromhex(_STRING.findall(arguments)[0].replace("\\x", ""))
        if number == "1" and data.startswith(b"ACK "):
            yield Told(int(data.split()[1]))
        path = _path(raw)
        if path not in self._disk.names:
            return
        assert len(data) >= result, "the trace holds less than was written"
        start = int(arguments.rsplit(", ", 1)[1]) if name == "pwrite64" else self._places[int(number)]
        if name == "write":
            self._places[int(number)] = start + result
        yield Write(self._disk.names[path], start, data[:result])

    def _sent(self, name: str, arguments: str, result: int) -> Iterator[Event]:
        files = _FILE.findall(arguments)
        source, target = files if name == "copy_file_range" else reversed(files)
        path = _path(target[1])
        if path not in self._disk.names or not result:
            return
        given = re.search(r"\[(\d+)\]", arguments)
        begin = int(given[1]) if given else self._places[int(source[0])]
        data = self._disk.now(self._disk.names[_path(source[1])])[begin : begin + result]
        start = self._places[int(target[0])]
        self._places[int(target[0])] = start + result
        yield Write(self._disk.names[path], start, data)

    def _synced(self, path: str) -> Iterator[Event]:
        if path in self._disk.names:
            yield Sync(file=self._disk.names[path])
        elif path == self._folder or path.startswith(self._folder + "/"):
            yield Sync(folder=path)

    def _named(self, name: str, arguments: str) -> Iterator[Event]:
        paths = [_path(raw) for raw in _STRING.findall(arguments)]
        if not all(path.startswith(self._folder + "/") for path in paths):
            return
        if name.startswith("unlink"):
            if "AT_REMOVEDIR" not in arguments:
                yield Name(paths[0], None)
            return
        old, new = paths
        yield Name(new, self._disk.names[old], old if name.startswith("rename") else "")


def _path(raw: str) -> str:
    """A path as a trace writes it, in hexadecimal or not."""
    return os.fsdecode(bytes.fromhex(raw.replace("\\x", ""))) if raw.startswith("\\x") else raw
