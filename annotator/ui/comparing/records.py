"""What the window shows of a comparison, and what a person can wish in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum, auto

from annotator.domain.records import Article, ArticleId, Coder
from annotator.domain.settling import ArticleProgress, Difference, How, Reason, Settlement, Standing
from annotator.domain.text import Span
from annotator.services.settling.passages import Item, Passage
from annotator.services.settling.standing import ArticleSettling, SettledItem, SettledPassage

ItemKey = tuple[tuple[str, ...], Difference, str]


class State(StrEnum):
    """How far a place in the text is."""

    AGREED = auto()
    OPEN = auto()
    SETTLED = auto()
    STALE = auto()
    """It was settled, and the coders have changed it since."""


def state_of(place: SettledPassage) -> State:
    if place.is_left or any(each.standing is Standing.STALE for each in place.items):
        return State.STALE
    if place.is_open:
        return State.OPEN
    return State.AGREED if place.is_untaken else State.SETTLED


def key_of(settled: SettledItem) -> ItemKey:
    """By what the same difference is known again after a decision."""
    return settled.item.passage.key, settled.item.difference, settled.item.about


@dataclass(frozen=True)
class Compared:
    """An article with what several coders have in it."""

    article: Article
    settling: ArticleSettling

    @property
    def coders(self) -> tuple[Coder, ...]:
        return self.settling.coders

    @property
    def places(self) -> tuple[SettledPassage, ...]:
        return self.settling.passages

    @property
    def items(self) -> tuple[SettledItem, ...]:
        return self.settling.items

    def place_of(self, settled: SettledItem) -> int:
        """The number of the place that a difference is about."""
        return next(number for number, place in enumerate(self.places) if place.passage == settled.item.passage)


@dataclass(frozen=True, slots=True)
class Counts:
    """How far one article is; ``unfinished`` have not finished it, so that it cannot be settled yet."""

    article_id: ArticleId
    progress: ArticleProgress
    unfinished: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why something is settled so, and the codebook entry that the reason is about."""

    reason: Reason = Reason.NONE
    note: str = ""
    codebook_key: str = ""

    @property
    def is_empty(self) -> bool:
        return self == Explanation()


@dataclass(frozen=True, slots=True)
class Take:
    """What one coder has; where that coder has nothing there, that nothing is."""

    item: Item
    coder: Coder


@dataclass(frozen=True, slots=True)
class TakeWholly:
    """All of one coder's statement, whatever else it differs in."""

    passage: Passage
    coder: Coder


@dataclass(frozen=True, slots=True)
class Merge:
    """The union or the intersection of the coders' words."""

    item: Item
    how: How


@dataclass(frozen=True, slots=True)
class Redraw:
    """Words of the settler's own choice."""

    item: Item
    parts: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Confirm:
    """What was decided holds, although a coder has changed something there since."""

    passage: Passage


@dataclass(frozen=True, slots=True)
class Recode:
    """A code that none of the coders gave, or one of theirs."""

    item: Item
    code: str


@dataclass(frozen=True, slots=True)
class Reject:
    """No statement there."""

    passage: Passage


@dataclass(frozen=True, slots=True)
class TakeAgreed:
    """Every place of an article in which the coders agree."""

    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class Add:
    """A statement that all coders missed."""

    article_id: ArticleId
    parts: tuple[Span, ...]
    code: str


@dataclass(frozen=True, slots=True)
class Explain:
    """The reason of a decision that was made before."""

    settlement: Settlement


@dataclass(frozen=True, slots=True)
class Finish:
    """The article is done, or taken up again."""

    article_id: ArticleId
    is_done: bool = True


Decision = Take | TakeWholly | Merge | Redraw | Recode | Confirm | Reject | TakeAgreed | Add | Explain | Finish


@dataclass(frozen=True, slots=True)
class Wish:
    """A decision with what explains it."""

    decision: Decision
    explanation: Explanation = field(default_factory=Explanation)
