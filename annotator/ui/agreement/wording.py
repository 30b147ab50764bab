"""How figures of agreement, their measures and parts are called and written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.domain import charts
from annotator.domain.charts import THRESHOLDS
from annotator.domain.percent import percent
from annotator.services.comparison import Figure, Level, MatchRule, Measure, Position, Settings, measure_name, rule_name
from annotator.ui.language import in_words

_PARTS: Final = {
    Level.ARTICLE: ("Articles", "does the code occur in the article? Unit: article × code"),
    Level.SENTENCE: ("Sentences", "does a statement overlap the sentence? Unit: sentence × code"),
    Level.CONTINUUM: ("Where the text is marked", "the text as a continuum. Unit: {unit}"),
    Level.MATCHING: ("Statements that correspond", "one to one, {rule}. Unit: statement"),
    Level.CODE: ("Codes of corresponding statements", "{rule}. Unit: matched pair"),
    Level.ACTORS: ("Actors of corresponding statements", "{rule}. Unit: matched pair × role"),
}
_WHOLE: Final = {
    "u_alpha": "Marked, and with which code",
    "bar_u_alpha": "Marked or not",
    "cu_alpha": "Code where both marked",
    "f1": "All statements",
    "precision": "All statements",
    "recall": "All statements",
    "f1_actors": "All actors",
    "f1_actors_matched": "All actors, in pairs only",
}
_SHORTER: Final = {"layer_u_alpha": "layer u-alpha"}
FURTHER: Final = (Measure.KAPPA, Measure.PI, Measure.FLEISS, Measure.AC1, Measure.S)


def tr(words: str) -> str:
    return QCoreApplication.translate("Agreement", words)


def number(value: float | None) -> str:
    """Three places without the 0 before the point, as the field writes coefficients: .940, 1.000, –.123."""
    if value is None:
        return "–"
    return charts.number(value).replace("-", "−")


def bounds(figure: Figure) -> str:
    """The interval: .895 to .973."""
    interval = figure.interval
    return tr("{0} to {1}").format(number(interval.low), number(interval.high)) if interval else ""


def share(value: float | None) -> str:
    """In percent, with a decimal where it is not all or nothing."""
    return "" if value is None else in_words(percent(value, with_decimal=value not in (0.0, 1.0)))


def short_name(measure: str) -> str:
    """The name of a measure without what it says."""
    return tr(_SHORTER[measure]) if measure in _SHORTER else measure_words(measure).partition(",")[0]


def measure_words(measure: str) -> str:
    """What a measure is called in the window; in exports it keeps its English name."""
    return in_words(measure_name(measure))


def rule_words(rule: MatchRule) -> str:
    return in_words(rule_name(rule))


def part_title(level: Level, settings: Settings) -> tuple[str, str]:
    """What a part of the report is called, and what is asked in it."""
    title, about = _PARTS[level]
    unit = tr("word of the text") if settings.position is Position.TOKEN else tr("character of the text")
    return tr(title), tr(about).format(unit=unit, rule=rule_words(settings.rule))


def whole_name(level: Level, measure: str) -> str:
    """What a figure is about that is about no single code or role."""
    if level is Level.SENTENCE:
        return tr("Any statement")
    if level is Level.CODE:
        return tr("Same code")
    return tr(_WHOLE.get(measure, "All"))


def judged(figure: Figure) -> str:
    """Against the customary thresholds, on the lower end of the interval."""
    if figure.interval is None or figure.value is None:
        return ""
    low, high = THRESHOLDS
    if figure.interval.low >= high:
        return tr("above {0}").format(number(high))
    if figure.interval.low >= low:
        return tr("above {0}").format(number(low))
    return tr("below {0}").format(number(low))


def listed(names: Sequence[str]) -> str:
    """A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return tr("{0} and {1}").format(", ".join(names[:-1]), names[-1])
