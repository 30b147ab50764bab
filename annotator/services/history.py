"""What was done in a project, what statements were before, bringing one back, and the activity log as tables."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.changes import ActionKind
from annotator.domain.errors import ExportFailed, NotFound
from annotator.domain.history import BroughtBack, HistoryFilter, HistoryRow, Version
from annotator.domain.records import Coder, CoderId, StatementId
from annotator.exchange.history import write_log
from annotator.storage.failures import damage_told
from annotator.storage.snapshots import snapshot
from annotator.storage.store import Store

_EVERYTHING = HistoryFilter()


class History:
    """Reads the journal for one coder, who may bring back what was theirs."""

    def __init__(self, store: Store, coder: Coder) -> None:
        self._store = store
        self._coder = coder

    def page(
        self, wanted: HistoryFilter = _EVERYTHING, *, before: int | None = None, most: int = 100
    ) -> Sequence[HistoryRow]:
        """The newest actions, or those older than the one with that number."""
        return self._store.queries.history.page(wanted, before=before, most=most)

    def kinds(self) -> Sequence[ActionKind]:
        """Which kinds of actions there are."""
        return self._store.queries.history.kinds()

    def versions(self, statement_id: StatementId) -> Sequence[Version]:
        """What a statement was after each action that stands, oldest first; also of one that is gone."""
        return self._store.queries.versions.versions(statement_id)

    def may_bring_back(self, row: HistoryRow) -> bool:
        """Whether a line is of a statement of this coder's that is no longer there."""
        if row.statement is None or not row.is_gone or self._store.database.read_only:
            return False
        seen = self._store.queries.versions.last_seen(row.statement)
        return seen is not None and seen.statement["coder_id"] == self._coder.id

    def statement_of(self, uuid: str) -> StatementId | None:
        """The number of a statement that is or was in the project."""
        return self._store.queries.versions.id_of(uuid)

    def bring_back(self, statement_id: StatementId) -> BroughtBack:
        """Let a statement that was removed be there again, as it was, in one action that can be undone.

        Raises NotFound where its article is gone or the journal tells nothing of it, NotAllowed where it is another
        coder's or there already.
        """
        seen = self._store.queries.versions.last_seen(statement_id)
        if seen is None:
            raise NotFound("The history does not tell what this statement was, so it can't be brought back.")
        with self._store.journal.action(ActionKind.RESTORE_STATEMENT, self._coder) as edits:
            restored, article, without = edits.restoring.statement(seen)
        return BroughtBack(restored, article, tuple(without))


def write_history(path: Path, folder: Path, *, coder: CoderId | None = None) -> dict[Path, int]:
    """Write the activity log and the days of coders as tables, and return the rows of each. Raises ExportFailed.

    It reads a copy of the project, so that it may run as a job.
    """
    with damage_told(path), snapshot(path) as copy:
        try:
            return write_log(copy.queries.log.actions(coder), folder)
        except OSError as error:
            raise ExportFailed(
                "Nothing was written to “{name}” ({why}). Choose another folder; what stood there is untouched.",
                name=str(folder),
                why=error.strerror,
            ) from error
