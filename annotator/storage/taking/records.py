"""Things of one row each: links between statements, decisions, settlements, lots. What each says, and its row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image
from annotator.storage.stands.things import Kind
from annotator.storage.taking.here import Here
from annotator.storage.taking.stands import Content

AT_ONCE: Final = 2000
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Record:
    """A kind of thing that is one row at most.

    ``query`` reads rows with what they refer to in words that every file knows; the thing begins with that of
    ``first``. ``content`` is what a row says; ``row`` what is to be written for it, None where what it needs is not
    here. ``needs`` are the UUIDs of statements and of suggestions that it names.
    """

    kind: Kind
    table: type[schema.Base]
    query: Select[Any]
    first: InstrumentedAttribute[str]
    thing: Callable[[Row], str]
    content: Callable[[Row], Content]
    row: Callable[[str, Content, Here], dict[str, Any] | None]
    needs: Callable[[str, Content], tuple[Iterable[str], Iterable[str]]] = lambda _thing, _content: ((), ())

    def rows(self, connection: Connection, things: Iterable[str]) -> dict[str, Row]:
        """The rows of these things that there are, each with what it refers to."""
        wanted = set(things)
        words = sorted({thing.split(" ", 1)[0] for thing in wanted})
        found: dict[str, Row] = {}
        for start in range(0, len(words), AT_ONCE):
            some = self.query.where(among(self.first, words[start : start + AT_ONCE]))
            for row in connection.execute(some).mappings():
                thing = self.thing(dict(row))
                if thing in wanted:
                    found[thing] = dict(row)
        return found

    def things(self, connection: Connection) -> set[str]:
        """All that there are in a file."""
        return {self.thing(dict(row)) for row in connection.execute(self.query).mappings()}

    def naming(self, connection: Connection, statement_ids: Sequence[int]) -> dict[str, Row]:
        """The rows of the things that name one of some statements, by their ids."""
        found: dict[str, Row] = {}
        for column in _NAMING.get(self.kind, ()):
            for start in range(0, len(statement_ids), AT_ONCE):
                of_some = self.query.where(among(column, statement_ids[start : start + AT_ONCE]))
                found |= {self.thing(row): row for row in map(dict, connection.execute(of_some).mappings())}
        return found

    def image(self, row: Row) -> Image:
        """The row alone."""
        return {column.name: row[column.name] for column in self.table.__table__.columns}


def _same(row: Row, *columns: str) -> dict[str, Any]:
    return {column: row[column] for column in columns}


_FROM, _TO = aliased(schema.Statement), aliased(schema.Statement)


_LINKS: Final = (
    select(schema.StatementLink.__table__, _FROM.uuid.label("one"), _TO.uuid.label("other"))
    .join(_FROM, _FROM.id == schema.StatementLink.from_id)
    .join(_TO, _TO.id == schema.StatementLink.to_id)
)


def _link_row(thing: str, content: Content, here: Here) -> dict[str, Any] | None:
    one, other, kind = thing.split(" ", 2)
    ids = here.statements.get(one), here.statements.get(other)
    if None in ids:
        return None
    return {"uuid": content["uuid"], "from_id": ids[0], "to_id": ids[1], "kind": kind}


def _link_needs(thing: str, _content: Content) -> tuple[Iterable[str], Iterable[str]]:
    return thing.split(" ")[:2], ()


LINK: Final = Record(
    Kind.LINK,
    schema.StatementLink,
    _LINKS,
    _FROM.uuid,
    lambda row: f"{row['one']} {row['other']} {row['kind']}",
    lambda row: _same(row, "uuid"),
    _link_row,
    _link_needs,
)

_DECIDED: Final = ("uuid", "kind", "suggested", "final", "shown_at", "decided_at")


_DECISIONS: Final = (
    select(
        schema.Decision.__table__,
        schema.Suggestion.uuid.label("one"),
        schema.Coder.uuid.label("other"),
        schema.Statement.uuid.label("of_statement"),
    )
    .join(schema.Suggestion, schema.Suggestion.id == schema.Decision.suggestion_id)
    .join(schema.Coder, schema.Coder.id == schema.Decision.coder_id)
    .join(schema.Statement, schema.Statement.id == schema.Decision.statement_id, isouter=True)
)


def _decision_row(thing: str, content: Content, here: Here) -> dict[str, Any] | None:
    suggestion, coder = thing.split(" ")
    statement = content["statement"]
    if suggestion not in here.suggestions or (statement and statement not in here.statements):
        return None
    return {
        "suggestion_id": here.suggestions[suggestion],
        "coder_id": here.coders[coder],
        "statement_id": here.statements[statement] if statement else None,
        **_same(content, *_DECIDED),
    }


def _decision_needs(thing: str, content: Content) -> tuple[Iterable[str], Iterable[str]]:
    return [content["statement"]] if content["statement"] else [], thing.split(" ")[:1]


DECISION: Final = Record(
    Kind.DECISION,
    schema.Decision,
    _DECISIONS,
    schema.Suggestion.uuid,
    lambda row: f"{row['one']} {row['other']}",
    lambda row: _same(row, *_DECIDED) | {"statement": row["of_statement"]},
    _decision_row,
    _decision_needs,
)

_DRAWN: Final = ("kind", "name", "share", "seed", "pool", "drawn", "made_at")


_DRAWS: Final = select(schema.Draw.__table__, schema.Coder.uuid.label("of_coder")).join(
    schema.Coder, schema.Coder.id == schema.Draw.coder_id
)


def _draw_row(thing: str, content: Content, here: Here) -> dict[str, Any] | None:
    if content["coder"] not in here.coders:
        return None
    return {"uuid": thing, "coder_id": here.coders[content["coder"]], **_same(content, *_DRAWN)}


DRAW: Final = Record(
    Kind.DRAW,
    schema.Draw,
    _DRAWS,
    schema.Draw.uuid,
    lambda row: str(row["uuid"]),
    lambda row: _same(row, *_DRAWN) | {"coder": row["of_coder"]},
    _draw_row,
)

_SETTLED: Final = ("passage", "seen", "difference", "about", "how", "reason", "note", "codebook_key", "made_at")
_SETTLED_CODER, _CHOSEN, _MAKER = aliased(schema.Coder), aliased(schema.Coder), aliased(schema.Coder)


_SETTLEMENTS: Final = (
    select(
        schema.Settlement.__table__,
        schema.ArticleText.sha256.label("of_article"),
        _SETTLED_CODER.uuid.label("of_coder"),
        _CHOSEN.uuid.label("chosen"),
        _MAKER.uuid.label("maker"),
        schema.Statement.uuid.label("of_statement"),
    )
    .join(schema.Article, schema.Article.id == schema.Settlement.article_id)
    .join(schema.ArticleText, schema.ArticleText.id == schema.Article.text_id)
    .join(_SETTLED_CODER, _SETTLED_CODER.id == schema.Settlement.coder_id)
    .join(_MAKER, _MAKER.id == schema.Settlement.made_by)
    .join(_CHOSEN, _CHOSEN.id == schema.Settlement.chosen_id, isouter=True)
    .join(schema.Statement, schema.Statement.id == schema.Settlement.statement_id, isouter=True)
)


def _settlement_content(row: Row) -> Content:
    names = {"article": "of_article", "coder": "of_coder", "chosen": "chosen", "maker": "maker"}
    return (
        _same(row, *_SETTLED) | {name: row[label] for name, label in names.items()} | {"statement": row["of_statement"]}
    )


def _settlement_row(thing: str, content: Content, here: Here) -> dict[str, Any] | None:
    people = [content["coder"], content["maker"], *filter(None, [content["chosen"]])]
    statement = content["statement"]
    known = content["article"] in here.articles and all(one in here.coders for one in people)
    if not known or (statement and statement not in here.statements):
        return None
    return {
        "uuid": thing,
        "article_id": here.articles[content["article"]],
        "coder_id": here.coders[content["coder"]],
        "chosen_id": here.coders[content["chosen"]] if content["chosen"] else None,
        "made_by": here.coders[content["maker"]],
        "statement_id": here.statements[statement] if statement else None,
        **_same(content, *_SETTLED),
    }


SETTLEMENT: Final = Record(
    Kind.SETTLEMENT,
    schema.Settlement,
    _SETTLEMENTS,
    schema.Settlement.uuid,
    lambda row: str(row["uuid"]),
    _settlement_content,
    _settlement_row,
    lambda _thing, content: ([content["statement"]] if content["statement"] else [], ()),
)

_NAMING: Final[Mapping[Kind, tuple[ColumnElement[Any], ...]]] = {
    Kind.LINK: (schema.StatementLink.__table__.c.from_id, schema.StatementLink.__table__.c.to_id),
    Kind.DECISION: (schema.Decision.__table__.c.statement_id,),
    Kind.SETTLEMENT: (schema.Settlement.__table__.c.statement_id,),
}
