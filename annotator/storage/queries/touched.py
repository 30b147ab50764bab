"""Which statements and articles an action touched, by the images of its changes."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.storage.images import Image

Changed = tuple[str, int, Image | None, Image | None]
"""The table and the row that changed, and the row before and after."""


def touched_statements(changes: Iterable[Changed]) -> list[int]:
    found: dict[int, None] = {}
    for table, row_id, before, after in changes:
        image = after or before or {}
        if table == "statements":
            found[row_id] = None
        elif table in ("parts", "actor_links", "statement_values"):
            found[image["statement_id"]] = None
        elif table == "statement_links":
            found[image["from_id"]] = None
    return list(found)


def touched_suggestions(changes: Iterable[Changed]) -> list[int]:
    """Those that were decided on."""
    return [(after or before or {})["suggestion_id"] for table, _row, before, after in changes if table == "decisions"]


def touched_articles(changes: Iterable[Changed]) -> set[int]:
    found: set[int] = set()
    for table, row_id, before, after in changes:
        if table == "articles":
            found.add(row_id)
        elif table in ("statements", "assignments", "regions", "settlements"):
            found.add((after or before or {})["article_id"])
    return found
