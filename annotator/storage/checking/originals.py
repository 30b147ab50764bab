"""The bytes that articles were read from, held against their fingerprints."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, select

from annotator.domain.checks import Finding, FindingKind
from annotator.domain.records import ArticleId
from annotator.storage import schema


def of_originals(connection: Connection) -> Iterator[Finding]:
    original, article = schema.Original, schema.Article
    for row_id, sha256, data in connection.execute(select(original.id, original.sha256, original.data)):
        if hashlib.sha256(data).hexdigest() == sha256:
            continue
        of = connection.execute(select(article.id, article.name).where(article.original_id == row_id)).all()
        yield Finding(
            FindingKind.ORIGINAL,
            "The kept bytes of the file “{name}” are not what was imported. The article’s text is not touched by it.",
            {"name": of[0].name if of else row_id},
            articles=tuple(ArticleId(each.id) for each in of),
            rows=(("originals", row_id),),
        )
