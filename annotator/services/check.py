"""Checking a project, repairing it on a copy, and saving what can be saved of a damaged file."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from annotator.domain.checks import Finding, Repaired, Salvaged
from annotator.domain.clock import Clock, utc_now
from annotator.services.jobs import Report
from annotator.storage.check import findings
from annotator.storage.database import Database
from annotator.storage.repair import repair as write_repaired
from annotator.storage.salvage import salvage as write_salvaged
from annotator.storage.snapshots import snapshot

__all__ = ["check", "check_here", "repair", "salvage"]


def _silent(_done: int, _of: int) -> None:
    pass


def check(path: Path, *, report: Report = _silent) -> tuple[Finding, ...]:
    """All that is wrong in a project, or worth a look, as it is now; its coder may go on meanwhile.

    ``report`` may raise Cancelled. Raises ProjectDamaged where it can't be read far enough to say.
    """
    with snapshot(path) as copy:
        return findings(copy.database, report)


def check_here(path: Path, *, report: Report = _silent) -> tuple[Finding, ...]:
    """The same without a copy, where nobody writes the project."""
    with closing(Database.open(path, read_only_reason="it is being checked.")) as database:
        return findings(database, report)


def repair(
    path: Path,
    out: Path,
    findings: Sequence[Finding] | None = None,
    *,
    coder: str,
    clock: Clock = utc_now,
    report: Report = _silent,
) -> Repaired:
    """Write a repaired copy; the project itself is only read. ``findings`` are those that are chosen, None: all.

    Raises ProjectExists, ProjectDamaged, NotAllowed where there is nothing to repair, DiskFull, NotSaved.
    """
    return write_repaired(path, out, findings, coder=coder, clock=clock, report=report)


def salvage(path: Path, out: Path, *, clock: Clock = utc_now, report: Report = _silent) -> Salvaged:
    """Save what can be saved of a damaged file into a new project, with a report beside it. The file is only read.

    Raises ProjectExists, NotAProject where nothing of a project is found, ProjectDamaged, DiskFull, NotSaved.
    """
    return write_salvaged(path, out, clock=clock, report=report)
