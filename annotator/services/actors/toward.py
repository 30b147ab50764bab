"""Who accuses, denies, admits, claims toward whom: statements counted by speaker and target."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.codebook import Codebook
from annotator.domain.records import Actor, ActorId, CoderId, StatementId
from annotator.domain.register import TowardWhom
from annotator.services.jobs import Report
from annotator.storage.snapshots import reading

MOST: Final = 12
Cell = tuple[ActorId | None, ActorId | None]


@dataclass(frozen=True, slots=True)
class Matrix:
    """``cells`` hold the statements of a row (who speaks) and a column (who is meant; None: nobody), by code.

    ``left_out`` statements are of actors that are not among those shown.
    """

    rows: tuple[ActorId | None, ...]
    columns: tuple[ActorId | None, ...]
    cells: Mapping[Cell, Mapping[str, tuple[StatementId, ...]]]
    left_out: int

    def statements(self, row: ActorId | None, column: ActorId | None, code: str = "") -> tuple[StatementId, ...]:
        """Those of a cell, of one code or of all."""
        by_code = self.cells.get((row, column), {})
        if code:
            return by_code.get(code, ())
        return tuple(sorted({each for some in by_code.values() for each in some}))

    @property
    def most(self) -> int:
        """The largest count of a cell."""
        return max((len(self.statements(*cell)) for cell in self.cells), default=0)


def roles_of(codebook: Codebook) -> tuple[str, str]:
    """Who speaks and who is meant: the roles of these names, else the first two of the codebook."""
    keys = [role.key for role in codebook.current_roles] or [role.key for role in codebook.roles]
    if "speaker" in keys and "target" in keys:
        return "speaker", "target"
    return (keys[0], keys[1]) if len(keys) > 1 else ((keys or [""])[0], "")


def toward_whom(
    path: Path,
    register: Sequence[Actor],
    roles: tuple[str, str],
    *,
    coder_id: CoderId | None,
    rolled_up: bool = False,
    most: int = MOST,
    report: Report = lambda _done, _of: None,
) -> Matrix:
    """The statements between the actors that have most of them; ``rolled_up``: between what actors belong to at last.

    A statement counts once in a cell, also where two of its speakers belong to the same. By a connection of its own,
    for a job on another thread.
    """
    report(0, 2)
    with reading(path) as queries:
        pairs = queries.register.toward(*roles, coder_id)
    report(1, 2)
    return matrix_of(pairs, _tops(register) if rolled_up else {}, most=most)


def matrix_of(pairs: Sequence[TowardWhom], stands_for: Mapping[ActorId, ActorId], *, most: int = MOST) -> Matrix:
    """Statements by the pair of those that stand for the speaker and the target, for the ``most`` of either."""
    found = defaultdict[Cell, dict[str, set[StatementId]]](lambda: defaultdict(set))
    for pair in pairs:
        row = None if pair.speaker is None else stands_for.get(pair.speaker, pair.speaker)
        column = None if pair.target is None else stands_for.get(pair.target, pair.target)
        found[row, column][pair.code].add(pair.statement_id)
    rows, columns = Counter[ActorId | None](), Counter[ActorId | None]()
    for (row, column), by_code in found.items():
        count = sum(len(some) for some in by_code.values())
        rows[row] += count
        columns[column] += count
    shown_rows, shown_columns = _most(rows, most), _most(columns, most)
    shown = {cell: some for cell, some in found.items() if cell[0] in shown_rows and cell[1] in shown_columns}
    left = {each for cell, some in found.items() if cell not in shown for ids in some.values() for each in ids}
    left -= {each for some in shown.values() for ids in some.values() for each in ids}
    cells = {cell: {code: tuple(sorted(ids)) for code, ids in some.items()} for cell, some in shown.items()}
    return Matrix(shown_rows, shown_columns, cells, len(left))


def _most(counts: Counter[ActorId | None], most: int) -> tuple[ActorId | None, ...]:
    """Those with most statements first, nobody last."""
    known = sorted((each for each in counts.items() if each[0] is not None), key=lambda each: (-each[1], each[0] or 0))
    some = tuple(actor_id for actor_id, _count in known[:most])
    return (*some, None) if None in counts else some


def _tops(register: Sequence[Actor]) -> Mapping[ActorId, ActorId]:
    """For each actor the one at the top of what it belongs to."""
    above = {actor.id: actor.belongs_to for actor in register}
    found: dict[ActorId, ActorId] = {}
    for actor_id in above:
        top, seen = actor_id, {actor_id}
        while (higher := above.get(top)) is not None and higher not in seen:
            top = higher
            seen.add(top)
        found[actor_id] = top
    return found
