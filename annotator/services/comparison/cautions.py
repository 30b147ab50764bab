"""What to keep in mind when reading a report, in plain words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np

from annotator.domain.percent import percent
from annotator.domain.said import said, said_of
from annotator.services.comparison.codings import Codings, Position
from annotator.services.comparison.naming import rule_name
from annotator.services.comparison.report import Figures, Line
from annotator.services.comparison.settings import Level, Settings

FEW_ARTICLES: Final = 20
RARE: Final = 10
_MOSTLY: Final = 0.5
_OFTEN_UNDEFINED: Final = 0.05
_INFLATED: Final = frozenset({"percent"})


class Topic(StrEnum):
    """What a caution is about."""

    NOTHING = "nothing"
    FEW_ARTICLES = "few_articles"
    LEFT_OUT = "left_out"
    RARE_CODE = "rare_code"
    NO_VARIATION = "no_variation"
    BLANKS = "blanks"
    MATCHING = "matching"
    OVERLAPS = "overlaps"
    SUGGESTIONS = "suggestions"
    UNCONFIRMED = "unconfirmed"
    DROPPED = "dropped"
    SENTENCES = "sentences"


@dataclass(frozen=True, slots=True)
class Caution:
    """A sentence for the reader, as a ``Said`` where it has values; ``code`` where it is about one."""

    topic: Topic
    words: str
    code: str | None = None


def cautions(codings: Codings, figures: Figures, settings: Settings) -> tuple[Caution, ...]:
    """Those that apply, the weightiest first."""
    if not codings.articles:
        return (
            Caution(Topic.NOTHING, said("No article was finished by two of the coders: there is nothing to compare.")),
        )
    return (
        *_about_overlaps(figures, settings),
        *_about_articles(codings),
        *_about_suggestions(codings),
        *_about_matching(figures, settings),
        *_about_blanks(figures, settings),
        *_about_codes(codings),
        *_about_variation(figures),
        *_about_sentences(codings, settings),
    )


def noted(lines: tuple[Line, ...], found: tuple[Caution, ...], marked: float | None) -> tuple[Line, ...]:
    """The lines, with what must be known beside a single figure in its notes."""
    rare = {caution.code: caution.words for caution in found if caution.topic is Topic.RARE_CODE}
    blank = marked is not None and marked < _MOSTLY
    return tuple(_noted(line, rare, blank=blank) for line in lines)


def _noted(line: Line, rare: dict[str | None, str], *, blank: bool) -> Line:
    notes = [rare.get(line.figure.code, "") if line.figure.code else ""]
    if line.figure.measure in _INFLATED and line.level is Level.SENTENCE and blank:
        notes.append(said("Sentences without any statement count as agreement: read alpha beside it."))
    if line.level is Level.CODE and line.figure.coverage is not None:
        rate = percent(line.figure.coverage)
        notes.append(said("Only of statements that have a partner (match rate {rate}).", rate=rate))
    figure = line.figure.noting(*notes)
    return line if figure is line.figure else replace(line, figure=figure)


def _about_overlaps(figures: Figures, settings: Settings) -> list[Caution]:
    if not figures.overlapping_codes or Level.CONTINUUM not in settings.levels:
        return []
    words = said(
        "Statements of one coder overlap with different codes. Read |u-alpha, each code’s layer and the matched"
        " statements; u-, cu- and (k)u-alpha are not defined for overlaps."
    )
    return [Caution(Topic.OVERLAPS, words)]


def _about_articles(codings: Codings) -> list[Caution]:
    out = []
    if len(codings.articles) < FEW_ARTICLES:
        words = said_of(
            len(codings.articles),
            "1 article only: with fewer than {few} the intervals are rough, and usually too narrow.",
            "{count:,} articles only: with fewer than {few} the intervals are rough, and usually too narrow.",
            few=FEW_ARTICLES,
        )
        out.append(Caution(Topic.FEW_ARTICLES, words))
    alone = int(codings.alone.sum())
    if alone:
        words = said_of(
            alone,
            "1 article that only one of the coders has finished was left out.",
            "{count:,} articles that only one of the coders has finished were left out.",
        )
        out.append(Caution(Topic.LEFT_OUT, words))
    return out


def _about_suggestions(codings: Codings) -> list[Caution]:
    out = []
    shown = int((codings.suggested & codings.finished).any(axis=1).sum())
    if shown:
        words = said_of(
            len(codings.articles),
            "Suggestions were shown in {shown} of 1 article: coders who take over the same suggestion agree by that.",
            "Suggestions were shown in {shown} of {count:,} articles: coders who take over the same suggestion agree"
            " by that.",
            shown=shown,
        )
        out.append(Caution(Topic.SUGGESTIONS, words))
    unconfirmed = int((~codings.links.confirmed).sum())
    if unconfirmed:
        words = said_of(
            unconfirmed,
            "1 actor came with a suggestion and no coder has confirmed them.",
            "{count:,} actors came with a suggestion and no coder has confirmed them.",
        )
        out.append(Caution(Topic.UNCONFIRMED, words))
    return out


def _about_matching(figures: Figures, settings: Settings) -> list[Caution]:
    if not {Level.CODE, Level.ACTORS} & set(settings.levels):
        return []
    out = []
    for pairing in figures.pairings:
        a, b = pairing.coders
        both = sum(pairing.statements)
        if both and 2 * pairing.pairs < both:
            rate = percent(2 * pairing.pairs / both)
            words = said(
                "Codes and actors of {a} and {b} are compared only where their statements correspond"
                " ({rule}): {pairs} pairs, {rate} of the statements. The rest is disagreement that"
                " these figures leave out.",
                a=a,
                b=b,
                rule=rule_name(settings.rule),
                pairs=pairing.pairs,
                rate=rate,
            )
            out.append(Caution(Topic.MATCHING, words))
    return out


def _about_blanks(figures: Figures, settings: Settings) -> list[Caution]:
    if figures.marked is None or figures.marked >= _MOSTLY or Level.CONTINUUM not in settings.levels:
        return []
    blank = percent(1 - figures.marked)
    if settings.position is Position.TOKEN:
        words = said(
            "{share} of the words carry no statement. Percent agreement on words and sentences counts them as"
            " agreement: read the alphas.",
            share=blank,
        )
    else:
        words = said(
            "{share} of the characters carry no statement. Percent agreement on characters and sentences counts them"
            " as agreement: read the alphas.",
            share=blank,
        )
    return [Caution(Topic.BLANKS, words)]


def _about_codes(codings: Codings) -> list[Caution]:
    statements, size = codings.statements, len(codings.codes)
    flat = np.bincount(statements.coder * size + statements.code, minlength=len(codings.coders) * size)
    counts = flat.reshape(len(codings.coders), size)
    out = []
    for code, of_coders in zip(codings.codes, counts.T.tolist(), strict=True):
        if sum(of_coders) > 0 and min(of_coders) < RARE:
            told = ", ".join(f"{name} {count}" for name, count in zip(codings.coders, of_coders, strict=True))
            words = said("“{code}” is rare ({told}): a single statement moves its figures much.", code=code, told=told)
            out.append(Caution(Topic.RARE_CODE, words, code))
    return out


def _about_variation(figures: Figures) -> list[Caution]:
    out = []
    flat = [line.figure for line in figures.lines if line.figure.undefined.startswith("Nothing varies")]
    if flat:
        words = said_of(
            len(flat),
            "1 figure cannot be computed because nothing varies. That is no agreement of 1.",
            "{count:,} figures cannot be computed because nothing varies. That is no agreement of 1.",
        )
        out.append(Caution(Topic.NO_VARIATION, words))
    dropped = [
        figure
        for line in figures.lines
        if (figure := line.figure).interval and figure.interval.dropped > _OFTEN_UNDEFINED * figure.interval.replicates
    ]
    if dropped:
        words = said_of(
            len(dropped),
            "For 1 figure more than {share} of the bootstrap replicates were undefined and dropped: do not lean on"
            " those intervals.",
            "For {count:,} figures more than {share} of the bootstrap replicates were undefined and dropped: do not"
            " lean on those intervals.",
            share=percent(_OFTEN_UNDEFINED),
        )
        out.append(Caution(Topic.DROPPED, words))
    return out


def _about_sentences(codings: Codings, settings: Settings) -> list[Caution]:
    if Level.SENTENCE not in settings.levels or codings.grids[settings.position].sentences is not None:
        return []
    return [Caution(Topic.SENTENCES, said("It is not known where sentences are, so they were not compared."))]
