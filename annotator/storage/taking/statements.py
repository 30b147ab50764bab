"""Statements in a file: reading what they say in words that every file knows, and writing it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Text, select, type_coerce

from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image
from annotator.storage.rows import Rows

AT_ONCE: Final = 2000
CONFIRMED: Final = "confirmed"
_NOTHING: Final = "[]"


class Link(NamedTuple):
    """An actor in a role, by the UUID under which it was linked."""

    role: str
    uuid: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Content:
    """What a statement says. ``article`` is the SHA-256 of the text; ``version`` the codebook's in its own file."""

    article: str
    coder: str
    suggestion: str | None
    version: int
    plain: Mapping[str, Any]
    parts: tuple[tuple[int, int, str], ...]
    links: tuple[Link, ...]
    values: tuple[tuple[str, str], ...]


_PLAIN: Final = ("code", "memo", "origin", "suggestions", "created_at", "changed_at")


def contents_of(connection: Connection, uuids: Sequence[str]) -> dict[str, Content]:
    """What statements say, by their UUID; those that are not there are left out."""
    statement, article, text = schema.Statement, schema.Article, schema.ArticleText
    coder, suggestion = schema.Coder, schema.Suggestion
    plain = [statement.__table__.c[name] for name in _PLAIN]
    query = (
        select(
            statement.id, statement.uuid, text.sha256, coder.uuid, suggestion.uuid, statement.codebook_version, *plain
        )
        .join(article, article.id == statement.article_id)
        .join(text, text.id == article.text_id)
        .join(coder, coder.id == statement.coder_id)
        .join(suggestion, suggestion.id == statement.suggestion_id, isouter=True)
        .where(among(statement.uuid, uuids))
    )
    rows = connection.execute(query).all()
    ids = [row[0] for row in rows]
    parts, links, values = _parts(connection, ids), _links(connection, ids), _values(connection, ids)
    return {
        uuid: Content(
            article=sha256,
            coder=of_coder,
            suggestion=of_suggestion,
            version=version,
            plain=dict(zip(_PLAIN, words, strict=True)),
            parts=tuple(parts.get(statement_id, ())),
            links=tuple(links.get(statement_id, ())),
            values=tuple(values.get(statement_id, ())),
        )
        for statement_id, uuid, sha256, of_coder, of_suggestion, version, *words in rows
    }


def _parts(connection: Connection, ids: Sequence[int]) -> Mapping[int, list[tuple[int, int, str]]]:
    part, found = schema.Part, defaultdict[int, list[tuple[int, int, str]]](list)
    query = select(part.statement_id, part.start, part.stop, part.quote).where(among(part.statement_id, ids))
    for statement_id, start, stop, quote in connection.execute(query.order_by(part.statement_id, part.start)).all():
        found[statement_id].append((start, stop, quote))
    return found


def _links(connection: Connection, ids: Sequence[int]) -> Mapping[int, list[Link]]:
    link, actor, found = schema.ActorLink, schema.Actor, defaultdict[int, list[Link]](list)
    # As words: few links lead anywhere else than where they were made to.
    linked = type_coerce(link.linked, Text)
    query = select(link.statement_id, link.role, actor.uuid, link.confirmed, linked).join(
        actor, actor.id == link.actor_id
    )
    query = query.where(among(link.statement_id, ids)).order_by(link.id)
    for statement_id, role, uuid, confirmed, others in connection.execute(query).all():
        if others == _NOTHING:
            found[statement_id].append(Link(role, uuid, confirmed))
        else:
            found[statement_id] += [Link(role, one, word == CONFIRMED) for one, word in json.loads(others)]
    return found


def _values(connection: Connection, ids: Sequence[int]) -> Mapping[int, list[tuple[str, str]]]:
    value, found = schema.StatementValue, defaultdict[int, list[tuple[str, str]]](list)
    query = select(value.statement_id, value.variable, value.value).where(among(value.statement_id, ids))
    for statement_id, variable, words in connection.execute(query.order_by(value.id)):
        found[statement_id].append((variable, words))
    return found


class Hanging:
    """What hangs on some statements, as images by the statement's id; ``actors`` are the UUIDs of all entries."""

    def __init__(self, connection: Connection, ids: Sequence[int]) -> None:
        self.parts = _by_statement(connection, schema.Part, ids)
        self.links = _by_statement(connection, schema.ActorLink, ids)
        self.values = _by_statement(connection, schema.StatementValue, ids)
        for parts in self.parts.values():
            parts.sort(key=lambda part: int(part["start"]))
        linked = {link["actor_id"] for links in self.links.values() for link in links}
        actor = schema.Actor
        query = select(actor.id, actor.uuid).where(among(actor.id, linked))
        self.actors: dict[int, str] = dict(connection.execute(query).all())


def raw(link: Image, actors: Mapping[int, str]) -> Iterable[Link]:
    """What was linked, whatever it has become one with since."""
    if link["linked"]:
        return [Link(link["role"], uuid, confirmed == CONFIRMED) for uuid, confirmed in link["linked"]]
    return [Link(link["role"], actors[link["actor_id"]], link["confirmed"])]


def link_rows(
    links: Iterable[Link], id_of: Callable[[str], int], is_itself: Callable[[str], bool]
) -> list[dict[str, Any]]:
    """The rows that show links: those that lead to the same entry in the same role are one."""
    joined = defaultdict[tuple[str, int], list[Link]](list)
    for link in links:
        joined[link.role, id_of(link.uuid)].append(link)
    return [
        {
            "role": role,
            "actor_id": actor_id,
            "confirmed": any(link.confirmed for link in some),
            "linked": []
            if len(some) == 1 and is_itself(some[0].uuid)
            else [[link.uuid, CONFIRMED if link.confirmed else ""] for link in some],
        }
        for (role, actor_id), some in joined.items()
    ]


def _by_statement(connection: Connection, mapped: type[schema.Base], ids: Sequence[int]) -> dict[int, list[Image]]:
    table = mapped.__table__
    found = defaultdict[int, list[Image]](list)
    for start in range(0, len(ids), AT_ONCE):
        of_some = among(table.c.statement_id, ids[start : start + AT_ONCE])
        for row in connection.execute(select(table).where(of_some).order_by(table.c.id)).mappings():
            found[row["statement_id"]].append(dict(row))
    return found


class HangingRows:
    """Lets what hangs on statements say what it should; rows keep their ids as far as they are about the same."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._new = defaultdict[type[schema.Base], list[dict[str, Any]]](list)
        self._changed = defaultdict[type[schema.Base], list[tuple[Image, dict[str, Any]]]](list)
        self._gone = defaultdict[type[schema.Base], list[Image]](list)

    def put_parts(self, statement_id: int, there: Sequence[Image], wanted: Sequence[tuple[int, int, str]]) -> None:
        rows = [{"start": start, "stop": stop, "quote": quote} for start, stop, quote in wanted]
        self._match(schema.Part, statement_id, list(zip(there, rows, strict=False)), there, rows)

    def put_values(self, statement_id: int, there: Sequence[Image], wanted: Sequence[tuple[str, str]]) -> None:
        rows = [{"variable": variable, "value": value} for variable, value in wanted]
        self._match(schema.StatementValue, statement_id, _alike(there, rows, ("variable",)), there, rows)

    def put_links(self, statement_id: int, there: Sequence[Image], wanted: Sequence[dict[str, Any]]) -> None:
        pairs = _alike(there, wanted, ("role", "actor_id"))
        if not there:
            self._new[schema.ActorLink] += [{"statement_id": statement_id, **row} for row in wanted]
            return
        left = [row for row in there if all(row is not one for one, _row in pairs)]
        new = [row for row in wanted if all(row is not one for _there, one in pairs)]
        self._match(schema.ActorLink, statement_id, [*pairs, *_alike(left, new, ("role",))], there, wanted)

    def write(self) -> None:
        """Rows that go first, so that those that come find their place."""
        for mapped in (schema.Part, schema.ActorLink, schema.StatementValue):
            self._rows.delete(mapped, self._gone.pop(mapped, []))
            self._rows.update(mapped, self._changed.pop(mapped, []))
            self._rows.insert(mapped, self._new.pop(mapped, []))

    def _match(
        self,
        mapped: type[schema.Base],
        statement_id: int,
        pairs: Sequence[tuple[Image, dict[str, Any]]],
        there: Sequence[Image],
        wanted: Sequence[dict[str, Any]],
    ) -> None:
        kept = {id(row) for row, _wanted in pairs}
        used = {id(row) for _there, row in pairs}
        self._changed[mapped] += pairs
        self._gone[mapped] += [row for row in there if id(row) not in kept]
        self._new[mapped] += [{"statement_id": statement_id, **row} for row in wanted if id(row) not in used]


def _alike(
    there: Sequence[Image], wanted: Sequence[dict[str, Any]], columns: tuple[str, ...]
) -> list[tuple[Image, dict[str, Any]]]:
    """Rows that are there with those wanted that are about the same, one to one."""
    if not there:
        return []
    waiting = defaultdict[tuple[Any, ...], list[Image]](list)
    for row in reversed(there):
        waiting[tuple(row[column] for column in columns)].append(row)
    pairs = []
    for row in wanted:
        fitting = waiting[tuple(row[column] for column in columns)]
        if fitting:
            pairs.append((fitting.pop(), row))
    return pairs
