"""The receiving file's ids, by what rows are known by in every file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, select

from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.stands.things import Kind

_AT_ONCE: Final = 5000


class Here:
    """Articles by the SHA-256 of their text, coders (also by their UUIDs in other files), statements, suggestions.

    Statements in ``gone`` are as good as not here any more.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.articles = articles_of(connection)
        self.coders = coders_of(connection)
        self.draws: dict[str, int] = dict(connection.execute(select(schema.Draw.uuid, schema.Draw.id)).all())
        self.statements: dict[str, int] = {}
        self.gone: set[str] = set()
        self.suggestions: dict[str, int] = {}

    def look_up(self, *, statements: Iterable[str] = (), suggestions: Iterable[str] = ()) -> None:
        """Learn the ids of these, as far as they are there."""
        for mapped, known, wanted in (
            (schema.Statement, self.statements, set(statements) - self.gone),
            (schema.Suggestion, self.suggestions, suggestions),
        ):
            lacking = sorted(set(wanted) - known.keys())
            for start in range(0, len(lacking), _AT_ONCE):
                query = select(mapped.uuid, mapped.id).where(among(mapped.uuid, lacking[start : start + _AT_ONCE]))
                known |= dict(self._connection.execute(query).all())


def articles_of(connection: Connection) -> dict[str, int]:
    """The articles of a file by the SHA-256 of their text."""
    article, text = schema.Article, schema.ArticleText
    query = select(text.sha256, article.id).join(article, article.text_id == text.id)
    return dict(connection.execute(query).all())


def coders_of(connection: Connection) -> dict[str, int]:
    coder, identity = schema.Coder, schema.Identity
    known = dict(connection.execute(select(coder.uuid, coder.id)).all())
    others = select(identity.uuid, identity.row_id).where(identity.kind == Kind.CODER.value)
    return {**dict(connection.execute(others).all()), **known}


def names_of_coders(connection: Connection) -> Mapping[str, str]:
    """For every UUID by which a coder is known the one that the file has for them."""
    rows = dict(connection.execute(select(schema.Coder.id, schema.Coder.uuid)).all())
    return {uuid: rows[row_id] for uuid, row_id in coders_of(connection).items()}
