"""Which figures are shown at a glance, in the order to read them, and what is said of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.charts import Whisker
from annotator.domain.codebook import Code, Codebook
from annotator.domain.percent import percent
from annotator.services.comparison import JUDGED, Level, Line, Measure, Report
from annotator.ui.agreement.wording import (
    bounds,
    listed,
    number,
    part_title,
    share,
    short_name,
    tr,
    whole_name,
)
from annotator.ui.amounts import articles, statements
from annotator.ui.language import grouped, in_words

_OF_LINKS: Final = frozenset({"f1_actors", "f1_actors_matched"})
_NOT_FOR_OVERLAPS: Final = "Marks of one coder"


@dataclass(frozen=True, slots=True)
class Head:
    """Begins a part of the report."""

    title: str
    about: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure with the code that its badge shows."""

    line: Line
    what: str
    code: Code | None
    percent: float | None

    @property
    def whisker(self) -> Whisker:
        figure = self.line.figure
        low, high = (figure.interval.low, figure.interval.high) if figure.interval else (None, None)
        return Whisker(self.what, figure.value, low, high, figure.undefined, judged=figure.measure in JUDGED)

    @property
    def in_words(self) -> str:
        """All that is to be known of the figure, for a tooltip and a screen reader."""
        figure = self.line.figure
        value = (
            number(figure.value)
            if figure.value is not None
            else tr("undefined: {0}").format(in_words(figure.undefined))
        )
        interval = f", {in_words(percent(figure.interval.share))}: {bounds(figure)}" if figure.interval else ""
        said = [
            f"{self.what}, {short_name(figure.measure)}: {value}{interval}",
            tr("{0}; unit: {1}; rule: {2}").format(listed(figure.coders), figure.unit, figure.rule),
            tr("{0}, {1} units").format(articles(figure.n_articles), grouped(figure.n_units)),
            tr("coverage {0}").format(share(figure.coverage)) if figure.coverage is not None else "",
            *figure.notes,
        ]
        return "\n".join(words for words in said if words)


AnyRow = Head | FigureRow


def rows_of(report: Report, codebook: Codebook) -> tuple[AnyRow, ...]:
    """Each part with its heading: alphas and F1 per code and overall, and what else was asked for."""
    codes = {code.key: code for code in codebook.codes}
    roles = {role.key: role.name for role in codebook.roles}
    percents = {_place(line): line.figure.value for line in report.lines if line.figure.measure == Measure.PERCENT}
    out: list[AnyRow] = []
    for level in dict.fromkeys(line.level for line in report.lines):
        shown = [line for line in report.of(level) if _is_shown(line, str(report.settings.rule))]
        if shown:
            out.append(Head(*part_title(level, report.settings)))
            out += [_row(line, report, codes, roles, percents) for line in shown]
    return tuple(out)


def summary(report: Report) -> str:
    """What the figures are about, in a sentence."""
    used = report.settings.resampling
    told = ", ".join(f"{name} {grouped(count)}" for name, count in zip(report.coders, report.statements, strict=True))
    return tr("{0}, {1}, {2} ({3}); {4} resamples of articles, seed {5}.").format(
        listed(report.coders),
        articles(report.n_articles),
        statements(sum(report.statements)),
        told,
        grouped(used.replicates),
        used.seed,
    )


def lowest(rows: Sequence[AnyRow]) -> FigureRow | None:
    """The alpha whose interval ends lowest: where it is surest that coders differ."""
    return min(_alphas(rows), key=lambda row: row.whisker.high or 0.0, default=None)


def verdict(rows: Sequence[AnyRow]) -> tuple[int, int, int]:
    """How many alphas there are, and of how many the lower end is above the higher and the lower threshold."""
    lows = [row.line.figure.interval.low for row in _alphas(rows) if row.line.figure.interval]
    return len(lows), sum(low >= 0.8 for low in lows), sum(low >= 0.667 for low in lows)


def part_of(rows: Sequence[AnyRow], row: FigureRow) -> str:
    """The title of the part that a figure stands in."""
    heads = [each.title for each in rows[: rows.index(row)] if isinstance(each, Head)]
    return heads[-1] if heads else ""


def _alphas(rows: Sequence[AnyRow]) -> list[FigureRow]:
    return [
        row
        for row in rows
        if isinstance(row, FigureRow)
        and "alpha" in row.line.figure.measure
        and row.line.figure.value is not None
        and row.line.figure.interval is not None
    ]


def _is_shown(line: Line, rule: str) -> bool:
    """Percents stand beside their alphas, and of matching only the chosen rule is shown."""
    figure = line.figure
    if figure.measure in ("percent", "precision", "recall") or figure.undefined.startswith(_NOT_FOR_OVERLAPS):
        return False
    if line.level is Level.MATCHING:
        return figure.rule == rule
    return not (line.level is Level.ACTORS and line.role and figure.measure in _OF_LINKS)


def _place(line: Line) -> tuple[object, ...]:
    figure = line.figure
    return line.level, line.role, figure.code, figure.coders, figure.rule


def _row(
    line: Line,
    report: Report,
    codes: Mapping[str, Code],
    roles: Mapping[str, str],
    percents: Mapping[tuple[object, ...], float | None],
) -> FigureRow:
    figure = line.figure
    code = codes.get(figure.code or "")
    what = _what(line, code, roles)
    if len(report.coders) > 2 and len(figure.coders) == 2:
        what = f"{what} · {listed(figure.coders)}"
    return FigureRow(line, what, code, percents.get(_place(line)) if figure.measure in JUDGED else None)


def _what(line: Line, code: Code | None, roles: Mapping[str, str]) -> str:
    if line.role:
        return roles.get(line.role, line.role)
    if line.figure.code:
        return code.name if code is not None else line.figure.code
    return whole_name(line.level, line.figure.measure)
