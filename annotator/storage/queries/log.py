"""The journal as a log, in the order of time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from annotator.domain.changes import ActionKind
from annotator.domain.history import LoggedAction
from annotator.domain.records import AssignmentState, CoderId
from annotator.storage import schema
from annotator.storage.images import Image
from annotator.storage.queries.touched import touched_articles
from annotator.storage.schema import ActionState

_LOG: Final = """
SELECT action.id, action.kind, action.coder_id, action.state, action.made_at, action.moved_at,
  change.table_name, change.row_id, change."before", change."after"
FROM action LEFT JOIN change ON change.action_id = action.id
  AND change.table_name IN ('statements', 'assignments', 'articles')
ORDER BY action.made_at, action.id, change.id
"""


class LogQueries:
    """Reads what was done to each statement, from images of any version of the program."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def actions(self, coder: CoderId | None = None) -> Iterator[LoggedAction]:
        """Every action in the order of time, in constant memory."""
        coders = {row.id: row.name for row in self._connection.execute(select(schema.Coder.id, schema.Coder.name))}
        articles = {
            row.id: row
            for row in self._connection.execute(select(schema.Article.id, schema.Article.uuid, schema.Article.name))
        }
        last: dict[int, datetime] = {}
        rows = self._connection.exec_driver_sql(_LOG)
        for _action_id, group in groupby(rows, key=lambda row: row[0]):
            lines = list(group)
            head = lines[0]
            if coder is not None and head.coder_id != coder:
                continue
            at = datetime.fromisoformat(head.made_at)
            earlier = last.get(head.coder_id)
            last[head.coder_id] = at
            seconds = None if earlier is None else (at - earlier).total_seconds()
            yield from _logged(lines, at, coders.get(head.coder_id, ""), articles, seconds)


def _logged(
    lines: Sequence[Row[*tuple[Any, ...]]],
    at: datetime,
    coder: str,
    articles: Mapping[int, Row[*tuple[Any, ...]]],
    seconds: float | None,
) -> Iterator[LoggedAction]:
    head = lines[0]
    undone_at = None if head.state == ActionState.DONE else datetime.fromisoformat(head.moved_at or head.made_at)
    images = [
        (line.table_name, line.row_id, _image(line.before), _image(line.after)) for line in lines if line.table_name
    ]
    finished = sum(_is_finishing(before, after) for table, _row, before, after in images if table == "assignments")
    own: dict[int, list[tuple[Image | None, Image | None]]] = defaultdict(list)
    for table, row_id, before, after in images:
        if table == "statements":
            own[row_id].append((before, after))
    touched = [(some[0][0], some[-1][1]) for some in own.values()] or [(None, None)]
    elsewhere = sorted(touched_articles(images))
    for number, (before, after) in enumerate(touched):
        image = after or before or {}
        article_id = image.get("article_id", elsewhere[0] if len(elsewhere) == 1 else None)
        article = articles.get(article_id) if article_id is not None else None
        yield LoggedAction(
            action_id=head.id,
            at=at,
            undone_at=undone_at,
            coder=coder,
            kind=ActionKind(head.kind),
            article_id=article_id,
            article_uuid=article.uuid if article is not None else "",
            article_name=article.name if article is not None else "",
            statement_uuid=str(image.get("uuid", "")),
            code_before=str((before or {}).get("code", "")),
            code_after=str((after or {}).get("code", "")),
            made=before is None and after is not None,
            removed=before is not None and after is None,
            finished=finished if number == 0 else 0,
            seconds=seconds if number == 0 else None,
        )


def _is_finishing(before: Image | None, after: Image | None) -> bool:
    finished = AssignmentState.FINISHED.value
    return (after or {}).get("state") == finished and (before or {}).get("state") != finished


def _image(words: str | None) -> Image | None:
    return None if words is None else json.loads(words)
