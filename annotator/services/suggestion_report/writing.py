"""Writing the report on suggestions as CSV tables, with a file that explains every column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator import __version__
from annotator.domain.errors import ExportFailed
from annotator.exchange.tables import Column, write_table
from annotator.exchange.whole_files import WholeFiles
from annotator.services.suggestion_report.records import (
    ArticleLine,
    CoderReport,
    CodeShare,
    Decisions,
    Edits,
    Figure,
    Interval,
    Test,
)

README: Final = "suggestions_README.txt"

_HOW: Final = """\
How to read it
--------------
Only articles that the coder has finished are compared. “With” and “without” is what was shown while each article was
coded, as every statement and decision recorded it. Only where chance decided (drawn is 1) can a difference be laid to
the suggestions. Words are those of the whole article.

Minutes: the time between two actions of the coder belongs to the article of the later one. A gap longer than the pause
counts nothing. What was read before the first action after a pause is lost, in both groups alike.

p: whole articles are shuffled between the groups, within each lot that was drawn, since statements of one article
depend on each other; p is the share of shufflings that differ as much. “exact” means that every way was tried.
Cramér’s V of two groups is the square root of chi-square by n: 0 alike, 1 no code in common.

Intervals: whole articles are drawn anew 2,000 times, with repetition; 95 of 100 of the figures that come of it lie in
the interval. It is blank where a group has fewer than 5 articles.

Missed: statements where the program suggests nothing. In articles without suggestions this is what the program misses;
fewer missed in articles with suggestions may mean that coders no longer see what it misses.
"""


@dataclass(frozen=True, slots=True)
class _Measure:
    """A line of the comparison."""

    coder: str
    measure: str
    shown: Figure
    control: Figure
    n_shown: int
    n_control: int
    test: Test | None = None
    intervals: tuple[Interval, Interval] | None = None


@dataclass(frozen=True, slots=True)
class _Of:
    """A row of a table with the coder whom it is about."""

    coder: str
    row: Any


def write_reports(reports: Sequence[CoderReport], folder: Path) -> dict[Path, int]:
    """Write the tables, all or none, and return the rows of each. Raises ExportFailed."""
    rows: dict[Path, int] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with WholeFiles(folder) as files:
            for name, _, columns, read in _TABLES:
                with files.draft(name) as file:
                    rows[folder / name] = write_table(file, columns, read(reports))
            with files.draft(README) as file:
                file.write(_readme(reports))
    except OSError as error:
        raise ExportFailed(
            "The report was not written to “{folder}” ({strerror}). Choose another folder; what stood there "
            "is untouched.",
            folder=folder,
            strerror=error.strerror,
        ) from error
    return rows


def _measures(reports: Sequence[CoderReport]) -> Iterator[_Measure]:
    for report in reports:
        shown, control = report.arms
        yield _Measure(
            report.coder,
            "statements_per_1000_words",
            shown.per_1000_words,
            control.per_1000_words,
            shown.articles,
            control.articles,
            report.amount,
            (shown.per_1000_words_interval, control.per_1000_words_interval),
        )
        yield _Measure(
            report.coder,
            "minutes_per_1000_words",
            shown.minutes_per_1000_words,
            control.minutes_per_1000_words,
            shown.timed_articles,
            control.timed_articles,
            report.time,
            (shown.minutes_interval, control.minutes_interval),
        )
        yield _Measure(
            report.coder,
            "median_minutes_per_1000_words",
            shown.median_minutes_per_1000_words,
            control.median_minutes_per_1000_words,
            shown.timed_articles,
            control.timed_articles,
        )
        nothing = Figure(None)
        yield _Measure(report.coder, "codes", nothing, nothing, shown.statements, control.statements, report.code_test)
        yield _Measure(
            report.coder, "missed", shown.missed_rate, control.missed_rate, shown.comparable, control.comparable
        )
        yield _Measure(
            report.coder,
            "suggestions_coded",
            shown.coded_rate,
            control.coded_rate,
            shown.suggestions,
            control.suggestions,
        )


def _each(rows_of: Callable[[CoderReport], Iterable[Any]]) -> Callable[[Sequence[CoderReport]], Iterator[_Of]]:
    return lambda reports: (_Of(report.coder, row) for report in reports for row in rows_of(report))


def _tested(test: Test | None, figure: Callable[[Test], Figure]) -> float | None:
    return figure(test).value if test else None


def _reason(measure: _Measure) -> str | None:
    figures = [measure.shown, measure.control, *([measure.test.p] if measure.test else [])]
    return "; ".join(dict.fromkeys(figure.undefined for figure in figures if figure.undefined)) or None


_COMPARED: Final[list[Column[_Measure]]] = [
    Column("coder", "whose articles are compared", lambda m: m.coder),
    Column(
        "measure",
        "statements_per_1000_words; minutes_per_1000_words (sum by sum, and the median article); codes (their"
        " distribution: see suggestions_codes.csv); missed (share of statements where the program suggests nothing);"
        " suggestions_coded (share of suggestions where there is a statement)",
        lambda m: m.measure,
    ),
    Column("with", "the figure of articles with suggestions", lambda m: m.shown.value),
    Column("without", "the figure of articles without", lambda m: m.control.value),
    Column("with_low", "lower end of its 95 % interval", lambda m: m.intervals[0].low.value if m.intervals else None),
    Column("with_high", "upper end", lambda m: m.intervals[0].high.value if m.intervals else None),
    Column("without_low", "the same without", lambda m: m.intervals[1].low.value if m.intervals else None),
    Column("without_high", "upper end", lambda m: m.intervals[1].high.value if m.intervals else None),
    Column("n_with", "articles, statements or suggestions that it is of", lambda m: m.n_shown),
    Column("n_without", "the same without", lambda m: m.n_control),
    Column("statistic_name", "what is tested", lambda m: m.test.statistic_name if m.test else None),
    Column("statistic", "its value", lambda m: _tested(m.test, lambda test: test.statistic)),
    Column("effect_name", "how the size of the difference is told", lambda m: m.test.effect_name if m.test else None),
    Column("effect", "its value", lambda m: _tested(m.test, lambda test: test.effect)),
    Column("effect_low", "lower end", lambda m: _tested(m.test, lambda test: test.effect_interval.low)),
    Column("effect_high", "upper end", lambda m: _tested(m.test, lambda test: test.effect_interval.high)),
    Column("p", "share of shufflings that differ as much", lambda m: _tested(m.test, lambda test: test.p)),
    Column(
        "exact", "1: every way was tried; 0: as many as asked for", lambda m: int(m.test.is_exact) if m.test else None
    ),
    Column("undefined_reason", "why a figure is blank", _reason),
]
_WHOSE: Final[Column[_Of]] = Column("coder", "whose they are", lambda of: of.coder)


def _of(name: str, meaning: str, cell: Callable[[Any], Any]) -> Column[_Of]:
    return Column(name, meaning, lambda of: cell(of.row))


def _code_columns() -> list[Column[_Of]]:
    def column(name: str, meaning: str, cell: Callable[[CodeShare], Any]) -> Column[_Of]:
        return _of(name, meaning, cell)

    return [
        _WHOSE,
        column("code", "key of the code, as in the codebook", lambda c: c.code),
        column("n_with", "statements in articles with suggestions", lambda c: c.n_with),
        column("n_without", "in articles without", lambda c: c.n_without),
        column("share_with", "share of the statements with suggestions", lambda c: c.share_with.value),
        column("share_without", "share of the statements without", lambda c: c.share_without.value),
    ]


def _decision_columns() -> list[Column[_Of]]:
    def column(name: str, meaning: str, cell: Callable[[Decisions], Any]) -> Column[_Of]:
        return _of(name, meaning, cell)

    return [
        _WHOSE,
        column("by", "all, level (how sure the program is), rule (of the program) or code (suggested)", lambda d: d.by),
        column("key", "which level, rule or code", lambda d: d.key),
        column("decided", "suggestions decided in finished articles", lambda d: d.decided),
        column("accepted", "as they were", lambda d: d.accepted),
        column("changed", "with other bounds, or another code than the one shown", lambda d: d.changed),
        column("rejected", "refused", lambda d: d.rejected),
        column("passed", "passed by: open when the article was finished", lambda d: d.passed),
        column("same_code", "accepted or changed, and given the code that was suggested", lambda d: d.same_code),
        column("accepted_rate", "of those decided", lambda d: d.accepted_rate.value),
        column("changed_rate", "of those decided", lambda d: d.changed_rate.value),
        column("rejected_rate", "of those decided", lambda d: d.rejected_rate.value),
        column("passed_rate", "of those decided", lambda d: d.passed_rate.value),
        column("same_code_rate", "of those accepted or changed", lambda d: d.same_code_rate.value),
    ]


def _edit_columns() -> list[Column[_Of]]:
    def column(name: str, meaning: str, cell: Callable[[Edits], Any]) -> Column[_Of]:
        return _of(name, meaning, cell)

    return [
        _WHOSE,
        column("condition", "with or without suggestions", lambda e: e.condition),
        column("suggested", "1: made from a suggestion; 0: by hand", lambda e: int(e.is_suggested)),
        column("statements", "statements made, those since removed included", lambda e: e.statements),
        column("corrected", "their code or bounds later changed, or removed", lambda e: e.corrected),
        column("removed", "of these, removed", lambda e: e.removed),
        column("corrected_rate", "corrected of the statements made", lambda e: e.rate.value),
    ]


def _article_columns() -> list[Column[_Of]]:
    def column(name: str, meaning: str, cell: Callable[[ArticleLine], Any]) -> Column[_Of]:
        return _of(name, meaning, cell)

    return [
        _WHOSE,
        column("article_id", "number of the article in the project", lambda a: a.article_id),
        column("article_name", "file it came from", lambda a: a.name),
        column("condition", "with or without suggestions", lambda a: a.condition),
        column("drawn", "1: by lot", lambda a: int(a.is_drawn)),
        column("words", "length in words", lambda a: a.words),
        column("statements", "made in it", lambda a: a.statements),
        column("minutes", "blank where the time cannot be told", lambda a: a.minutes),
    ]


_Read = Callable[[Sequence[CoderReport]], Iterable[Any]]
_TABLES: Final[tuple[tuple[str, str, Sequence[Column[Any]], _Read], ...]] = (
    ("suggestions_compared.csv", "a figure of a coder, with and without suggestions", _COMPARED, _measures),
    ("suggestions_codes.csv", "a code", _code_columns(), _each(lambda report: report.codes)),
    (
        "suggestions_decisions.csv",
        "all suggestions, a level, a rule or a code",
        _decision_columns(),
        _each(lambda r: r.decisions),
    ),
    ("suggestions_edits.csv", "a kind of statements", _edit_columns(), _each(lambda report: report.edits)),
    ("suggestions_articles.csv", "an article that is compared", _article_columns(), _each(lambda r: r.articles)),
)


def _readme(reports: Sequence[CoderReport]) -> str:
    lines = ["What suggestions do to the coding", f"Written by Annotator {__version__}.", "", _HOW]
    for report in reports:
        lines += [f"{report.coder}", "-" * len(report.coder)]
        settings = report.settings
        lines += [
            f"Pause {settings.pause:g} minutes, {settings.shuffles} shufflings from seed {settings.seed}."
            f" Lots drawn with the seeds: {', '.join(map(str, report.seeds)) or 'none'}."
        ]
        lines += [f"Left out: {out.articles} ({out.reason})." for out in report.left_out]
        lines += [f"Note: {warning}" for warning in report.warnings] + [""]
    for name, row, columns, _ in _TABLES:
        width = max(len(column.name) for column in columns)
        lines += [name, "-" * len(name), f"One row is {row}.", ""]
        lines += [f"{column.name:<{width}}  {column.meaning}" for column in columns] + [""]
    return "\n".join(lines)
