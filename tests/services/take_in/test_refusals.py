"""What cannot be taken in is refused with a sentence, and neither file changes."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import (
    AnnotatorError,
    NotAllowed,
    NotAProject,
    ProjectDamaged,
    ProjectMissing,
    ProjectReadOnly,
    ProjectTooNew,
)
from annotator.domain.records import ActorKind
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.take_in import Answers, preview, take_in
from annotator.storage.header import SCHEMA, Header
from tests.services.take_in.conftest import taken
from tests.services.take_in.dumps import dump

OLD = Path(__file__).parents[2] / "migrations" / "files"
TRIGGER = "CREATE TRIGGER wipe AFTER INSERT ON statements BEGIN DELETE FROM articles; END"
GUARD = "CREATE TRIGGER texts_stay BEFORE DELETE ON texts BEGIN SELECT 1; END"


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def closed(handed_out: Project) -> Path:
    """The coder's file at rest, with a statement in it."""
    made = handed_out.coding.tag(handed_out.library.ids()[0], [Span(0, 4)], "denial")
    handed_out.coding.link_name(made, "speaker", "Iran", ActorKind.STATE)
    handed_out.close()
    return handed_out.path


def changed(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return path


def check_refused(lead: Project, path: Path, error: type[AnnotatorError], words: str) -> None:
    before = sha256(lead.path), dump(lead.path)
    there = sha256(path) if path.is_file() else ""

    with pytest.raises(error, match=words):
        preview(lead.path, path)

    assert (sha256(lead.path), dump(lead.path)) == before
    assert (sha256(path) if path.is_file() else "") == there


def test_that_what_is_no_project_is_refused(lead: Project, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Dear diary, " * 20)

    check_refused(lead, tmp_path / "notes.txt", NotAProject, "is not an Annotator project")
    check_refused(lead, tmp_path, NotAProject, "is a folder")
    check_refused(lead, tmp_path / "gone.annotator", ProjectMissing, "It may have been moved")


def test_that_a_file_of_a_later_program_is_refused(lead: Project, closed: Path) -> None:
    changed(closed, f"PRAGMA user_version = {Header(SCHEMA + 1, 1).packed}")

    check_refused(lead, closed, ProjectTooNew, "Update Annotator to take it in")


def test_that_the_project_itself_is_refused(lead: Project, tmp_path: Path) -> None:
    (tmp_path / "link.annotator").symlink_to(lead.path)

    check_refused(lead, lead.path, NotAllowed, "is this project itself")
    check_refused(lead, tmp_path / "link.annotator", NotAllowed, "is this project itself")


def test_that_a_changed_text_is_refused(lead: Project, closed: Path) -> None:
    data = closed.read_bytes()
    closed.write_bytes(data.replace(b"The ministry admitted nothing", b"The ministry admitted theft! "))

    check_refused(lead, closed, ProjectDamaged, "is damaged, so nothing of it was taken in")


@pytest.mark.parametrize(
    ("statements", "named"),
    [
        ((TRIGGER,), "trigger “wipe”"),
        (("CREATE VIEW spy AS SELECT * FROM statements",), "view “spy”"),
        (("DROP TRIGGER texts_stay", GUARD), "trigger “texts_stay”"),
        (("DROP TRIGGER texts_stay",), "trigger “texts_stay”"),
        (("CREATE TABLE more (words)",), "“more”"),
        (("ALTER TABLE statements ADD COLUMN twice AS (code || code)",), "column “twice” of “statements”"),
        (("CREATE INDEX odd ON statements (abs(code))",), "index “odd”"),
    ],
)
def test_that_a_file_with_another_schema_is_refused(
    lead: Project, closed: Path, statements: tuple[str, ...], named: str
) -> None:
    check_refused(lead, changed(closed, *statements), ProjectDamaged, f"another program has changed the .*{named}")


def test_that_a_foreign_trigger_never_runs_while_an_older_file_is_brought_up_to_date(
    lead: Project, tmp_path: Path
) -> None:
    path = Path(shutil.copy(OLD / "version_1.annotator", tmp_path / "old.annotator"))
    changed(path, "CREATE TRIGGER wipe BEFORE UPDATE ON project BEGIN DELETE FROM statements; END")

    check_refused(lead, path, ProjectDamaged, "trigger “wipe”")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE parts SET quote = 'Irak'",
        "UPDATE statements SET origin = 'magic'",
        "UPDATE statements SET code = 'sing'",
        "UPDATE parts SET stop = 100000",
        "UPDATE stands SET at = 'soon'",
        "UPDATE stands SET at = '9999-12-31T23:59:59.999999+00:00'",
        "UPDATE stands SET kind = 'wish' WHERE kind = 'state'",
        'UPDATE actor_links SET linked = \'[["nobody", ""]]\'',
        "UPDATE actor_links SET linked = '{'",
        "UPDATE stands SET held = '{\"same_as\": 3}' WHERE kind = 'actor'",
        "INSERT INTO stands (kind, thing, at, event, gone, held) VALUES"
        " ('same', 'a', '2030', '', 0, '{\"same_as\": \"b\"}'),"
        " ('same', 'b', '2030', '', 0, '{\"same_as\": \"a\"}')",
        "INSERT INTO stands (kind, thing, at, event, gone) VALUES ('alias', 'nothing', '2030', '', 0)",
    ],
)
def test_that_rows_that_no_program_of_ours_writes_are_refused(lead: Project, closed: Path, statement: str) -> None:
    before = dump(lead.path)

    with pytest.raises(ProjectDamaged):
        taken(lead, changed(closed, statement))

    assert dump(lead.path) == before


def test_that_a_file_that_somebody_is_writing_is_read_as_it_was_last_saved(lead: Project, handed_out: Project) -> None:
    handed_out.coding.tag(handed_out.library.ids()[0], [Span(0, 4)], "denial")
    with closing(sqlite3.connect(handed_out.path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE statements SET code = 'claim'")

        assert taken(lead, handed_out.path).counts.new == 1

    [statement] = dump(lead.path)["statements"].values()
    assert statement["code"] == "denial"


@pytest.mark.parametrize("file", sorted(OLD.glob("*.annotator")), ids=lambda file: file.stem)
def test_that_files_of_every_version_can_be_taken_in_and_stay_as_they_are(
    lead: Project, tmp_path: Path, file: Path
) -> None:
    path = Path(shutil.copy(file, tmp_path / "old.annotator"))
    before = sha256(path)
    look = preview(lead.path, path)
    answers = Answers(
        coders={coder.uuid: None for coder in look.unclear_coders}, articles=frozenset(r.sha256 for r in look.refused)
    )

    done = take_in(lead, preview(lead.path, path, backups=tmp_path / "b"), answers=answers)

    assert done.changes is not None
    assert len(dump(lead.path)["statements"]) == 2
    assert lead.check() == ()
    assert sha256(path) == before


def test_that_a_project_open_for_reading_takes_nothing_in(lead: Project, closed: Path) -> None:
    lead.close()
    with Project.open(lead.path, coder="Ann", read_only=True) as reading, pytest.raises(ProjectReadOnly):
        take_in(reading, preview(lead.path, closed, backups=lead.path.parent / "b"))
