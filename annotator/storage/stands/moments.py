"""The moment of an event: a time of the project's clock that is never before the things' last one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

_STEP: Final = timedelta(microseconds=1)


def moment_after(now: str, earlier: Iterable[str]) -> str:
    """``now``, or just after the latest of the earlier ones where a clock was set back or went ahead elsewhere."""
    latest = max((datetime.fromisoformat(each) for each in earlier), default=None)
    wanted = datetime.fromisoformat(now)
    if latest is not None and latest >= wanted:
        wanted = latest + _STEP
    return wanted.astimezone(UTC).isoformat(timespec="microseconds")
