"""The paragraph for a paper's methods section, from the settings that were used, and its references."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import Final

from annotator import __version__
from annotator.agreement import MatchRule, Measure, Rule
from annotator.services.comparison.codings import Codings, Position
from annotator.services.comparison.report import Figures
from annotator.services.comparison.settings import OF_STATEMENTS, Level, Settings


@dataclass(frozen=True, slots=True)
class Methods:
    """Text that can be pasted as it is: paragraph and references, in the order of the alphabet."""

    paragraph: str
    references: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join([self.paragraph, "", "References", *self.references, ""])


def methods(codings: Codings, figures: Figures, settings: Settings) -> Methods:
    """What was done, in the past tense. Only what was computed is mentioned and cited."""
    parts = [
        _who(codings),
        *_given_units(settings),
        *_continuum(figures, settings),
        *_statements(codings, figures, settings),
        _intervals(settings),
        "Coefficients that cannot be computed because nothing varies are reported as undefined."
        f" Computed with Annotator {__version__}.",
    ]
    return Methods(" ".join(parts), tuple(sorted(set(chain.from_iterable(_cited(figures, settings))))))


def _who(codings: Codings) -> str:
    names = _listed(codings.coders)
    counts = _listed([f"{codings.statements_by(name):,} by {name}" for name in codings.coders])
    book = f" with the codebook “{codings.codebook}”" if codings.codebook else ""
    shown = codings.suggested & codings.finished
    if not shown.any():
        how = "without suggestions by the program"
    elif shown[codings.finished].all():
        how = "with suggestions by the program in sight"
    else:
        how = f"with suggestions by the program in sight in {int(shown.any(axis=1).sum()):,} of them"
    number = len(codings.articles)
    each = "" if len(codings.coders) == 2 or codings.finished.all() else ", each by at least two of them"
    return (
        f"{names} independently coded {number:,} {'article' if number == 1 else 'articles'}{each}{book}, {how}"
        f" (statements: {counts}). Only articles that two coders had finished were compared; a finished article without"
        " statements counts as one in which nothing was found."
    )


def _given_units(settings: Settings) -> list[str]:
    units = [words for level, words in _UNITS.items() if level in settings.levels]
    if not units:
        return []
    return [f"For each code, whether it occurs in {_listed(units, 'and in')} was compared by {_measures(settings)}."]


def _measures(settings: Settings) -> str:
    return _listed([_MEASURES[measure] for measure in settings.all_measures])


def _continuum(figures: Figures, settings: Settings) -> list[str]:
    if Level.CONTINUUM not in settings.levels:
        return []
    unit = "words" if settings.position is Position.TOKEN else "characters"
    start = f"Where statements are, and what they are, was compared on the text as a continuum of {unit}"
    if figures.overlapping_codes:
        return [
            f"{start}. As statements of one coder overlap with different codes, each code was analysed as a layer of"
            " its own (u-alpha), overlapping statements with the same code being united, and |u-alpha was computed on"
            " all statements united (Krippendorff et al., 2016)."
        ]
    return [
        f"{start} by u-alpha (all codes and gaps), |u-alpha (marked or not), cu-alpha (codes where units meet) and"
        " (k)u-alpha for each code (Krippendorff et al., 2016; Krippendorff, 2019, section 12.6)."
    ]


def _statements(codings: Codings, figures: Figures, settings: Settings) -> list[str]:
    if not set(OF_STATEMENTS) & set(settings.levels):
        return []
    out = [
        f"Statements of two coders were paired one to one so that as many as possible have a partner"
        f" ({_rule(settings.rule)}); precision, recall and F1 tell how many do."
    ]
    if Level.CODE in settings.levels:
        out.append(f"Given a partner, codes were compared by {_measures(settings)}.")
    if Level.ACTORS in settings.levels and codings.roles:
        out.append(
            f"Actors ({_listed(codings.roles)}) were compared within pairs as entries of the register, groups as their"
            f" members and “none” as a value of its own, by {_measures(settings)} and by F1 over links."
        )
        if any(line.before for line in figures.lines):
            out.append(
                "The same is given before reconciliation, with entries of the register as the coders first linked them"
                " and groups as entries of their own."
            )
    return out


def _rule(rule: MatchRule) -> str:
    spans = {
        Rule.EXACT: "the same stretch of text",
        Rule.OVERLAP: "any overlap",
        Rule.IOU: f"an intersection over union of at least {rule.lowest_iou:g}",
    }
    return spans[rule.rule] + (" and the same code" if rule.typed else "")


def _intervals(settings: Settings) -> str:
    used = settings.resampling
    return (
        f"Intervals are {used.share:.0%} percentile bootstrap intervals from {used.replicates:,} resamples of articles"
        f" (seed {used.seed}), because statements in one article are not independent (Efron & Tibshirani, 1993)."
    )


def _listed(names: list[str] | tuple[str, ...], last: str = "and") -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"


_UNITS: Final = {
    Level.ARTICLE: "an article",
    Level.SENTENCE: "a sentence (which counts when a statement overlaps it)",
}
_MEASURES: Final = {
    Measure.PERCENT: "percent agreement",
    Measure.ALPHA: "Krippendorff’s alpha for nominal data (Krippendorff, 2019)",
    Measure.KAPPA: "Cohen’s kappa (Cohen, 1960)",
    Measure.PI: "Scott’s pi (Scott, 1955)",
    Measure.FLEISS: "Fleiss’ kappa (Fleiss, 1971)",
    Measure.AC1: "Gwet’s AC1 (Gwet, 2008)",
    Measure.S: "Bennett’s S (Bennett et al., 1954)",
}

_BOOK: Final = "Krippendorff, K. (2019). Content analysis: An introduction to its methodology (4th ed.). SAGE."
_UNITIZING: Final = (
    "Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). On the reliability of unitizing textual"
    " continua: Further developments. Quality & Quantity, 50(6), 2347–2364. https://doi.org/10.1007/s11135-015-0266-1"
)
_BOOTSTRAP: Final = "Efron, B., & Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman & Hall."
_OF_MEASURES: Final = {
    Measure.KAPPA: "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological"
    " Measurement, 20(1), 37–46. https://doi.org/10.1177/001316446002000104",
    Measure.PI: "Scott, W. A. (1955). Reliability of content analysis: The case of nominal scale coding. Public Opinion"
    " Quarterly, 19(3), 321–325. https://doi.org/10.1086/266577",
    Measure.FLEISS: "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin,"
    " 76(5), 378–382. https://doi.org/10.1037/h0031619",
    Measure.AC1: "Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high"
    " agreement. British Journal of Mathematical and Statistical Psychology, 61(1), 29–48."
    " https://doi.org/10.1348/000711006X126600",
    Measure.S: "Bennett, E. M., Alpert, R., & Goldstein, A. C. (1954). Communications through limited-response"
    " questioning. Public Opinion Quarterly, 18(3), 303–308. https://doi.org/10.1086/266520",
}
_GIVEN: Final = frozenset({Level.ARTICLE, Level.SENTENCE, Level.CODE, Level.ACTORS})


def _cited(figures: Figures, settings: Settings) -> list[list[str]]:
    levels = set(settings.levels)
    given = bool(levels & _GIVEN)
    return [
        [_BOOK] if given or (Level.CONTINUUM in levels and not figures.overlapping_codes) else [],
        [_UNITIZING] if Level.CONTINUUM in levels else [],
        [_OF_MEASURES[measure] for measure in settings.measures if measure in _OF_MEASURES] if given else [],
        [_BOOTSTRAP],
    ]
