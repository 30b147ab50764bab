"""By what rows are known in other files: their UUIDs, and of articles the SHA-256 of the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import Connection, Select, select

from annotator.storage import schema
from annotator.storage.images import RowChange
from annotator.storage.stands.things import Ref

_AT_ONCE: Final = 500


def uuids_of(connection: Connection, refs: Iterable[Ref], changes: Sequence[RowChange] = ()) -> dict[Ref, str]:
    """What the rows are known by. Of rows that are gone the images of ``changes`` still tell."""
    wanted = set(refs)
    found, texts = _in_images(wanted, changes)
    lacking = defaultdict[str, list[int]](list)
    for ref in wanted - found.keys() - texts.keys():
        lacking[ref.table].append(ref.row_id)
    lacking["texts"] += [text_id for text_id in texts.values() if Ref("texts", text_id) not in found]
    for table, ids in lacking.items():
        for start in range(0, len(ids), _AT_ONCE):
            for row_id, uuid in connection.execute(_query(table, ids[start : start + _AT_ONCE])):
                found[Ref(table, row_id)] = uuid
    return found | {ref: found[Ref("texts", text_id)] for ref, text_id in texts.items()}


def _in_images(wanted: set[Ref], changes: Sequence[RowChange]) -> tuple[dict[Ref, str], dict[Ref, int]]:
    """The UUIDs that images tell, and of articles the ids of their texts."""
    found: dict[Ref, str] = {}
    texts: dict[Ref, int] = {}
    for change in changes:
        ref = Ref(change.table, change.row_id)
        if ref in wanted and change.table == "articles":
            texts[ref] = change.image["text_id"]
        elif ref in wanted and "uuid" in change.image:
            found[ref] = change.image["uuid"]
    return found, texts


def _query(table: str, ids: Sequence[int]) -> Select[int, str]:
    article, text = schema.Article, schema.ArticleText
    if table == "texts":
        return select(text.id, text.sha256).where(text.id.in_(ids))
    if table == "articles":
        return select(article.id, text.sha256).join(text, text.id == article.text_id).where(article.id.in_(ids))
    mapped = _IDENTIFIED[table]
    return select(mapped.id, mapped.uuid).where(mapped.id.in_(ids))


_IDENTIFIED: Mapping[str, type[schema.Coder | schema.Actor | schema.Statement | schema.Suggestion | schema.Draw]] = {
    "coders": schema.Coder,
    "actors": schema.Actor,
    "statements": schema.Statement,
    "suggestions": schema.Suggestion,
    "draws": schema.Draw,
}
