"""A statement or a suggestion, whichever it is, by one name."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class MarkKind(StrEnum):
    """What a mark in an article is."""

    STATEMENT = "statement"
    SUGGESTION = "suggestion"


class Mark(NamedTuple):
    """A statement or a suggestion of a project."""

    kind: MarkKind
    id: int
