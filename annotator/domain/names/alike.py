"""What is said of names that are probably one actor’s. Nothing of it is done before a coder says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.records import Actor


class Difference(StrEnum):
    """In what two names differ that are probably of the same actor."""

    SPELLING = "spelling"
    TRANSLITERATION = "transliteration"
    TITLE = "title"
    SURNAME = "surname"
    INITIALS = "initials"
    ACRONYM = "acronym"
    OTHER_NAME = "other_name"


@dataclass(frozen=True, order=True, slots=True)
class Likeness:
    """How sure it is, from 0 to 1, and the difference."""

    score: float
    why: Difference


@dataclass(frozen=True, slots=True)
class Alike:
    """An entry of the register that ``alias`` is probably another name of."""

    actor: Actor
    alias: str
    why: Difference
    score: float


@dataclass(frozen=True, slots=True)
class AlikePair:
    """Two entries that are probably one actor; ``keep`` has the name that says more, or was entered first."""

    keep: Actor
    other: Actor
    why: Difference
    score: float
