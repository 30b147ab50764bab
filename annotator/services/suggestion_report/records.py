"""What the report on suggestions says, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

NOT_ENOUGH: Final = "there is nothing to divide by"


class Condition(StrEnum):
    """Whether suggestions were shown while an article was coded."""

    WITH = "with"
    WITHOUT = "without"


class By(StrEnum):
    """What decisions on suggestions are counted by."""

    ALL = "all"
    LEVEL = "level"
    RULE = "rule"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Settings:
    """``pause`` is in minutes; ``only_drawn`` leaves out every article that chance did not decide about."""

    pause: float = 5.0
    shuffles: int = 10_000
    seed: int = 1
    only_drawn: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, or why there is none."""

    value: float | None
    undefined: str = ""

    @classmethod
    def ratio(cls, part: float, whole: float, *, undefined: str = NOT_ENOUGH, times: float = 1.0) -> Figure:
        return cls(times * part / whole) if whole else cls(None, undefined)


@dataclass(frozen=True, slots=True)
class Interval:
    """Where 95 of 100 resamplings of whole articles lie, or why that is undefined."""

    low: Figure
    high: Figure

    @classmethod
    def undefined(cls, reason: str) -> Interval:
        return cls(Figure(None, reason), Figure(None, reason))


@dataclass(frozen=True, slots=True)
class Test:
    """Whether two groups of articles differ by more than chance: how far, how much, how likely without a cause.

    ``effect`` is Cramér's V for codes, else the ratio of the two rates. ``p`` is of shuffling whole articles between
    the groups, as statements of one article depend on each other; ``is_exact`` where every way was tried.
    """

    effect_name: str
    statistic_name: str
    statistic: Figure
    effect: Figure
    p: Figure
    is_exact: bool = False
    effect_interval: Interval = Interval.undefined("no interval is told of this effect")  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One article of the comparison. ``minutes`` is None where its time could not be told."""

    article_id: int
    name: str
    condition: Condition
    is_drawn: bool
    words: int
    statements: int
    minutes: float | None


@dataclass(frozen=True, slots=True)
class Edits:
    """How many of the statements made in a condition were later corrected or removed."""

    condition: Condition
    is_suggested: bool
    statements: int
    corrected: int
    removed: int
    rate: Figure


@dataclass(frozen=True, slots=True)
class Arm:
    """The articles of one condition.

    ``missed`` are the statements where the program suggests nothing, of ``comparable`` in articles that it has read;
    ``coded`` are the suggestions, of ``suggestions``, where the coder has a statement.
    """

    condition: Condition
    articles: int
    drawn: int
    words: int
    statements: int
    per_1000_words: Figure
    per_1000_words_interval: Interval
    timed_articles: int
    minutes: float
    minutes_per_1000_words: Figure
    minutes_interval: Interval
    median_minutes_per_1000_words: Figure
    comparable: int
    missed: int
    missed_rate: Figure
    suggestions: int
    coded: int
    coded_rate: Figure


@dataclass(frozen=True, slots=True)
class CodeShare:
    """How often a code was given in either condition, and which share of the statements that is."""

    code: str
    n_with: int
    n_without: int
    share_with: Figure
    share_without: Figure


@dataclass(frozen=True, slots=True)
class Decisions:
    """What became of the suggestions of a rule, or of a code, in finished articles where they were shown.

    ``key`` is blank for all. ``same_code`` of those accepted or changed have the code that was suggested. Rates are
    of those decided; what was passed by is decided by finishing the article.
    """

    by: By
    key: str
    decided: int
    accepted: int
    changed: int
    rejected: int
    passed: int
    same_code: int
    accepted_rate: Figure
    changed_rate: Figure
    rejected_rate: Figure
    passed_rate: Figure
    same_code_rate: Figure


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many articles are not compared, and why."""

    articles: int
    reason: str


@dataclass(frozen=True, slots=True)
class CoderReport:
    """How one coder's articles with suggestions differ from those without. ``warnings`` come weightiest first."""

    coder: str
    settings: Settings
    seeds: tuple[int, ...]
    shown: Arm
    control: Arm
    amount: Test
    time: Test
    code_test: Test
    codes: tuple[CodeShare, ...]
    decisions: tuple[Decisions, ...]
    edits: tuple[Edits, ...]
    left_out: tuple[LeftOut, ...]
    warnings: tuple[str, ...]
    articles: tuple[ArticleLine, ...]

    @property
    def arms(self) -> tuple[Arm, Arm]:
        return self.shown, self.control
