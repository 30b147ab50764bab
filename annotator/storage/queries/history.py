"""The journal as pages of what was done, newest first."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select, union

from annotator.domain.changes import ActionKind
from annotator.domain.history import HistoryFilter, HistoryRow
from annotator.domain.records import ArticleId, StatementId
from annotator.domain.titles import titled
from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image
from annotator.storage.queries.touched import Changed, touched_articles, touched_statements, touched_suggestions
from annotator.storage.schema import ActionState

_SHOWN: Final = (
    "statements", "parts", "actor_links", "statement_values", "statement_links", "articles", "assignments", "regions",
    "settlements", "decisions",
)  # fmt: skip
_MOST: Final = 60
"""Changes of an action that are looked at for its line: of very many only the first are told."""


class HistoryQueries:
    """Reads actions with what they changed, from images of any version of the program."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, wanted: HistoryFilter, *, before: int | None = None, most: int = 100) -> Sequence[HistoryRow]:
        """The newest actions, or those older than one of them."""
        action, coder = schema.Action, schema.Coder
        query = select(
            action.id, action.uuid, action.kind, action.state, action.made_at, action.moved_at, coder.name
        ).join(coder, coder.id == action.coder_id, isouter=True)
        conditions = list(self._conditions(wanted))
        if before is not None:
            conditions.append(action.id < before)
        rows = self._connection.execute(query.where(*conditions).order_by(action.id.desc()).limit(most)).all()
        return self._told(rows, wanted.article)

    def kinds(self) -> Sequence[ActionKind]:
        """Those of which there are any."""
        known = set(ActionKind)
        found = self._connection.scalars(select(schema.Action.kind).distinct())
        return sorted(ActionKind(kind) for kind in found if kind in known)

    def _conditions(self, wanted: HistoryFilter) -> Iterator[ColumnElement[bool]]:
        action = schema.Action
        if wanted.coder is not None:
            yield action.coder_id == wanted.coder
        if wanted.kind is not None:
            yield action.kind == wanted.kind.value
        if wanted.day is not None:
            start = datetime(wanted.day.year, wanted.day.month, wanted.day.day).astimezone()
            end = (start + timedelta(days=1)).astimezone(UTC)
            yield action.made_at >= start.astimezone(UTC).isoformat()
            yield action.made_at < end.isoformat()
        if wanted.article is not None:
            yield action.id.in_(self._of_article(wanted.article))

    def _of_article(self, article_id: ArticleId) -> Select[int]:
        """Actions that touched an article. Whatever changes of a statement, its own row changes too."""
        change, statement = schema.Change, schema.Statement
        image = func.coalesce(change.after, change.before)
        there = select(statement.id).where(statement.article_id == article_id)
        went = select(change.row_id).where(
            change.table_name == "statements",
            change.after.is_(None) | change.before.is_(None),
            func.json_extract(image, "$.article_id") == article_id,
        )
        of_statements = select(change.action_id).where(
            change.table_name == "statements", change.row_id.in_(union(there, went))
        )
        itself = select(change.action_id).where(change.table_name == "articles", change.row_id == article_id)
        hanging = select(change.action_id).where(
            change.table_name.in_(("assignments", "regions", "settlements")),
            func.json_extract(image, "$.article_id") == article_id,
        )
        suggestion = schema.Suggestion
        decided = select(change.action_id).where(
            change.table_name == "decisions",
            func.json_extract(image, "$.suggestion_id").in_(
                select(suggestion.id).where(suggestion.article_id == article_id)
            ),
        )
        found = union(of_statements, itself, hanging, decided).subquery()
        return select(found.c[0])

    def _told(self, rows: Sequence[Row[*tuple[Any, ...]]], article_id: ArticleId | None) -> list[HistoryRow]:
        changes = {row.id: self._changes(row.id) for row in rows}
        touched = {action_id: touched_statements(some) for action_id, some in changes.items()}
        heads = self._heads({statement_id for some in touched.values() for statement_id in some})
        # Of one that became a statement the words are the statement's.
        decided = {row.id: [] if touched[row.id] else touched_suggestions(changes[row.id]) for row in rows}
        suggested = self._suggested({one for some in decided.values() for one in some})
        names: dict[int, str] = {}
        told: list[HistoryRow] = []
        for row in rows:
            statements = touched[row.id]
            articles = touched_articles(changes[row.id]) | {heads[each][0] for each in statements if each in heads}
            rejected = [suggested[each] for each in decided[row.id] if each in suggested]
            articles |= {article for article, _words in rejected}
            article = article_id if article_id in articles else min(articles, default=None)
            if article is not None and article not in names:
                names[article] = self._name(article)
            line = self._row(row, changes[row.id], statements, heads)
            name = "" if article is None else names[article]
            here = None if article is None else ArticleId(article)
            line = replace(line, article=here, article_name=name, articles=line.articles or len(articles))
            told.append(replace(line, quote=rejected[0][1]) if len(rejected) == 1 else line)
        return told

    def _row(
        self,
        row: Row[*tuple[Any, ...]],
        changes: Sequence[Changed],
        statements: Sequence[int],
        heads: Mapping[int, tuple[int, str]],
    ) -> HistoryRow:
        first = statements[0] if statements else None
        before, after = next(
            ((b, a) for table, row_id, b, a in changes if table == "statements" and row_id == first), (None, None)
        )
        is_full = len(changes) == _MOST
        live = heads.get(first) if first is not None else None
        return HistoryRow(
            id=row.id,
            uuid=row.uuid,
            at=datetime.fromisoformat(row.made_at),
            coder=row.name or "",
            kind=ActionKind(row.kind),
            undone_at=None if row.state == ActionState.DONE else datetime.fromisoformat(row.moved_at or row.made_at),
            article=None,
            article_name="",
            articles=self._count(row.id, "articles") if is_full and row.kind == ActionKind.IMPORT else 0,
            statements=self._count(row.id, "statements") if is_full else len(statements),
            statement=None if first is None else StatementId(first),
            statement_uuid=str((after or before or {}).get("uuid", "")) or (live[1] if live else ""),
            quote="" if first is None else self._quote(first, changes),
            code_before=str((before or {}).get("code", "")),
            code_after=str((after or {}).get("code", "")),
            is_gone=first is not None and first not in heads,
        )

    def _changes(self, action_id: int) -> list[Changed]:
        change = schema.Change
        query = select(change.table_name, change.row_id, change.before, change.after)
        query = query.where(change.action_id == action_id, change.table_name.in_(_SHOWN)).order_by(change.id)
        return [(row[0], row[1], row[2], row[3]) for row in self._connection.execute(query.limit(_MOST))]

    def _count(self, action_id: int, table: str) -> int:
        change = schema.Change
        query = select(func.count(change.row_id.distinct())).where(
            change.action_id == action_id, change.table_name == table
        )
        return self._connection.scalar(query) or 0

    def _heads(self, ids: Iterable[int]) -> dict[int, tuple[int, str]]:
        """Article and UUID of the statements that are there."""
        statement = schema.Statement
        query = select(statement.id, statement.article_id, statement.uuid).where(among(statement.id, ids))
        return {row.id: (row.article_id, row.uuid) for row in self._connection.execute(query)}

    def _suggested(self, ids: Iterable[int]) -> dict[int, tuple[int, str]]:
        """Article and words of suggestions."""
        suggestion, span, article, whole = schema.Suggestion, schema.SuggestionSpan, schema.Article, schema.ArticleText
        words = func.substr(whole.text, span.start + 1, span.stop - span.start)
        query = (
            select(suggestion.id, suggestion.article_id, span.start, words.label("quote"))
            .join(span, span.suggestion_id == suggestion.id)
            .join(article, article.id == suggestion.article_id)
            .join(whole, whole.id == article.text_id)
            .where(among(suggestion.id, ids), span.part == "content")
        )
        parts = defaultdict[int, list[Image]](list)
        of: dict[int, int] = {}
        for row in self._connection.execute(query):
            of[row.id] = row.article_id
            parts[row.id].append({"start": row.start, "quote": row.quote})
        return {each: (of[each], _joined(some)) for each, some in parts.items()}

    def _name(self, article_id: int) -> str:
        article, change = schema.Article, schema.Change
        named = select(article.headline, article.first_words, article.name).where(article.id == article_id)
        row = self._connection.execute(named).first()
        if row is not None:
            return titled(row.headline, row.first_words, row.name)
        image = self._connection.scalar(
            select(func.coalesce(change.after, change.before))
            .where(change.table_name == "articles", change.row_id == article_id)
            .order_by(change.id.desc())
            .limit(1)
        )
        found = json.loads(image) if isinstance(image, str) else image or {}
        return titled(*(str(found.get(key) or "") for key in ("headline", "first_words", "name")))

    def _quote(self, statement_id: int, changes: Sequence[Changed]) -> str:
        """The words as the action left them, else as they are, else as they were last."""
        own = [
            after or before or {}
            for table, _row_id, before, after in changes
            if table == "parts" and (after or before or {}).get("statement_id") == statement_id
        ]
        return _joined(own or self._parts(statement_id))

    def _parts(self, statement_id: int) -> list[Image]:
        part, change = schema.Part, schema.Change
        live = self._connection.execute(
            select(part.start, part.quote).where(part.statement_id == statement_id)
        ).mappings()
        found: list[Image] = [dict(row) for row in live]
        if found:
            return found
        went = select(change.action_id).where(
            change.table_name == "statements", change.row_id == statement_id, change.after.is_(None)
        )
        images = self._connection.execute(
            select(change.before).where(change.action_id.in_(went), change.table_name == "parts")
        ).scalars()
        return [image for image in images if image and image.get("statement_id") == statement_id]


def _joined(parts: Iterable[Image]) -> str:
    """The words of parts in the order of the text."""
    inorder = sorted(parts, key=lambda part: part.get("start", 0))
    return " […] ".join(str(part.get("quote", "")) for part in inorder)
