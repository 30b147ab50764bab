"""A document as its lines, the form that all deliveries are split in, and how lines become an article's text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_BLANKS: Final = re.compile(r"[ \t\u00a0\u2007\u202f]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a document or a line of a plain text without its blank ends; ``indent`` counts those before."""

    text: str
    is_heading: bool = False
    indent: int = 0


def lines_of(text: str) -> list[Line]:
    """The lines of a plain text, blank ones too."""
    found = []
    for raw in text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n"):
        words = raw.strip()
        found.append(Line(words, indent=len(raw) - len(raw.lstrip()) if words else 0))
    return found


def plain(words: str) -> str:
    """A line with single blanks."""
    return _BLANKS.sub(" ", words).strip()


def joined(paragraphs: Iterable[str]) -> str:
    """Paragraphs as the text of an article, a blank line between them."""
    return "\n\n".join(words for each in paragraphs if (words := each.strip()))


def paragraphs_of(lines: Sequence[Line]) -> list[str]:
    """The paragraphs: of a text with blank lines between them, each with its broken lines in one; else each line."""
    if not any(not line.text for line in _inner(lines)):
        return [line.text for line in lines if line.text]
    found: list[str] = []
    block: list[str] = []
    for line in (*lines, Line("")):
        if line.text:
            block.append(line.text)
        elif block:
            found += _unwrapped(block)
            block = []
    return found


def _inner(lines: Sequence[Line]) -> Sequence[Line]:
    start, stop = 0, len(lines)
    while start < stop and not lines[start].text:
        start += 1
    while stop > start and not lines[stop - 1].text:
        stop -= 1
    return lines[start:stop]


_WRAPPED_FROM: Final = 50
_WRAPPED_TO: Final = 100


def _unwrapped(block: Sequence[str]) -> list[str]:
    """Lines that were broken to a width are one paragraph; short ones, such as of a list, or whole ones stay apart."""
    is_wrapped = all(_WRAPPED_FROM <= len(line) <= _WRAPPED_TO for line in block[:-1]) and len(block[-1]) <= _WRAPPED_TO
    return [" ".join(block)] if is_wrapped else list(block)
