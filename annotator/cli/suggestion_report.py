"""The command that says what suggestions do to the coding: a table to read, JSON, or CSV in a folder."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict

from annotator.cli.terminal import counted, say, shown
from annotator.services.suggestion_report import (
    Arm,
    By,
    CoderReport,
    Figure,
    Settings,
    Test,
    read_uses,
    report_on,
    write_reports,
)


def suggestion_report(options: argparse.Namespace) -> int:
    settings = Settings(
        pause=options.pause, shuffles=options.shuffles, seed=options.seed, only_drawn=options.only_drawn
    )
    reports = [report_on(use, settings) for use in read_uses(options.project, options.coder)]
    if options.json:
        say(json.dumps([asdict(report) for report in reports], ensure_ascii=False, indent=2))
    else:
        for report in reports:
            for line in _lines(report):
                say(line)
        if not reports:
            say("No coder has begun an article, so there is nothing to compare.")
    if options.out is not None:
        written = write_reports(reports, options.out)
        if not options.json:
            for path, rows in written.items():
                say(f"{shown(path)}: {counted(rows, 'row')}")
    return 0 if any(report.shown.articles and report.control.articles for report in reports) else 1


def _lines(report: CoderReport) -> Iterator[str]:
    shown_, control = report.arms
    yield f"{report.coder}: {counted(shown_.articles, 'article')} with suggestions, {control.articles} without"
    yield ""
    yield f"{'':<34}{'with':>9}{'without':>9}"
    yield _row("statements", [str(arm.statements) for arm in report.arms])
    yield _row("statements per 1,000 words", _numbers(report, lambda arm: arm.per_1000_words), report.amount)
    yield _row("minutes per 1,000 words", _numbers(report, lambda arm: arm.minutes_per_1000_words), report.time)
    yield _row("  in the median article", _numbers(report, lambda arm: arm.median_minutes_per_1000_words))
    yield _row("missed by the program", [_share(arm.missed_rate) for arm in report.arms])
    yield _row("suggestions with a statement", [_share(arm.coded_rate) for arm in report.arms])
    yield _row("codes", ["", ""], report.code_test)
    for code in report.codes:
        if code.n_with or code.n_without:
            yield _row(f"  {code.code}", [_share(code.share_with), _share(code.share_without)])
    yield ""
    yield from _decided(report)
    yield from (f"Left out: {counted(out.articles, 'article')}: {out.reason}." for out in report.left_out)
    yield from (f"Note: {warning}" for warning in report.warnings)
    yield ""


def _decided(report: CoderReport) -> Iterator[str]:
    if not report.decisions[0].decided:
        return
    yield f"{'decisions on suggestions':<34}{'n':>7}{'accepted':>10}{'changed':>9}{'rejected':>10}{'passed by':>11}"
    for row in report.decisions:
        name = "all" if row.by is By.ALL else f"{row.by} {row.key}"
        rates = (row.accepted_rate, row.changed_rate, row.rejected_rate, row.passed_rate)
        shares = [_share(rate) for rate in rates]
        yield f"{name:<34}{row.decided:>7}{shares[0]:>10}{shares[1]:>9}{shares[2]:>10}{shares[3]:>11}"
    for edits in report.edits:
        if edits.statements:
            kind = "from a suggestion" if edits.is_suggested else "by hand"
            yield (
                f"corrected later, {kind} ({edits.condition} suggestions): {edits.corrected} of {edits.statements}"
                f" ({_share(edits.rate)}), {edits.removed} removed"
            )
    yield ""


def _row(name: str, figures: Sequence[str], test: Test | None = None) -> str:
    return f"{name:<34}{figures[0]:>9}{figures[1]:>9}   {_told(test) if test else ''}".rstrip()


def _numbers(report: CoderReport, figure: Callable[[Arm], Figure]) -> Sequence[str]:
    return [_number(figure(arm)) for arm in report.arms]


def _told(test: Test) -> str:
    """The effect and how likely chance makes it, or why that is undefined."""
    if test.p.value is None:
        return f"undefined: {test.p.undefined}"
    effect = f"{test.effect_name} {test.effect.value:.2f}, " if test.effect.value is not None else ""
    return f"{effect}p = {test.p.value:.3f}{' (exact)' if test.is_exact else ''}"


def _number(figure: Figure) -> str:
    return "–" if figure.value is None else f"{figure.value:.1f}"


def _share(figure: Figure) -> str:
    return "–" if figure.value is None else f"{figure.value:.0%}"
