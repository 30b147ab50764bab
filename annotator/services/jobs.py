"""Work that must not stop the window: what a job is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from annotator.domain.errors import AnnotatorError

T = TypeVar("T")

Report = Callable[[int, int], None]
"""Told how many of how many are done. Raises Cancelled where the person has asked to stop."""


class Cancelled(AnnotatorError):
    """The person stopped the work. What was done by then is kept or taken back, as the work says."""


class Jobs(Protocol):
    """Runs work that takes and gives frozen values, away from the window's thread."""

    def run(
        self,
        work: Callable[[Report], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[AnnotatorError], None],
        progress: Report | None = None,
    ) -> Callable[[], None]:
        """Start the work. ``done``, ``failed`` and ``progress`` are called on the caller's thread.

        Gives back what cancels it. Whoever receives a result checks that it is still wanted.
        """
        ...
