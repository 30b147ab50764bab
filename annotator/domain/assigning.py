"""Which articles a coder gets without suggestions: drawn by lot, so that the two kinds can be compared."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from annotator.domain.records import ArticleId, AssignmentState, CoderId, SuggestionMode

DrawId = NewType("DrawId", int)


class DrawKind(StrEnum):
    """What articles are drawn for."""

    CONTROL = "control"
    ROUND = "round"
    COMMON = "common"
    """To be coded by several."""
    ALONE = "alone"
    """To be coded by one coder alone."""


@dataclass(frozen=True, slots=True)
class Draw:
    """A drawing of lots: of ``pool`` articles the ``drawn`` that ``seed`` names, among those not begun by then.

    A training round has a ``name``; where its articles were named one by one, they are all of its pool.
    """

    id: DrawId
    uuid: str
    kind: DrawKind
    coder_id: CoderId
    share: float
    seed: int
    pool: int
    drawn: int
    made_at: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class Assigned:
    """An article as one coder has it. ``own_mode`` is None where the project's mode of suggestions applies.

    ``is_begun``: the coder has coded, decided or finished something in it. ``round_id`` is its training round.
    """

    article_id: ArticleId
    name: str
    sha256: str
    state: AssignmentState
    own_mode: SuggestionMode | None
    draw_id: DrawId | None
    is_begun: bool
    round_id: DrawId | None = None

    @property
    def is_drawable(self) -> bool:
        """Whether chance may decide about it: nobody has, neither by coding it nor by setting its mode."""
        return not self.is_begun and (self.own_mode is None or self.draw_id is not None)


def drawn_by_lot(fingerprints: Sequence[str], *, share: float, seed: int) -> frozenset[str]:
    """The share of the texts (by their SHA-256), rounded to a whole number, that the seed names.

    Each text's lot is the SHA-256 of the seed and its fingerprint: the same in every copy of a project, on every
    machine and for every coder, whatever the order of import.
    """
    lots = in_order_of_lots(fingerprints, seed=seed)
    return frozenset(lots[: int(share * len(lots) + 0.5)])


def in_order_of_lots(fingerprints: Sequence[str], *, seed: int) -> list[str]:
    """All of the texts in the order of their lots."""
    return sorted(fingerprints, key=lambda sha256: hashlib.sha256(f"{seed}:{sha256}".encode()).digest())
