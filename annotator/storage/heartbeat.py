"""The sign of life of the program that has a project open, for those on other computers who want it too."""

from __future__ import annotations

import contextlib
import threading
from typing import Final

from annotator.domain.clock import Clock
from annotator.storage.lock import Lock

EVERY_SECONDS: Final = 30.0


class Heartbeat:
    """Writes the lock's sign of life from a thread of its own: a folder on a slow network holds up nothing else."""

    def __init__(self, lock: Lock, clock: Clock, *, every: float = EVERY_SECONDS) -> None:
        self._lock = lock
        self._clock = clock
        self._every = every
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._go_on, name="heartbeat", daemon=True)
        self._thread.start()

    def end(self) -> None:
        self._ended.set()
        self._thread.join()

    def _go_on(self) -> None:
        while not self._ended.wait(self._every):
            # A disk that is gone for a while may come back; whether the project is still ours is asked before a write.
            with contextlib.suppress(OSError):
                self._lock.beat(self._clock())
