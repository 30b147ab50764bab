"""A virtual screen with a window manager: what a story needs where there is no monitor."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.patience import SECONDS

NEEDED = ("Xvfb", "openbox", "xdotool")


def lacking() -> list[str]:
    """The programs that a real window needs and this machine has not."""
    return [program for program in NEEDED if shutil.which(program) is None]


@contextmanager
def virtual_screen(size: str = "1440x900") -> Iterator[dict[str, str]]:
    """The environment of a program that shall open its window on a screen of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        display_file = Path(scratch) / "display"
        with display_file.open("w") as told:
            server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(told.fileno()), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
                pass_fds=[told.fileno()],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        try:
            display = _read_when_written(display_file)
            environment = os.environ | {
                "DISPLAY": f":{display}",
                "QT_QPA_PLATFORM": "xcb",
                "QT_SCALE_FACTOR": "1",
                "LC_ALL": "C.UTF-8",
                "XDG_RUNTIME_DIR": scratch,
                # What other tests have set counts for none of the programs on this screen.
                **{f"XDG_{kind}_HOME": str(Path(scratch) / kind.lower()) for kind in ("CONFIG", "DATA", "STATE")},
            }
            environment.pop("WAYLAND_DISPLAY", None)
            manager = subprocess.Popen(
                ["openbox", "--sm-disable"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            try:
                _wait_for_manager(environment)
                yield environment
            finally:
                _end(manager)
        finally:
            _end(server)


def _read_when_written(path: Path) -> str:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        written = path.read_text().strip()
        if written:
            return written
        time.sleep(0.05)
    raise RuntimeError("the virtual screen did not start")


def _wait_for_manager(environment: dict[str, str]) -> None:
    """Wait until windows are managed: one that opens before is never given the keyboard."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        asked = subprocess.run(
            ["xdotool", "get_num_desktops"], env=environment, capture_output=True, timeout=SECONDS, check=False
        )
        if asked.returncode == 0:
            return
        time.sleep(0.05)
    raise RuntimeError("the window manager did not start")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(5)
        return
    process.kill()
    process.wait()
