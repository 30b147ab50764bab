"""Writing the statements that a taking in has kept, and leading links to the entries that now stand for actors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image
from annotator.storage.rows import Rows
from annotator.storage.taking.here import Here
from annotator.storage.taking.register_rows import RegisterRows
from annotator.storage.taking.statements import AT_ONCE, Content, Hanging, HangingRows, link_rows, raw


class StatementRows:
    """Writes statements as they are said to be. ``version_of`` gives this file's version of the codebook for another's.

    The rows of statements that are gone stay until ``remove``: what names them is still to be found by them.
    """

    def __init__(self, rows: Rows, here: Here, register: RegisterRows, *, version_of: Callable[[int], int]) -> None:
        self._rows = rows
        self._here = here
        self._register = register
        self._version_of = version_of
        self._uuids = dict(register.uuids)
        self._written: set[int] = set()
        self._gone: list[Image] = []

    def write(self, wanted: Mapping[str, Content | None]) -> None:
        """Let some statements be so, by their UUID; None where one is gone."""
        there = _rows_by_uuid(self._rows.connection, list(wanted))
        hanging = Hanging(self._rows.connection, [row["id"] for row in there.values()])
        on_them = HangingRows(self._rows)
        new: list[dict[str, Any]] = []
        changed: list[tuple[Image, dict[str, Any]]] = []
        for uuid, content in wanted.items():
            row = there.get(uuid)
            statement_id = row["id"] if row else self._rows.next_id(schema.Statement)
            if content:
                values = self._row(statement_id, uuid, content)
                changed += [(row, values)] if row else []
                new += [] if row else [values]
                self._here.statements[uuid] = statement_id
            elif row is None:
                continue
            self._put_hanging(on_them, statement_id, hanging, content)
            self._written.add(statement_id)
        self._gone += [row for uuid, row in there.items() if wanted[uuid] is None]
        self._here.gone.update(uuid for uuid, content in wanted.items() if content is None)
        self._rows.update(schema.Statement, changed)
        self._rows.insert(schema.Statement, new)
        on_them.write()

    @property
    def gone(self) -> Sequence[int]:
        """The ids of those that are no longer to be there."""
        return [row["id"] for row in self._gone]

    def remove(self) -> None:
        self._rows.delete(schema.Statement, self._gone)

    def move_links(self, actor_ids: set[int]) -> None:
        """Bring links from entries over to those that stand for the linked actors now."""
        link = schema.ActorLink
        ids = sorted(actor_ids)
        touching: set[int] = set()
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            touching |= set(self._rows.connection.scalars(select(link.statement_id).where(among(link.actor_id, some))))
        statements = sorted(touching - self._written)
        for start in range(0, len(statements), AT_ONCE):
            some = statements[start : start + AT_ONCE]
            hanging, on_them = Hanging(self._rows.connection, some), HangingRows(self._rows)
            for statement_id in some:
                there = hanging.links[statement_id]
                links = [link for row in there for link in raw(row, self._uuids)]
                on_them.put_links(statement_id, there, self._link_rows(links))
            on_them.write()

    def _put_hanging(self, on_them: HangingRows, statement_id: int, hanging: Hanging, content: Content | None) -> None:
        links = self._link_rows(content.links) if content else []
        on_them.put_parts(statement_id, hanging.parts.get(statement_id, ()), content.parts if content else ())
        on_them.put_links(statement_id, hanging.links.get(statement_id, ()), links)
        on_them.put_values(statement_id, hanging.values.get(statement_id, ()), content.values if content else ())

    def _link_rows(self, links: Sequence[Any]) -> list[dict[str, Any]]:
        return link_rows(links, self._register.id_of, self._register.is_itself)

    def _row(self, statement_id: int, uuid: str, content: Content) -> dict[str, Any]:
        return {
            "id": statement_id,
            "uuid": uuid,
            "article_id": self._here.articles[content.article],
            "coder_id": self._here.coders[content.coder],
            "suggestion_id": self._here.suggestions.get(content.suggestion or ""),
            "codebook_version": self._version_of(content.version),
            **content.plain,
        }


def _rows_by_uuid(connection: Connection, uuids: Sequence[str]) -> dict[str, Image]:
    statement = schema.Statement
    query = select(statement.__table__).where(among(statement.uuid, uuids))
    return {row["uuid"]: dict(row) for row in connection.execute(query).mappings()}
