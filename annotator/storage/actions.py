"""The rows that say what was done: an action and its changes, begun, gone on with, and found again by undo."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Select, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import aliased

from annotator.domain.changes import ActionKind
from annotator.domain.records import Coder
from annotator.storage import schema
from annotator.storage.edits.rows import batches
from annotator.storage.images import Image, RowChange
from annotator.storage.schema import ActionState

_AT_ONCE: Final = 500


def start(connection: Connection, kind: ActionKind, coder: Coder, now: str, onto: int | None) -> tuple[int, str]:
    """Write an action, or go on with the last; and give up what the coder could have redone. Gives its id and UUID."""
    drop_undone(connection, coder, now)
    if (
        onto is not None
        and (onto, kind) == next_action(connection, coder, ActionState.DONE)
        and _is_latest(connection, onto)
    ):
        return onto, str(uuid4())
    return begin(connection, kind, coder, now)


def record(
    connection: Connection,
    action_id: int,
    changes: Sequence[RowChange],
    *,
    goes_on: bool,
    step: Callable[[], None] = lambda: None,
) -> None:
    """Write the images of an action. Of a row that one which goes on has changed before, only how it is now.

    ``step`` is called each time that some are written.
    """
    new = changes
    if goes_on:
        known = {(change.table, change.row_id) for change in changes_of_action(connection, action_id)}
        new = [change for change in changes if (change.table, change.row_id) not in known]
        _change_again(connection, action_id, [change for change in changes if change not in new])
    for some in batches(new, _AT_ONCE):
        connection.execute(_ADD_CHANGE, [_row(action_id, change) for change in some])
        step()


def drop_undone(connection: Connection, coder: Coder, now: str) -> None:
    connection.execute(_DROP_UNDONE, {"coder": coder.id, "now": now})


def begin(connection: Connection, kind: ActionKind, coder: Coder, now: str) -> tuple[int, str]:
    """Write an action that has no changes yet. Gives back its id and UUID."""
    turn = _next_turn(connection)
    action = {"kind": kind.value, "coder_id": coder.id, "state": ActionState.DONE, "turn": turn, "made_at": now}
    made = connection.execute(_ADD_ACTION, action).one()
    return made.id, made.uuid


def next_action(connection: Connection, coder: Coder, state: ActionState) -> tuple[int, ActionKind] | None:
    """The action that undo (the last one done) or redo (the last one undone) is about."""
    row = connection.execute(_NEXT[state], {"coder": coder.id, "state": state}).first()
    # What a damaged file was coded with may lack changes: there is no going back behind it.
    return (row.id, ActionKind(row.kind)) if row and row.kind != ActionKind.SALVAGE.value else None


def changes_of_action(connection: Connection, action_id: int) -> list[RowChange]:
    rows = connection.exec_driver_sql(_CHANGES, (action_id,)).all()
    before, after = (_decoded(row[place] for row in rows) for place in (2, 3))
    return [RowChange(row[0], row[1], was, now) for row, was, now in zip(rows, before, after, strict=True)]


def _decoded(images: Iterable[str | None]) -> list[Image | None]:
    """All of them as one list: JSON is read much faster so than image by image."""
    found: list[Image | None] = json.loads(f"[{','.join(image or 'null' for image in images)}]")
    return found


def is_built_upon(connection: Connection, action_id: int, coder: Coder) -> bool:
    """Whether another coder has later changed one of the rows, be it to what it was."""
    action, change = schema.Action, schema.Change
    mine = aliased(schema.Change)
    turn = select(action.turn).where(action.id == action_id).scalar_subquery()
    later = (
        select(change.id)
        .join(action, action.id == change.action_id)
        .join(mine, (mine.table_name == change.table_name) & (mine.row_id == change.row_id))
        .where(mine.action_id == action_id)
        .where(action.coder_id != coder.id, action.state == ActionState.DONE, action.turn > turn)
        .limit(1)
    )
    return connection.execute(later).first() is not None


def move_to(connection: Connection, action_id: int, state: ActionState, now: str) -> None:
    """Note that an action was undone or redone; one that is redone has its turn anew."""
    turn = {} if state == ActionState.UNDONE else {"turn": _next_turn(connection)}
    moved = update(schema.Action).where(schema.Action.id == action_id)
    connection.execute(moved.values(state=state, moved_at=now, **turn))


def forget(connection: Connection, action_id: int) -> None:
    """Take back an action in which nothing was changed."""
    connection.execute(delete(schema.Action).where(schema.Action.id == action_id))


def _change_again(connection: Connection, action_id: int, changes: Sequence[RowChange]) -> None:
    row = schema.Change
    for change in changes:
        same = (row.action_id == action_id, row.table_name == change.table, row.row_id == change.row_id)
        connection.execute(update(row).where(*same).values(after=change.after))
        connection.execute(delete(row).where(*same, row.before.is_(None), row.after.is_(None)))


def _row(action_id: int, change: RowChange) -> dict[str, object]:
    return {
        "action_id": action_id,
        "table_name": change.table,
        "row_id": change.row_id,
        "before": change.before,
        "after": change.after,
    }


def _is_latest(connection: Connection, action_id: int) -> bool:
    """Whether nobody has done anything since."""
    action = schema.Action
    turn = connection.execute(select(action.turn).where(action.id == action_id)).scalar_one()
    return turn + 1 == _next_turn(connection)


def _next_turn(connection: Connection) -> int:
    return (connection.execute(_LAST_TURN).scalar_one() or 0) + 1


def _first(*order: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """The first action of a coder in a state."""
    action = schema.Action
    of_coder = (action.coder_id == bindparam("coder"), action.state == bindparam("state"))
    return select(action.id, action.kind).where(*of_coder).order_by(*order).limit(1)


# What every action does is put into words once: SQLAlchemy takes longer for that than SQLite for the rest.
_NEXT: Final = {ActionState.DONE: _first(schema.Action.id.desc()), ActionState.UNDONE: _first(schema.Action.id.asc())}
_CHANGES: Final = 'SELECT table_name, row_id, "before", "after" FROM change WHERE action_id = ? ORDER BY id'
_LAST_TURN: Final = select(func.max(schema.Action.turn))
_ADD_ACTION: Final = insert(schema.Action).returning(schema.Action.id, schema.Action.uuid)
_ADD_CHANGE: Final = insert(schema.Change)
_DROP_UNDONE: Final = (
    update(schema.Action)
    .where(schema.Action.coder_id == bindparam("coder"), schema.Action.state == ActionState.UNDONE)
    .values(state=ActionState.DROPPED, moved_at=bindparam("now"))
)
