"""Commands that look whether a project is sound, and that write what can be repaired or saved into a new file."""

from __future__ import annotations

import argparse
import json

from annotator.cli import terminal
from annotator.cli.projects import login_name
from annotator.cli.terminal import counted, say, shown
from annotator.domain.checks import Finding
from annotator.services import check as checking
from annotator.services.project import Project


def check(options: argparse.Namespace) -> int:
    with Project.open(options.project, coder=login_name(), read_only=True) as project:
        articles = project.library.progress().articles
    with terminal.bar("Checking") as report:
        found = checking.check(options.project, report=report)
    if options.json:
        say(json.dumps({"findings": [_as_json(finding) for finding in found]}, ensure_ascii=False, indent=2))
        return 1 if found else 0
    for finding in found:
        say(finding.sentence)
    if not found:
        say(f"“{shown(options.project)}” is sound: {counted(articles, 'article')}, all texts and quotes as they were.")
    elif can := sum(1 for finding in found if finding.repair):
        say(f"{counted(can, 'finding')} can be repaired in a copy: annotator repair {shown(options.project)} OUT")
    return 1 if found else 0


def repair(options: argparse.Namespace) -> int:
    Project.open(options.project, coder=login_name(), read_only=True).close()
    with terminal.bar("Repairing") as report:
        done = checking.repair(options.project, options.out, coder=options.coder or login_name(), report=report)
    for finding in done.done:
        say(f"done  {finding.sentence} {finding.repair}")
    for finding in done.left:
        say(f"left  {finding.sentence}")
    if done.appendix:
        say(f"{shown(done.appendix)} lists what was left out.")
    say(f"Wrote “{shown(done.path)}”: {counted(len(done.done), 'repair')}. “{shown(options.project)}” is as it was.")
    return 1 if done.left else 0


def salvage(options: argparse.Namespace) -> int:
    with terminal.bar("Reading") as report:
        saved = checking.salvage(options.file, options.out, report=report)
    for words in saved.lost:
        say(f"lost  {words}")
    for finding in saved.left:
        say(f"check {finding.sentence}")
    say(
        f"Wrote “{shown(saved.path)}” with {counted(saved.articles, 'article')} and"
        f" {counted(saved.statements, 'statement')}. “{shown(saved.report)}” says what was saved and what is lost."
    )
    return 1 if saved.lost or saved.left or saved.unreadable_pages or saved.unreadable_rows else 0


def _as_json(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "sentence": finding.sentence,
        "articles": list(finding.articles),
        "statements": list(finding.statements),
        "repair": finding.repair,
    }
