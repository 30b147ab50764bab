"""“Section: World”: what deliveries say of an article in lines of their own, and an article made of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from annotator.domain.records import Metadata
from annotator.exchange.readers.found import FoundArticle
from annotator.exchange.readers.lines import Line, joined, plain

_FIELD: Final = re.compile(r"([^\W\d_][\w /&’'()-]{1,40}?)\s?:[ \u00a0\t]?(.*)", re.DOTALL)
_BY: Final = re.compile(r"^(?:by|von|par|por|di|door)[: ]\s?", re.IGNORECASE)


@dataclass(slots=True)
class Header:
    """What is gathered of one article while its lines are read."""

    headline: str = ""
    outlet: str = ""
    author: str = ""
    date: str | None = None
    details: dict[str, str] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)

    def article(self, number: int, delivery: str) -> FoundArticle:
        """The headline stands on top of the text, where it can be coded; what else the header said does not."""
        headline = plain(self.headline)
        body = self.body[1:] if headline and self.body and plain(self.body[0]) == headline else self.body
        return FoundArticle(
            text=joined([headline, *body]),
            metadata=Metadata(headline or None, plain(self.outlet) or None, author_of(self.author), self.date),
            details={"delivery": delivery, **self.details},
            place=str(number),
        )

    def add(self, name: str, value: str) -> None:
        """A further detail; of two with the same name both."""
        value = plain(value)
        if value:
            known = self.details.get(name)
            self.details[name] = f"{known}; {value}" if known else value


def field_of(line: Line, names: Collection[str]) -> tuple[str, str] | None:
    """The name (in small letters) and the value of a line, where it begins with one of the names and a colon."""
    match = _FIELD.match(line.text[:20_000])
    if match is None:
        return None
    name = plain(match[1]).lower()
    return (name, match[2].strip()) if name in names else None


def author_of(words: str) -> str | None:
    return plain(_BY.sub("", plain(words)).strip(" ;,")) or None


def groups(lines: Sequence[Line], ends: Collection[int]) -> list[Sequence[Line]]:
    """The lines between the places where something ends, without these."""
    found = []
    start = 0
    for stop in (*sorted(ends), len(lines)):
        found.append(lines[start:stop])
        start = stop + 1
    return [group for group in found if any(line.text for line in group)]


def named(values: Mapping[str, str], names: Sequence[str]) -> str:
    """The first value that is there."""
    return next((values[name] for name in names if values.get(name)), "")
