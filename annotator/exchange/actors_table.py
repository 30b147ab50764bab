"""The register of actors as a CSV table, written and read so that it comes back exactly as it was."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TextIO

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import Actor, ActorId
from annotator.exchange.tables import Column, write_table

ALIASES_PARTED_BY: Final = " | "
ATTRIBUTE: Final = "attribute: "
KNOWN: Final = ("uuid", "name", "kind", "aliases", "belongs_to")
_SIGNS: Final = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class ActorRow:
    """A row as it stands in a file: ``number`` counts from 1, the line with the names of columns.

    What the file has no column for is None. ``attributes`` are those that it has columns for, empty where blank.
    """

    number: int
    uuid: str
    name: str
    kind: str | None
    aliases: tuple[str, ...] | None
    belongs_to: str | None
    attributes: tuple[tuple[str, str], ...]


def actor_columns(actors: Iterable[Actor]) -> list[Column[Actor]]:
    """The columns of a register: an attribute has one, under its own name where no other column is called so."""
    register = list(actors)
    above = _told_above(register)
    names = sorted({name for actor in register for name, _value in actor.attributes})
    return [
        Column("uuid", "the actor in every project", lambda actor: actor.uuid),
        Column("name", "its name in the register", lambda actor: actor.name),
        Column("kind", "person, state, organisation, outlet, group or unknown", lambda actor: actor.kind),
        Column(
            "aliases",
            "its other names, parted by “ | ”; a “|” or “\\” in a name has a “\\” before it",
            lambda actor: ALIASES_PARTED_BY.join(map(_guarded, actor.aliases)),
        ),
        Column(
            "belongs_to",
            "name of what it belongs to; where several have that name, its uuid",
            lambda actor: "" if actor.belongs_to is None else above[actor.belongs_to],
        ),
        *[
            Column(_column_name(name), f"attribute “{name}”; blank where there is none", _value_of(name))
            for name in names
        ],
    ]


def write_actors(file: TextIO, actors: Iterable[Actor]) -> int:
    """Write the register as RFC 4180 has it, and return how many rows there are besides the first."""
    register = list(actors)
    return write_table(file, actor_columns(register), register)


def read_actors(data: bytes, name: str) -> list[ActorRow]:
    """The rows of a file. Raises UnreadableFile with a sentence that says in which row what is wrong."""
    text = _decoded(data, name)
    rows = _rows(text, name)
    head = next(rows, (1, []))[1]
    columns = [column.strip() for column in head]
    _check_head(columns, name)
    return [_row(number, cells, columns, name) for number, cells in rows if any(cell.strip() for cell in cells)]


def _told_above(register: Sequence[Actor]) -> Mapping[ActorId, str]:
    counts: dict[str, int] = {}
    for actor in register:
        counts[actor.name] = counts.get(actor.name, 0) + 1
    return {actor.id: actor.name if counts[actor.name] == 1 else actor.uuid for actor in register}


def _value_of(name: str) -> Callable[[Actor], str]:
    return lambda actor: dict(actor.attributes).get(name, "")


def _column_name(attribute: str) -> str:
    is_taken = attribute in KNOWN or attribute.startswith(ATTRIBUTE)
    return f"{ATTRIBUTE}{attribute}" if is_taken else attribute


def _guarded(alias: str) -> str:
    return alias.replace("\\", "\\\\").replace("|", "\\|")


def _parted(cell: str) -> tuple[str, ...]:
    pieces = re.findall(r"((?:\\.|[^|\\]|\\$)*)(?:\||$)", cell, flags=re.DOTALL)
    return tuple(words for piece in pieces if (words := re.sub(r"\\(.)", r"\1", piece.strip(), flags=re.DOTALL)))


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            "“{name}” is not in UTF-8, so names might be misread. Save it again as “CSV UTF-8”. Nothing was changed.",
            name=name,
        ) from error


def _rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with their numbers; the sign between cells is the one that the first line has most of."""
    first = text.partition("\n")[0]
    sign = max(_SIGNS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            yield number, cells
    except csv.Error as error:
        raise UnreadableFile(
            "“{name}” can’t be read after row {number}: {why}. Nothing was changed.",
            name=name,
            number=number,
            why=str(error),
        ) from error


def _check_head(columns: Sequence[str], name: str) -> None:
    if "name" not in columns:
        raise UnreadableFile(
            "“{name}” has no column “name” in its first row. The columns are: uuid, name, kind, aliases, belongs_to,"
            " and one for each attribute. Nothing was changed.",
            name=name,
        )
    double = next((column for column in columns if column and columns.count(column) > 1), None)
    if double is not None:
        raise UnreadableFile(
            "“{name}” has two columns “{column}”. Take one of them out. Nothing was changed.", name=name, column=double
        )


def _row(number: int, cells: Sequence[str], columns: Sequence[str], name: str) -> ActorRow:
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        raise UnreadableFile(
            "Row {number} of “{name}” has more cells than there are columns. Put names that hold a comma in quotation"
            " marks. Nothing was changed.",
            number=number,
            name=name,
        )
    found = dict(zip(columns, (*cells, *[""] * len(columns)), strict=False))
    aliases = found.get("aliases")
    kind, above = found.get("kind"), found.get("belongs_to")
    attributes = [(column, words.strip()) for column, words in found.items() if column and column not in KNOWN]
    return ActorRow(
        number=number,
        uuid=found.get("uuid", "").strip(),
        name=found["name"].strip(),
        kind=None if kind is None else kind.strip(),
        aliases=None if aliases is None else _parted(aliases),
        belongs_to=None if above is None else above.strip(),
        attributes=tuple((column.removeprefix(ATTRIBUTE), words) for column, words in attributes),
    )
