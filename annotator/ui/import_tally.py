"""How many articles of an import are of which state, can be taken and are taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from annotator.ui.import_rows import ImportRow, RowState


class Tally:
    """Kept with each row that comes or changes: of thousands, the others need not be looked at."""

    def __init__(self, rows: Iterable[ImportRow] = ()) -> None:
        self._states: Counter[RowState] = Counter()
        self.taken = 0
        self.takeable = 0
        self.near = 0
        """How many could be taken but are nearly the same as another."""
        self.near_taken = 0
        """How many of them are taken."""
        for row in rows:
            self.add(row)

    @property
    def counted(self) -> int:
        """How many articles there are, with the files that have none."""
        return self._states.total()

    def count(self, state: RowState) -> int:
        return self._states[state]

    def add(self, row: ImportRow) -> None:
        self._change(row, 1)

    def replace(self, old: ImportRow, new: ImportRow) -> None:
        self._change(old, -1)
        self._change(new, 1)

    def _change(self, row: ImportRow, by: int) -> None:
        if not row.is_counted:
            return
        self._states[row.state] += by
        self.taken += by * row.is_taken
        self.takeable += by * row.can_be_taken
        self.near += by * row.is_near
        self.near_taken += by * (row.is_near and row.is_taken)
