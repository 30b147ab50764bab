"""How well a name fits what was typed: word by word, then letter by letter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

from rapidfuzz import fuzz

from annotator.domain.names.folding import plain_letters

T = TypeVar("T")

_LEAST: Final = 80
"""Of a hundred: the likeness from which a misspelt name is shown."""
_LEAST_LETTERS: Final = 3
_EXACTLY_ANOTHER: Final = 99.995
"""Less than its own name, and more than the beginning of any."""


def best_first(
    things: Iterable[tuple[T, Sequence[str]]], wanted: str, *, most: int, less: float = 1
) -> list[tuple[float, T]]:
    """The things with a name that fits, each with how well; those that fit alike stay in their order.

    The first name is the thing’s own; another counts for so much ``less``, unless it, or a word of its list, is just
    what was typed.
    """
    looked_for = folded(wanted)
    fitting = [(fit, thing) for thing, names in things if (fit := _fit_of_any(names, looked_for, less)) > 0]
    return sorted(fitting, key=lambda pair: -pair[0])[:most]


def folded(words: str) -> str:
    """Words without case and accents."""
    return " ".join(plain_letters(words).split())


def _fit_of_any(names: Sequence[str], looked_for: str, less: float) -> float:
    own, *others = map(folded, names) if names else ("",)
    if own == looked_for:
        return 100
    if any(looked_for in other.split(", ") for other in others):
        return _EXACTLY_ANOTHER
    return max(_fit(own, looked_for), *(_fit(other, looked_for) - less for other in others), 0)


def _fit(name: str, looked_for: str) -> float:
    """From 100, the same, to 0. Of names that begin alike the shorter comes first."""
    length = min(len(name), 99) / 100
    if name.startswith(looked_for):
        return 100 - length
    words = name.replace("-", " ").split()
    if all(any(word.startswith(begun) for word in words) for begun in looked_for.split()):
        return 95 - length
    if looked_for in name:
        return 90 - length
    if len(looked_for) < _LEAST_LETTERS or len(name) < len(looked_for):
        return 0
    likeness = max(fuzz.partial_ratio(looked_for, name), fuzz.token_sort_ratio(looked_for, name))
    return likeness * 0.85 - length if likeness >= _LEAST else 0
