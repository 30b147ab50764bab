"""A repaired copy of a project: the original is only read, and the copy is checked as every project is."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from annotator.domain.checks import Finding, FindingKind, Repaired
from annotator.domain.clock import Clock
from annotator.domain.errors import NotAllowed, ProjectDamaged, ProjectExists
from annotator.domain.records import Coder
from annotator.storage.check import findings
from annotator.storage.database import Database
from annotator.storage.disk import clear_away, reach_disk
from annotator.storage.failures import damage_told, told
from annotator.storage.journal import Journal
from annotator.storage.queries import Queries
from annotator.storage.repairs import LeftOut, Repairs

Report = Callable[[int, int], None]


def repair(
    path: Path,
    out: Path,
    chosen: Sequence[Finding] | None,
    *,
    coder: str,
    clock: Clock,
    report: Report = lambda _done, _of: None,
) -> Repaired:
    """Write a copy with what is chosen of the findings put right; None: all that can be.

    Raises ProjectExists, ProjectDamaged where pages are damaged (then it is to be salvaged), NotAllowed where nothing
    can be repaired, DiskFull, NotSaved.
    """
    appendix = appendix_path(out)
    for wanted in (out, appendix):
        if wanted.exists():
            raise ProjectExists("“{name}” exists already. Choose another name for the copy.", name=wanted.name)
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with told(out), damage_told(path):
            _copy(path, unfinished)
            with closing(Database.open(unfinished)) as database:
                before = findings(database, report)
                wanted_repairs = _repairable(path, before, chosen)
                left_out = _repaired(database, wanted_repairs, coder, clock)
                after = findings(database, report)
            _write_appendix(appendix, left_out)
            reach_disk(unfinished)
            unfinished.rename(out)
            reach_disk(out.parent)
    except BaseException:
        if not out.exists():
            clear_away(appendix)
        raise
    finally:
        clear_away(unfinished)
    still = {_key(finding) for finding in after}
    done = tuple(finding for finding in wanted_repairs if _key(finding) not in still)
    return Repaired(out, done, after, appendix if left_out else None)


def appendix_path(out: Path) -> Path:
    """Where the table of what was left out of a copy lies."""
    return out.with_name(f"{out.stem} - left out.csv")


def _copy(path: Path, unfinished: Path) -> None:
    unfinished.unlink(missing_ok=True)
    with (
        closing(Database.open(path, read_only_reason="it is being copied.")) as database,
        closing(sqlite3.connect(unfinished)) as target,
    ):
        database.copy_into(target)


def _repairable(path: Path, found: Iterable[Finding], chosen: Sequence[Finding] | None) -> list[Finding]:
    """Those of the findings that are chosen and can be put right, as they are in the copy."""
    there = list(found)
    if any(finding.kind is FindingKind.FILE for finding in there):
        raise ProjectDamaged(
            "Pages of “{name}” are damaged, so it can’t be repaired. Save what can be saved into a new project, or open"
            " a backup.",
            name=path.name,
        )
    keys = None if chosen is None else {_key(finding) for finding in chosen}
    wanted = [each for each in there if each.repair_pattern and (keys is None or _key(each) in keys)]
    if not wanted:
        raise NotAllowed("Nothing that was found can be repaired by itself, so no copy was made.")
    return wanted


def _repaired(database: Database, wanted: Sequence[Finding], coder: str, clock: Clock) -> list[LeftOut]:
    journal = Journal(database, clock=clock, tell=lambda _changes: None)
    with journal.repairing(_coder(database, coder)) as bulk:
        repairs = Repairs(bulk)
        repairs.do(wanted)
    return repairs.left_out


def _coder(database: Database, name: str) -> Coder:
    """Whose action it is: the named coder, or else the project's first."""
    coders = Queries(database.connection).project.coders()
    if not coders:
        raise ProjectDamaged("The project has no coder any more. Save what can be saved into a new project instead.")
    return next((coder for coder in coders if coder.name.casefold() == name.casefold()), coders[0])


def _write_appendix(path: Path, left_out: Sequence[LeftOut]) -> None:
    if not left_out:
        return
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["table", "number", "entry"])
        for table, row in left_out:
            plain = {name: value.hex() if isinstance(value, bytes) else value for name, value in row.items()}
            writer.writerow([table, row["id"], json.dumps(plain, ensure_ascii=False)])


def _key(finding: Finding) -> tuple[FindingKind, str, tuple[tuple[str, int], ...]]:
    return finding.kind, finding.pattern, finding.rows
