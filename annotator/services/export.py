"""Exports of a project: the coded data as tables, written whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from annotator import __version__
from annotator.domain.errors import ExportFailed
from annotator.domain.records import CoderId
from annotator.domain.said import Said, said
from annotator.domain.whose_coding import CodingOf
from annotator.exchange.layouts import Layout, write_layout
from annotator.services.jobs import Report
from annotator.storage.failures import damage_told
from annotator.storage.snapshots import glance, snapshot


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the rows of each table, the file that explains them, and whose coding it is."""

    rows: Mapping[Path, int]
    readme: Path
    whose: Sequence[CodingOf]


class Exports:
    """Writes tables from a copy of the project as it is when the export begins.

    It touches neither the project's connection nor its coder, so that it may run as a job while coding goes on.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def whose(self, *, working: CoderId | None = None) -> Sequence[CodingOf]:
        """Whose coding there is, and how much of it: of all who take part in it, and of who is ``working``."""
        with damage_told(self._path), glance(self._path) as queries:
            shown = queries.project.taking_part() | {working}
            return tuple(each for each in queries.whose_coding() if each.coder.id in shown)

    def write(
        self,
        folder: Path,
        *,
        layout: Layout = Layout.TIDY,
        of: Collection[CoderId] | None = None,
        only_settled: bool = False,
        report: Report = lambda _done, _of: None,
    ) -> Exported:
        """Write the tables of a layout into a folder, which is made if it is missing. Raises ExportFailed.

        ``of``: the statements of these coders alone; None: everybody's. ``only_settled``: those of the settled
        version; NotAllowed where nothing is settled.
        """
        with damage_told(self._path), snapshot(self._path) as copy:
            source = copy.exports.settled() if only_settled else copy.exports if of is None else copy.exports.only(of)
            try:
                folder.mkdir(parents=True, exist_ok=True)
                rows = write_layout(source, folder, layout, stamp=f"Annotator {__version__}", report=report)
            except OSError as error:
                raise ExportFailed(_sentence(error, folder)) from error
            whose, _left_out = source.coding()
        return Exported(rows, folder / "README.txt", whose)


def proposed_folder(path: Path, day: date) -> Path:
    """A folder that is not there yet, beside the project and named after it and the day."""
    return not_there_yet(path.with_name(f"{path.stem} {day.isoformat()}"))


def not_there_yet(folder: Path) -> Path:
    """The folder, or the same with a number where there is something of that name."""
    numbered = (folder.with_name(f"{folder.name} ({number})") for number in count(2))
    return folder if not os.path.lexists(folder) else next(each for each in numbered if not os.path.lexists(each))


def _sentence(error: OSError, folder: Path) -> Said:
    safe = said("Files of an earlier export are as they were, and the project is safe.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return said(
            "The disk with “{folder}” is full, so nothing was exported. Make room and export again. {safe}",
            folder=folder,
            safe=safe,
        )
    if isinstance(error, FileExistsError | NotADirectoryError):
        return said("“{folder}” is a file, so nothing was exported. Choose a folder. {safe}", folder=folder, safe=safe)
    what = Path(error.filename2 or error.filename or folder).name
    return said(
        "Nothing was exported: “{what}” in “{folder}” cannot be written ({why}). "
        "Close it in other programs, or choose another folder. {safe}",
        what=what,
        folder=folder,
        why=error.strerror,
        safe=safe,
    )
