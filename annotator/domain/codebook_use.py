"""How often the entries of a codebook are used, and what a change of it would do to the coding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from annotator.domain.codebook import EntryKind
from annotator.domain.records import CoderId

Counts = Mapping[CoderId, int]
"""Statements by coder, the settled version included."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Statements by entry and by answer. What nobody has used is not in it.

    ``several`` counts for a role the statements in which several actors play it.
    """

    entries: Mapping[tuple[EntryKind, str], Counts] = field(default_factory=dict)
    answers: Mapping[tuple[str, str], Counts] = field(default_factory=dict)
    several: Mapping[str, int] = field(default_factory=dict)

    def by_coder(self, kind: EntryKind, key: str) -> Counts:
        return self.entries.get((kind, key), {})

    def of(self, kind: EntryKind, key: str) -> int:
        """How many statements use an entry."""
        return sum(self.by_coder(kind, key).values())

    def of_answer(self, variable: str, value: str) -> int:
        """How many statements have that answer."""
        return sum(self.answers.get((variable, value), {}).values())

    def answers_to(self, variable: str) -> Mapping[str, int]:
        """The answers that were given to a variable, and how often."""
        return {value: self.of_answer(key, value) for key, value in self.answers if key == variable}

    @property
    def used(self) -> Iterator[tuple[EntryKind, str]]:
        """The entries that statements use."""
        return iter(self.entries)


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version of the codebook in the log. ``made_by`` is empty for the first, and where it came from another file."""

    version: int
    name: str
    made_at: datetime
    made_by: str
    note: str


@dataclass(frozen=True, slots=True)
class Merging:
    """What merging one code into another would recode: statements by coder's name."""

    code: str
    into: str
    statements: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        return sum(count for _coder, count in self.statements)


def names_of(counts: Counts, names: Mapping[CoderId, str]) -> tuple[tuple[str, int], ...]:
    """Counts by name, the largest first."""
    found: Iterable[tuple[str, int]] = ((names.get(coder, "?"), count) for coder, count in counts.items())
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))
