"""Settling what several coders see differently: in what they can differ, and how that was decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from annotator.domain.records import ActorId, ArticleId, CoderId, StatementId
from annotator.domain.text import Span

SettlementId = NewType("SettlementId", int)


class Difference(StrEnum):
    """In what coders differ about a passage; the order is that in which it is best settled."""

    MISSING = "missing"
    CODE = "code"
    BOUNDARY = "boundary"
    PARTS = "parts"
    ACTOR = "actor"
    VALUE = "value"


class How(StrEnum):
    """How a difference was settled. The names stand in the file: add to them, never change them."""

    CODER = "coder"
    UNION = "union"
    INTERSECTION = "intersection"
    REDRAWN = "redrawn"
    CHOSEN = "chosen"
    REJECTED = "rejected"
    ADDED = "added"
    AGREED = "agreed"


class Reason(StrEnum):
    """Why it was settled so. What is unclear in the guideline collects into a list of what to mend in the codebook."""

    NONE = ""
    OVERLOOKED = "overlooked"
    MISREAD = "misread"
    BOUNDARY_RULE = "boundary_rule"
    CODE_RULE = "code_rule"
    ACTOR_IDENTITY = "actor_identity"
    GUIDELINE_UNCLEAR = "guideline_unclear"
    OTHER = "other"


class Standing(StrEnum):
    """How far a difference is: still open, settled, or settled before a coder changed something there."""

    OPEN = "open"
    SETTLED = "settled"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Settlement:
    """One decision on a passage, by what is known of it: the UUIDs of the coders' statements there, sorted.

    ``seen`` says, in the same order, when each of these had last been changed: a later change makes it stale.
    ``difference`` is None where nothing differed (agreed) or nothing was there (added by the settler). ``about`` is the
    role or the variable, else empty. ``chosen`` is the coder whose part was taken, ``statement_id`` the settled
    statement; None where the passage was rejected. ``codebook_key`` names the entry that the reason refers to.
    """

    id: SettlementId
    uuid: str
    article_id: ArticleId
    passage: tuple[str, ...]
    seen: tuple[str, ...]
    difference: Difference | None
    about: str
    how: How
    chosen: CoderId | None
    statement_id: StatementId | None
    reason: Reason
    note: str
    codebook_key: str
    made_by: CoderId
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Content:
    """What a settled statement says: where, which code, who in which role, and the answers to questions."""

    code: str
    parts: tuple[Span, ...]
    actors: tuple[tuple[str, ActorId], ...] = ()
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AgreedPassage:
    """A passage in which nothing differs: the statements there as they were seen, and which of them to copy."""

    article_id: ArticleId
    passage: tuple[str, ...]
    seen: tuple[str, ...]
    like: StatementId


@dataclass(frozen=True, slots=True)
class ArticleProgress:
    """How far the settling of an article is. ``agreed`` counts passages in which nothing differs.

    ``items`` and ``open`` count differences by kind; what is stale is open. ``untaken`` are agreed passages that the
    settled version does not have yet.
    """

    article_id: ArticleId
    passages: int = 0
    agreed: int = 0
    untaken: int = 0
    items: Mapping[Difference, int] = field(default_factory=dict)
    open: Mapping[Difference, int] = field(default_factory=dict)
    stale: int = 0
    is_done: bool = False

    @property
    def n_items(self) -> int:
        return sum(self.items.values())

    @property
    def n_open(self) -> int:
        return sum(self.open.values())

    @property
    def n_settled(self) -> int:
        return self.n_items - self.n_open
