"""What figures are called, on the terminal, in charts and in the window."""

from __future__ import annotations

from typing import Final

from annotator.agreement import MatchRule, Rule
from annotator.domain.said import Said, said
from annotator.services.comparison.report import Line
from annotator.services.comparison.settings import Level

_NAMES: Final = {
    "percent": said("percent agreement"),
    "alpha_nominal": said("alpha"),
    "kappa": said("Cohen’s kappa"),
    "pi": said("Scott’s pi"),
    "fleiss": said("Fleiss’ kappa"),
    "ac1": said("Gwet’s AC1"),
    "S": said("Bennett’s S"),
    "u_alpha": said("u-alpha"),
    "bar_u_alpha": said("|u-alpha, marked or not"),
    "cu_alpha": said("cu-alpha, codes where units meet"),
    "ku_alpha": said("(k)u-alpha"),
    "layer_u_alpha": said("u-alpha of the code alone"),
    "f1": said("F1"),
    "f1_actors": said("F1 of links"),
    "f1_actors_matched": said("F1 of links in pairs"),
}
_HALF: Final = said("half or more shared")
_RULES: Final = {Rule.OVERLAP: said("any overlap"), Rule.EXACT: said("exactly the same words")}
JUDGED: Final = frozenset(
    "alpha_nominal kappa pi fleiss ac1 S u_alpha bar_u_alpha cu_alpha ku_alpha layer_u_alpha".split()
)
"""Coefficients that are corrected for chance: the customary thresholds are made for these."""


def measure_name(measure: str) -> str:
    return _NAMES.get(measure, measure)


def rule_name(rule: MatchRule) -> Said:
    """When statements correspond, in words; tables that are exported have the rule as the figures name it."""
    is_usual = rule == MatchRule(typed=rule.typed)
    name = _RULES.get(rule.rule) or (_HALF if is_usual else said("IoU ≥ {lowest}", lowest=f"{rule.lowest_iou:g}"))
    return said("{rule}, same code", rule=name) if rule.typed else name


def label(line: Line, *, several: bool = False) -> str:
    """What stands before a figure in its part of the report; ``several``: with the two coders whose figure it is."""
    figure = line.figure
    name = measure_name(figure.measure)
    what = f"{line.role}: {name}" if line.role else name
    if line.before:
        what = f"{what}, before reconciliation"
    if figure.code:
        what = f"{figure.code}: {what}"
    elif line.level is Level.SENTENCE:
        what = f"any statement: {what}"
    elif line.level is Level.MATCHING:
        what = f"{what} ({figure.rule})"
    return f"{what} [{'/'.join(figure.coders)}]" if several and len(figure.coders) == 2 else what


def full_label(line: Line, *, several: bool = False) -> str:
    """The same where lines of several parts stand together."""
    words = label(line, several=several)
    return f"codes of pairs: {words}" if line.level is Level.CODE else words
