"""Damage that SQLite's own check calls ok is found and named."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.errors import AnnotatorError, ProjectDamaged
from annotator.domain.records import ArticleId, Coder
from annotator.domain.text import Span
from annotator.storage.backups import copy_project
from annotator.storage.check import problems
from annotator.storage.store import Store


@pytest.fixture
def coded(store: Store, ann: Coder, article_id: ArticleId) -> Store:
    with store.journal.action(ActionKind.TAG, ann) as edits:
        edits.statements.add(article_id, [Span(5, 14)], "denial")
    return store


def spoil(store: Store, statement: str) -> None:
    """Change the file as only something else than the program would."""
    with closing(sqlite3.connect(store.database.path, isolation_level=None)) as connection:
        connection.execute(statement)


def test_that_a_sound_file_has_no_problems(coded: Store) -> None:
    assert problems(coded.database) == ()


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE parts SET stop = 100000", "The statement “denies it” in “Iran denies” lies outside the text."),
        (
            "UPDATE parts SET start = 6",
            "The statement “denies it” in “Iran denies” no longer has the words that were marked.",
        ),
        ("UPDATE parts SET start = 4, stop = 5, quote = ' '", "A statement in “Iran denies” covers only blanks."),
        (
            "UPDATE statements SET code = 'none'",
            "The statement “denies it” in “Iran denies” has the code “none”, which its codebook does not have.",
        ),
        ("DELETE FROM parts", "A statement in “Iran denies” marks no text."),
        ("UPDATE statements SET origin = 'of]'", "Entry 1 of “statements” has the origin “of]”, which there is not."),
        ("UPDATE statements SET changed_at = '2025-0x'", "Entry 1 of “statements” has “2025-0x” for a time."),
        ("UPDATE regions SET stop = start", "Entry 1 of “regions” is no stretch of a text."),
        ("UPDATE articles SET format = 'a b'", "The kind of file that “drones.txt” came from is no kind of file."),
        (
            "UPDATE articles SET place = 'a' || char(10) || 'b'",
            "The place of “drones.txt” in its file has more than one line.",
        ),
        (
            "UPDATE articles SET details = '[1]'",
            "What the file of “drones.txt” said beside its text is no list of names with words.",
        ),
        (
            """UPDATE articles SET details = '{"page": 4}'""",
            "What the file of “drones.txt” said beside its text is no list of names with words.",
        ),
        ("DELETE FROM coders", "Entry 1 of “statements” refers to an entry of “coders” that is not there."),
        (
            "INSERT INTO statement_values(statement_id, variable, value) VALUES (1, 'none', 'x')",
            "The statement “denies it” in “Iran denies” has the variable “none”, which its codebook does not have.",
        ),
    ],
)
def test_that_damage_is_named(coded: Store, damage: str, sentence: str) -> None:
    spoil(coded, damage)

    assert sentence in problems(coded.database)


def test_that_a_changed_text_is_found_by_its_fingerprint(coded: Store) -> None:
    path = coded.database.path
    coded.close()
    path.write_bytes(path.read_bytes().replace(b"We never did", b"We often did"))
    store = Store.open(
        path, coder="Ann", read_only=True, backups=path.parent, clock=coded.clock, tell=lambda _changes: None
    )

    assert "The text of “drones.txt” is not what was imported." in problems(store.database)
    store.close()


def test_that_damaged_bytes_never_end_in_anything_but_a_sentence(coded: Store, opened: Callable[..., Store]) -> None:
    path = coded.database.path
    coded.close()
    sound = path.read_bytes()
    chance = random.Random(11)  # noqa: S311 - no secret
    for _round in range(40):
        spoiled = bytearray(sound)
        for _byte in range(20):
            spoiled[chance.randrange(100, len(sound))] = chance.randrange(256)
        path.write_bytes(spoiled)
        try:
            store = opened(path, read_only=True)
        except AnnotatorError:
            continue
        try:
            problems(store.database)
        except AnnotatorError:
            pass
        finally:
            store.close()


def test_that_a_damaged_file_is_not_copied_as_if_it_were_sound(coded: Store, opened: Callable[..., Store]) -> None:
    path = coded.database.path
    coded.close()
    with closing(sqlite3.connect(path)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'parts'").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = bytes(4096)
    path.write_bytes(content)

    with pytest.raises(ProjectDamaged):
        copy_project(opened(path).database, path.with_name("copy.annotator"))

    assert not path.with_name("copy.annotator").exists()
