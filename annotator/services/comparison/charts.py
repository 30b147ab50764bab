"""A report as charts: plain values that the window paints and the export draws."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from annotator.domain.charts import Bar, Bars, Chart, DotAndWhisker, HeatMap, Whisker
from annotator.domain.percent import percent
from annotator.services.comparison.codings import Codings
from annotator.services.comparison.comparing import Report
from annotator.services.comparison.course import over_rounds, over_time
from annotator.services.comparison.naming import JUDGED, full_label
from annotator.services.comparison.report import ArticleAgreement, Line, Pairing
from annotator.services.comparison.settings import Level

_TITLES: Final = {
    None: "Agreement",
    Level.ARTICLE: "Agreement on which codes occur in an article",
    Level.SENTENCE: "Agreement on which sentences carry a statement",
    Level.CONTINUUM: "Agreement on where statements are, and what",
    Level.MATCHING: "How many statements correspond, one to one",
    Level.CODE: "Agreement on the codes of statements that correspond",
    Level.ACTORS: "Agreement on who plays which role in them",
}


def dot_and_whisker(report: Report, level: Level | None = None) -> DotAndWhisker:
    """The lines of a part one by one, or those to look at first."""
    chosen = report.headline if level is None else shown(report, level)
    several = len(report.coders) > 2
    rows = tuple(_whisker(line, several=several) for line in chosen)
    share = percent(report.settings.resampling.share)
    return DotAndWhisker(f"{_TITLES[level]}, with {share} intervals", rows)


def _whisker(line: Line, *, several: bool) -> Whisker:
    figure = line.figure
    interval = figure.interval
    return Whisker(
        label=full_label(line, several=several),
        value=figure.value,
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        undefined=figure.undefined,
        about=f"n = {figure.n_units:,}",
        judged=figure.measure in JUDGED,
    )


def heat_map(pairing: Pairing) -> HeatMap:
    """Which codes the pairs of two coders have; codes that neither gave to a pair are left out."""
    table = pairing.confusion
    used = [k for k in range(len(table.values)) if any(table.counts[k]) or any(row[k] for row in table.counts)]
    first, second = table.coders
    return HeatMap(
        title=f"Codes of {pairing.pairs:,} pairs ({pairing.rule})",
        row_coder=first,
        column_coder=second,
        values=tuple(table.values[k] for k in used),
        counts=tuple(tuple(table.counts[k][other] for other in used) for k in used),
    )


def by_article(codings: Codings, report: Report) -> Bars:
    """Where coders disagree most first: 1 - F1 of statements for two coders, else 1 - |u-alpha."""
    names = {article.id: article.headline or article.name or article.id for article in codings.articles}
    with_f1 = len(report.coders) == 2
    rows = [_bar(each, names, with_f1=with_f1) for each in report.articles]
    measure = f"1 - F1 of statements ({report.settings.rule})" if with_f1 else "1 - |u-alpha"
    ordered = sorted(rows, key=lambda row: (row.value is None, -(row.value or 0.0)))
    return Bars("Disagreement by article", measure, tuple(ordered))


def _bar(each: ArticleAgreement, names: Mapping[str, str], *, with_f1: bool) -> Bar:
    agreement = each.f1 if with_f1 else each.bar_u
    counts = ", ".join(f"{name} {count}" for name, count in zip(each.coders, each.statements, strict=True))
    why = "nobody has marked anything" if with_f1 else "nothing varies"
    return Bar(
        article=each.article,
        label=names.get(each.article, each.article),
        value=None if agreement is None else 1 - agreement,
        undefined=why if agreement is None else "",
        about=counts,
    )


def charts(codings: Codings, report: Report) -> Mapping[str, Chart]:
    """Every chart of the report by a name for its file; those with nothing in them are left out."""
    out: dict[str, Chart] = {"overview": dot_and_whisker(report)}
    for level in dict.fromkeys(line.level for line in report.lines):
        out[f"figures_{level}"] = dot_and_whisker(report, level)
    for number, pairing in enumerate(report.pairings, 1):
        if pairing.pairs:
            out["codes" if len(report.pairings) == 1 else f"codes_{number}"] = heat_map(pairing)
    out["by_article"] = by_article(codings, report)
    out |= {"over_time": over_time(codings, report), "over_rounds": over_rounds(codings, report)}
    return {name: chart for name, chart in out.items() if _has_rows(chart)}


def shown(report: Report, level: Level) -> tuple[Line, ...]:
    """A part's lines as a reader wants them: of the rules of matching all have F1, the chosen one what else there is.

    What is not defined for overlapping codes is left to the caution that says so.
    """
    return tuple(line for line in report.of(level) if _is_shown(line, str(report.settings.rule)))


def _is_shown(line: Line, rule: str) -> bool:
    figure = line.figure
    if line.level is Level.CONTINUUM and figure.undefined.startswith("Marks of one coder"):
        return False
    if line.level is not Level.MATCHING or figure.rule == rule:
        return True
    return figure.measure == "f1" and figure.code is None


def _has_rows(chart: Chart) -> bool:
    if isinstance(chart, HeatMap):
        return bool(chart.values)
    return bool(chart.rows if isinstance(chart, DotAndWhisker | Bars) else chart.batches)
