"""Long work that nothing disturbs: without Python's search for garbage in between, or beside a window that answers."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_SELDOM: Final = 10_000
_SHORT: Final = 0.0005


@contextmanager
def undisturbed() -> Iterator[None]:
    """For work that makes many values and keeps them all.

    Of 20,000 statements read and shown, a third of the time went into looking through them for garbage. What was made
    counts as old from the start, or else the next few actions would each wait while it grows old.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if was_on:
            gc.enable()


@contextmanager
def seldom_disturbed() -> Iterator[None]:
    """While thousands of values come that stay: what is young is looked through as ever, all that there is hardly.

    With the articles of an import in memory, each look through everything held the window up for a fifth of a second.
    """
    young, middle, old = gc.get_threshold()
    gc.set_threshold(young, middle, _SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(young, middle, old)


@contextmanager
def in_short_turns() -> Iterator[None]:
    """While threads beside the window's work for long: they give way ten times as soon as Python has them do.

    Qt gives Python's lock back at every other call. With two threads at work the window waited for it ten times in a
    row, a twentieth of a second together.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_SHORT)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
