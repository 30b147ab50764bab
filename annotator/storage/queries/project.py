"""Reading the project itself: its line, its coders, its codebook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, func, select

from annotator.domain.codebook import Code, Codebook, LineStyle, Role, Variable, VariableKind
from annotator.domain.findings import RuleSettings, SuggestionSetup
from annotator.domain.records import Coder, CoderId, CoderKind, SuggestionMode
from annotator.storage import schema


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """What a project says of itself. ``program`` is the version that made it or brought it up to date."""

    uuid: str
    title: str
    mode: SuggestionMode
    program: str


class ProjectQueries:
    """Reads what there is once in a project."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def line(self) -> ProjectLine:
        table = schema.Project
        row = self._connection.execute(select(table.uuid, table.title, table.suggestions, table.program)).one()
        return ProjectLine(row.uuid, row.title, SuggestionMode(row.suggestions), row.program)

    def suggestion_setup(self) -> SuggestionSetup:
        table = schema.Project
        row = self._connection.execute(select(table.pipeline, table.rules_off, table.cues_off, table.cues_added)).one()
        rules = RuleSettings(
            frozenset(row.rules_off), frozenset(row.cues_off), frozenset((word, act) for word, act in row.cues_added)
        )
        return SuggestionSetup(rules, row.pipeline)

    def active(self) -> frozenset[CoderId]:
        """Who has done anything in this very file."""
        return frozenset(map(CoderId, self._connection.scalars(select(schema.Action.coder_id).distinct())))

    def taking_part(self) -> frozenset[CoderId]:
        """Who has a statement, or has been given or begun an article."""
        both = select(schema.Statement.coder_id).union(select(schema.Assignment.coder_id))
        return frozenset(map(CoderId, self._connection.scalars(both)))

    def importers(self) -> frozenset[CoderId]:
        """Who has brought articles in, here or in the file that this one was made from."""
        return frozenset(map(CoderId, self._connection.scalars(select(schema.Article.imported_by).distinct())))

    def coders(self) -> tuple[Coder, ...]:
        rows = self._connection.execute(_CODERS)
        return tuple(Coder(CoderId(row.id), row.uuid, row.name, CoderKind(row.kind)) for row in rows)

    def saved_at(self) -> datetime | None:
        """When something was last saved, undone or redone, as far as the clock was right."""
        action = schema.Action
        row = self._connection.execute(select(func.max(action.made_at), func.max(action.moved_at))).one()
        times = [time for time in row if time]
        return datetime.fromisoformat(max(times)) if times else None

    def codebook(self, version: int | None = None) -> Codebook:
        """One version of the codebook, or the newest."""
        table = schema.CodebookVersion
        query = select(table.__table__).order_by(table.version.desc()).limit(1)
        if version is not None:
            query = query.where(table.version == version)
        row = self._connection.execute(query).mappings().one()
        return Codebook(
            name=row["name"],
            version=row["version"],
            unit=row["unit"],
            precedence=tuple(row["precedence"]),
            notes=tuple(row["notes"]),
            codes=tuple(_code(entry) for entry in self._entries(schema.Code, row["id"])),
            roles=tuple(_role(entry) for entry in self._entries(schema.Role, row["id"])),
            variables=tuple(_variable(entry) for entry in self._entries(schema.Variable, row["id"])),
        )

    def _entries(
        self, table: type[schema.Code | schema.Role | schema.Variable], codebook_id: int
    ) -> list[Mapping[str, Any]]:
        query = select(table.__table__).where(table.codebook_id == codebook_id).order_by(table.id)
        return [dict(row) for row in self._connection.execute(query).mappings()]


def _code(row: Mapping[str, Any]) -> Code:
    return Code(
        key=row["key"],
        name=row["name"],
        letter=row["letter"],
        digit=row["digit"],
        colour=row["colour"],
        line=LineStyle(row["line"]),
        definition=row["definition"],
        use_when=tuple(row["use_when"]),
        not_when=tuple(row["not_when"]),
        examples=tuple(row["examples"]),
        retired=row["retired"],
        replaced_by=row["replaced_by"],
    )


def _role(row: Mapping[str, Any]) -> Role:
    return Role(
        key=row["key"],
        name=row["name"],
        letter=row["letter"],
        definition=row["definition"],
        several=row["several"],
        required_for=tuple(row["required_for"]),
        retired=row["retired"],
    )


def _variable(row: Mapping[str, Any]) -> Variable:
    return Variable(
        key=row["key"],
        name=row["name"],
        kind=VariableKind(row["kind"]),
        options=tuple(row["options"]),
        definition=row["definition"],
        required=row["required"],
        codes=tuple(row["codes"]),
        default=row["default"],
        retired=row["retired"],
        labels=tuple(row["labels"]),
        retired_options=tuple(row["retired_options"]),
    )


_CODERS: Final = select(schema.Coder.id, schema.Coder.uuid, schema.Coder.name, schema.Coder.kind).order_by(
    schema.Coder.id
)
"""Made once: it is asked after every action."""
