"""A program killed at any instant loses at most the action in flight, and never half of one."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.records import ArticleId, Coder, StatementId
from annotator.storage.check import problems
from annotator.storage.left_journal import is_amid_action
from annotator.storage.lock import lock_path
from annotator.storage.store import Store

from .conftest import TEXT

CHILD = Path(__file__).with_name("coding_child.py")
DYING = Path(__file__).with_name("dying_child.py")


def acknowledged(path: Path, article_id: ArticleId, seconds: float) -> list[StatementId]:
    """Let a child code for a while from its first word on, kill it, and give back what it said was saved."""
    with subprocess.Popen(
        [sys.executable, CHILD, path, str(article_id), str(len(TEXT))], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read()
    lines = (first + rest).splitlines(keepends=True)
    return [StatementId(int(line)) for line in lines if line.endswith("\n")]


def check_rounds(store: Store, article_id: ArticleId, ann: Coder, opened: Callable[[Path], Store], rounds: int) -> None:
    path = store.database.path
    store.close()
    chance = random.Random(7)  # noqa: S311 - no secret
    saved: set[StatementId] = set()
    for _round in range(rounds):
        saved |= set(acknowledged(path, article_id, chance.uniform(0, 0.3)))
        again = opened(path)
        found = again.queries.statements.of_article(article_id, ann.id)
        assert saved <= {statement.id for statement in found}
        assert len(found) - len(saved) <= 1, "only the action in flight may be there without having been acknowledged"
        saved = {statement.id for statement in found}
        assert problems(again.database) == ()
        again.close()
    assert saved


def test_that_it_is_known_that_a_program_ended_amid_an_action_though_it_left_no_lock(
    store: Store, opened: Callable[[Path], Store]
) -> None:
    path = store.database.path
    store.close()
    subprocess.run([sys.executable, DYING, path], check=False)
    assert not lock_path(path).exists()

    was_amid_action = is_amid_action(path)
    opened(path).close()

    assert was_amid_action
    assert not is_amid_action(path)


def test_that_a_kill_while_coding_loses_nothing_acknowledged(
    store: Store, article_id: ArticleId, ann: Coder, opened: Callable[[Path], Store]
) -> None:
    check_rounds(store, article_id, ann, opened, rounds=3)


@pytest.mark.slow
def test_that_forty_kills_while_coding_lose_nothing_acknowledged(
    store: Store, article_id: ArticleId, ann: Coder, opened: Callable[[Path], Store]
) -> None:
    check_rounds(store, article_id, ann, opened, rounds=40)


@pytest.mark.parametrize("read_only", [True, False])
def test_that_what_a_killed_program_left_half_done_is_taken_back_by_whoever_opens_next(
    store: Store, opened: Callable[..., Store], *, read_only: bool
) -> None:
    path = store.database.path
    store.close()
    subprocess.run([sys.executable, DYING, path], check=False)
    assert path.with_name(f"{path.name}-journal").stat().st_size

    again = opened(path, read_only=read_only)

    assert again.queries.project.line().title == "Drones"
    assert again.database.read_only is read_only
    assert problems(again.database) == ()
