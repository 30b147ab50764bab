"""P2: a power cut at any instant loses nothing that was acknowledged, and leaves nothing half done."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.promises.deeds import ROOT, is_seen, prepare, state_in, state_of, wrong_in
from tests.promises.disk import Disk, Event, Name, Told, Trace, traced

PROJECTS = ("Drones.annotator", "Old.annotator")


States = dict[int, dict[str, set[str]]]
Files = dict[int, dict[str, set[bytes | None]]]


@dataclass
class Day:
    """A day of coding: what happened on the disk, and what may be found after each thing that was told."""

    folder: Path
    before: Disk
    events: Sequence[Event]
    states: States
    """For each number that was told, the states of the projects from then to the next."""
    files: Files
    """And what a person saw of every other file."""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    if shutil.which("strace") is None:
        pytest.skip("needs strace")
    place = tmp_path_factory.mktemp("power")
    folder = prepare(place / "day").path
    before = Disk.of(folder)
    trace = Trace(place / "trace", folder)
    elsewhere = place / "elsewhere"
    elsewhere.mkdir()
    env = {**os.environ, "TMPDIR": str(elsewhere), "PYTHONDONTWRITEBYTECODE": "1"}
    traced([sys.executable, "-m", "tests.promises.day_child", str(folder)], place / "trace", cwd=ROOT, env=env)
    events = trace.events()
    return Day(folder, before, events, *_seen_in(folder, Disk.of(folder), events, before=before))


def _seen_in(  # noqa: C901 - one walk through all that happened
    folder: Path, after: Disk, events: Sequence[Event], *, before: Disk
) -> tuple[States, Files]:
    """What a person could see from each thing told to the next, with all that was written."""
    disk, told = _copy(before), [-1]
    states: States = defaultdict(lambda: defaultdict(set))
    files: Files = defaultdict(lambda: defaultdict(set))
    names = {*before.names, *(event.path for event in events if isinstance(event, Name))}

    def look(numbers: Sequence[int]) -> None:
        for path in names:
            name = str(Path(path).relative_to(folder))
            data = disk.now(disk.names[path]) if path in disk.names else None
            for number in numbers:
                if name not in PROJECTS:
                    files[number][name].add(data)
                elif f"{path}-journal" not in disk.names:
                    states[number][name].add(state_of(data or b""))

    look(told)
    for event in events:
        disk.take(event)
        if isinstance(event, Told):
            told = [*told, event.number][-2:]
            look(told)
            told = told[-1:]
        elif isinstance(event, Name):
            look(told)
    assert disk.all_now() == after.all_now(), "the trace does not tell all that happened"
    return states, files


def _copy(disk: Disk) -> Disk:
    return Disk(dict(disk.safe), dict(disk.names), dict(disk.safe_names))


def check_cuts(day: Day, place: Path, *, cuts: int) -> None:
    chance = random.Random(1)  # noqa: S311 - no secret
    disk, told, done = _copy(day.before), -1, 0
    for cut in sorted(chance.randrange(1, len(day.events) + 1) for _cut in range(cuts)):
        for event in day.events[done:cut]:
            disk.take(event)
            told = event.number if isinstance(event, Told) else told
        done = cut
        _check_what_is_left(day, disk.after_a_cut(chance), told, place / "after")
        shutil.rmtree(place / "after")


def _check_what_is_left(day: Day, left: Mapping[str, bytes], told: int, place: Path) -> None:
    for path, data in left.items():
        target = place / Path(path).relative_to(day.folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    found = {str(Path(path).relative_to(day.folder)): data for path, data in left.items()}

    for name, seen in day.files[told].items():
        if is_seen(name):
            may_be = seen | _earlier(day, name, told)
            assert found.get(name) in may_be, f"after {told}: {name} is not what it was"
    for name in PROJECTS:
        assert wrong_in(place / name) == []
        if name == "Old.annotator":
            continue
        assert state_in(place / name) in day.states[told][name], f"after {told}: {name} is not what was saved"


def _earlier(day: Day, name: str, told: int) -> set[bytes | None]:
    """Of settings and the like an earlier version may come back, but never half of one."""
    if not name.endswith(".json"):
        return set()
    return {data for number, seen in day.files.items() if number <= told for data in seen.get(name, ())}


def test_that_a_power_cut_loses_nothing_acknowledged(day: Day, tmp_path: Path) -> None:
    check_cuts(day, tmp_path, cuts=12)


@pytest.mark.slow
def test_that_four_hundred_power_cuts_lose_nothing_acknowledged(day: Day, tmp_path: Path) -> None:
    check_cuts(day, tmp_path, cuts=400)
