"""The one door for writes: an action is one transaction, one step of undo and one report of what changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Final
from uuid import uuid4

from sqlalchemy import Connection, event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import ORMExecuteState, Session

from annotator.domain.changes import ActionKind, Changes, UndoState
from annotator.domain.clock import Clock
from annotator.domain.errors import NotAllowed
from annotator.domain.records import Coder
from annotator.storage import schema, search
from annotator.storage.actions import (
    begin,
    changes_of_action,
    drop_undone,
    forget,
    is_built_upon,
    move_to,
    next_action,
    record,
    start,
)
from annotator.storage.database import Database
from annotator.storage.edits import Edits
from annotator.storage.edits.many import MANY, ManyRows
from annotator.storage.images import Captured, RowChange, differing, put
from annotator.storage.moves import BulkMove
from annotator.storage.report import changes_of
from annotator.storage.rows import BulkAction, Rows
from annotator.storage.schema import ActionState
from annotator.storage.stands import note

_BULK: Final = frozenset({ActionKind.TAKE_IN, ActionKind.REPAIR})


class Journal:
    """Every write of coders' work passes here. ``tell`` hears of each action, undo and redo after it is saved.

    Where two coders work in one file each undoes their own actions only. What another has changed or uses since is
    refused with a sentence, and so is bringing back what used something that its maker has undone meanwhile.
    """

    def __init__(self, database: Database, *, clock: Clock, tell: Callable[[Changes], None]) -> None:
        self._database = database
        self._clock = clock
        self._tell = tell

    @contextmanager
    def action(
        self,
        kind: ActionKind,
        coder: Coder,
        *,
        in_name_of: Coder | None = None,
        onto: int | None = None,
        step: Callable[[], None] = lambda: None,
    ) -> Iterator[Edits]:
        """Save the edits of the block as one step that the coder can undo; nothing is recorded where nothing changed.

        What is written ``in_name_of`` another coder, such as the settled version, belongs to that one. ``onto`` is an
        earlier action of the coder's, as ``newest`` gives it: while that is still the last, this becomes part of it.
        ``step`` is called each time that some of what the journal itself writes is written, and may raise as well.
        Raises what the edits raise, and ProjectReadOnly, ProjectReplaced, NotSaved: then none of it is saved.
        """
        captured = Captured()
        now = self._now()
        report: Changes | None = None
        with self._database.transaction() as connection:
            many = ManyRows(connection, partial(start, connection, kind, coder, now, onto), now)
            with _session(connection, captured, many) as session:
                yield Edits(session, in_name_of or coder, now)
                session.flush()
            changes = captured.changes()
            if changes or many.any:
                report = many.joined(changes_of(connection, kind, changes))
                action_id, uuid = many.action
                record(connection, action_id, changes, goes_on=action_id == onto, step=step)
                _search_follows(connection, changes, step)
                note(connection, kind, changes, now, uuid, step=step)
        if report:
            self._tell(report)

    @contextmanager
    def taking_in(self, coder: Coder, *, hear: Callable[[Changes], None]) -> Iterator[BulkAction]:
        """Save what the block writes as one step that the coder can undo, however many rows it is.

        The block writes the stands itself, and undo puts the earlier ones back. ``hear`` is told what changed, if
        anything did, before everybody else is. Raises as ``action`` does.
        """
        with self._bulk(ActionKind.TAKE_IN, coder, hear) as bulk:
            yield bulk

    @contextmanager
    def repairing(self, coder: Coder) -> Iterator[BulkAction]:
        """Save what the block puts right, in whosever work, as one step. It writes the stands itself, as above."""
        with self._bulk(ActionKind.REPAIR, coder, lambda _changes: None) as bulk:
            yield bulk

    @contextmanager
    def _bulk(self, kind: ActionKind, coder: Coder, hear: Callable[[Changes], None]) -> Iterator[BulkAction]:
        now = self._now()
        with self._database.transaction() as connection:
            action_id, event = begin(connection, kind, coder, now)
            rows = Rows(connection, action_id)
            yield BulkAction(rows, now, event)
            rows.finish()
            if rows.any:
                drop_undone(connection, coder, now)
                _search_follows(connection, rows.articles)
            else:
                forget(connection, action_id)
        if rows.any:
            report = rows.report(kind)
            hear(report)
            self._tell(report)

    @contextmanager
    def outside_undo(self) -> Iterator[Session]:
        """Save what is no coder's action, such as what the program found. The caller tells of it."""
        with self._database.transaction() as connection, Session(bind=connection) as session:
            yield session
            session.flush()

    def undo(self, coder: Coder) -> Changes | None:
        """Take the coder's last action back. Raises NotAllowed where another action has built upon it."""
        return self._move(coder, ActionState.DONE, ActionState.UNDONE)

    def redo(self, coder: Coder) -> Changes | None:
        """Do the coder's last undone action again. Raises NotAllowed where another action is in its way."""
        return self._move(coder, ActionState.UNDONE, ActionState.DONE)

    def newest(self, coder: Coder) -> int | None:
        """The action that the coder’s undo would take back next."""
        found = next_action(self._database.connection, coder, ActionState.DONE)
        return found[0] if found else None

    def undo_state(self, coder: Coder) -> UndoState:
        connection = self._database.connection
        undo, redo = (next_action(connection, coder, state) for state in (ActionState.DONE, ActionState.UNDONE))
        return UndoState(undo[1] if undo else None, redo[1] if redo else None)

    def _move(self, coder: Coder, state: ActionState, new_state: ActionState) -> Changes | None:
        action = next_action(self._database.connection, coder, state)
        if action is None:
            return None
        action_id, kind = action
        try:
            with self._database.transaction() as connection:
                now, back = self._now(), state is ActionState.DONE
                if back and is_built_upon(connection, action_id, coder):
                    raise _in_the_way()
                if kind in _BULK:
                    report = _move_bulk(connection, action_id, kind, back=back)
                else:
                    report = _move_rows(connection, action_id, kind, now, back=back)
                move_to(connection, action_id, new_state, now)
        except (IntegrityError, sqlite3.IntegrityError) as error:
            # A row that goes is still referred to, or one that comes back has been made anew.
            raise _in_the_way() from error
        self._tell(report)
        return report

    def _now(self) -> str:
        return self._clock().isoformat()


@contextmanager
def _session(connection: Connection, captured: Captured, many: ManyRows) -> Iterator[Session]:
    """A session whose flushes are captured and that refuses what could not be."""
    with Session(bind=connection, info={MANY: many}) as session:
        event.listen(session, "after_flush", lambda flushed, _context: captured.take(flushed))
        event.listen(session, "do_orm_execute", _refuse_bulk)
        yield session


def _refuse_bulk(state: ORMExecuteState) -> None:
    mapper = state.bind_mapper
    writes = state.is_insert or state.is_update or state.is_delete
    if writes and mapper is not None and mapper.class_ in schema.JOURNALED:
        raise RuntimeError(f"a bulk statement on {mapper.class_.__tablename__} would pass by the journal")


def _move_rows(connection: Connection, action_id: int, kind: ActionKind, now: str, *, back: bool) -> Changes:
    changes = changes_of_action(connection, action_id)
    if back:
        changes = [change.reversed for change in changes]
    _apply(connection, changes)
    note(connection, kind, changes, now, str(uuid4()))
    return changes_of(connection, kind, changes)


def _move_bulk(connection: Connection, action_id: int, kind: ActionKind, *, back: bool) -> Changes:
    move = BulkMove(connection, action_id, back=back)
    if move.is_in_the_way:
        raise _in_the_way()
    move.apply()
    return move.report(kind)


def _apply(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Bring the rows to what they are after the changes, if all of them are still as they were before."""
    if any(differing(connection, [change.reversed for change in changes])):
        raise _in_the_way()
    put(connection, changes, is_rest_known=True)
    _search_follows(connection, changes)


def _search_follows(
    connection: Connection, changes: Sequence[RowChange], step: Callable[[], None] = lambda: None
) -> None:
    articles = schema.Article.__tablename__
    search.follow(
        connection, [(change.before, change.after) for change in changes if change.table == articles], step=step
    )


def _in_the_way() -> NotAllowed:
    return NotAllowed("A later action has built upon this one, so it can't be taken back or done again by itself.")
