"""Each way in which a file can be the wrong one, or not to be had, has a sentence of its own."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.clock import Clock
from annotator.domain.codebook import Codebook
from annotator.domain.errors import (
    AnnotatorError,
    NotAProject,
    ProjectDamaged,
    ProjectExists,
    ProjectLocked,
    ProjectMissing,
    ProjectReadOnly,
    ProjectReplaced,
    ProjectTooNew,
)
from annotator.domain.records import ArticleId, Coder
from annotator.domain.text import Span
from annotator.storage.header import APPLICATION_ID, CURRENT, SCHEMA, Header
from annotator.storage.lock import lock_path
from annotator.storage.store import Store

Opened = Callable[..., Store]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tag(store: Store, coder: Coder, article_id: ArticleId) -> None:
    with store.journal.action(ActionKind.TAG, coder) as edits:
        edits.statements.add(article_id, [Span(5, 14)], "claim")


def with_version(path: Path, header: Header) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {header.packed}")


def test_that_a_missing_file_is_said_to_be_missing(tmp_path: Path, opened: Opened) -> None:
    with pytest.raises(ProjectMissing, match=r"“none\.annotator” is not in"):
        opened(tmp_path / "none.annotator")


def test_that_a_folder_is_said_to_be_a_folder(tmp_path: Path, opened: Opened) -> None:
    with pytest.raises(NotAProject, match="is a folder"):
        opened(tmp_path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "is not an Annotator project"),
        (b"SQLite format 3\x00", "is not an Annotator project"),
        (b"Iran denies it.", "is not an Annotator project"),
    ],
)
def test_that_a_foreign_file_is_refused_untouched(
    tmp_path: Path, opened: Opened, content: bytes, sentence: str
) -> None:
    path = tmp_path / "foreign.annotator"
    path.write_bytes(content)

    with pytest.raises(NotAProject, match=sentence):
        opened(path)

    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_that_another_program_s_database_is_refused_untouched(tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
    before = sha256(path)

    with pytest.raises(NotAProject, match="another program"):
        opened(path)

    assert sha256(path) == before


def test_that_a_too_new_file_is_refused_untouched(store: Store, opened: Opened) -> None:
    path = store.database.path
    store.close()
    with_version(path, Header(SCHEMA + 1, SCHEMA + 1))
    before = sha256(path)

    with pytest.raises(ProjectTooNew, match="Update Annotator"):
        opened(path)

    assert sha256(path) == before


def test_that_a_newer_file_that_may_still_be_read_is_opened_for_reading(store: Store, opened: Opened) -> None:
    path = store.database.path
    store.close()
    with_version(path, Header(SCHEMA + 1, SCHEMA))
    before = sha256(path)

    again = opened(path)

    assert "later version" in again.database.read_only_reason
    assert again.queries.project.line().title == "Drones"
    assert sha256(path) == before


def test_that_a_file_without_its_tables_is_said_to_be_damaged(tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "half.annotator"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {CURRENT.packed}")
        connection.execute("CREATE TABLE project (id)")

    with pytest.raises(ProjectDamaged, match="it has no table"):
        opened(path)


def test_that_a_file_without_one_of_its_columns_is_said_to_be_damaged(store: Store, opened: Opened) -> None:
    path = store.database.path
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE codes RENAME COLUMN definition TO definitiom")

    with pytest.raises(ProjectDamaged, match="has no column “definition” in “codes”"):
        opened(path)


@pytest.mark.usefixtures("article_id")
def test_that_a_cut_off_file_is_said_to_be_damaged(store: Store, opened: Opened) -> None:
    path = store.database.path
    store.close()
    with path.open("r+b") as file:
        file.truncate(9000)

    with pytest.raises(ProjectDamaged):
        opened(path)


def test_that_a_new_project_never_replaces_a_file(tmp_path: Path, codebook: Codebook, clock: Clock) -> None:
    path = tmp_path / "there.annotator"
    path.write_text("mine")

    with pytest.raises(ProjectExists):
        Store.create(path, title="t", coder="Ann", codebook=codebook, clock=clock, tell=print)

    assert path.read_text() == "mine"


def test_that_a_project_in_a_folder_that_is_not_there_is_refused(
    tmp_path: Path, codebook: Codebook, clock: Clock
) -> None:
    with pytest.raises(ProjectMissing):
        Store.create(
            tmp_path / "no" / "p.annotator", title="t", coder="Ann", codebook=codebook, clock=clock, tell=print
        )


def test_that_a_change_in_a_project_for_reading_is_refused(store: Store, article_id: ArticleId, opened: Opened) -> None:
    store.close()
    again = opened(store.database.path, read_only=True)

    with pytest.raises(ProjectReadOnly, match="open for reading only"):
        tag(again, again.coder("Ann"), article_id)


def test_that_an_unknown_coder_may_look_at_a_project_for_reading(store: Store, opened: Opened) -> None:
    store.close()
    again = opened(store.database.path, read_only=True)

    assert again.coder("Eve").name == "Eve"
    assert [coder.name for coder in again.queries.project.coders()] == ["Ann"]


def test_that_a_second_program_is_told_who_has_the_project(store: Store, opened: Opened) -> None:
    with pytest.raises(ProjectLocked, match=r"is open: Ann on this computer \(since 2025-01-01") as caught:
        opened(store.database.path)

    assert caught.value.holder.startswith("Ann on this computer")


def test_that_a_second_program_may_read_what_another_has_open(
    store: Store, ann: Coder, article_id: ArticleId, opened: Opened
) -> None:
    reader = opened(store.database.path, read_only=True)

    tag(store, ann, article_id)

    assert len(reader.queries.statements.of_article(article_id, ann.id)) == 1


def test_that_closing_lets_the_next_program_in(store: Store, opened: Opened) -> None:
    path = store.database.path
    store.close()

    assert not lock_path(path).exists()
    assert not opened(path).database.read_only


def test_that_the_lock_of_a_program_that_ended_is_taken_over(store: Store, opened: Opened) -> None:
    path = store.database.path
    store.close()
    code = (
        "import os, sys; from datetime import datetime, UTC; from pathlib import Path\n"
        "from annotator.storage.lock import Holder, Lock\n"
        "lock = Lock.acquire(Path(sys.argv[1]), Holder.this('Eve', datetime.now(UTC)))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", code, path], check=False)

    assert lock_path(path).exists()
    assert not opened(path).database.read_only


def test_that_the_lock_of_another_computer_is_believed(store: Store, opened: Opened) -> None:
    path = store.database.path
    store.close()
    lock_path(path).write_text('{"name": "Eve", "host": "elsewhere", "pid": 7, "since": "2025-01-01T09:00:00+00:00"}')

    with pytest.raises(ProjectLocked, match=r"Eve on the computer “elsewhere”.*delete"):
        opened(path)


def test_that_a_database_busy_with_another_program_is_said_to_be_in_use(
    store: Store, ann: Coder, article_id: ArticleId
) -> None:
    store.database.connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(store.database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectLocked, match="used by another program"):
            tag(store, ann, article_id)

    tag(store, ann, article_id)
    assert len(store.queries.statements.of_article(article_id, ann.id)) == 1


def test_that_a_file_replaced_underneath_is_noticed_before_a_write(
    store: Store, ann: Coder, article_id: ArticleId, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.write_bytes(store.database.path.read_bytes())
    other.replace(store.database.path)
    before = sha256(store.database.path)

    with pytest.raises(ProjectReplaced, match="Another program has replaced"):
        tag(store, ann, article_id)

    assert sha256(store.database.path) == before


def test_that_a_file_deleted_underneath_is_noticed_before_a_write(
    store: Store, ann: Coder, article_id: ArticleId
) -> None:
    store.database.path.unlink()

    with pytest.raises(ProjectReplaced, match="no longer where it was"):
        tag(store, ann, article_id)

    assert not store.database.path.exists()


def test_that_every_refusal_says_what_to_do(tmp_path: Path, store: Store, opened: Opened) -> None:
    """A sentence with a remedy: at least two sentences, and no word of SQLite's."""
    store.close()
    with_version(store.database.path, Header(9, 9))
    (tmp_path / "empty.annotator").touch()
    said = []
    for path in (tmp_path / "none.annotator", tmp_path / "empty.annotator", tmp_path, store.database.path):
        with pytest.raises(AnnotatorError) as caught:
            opened(path)
        said.append(str(caught.value))

    assert all(len(words.split(". ")) >= 2 or ": " in words for words in said)
    assert not any("sqlite" in words.lower() for words in said)


@pytest.mark.parametrize("name", [b"caf\xe9.annotator", "a ?#%41&ü 😀.annotator".encode()])
def test_that_a_file_s_name_may_be_anything(
    tmp_path: Path, codebook: Codebook, clock: Clock, opened: Opened, name: bytes
) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems do not allow such names")
    path = tmp_path / os.fsdecode(name)
    Store.create(path, title=path.stem, coder="Ann", codebook=codebook, clock=clock, tell=lambda _changes: None).close()

    assert opened(path).queries.project.line().title.isprintable()
    assert path.exists()


def test_that_two_slashes_before_a_path_name_no_computer(store: Store, opened: Opened) -> None:
    path = store.database.path
    store.close()

    assert opened(Path(f"/{path}")).queries.project.line().title == "Drones"


def test_that_names_are_stored_as_characters_that_can_be_shown(store: Store) -> None:
    coder = store.coder(" Z\udcff\x00 ë\n")

    assert coder.name == "Z\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER} ë"


def test_that_damaged_words_end_in_a_sentence_wherever_they_are_read(store: Store) -> None:
    with store.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE coders SET name = CAST(x'ff' AS TEXT)")

    with pytest.raises(ProjectDamaged, match="open the newest backup"):
        store.queries.project.coders()
