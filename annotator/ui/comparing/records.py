"""What the window shows of a comparison, and what a person can wish in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum, auto
from functools import cached_property

from annotator.domain.records import Article, ArticleId, Coder, Statement, StatementId
from annotator.domain.settling import ArticleProgress, How, Reason, Settlement, Standing
from annotator.domain.text import Span
from annotator.services.settling.passages import Item, Passage
from annotator.services.settling.standing import ArticleSettling, SettledItem, SettledPassage

Line = SettledItem | SettledPassage
"""What the list of differences holds: a difference, or a settled statement beside which no coder has one."""
LineKey = tuple[tuple[str, ...], str, str]


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


def key_of(line: Line) -> LineKey:
    """By what the same line is known again after a decision."""
    if isinstance(line, SettledItem):
        return line.item.passage.key, line.item.difference.value, line.item.about
    return (line.statement.uuid if line.statement else "",), "", ""


def standing_of(line: Line) -> Standing:
    if isinstance(line, SettledItem):
        return line.standing
    return Standing.STALE if line.is_left else Standing.SETTLED


def settlement_of(line: Line) -> Settlement | None:
    if isinstance(line, SettledItem):
        return line.settlement
    return line.decisions[0] if line.decisions else None


def marked_at(line: Line) -> tuple[Statement, ...]:
    """The statements that it is about, at least one: the coders', or the settled version's own."""
    if isinstance(line, SettledItem):
        return line.item.passage.marked
    assert line.statement is not None  # noqa: S101 - what no coder has is there because it was settled
    return (line.statement,)


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

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The differences, the most basic first; before them what was left over, behind them what was added."""
        added = (place for place in self.places if place.passage is None and not place.is_left)
        return (*self.settling.left, *self.settling.items, *added)

    def place_of(self, line: Line) -> int:
        """The number of the place that a line is about."""
        passage = line.item.passage if isinstance(line, SettledItem) else None
        return next(
            number
            for number, place in enumerate(self.places)
            if (place.passage is passage if passage is not None else place is line)
        )

    def added_since(self, before: Compared) -> LineKey | None:
        """The first line that was not there before."""
        known = {key_of(line) for line in before.lines}
        return next((key_of(line) for line in self.lines if key_of(line) not in known), None)

    def place_at(self, article_id: ArticleId, span: Span) -> int | None:
        """The number of the first place in that stretch, where this is the article."""
        if article_id != self.article.id:
            return None
        return next((number for number, place in enumerate(self.places) if place.span.overlaps(span)), None)


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
class ChooseActors:
    """Other actors than any coder has linked, by name: of what is settled, or of what was added."""

    about: Item | StatementId
    role: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChooseValue:
    """Another answer than any coder has given."""

    about: Item | StatementId
    variable: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """Another code or other words of a settled statement that no coder has."""

    statement_id: StatementId
    code: str = ""
    parts: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Keep:
    """A settled statement stays, or goes, whose coders' own are gone; one that was added can only go."""

    statement_id: StatementId
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Explain:
    """The reason of a decision that was made before."""

    settlement: Settlement


@dataclass(frozen=True, slots=True)
class Finish:
    """The article is done, or taken up again."""

    article_id: ArticleId
    is_done: bool = True


AboutItem = Take | Merge | Redraw | Recode
AboutPassage = TakeWholly | Confirm | Reject
AboutOwn = Change | Keep
Chosen = ChooseActors | ChooseValue
Decision = AboutItem | AboutPassage | AboutOwn | Chosen | TakeAgreed | Add | Explain | Finish


@dataclass(frozen=True, slots=True)
class Wish:
    """A decision with what explains it."""

    decision: Decision
    explanation: Explanation = field(default_factory=Explanation)


def next_line(lines: Sequence[Line], key: LineKey | None, *, is_advancing: bool) -> Line | None:
    """Where to stand: at the line with the key, or at the next open one, after the last the first again."""
    keys = [key_of(each) for each in lines]
    here = keys.index(key) if key in keys else None
    if here is not None and not is_advancing:
        return lines[here]
    onward = lines if here is None else [*lines[here + 1 :], *lines[: here + 1]]
    still = [each for each in onward if each.is_open]
    return still[0] if still else lines[here or 0] if lines else None


def line_beside(lines: Sequence[Line], key: LineKey | None, by: int) -> Line | None:
    """The line that is so many further; from nowhere, the first. None beyond the ends."""
    keys = [key_of(each) for each in lines]
    wanted = keys.index(key) + by if key in keys else 0
    return lines[wanted] if 0 <= wanted < len(lines) else None


def first_line(place: SettledPassage) -> Line | None:
    """Where to stand in a place: at its first open line, else at its first."""
    lines: Sequence[Line] = place.items if place.passage is not None else (place,)
    return next((each for each in lines if each.is_open), lines[0] if lines else None)


def span_of(line: Line) -> Span:
    """From the first word that is marked to the last."""
    marked = marked_at(line)
    return Span(min(one.start for one in marked), max(one.end for one in marked))
