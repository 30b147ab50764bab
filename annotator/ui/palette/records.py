"""What the palette shows, and what is asked in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.codebook import Code


class Kind(StrEnum):
    """What can be found; the value is the sign before the words that asks for this kind alone."""

    COMMAND = ">"
    ARTICLE = "#"
    ACTOR = "@"
    CODE = ":"
    CODED = '"'
    """What is coded: with some words, or, where a code is given with it, with that code."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing: ``key`` says which of its kind; ``beside`` what is said of it; ``shortcut`` the keys of a command.

    ``reason`` says why it can't be chosen now, empty where it can.
    """

    kind: Kind
    key: str
    words: str
    beside: str = ""
    shortcut: str = ""
    icon: str = ""
    code: Code | None = None
    reason: str = ""

    @property
    def name(self) -> str:
        """Which of all things it is, as it is remembered."""
        return f"{self.kind}{self.key}"


@dataclass(frozen=True, slots=True)
class Group:
    """Things under a heading. ``has_more``: there are more than these; ``is_waiting``: they are still looked for."""

    title: str
    found: tuple[Found, ...]
    kind: Kind | None = None
    """Of which all are; None where they are of several."""
    has_more: bool = False
    is_waiting: bool = False


def asked(typed: str) -> tuple[Kind | None, str]:
    """The kind that the first sign asks for, None for all, and the words."""
    typed = typed.lstrip()
    kind = next((kind for kind in Kind if typed.startswith(kind.value)), None)
    return kind, (typed[1:] if kind else typed).strip()
