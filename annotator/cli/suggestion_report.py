"""The command that says what suggestions do to the coding: a table to read, JSON, or CSV in a folder."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from annotator.cli.terminal import counted, say, shown
from annotator.services.suggestion_report import Settings, lines_of, read_uses, report_on, write_reports


def suggestion_report(options: argparse.Namespace) -> int:
    settings = Settings(
        pause=options.pause, shuffles=options.shuffles, seed=options.seed, only_drawn=options.only_drawn
    )
    reports = [report_on(use, settings) for use in read_uses(options.project, options.coder)]
    if options.json:
        say(json.dumps([asdict(report) for report in reports], ensure_ascii=False, indent=2))
    else:
        for report in reports:
            for line in lines_of(report):
                say(line)
        if not reports:
            say("No coder has begun an article, so there is nothing to compare.")
    if options.out is not None:
        written = write_reports(reports, options.out)
        if not options.json:
            for path, rows in written.items():
                say(f"{shown(path)}: {counted(rows, 'row')}")
    return 0 if any(report.shown.articles and report.control.articles for report in reports) else 1
