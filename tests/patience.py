"""How long a test waits for what has to come: on a machine with much else to do, everything takes its time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

SECONDS: Final = 120.0
"""A test that waits longer than this for one thing has failed."""


def wait_until(came: Callable[[], object], *, meanwhile: Callable[[], object] | None = None) -> None:
    """Let something go on until something else has come. Raises TimeoutError."""
    end = time.monotonic() + SECONDS
    while not came():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {SECONDS:.0f} s in vain")
        if meanwhile is not None:
            meanwhile()
        # Not Qt's own waiting: it would keep the jobs' threads from running.
        time.sleep(0.005)
