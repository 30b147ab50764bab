"""What is known of articles in a file beside their text: metadata and regions. And bringing further articles in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, insert, select

from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image
from annotator.storage.rows import Rows
from annotator.storage.taking.here import Here
from annotator.storage.taking.stands import Content

_AT_ONCE: Final = 500
_METADATA: Final = ("headline", "outlet", "author", "date")
_REGION: Final = ("start", "stop", "kind", "rule")


def metadata_of(connection: Connection, texts: Sequence[str]) -> dict[str, tuple[Image, Content]]:
    """By the text's SHA-256 the row of each article, and what it says."""
    article, text = schema.Article, schema.ArticleText
    query = select(article.__table__, text.sha256).join(text, text.id == article.text_id)
    found: dict[str, tuple[Image, Content]] = {}
    for start in range(0, len(texts), _AT_ONCE):
        for row in connection.execute(query.where(among(text.sha256, texts[start : start + _AT_ONCE]))).mappings():
            image = {column.name: row[column.name] for column in article.__table__.columns}
            found[row["sha256"]] = image, {name: row[name] for name in _METADATA}
    return found


def write_metadata(rows: Rows, wanted: Mapping[str, Content]) -> None:
    there = metadata_of(rows.connection, list(wanted))
    rows.update(schema.Article, [(there[text][0], content) for text, content in wanted.items() if text in there])


def regions_of(connection: Connection, texts: Sequence[str]) -> dict[str, list[Image]]:
    """By the text's SHA-256 the rows of its regions."""
    region, article, text = schema.Region, schema.Article, schema.ArticleText
    query = select(region.__table__, text.sha256).join(article, article.id == region.article_id)
    query = query.join(text, text.id == article.text_id).order_by(region.id)
    found = defaultdict[str, list[Image]](list)
    for start in range(0, len(texts), _AT_ONCE):
        for row in connection.execute(query.where(among(text.sha256, texts[start : start + _AT_ONCE]))).mappings():
            found[row["sha256"]].append({column.name: row[column.name] for column in region.__table__.columns})
    return found


def write_regions(rows: Rows, here: Here, wanted: Mapping[str, Sequence[Image]]) -> None:
    there = regions_of(rows.connection, list(wanted))
    gone: list[Image] = []
    new: list[dict[str, Any]] = []
    for text, regions in wanted.items():
        known = {_plain(row): row for row in there.get(text, ())}
        asked = dict.fromkeys(map(_plain, regions))
        gone += [row for key, row in known.items() if key not in asked]
        new += [
            {"article_id": here.articles[text], **dict(zip(_REGION, key, strict=True))}
            for key in asked
            if key not in known
        ]
    rows.delete(schema.Region, gone)
    rows.insert(schema.Region, new)


def _plain(region: Image) -> tuple[Any, ...]:
    return tuple(region[name] for name in _REGION)


def bring_articles(theirs: Connection, rows: Rows, here: Here, texts: Sequence[str], *, coder_id: int) -> None:
    """Bring further articles in, with the bytes that they came from. ``coder_id`` is who does it."""
    article, text, original = schema.Article, schema.ArticleText, schema.Original
    query = (
        select(article.__table__, text.sha256, text.text, text.length, original.data, original.sha256.label("of_data"))
        .join(text, text.id == article.text_id)
        .join(original, original.id == article.original_id)
    )
    for sha256 in texts:
        found = theirs.execute(query.where(text.sha256 == sha256)).mappings().one()
        text_id = _id_with(rows.connection, text, sha256, {"text": found["text"], "length": found["length"]})
        original_id = _id_with(rows.connection, original, found["of_data"], {"data": found["data"]})
        image = {column.name: found[column.name] for column in article.__table__.columns if column.name != "id"}
        known = rows.connection.scalar(select(article.id).where(article.uuid == image["uuid"]))
        if known is not None:
            # The same article with another text: a new version, which is an article of its own.
            image["uuid"] = sha256_uuid(sha256)
        image |= {"text_id": text_id, "original_id": original_id, "imported_by": coder_id}
        here.articles[sha256] = rows.insert(article, [image])[0]


def sha256_uuid(sha256: str) -> str:
    """A UUID that every file gives to the article of a text for which it needs one."""
    return f"{sha256[:8]}-{sha256[8:12]}-8{sha256[13:16]}-8{sha256[17:20]}-{sha256[20:32]}"


def _id_with(
    connection: Connection, mapped: type[schema.ArticleText | schema.Original], sha256: str, values: Mapping[str, Any]
) -> int:
    known = connection.scalar(select(mapped.id).where(mapped.sha256 == sha256))
    if known is not None:
        return known
    added = insert(mapped).values(sha256=sha256, **values).returning(mapped.id)
    return connection.execute(added).scalar_one()
