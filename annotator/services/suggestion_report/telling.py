"""The report on suggestions in words: a sentence that says what it comes to, and the whole as lines of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from annotator.domain.percent import percent
from annotator.domain.said import Said, said, said_of
from annotator.services.suggestion_report.records import Arm, By, CoderReport, Figure, Interval, Test

_CHANCE: Final = 0.05
_LEAST_SHOWN: Final = 0.001


def headline(report: CoderReport) -> Said:
    """What the figures come to, in a sentence."""
    shown, control = report.arms
    if not shown.articles or not control.articles:
        return said(_nothing_of(shown, control), name=report.coder)
    told = [words for words in (_rate(report.amount), _codes(report), _pace(report.time)) if words is not None]
    counts = said_of(
        shown.articles,
        "1 article with, {without} without",
        "{count} articles with, {without} without",
        without=control.articles,
    )
    if not told:
        return said("No difference that chance could not make: {counts}.", counts=counts)
    return said("With suggestions {told} ({counts}).", told=tuple(told), counts=counts)


def _nothing_of(shown: Arm, control: Arm) -> str:
    if shown.articles:
        return "Nothing can be said yet: {name} has finished no article without suggestions."
    if control.articles:
        return "Nothing can be said yet: {name} has finished no article with suggestions."
    return "Nothing can be said yet: {name} has finished no article that can be compared."


def lines_of(report: CoderReport) -> Iterator[str]:
    """The whole report, to be read where letters are equally wide."""
    shown, control = report.arms
    yield f"{report.coder}: {counted(shown.articles, 'article')} with suggestions, {control.articles} without"
    yield headline(report)
    yield ""
    yield f"{'':<34}{'with':>9}{'without':>9}"
    yield _row("statements", [str(arm.statements) for arm in report.arms])
    yield _row("statements per 1,000 words", _numbers(report, lambda arm: arm.per_1000_words), report.amount)
    yield from _intervals(shown.per_1000_words_interval, control.per_1000_words_interval)
    yield _row("minutes per 1,000 words", _numbers(report, lambda arm: arm.minutes_per_1000_words), report.time)
    yield from _intervals(shown.minutes_interval, control.minutes_interval)
    yield _row("  in the median article", _numbers(report, lambda arm: arm.median_minutes_per_1000_words))
    yield _row("missed by the program", [share(arm.missed_rate) for arm in report.arms])
    yield _row("suggestions with a statement", [share(arm.coded_rate) for arm in report.arms])
    yield _row("codes", ["", ""], report.code_test)
    for code in report.codes:
        if code.n_with or code.n_without:
            yield _row(f"  {code.code}", [share(code.share_with), share(code.share_without)])
    yield ""
    yield from _decided(report)
    yield from (f"Left out: {counted(out.articles, 'article')}: {out.reason}." for out in report.left_out)
    yield from (f"Note: {warning}" for warning in report.warnings)
    yield ""


def tested(test: Test) -> str:
    """The effect and how likely chance makes it, or why that is undefined."""
    if test.p.value is None:
        return f"undefined: {test.p.undefined}"
    effect = f"{test.effect_name} {test.effect.value:.2f}" if test.effect.value is not None else ""
    interval = between(test.effect_interval, digits=2)
    effect += f" ({interval}), " if effect and interval else ", " if effect else ""
    p = "p < 0.001" if test.p.value < _LEAST_SHOWN else f"p = {test.p.value:.3f}"
    return f"{effect}{p}{' (exact)' if test.is_exact else ''}"


def between(interval: Interval, *, digits: int = 1) -> str:
    """“4.1 to 6.0”; nothing where it is undefined."""
    low, high = interval.low.value, interval.high.value
    return "" if low is None or high is None else f"{low:.{digits}f} to {high:.{digits}f}"


def number(figure: Figure) -> str:
    return "–" if figure.value is None else f"{figure.value:.1f}"


def share(figure: Figure) -> str:
    return "–" if figure.value is None else percent(figure.value)


def counted(amount: int, one: str) -> str:
    return f"{amount:,} {one if amount == 1 else one + 's'}"


def _differs(test: Test) -> bool:
    return test.p.value is not None and test.p.value < _CHANCE


def _rate(test: Test) -> Said | None:
    if not _differs(test) or test.effect.value is None:
        return None
    by = percent(abs(test.effect.value - 1))
    if test.effect.value > 1:
        return said("there are {share} more statements per 1,000 words", share=by)
    return said("there are {share} fewer statements per 1,000 words", share=by)


def _pace(test: Test) -> Said | None:
    if not _differs(test) or test.effect.value is None:
        return None
    by = percent(abs(test.effect.value - 1))
    if test.effect.value > 1:
        return said("coding takes {share} more time", share=by)
    return said("coding takes {share} less time", share=by)


def _codes(report: CoderReport) -> Said | None:
    return said("codes are given in other shares") if _differs(report.code_test) else None


def _intervals(shown: Interval, control: Interval) -> Iterator[str]:
    if between(shown) or between(control):
        yield f"{'  95 % interval':<28}{between(shown) or '–':>15}{between(control) or '–':>15}"


def _decided(report: CoderReport) -> Iterator[str]:
    if not report.decisions[0].decided:
        return
    yield f"{'decisions on suggestions':<34}{'n':>7}{'accepted':>10}{'changed':>9}{'rejected':>10}{'passed by':>11}"
    for row in report.decisions:
        name = "all" if row.by is By.ALL else f"{row.by} {row.key}"
        rates = (row.accepted_rate, row.changed_rate, row.rejected_rate, row.passed_rate)
        shares = [share(rate) for rate in rates]
        yield f"{name:<34}{row.decided:>7}{shares[0]:>10}{shares[1]:>9}{shares[2]:>10}{shares[3]:>11}"
    for edits in report.edits:
        if edits.statements:
            kind = "from a suggestion" if edits.is_suggested else "by hand"
            yield (
                f"corrected later, {kind} ({edits.condition} suggestions): {edits.corrected} of {edits.statements}"
                f" ({share(edits.rate)}), {edits.removed} removed"
            )
    yield ""


def _row(name: str, figures: Sequence[str], test: Test | None = None) -> str:
    return f"{name:<34}{figures[0]:>9}{figures[1]:>9}   {tested(test) if test else ''}".rstrip()


def _numbers(report: CoderReport, figure: Callable[[Arm], Figure]) -> Sequence[str]:
    return [number(figure(arm)) for arm in report.arms]
