"""How coders are compared: at which levels, by which rule, with which measures and intervals."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from annotator.agreement import MatchRule, Measure, Resampling
from annotator.services.comparison.codings import Position


class Level(StrEnum):
    """A part of the report: what the coders agree or disagree on."""

    ARTICLE = "article"
    SENTENCE = "sentence"
    CONTINUUM = "continuum"
    MATCHING = "matching"
    CODE = "code"
    ACTORS = "actors"


OF_STATEMENTS: Final = (Level.MATCHING, Level.CODE, Level.ACTORS)
SHOWN, EXPORTED = 1_000, 10_000


@dataclass(frozen=True, slots=True)
class Settings:
    """``rule`` decides which statements correspond where codes and actors are compared.

    ``measures`` are added to percent agreement and alpha wherever units are given.
    """

    levels: tuple[Level, ...] = tuple(Level)
    position: Position = Position.TOKEN
    rule: MatchRule = field(default_factory=MatchRule)
    measures: tuple[Measure, ...] = ()
    resampling: Resampling = field(default_factory=lambda: Resampling(SHOWN))

    @property
    def all_measures(self) -> tuple[Measure, ...]:
        return tuple(dict.fromkeys((Measure.PERCENT, Measure.ALPHA, *self.measures)))
