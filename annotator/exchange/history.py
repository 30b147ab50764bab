"""The activity log as CSV: every action of every coder, and what each did on each day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from annotator import __version__
from annotator.domain.history import CoderDay, LoggedAction
from annotator.exchange.tables import Column, write_table
from annotator.exchange.whole_files import WholeFiles

LOG: Final = "history_actions.csv"
DAYS: Final = "history_days.csv"
README: Final = "history_README.txt"
PAUSE_MINUTES: Final = 5
"""A longer time between two actions is a pause."""


@dataclass(slots=True)
class _Day:
    """What is being added up of a coder's day."""

    first_at: datetime
    last_at: datetime
    actions: int = 0
    taken_back: int = 0
    made: int = 0
    removed: int = 0
    finished: int = 0
    active_seconds: float = 0.0


class Days:
    """Adds up what each coder did on each day (UTC) while the log is written."""

    def __init__(self) -> None:
        self._days: dict[tuple[date, str], _Day] = {}
        self._last_action: int | None = None

    def follow(self, lines: Iterable[LoggedAction]) -> Iterator[LoggedAction]:
        for line in lines:
            self._add(line)
            yield line

    def all(self) -> list[CoderDay]:
        return [
            CoderDay(
                day, coder, one.actions, one.taken_back, one.made, one.removed, one.finished, one.first_at,
                one.last_at, round(one.active_seconds / 60, 1),
            )
            for (day, coder), one in sorted(self._days.items())
        ]  # fmt: skip

    def _add(self, line: LoggedAction) -> None:
        key = (line.at.astimezone(UTC).date(), line.coder)
        is_first = key not in self._days
        day = self._days.setdefault(key, _Day(line.at, line.at))
        if line.action_id != self._last_action:
            self._last_action = line.action_id
            day.actions += 1
            day.taken_back += line.undone_at is not None
            day.last_at = max(day.last_at, line.at)
            if not is_first and line.seconds is not None and 0 <= line.seconds <= PAUSE_MINUTES * 60:
                day.active_seconds += line.seconds
        if line.undone_at is None:
            day.made += line.made
            day.removed += line.removed
            day.finished += line.finished


def write_log(lines: Iterable[LoggedAction], folder: Path) -> dict[Path, int]:
    """Write the tables, all or none, and return the rows of each. OSErrors are passed on."""
    folder.mkdir(parents=True, exist_ok=True)
    days = Days()
    rows: dict[Path, int] = {}
    with WholeFiles(folder) as files:
        with files.draft(LOG) as file:
            rows[folder / LOG] = write_table(file, _ACTIONS, days.follow(lines))
        with files.draft(DAYS) as file:
            rows[folder / DAYS] = write_table(file, _DAYS, days.all())
        with files.draft(README) as file:
            file.write(_readme())
    return rows


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


_ACTIONS: Final[Sequence[Column[LoggedAction]]] = [
    Column("action_id", "number of the action; one that touched several statements has a row for each",
           lambda line: line.action_id),
    Column("time", "when it was saved, UTC", lambda line: _time(line.at)),
    Column("coder", "who did it", lambda line: line.coder),
    Column("action", "what was done, such as tag, recode, remove, set_state", lambda line: line.kind.value),
    Column("taken_back_at", "when it was undone, UTC; blank where it stands",
           lambda line: _time(line.undone_at) if line.undone_at else None),
    Column("article_id", "number of the article in the project; blank where it is about none, or several",
           lambda line: line.article_id),
    Column("article_uuid", "its identity in every project", lambda line: line.article_uuid or None),
    Column("article_name", "file it came from", lambda line: line.article_name or None),
    Column("statement_uuid", "identity of the statement; blank where it is about none",
           lambda line: line.statement_uuid or None),
    Column("code_before", "its code before; blank where it was not there", lambda line: line.code_before or None),
    Column("code_after", "its code after; blank where it was removed", lambda line: line.code_after or None),
    Column("seconds", "since the coder’s previous action; blank for the first one and for further rows of an action",
           lambda line: None if line.seconds is None else round(line.seconds, 1)),
]  # fmt: skip
_DAYS: Final[Sequence[Column[CoderDay]]] = [
    Column("day", "UTC", lambda day: day.day.isoformat()),
    Column("coder", "who", lambda day: day.coder),
    Column("actions", "all, also those that were taken back later", lambda day: day.actions),
    Column("taken_back", "of them taken back", lambda day: day.taken_back),
    Column("statements_made", "by actions that stand", lambda day: day.made),
    Column("statements_removed", "by actions that stand", lambda day: day.removed),
    Column("articles_finished", "by actions that stand", lambda day: day.finished),
    Column("first_at", "time of the first action, UTC", lambda day: _time(day.first_at)),
    Column("last_at", "time of the last action, UTC", lambda day: _time(day.last_at)),
    Column(
        "active_minutes",
        f"times between one action and the next added up; more than {PAUSE_MINUTES} minutes are a pause and count 0",
        lambda day: day.active_minutes,
    ),
]


def _readme() -> str:
    lines = ["What was done, when and by whom", f"Written by Annotator {__version__}.", ""]
    for name, row, told in (
        (LOG, "an action, or one of the statements that it touched", [(c.name, c.meaning) for c in _ACTIONS]),
        (DAYS, "a coder’s day", [(c.name, c.meaning) for c in _DAYS]),
    ):
        width = max(len(column) for column, _meaning in told)
        lines += [name, "-" * len(name), f"One row is {row}.", ""]
        lines += [f"{column:<{width}}  {meaning}" for column, meaning in told] + [""]
    return "\n".join(lines)
