"""Versions of the codebook in two files: which are the same, and what has to come along."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from annotator.domain.codebook import Code, Codebook, Role, Variable
from annotator.storage import schema
from annotator.storage.queries.project import ProjectQueries
from annotator.storage.rows import Rows

_Entry = TypeVar("_Entry", Code, Role, Variable)


@dataclass(frozen=True, slots=True)
class Used:
    """Keys of codes, roles and variables that statements use."""

    codes: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    variables: frozenset[str] = frozenset()


def used_in(connection: Connection) -> Used:
    """What the statements of a file use."""
    return Used(
        frozenset(connection.scalars(select(schema.Statement.code).distinct())),
        frozenset(connection.scalars(select(schema.ActorLink.role).distinct())),
        frozenset(connection.scalars(select(schema.StatementValue.variable).distinct())),
    )


def versions_of(connection: Connection) -> dict[int, Codebook]:
    queries = ProjectQueries(connection)
    numbers = connection.scalars(select(schema.CodebookVersion.version).order_by(schema.CodebookVersion.version))
    return {number: queries.codebook(number) for number in numbers.all()}


def lacking(mine: Codebook, theirs: Codebook, used: Used) -> Codebook | None:
    """My codebook with the entries that statements use and it does not have; None where it has all.

    An entry that comes along gives up its number, and its letter for a free one, where another has them.
    """
    codes = _new(mine.codes, theirs.codes, used.codes)
    roles = _new(mine.roles, theirs.roles, used.roles)
    variables = _new(mine.variables, theirs.variables, used.variables)
    if not (codes or roles or variables):
        return None
    known = {code.key for code in (*mine.codes, *codes)}
    return replace(
        mine,
        version=mine.version + 1,
        codes=_with_codes(mine.codes, [_among_known(code, known) for code in codes]),
        roles=_with_roles(mine.roles, [replace(role, required_for=_among(role.required_for, known)) for role in roles]),
        variables=(*mine.variables, *(replace(one, codes=_among(one.codes, known)) for one in variables)),
    )


def _among_known(code: Code, known: Collection[str]) -> Code:
    """A code that comes along names no code that is not here."""
    return code if code.replaced_by in known else replace(code, replaced_by=None)


def _among(keys: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key in known)


def _new(mine: Sequence[_Entry], theirs: Sequence[_Entry], used: Collection[str]) -> list[_Entry]:
    known = {entry.key for entry in mine}
    return [entry for entry in theirs if entry.key in used and entry.key not in known]


def _with_codes(mine: tuple[Code, ...], new: Iterable[Code]) -> tuple[Code, ...]:
    found = mine
    for code in new:
        current = [one for one in found if not one.retired]
        digit = None if code.digit in {one.digit for one in current} else code.digit
        found = (*found, replace(code, digit=digit, letter=_letter(code.letter, {one.letter for one in current})))
    return found


def _with_roles(mine: tuple[Role, ...], new: Iterable[Role]) -> tuple[Role, ...]:
    found = mine
    for role in new:
        taken = {one.letter for one in found if not one.retired}
        found = (*found, replace(role, letter=_letter(role.letter, taken)))
    return found


def _letter(wanted: str, taken: Collection[str]) -> str:
    if wanted not in taken:
        return wanted
    return next((letter for letter in ascii_uppercase if letter not in taken), f"{wanted}{len(taken)}")


class Versions:
    """This file's version of the codebook for each of the other's."""

    def __init__(self, mine: Mapping[int, Codebook], theirs: Mapping[int, Codebook], newest: Codebook) -> None:
        numbers = {_words(codebook): number for number, codebook in mine.items()}
        self._known = {number: numbers.get(_words(codebook)) for number, codebook in theirs.items()}
        self._newest = newest.version

    def of(self, number: int) -> int:
        """The same version where there is one, else the newest, which has all that statements use."""
        return self._known.get(number) or self._newest


def _words(codebook: Codebook) -> Codebook:
    return replace(codebook, version=0)


def write_version(rows: Rows, codebook: Codebook, now: str, *, made_by: int) -> None:
    """Add a version in the name of who takes it in. Raises BadCodebook."""
    codebook.check()
    version: dict[str, Any] = {
        "id": rows.next_id(schema.CodebookVersion),
        "version": codebook.version,
        "name": codebook.name,
        "unit": codebook.unit,
        "precedence": list(codebook.precedence),
        "notes": list(codebook.notes),
        "created_at": now,
        "made_by": made_by,
        "note": "",
    }
    rows.insert(schema.CodebookVersion, [version])
    rows.insert(schema.Code, [_entry_row(schema.Code, version["id"], code) for code in codebook.codes])
    rows.insert(schema.Role, [_entry_row(schema.Role, version["id"], role) for role in codebook.roles])
    rows.insert(schema.Variable, [_entry_row(schema.Variable, version["id"], one) for one in codebook.variables])


def _entry_row(mapped: type[schema.Base], codebook_id: int, entry: Code | Role | Variable) -> dict[str, Any]:
    columns = [column.name for column in mapped.__table__.columns if column.name not in ("id", "codebook_id")]
    return {"codebook_id": codebook_id, **{column: _plain(getattr(entry, column)) for column in columns}}


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever an entry of a codebook says
    return list(value) if isinstance(value, tuple) else getattr(value, "value", value)
