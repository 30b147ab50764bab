"""Writing very many rows in an action: by SQL, which writes their images as well, so that undo knows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    JSON,
    Boolean,
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    case,
    func,
    insert,
    literal,
    select,
    text,
)

from annotator.domain.changes import Changes
from annotator.domain.records import ArticleId, StatementId
from annotator.storage import schema
from annotator.storage.edits.recoding import Renamed, recode, rename_answers
from annotator.storage.stands.moments import moment_after
from annotator.storage.stands.things import Kind

MANY: Final = "many"
"""Under this name a session of the journal keeps what adds very many rows in its action."""

_USED: Final = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
_THINGS: Final[Mapping[type[schema.Base], Kind]] = {
    schema.Statement: Kind.STATEMENT,
    schema.Settlement: Kind.SETTLEMENT,
}
"""Things of their own; what else is added so hangs on a statement that is added in the same action."""


class ManyRows:
    """Adds statements, what hangs on them, and settlements, and recodes statements, with their stands.

    None of the rows is held here. ``action`` writes the action when it is first asked for, and gives its id and UUID.
    A row that was written so is not changed again in the same action.
    """

    def __init__(self, connection: Connection, begin: Callable[[], tuple[int, str]], now: str) -> None:
        self._connection = connection
        self._begin = begin
        self._now = now
        self._action: tuple[int, str] | None = None
        self._statements: set[StatementId] = set()
        self._articles: set[ArticleId] = set()
        self._is_list_longer = False

    @property
    def any(self) -> bool:
        return bool(self._articles)

    @property
    def action(self) -> tuple[int, str]:
        if self._action is None:
            self._action = self._begin()
        return self._action

    def add(self, mapped: type[schema.Statement | schema.Settlement], rows: Sequence[dict[str, Any]]) -> int:
        """Add rows, each with all columns but its id. Gives back the first one's id; those of the others follow."""
        table = _table(mapped)
        first = self._next_id(table)
        self._connection.execute(insert(table), [{"id": first + place, **row} for place, row in enumerate(rows)])
        self._note(table, first)
        self._is_list_longer = True
        stand, (_action_id, event) = schema.Stand, self.action
        at = moment_after(self._now, ())
        values = (literal(_THINGS[mapped].value), table.c.uuid, literal(at), literal(event), literal(value=False))
        query = select(*values).where(table.c.id >= first)
        self._connection.execute(insert(stand).from_select(["kind", "thing", "at", "event", "gone"], query))
        self._articles.update(row["article_id"] for row in rows)
        if mapped is schema.Statement:
            self._statements.update(map(StatementId, range(first, first + len(rows))))
        return first

    def add_hanging(self, mapped: type[schema.Base], query: Select[*tuple[Any, ...]]) -> None:
        """Add what the query finds, its columns called as the table's: they hang on statements that were added."""
        table = _table(mapped)
        first = self._next_id(table)
        names = [column.name for column in query.selected_columns]
        self._connection.execute(insert(table).from_select(names, query))
        self._note(table, first)

    def recode(self, code: str, into: str, version: int) -> None:
        """Give all statements with a code another one, and the version of the codebook that says so."""
        self._note_changed(
            recode(self._connection, lambda: self.action, self._now, code=code, into=into, version=version)
        )

    def rename_answers(self, renamed: Renamed, version: int) -> None:
        """Let answers be called otherwise in all statements, all at once."""
        self._note_changed(
            rename_answers(self._connection, lambda: self.action, self._now, renamed=renamed, version=version)
        )

    def joined(self, report: Changes) -> Changes:
        """The report of an action with what was added here."""
        if not self.any:
            return report
        return Changes(
            report.action,
            articles=report.articles | self._articles,
            statements=report.statements | self._statements,
            suggestions=report.suggestions,
            actors=report.actors,
            article_list=report.article_list or self._is_list_longer,
            codebook=report.codebook,
        )

    def _note_changed(self, found: Sequence[Row[int, int]]) -> None:
        self._statements.update(StatementId(number) for number, _article in found)
        self._articles.update(ArticleId(article) for _number, article in found)

    def _note(self, table: Table, first: int) -> None:
        """Write the images of the rows from an id on."""
        action_id, _event = self.action
        image = func.json_object(*_told(table.columns))
        query = select(literal(action_id), literal(table.name), table.c.id, image).where(table.c.id >= first)
        columns = ["action_id", "table_name", "row_id", "after"]
        self._connection.execute(insert(schema.Change).from_select(columns, query.order_by(table.c.id)))

    def _next_id(self, table: Table) -> int:
        """One that no row has had before."""
        used = self._connection.execute(_USED, {"name": table.name}).scalar() or 0
        there = self._connection.execute(select(func.max(table.c.id))).scalar() or 0
        return int(max(used, there)) + 1


def _told(columns: Iterable[ColumnElement[Any]]) -> Iterator[ColumnElement[Any]]:
    """Names and values as images have them: truth and lists are no plain values of SQLite’s."""
    for column in columns:
        yield literal(column.key)
        if isinstance(column.type, JSON):
            yield func.json(column)
        elif isinstance(column.type, Boolean):
            yield func.json(case((column, "true"), else_="false"))
        else:
            yield column


def _table(mapped: type[schema.Base]) -> Table:
    table = mapped.__table__
    assert isinstance(table, Table)  # noqa: S101 - every mapping of ours is of a table
    return table
