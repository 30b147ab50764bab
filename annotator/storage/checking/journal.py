"""The journal held against the rows that it tells of: images that don't fit, actions that changed nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby, islice, pairwise
from typing import Any, Final

from sqlalchemy import Connection, Table, select

from annotator.domain.changes import ActionKind
from annotator.domain.checks import Finding, FindingKind
from annotator.domain.records import StatementId
from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image

_AT_ONCE: Final = 500
_DONE: Final = """
SELECT change.table_name, change.row_id, change."before", change."after"
FROM change JOIN action ON action.id = change.action_id
WHERE action.state = 'done' AND change.table_name <> 'stands'
ORDER BY change.table_name, change.row_id, action.turn, change.id
"""
_UNREADABLE: Final = """
SELECT id, action_id FROM change
WHERE ("before" IS NOT NULL AND NOT json_valid("before")) OR ("after" IS NOT NULL AND NOT json_valid("after"))
   OR ("before" IS NULL AND "after" IS NULL)
"""
_Row = tuple[str, int]


def of_journal(connection: Connection, read: Callable[[], object]) -> Iterator[Finding]:
    """``read`` is called after every few hundred rows."""
    unreadable = connection.exec_driver_sql(_UNREADABLE).all()
    for row_id, action_id in unreadable:
        yield Finding(
            FindingKind.JOURNAL,
            "Entry {row_id} of the history can’t be read, so action {action} can’t be taken back.",
            {"row_id": row_id, "action": action_id},
            rows=(("change", row_id),),
        )
    if not unreadable:
        yield from _of_images(connection, read)
    yield from _of_actions(connection)


def _of_actions(connection: Connection) -> Iterator[Finding]:
    action, change = schema.Action, schema.Change
    without = ~select(change.id).where(change.action_id == action.id).exists()
    is_mark = action.kind == ActionKind.SALVAGE.value
    for action_id in connection.scalars(select(action.id).where(without, ~is_mark)):
        yield Finding(
            FindingKind.JOURNAL,
            "Action {action} of the history has no changes.",
            {"action": action_id},
            rows=(("action", action_id),),
            repair_pattern="Leave the empty action out.",
        )


def _of_images(connection: Connection, read: Callable[[], object]) -> Iterator[Finding]:
    rows = ((key, list(group)) for key, group in groupby(connection.exec_driver_sql(_DONE), key=lambda row: row[:2]))
    for some in _batches(rows):
        last: dict[_Row, Image | None] = {}
        for (table_name, row_id), changes in some:
            key = (str(table_name), int(row_id))
            after = last[key] = _image(changes[-1][3])
            if not _is_chain(changes) or (after is not None and after.get("id") != row_id):
                pattern = "The history does not fit itself at entry {row_id} of “{table}”."
                yield _finding(key[0], key[1], pattern, after)
        yield from _differing(connection, last)
        read()


def _batches(rows: Iterator[tuple[Any, list[Any]]]) -> Iterator[list[tuple[Any, list[Any]]]]:
    while some := list(islice(rows, _AT_ONCE)):
        yield some


def _is_chain(changes: list[Any]) -> bool:
    """Whether each image before a change is the one after the last."""
    return all(
        later[2] == earlier[3] or _fits(_image(earlier[3]), _image(later[2])) for earlier, later in pairwise(changes)
    )


def _fits(one: Image | None, other: Image | None) -> bool:
    """Whether two images are of the same row, as far as both tell of it: a later version of the program tells more."""
    if one is None or other is None:
        return one is other
    return all(one[name] == other[name] for name in one.keys() & other.keys())


def _differing(connection: Connection, last: Mapping[_Row, Image | None]) -> Iterator[Finding]:
    for name, group in groupby(sorted(last), key=lambda key: key[0]):
        table = schema.Base.metadata.tables.get(name)
        if table is None:
            continue
        ids = [row_id for _name, row_id in group]
        there = _there(connection, table, ids)
        for row_id in ids:
            after, row = last[name, row_id], there.get(row_id)
            if not _is_as_saved(table, row, after):
                yield _finding(
                    name, row_id, "Entry {row_id} of “{table}” is not as the history says it was saved.", after or row
                )


def _there(connection: Connection, table: Table, ids: Iterable[int]) -> dict[int, Mapping[str, Any]]:
    rows = connection.execute(select(table).where(among(table.c.id, ids))).mappings()
    return {row["id"]: dict(row) for row in rows}


def _is_as_saved(table: Table, row: Mapping[str, Any] | None, image: Image | None) -> bool:
    if row is None or image is None:
        return row is None and image is None
    if row.items() == image.items():
        return True
    told = [name for name in image if name in table.c and table.c[name].info != schema.UPKEEP]
    return all(row[name] == image[name] for name in told)


def _finding(table: str, row_id: int, pattern: str, image: Image | None) -> Finding:
    column = "id" if table == "statements" else "statement_id"
    statement = (image or {}).get(column) if table in _OF_STATEMENTS else None
    return Finding(
        FindingKind.JOURNAL,
        pattern,
        {"row_id": row_id, "table": table},
        statements=(StatementId(statement),) if isinstance(statement, int) else (),
        rows=((table, row_id),),
    )


_OF_STATEMENTS: Final = frozenset({"statements", "parts", "actor_links", "statement_values"})


def _image(words: str | None) -> Image | None:
    if words is None:
        return None
    found = json.loads(words)
    return found if isinstance(found, dict) else {}
