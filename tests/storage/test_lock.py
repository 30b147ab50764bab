"""Who has a project: two programs, one that is killed, one on another computer that has fallen silent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectLocked, ProjectReplaced
from annotator.domain.records import ArticleId, Coder
from annotator.storage.heartbeat import Heartbeat
from annotator.storage.lock import Holder, Lock, lock_path
from annotator.storage.store import Store
from tests.patience import wait_until

from .test_refusals import tag

CHILD = """
import sys, time
from pathlib import Path
from annotator.domain.clock import utc_now
from annotator.storage.store import Store
store = Store.open(Path(sys.argv[1]), coder="Eve", read_only=False, backups=Path(sys.argv[1]).parent, clock=utc_now,
                   tell=lambda _changes: None)
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        yield child
        child.kill()


def words_of(path: Path) -> dict[str, object]:
    words: dict[str, object] = json.loads(lock_path(path).read_text())
    return words


def left_by_eve(path: Path, *, seen: datetime) -> None:
    since = datetime(2024, 12, 31, 8, tzinfo=UTC)
    words = {"name": "Eve", "host": "elsewhere", "pid": 7, "since": since.isoformat(), "seen": seen.isoformat()}
    lock_path(path).write_text(json.dumps(words))
    os.utime(lock_path(path), (seen.timestamp(), seen.timestamp()))


def test_that_a_second_program_is_told_who_has_it_and_may_read(store: Store, opened: Callable[..., Store]) -> None:
    path = store.database.path
    store.close()
    with another_program(path):
        with pytest.raises(ProjectLocked, match=r"Eve on this computer \(since .* UTC\)") as caught:
            opened(path)

        assert not caught.value.is_silent
        assert opened(path, read_only=True).queries.project.line().title == "Drones"


def test_that_the_project_of_a_killed_program_is_taken_over_and_it_is_said_whose_it_was(
    store: Store, opened: Callable[..., Store]
) -> None:
    path = store.database.path
    store.close()
    with another_program(path) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()

        again = opened(path)

    assert not again.database.read_only
    assert again.left_by.startswith("Eve on this computer")


def test_that_a_program_that_ended_well_leaves_nothing_to_take_over(store: Store, opened: Callable[..., Store]) -> None:
    store.close()

    assert opened(store.database.path).left_by == ""


def test_that_the_holder_gives_signs_of_life(tmp_path: Path) -> None:
    path = tmp_path / "project.annotator"
    now = datetime(2025, 1, 1, 9, tzinfo=UTC)
    times = iter(range(1, 10_000))
    lock = Lock.acquire(path, Holder.this("Ann", now))
    before = words_of(path)["seen"]

    heartbeat = Heartbeat(lock, lambda: now + timedelta(minutes=next(times)), every=0.01)
    wait_until(lambda: words_of(path)["seen"] != before)
    heartbeat.end()
    lock.release()

    assert not lock_path(path).exists()


def test_that_who_reads_the_lock_while_a_sign_is_written_finds_it_whole(tmp_path: Path) -> None:
    path = tmp_path / "project.annotator"
    now = datetime(2025, 1, 1, 9, tzinfo=UTC)
    lock = Lock.acquire(path, Holder.this("Ann", now))
    heartbeat = Heartbeat(lock, lambda: now, every=0.0001)

    for _time in range(300):
        assert words_of(path)["name"] == "Ann"

    heartbeat.end()
    lock.release()


def test_that_another_computer_that_gave_a_sign_of_life_lately_keeps_it(
    store: Store, opened: Callable[..., Store]
) -> None:
    store.close()
    left_by_eve(store.database.path, seen=datetime(2025, 1, 1, tzinfo=UTC) - timedelta(minutes=2))

    with pytest.raises(ProjectLocked, match=r"Eve on the computer “elsewhere”.*last sign of life") as caught:
        opened(store.database.path)

    assert not caught.value.is_silent


def test_that_another_computer_that_is_silent_for_long_is_told_so_and_can_be_taken_over(
    store: Store, opened: Callable[..., Store], clock: Callable[[], datetime]
) -> None:
    path = store.database.path
    store.close()
    left_by_eve(path, seen=datetime(2025, 1, 1, tzinfo=UTC) - timedelta(hours=3))

    with pytest.raises(ProjectLocked, match="no sign of life since") as caught:
        opened(path)
    assert caught.value.is_silent
    again = Store.open(
        path, coder="Ann", read_only=False, backups=path.parent, clock=clock, tell=lambda _changes: None, take_over=True
    )

    assert again.left_by.startswith("Eve on the computer “elsewhere”")
    assert words_of(path)["name"] == "Ann"
    again.close()


def test_that_a_program_whose_project_was_taken_over_writes_no_more(
    store: Store, ann: Coder, article_id: ArticleId
) -> None:
    before = store.database.path.read_bytes()
    fresh = lock_path(store.database.path).with_suffix(".new")
    fresh.write_text(
        json.dumps({"name": "Eve", "host": "elsewhere", "pid": 7, "since": "2025-01-01T10:00:00+00:00", "seen": ""})
    )
    fresh.replace(lock_path(store.database.path))

    with pytest.raises(ProjectReplaced, match="has been taken over: Eve on the computer “elsewhere”"):
        tag(store, ann, article_id)

    assert store.database.path.read_bytes() == before
    store.close()
    assert words_of(store.database.path)["name"] == "Eve"


@pytest.mark.parametrize(
    "words", ["", "{", "[]", '{"name": "Eve"}', '{"name":1,"host":2,"pid":"x","since":"y"}', "\0\0"]
)
def test_that_a_lock_file_that_says_nothing_is_taken_over(
    store: Store, opened: Callable[..., Store], words: str
) -> None:
    store.close()
    lock_path(store.database.path).write_text(words)

    assert not opened(store.database.path).database.read_only


def test_that_another_program_that_wrote_in_the_file_is_noticed_before_a_write(
    store: Store, ann: Coder, article_id: ArticleId
) -> None:
    code = (
        "import sqlite3, sys\n"
        "with sqlite3.connect(sys.argv[1]) as connection: connection.execute(\"UPDATE project SET title = 'x'\")"
    )
    subprocess.run([sys.executable, "-c", code, store.database.path], check=True)

    with pytest.raises(ProjectReplaced, match="has written in"):
        tag(store, ann, article_id)
