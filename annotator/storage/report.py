"""What changed rows mean to whoever shows them: a ``Changes`` value from the images of an action."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, select

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.records import ActorId, ArticleId, StatementId, SuggestionId
from annotator.storage import schema
from annotator.storage.images import RowChange

# A list line shows how many statements there are, so a statement that only changes does not touch it.
_LISTED = frozenset({"articles", "assignments", "decisions", "project"})
_CODEBOOK = frozenset({"codebook_versions", "codes", "roles", "variables", "project"})


def changes_of(connection: Connection, kind: ActionKind, rows: Sequence[RowChange]) -> Changes:
    """The records that the row changes touch. A changed actor touches every statement that it is linked to."""
    actors = frozenset(_ids(rows, _ACTOR))
    statements = frozenset(_ids(rows, _STATEMENT)) | _linked_to(connection, rows)
    suggestions = frozenset(_ids(rows, {"decisions": "suggestion_id"}))
    unseen = statements - {row.row_id for row in rows if row.table == "statements"}
    articles = frozenset(_ids(rows, _ARTICLE)) | _articles_of(connection, unseen, suggestions)
    tables = {row.table for row in rows}
    return Changes(
        kind,
        articles=frozenset(map(ArticleId, articles)),
        statements=frozenset(map(StatementId, statements)),
        suggestions=frozenset(map(SuggestionId, suggestions)),
        actors=frozenset(map(ActorId, actors)),
        article_list=not tables.isdisjoint(_LISTED) or any(_comes_or_goes(row) for row in rows),
        codebook=not tables.isdisjoint(_CODEBOOK),
        suggestion_setup=kind is ActionKind.SET_UP_SUGGESTIONS,
    )


def _comes_or_goes(row: RowChange) -> bool:
    return row.table == "statements" and (row.before is None or row.after is None)


_ARTICLE = {
    "articles": "id",
    "regions": "article_id",
    "assignments": "article_id",
    "statements": "article_id",
    "settlements": "article_id",
}
_ACTOR = {"actors": "id", "actor_aliases": "actor_id"}
_STATEMENT = {
    "statements": "id",
    "parts": "statement_id",
    "actor_links": "statement_id",
    "statement_values": "statement_id",
}


def _ids(rows: Iterable[RowChange], columns: dict[str, str]) -> Iterator[int]:
    for row in rows:
        if row.table in columns:
            yield row.image[columns[row.table]]
        elif row.table == "statement_links" and columns is _STATEMENT:
            yield from (row.image["from_id"], row.image["to_id"])
        elif row.table == "actors_apart" and columns is _ACTOR:
            yield from (row.image["first_id"], row.image["second_id"])


def _linked_to(connection: Connection, rows: Iterable[RowChange]) -> frozenset[int]:
    changed = [row.row_id for row in rows if row.table == "actors" and row.before and row.after]
    if not changed:
        return frozenset()
    link = schema.ActorLink
    return frozenset(connection.scalars(select(link.statement_id).where(link.actor_id.in_(changed))))


def _articles_of(connection: Connection, statements: Iterable[int], suggestions: Iterable[int]) -> frozenset[int]:
    """The articles of records of which only the ids are known; those that are gone had an image of their own."""
    found: set[int] = set()
    for table, ids in ((schema.Statement, list(statements)), (schema.Suggestion, list(suggestions))):
        for i in range(0, len(ids), 500):
            found.update(connection.scalars(select(table.article_id).where(table.id.in_(ids[i : i + 500]))))
    return frozenset(found)
