"""What the file itself holds to, whoever writes it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from annotator.storage.header import APPLICATION_ID, CURRENT
from annotator.storage.store import Store


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE texts SET text = 'other'",
        "UPDATE texts SET sha256 = 'other'",
        "DELETE FROM texts",
        "UPDATE articles SET text_id = 7",
    ],
)
@pytest.mark.usefixtures("article_id")
def test_that_the_text_of_an_article_can_not_be_changed(store: Store, statement: str) -> None:
    with (
        closing(sqlite3.connect(store.database.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="text"),
    ):
        connection.execute(statement)


def test_that_the_file_says_what_it_is(store: Store) -> None:
    with closing(sqlite3.connect(store.database.path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (CURRENT.packed,)


@pytest.mark.parametrize(
    ("setting", "value"),
    [("journal_mode", "delete"), ("synchronous", 3), ("foreign_keys", 1), ("trusted_schema", 0), ("query_only", 1)],
)
def test_that_the_connection_is_set_for_safety(store: Store, setting: str, value: object) -> None:
    assert store.database.connection.exec_driver_sql(f"PRAGMA {setting}").scalar_one() == value


@pytest.mark.usefixtures("article_id")
def test_that_one_file_is_left_when_the_project_is_closed(store: Store) -> None:
    store.close()

    assert [path.name for path in store.database.path.parent.iterdir()] == ["project.annotator"]


def test_that_the_codebook_comes_back_as_it_went_in(store: Store, codebook: object) -> None:
    assert store.queries.project.codebook() == codebook
