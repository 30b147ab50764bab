"""Which articles of another file have another text here."""

from __future__ import annotations

from sqlalchemy import Connection, select

from annotator.storage import schema


def differing_texts(mine: Connection, theirs: Connection) -> dict[str, str]:
    """Articles of the other file whose text differs from the one that this file has: by SHA-256 the one here.

    They are the same article by their UUID, or by the name of their file and their headline.
    """
    here, there = _heads(mine), _heads(theirs)
    texts = {text for text, *_rest in here}
    by_uuid = {uuid: text for text, uuid, _name, _headline in here}
    by_name = {(name, headline): text for text, _uuid, name, headline in here if headline}
    found = {}
    for text, uuid, name, headline in there:
        other = by_uuid.get(uuid) or by_name.get((name, headline))
        if text not in texts and other:
            found[text] = other
    return found


def _heads(connection: Connection) -> list[tuple[str, str, str, str]]:
    article, text = schema.Article, schema.ArticleText
    query = select(text.sha256, article.uuid, article.name, article.headline).join(article, article.text_id == text.id)
    return [
        (row.sha256, row.uuid, row.name, row.headline or "") for row in connection.execute(query.order_by(article.id))
    ]
