"""What a statement was after each action that touched it, and all that there was of one that is gone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, func, or_, select

from annotator.domain.changes import ActionKind
from annotator.domain.history import StatementThen, Version
from annotator.domain.records import StatementId
from annotator.storage import schema
from annotator.storage.images import Image
from annotator.storage.schema import ActionState

_HANGING: Final = ("parts", "actor_links", "statement_values")
_Change = tuple[str, int, Image | None, Image | None]


@dataclass(frozen=True, slots=True)
class LastSeen:
    """A statement's row as it was last, and the rows that hung on it, by table."""

    statement: Image
    hanging: Mapping[str, Sequence[Image]]


class VersionQueries:
    """Reads the images of one statement."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def id_of(self, uuid: str) -> StatementId | None:
        """The number that a statement has in this file, or had."""
        change, statement = schema.Change, schema.Statement
        there = self._connection.scalar(select(statement.id).where(statement.uuid == uuid))
        if there is not None:
            return StatementId(there)
        image = func.coalesce(change.after, change.before)
        query = select(change.row_id).where(
            change.table_name == "statements", func.json_extract(image, "$.uuid") == uuid
        )
        found = self._connection.scalar(query.limit(1))
        return None if found is None else StatementId(found)

    def versions(self, statement_id: StatementId) -> Sequence[Version]:
        """What each action that stands made of it, oldest first."""
        rows: dict[tuple[str, int], Image] = {}
        found: list[Version] = []
        changes = self._connection.execute(self._changes_of(statement_id))
        for head, group in groupby(changes, key=lambda row: (row.id, row.kind, row.made_at, row.name)):
            for change in group:
                key = (change.table_name, change.row_id)
                if change.after is None:
                    rows.pop(key, None)
                else:
                    rows[key] = change.after
            action_id, kind, made_at, name = head
            then = self._then(rows, statement_id)
            found.append(Version(action_id, datetime.fromisoformat(made_at), name or "", ActionKind(kind), then))
        return found

    def last_seen(self, statement_id: StatementId) -> LastSeen | None:
        """All that there was of a statement when it went; None where the journal does not tell."""
        change, action = schema.Change, schema.Action
        query = (
            select(action.id, action.state, change.before, change.after)
            .join(action, action.id == change.action_id)
            .where(change.table_name == "statements", change.row_id == statement_id)
        )
        removed = query.where(action.state == ActionState.DONE, change.after.is_(None)).order_by(action.turn.desc())
        unmade = query.where(action.state != ActionState.DONE, change.before.is_(None)).order_by(action.moved_at.desc())
        for some in (removed, unmade):
            row = self._connection.execute(some.limit(1)).first()
            if row is not None:
                return self._seen(statement_id, row)
        return None

    def _seen(self, statement_id: StatementId, row: Row[*tuple[object, ...]]) -> LastSeen:
        change = schema.Change
        side = change.before if row.state == ActionState.DONE else change.after
        tables = (*_HANGING, "statement_links", "decisions")
        query = select(change.table_name, side).where(change.action_id == row.id, change.table_name.in_(tables))
        hanging: dict[str, list[Image]] = {table: [] for table in tables}
        for table, image in self._connection.execute(query.order_by(change.row_id)):
            columns = ("from_id", "to_id") if table == "statement_links" else ("statement_id",)
            if image and any(image.get(column) == statement_id for column in columns):
                hanging[table].append(image)
        statement = row.before if row.state == ActionState.DONE else row.after
        return LastSeen(statement, hanging)

    def _changes_of(self, statement_id: StatementId) -> Select[*tuple[Any, ...]]:
        change, action, coder = schema.Change, schema.Action, schema.Coder
        touching = select(change.action_id).where(change.table_name == "statements", change.row_id == statement_id)
        image = func.coalesce(change.after, change.before)
        its_own = (change.table_name == "statements") & (change.row_id == statement_id)
        hanging = change.table_name.in_(_HANGING) & (func.json_extract(image, "$.statement_id") == statement_id)
        return (
            select(
                action.id, action.kind, action.made_at, coder.name,
                change.table_name, change.row_id, change.before, change.after,
            )
            .join(action, action.id == change.action_id)
            .join(coder, coder.id == action.coder_id, isouter=True)
            .where(change.action_id.in_(touching), action.state == ActionState.DONE, or_(its_own, hanging))
            .order_by(action.turn, change.id)
        )  # fmt: skip

    def _then(self, rows: Mapping[tuple[str, int], Image], statement_id: StatementId) -> StatementThen | None:
        statement = rows.get(("statements", statement_id))
        if statement is None:
            return None
        hanging = {table: [image for (name, _id), image in rows.items() if name == table] for table in _HANGING}
        parts = sorted(hanging["parts"], key=lambda part: part["start"])
        return StatementThen(
            code=statement["code"],
            quotes=tuple(part["quote"] for part in parts),
            actors=tuple((link["role"], self.actor_name(link["actor_id"])) for link in hanging["actor_links"]),
            values=tuple((value["variable"], value["value"]) for value in hanging["statement_values"]),
            memo=statement["memo"],
        )

    def actor_name(self, actor_id: int) -> str:
        """The name of an actor, or the last that one had who is gone."""
        name = self._connection.scalar(select(schema.Actor.name).where(schema.Actor.id == actor_id))
        return name or str(self.last_actor(actor_id).get("name", ""))

    def last_actor(self, actor_id: int) -> Image:
        """The row of an actor who is gone, as the journal last had it; empty where it does not."""
        change = schema.Change
        query = (
            select(change.before, change.after)
            .where(change.table_name == "actors", change.row_id == actor_id)
            .order_by(change.id.desc())
            .limit(1)
        )
        row = self._connection.execute(query).first()
        return {} if row is None else row.after or row.before or {}
