"""Giving very many statements another code: by SQL, with their images for undo and their stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row, Table

from annotator.storage import schema
from annotator.storage.rows import image_of
from annotator.storage.stands.moments import moment_after


def coded_with(connection: Connection, code: str) -> Sequence[Row[int, int]]:
    """The ids of the statements with a code, and of their articles."""
    return connection.exec_driver_sql("SELECT id, article_id FROM statements WHERE code = ?", (code,)).all()


def recode(connection: Connection, action: tuple[int, str], now: str, *, code: str, into: str, version: int) -> None:
    """Give all statements with a code another one, and the version of the codebook that says so.

    ``action`` is the id and the UUID of the action that does it. What was decided about suggestions changes with the
    statements that came of them.
    """
    earlier = connection.exec_driver_sql(_LATEST, {"code": code}).scalars().all()
    values: dict[str, Any] = {
        "action": action[0],
        "event": action[1],
        "at": moment_after(now, [moment for moment in earlier if moment]),
        "code": code,
        "into": into,
        "version": version,
    }
    for step in (_IMAGES, _STANDS, _STANDS_OF_DECISIONS, _RECODE):
        connection.exec_driver_sql(step, values)


_TABLE: Final = schema.Statement.__table__
assert isinstance(_TABLE, Table)  # noqa: S101 - every mapping of ours is of a table
_IMAGE: Final = image_of(_TABLE)
_CODED: Final = "FROM statements WHERE code = :code"
_DECIDED: Final = (
    "FROM statements JOIN suggestions ON suggestions.id = statements.suggestion_id"
    " JOIN coders ON coders.id = statements.coder_id WHERE statements.code = :code"
)
_DECISION: Final = "suggestions.uuid || ' ' || coders.uuid"
_IMAGES: Final = (
    'INSERT INTO change (action_id, table_name, row_id, "before", "after")'
    f" SELECT :action, 'statements', id, {_IMAGE}, json_set({_IMAGE}, '$.code', :into, '$.codebook_version', :version)"
    f" {_CODED} ORDER BY id"
)
_LATEST: Final = (
    f"SELECT max(at) FROM stands WHERE kind = 'statement' AND thing IN (SELECT uuid {_CODED})"  # noqa: S608 - our own tables
    f" UNION SELECT max(at) FROM stands WHERE kind = 'decision' AND thing IN (SELECT {_DECISION} {_DECIDED})"
)
_ADD_STAND: Final = "INSERT INTO stands (kind, thing, at, event, gone)"
_OVER_EARLIER: Final = (
    " ON CONFLICT (kind, thing) DO UPDATE"
    " SET at = excluded.at, event = excluded.event, gone = excluded.gone, held = excluded.held"
)
_STANDS: Final = f"{_ADD_STAND} SELECT 'statement', uuid, :at, :event, 0 {_CODED}{_OVER_EARLIER}"
_STANDS_OF_DECISIONS: Final = (
    f"{_ADD_STAND} SELECT 'decision', {_DECISION}, :at, :event,"  # noqa: S608 - our own tables
    " NOT EXISTS (SELECT 1 FROM decisions WHERE decisions.suggestion_id = statements.suggestion_id"
    f" AND decisions.coder_id = statements.coder_id) {_DECIDED}{_OVER_EARLIER}"
)
_RECODE: Final = "UPDATE statements SET code = :into, codebook_version = :version WHERE code = :code"
