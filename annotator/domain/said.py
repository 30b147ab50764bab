"""Sentences for the person that can still be said in another language."""

from __future__ import annotations

from typing import Self


class Said(str):
    """A sentence with its values in it, that remembers the pattern and the values it was made of.

    The pattern is a constant (``str.format``), by which a window looks up the sentence in the person's language.
    Whatever does not know of other languages takes it for the English words that it is. A value may be a sentence
    too; a tuple of them is written as a list.
    """

    __slots__ = ("pattern", "values")
    pattern: str
    values: dict[str, object]

    def __new__(cls, pattern: str, values: dict[str, object]) -> Self:
        listed = {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in values.items()}
        sentence = super().__new__(cls, pattern.format(**listed))
        sentence.pattern = pattern
        sentence.values = values
        return sentence

    def __getnewargs__(self) -> tuple[str, dict[str, object]]:  # type: ignore[override]  # str's own has one argument
        return self.pattern, self.values


def said(pattern: str, /, **values: object) -> Said:
    """A sentence made of a constant pattern and what stands in it."""
    return Said(pattern, values)


def said_of(count: int, one: str, several: str, /, **values: object) -> Said:
    """A sentence about one thing or about several of them, whose number is ``{count}``."""
    return Said(one if count == 1 else several, {"count": count, **values})
