"""Several writers wait for each other: nothing is lost, and the order of actions is one."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.check import problems
from annotator.storage.store import Store

CHILD = Path(__file__).with_name("writing_child.py")


def write_at_once(path: Path, *, writers: int, actions: int) -> list[int]:
    children = [subprocess.Popen([sys.executable, CHILD, path, str(number), str(actions)]) for number in range(writers)]
    return [child.wait() for child in children]


def check_all_there(store: Store, *, writers: int, actions: int) -> None:
    wanted = {f"{number} {action}" for number in range(writers) for action in range(actions)}

    codes = write_at_once(store.database.path, writers=writers, actions=actions)

    assert codes == [0] * writers
    assert {actor.name for actor in store.queries.actors.all()} == wanted
    assert problems(store.database) == ()
    with closing(sqlite3.connect(store.database.path)) as connection:
        turns = [row[0] for row in connection.execute("SELECT turn FROM action ORDER BY id")]
    assert turns == list(range(1, writers * actions + 1))


def test_that_two_programs_that_write_at_once_lose_nothing(store: Store) -> None:
    check_all_there(store, writers=2, actions=10)


@pytest.mark.slow
def test_that_four_programs_of_200_actions_lose_nothing(store: Store) -> None:
    check_all_there(store, writers=4, actions=200)
