"""Commands about the settled version: how far it is, taking what is agreed, and the report to a coder."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator import __version__
from annotator.cli.compare import names_of, written
from annotator.cli.projects import login_name, opened
from annotator.cli.terminal import counted, say, shown
from annotator.exchange.differences import write_unclear
from annotator.exchange.reports import write_coder_report
from annotator.services.project import Project
from annotator.services.settling import Overview


def settle(options: argparse.Namespace) -> int:
    if not options.agreed:
        with Project.open(options.project, coder=login_name(), read_only=True) as project:
            return _say_how_far(project, options)
    with opened(options.project, options.coder) as project:
        coders = project.settling.coders(names_of(options.coders))
        taken = project.settling.take_all_agreed(project.settling.overview(coders))
        say(f"Took {counted(taken, 'passage')} on which {_listed([coder.name for coder in coders])} agree.")
        return _say_how_far(project, options)


def report_to_coder(options: argparse.Namespace) -> int:
    path: Path = options.out
    with Project.open(options.project, coder=login_name(), read_only=True) as project:
        (coder,) = project.settling.coders([options.coder])
        report = project.settling.report_to(coder)
    written(path, lambda: write_coder_report(report, path, stamp=f"Written by Annotator {__version__}."))
    say(
        f"{shown(path)}: {counted(len(report.otherwise), 'thing')} settled otherwise in"
        f" {counted(report.articles, 'article')}; {report.same:,} of {counted(report.statements, 'statement')} just so."
    )
    return 0


def _say_how_far(project: Project, options: argparse.Namespace) -> int:
    coders = project.settling.coders(names_of(options.coders))
    found = project.settling.overview(coders)
    _say_progress(found, [coder.name for coder in coders])
    if options.unclear:
        path: Path = options.unclear
        rows = written(path, lambda: write_unclear(project.settling.todo(), path))
        say(f"{shown(path)}: {counted(rows, 'passage')} at which the guideline is unclear.")
    return 0 if found.articles else 1


def _say_progress(found: Overview, coders: list[str]) -> None:
    articles = found.articles
    say(f"{_listed(coders)}: {counted(len(articles), 'article')} finished by all, {found.n_done} settled.")
    passages, untaken = sum(each.passages for each in articles), sum(each.untaken for each in articles)
    say(f"{counted(passages, 'passage')}; agreed and not taken yet: {untaken}; differences still open: {found.n_open}.")
    stale = sum(each.stale for each in articles)
    if stale:
        say(f"To be looked at again, because a coder has changed something since: {stale}.")


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
