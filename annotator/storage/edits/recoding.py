"""Giving very many statements another code, or other answers: by SQL, with their images for undo and their stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Row, Table

from annotator.storage import schema
from annotator.storage.rows import image_of
from annotator.storage.stands.moments import moment_after


@dataclass(frozen=True, slots=True)
class _Steps:
    """What finds the statements, the latest moments at which they changed, and what writes."""

    found: str
    latest: str
    writing: tuple[str, ...]


Action = Callable[[], tuple[int, str]]
Renamed = Mapping[str, Mapping[str, str]]
"""By the key of a variable, what its answers are called now, by what they were."""


def recode(
    connection: Connection, action: Action, now: str, *, code: str, into: str, version: int
) -> Sequence[Row[int, int]]:
    """Give all statements with a code another one, and the version of the codebook that says so.

    ``action`` gives the id and the UUID of the action that does it, once there is something to do. What was decided
    about suggestions changes with the statements that came of them. Gives back the ids of the statements, and of their
    articles.
    """
    values = {"code": code, "into": into, "version": version}
    return _run(connection, action, now, _RECODE, values)


def rename_answers(
    connection: Connection, action: Action, now: str, *, renamed: Renamed, version: int
) -> Sequence[Row[int, int]]:
    """Let answers be called otherwise, all at once, so that two may change places; else as ``recode``."""
    pairs = [(variable, old, new) for variable, names in renamed.items() for old, new in names.items() if old != new]
    return _run(connection, action, now, _RENAME, {"renamed": json.dumps(pairs), "version": version})


def _run(
    connection: Connection, action: Action, now: str, steps: _Steps, values: Mapping[str, Any]
) -> Sequence[Row[int, int]]:
    found = connection.exec_driver_sql(steps.found, dict(values)).all()
    if found:
        action_id, event = action()
        earlier = connection.exec_driver_sql(steps.latest, dict(values)).scalars().all()
        at = moment_after(now, [moment for moment in earlier if moment])
        for step in steps.writing:
            connection.exec_driver_sql(step, {**values, "action": action_id, "event": event, "at": at})
    return found


def _table(mapped: type[schema.Base]) -> Table:
    table = mapped.__table__
    assert isinstance(table, Table)  # noqa: S101 - every mapping of ours is of a table
    return table


def _images(table: type[schema.Base], where: str, *news: str) -> str:
    """The images of rows; ``news`` are columns with what is in them afterwards."""
    name = table.__tablename__
    image = image_of(_table(table))
    images = f"{image}, json_set({image}, {', '.join(news)})"
    return (
        'INSERT INTO change (action_id, table_name, row_id, "before", "after")'  # noqa: S608 - our own tables
        f" SELECT :action, '{name}', id, {images} FROM {name} WHERE {where} ORDER BY id"
    )


def _steps(
    which: str, told: str, sets: str, *news: str, before: Sequence[str] = (), after: Sequence[str] = ()
) -> _Steps:
    """Of the statements for which ``which`` holds; ``told`` goes before it, as what it refers to."""
    coded = f"FROM statements WHERE {which}"
    decided = (
        "FROM statements JOIN suggestions ON suggestions.id = statements.suggestion_id"
        f" JOIN coders ON coders.id = statements.coder_id WHERE {which}"
    )
    latest = (
        f"SELECT max(at) FROM stands WHERE kind = 'statement' AND thing IN (SELECT uuid {coded})"  # noqa: S608 - our own tables
        f" UNION SELECT max(at) FROM stands WHERE kind = 'decision' AND thing IN (SELECT {_DECISION} {decided})"
    )
    stands = f"{_ADD_STAND} SELECT 'statement', uuid, :at, :event, 0 {coded}{_OVER_EARLIER}"
    stands_of_decisions = (
        f"{_ADD_STAND} SELECT 'decision', {_DECISION}, :at, :event,"  # noqa: S608 - our own tables
        " NOT EXISTS (SELECT 1 FROM decisions WHERE decisions.suggestion_id = statements.suggestion_id"
        f" AND decisions.coder_id = statements.coder_id) {decided}{_OVER_EARLIER}"
    )
    written = f"UPDATE statements SET {sets} WHERE {which}"  # noqa: S608 - as above
    writing = (_images(schema.Statement, which, *news), *before, stands, stands_of_decisions, written, *after)
    found = f"SELECT id, article_id {coded}"
    return _Steps(told + found, told + latest, tuple(told + step for step in writing))


_DECISION: Final = "suggestions.uuid || ' ' || coders.uuid"
_ADD_STAND: Final = "INSERT INTO stands (kind, thing, at, event, gone)"
_OVER_EARLIER: Final = (
    " ON CONFLICT (kind, thing) DO UPDATE"
    " SET at = excluded.at, event = excluded.event, gone = excluded.gone, held = excluded.held"
)
_RECODE: Final = _steps(
    "statements.code = :code",
    "",
    "code = :into, codebook_version = :version",
    "'$.code', :into, '$.codebook_version', :version",
)
_TOLD: Final = (
    "WITH renamed (variable, old, new) AS (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),"
    " json_extract(value, '$[2]') FROM json_each(:renamed)) "
)
_GIVEN: Final = "(variable, value) IN (SELECT variable, old FROM renamed)"
_NEW: Final = (
    "(SELECT new FROM renamed WHERE renamed.variable = statement_values.variable AND old = statement_values.value)"
)
_RENAME: Final = _steps(
    f"statements.id IN (SELECT statement_id FROM statement_values WHERE {_GIVEN})",  # noqa: S608 - our own tables
    _TOLD,
    "codebook_version = :version",
    "'$.codebook_version', :version",
    before=[_images(schema.StatementValue, _GIVEN, f"'$.value', {_NEW}")],
    after=[f"UPDATE statement_values SET value = {_NEW} WHERE {_GIVEN}"],  # noqa: S608 - as above
)
