"""Adding very many rows in an action: by Core, yet with their images, so that undo knows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.orm import Session

from annotator.storage import schema
from annotator.storage.images import Captured

CAPTURED: Final = "captured"
"""Under this name a session of the journal keeps what its flushes changed."""

_USED: Final = text("SELECT seq FROM sqlite_sequence WHERE name = :name")


def add_many(session: Session, mapped: type[schema.Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Add rows of one table, each with all columns but its id. Gives back the ids, which no row has had before."""
    table = mapped.__table__
    assert isinstance(table, Table)  # noqa: S101 - every mapping of ours is of a table
    connection = session.connection()
    used = connection.execute(_USED, {"name": table.name}).scalar() or 0
    there = connection.execute(select(func.max(table.c.id))).scalar() or 0
    first = max(used, there) + 1
    images = [{"id": first + place, **row} for place, row in enumerate(rows)]
    if images:
        connection.execute(insert(table), images)
    captured: Captured = session.info[CAPTURED]
    captured.add(table.name, images)
    return [image["id"] for image in images]
