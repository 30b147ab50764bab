"""A report on agreement as a table on the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from annotator.cli.terminal import counted, say
from annotator.domain.charts import number
from annotator.services.comparison import JUDGED, Figure, Level, Pairing, Position, Report, label, shown

_WIDTH: Final = 44


def say_report(report: Report) -> None:
    """Who was compared, the figures part by part, which codes pairs have, and what to keep in mind."""
    told = ", ".join(f"{name} {count:,}" for name, count in zip(report.coders, report.statements, strict=True))
    say(f"Agreement of {_listed(report.coders)} in “{report.title}”")
    say(f"{counted(report.n_articles, 'article')} that two of them have finished; statements: {told}")
    for level in dict.fromkeys(line.level for line in report.lines):
        _say_part(level, report)
    for pairing in report.pairings if Level.CODE in report.settings.levels else ():
        _say_confusion(pairing)
    if report.cautions:
        say("")
        say("Keep in mind")
    for caution in report.cautions:
        say(f"- {caution.words}")


def _say_part(level: Level, report: Report) -> None:
    settings = report.settings
    lines = shown(report, level)
    share = f"{settings.resampling.share:.0%} interval"
    say("")
    say(
        _TITLES[level].format(unit="words" if settings.position is Position.TOKEN else "characters", rule=settings.rule)
    )
    say(f"  {'':{_WIDTH}}{'value':>7}  {share:<15} {'lower end':<10}{'n':>8}{'coverage':>10}")
    for line in lines:
        say(f"  {label(line, several=len(report.coders) > 2):<{_WIDTH}}{_cells(line.figure)}")


_TITLES: Final = {
    Level.ARTICLE: "Does a code occur in the article? (unit: article × code)",
    Level.SENTENCE: "Does a statement overlap the sentence? (unit: sentence × code)",
    Level.CONTINUUM: "Where are statements, and what are they? (unit: {unit} of the text)",
    Level.MATCHING: "How many statements correspond, one to one? (unit: statement)",
    Level.CODE: "Which code have statements that correspond? (unit: matched pair; {rule})",
    Level.ACTORS: "Who plays which role in them? (unit: matched pair × role; {rule})",
}


def _cells(figure: Figure) -> str:
    if figure.value is None:
        return f"{'–':>7}  undefined: {figure.undefined}"
    interval = figure.interval
    bounds = f"{number(interval.low)} to {number(interval.high)}" if interval else "–"
    judged = _judged(interval.low) if interval and figure.measure in JUDGED else ""
    coverage = "" if figure.coverage is None else f"{figure.coverage:.0%}"
    return f"{number(figure.value):>7}  {bounds:<15} {judged:<10}{figure.n_units:>8,}{coverage:>10}"


def _judged(lower_end: float) -> str:
    """Krippendorff's customary thresholds, for the lower end of the interval."""
    if lower_end >= 0.8:
        return "≥ .800"
    return "≥ .667" if lower_end >= 0.667 else "< .667"


def _say_confusion(pairing: Pairing) -> None:
    table = pairing.confusion
    first, second = table.coders
    used = [k for k in range(len(table.values)) if any(table.counts[k]) or any(row[k] for row in table.counts)]
    if not used:
        return
    both = sum(pairing.statements)
    say("")
    say(
        f"Codes of the {counted(pairing.pairs, 'pair')} ({pairing.rule}; match rate {2 * pairing.pairs / both:.0%}):"
        f" {first} in rows, {second} in columns"
    )
    rows = [[table.values[k], *(str(table.counts[k][other]) for other in used)] for k in used]
    for row in _aligned([["", *(table.values[k] for k in used)], *rows]):
        say(f"  {row}")


def _aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        first, *rest = (
            f"{cell:<{w}}" if k == 0 else f"{cell:>{w}}" for k, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join([first, *rest])


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
