"""A taking in that is killed, or for which there is no room, leaves the project as it was."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.clock import utc_now
from annotator.domain.codebook import Codebook
from annotator.domain.errors import DiskFull, NotSaved
from annotator.domain.text import Span
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from annotator.services.take_in import preview, take_in
from annotator.storage.edits.imports import CodedElsewhere
from annotator.storage.store import Store
from tests.services.take_in.dumps import Dump, dump

CHILD = Path(__file__).with_name("taking_child.py")
WORDS = "She said that he had said that they said it. " * 30
ARTICLES, STATEMENTS = 50, 90


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a lead's project and a file in which the coder Cid has marked very much."""
    from annotator.exchange.codebooks import read_codebook
    from annotator.shipped import resource

    folder = tmp_path_factory.mktemp("files")
    codebook: Codebook = read_codebook(resource("codebooks/claims.toml"))
    with Project.create(folder / "lead.annotator", coder="Ann", codebook=codebook) as lead:
        lead.library.add([lead.library.prepare_text(f"{n}.txt", f"{n} {WORDS}") for n in range(ARTICLES)])
        lead.coding.tag(lead.library.ids()[0], [Span(0, 5)], "claim")
        lead.team.add_coder("Cid")
    hand_out(folder / "lead.annotator", folder / "cid.annotator", coder="Cid")
    store = Store.open(
        folder / "cid.annotator", coder="Cid", read_only=False, backups=folder, clock=utc_now, tell=lambda _c: None
    )
    with closing(store), store.journal.action(ActionKind.IMPORT, store.coder("Cid")) as edits:
        for head in store.queries.articles.heads():
            coded = [
                CodedElsewhere((Span(n * 10, n * 10 + 9),), "claim", (("speaker", "She"),)) for n in range(STATEMENTS)
            ]
            edits.imports.finished_article(head.id, coded)
    return folder


@pytest.fixture
def folder(files: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(files, tmp_path / "files"))


def killed(folder: Path, reports: int, seconds: float | None = None) -> str:
    """What the child had said when it was killed: by itself, or after some seconds."""
    command = [sys.executable, str(CHILD), str(folder / "lead.annotator"), str(folder / "cid.annotator"), str(reports)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        if seconds is not None:
            time.sleep(seconds)
            child.send_signal(signal.SIGKILL)
        return child.communicate()[0]


def after(folder: Path) -> Dump:
    """The project once somebody has opened it again."""
    with Project.open(folder / "lead.annotator", coder="Ann") as lead:
        assert lead.check() == ()
    return dump(folder / "lead.annotator")


@pytest.mark.parametrize("reports", [1, 2])
def test_that_a_kill_in_the_middle_leaves_the_project_as_it_was(folder: Path, reports: int) -> None:
    before = dump(folder / "lead.annotator")

    assert killed(folder, reports) == ""

    assert (folder / "lead.annotator-journal").stat().st_size
    assert after(folder) == before
    with Project.open(folder / "lead.annotator", coder="Ann") as lead:
        done = take_in(lead, preview(lead.path, folder / "cid.annotator", backups=folder / "again"))
        assert done.counts.new == ARTICLES * STATEMENTS


def test_that_a_kill_after_it_was_said_to_be_done_loses_nothing(folder: Path) -> None:
    assert killed(folder, reports=0) == "done\n"

    assert len(after(folder)["statements"]) == ARTICLES * STATEMENTS + 1


@pytest.mark.slow
def test_that_a_kill_at_any_moment_leaves_all_or_nothing(files: Path, tmp_path: Path) -> None:
    chance = random.Random(11)  # noqa: S311 - no secret
    before = len(dump(files / "lead.annotator")["statements"])
    found = set()
    for number in range(20):
        folder = Path(shutil.copytree(files, tmp_path / str(number)))
        said = killed(folder, reports=0, seconds=chance.uniform(0.8, 6))
        statements = len(after(folder)["statements"])
        assert statements in (before, before + ARTICLES * STATEMENTS)
        assert not said or statements > before
        found.add(statements)
    assert before in found


def test_that_a_full_disk_leaves_the_project_as_it_was(folder: Path) -> None:
    """The limit on pages stands in for a disk wherever no small one can be mounted."""
    before = dump(folder / "lead.annotator")
    with Project.open(folder / "lead.annotator", coder="Ann") as lead:
        look = preview(lead.path, folder / "cid.annotator", backups=folder / "backups")
        connection = lead._store.database.connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 200}")
        undo = lead.undo_state()

        with pytest.raises(DiskFull, match="is full, so the last action was not saved"):
            take_in(lead, look)

        assert lead.undo_state() == undo
        assert lead.check() == ()
        assert dump(lead.path) == before
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert take_in(lead, look).counts.new == ARTICLES * STATEMENTS


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    if shutil.which("mount") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip(f"a small disk can't be mounted here: {made.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_that_a_really_full_disk_leaves_the_project_as_it_was(folder: Path, small_disk: Path) -> None:
    path = Path(shutil.copy(folder / "lead.annotator", small_disk / "lead.annotator"))
    before = dump(path)
    with Project.open(path, coder="Ann") as lead:
        look = preview(path, folder / "cid.annotator", backups=folder / "backups")

        with pytest.raises(DiskFull):
            take_in(lead, look)

        assert lead.check() == ()
    assert dump(path) == before
    assert [entry.name for entry in small_disk.iterdir()] == ["lead.annotator"]


def test_that_no_room_for_the_copy_of_the_project_leaves_it_as_it_was(folder: Path, small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(1_950_000))
    before = dump(folder / "lead.annotator")
    with Project.open(folder / "lead.annotator", coder="Ann") as lead:
        look = preview(lead.path, folder / "cid.annotator", backups=small_disk / "backups")

        with pytest.raises(DiskFull):
            take_in(lead, look)

    assert dump(folder / "lead.annotator") == before


def test_that_no_room_for_the_working_copy_is_told(
    folder: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (small_disk / "filler").write_bytes(bytes(1_950_000))
    monkeypatch.setattr(tempfile, "tempdir", str(small_disk))

    with pytest.raises(NotSaved, match="no room for a working copy"):
        preview(folder / "lead.annotator", folder / "cid.annotator")
