"""Texts that were saved, held against their fingerprints: read again from the kept bytes, or flagged."""

from __future__ import annotations

import sqlite3
from typing import Final

from annotator.domain.text import sha256_of
from annotator.storage.checking.texts import text_of_original

_BYTES: Final = """
SELECT articles.name, articles.encoding, originals.data FROM articles
LEFT JOIN originals ON originals.id = articles.original_id WHERE articles.text_id = ?
"""


def put_texts_right(saved: sqlite3.Connection) -> list[str]:
    """Change rows that were read, before they are copied. Gives back what is to be known of each."""
    told: list[str] = []
    for row_id, sha256, text, length in saved.execute("SELECT id, sha256, text, length FROM texts").fetchall():
        if sha256_of(text) == sha256 and len(text) == length:
            continue
        found = saved.execute(_BYTES, (row_id,)).fetchone() or (f"text {row_id}", "utf-8", None)
        name, encoding, data = found
        again = text_of_original(data, encoding, sha256) if isinstance(data, bytes) else None
        if again is not None:
            saved.execute("UPDATE texts SET text = ?, length = ? WHERE id = ?", (again, len(again), row_id))
            told.append(f"Article “{name}”: its text was damaged and was read again from the bytes of its file.")
        else:
            saved.execute("UPDATE articles SET name = name || ' (text damaged)' WHERE text_id = ?", (row_id,))
            told.append(
                f"Article “{name}”: its text is damaged. It was kept as it is, with “(text damaged)” in its name."
            )
    return told
