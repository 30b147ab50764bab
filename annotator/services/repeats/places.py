"""Where the same words stand, with the difference marked, and groups of such places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from annotator.domain.marks import Mark
from annotator.domain.records import ArticleId, Metadata, StatementLinkId
from annotator.services.repeats.matching import Likeness
from annotator.services.repeats.shingles import words_of

_MOST_WORDS: Final = 80

Piece = tuple[str, bool]
"""Words, and whether they differ from those of the mark that they are compared with."""


@dataclass(frozen=True, slots=True)
class Place:
    """A mark in another article that says the same.

    ``code`` is empty for a suggestion. ``likeness`` is None where it is only linked. ``link_id`` is that of the direct
    link, None where there is none or the two are linked through a third.
    """

    mark: Mark
    article_id: ArticleId
    article: str
    metadata: Metadata
    code: str
    words: str
    likeness: Likeness | None
    score: float
    is_linked: bool = False
    link_id: StatementLinkId | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Marks of several articles that say the same, in the order of entry. Likeness is to the first of them."""

    places: tuple[Place, ...]

    @property
    def articles(self) -> int:
        return len({place.article_id for place in self.places})

    @property
    def is_linked(self) -> bool:
        """Whether nothing is left to be linked: all of its statements are, and none is only suggested."""
        return all(place.is_linked for place in self.places)


@dataclass(frozen=True, slots=True)
class Copy:
    """An article among others that are nearly the same. ``share`` is of its words with the nearest of them."""

    article_id: ArticleId
    article: str
    metadata: Metadata
    share: float


def compared_words(words: str, with_: str) -> tuple[Piece, ...]:
    """The words in pieces, those that the others lack set apart; where words of the others are missing stands “…”."""
    shown = words.split()[:_MOST_WORDS]
    mine, theirs = [_bare(word) for word in shown], [_bare(word) for word in with_.split()]
    pieces: list[Piece] = []
    for kind, start, end, other_start, other_end in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if start < end:
            pieces.append((" ".join(shown[start:end]), kind != "equal"))
        elif other_start < other_end:
            pieces.append(("…", True))
    if len(shown) < len(words.split()):
        pieces.append(("…", False))
    return _joined(pieces)


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Neighbours of the same kind as one piece."""
    out: list[Piece] = []
    for words, differs in pieces:
        if out and out[-1][1] is differs:
            out[-1] = (f"{out[-1][0]} {words}", differs)
        else:
            out.append((words, differs))
    return tuple(out)


def _bare(word: str) -> str:
    return " ".join(words_of(word))
