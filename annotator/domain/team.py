"""Who codes what, as frozen values: coders with their progress, training rounds, lots."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from annotator.domain.records import ArticleId, Coder, CoderId, SuggestionMode


@dataclass(frozen=True, slots=True)
class TeamCoder:
    """A coder and how far they are with the articles that they were given or have begun."""

    coder: Coder
    assigned: int
    in_progress: int
    finished: int
    statements: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class TeamRound:
    """A training round of all coders who have one of that name. ``finished``: articles that all of them finished.

    ``codebooks`` are the versions of the codebook that they coded it with.
    """

    name: str
    coders: tuple[CoderId, ...]
    articles: tuple[ArticleId, ...]
    finished: int
    made_at: datetime
    codebooks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamLot:
    """What one drawing gave to coders: ``drawn`` articles of ``pool``, to all of them together or to each alone."""

    coders: tuple[CoderId, ...]
    drawn: int
    pool: int
    seed: int
    made_at: datetime
    is_common: bool
    round: str = ""


@dataclass(frozen=True, slots=True)
class LotWanted:
    """A lot to be drawn: ``together`` articles that all coders code, and ``each`` further ones for each alone.

    ``mode`` is None where suggestions are shown as the project says; ``round`` puts the articles into that round.
    """

    coders: Collection[CoderId]
    together: int
    each: int
    seed: int
    mode: SuggestionMode | None = None
    round: str = ""
