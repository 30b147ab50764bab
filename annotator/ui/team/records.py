"""What the windows about the team show, and what is wished in them, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from annotator.domain.records import ArticleId, CoderId, SuggestionMode


@dataclass(frozen=True, slots=True)
class CoderLine:
    """A coder and how far they are with the articles that they were given or have begun."""

    id: CoderId
    name: str
    given: int = 0
    in_progress: int = 0
    finished: int = 0
    statements: int = 0
    last_at: datetime | None = None
    is_self: bool = False


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A training round: who takes part, how many articles it has and how many of these all of them have finished.

    ``codebooks`` are the versions of the codebook that it was coded with.
    """

    name: str
    coders: tuple[str, ...]
    articles: int
    finished: int
    made_on: date
    codebooks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rarest:
    """The code that is found most seldom so far: what decides how much must be coded twice."""

    name: str
    share: float
    per_article: float
    """Statements of any code in an article, on average."""
    units: Mapping[float, int]
    """How many statements are needed, by the lowest alpha that is wanted."""

    def articles_for(self, alpha: float) -> int:
        """How many articles hold so many statements."""
        return max(1, -int(-self.units[alpha] // self.per_article))


@dataclass(frozen=True, slots=True)
class Team:
    """Everything that the window shows. ``given`` says which coders have an article, by its id."""

    coders: tuple[CoderLine, ...]
    articles: tuple[ArticleId, ...]
    given: Mapping[ArticleId, tuple[CoderId, ...]] = field(default_factory=dict)
    rounds: tuple[RoundLine, ...] = ()
    drawn: tuple[str, ...] = ()
    """A sentence for each drawing of lots, with its seed."""
    rarest: Rarest | None = None
    mode: SuggestionMode = SuggestionMode.WHERE
    is_editable: bool = True

    def coder(self, coder_id: CoderId) -> CoderLine | None:
        return next((coder for coder in self.coders if coder.id == coder_id), None)

    def name(self, coder_id: CoderId) -> str:
        coder = self.coder(coder_id)
        return coder.name if coder else ""

    def not_given_to(self, coders: tuple[CoderId, ...]) -> tuple[ArticleId, ...]:
        """The articles that none of them has."""
        wanted = set(coders)
        return tuple(one for one in self.articles if wanted.isdisjoint(self.given.get(one, ())))


@dataclass(frozen=True, slots=True)
class Giving:
    """Articles that a coder is to be given. ``mode`` is None where suggestions are shown as the project says."""

    coder: CoderId
    articles: tuple[ArticleId, ...]
    mode: SuggestionMode | None = None
    round: str = ""


@dataclass(frozen=True, slots=True)
class Lot:
    """A drawing of lots: articles that all of these coders code, and further ones for each of them alone."""

    coders: tuple[CoderId, ...]
    together: int
    each: int
    seed: int
    mode: SuggestionMode | None = None
    round: str = ""

    @property
    def articles(self) -> int:
        return self.together + self.each * len(self.coders)


@dataclass(frozen=True, slots=True)
class Share:
    """Which articles a coder's file can hold. ``round`` is empty for those that the coder was given, or for all."""

    key: str
    articles: int
    round: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """A coder to whom a file can be made; ``shares`` are what it can hold, the likeliest first."""

    id: CoderId
    name: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Handing:
    """What can be handed out: to whom, and what goes along whoever it is for."""

    recipients: tuple[Recipient, ...]
    articles: int
    actors: int
    codebook: str
    statements: tuple[tuple[str, int], ...]
    """How many each coder has made: only the recipient’s own go along."""
    mode: SuggestionMode = SuggestionMode.WHERE

    def of(self, coder: str) -> int:
        """The coder's own statements."""
        return sum(count for name, count in self.statements if name == coder)

    def of_others(self, coder: str) -> int:
        """Statements that stay here."""
        return sum(count for name, count in self.statements if name != coder)


@dataclass(frozen=True, slots=True)
class FileWish:
    """A file that is to be made. ``share`` is the key of a Share."""

    coder: str
    share: Share
    with_suggestions: bool


GIVEN, ROUND, ALL = "given", "round", "all"
"""Keys of shares: what the coder was given, a round, all articles of the project."""
