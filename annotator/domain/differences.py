"""Differences between coders as they are listed: for tables, and for mending the codebook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.records import ArticleId
from annotator.domain.settling import Difference, How, Reason, Standing
from annotator.domain.text import Span


@dataclass(frozen=True, slots=True)
class Has:
    """What one coder, or the settled version, has in a place. ``what`` is what the difference is about, in words."""

    coder: str
    what: str
    quote: str
    statement: str


@dataclass(frozen=True, slots=True)
class ListedDifference:
    """One difference of an article: where, what each coder has, and how it was settled, if it was.

    ``has`` is in the coders' order, None for one who has nothing there. ``about`` is the key of a role or a variable.
    """

    article_id: ArticleId
    article_uuid: str
    article: str
    headline: str
    span: Span
    difference: Difference
    about: str
    has: tuple[Has | None, ...]
    standing: Standing
    settled: Has | None = None
    how: How | None = None
    reason: Reason = Reason.NONE
    codebook_key: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class UnclearPassage:
    """A passage at which the settler found the guideline unclear."""

    article: str
    quote: str
    difference: Difference | None
    about: str
    note: str
    noted_by: str
    noted_at: datetime


@dataclass(frozen=True, slots=True)
class UnclearEntry:
    """An entry of the codebook that is to be mended; its key is empty where the settler named none."""

    key: str
    name: str
    definition: str
    passages: tuple[UnclearPassage, ...]
