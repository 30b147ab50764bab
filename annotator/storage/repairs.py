"""What a repaired copy does about each kind of finding: in one action of its journal, within one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, Row, Table, delete, select, update
from sqlalchemy.orm import InstrumentedAttribute

from annotator.domain.checks import Finding, FindingKind
from annotator.storage import schema
from annotator.storage.checking.saved import AS_SAVED, differing_image
from annotator.storage.checking.texts import nearest, says_the_same, text_of_original
from annotator.storage.images import Image
from annotator.storage.rows import BulkAction
from annotator.storage.search import rebuild
from annotator.storage.stands.moments import moment_after
from annotator.storage.stands.things import Kind

LeftOut = tuple[str, Image]
"""A table and a row of it."""
_ROUNDS: Final = 20
_HANGING: Final = (schema.Part, schema.ActorLink, schema.StatementValue)
_BY_NAME: Final[Mapping[str, type[schema.Base]]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in schema.Base.registry.mappers
}
_JOURNALED: Final = frozenset(mapped.__tablename__ for mapped in schema.JOURNALED) | {"stands"}


class Repairs:
    """Does what findings say that can be done. ``left_out`` are the rows that are no longer in the copy."""

    def __init__(self, bulk: BulkAction) -> None:
        self._rows = bulk.rows
        self._connection: Connection = bulk.rows.connection
        self._now = bulk.now
        self._event = bulk.event
        self.left_out: list[LeftOut] = []

    def do(self, findings: Iterable[Finding]) -> None:
        """Parts first and what is left out last: a row is written once in an action."""
        chosen = [finding for finding in findings if finding.repair_pattern]
        wanted = [finding for finding in chosen if not self._is_put_back(finding)]
        for kind, act in self._acts().items():
            some = [finding for finding in wanted if finding.kind is kind]
            if some:
                act(some)

    def _is_put_back(self, finding: Finding) -> bool:
        """Let a row be as it was saved. That is no action: it is what the journal says already."""
        if finding.repair_pattern != AS_SAVED:
            return False
        for table, row_id in finding.rows:
            values = differing_image(self._connection, table, row_id)
            if values:
                of = schema.Base.metadata.tables[table]
                self._connection.execute(update(of).where(of.c.id == row_id).values(**values))
        return True

    def _acts(self) -> Mapping[FindingKind, Callable[[list[Finding]], None]]:
        return {
            FindingKind.TEXT: self._read_texts_again,
            FindingKind.DUPLICATE: self._remove_duplicates,
            FindingKind.PLACE: self._put_in_place,
            FindingKind.BLANK: self._trim,
            FindingKind.STAND: self._put_stands_right,
            FindingKind.JOURNAL: self._drop_empty_actions,
            FindingKind.ENTRY: self._leave_out,
            FindingKind.ORPHAN: self._leave_orphans_out,
            FindingKind.SEARCH: lambda _some: rebuild(self._connection),
        }

    def _read_texts_again(self, findings: list[Finding]) -> None:
        text, article, original = schema.ArticleText, schema.Article, schema.Original
        self._connection.exec_driver_sql("DROP TRIGGER texts_keep")
        for [(_table, text_id)] in (finding.rows for finding in findings):
            query = select(text.sha256, article.encoding, original.data).join(article, article.text_id == text.id)
            row = self._connection.execute(query.join(original).where(text.id == text_id)).first()
            words = None if row is None else text_of_original(row.data, row.encoding, row.sha256)
            if words is not None:
                new = update(text).where(text.id == text_id).values(text=words, length=len(words))
                self._connection.execute(new)
        self._connection.exec_driver_sql(schema.TRIGGERS[0])

    def _put_in_place(self, findings: list[Finding]) -> None:
        without_text = [finding for finding in findings if finding.rows[0][0] == "statements"]
        for finding in findings:
            if finding in without_text:
                continue
            for part, text in self._part(finding):
                start = nearest(text, part["quote"], part["start"])
                if start is not None:
                    self._move(part, start, start + len(part["quote"]), part["quote"])
        self._remove_statements([finding.rows[0][1] for finding in without_text], is_listed=True)

    def _trim(self, findings: list[Finding]) -> None:
        for finding in findings:
            for part, text in self._part(finding):
                quote = str(part["quote"])
                start = part["start"] + len(quote) - len(quote.lstrip())
                if text[part["start"] : part["stop"]] == quote and quote.strip():
                    self._move(part, start, start + len(quote.strip()), quote.strip())

    def _part(self, finding: Finding) -> list[tuple[Image, str]]:
        """The part that a finding is about, with the text that it is of; nothing where it has gone meanwhile."""
        part, statement, article, text = schema.Part, schema.Statement, schema.Article, schema.ArticleText
        query = (
            select(part.__table__, text.text.label("_text"))
            .join(statement, statement.id == part.statement_id)
            .join(article, article.id == statement.article_id)
            .join(text, text.id == article.text_id)
            .where(part.id == finding.rows[0][1])
        )
        rows = [dict(row) for row in self._connection.execute(query).mappings()]
        return [(row, text) for row in rows for text in [row.pop("_text")]]

    def _move(self, part: Image, start: int, stop: int, quote: str) -> None:
        self._rows.update(schema.Part, [(part, {"start": start, "stop": stop, "quote": quote})])
        self._note([part["statement_id"]], gone=False)

    def _remove_duplicates(self, findings: list[Finding]) -> None:
        doubles = [(first, second) for (_one, first), (_other, second) in (finding.rows for finding in findings)]
        same = [second for first, second in doubles if says_the_same(self._connection, first, second)]
        self._remove_statements(same, is_listed=False)

    def _remove_statements(self, ids: list[int], *, is_listed: bool) -> None:
        self._note(ids, gone=True)
        for mapped in _HANGING:
            self._take_out(mapped, mapped.statement_id, ids, is_listed=is_listed)
        link, decision = schema.StatementLink, schema.Decision
        for column in (link.from_id, link.to_id):
            self._take_out(link, column, ids, is_listed=is_listed)
        self._take_out(decision, decision.statement_id, ids, is_listed=is_listed)
        self._take_out(schema.Statement, schema.Statement.id, ids, is_listed=is_listed)

    def _note(self, statement_ids: list[int], *, gone: bool) -> None:
        """Let the stands of statements say so from now on, so that files of other coders follow."""
        stand, statement = schema.Stand, schema.Statement
        query = select(stand.__table__).join(statement, statement.uuid == stand.thing)
        wanted = query.where(stand.kind == Kind.STATEMENT.value, statement.id.in_(statement_ids))
        for row in [dict(each) for each in self._connection.execute(wanted).mappings()]:
            if row["event"] != self._event:
                self._put_stand(row, gone=gone)

    def _put_stand(self, row: Image, *, gone: bool) -> None:
        new = {"at": moment_after(self._now, [row["at"]]), "event": self._event, "gone": gone}
        self._rows.update(schema.Stand, [(row, new)])

    def _put_stands_right(self, findings: list[Finding]) -> None:
        stand = schema.Stand
        ids = [finding.rows[0][1] for finding in findings]
        for row in [
            dict(each) for each in self._connection.execute(select(stand.__table__).where(stand.id.in_(ids))).mappings()
        ]:
            if row["event"] == self._event:
                continue
            if row["gone"]:
                self._put_stand(row, gone=False)
            else:
                self.left_out.append(("stands", row))
                self._rows.delete(stand, [row])

    def _drop_empty_actions(self, findings: list[Finding]) -> None:
        action, change = schema.Action, schema.Change
        ids = [finding.rows[0][1] for finding in findings]
        is_empty = ~select(change.id).where(change.action_id == action.id).exists()
        self._connection.execute(delete(action).where(action.id.in_(ids), is_empty))

    def _leave_out(self, findings: list[Finding]) -> None:
        for finding in findings:
            for table, row_id in finding.rows:
                mapped = _BY_NAME[table]
                self._take_out(mapped, mapped.id, [row_id], is_listed=True)

    def _leave_orphans_out(self, findings: list[Finding]) -> None:
        """And what hangs on them, which else would be without what it refers to."""
        self._leave_out(findings)
        known = {key for finding in findings for key in finding.rows}
        for _round in range(_ROUNDS):
            found = self._connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            hanging = {(str(row[0]), int(row[1])) for row in found if self._is_on(row, known)}
            if not hanging:
                return
            for table, row_id in sorted(hanging):
                mapped = _BY_NAME[table]
                self._take_out(mapped, mapped.id, [row_id], is_listed=True)
            known |= hanging

    def _is_on(self, row: Row[*tuple[object, ...]], known: set[tuple[str, int]]) -> bool:
        """Whether an entry without what it refers to refers to one that was left out just now."""
        table, row_id, other, number = row
        [column] = [
            each[3]
            for each in self._connection.exec_driver_sql(f"PRAGMA foreign_key_list({table})")
            if each[0] == number
        ]
        target = self._connection.exec_driver_sql(
            f'SELECT "{column}" FROM {table} WHERE id = ?',  # noqa: S608 - names of our own tables
            (row_id,),
        ).scalar()
        return (other, target) in known

    def _take_out(
        self,
        mapped: type[schema.Base],
        column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None],
        ids: list[int],
        *,
        is_listed: bool,
    ) -> None:
        table = mapped.__table__
        assert isinstance(table, Table)  # noqa: S101 - every mapping of ours is of a table
        rows = [dict(row) for row in self._connection.execute(select(table).where(column.in_(ids))).mappings()]
        if is_listed:
            self.left_out += [(table.name, row) for row in rows]
        if table.name in _JOURNALED:
            self._rows.delete(mapped, rows)
        else:
            self._connection.execute(delete(table).where(column.in_(ids)))
