"""What is said on a terminal: lines, complaints, a progress bar; and whether there is a screen for a window."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

# A file's name may hold what a terminal obeys.
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_NO_WINDOWS: Final = ("offscreen", "minimal", "vnc", "linuxfb")


def prepare() -> None:
    """Let a terminal that lacks a character show another in its place, instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """A line of the result."""
    sys.stdout.write(_CONTROL.sub("\N{REPLACEMENT CHARACTER}", line) + "\n")


def complain(line: str) -> None:
    """A line that is no result."""
    sys.stdout.flush()
    sys.stderr.write("annotator: " + _CONTROL.sub("\N{REPLACEMENT CHARACTER}", line) + "\n")


def progress(items: Iterable[T], *, doing: str, of: int) -> Iterator[T]:
    """The items, with a bar on the terminal that shows how far they are; nothing where nobody watches."""
    if not sys.stderr.isatty() or of < 2:
        yield from items
        return
    from tqdm import tqdm  # noqa: PLC0415 - only where somebody watches

    yield from tqdm(items, desc=doing, total=of, leave=False, file=sys.stderr, dynamic_ncols=True)


@contextmanager
def bar(doing: str) -> Iterator[Callable[[int, int], None]]:
    """What work reports its progress to: a bar on the terminal; nothing where nobody watches."""
    if not sys.stderr.isatty():
        yield lambda _done, _of: None
        return
    from tqdm import tqdm  # noqa: PLC0415 - only where somebody watches

    with tqdm(desc=doing, leave=False, file=sys.stderr, dynamic_ncols=True) as shown_bar:

        def report(done: int, of: int) -> None:
            shown_bar.total = of
            shown_bar.update(done - shown_bar.n)

        yield report


def has_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be opened: a display server that answers, or a system that always has one."""
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in _NO_WINDOWS:
        return False
    if platform in ("win32", "darwin"):
        return True
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland and _answers(os.path.join(environment.get("XDG_RUNTIME_DIR", ""), wayland)):  # noqa: PTH118 - may be absolute
        return True
    return _x11_answers(environment.get("DISPLAY", ""))


def _x11_answers(display: str) -> bool:
    """``DISPLAY`` is [host]:number[.screen]; it may be left over from a session that has ended."""
    match = re.fullmatch(r"(?P<host>.*):(?P<number>\d+)(?:\.\d+)?", display)
    if match is None:
        return False
    number = int(match["number"])
    if match["host"] in ("", "unix"):
        place = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X11 has its sockets
        return _answers(place) or _answers("\0" + place)
    try:
        socket.create_connection((match["host"], 6000 + number), timeout=2).close()
    except OSError:
        return False
    return True


def _answers(place: str) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(place)
        except OSError:
            return False
    return True


def counted(number: int, one: str, many: str | None = None) -> str:
    """The number with its unit: “1 article”, “5 articles”."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def shown(path: Path) -> str:
    """The path as short as it can be typed from here."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)
