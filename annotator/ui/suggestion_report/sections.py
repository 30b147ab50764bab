"""The sections of the report on suggestions: figures, codes, decisions, later edits, what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.services.suggestion_report import (
    By,
    CoderReport,
    Condition,
    Decisions,
    Figure,
    Interval,
    between,
    number,
    share,
    tested,
)
from annotator.suggesting.explanations import phrase_of
from annotator.ui.language import grouped, in_words
from annotator.ui.suggestion_report.bars import Bar, DecisionKey, PairedBars, PairKey, StackedBar
from annotator.ui.theme import Theme
from annotator.ui.widgets import CodeBadge, label, line

if TYPE_CHECKING:
    from annotator.services.suggestion_report import Test

_NAME, _BAR, _SHOWN, _CONTROL = range(4)
_NAMES: Final = 200


def _tr(words: str) -> str:
    return QCoreApplication.translate("SuggestionReport", words)


class Section(QWidget):
    """A title, what it says in a sentence where there is one, and rows below it."""

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        head = label(title, role="title")
        box.addWidget(head)
        box.addWidget(line())
        if note:
            box.addWidget(label(note, role="small", wrap=True))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(18)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnMinimumWidth(_NAME, _NAMES)
        box.addLayout(self.grid)
        self.box = box


def figures(theme: Theme, report: CoderReport) -> Section:
    """How much is marked and how fast, with and without."""
    section = Section(_tr("How much and how fast"))
    _heads(section.grid, theme)
    shown, control = report.arms
    articles = _tr("{0} and {1} articles").format(shown.articles, control.articles)
    timed = _tr("{0} and {1} articles whose time can be told").format(shown.timed_articles, control.timed_articles)
    _pair(
        section.grid,
        theme,
        _tr("Statements per 1,000 words"),
        (shown.per_1000_words, control.per_1000_words),
        intervals=(shown.per_1000_words_interval, control.per_1000_words_interval),
        note=f"{articles}. {_said(report.amount)}",
    )
    _pair(
        section.grid,
        theme,
        _tr("Minutes per 1,000 words"),
        (shown.minutes_per_1000_words, control.minutes_per_1000_words),
        intervals=(shown.minutes_interval, control.minutes_interval),
        note=f"{timed}. {_said(report.time)}",
    )
    _pair(
        section.grid,
        theme,
        _tr("Missed by the program"),
        (shown.missed_rate, control.missed_rate),
        is_share=True,
        note=_tr("Statements where it suggests nothing: {0} of {1} with, {2} of {3} without.").format(
            shown.missed, shown.comparable, control.missed, control.comparable
        ),
    )
    _pair(
        section.grid,
        theme,
        _tr("Suggestions with a statement"),
        (shown.coded_rate, control.coded_rate),
        is_share=True,
        note=_tr("{0} of {1} with, {2} of {3} without, where nobody saw them.").format(
            shown.coded, shown.suggestions, control.coded, control.suggestions
        ),
    )
    return section


def codes(theme: Theme, codebook: Codebook, report: CoderReport) -> Section:
    """The shares of the codes, each in its colour and with its letter."""
    section = Section(_tr("Which codes"))
    _heads(section.grid, theme)
    given = [row for row in report.codes if row.n_with or row.n_without]
    known = {code.key: code for code in codebook.codes}
    most = max((each.value or 0.0 for row in given for each in (row.share_with, row.share_without)), default=1.0)
    for row in given:
        at = section.grid.rowCount()
        code = known.get(row.code)
        name = _with_badge(CodeBadge(code, theme) if code else None, code.name if code else row.code)
        words = (f"{share(row.share_with)} ({row.n_with})", f"{share(row.share_without)} ({row.n_without})")
        bars = PairedBars(
            theme,
            Bar(row.share_with.value),
            Bar(row.share_without.value),
            most=most,
            colour=theme.code_colour(code) if code else None,
            spoken=_tr("{0}: {1} with suggestions, {2} without").format(code.name if code else row.code, *words),
        )
        section.grid.addWidget(name, at, _NAME)
        section.grid.addWidget(bars, at, _BAR)
        for column, each in zip((_SHOWN, _CONTROL), words, strict=True):
            section.grid.addWidget(_figure(each), at, column)
    section.box.addWidget(label(_said(report.code_test), role="small", wrap=True))
    return section


def decisions(theme: Theme, codebook: Codebook, report: CoderReport) -> Section:
    """What became of the suggestions: all of them, by sureness, rule and code."""
    section = Section(_tr("What became of the suggestions"), _tr("In finished articles where they were shown."))
    grid = section.grid
    if not report.decisions[0].decided:
        section.box.addWidget(label(_tr("No suggestion has been decided in a finished article yet."), role="hint"))
        return section
    _decision_heads(grid, theme)
    last = By.ALL
    for row in report.decisions:
        if row.by is not last:
            title = label(_BY[row.by], role="label")
            title.setContentsMargins(0, 8, 0, 0)
            grid.addWidget(title, grid.rowCount(), _NAME, 1, 7)
            last = row.by
        _decision(grid, theme, codebook, row)
    return section


def edits(report: CoderReport) -> Section:
    """How many statements were corrected later, by where they came from."""
    section = Section(_tr("Corrected later"), _tr("Their code or bounds were changed, or they were removed."))
    for row in report.edits:
        if not row.statements:
            continue
        kind = _tr("made from a suggestion") if row.is_suggested else _tr("marked by hand")
        where = _tr("with suggestions in sight") if row.condition is Condition.WITH else _tr("without")
        at = section.grid.rowCount()
        section.grid.addWidget(label(f"{kind[:1].upper()}{kind[1:]}, {where}"), at, 0)
        words = _tr("{0} of {1} ({2})").format(row.corrected, row.statements, share(row.rate))
        if row.removed:
            words = _tr("{0}, {1} of them removed").format(words, row.removed)
        section.grid.addWidget(label(words, role="small"), at, 1)
    section.grid.setColumnStretch(1, 1)
    if section.grid.count() == 0:
        section.box.addWidget(label(_tr("There are no statements yet."), role="hint"))
    return section


def left_out(report: CoderReport) -> Section:
    """Which articles are not compared, and why."""
    section = Section(_tr("Not compared"))
    for out in report.left_out:
        words = _tr("1 article: {1}") if out.articles == 1 else _tr("{0} articles: {1}")
        section.box.addWidget(label(words.format(out.articles, in_words(out.reason)), role="small", wrap=True))
    return section


_BY: Final = {By.LEVEL: "By how sure the program is", By.RULE: "By rule", By.CODE: "By the code suggested"}
_DECIDED: Final = ("accepted", "changed", "rejected", "passed by")


def _heads(grid: QGridLayout, theme: Theme) -> None:
    for column, words, is_full in ((_SHOWN, _tr("with"), True), (_CONTROL, _tr("without"), False)):
        grid.addWidget(_key(PairKey(theme, is_full=is_full), words), 0, column)
        grid.setColumnMinimumWidth(column, 92)
    grid.setColumnStretch(_BAR, 1)


def _pair(
    grid: QGridLayout,
    theme: Theme,
    name: str,
    values: tuple[Figure, Figure],
    *,
    intervals: tuple[Interval, Interval] | None = None,
    is_share: bool = False,
    note: str = "",
) -> None:
    at = grid.rowCount()
    words = [share(value) if is_share else number(value) for value in values]
    ends = intervals or (Interval.undefined(""), Interval.undefined(""))
    bars = [Bar(value.value, each.low.value, each.high.value) for value, each in zip(values, ends, strict=True)]
    most = 1.0 if is_share else 1.05 * max((each.high or each.value or 0.0 for each in bars), default=0.0)
    spoken = _tr("{0}: {1} with suggestions, {2} without").format(name, *words)
    grid.addWidget(label(name), at, _NAME)
    grid.addWidget(PairedBars(theme, bars[0], bars[1], most=most, spoken=spoken), at, _BAR)
    for column, value, each in zip((_SHOWN, _CONTROL), words, ends, strict=True):
        grid.addWidget(_figure(value, between(each)), at, column)
    if note:
        grid.addWidget(label(note, role="hint", wrap=True), at + 1, _BAR, 1, 3)


def _decision_heads(grid: QGridLayout, theme: Theme) -> None:
    grid.addWidget(label(_tr("n"), role="label"), 0, 1, Qt.AlignmentFlag.AlignRight)
    for place, words in enumerate(_DECIDED):
        grid.addWidget(_key(DecisionKey(theme, place), _tr(words)), 0, 3 + place)
    grid.setColumnStretch(2, 1)


def _decision(grid: QGridLayout, theme: Theme, codebook: Codebook, row: Decisions) -> None:
    at = grid.rowCount()
    rates = (row.accepted_rate, row.changed_rate, row.rejected_rate, row.passed_rate)
    shares = [share(rate) for rate in rates]
    known = {code.key: code for code in codebook.codes}
    code = known.get(row.key) if row.by is By.CODE else None
    words = code.name if code else _decided_name(row)
    spoken = ", ".join(f"{_tr(name)} {value}" for name, value in zip(_DECIDED, shares, strict=True))
    grid.addWidget(_with_badge(CodeBadge(code, theme) if code else None, words), at, 0)
    grid.addWidget(_figure(grouped(row.decided)), at, 1)
    grid.addWidget(StackedBar(theme, [rate.value or 0.0 for rate in rates], spoken=f"{words}: {spoken}"), at, 2)
    for place, value in enumerate(shares):
        grid.addWidget(_figure(value), at, 3 + place)


def _decided_name(row: Decisions) -> str:
    if row.by is By.ALL:
        return _tr("All suggestions")
    words = phrase_of(row.key) if row.by is By.RULE else row.key
    return words[:1].upper() + words[1:]


def _figure(words: str, below: str = "") -> QWidget:
    """A figure at the right of its column, with the ends of its interval under it."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for each, role in ((words, ""), (below, "hint")):
        if each:
            shown = label(each, role=role)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            box.addWidget(shown)
    return holder


def _key(picture: QWidget, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addStretch(1)
    row.addWidget(picture)
    row.addWidget(label(words, role="label"))
    return holder


def _with_badge(badge: QWidget | None, words: str) -> QWidget:
    name: QLabel = label(words, wrap=True)
    if badge is None:
        return name
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(badge)
    row.addWidget(name, 1)
    return holder


def _said(test: Test) -> str:
    """A test in words: how great the difference is, and how often chance alone makes one as great."""
    if test.p.value is None:
        return _tr("No difference can be tested: {0}.").format(in_words(test.p.undefined))
    chance = _tr("Chance alone makes a difference as great in {0} of 100 shufflings of whole articles.")
    words = tested(test)
    often = f"{test.p.value * 100:.0f}" if test.p.value >= 0.01 else _tr("fewer than 1")
    return f"{words[:1].upper()}{words[1:]}. {chance.format(often)}"


def all_sections(theme: Theme, codebook: Codebook, report: CoderReport) -> Sequence[Section]:
    """Those that have something to say, in reading order."""
    can_compare = bool(report.shown.articles and report.control.articles)
    out = [figures(theme, report), codes(theme, codebook, report)] if can_compare else []
    out.append(decisions(theme, codebook, report))
    out.append(edits(report))
    return [*out, left_out(report)] if report.left_out else out
