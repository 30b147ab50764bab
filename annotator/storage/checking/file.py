"""The file itself: pages that are damaged, and entries that refer to others that are not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, select

from annotator.domain.checks import Finding, FindingKind
from annotator.storage import schema
from annotator.storage.checking.saved import AS_SAVED, differing_image

_MOST: Final = 20
_LEAVE_OUT: Final = "Leave the entry out, and list it in a table beside the copy."


def of_pages(connection: Connection) -> Iterator[Finding]:
    for words in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})").scalars():
        if words != "ok":
            yield Finding(FindingKind.FILE, "The file is damaged: {words}.", {"words": words})


def of_references(connection: Connection) -> Iterator[Finding]:
    for table, row_id, other, _number in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield _orphan(connection, table, row_id, other)
    row = schema.Identity
    for kind, of in (("actor", schema.Actor), ("coder", schema.Coder)):
        there = select(of.id).where(of.id == row.row_id)
        for row_id in connection.scalars(select(row.id).where(row.kind == kind, ~there.exists())):
            yield _orphan(connection, row.__tablename__, row_id, of.__tablename__)


def _orphan(connection: Connection, table: str, row_id: int, other: str) -> Finding:
    return Finding(
        FindingKind.ORPHAN,
        "Entry {row_id} of “{table}” refers to an entry of “{other}” that is not there.",
        {"row_id": row_id, "table": table, "other": other},
        rows=((table, row_id),),
        repair_pattern=AS_SAVED if differing_image(connection, table, row_id) else _LEAVE_OUT,
    )
