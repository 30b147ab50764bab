"""What a window of a given size has room for: which panes stand beside the article, fold, or lie over it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, Self

RAIL_BELOW: Final = 1100
"""Narrower than this the list of articles folds to its rail."""
DRAWER_BELOW: Final = 732
"""Narrower than this the inspector lies over the article: rail, article and inspector do not fit at their least."""
DEFINITION_BELOW, MEMO_BELOW, TABLE_BELOW = 698, 658, 620
"""Lower than this the codebook's words, an empty memo and the table fold, in this order. A screen is 62 px lower than
its window, which gives menus and status line their room."""


class Stand(Enum):
    """How a pane is there."""

    HIDDEN = "hidden"
    BESIDE = "beside"
    RAIL = "rail"
    OVER = "over"


@dataclass(slots=True)
class Asked:
    """What the person has asked for; it comes before what the room would have."""

    articles: bool = True
    statements: bool = True
    inspector: bool = True
    list_over: bool = False
    """The list is unfolded over the article."""
    drawer: bool = False
    """The inspector lies over the article."""
    drawer_opens: bool = True
    """It does so by itself when a mark is chosen."""
    low_table: bool = False
    """The table is there although the window is low."""


@dataclass(slots=True)
class Widths:
    """How wide the coder has the panes beside the article. What a small window squeezes them to is no choice."""

    articles: int
    inspector: int

    def as_words(self) -> str:
        return f"{self.articles} {self.inspector}"

    @classmethod
    def from_words(cls, words: str) -> Self | None:
        """None where they are no two widths, such as what versions before this one remembered."""
        parts = words.split()
        return cls(*map(int, parts)) if len(parts) == 2 and all(part.isdecimal() for part in parts) else None


@dataclass(frozen=True, slots=True)
class Room:
    """The size of the coding screen."""

    width: int
    height: int

    @property
    def has_list(self) -> bool:
        return self.width >= RAIL_BELOW

    @property
    def has_inspector(self) -> bool:
        return self.width >= DRAWER_BELOW

    @property
    def has_table(self) -> bool:
        return self.height >= TABLE_BELOW

    def articles(self, asked: Asked) -> Stand:
        if self.has_list:
            return Stand.BESIDE if asked.articles else Stand.HIDDEN
        if asked.list_over:
            return Stand.OVER
        return Stand.RAIL if asked.articles else Stand.HIDDEN

    def inspector(self, asked: Asked) -> Stand:
        if self.has_inspector:
            return Stand.BESIDE if asked.inspector else Stand.HIDDEN
        return Stand.OVER if asked.drawer else Stand.HIDDEN

    def statements(self, asked: Asked) -> bool:
        return asked.statements if self.has_table else asked.low_table
