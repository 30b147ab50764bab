"""Writing the stands that a taking in has kept, each with its images in the journal, so that undo finds the earlier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, select

from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image
from annotator.storage.rows import Rows
from annotator.storage.stands.things import Kind
from annotator.storage.taking.stands import Stand

_AT_ONCE: Final = 5000


class StandRows:
    """Collects stands; those that the file has so already are left alone. Each thing is put once in an action."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._waiting = defaultdict[Kind, list[Stand]](list)

    def put(self, stand: Stand) -> None:
        waiting = self._waiting[stand.key.kind]
        waiting.append(stand)
        if len(waiting) >= _AT_ONCE:
            self._write(stand.key.kind)

    def finish(self) -> None:
        for kind in list(self._waiting):
            self._write(kind)

    def _write(self, kind: Kind) -> None:
        stands = self._waiting.pop(kind)
        known = _known(self._rows.connection, kind, [stand.key.thing for stand in stands])
        self._rows.insert(schema.Stand, [_row(stand) for stand in stands if stand.key.thing not in known])
        self._rows.update(
            schema.Stand,
            [(known[stand.key.thing], _row(stand)) for stand in stands if stand.key.thing in known],
        )


def _known(connection: Connection, kind: Kind, things: Sequence[str]) -> Mapping[str, Image]:
    table = schema.Stand
    query = select(table.__table__).where(table.kind == kind.value, among(table.thing, things))
    return {row["thing"]: dict(row) for row in connection.execute(query).mappings()}


def _row(stand: Stand) -> dict[str, Any]:
    return {
        "kind": stand.key.kind.value,
        "thing": stand.key.thing,
        "at": stand.moment.at,
        "event": stand.moment.event,
        "gone": stand.gone,
        "held": None if stand.held is None else dict(stand.held),
    }
