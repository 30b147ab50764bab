"""What the journal says of a row: how it was when it was last saved."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, Table, select

from annotator.storage import schema
from annotator.storage.images import Image

AS_SAVED: Final = "Put it back to what the history says was saved."


def last_image(connection: Connection, table: str, row_id: int) -> Image | None:
    """The row after the last action that stands; None where the journal has none, or the row was removed."""
    change, action = schema.Change, schema.Action
    query = (
        select(change.after)
        .join(action, action.id == change.action_id)
        .where(change.table_name == table, change.row_id == row_id, action.state == schema.ActionState.DONE)
        .order_by(action.turn.desc(), change.id.desc())
        .limit(1)
    )
    image = connection.scalar(query)
    return image if isinstance(image, dict) else None


def differing_image(connection: Connection, table: str, row_id: int) -> Image | None:
    """What is to be put back of a row, by column, where it is no longer as it was saved; else None."""
    image, of = last_image(connection, table, row_id), schema.Base.metadata.tables.get(table)
    if image is None or of is None:
        return None
    row = connection.execute(select(of).where(of.c.id == row_id)).mappings().first()
    other = {name: value for name, value in image.items() if _is_told(of, name) and row and row[name] != value}
    return other or None


def _is_told(table: Table, name: str) -> bool:
    return name in table.c and table.c[name].info != schema.UPKEEP
