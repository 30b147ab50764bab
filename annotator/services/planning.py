"""How much must be coded twice, as far as the coding so far tells how rare the codes are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.agreement import units_needed
from annotator.domain.records import CoderKind
from annotator.storage.queries import Queries
from annotator.storage.snapshots import glance

ALPHAS: Final = (0.8, 0.667)
LEAST: Final = 20
"""Fewer statements say too little about how rare a code is."""


@dataclass(frozen=True, slots=True)
class Planned:
    """The rarest code, its share of the statements, and how many statements are needed by the lowest alpha."""

    code: str
    share: float
    per_article: float
    units: Mapping[float, int]


def planned(path: Path, alphas: Sequence[float] = ALPHAS) -> Planned | None:
    """What the finished articles tell; None while there are too few statements or there is only one code.

    Codes that nobody has used yet can't be planned for. Retired ones are left out.
    """
    with glance(path) as queries:
        return _planned(queries, alphas)


def _planned(queries: Queries, alphas: Sequence[float]) -> Planned | None:
    people = {coder.id for coder in queries.project.coders() if coder.kind is CoderKind.PERSON}
    known = {code.key for code in queries.project.codebook().current_codes}
    found = [(row[3], row[1], row[2]) for row in queries.comparison.statements() if row[2] in people]
    counts = Counter(code for code, _article, _coder in found if code in known)
    total = counts.total()
    if total < LEAST or len(counts) < 2:
        return None
    code, rarest = min(counts.items(), key=lambda each: (each[1], each[0]))
    finished = len({(article, coder) for _code, article, coder in found})
    share = rarest / total
    return Planned(code, share, total / finished, {alpha: units_needed(share, alpha) for alpha in alphas})
