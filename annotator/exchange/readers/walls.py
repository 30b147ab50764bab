"""What the reading process may not do, whatever a file makes of it: write, connect, start programs, swell."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

MAX_MEMORY: Final = 1_500_000_000
"""Bytes that the process may take."""

OUT_OF_MEMORY: Final = 77
"""With what it ends where the system knows no limit and the watch found it over ours."""

_FORBIDDEN: Final = (
    "socket.",
    "subprocess.",
    "os.",
    "shutil.",
    "sqlite3.",
    "ftplib.",
    "urllib.",
    "http.",
    "tempfile.",
    "winreg.",
    "pickle.",
    "webbrowser.",
)
_HARMLESS: Final = frozenset({"os.listdir", "os.scandir", "os.walk", "os.fwalk", "os.add_dll_directory"})
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def build(*, memory: int = MAX_MEMORY) -> None:
    """Put up the walls around this process; they stay up until it ends."""
    _limit(memory)
    sys.addaudithook(_hook(_own_folders()))


def _hook(readable: tuple[str, ...]) -> Callable[[str, tuple[Any, ...]], None]:
    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            _check_open(path, mode, flags, readable)
        elif event.startswith(_FORBIDDEN) and event not in _HARMLESS:
            raise PermissionError(f"a file made the reader do what it may not: {event}")

    return refuse


def _check_open(path: object, mode: str | None, flags: int | None, readable: tuple[str, ...]) -> None:
    """The program's own files may be read (its modules are loaded when they are needed), and nothing written."""
    if isinstance(path, int):
        return
    name = os.path.abspath(os.fsdecode(path)) if isinstance(path, str | bytes | os.PathLike) else ""  # noqa: PTH100 - in each open()
    is_written = any(each in (mode or "") for each in "wax+") or bool((flags or 0) & _WRITING)
    if is_written or not name.startswith(readable):
        raise PermissionError(f"a file made the reader open “{name}”")


def _own_folders() -> tuple[str, ...]:
    own = Path(__file__).parents[2]
    places = {
        sys.prefix,
        sys.base_prefix,
        str(own),
        str(own.resolve()),
        getattr(sys, "_MEIPASS", sys.prefix),
        *sys.path,
    }
    folders = tuple(str(Path(place).absolute()) + os.sep for place in places if place)
    # The packaged program's modules lie in the program's own file.
    return (*folders, sys.executable) if getattr(sys, "frozen", False) else folders


def _limit(memory: int) -> None:
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - only where there is such a module

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    else:
        watch(memory)


def watch(memory: int, *, every: float = 0.2) -> None:
    """End this process when it takes more memory than that: for systems that hold to no limit."""
    used = _used_on_windows if sys.platform == "win32" else _used_elsewhere
    stop = threading.Event()

    def look() -> None:
        while not stop.wait(every):
            if used() > memory:
                os._exit(OUT_OF_MEMORY)

    threading.Thread(target=look, daemon=True, name="memory").start()


def _used_elsewhere() -> int:
    import resource  # noqa: PLC0415 - only where there is such a module

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _used_on_windows() -> int:  # pragma: no cover - Windows only
    import ctypes  # noqa: PLC0415 - only here
    from ctypes import wintypes  # noqa: PLC0415 - only here

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *((name, ctypes.c_size_t) for name in ("PeakWorkingSetSize", "WorkingSetSize", "a", "b", "c", "d")),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    counters = Counters()
    counters.cb = ctypes.sizeof(counters)
    with suppress(OSError, AttributeError):
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - other systems' ctypes has no such name
        kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
    return int(counters.PagefileUsage)
