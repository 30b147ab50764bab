"""Schema 4: files of several coders are brought together, by when each thing was last changed; differences are settled.

When a thing was last changed is told by the journal, else by the row itself, else by when the project was made. What
was removed is known by the journal's images.
"""

from __future__ import annotations

import sqlite3

_TABLES = (
    "CREATE TABLE settlements (article_id INTEGER NOT NULL, coder_id INTEGER NOT NULL, passage JSON NOT NULL,"
    " seen JSON NOT NULL,"
    " difference TEXT, about TEXT NOT NULL, how TEXT NOT NULL, chosen_id INTEGER, statement_id INTEGER,"
    " reason TEXT NOT NULL, note TEXT NOT NULL, codebook_key TEXT NOT NULL, made_by INTEGER NOT NULL,"
    " made_at TEXT NOT NULL, uuid TEXT NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,"
    " FOREIGN KEY(article_id) REFERENCES articles (id), FOREIGN KEY(coder_id) REFERENCES coders (id),"
    " FOREIGN KEY(chosen_id) REFERENCES coders (id), FOREIGN KEY(statement_id) REFERENCES statements (id),"
    " FOREIGN KEY(made_by) REFERENCES coders (id), UNIQUE (uuid))",
    "CREATE INDEX ix_settlements_article_id ON settlements (article_id)",
    "CREATE INDEX ix_settlements_statement_id ON settlements (statement_id)",
    "CREATE TABLE identities (uuid TEXT NOT NULL, kind TEXT NOT NULL, row_id INTEGER NOT NULL,"
    " id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, UNIQUE (uuid))",
    "CREATE INDEX ix_identities_row_id ON identities (row_id)",
    "CREATE TABLE stands (kind TEXT NOT NULL, thing TEXT NOT NULL, at TEXT NOT NULL, event TEXT NOT NULL,"
    " gone BOOLEAN NOT NULL, held JSON, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, UNIQUE (kind, thing))",
    "ALTER TABLE assignments ADD COLUMN position INTEGER",
    "ALTER TABLE actor_links ADD COLUMN linked JSON NOT NULL DEFAULT '[]'",
)

# Everything that was ever there, as it is or as the journal last saw it, with the row's last moment in the journal.
_SEEN = """
CREATE TEMP TABLE {name} AS
SELECT rows.id AS row_id, 0 AS gone, {columns}, last.at AS at FROM main.{name} AS rows
LEFT JOIN moments AS last ON last.name = '{name}' AND last.row_id = rows.id
UNION ALL
SELECT last.row_id, 1, {images}, last.at FROM moments AS last
JOIN change ON change.id = last.change_id WHERE last.name = '{name}' AND last.row_id NOT IN (SELECT id FROM main.{name})
"""
_MOMENTS = """
CREATE TEMP TABLE moments AS
SELECT change.table_name AS name, change.row_id AS row_id, max(change.id) AS change_id,
max(coalesce(action.moved_at, action.made_at)) AS at
FROM change JOIN action ON action.id = change.action_id GROUP BY change.table_name, change.row_id
"""
_COLUMNS = {
    "coders": ("uuid",),
    "articles": ("text_id", "imported_at"),
    "draws": ("uuid", "made_at"),
    "assignments": ("article_id", "coder_id", "state", "suggestions", "draw_id", "round_id"),
    "actors": ("uuid",),
    "actor_aliases": ("actor_id", "folded"),
    "actors_apart": ("first_id", "second_id"),
    "statements": ("uuid", "changed_at"),
    "statement_links": ("from_id", "to_id", "kind"),
    "decisions": ("suggestion_id", "coder_id", "decided_at"),
    "regions": ("article_id",),
}
_OF_ARTICLE = "JOIN temp.articles AS a ON a.row_id = t.article_id JOIN texts AS x ON x.id = a.text_id"
_OF_CODER = "JOIN temp.coders AS c ON c.row_id = t.coder_id"
# Kind, thing, its own time, where from; a thing that is there goes before one that is gone.
_THINGS = (
    ("coder", "t.uuid", "NULL", "temp.coders AS t"),
    ("article", "x.sha256", "t.imported_at", "temp.articles AS t JOIN texts AS x ON x.id = t.text_id"),
    ("regions", "x.sha256", "a.imported_at", f"temp.regions AS t {_OF_ARTICLE}"),
    ("draw", "t.uuid", "t.made_at", "temp.draws AS t"),
    (
        "state",
        "x.sha256 || ' ' || c.uuid",
        "NULL",
        f"temp.assignments AS t {_OF_ARTICLE} {_OF_CODER} WHERE t.gone = 0 AND t.state <> 'to_do'",
    ),
    (
        "given",
        "x.sha256 || ' ' || c.uuid",
        "NULL",
        f"temp.assignments AS t {_OF_ARTICLE} {_OF_CODER}"
        " WHERE t.state = 'to_do' OR coalesce(t.suggestions, t.draw_id, t.round_id) IS NOT NULL",
    ),
    ("actor", "t.uuid", "NULL", "temp.actors AS t"),
    (
        "alias",
        "o.uuid || ' ' || t.folded",
        "NULL",
        "temp.actor_aliases AS t JOIN temp.actors AS o ON o.row_id = t.actor_id",
    ),
    (
        "apart",
        "min(o.uuid, p.uuid) || ' ' || max(o.uuid, p.uuid)",
        "NULL",
        "temp.actors_apart AS t JOIN temp.actors AS o ON o.row_id = t.first_id"
        " JOIN temp.actors AS p ON p.row_id = t.second_id",
    ),
    ("statement", "t.uuid", "t.changed_at", "temp.statements AS t"),
    (
        "link",
        "o.uuid || ' ' || p.uuid || ' ' || t.kind",
        "NULL",
        "temp.statement_links AS t JOIN temp.statements AS o ON o.row_id = t.from_id"
        " JOIN temp.statements AS p ON p.row_id = t.to_id",
    ),
    (
        "decision",
        "s.uuid || ' ' || c.uuid",
        "t.decided_at",
        f"temp.decisions AS t JOIN suggestions AS s ON s.id = t.suggestion_id {_OF_CODER}",
    ),
)


def to_4(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute(_MOMENTS)
    connection.execute("CREATE INDEX temp.moments_row ON moments (name, row_id)")
    for name, columns in _COLUMNS.items():
        images = (f"json_extract(coalesce(change.after, change.before), '$.{column}')" for column in columns)
        connection.execute(
            _SEEN.format(name=name, columns=", ".join(f"rows.{column}" for column in columns), images=", ".join(images))
        )
        connection.execute(f"CREATE INDEX temp.{name}_row ON {name} (row_id)")
    for kind, thing, own_time, source in _THINGS:
        # An article may have no regions; that it has lost one is a change of all.
        gone = "0" if kind == "regions" else "t.gone"
        connection.execute(
            "INSERT OR IGNORE INTO main.stands (kind, thing, at, event, gone) SELECT ?, thing, max(at), '', gone FROM"  # noqa: S608 - words of this module
            f" (SELECT {thing} AS thing, max(coalesce(t.at, ''), coalesce({own_time}, ''),"
            f" (SELECT min(created_at) FROM project)) AS at, {gone} AS gone FROM {source})"
            " GROUP BY thing, gone ORDER BY gone, thing",
            (kind,),
        )
    for name in (*_COLUMNS, "moments"):
        connection.execute(f"DROP TABLE temp.{name}")
