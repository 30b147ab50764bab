"""Files of every released version open; bringing one up to date is all or nothing, with a copy beforehand."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from annotator.domain.errors import DiskFull, ProjectDamaged
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project, backups_folder
from annotator.shipped import resource
from annotator.storage.header import SCHEMA, Header, read_header
from annotator.storage.migrations import migrate

FILES = Path(__file__).with_name("files")
NEXT = Header(SCHEMA + 1, SCHEMA + 1)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copy(FILES / f"version_{SCHEMA}.annotator", tmp_path / "old.annotator"))


def add_stars(connection: sqlite3.Connection) -> None:
    """A step that nobody has released: statements get stars."""
    connection.execute("ALTER TABLE statements ADD COLUMN stars INTEGER NOT NULL DEFAULT 0")
    connection.execute("UPDATE statements SET stars = 3")


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def stars(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT stars FROM statements")]


@pytest.mark.parametrize("file", sorted(FILES.glob("*.annotator")), ids=lambda file: file.stem)
def test_that_a_file_of_every_version_opens_with_its_coding(tmp_path: Path, file: Path) -> None:
    path = Path(shutil.copy(file, tmp_path / "old.annotator"))

    with Project.open(path, coder="Ann", backups=tmp_path / "backups") as project:
        [article_id] = project.library.ids()
        first, second = project.coding.statements(article_id)
        assert (first.parts, first.code) == ((Span(0, 4), Span(5, 14)), "claim")
        assert (second.parts, second.code, second.memo) == ((Span(16, 30),), "denial", "why?")
        assert project.check() == ()
        while project.undo():
            pass
        assert project.library.ids() == []


@pytest.mark.parametrize("file", sorted(FILES.glob("*.annotator")), ids=lambda file: file.stem)
def test_that_a_file_of_every_version_can_be_opened_for_reading(tmp_path: Path, file: Path) -> None:
    path = Path(shutil.copy(file, tmp_path / "old.annotator"))

    with Project.open(path, coder="Ann", read_only=True, backups=tmp_path / "backups") as project:
        assert project.read_only
        assert project.check() == ()

    assert read_header(path).schema == SCHEMA
    assert sorted(entry.name for entry in tmp_path.iterdir() if entry.name.endswith(".lock")) == []


def test_that_a_file_of_every_schema_is_kept() -> None:
    assert [read_header(file).schema for file in sorted(FILES.glob("*.annotator"))] == list(range(1, SCHEMA + 1))


def test_that_steps_are_taken_and_the_file_says_so(old: Path, tmp_path: Path) -> None:
    migrate(old, tmp_path / "backups", steps={SCHEMA: add_stars}, wanted=NEXT)

    assert read_header(old) == NEXT
    assert stars(old) == [3, 3]


def test_that_the_file_as_it_was_lies_in_the_backups(old: Path, tmp_path: Path) -> None:
    backup = migrate(old, tmp_path / "backups", steps={SCHEMA: add_stars}, wanted=NEXT)

    assert backup.parent == tmp_path / "backups"
    assert backup.name.startswith("old ")
    assert f" before format {NEXT.schema} [" in backup.name
    with Project.open(backup, coder="Ann") as project:
        assert project.check() == ()


def test_that_a_second_backup_never_replaces_the_first(old: Path, tmp_path: Path) -> None:
    def refuse(_connection: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    for _time in range(2):
        with pytest.raises(ZeroDivisionError):
            migrate(old, tmp_path, steps={SCHEMA: refuse}, wanted=NEXT, clock=lambda: datetime(2025, 1, 1, tzinfo=UTC))

    first, second = sorted(path.stem for path in tmp_path.glob("*before*"))
    assert second == f"{first} 2"


@pytest.mark.parametrize("nth", range(4))
def test_that_a_fault_at_any_write_leaves_the_old_file(old: Path, tmp_path: Path, nth: int) -> None:
    def fail_at_nth(connection: sqlite3.Connection) -> None:
        writes = (
            "CREATE TABLE stars (id INTEGER PRIMARY KEY)",
            "INSERT INTO stars VALUES (1)",
            "ALTER TABLE statements RENAME COLUMN memo TO note",
            "DROP TABLE mentions",
        )
        for write in writes[: nth + 1]:
            connection.execute(write)
        raise ZeroDivisionError

    before = sha256(old)
    with pytest.raises(ZeroDivisionError):
        migrate(old, tmp_path, steps={SCHEMA: fail_at_nth}, wanted=NEXT)

    assert sha256(old) == before
    Project.open(old, coder="Ann").close()


def test_that_a_step_that_breaks_references_is_taken_back(old: Path, tmp_path: Path) -> None:
    before = sha256(old)
    with pytest.raises(ProjectDamaged, match="The file is as it was"):
        migrate(old, tmp_path, steps={SCHEMA: lambda c: c.execute("DELETE FROM coders")}, wanted=NEXT)

    assert sha256(old) == before


def test_that_a_full_disk_during_a_step_is_told(old: Path, tmp_path: Path) -> None:
    def fill(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        connection.execute("CREATE TABLE much AS SELECT randomblob(1000000)")

    with pytest.raises(DiskFull):
        migrate(old, tmp_path, steps={SCHEMA: fill}, wanted=NEXT)

    assert read_header(old).schema == SCHEMA


@pytest.mark.parametrize("file", sorted(FILES.glob("*.annotator")), ids=lambda file: file.stem)
def test_that_an_old_file_gets_the_tables_that_a_new_one_has(tmp_path: Path, file: Path) -> None:
    path = Path(shutil.copy(file, tmp_path / "old.annotator"))
    Project.open(path, coder="Ann", backups=tmp_path / "backups").close()
    new = tmp_path / "new.annotator"
    Project.create(new, coder="Ann", codebook=read_codebook(resource("codebooks/claims.toml"))).close()

    assert columns(path) == columns(new)


def test_that_schema_3_knows_which_analysis_of_an_article_is_the_newest(tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES / "version_2.annotator", tmp_path / "old.annotator"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO analyses (article_id, pipeline, rules, made_at)"
            " SELECT article_id, 'large', rules, '2024' FROM analyses"
        )

    with Project.open(path, coder="Ann", backups=tmp_path / "backups") as project:
        read = project.suggestions.read_with(project.library.ids()[0])

    assert read is not None
    assert read.pipeline == "small"


def columns(path: Path) -> set[tuple[str, str, str, int, int]]:
    """(table, column, type, not null, key) of every column."""
    query = (
        'SELECT t.name, c.name, c.type, c."notnull", c.pk FROM sqlite_schema t, pragma_table_info(t.name) c'
        " WHERE t.type = 'table'"
    )
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute(query))


def test_that_the_copy_lies_where_the_system_keeps_a_programs_data(tmp_path: Path) -> None:
    path = tmp_path / "kept elsewhere.annotator"
    shutil.copy(FILES / "version_1.annotator", path)

    Project.open(path, coder="Ann").close()

    [copy] = backups_folder().glob("kept elsewhere*/*.annotator")
    [beside] = (tmp_path / "kept elsewhere backups").iterdir()
    assert f" before format {SCHEMA} [" in copy.name
    assert (beside.name, beside.read_bytes()) == (copy.name, copy.read_bytes())
