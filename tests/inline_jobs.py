"""Jobs without threads, for windows that are shown without being waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from annotator.domain.errors import AnnotatorError
from annotator.services.jobs import Report

T = TypeVar("T")


class InlineJobs:
    """Runs each job at once, on the caller's thread."""

    def run(
        self,
        work: Callable[[Report], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[AnnotatorError], None],
        progress: Report | None = None,
    ) -> Callable[[], None]:
        try:
            result = work(progress or (lambda _done, _of: None))
        except AnnotatorError as error:
            failed(error)
        else:
            done(result)
        return lambda: None
