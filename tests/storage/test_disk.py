"""A disk that is full, read-only or failing costs the action in flight and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind, UndoState
from annotator.domain.clock import Clock
from annotator.domain.codebook import Codebook
from annotator.domain.errors import DiskFull, ProjectExists, ProjectMissing
from annotator.domain.records import ArticleId, Coder
from annotator.domain.text import Span
from annotator.storage.backups import copy_project
from annotator.storage.check import problems
from annotator.storage.store import Store

from .conftest import new_article

Opened = Callable[..., Store]


def tag(store: Store, coder: Coder, article_id: ArticleId) -> None:
    with store.journal.action(ActionKind.TAG, coder) as edits:
        edits.statements.add(article_id, [Span(5, 14)], "claim")


def write_much(store: Store, coder: Coder) -> None:
    with store.journal.action(ActionKind.IMPORT, coder) as edits:
        edits.articles.add([new_article("Much to say. " * 100_000)])


@contextmanager
def mounted(folder: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip(f"a small disk can't be mounted here: {made.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if shutil.which("mount") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    with mounted(tmp_path / "disk") as folder:
        yield folder


@pytest.mark.usefixtures("article_id")
def test_that_a_full_disk_costs_only_the_action(store: Store, ann: Coder) -> None:
    """The limit on pages stands in for a disk wherever no small one can be mounted."""
    connection = store.database.connection
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(DiskFull, match="is full, so the last action was not saved"):
        write_much(store, ann)

    assert problems(store.database) == ()
    assert store.journal.undo_state(ann) == UndoState(ActionKind.IMPORT, None)


def test_that_work_goes_on_once_there_is_room(store: Store, ann: Coder, article_id: ArticleId) -> None:
    connection = store.database.connection
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull):
        write_much(store, ann)

    connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    tag(store, ann, article_id)

    assert len(store.queries.statements.of_article(article_id, ann.id)) == 1


def test_that_a_really_full_disk_keeps_what_was_saved(
    small_disk: Path, codebook: Codebook, clock: Clock, opened: Opened
) -> None:
    path = small_disk / "project.annotator"
    store = Store.create(path, title="t", coder="Ann", codebook=codebook, clock=clock, tell=lambda _changes: None)
    ann = store.coder("Ann")
    with store.journal.action(ActionKind.IMPORT, ann) as edits:
        [article_id] = edits.articles.add([new_article("Iran denies it.")])
    tag(store, ann, article_id)
    (small_disk / "filler").write_bytes(bytes(450_000))

    with pytest.raises(DiskFull):
        write_much(store, ann)
    with pytest.raises(DiskFull):
        copy_project(store.database, small_disk / "copy.annotator")

    assert problems(store.database) == ()
    tag(store, ann, article_id)
    store.close()
    assert len(opened(path).queries.statements.of_article(article_id, ann.id)) == 2
    assert sorted(entry.name for entry in small_disk.iterdir() if entry.suffix == ".part") == []


def test_that_a_project_is_not_made_on_a_disk_without_room(small_disk: Path, codebook: Codebook, clock: Clock) -> None:
    (small_disk / "filler").write_bytes(bytes(1_000_000))

    with pytest.raises(DiskFull):
        Store.create(
            small_disk / "p.annotator",
            title="t",
            coder="Ann",
            codebook=codebook,
            clock=clock,
            tell=lambda _changes: None,
        )

    assert [entry.name for entry in small_disk.iterdir()] == ["filler"]


def test_that_a_read_only_medium_is_opened_for_reading(
    small_disk: Path, codebook: Codebook, clock: Clock, opened: Opened
) -> None:
    path = small_disk / "project.annotator"
    Store.create(path, title="t", coder="Ann", codebook=codebook, clock=clock, tell=lambda _changes: None).close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)

    again = opened(path)

    assert "read-only" in again.database.read_only_reason
    assert again.queries.project.line().title == "t"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everything")
def test_that_a_file_without_write_permission_is_opened_for_reading(store: Store, opened: Opened) -> None:
    store.close()
    store.database.path.chmod(0o444)

    assert "read-only" in opened(store.database.path).database.read_only_reason


def test_that_a_copy_is_whole_and_checked(store: Store, ann: Coder, article_id: ArticleId, opened: Opened) -> None:
    tag(store, ann, article_id)
    copy = store.database.path.with_name("copy.annotator")

    copy_project(store.database, copy)

    assert len(opened(copy).queries.statements.of_article(article_id, ann.id)) == 1


def test_that_a_copy_into_a_folder_that_is_not_there_says_so(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ProjectMissing, match="Check that its disk is connected"):
        copy_project(store.database, tmp_path / "no" / "copy.annotator")


def test_that_a_copy_never_replaces_a_file(store: Store) -> None:
    with pytest.raises(ProjectExists):
        copy_project(store.database, store.database.path)
