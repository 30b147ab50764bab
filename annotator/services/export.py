"""Exports of a project: the coded data as tables, written whole or not at all."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator import __version__
from annotator.domain.errors import ExportFailed
from annotator.domain.said import Said, said
from annotator.exchange.layouts import Layout, write_layout
from annotator.services.jobs import Report
from annotator.storage.failures import damage_told
from annotator.storage.snapshots import snapshot


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the rows of each table, and the file that explains them."""

    rows: Mapping[Path, int]
    readme: Path


class Exports:
    """Writes tables from a copy of the project as it is when the export begins.

    It touches neither the project's connection nor its coder, so that it may run as a job while coding goes on.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(
        self,
        folder: Path,
        *,
        layout: Layout = Layout.TIDY,
        only_settled: bool = False,
        report: Report = lambda _done, _of: None,
    ) -> Exported:
        """Write the tables of a layout into a folder, which is made if it is missing. Raises ExportFailed.

        ``only_settled``: of the statements those of the settled version; NotAllowed where nothing is settled.
        """
        with damage_told(self._path), snapshot(self._path) as copy:
            source = copy.exports.settled() if only_settled else copy.exports
            try:
                folder.mkdir(parents=True, exist_ok=True)
                rows = write_layout(source, folder, layout, stamp=f"Annotator {__version__}", report=report)
            except OSError as error:
                raise ExportFailed(_sentence(error, folder)) from error
        return Exported(rows, folder / "README.txt")


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
