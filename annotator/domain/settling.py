"""Settling what several coders see differently: in what they can differ, and how that was decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from annotator.domain.records import ArticleId, CoderId, StatementId

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


@dataclass(frozen=True, slots=True)
class Settlement:
    """One decision on a passage, by what is known of it: the UUIDs of the coders' statements there, sorted.

    ``difference`` is None where nothing differed (agreed) or nothing was there (added by the settler). ``about`` is the
    role or the variable, else empty. ``chosen`` is the coder whose part was taken, ``statement_id`` the settled
    statement; None where the passage was rejected. ``codebook_key`` names the entry that the reason refers to.
    """

    id: SettlementId
    uuid: str
    article_id: ArticleId
    passage: tuple[str, ...]
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
