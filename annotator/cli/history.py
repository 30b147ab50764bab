"""The command that lists what was done in a project, or writes it as tables."""

from __future__ import annotations

import argparse

from annotator.cli.projects import login_name
from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import NotFound
from annotator.domain.history import HistoryFilter, HistoryRow
from annotator.domain.records import CoderId
from annotator.services.history import write_history
from annotator.services.project import Project


def history(options: argparse.Namespace) -> int:
    with Project.open(options.project, coder=login_name(), read_only=True) as project:
        coder = None if options.coder is None else _coder(project, options.coder)
        rows = [] if options.csv else project.history.page(HistoryFilter(coder=coder), most=options.last)
    if options.csv:
        for path, count in write_history(options.project, options.csv, coder=coder).items():
            say(f"{shown(path)}: {counted(count, 'row')}")
        return 0
    for row in rows:
        say(_line(row))
    return 0


def _coder(project: Project, name: str) -> CoderId:
    for coder in project.coders:
        if coder.name.casefold() == name.casefold():
            return coder.id
    raise NotFound("The project has no coder “{name}”.", name=name)


def _line(row: HistoryRow) -> str:
    codes = " → ".join(code for code in (row.code_before, row.code_after) if code)
    words = f"“{row.quote[:60]}”" if row.quote else ""
    back = "(taken back)" if row.undone_at else ""
    told = (codes, words, row.article_name[:60], back)
    return "  ".join([f"{row.at:%Y-%m-%d %H:%M}", row.coder, row.kind.value, *(each for each in told if each)])
