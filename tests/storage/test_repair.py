"""A repaired copy: what is chosen is put right, the original is untouched, and what was left out is listed."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.checks import FindingKind, Repaired
from annotator.domain.clock import utc_now
from annotator.domain.errors import NotAllowed, ProjectDamaged, ProjectExists
from annotator.domain.records import ArticleId, Coder
from annotator.domain.text import Span
from annotator.storage.check import findings
from annotator.storage.database import Database
from annotator.storage.repair import repair
from annotator.storage.store import Store


@pytest.fixture
def coded(store: Store, ann: Coder, article_id: ArticleId) -> Path:
    with store.journal.action(ActionKind.TAG, ann) as edits:
        edits.statements.add(article_id, [Span(5, 14)], "denial")
    store.close()
    return store.database.path


def spoil(path: Path, *statements: str) -> None:
    """Change the file as only something else than the program would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def copy_of(path: Path) -> Path:
    return path.with_name("repaired.annotator")


def repaired(path: Path) -> Repaired:
    return repair(path, copy_of(path), None, coder="Ann", clock=utc_now)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def found_in(path: Path) -> list[str]:
    with closing(Database.open(path, read_only_reason="it is being checked.")) as database:
        return [finding.sentence for finding in findings(database)]


def test_that_a_sound_project_has_nothing_to_repair(coded: Path) -> None:
    with pytest.raises(NotAllowed):
        repaired(coded)

    assert not copy_of(coded).exists()


def test_that_the_original_is_untouched(coded: Path) -> None:
    spoil(coded, "UPDATE parts SET start = 8, stop = 17")
    before = hashlib.sha256(coded.read_bytes()).digest()

    repaired(coded)

    assert hashlib.sha256(coded.read_bytes()).digest() == before


def test_that_a_moved_statement_is_put_back_to_what_the_journal_says(coded: Path) -> None:
    spoil(coded, "UPDATE parts SET start = 8, stop = 17, quote = 'xx'")

    done = repaired(coded)

    assert rows(done.path, "SELECT start, stop, quote FROM parts") == [(5, 14, "denies it")]
    assert done.left == ()


def test_that_words_are_found_again_where_no_journal_tells_their_place(coded: Path) -> None:
    spoil(coded, "UPDATE parts SET start = 8, stop = 17", "DELETE FROM change WHERE table_name = 'parts'")

    done = repaired(coded)

    assert rows(done.path, "SELECT start, stop, quote FROM parts") == [(5, 14, "denies it")]
    assert [finding.kind for finding in done.done] == [FindingKind.PLACE]


def test_that_blank_ends_are_left_out_and_undo_brings_them_back(coded: Path, opened: Callable[..., Store]) -> None:
    spoil(coded, "UPDATE parts SET start = 4, stop = 15, quote = ' denies it.'", "DELETE FROM change")

    done = repaired(coded)

    assert rows(done.path, "SELECT start, stop, quote FROM parts") == [(5, 15, "denies it.")]
    again = opened(done.path)
    again.journal.undo(again.coder("Ann"))
    assert rows(done.path, "SELECT start, stop FROM parts") == [(4, 15)]


def _doubled(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(statements)")]
        values = ", ".join({"id": "2", "uuid": "'again'"}.get(name, name) for name in names)
        connection.execute(f"INSERT INTO statements ({', '.join(names)}) SELECT {values} FROM statements")  # noqa: S608
        connection.execute(
            "INSERT INTO parts (statement_id, start, stop, quote) SELECT 2, start, stop, quote FROM parts"
        )


def test_that_the_second_of_two_equal_statements_is_removed(coded: Path) -> None:
    _doubled(coded)

    done = repaired(coded)

    assert rows(done.path, "SELECT id FROM statements") == [(1,)]
    assert rows(done.path, "SELECT statement_id FROM parts") == [(1,)]


def test_that_a_double_that_says_more_is_shown_but_stays(coded: Path) -> None:
    _doubled(coded)
    spoil(coded, "UPDATE statements SET memo = 'why' WHERE id = 2")

    [finding] = [each for each in found_in(coded) if "marked twice" in each]

    assert finding == "The statement “denies it” in “Iran denies” is marked twice with the same code by the same coder."
    with pytest.raises(NotAllowed):
        repaired(coded)


def test_that_a_damaged_reference_is_put_back_to_what_the_journal_says(coded: Path) -> None:
    spoil(coded, "UPDATE statements SET coder_id = 77, code = 'dexial'")

    done = repaired(coded)

    assert rows(done.path, "SELECT coder_id, code FROM statements") == [(1, "denial")]
    assert done.left == ()
    assert done.appendix is None


def test_that_orphans_are_left_out_with_what_hangs_on_them_and_listed(coded: Path) -> None:
    spoil(coded, "UPDATE statements SET coder_id = 77", "DELETE FROM change WHERE table_name = 'statements'")

    done = repaired(coded)

    assert rows(done.path, "SELECT count(*) FROM statements") == [(0,)]
    assert rows(done.path, "SELECT count(*) FROM parts") == [(0,)]
    assert done.appendix is not None
    table = done.appendix.read_text("utf-8")
    assert "statements,1," in table
    assert "denies it" in table


def test_that_a_changed_text_is_read_again_from_the_bytes_of_its_file(coded: Path) -> None:
    spoil(
        coded,
        "DROP TRIGGER texts_keep",
        "UPDATE texts SET text = replace(text, 'never', 'often')",
        "CREATE TRIGGER texts_keep BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'a text never changes'); END",
    )

    done = repaired(coded)

    assert "“We never did”" in str(rows(done.path, "SELECT text FROM texts")[0][0])
    assert done.left == ()


def test_that_the_search_is_built_anew(coded: Path) -> None:
    spoil(coded, "INSERT INTO search(search) VALUES('delete-all')")

    done = repaired(coded)

    assert rows(done.path, "SELECT rowid FROM search WHERE search MATCH 'ministry'") == [(1,)]


def test_that_only_what_is_chosen_is_repaired(coded: Path) -> None:
    spoil(coded, "UPDATE parts SET start = 8, stop = 17", "INSERT INTO search(search) VALUES('delete-all')")
    with closing(Database.open(coded, read_only_reason="it is being checked.")) as database:
        chosen = [finding for finding in findings(database) if finding.kind is FindingKind.SEARCH]

    done = repair(coded, copy_of(coded), chosen, coder="Ann", clock=utc_now)

    assert [finding.kind for finding in done.done] == [FindingKind.SEARCH]
    assert FindingKind.PLACE in [finding.kind for finding in done.left]
    assert rows(done.path, "SELECT start FROM parts") == [(8,)]


def test_that_damaged_pages_are_not_repaired(coded: Path) -> None:
    with closing(sqlite3.connect(coded)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'parts'").fetchone()[0]
    content = bytearray(coded.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = bytes(4096)
    coded.write_bytes(content)

    with pytest.raises(ProjectDamaged):
        repaired(coded)

    assert sorted(each.name for each in coded.parent.iterdir() if "repaired" in each.name) == []


def test_that_no_file_is_replaced(coded: Path) -> None:
    copy_of(coded).write_text("mine")

    with pytest.raises(ProjectExists):
        repaired(coded)

    assert copy_of(coded).read_text() == "mine"
