"""The one door for writes: an action is one transaction, one step of undo and one report of what changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Select, bindparam, delete, event, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import ORMExecuteState, Session, aliased

from annotator.domain.changes import ActionKind, Changes, UndoState
from annotator.domain.clock import Clock
from annotator.domain.errors import NotAllowed
from annotator.domain.records import Coder
from annotator.storage import schema, search
from annotator.storage.database import Database
from annotator.storage.edits import Edits
from annotator.storage.edits.many import MANY, ManyRows
from annotator.storage.images import Captured, RowChange, differing, put
from annotator.storage.moves import BulkMove
from annotator.storage.report import changes_of
from annotator.storage.rows import BulkAction, Rows
from annotator.storage.stands import note

_DONE: Final = "done"
_UNDONE: Final = "undone"
_DROPPED: Final = "dropped"
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
        self, kind: ActionKind, coder: Coder, *, in_name_of: Coder | None = None, onto: int | None = None
    ) -> Iterator[Edits]:
        """Save the edits of the block as one step that the coder can undo; nothing is recorded where nothing changed.

        What is written ``in_name_of`` another coder, such as the settled version, belongs to that one. ``onto`` is an
        earlier action of the coder's, as ``newest`` gives it: while that is still the last, this becomes part of it.
        Raises what the edits raise, and ProjectReadOnly, ProjectReplaced, NotSaved: then none of it is saved.
        """
        captured = Captured()
        now = self._now()
        report: Changes | None = None
        with self._database.transaction() as connection:
            many = ManyRows(connection, partial(_start, connection, kind, coder, now, onto), now)
            with _session(connection, captured, many) as session:
                yield Edits(session, in_name_of or coder, now)
                session.flush()
            changes = captured.changes()
            if changes or many.any:
                report = many.joined(changes_of(connection, kind, changes))
                action_id, uuid = many.action
                _record(connection, action_id, changes, goes_on=action_id == onto)
                note(connection, kind, changes, now, uuid)
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
            action_id, event = _begin(connection, kind, coder, now)
            rows = Rows(connection, action_id)
            yield BulkAction(rows, now, event)
            rows.finish()
            if rows.any:
                _drop_undone(connection, coder, now)
                _search_follows(connection, rows.articles)
            else:
                connection.execute(delete(schema.Action).where(schema.Action.id == action_id))
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
        return self._move(coder, _DONE, _UNDONE)

    def redo(self, coder: Coder) -> Changes | None:
        """Do the coder's last undone action again. Raises NotAllowed where another action is in its way."""
        return self._move(coder, _UNDONE, _DONE)

    def newest(self, coder: Coder) -> int | None:
        """The action that the coder’s undo would take back next."""
        found = _next(self._database.connection, coder, _DONE)
        return found[0] if found else None

    def undo_state(self, coder: Coder) -> UndoState:
        connection = self._database.connection
        undo, redo = (_next(connection, coder, state) for state in (_DONE, _UNDONE))
        return UndoState(undo[1] if undo else None, redo[1] if redo else None)

    def _move(self, coder: Coder, state: str, new_state: str) -> Changes | None:
        action = _next(self._database.connection, coder, state)
        if action is None:
            return None
        action_id, kind = action
        try:
            with self._database.transaction() as connection:
                if state == _DONE:
                    _check_nothing_upon(connection, action_id, coder)
                now, back = self._now(), state == _DONE
                if kind in _BULK:
                    report = _move_bulk(connection, action_id, kind, back=back)
                else:
                    report = _move_rows(connection, action_id, kind, now, back=back)
                moved = update(schema.Action).where(schema.Action.id == action_id)
                turn = {} if new_state == _UNDONE else {"turn": _next_turn(connection)}
                connection.execute(moved.values(state=new_state, moved_at=now, **turn))
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


def _start(connection: Connection, kind: ActionKind, coder: Coder, now: str, onto: int | None) -> tuple[int, str]:
    """Write an action, or go on with the last; and give up what the coder could have redone. Gives its id and UUID."""
    _drop_undone(connection, coder, now)
    if onto is not None and (onto, kind) == _next(connection, coder, _DONE) and _is_latest(connection, onto):
        return onto, str(uuid4())
    return _begin(connection, kind, coder, now)


def _record(connection: Connection, action_id: int, changes: Sequence[RowChange], *, goes_on: bool) -> None:
    """Write the images of an action. Of a row that one which goes on has changed before, only how it is now."""
    new = changes
    if goes_on:
        known = {(change.table, change.row_id) for change in _changes(connection, action_id)}
        new = [change for change in changes if (change.table, change.row_id) not in known]
        _change_again(connection, action_id, [change for change in changes if change not in new])
    if new:
        connection.execute(_ADD_CHANGE, [_row(action_id, change) for change in new])
    _search_follows(connection, changes)


def _change_again(connection: Connection, action_id: int, changes: Sequence[RowChange]) -> None:
    row = schema.Change
    for change in changes:
        same = (row.action_id == action_id, row.table_name == change.table, row.row_id == change.row_id)
        connection.execute(update(row).where(*same).values(after=change.after))
        connection.execute(delete(row).where(*same, row.before.is_(None), row.after.is_(None)))


def _drop_undone(connection: Connection, coder: Coder, now: str) -> None:
    connection.execute(_DROP_UNDONE, {"coder": coder.id, "now": now})


def _begin(connection: Connection, kind: ActionKind, coder: Coder, now: str) -> tuple[int, str]:
    """Write an action that has no changes yet. Gives back its id and UUID."""
    turn = _next_turn(connection)
    action = {"kind": kind.value, "coder_id": coder.id, "state": _DONE, "turn": turn, "made_at": now}
    made = connection.execute(_ADD_ACTION, action).one()
    return made.id, made.uuid


def _row(action_id: int, change: RowChange) -> dict[str, object]:
    return {
        "action_id": action_id,
        "table_name": change.table,
        "row_id": change.row_id,
        "before": change.before,
        "after": change.after,
    }


def _next(connection: Connection, coder: Coder, state: str) -> tuple[int, ActionKind] | None:
    """The action that undo (the last one done) or redo (the last one undone) is about."""
    row = connection.execute(_NEXT[state], {"coder": coder.id, "state": state}).first()
    # What a damaged file was coded with may lack changes: there is no going back behind it.
    return (row.id, ActionKind(row.kind)) if row and row.kind != ActionKind.SALVAGE.value else None


def _is_latest(connection: Connection, action_id: int) -> bool:
    """Whether nobody has done anything since."""
    action = schema.Action
    turn = connection.execute(select(action.turn).where(action.id == action_id)).scalar_one()
    return turn + 1 == _next_turn(connection)


def _next_turn(connection: Connection) -> int:
    return (connection.execute(_LAST_TURN).scalar_one() or 0) + 1


def _check_nothing_upon(connection: Connection, action_id: int, coder: Coder) -> None:
    """Raise NotAllowed where another coder has later changed one of the rows, be it to what it was."""
    action, change = schema.Action, schema.Change
    mine = aliased(schema.Change)
    turn = select(action.turn).where(action.id == action_id).scalar_subquery()
    later = (
        select(change.id)
        .join(action, action.id == change.action_id)
        .join(mine, (mine.table_name == change.table_name) & (mine.row_id == change.row_id))
        .where(mine.action_id == action_id)
        .where(action.coder_id != coder.id, action.state == _DONE, action.turn > turn)
        .limit(1)
    )
    if connection.execute(later).first() is not None:
        raise _in_the_way()


def _changes(connection: Connection, action_id: int) -> list[RowChange]:
    change = schema.Change
    columns = (change.table_name, change.row_id, change.before, change.after)
    rows = connection.execute(select(*columns).where(change.action_id == action_id).order_by(change.id))
    return [RowChange(*row) for row in rows]


def _move_rows(connection: Connection, action_id: int, kind: ActionKind, now: str, *, back: bool) -> Changes:
    changes = _changes(connection, action_id)
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
    put(connection, changes)
    _search_follows(connection, changes)


def _search_follows(connection: Connection, changes: Sequence[RowChange]) -> None:
    articles = schema.Article.__tablename__
    search.follow(connection, [(change.before, change.after) for change in changes if change.table == articles])


def _in_the_way() -> NotAllowed:
    return NotAllowed("A later action has built upon this one, so it can't be taken back or done again by itself.")


def _first(*order: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """The first action of a coder in a state."""
    action = schema.Action
    of_coder = (action.coder_id == bindparam("coder"), action.state == bindparam("state"))
    return select(action.id, action.kind).where(*of_coder).order_by(*order).limit(1)


# What every action does is put into words once: SQLAlchemy takes longer for that than SQLite for the rest.
_NEXT: Final = {_DONE: _first(schema.Action.id.desc()), _UNDONE: _first(schema.Action.id.asc())}
_LAST_TURN: Final = select(func.max(schema.Action.turn))
_ADD_ACTION: Final = insert(schema.Action).returning(schema.Action.id, schema.Action.uuid)
_ADD_CHANGE: Final = insert(schema.Change)
_DROP_UNDONE: Final = (
    update(schema.Action)
    .where(schema.Action.coder_id == bindparam("coder"), schema.Action.state == _UNDONE)
    .values(state=_DROPPED, moved_at=bindparam("now"))
)
