"""A program that is killed in the middle of a transaction, when part of it has reached the file."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys


def main(path: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE project SET title = 'half'")
    connection.execute(f"PRAGMA user_version = {99 << 16 | 1}")
    connection.executemany(
        "INSERT INTO mentions (article_id, start, stop, name, kind) VALUES (1, 0, 0, ?, 'person')",
        [("x" * 4000,)] * 100,
    )
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1])
