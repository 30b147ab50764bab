"""Sentences for the person that can still be said in another language."""

from __future__ import annotations

from typing import Self


class Said(str):
    """A sentence with its values in it, that remembers the pattern and the values it was made of.

    The pattern is a constant (``str.format``), by which a window looks up the sentence in the person's language.
    Whatever does not know of other languages takes it for the English words that it is.
    """

    __slots__ = ("pattern", "values")
    pattern: str
    values: dict[str, object]

    def __new__(cls, pattern: str, values: dict[str, object]) -> Self:
        sentence = super().__new__(cls, pattern.format(**values))
        sentence.pattern = pattern
        sentence.values = values
        return sentence

    def __getnewargs__(self) -> tuple[str, dict[str, object]]:  # type: ignore[override]  # str's own has one argument
        return self.pattern, self.values


def said(pattern: str, /, **values: object) -> Said:
    """A sentence made of a constant pattern and what stands in it."""
    return Said(pattern, values)
