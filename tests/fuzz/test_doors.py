"""Whatever comes in by a door ends in a value or in a sentence: a few hundred cases here, more by ``make fuzz``."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import AnnotatorError
from annotator.services.project import Project
from tests.fuzz.inputs import DOORS, inputs
from tests.samples import lay_sample

CASES = json.loads((Path(__file__).parent / "found.json").read_text(encoding="utf-8"))
"""What fuzzing has found, by door: inputs in hexadecimal."""
LONGEST = 20.0
"""Seconds after which a case counts as a hang: a busy machine stays far below."""
_allowed: list[Path] = []
_touched: list[str] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if not _allowed:
        return
    if event == "open" and isinstance(arguments[0], str | bytes) and set(str(arguments[1] or "r")) & set("wax+"):
        path = Path(arguments[0] if isinstance(arguments[0], str) else arguments[0].decode()).resolve()
        if not path.is_relative_to(_allowed[-1]):
            _touched.append(str(path))
    elif event.startswith(
        ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.", "os.system", "os.exec", "pickle.")
    ):
        _touched.append(event)


sys.addaudithook(_watch)


@contextmanager
def in_bounds(folder: Path) -> Iterator[None]:
    """Nothing is written outside of the folder, nothing is connected to or started, and it ends."""
    _touched.clear()
    _allowed.append(folder.resolve())
    start = time.monotonic()
    try:
        yield
    except AnnotatorError as error:
        assert str(error).strip()  # noqa: PT017 - both ends are right, and a sentence says something
    finally:
        _allowed.pop()
    assert _touched == []
    assert time.monotonic() - start < LONGEST


def try_door(name: str, data: bytes, folder: Path) -> None:
    with in_bounds(folder):
        DOORS[name][1](data, folder)


@pytest.mark.parametrize("door", DOORS)
def test_that_anything_at_a_door_ends_in_a_value_or_a_sentence(door: str, tmp_path: Path) -> None:
    @settings(
        max_examples=12,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(inputs(DOORS[door][0]))
    def each(data: bytes) -> None:
        try_door(door, data, tmp_path)

    each()


@pytest.mark.parametrize(("door", "case"), [(door, case) for door, cases in CASES.items() for case in cases])
def test_that_what_was_found_once_ends_in_a_value_or_a_sentence(door: str, case: str, tmp_path: Path) -> None:
    try_door(door, bytes.fromhex(case), tmp_path)


@st.composite
def damages(draw: st.DrawFn) -> list[tuple[float, bytes]]:
    """Where in a project file, from 0 to 1, which bytes are put."""
    places = st.one_of(st.floats(0, 1), st.floats(0, 0.02))
    return draw(st.lists(st.tuples(places, st.binary(min_size=1, max_size=40)), min_size=1, max_size=8))


def open_damaged(sound: Path, folder: Path, changes: list[tuple[float, bytes]]) -> None:
    """Open, check, read."""
    path = Path(shutil.copy(sound, folder / "damaged.annotator"))
    data = bytearray(path.read_bytes())
    for place, put in changes:
        at = int(place * (len(data) - len(put)))
        data[at : at + len(put)] = put
    path.write_bytes(data)
    with in_bounds(folder), Project.open(path, coder="Ann", backups=folder) as project:
        project.check()
        project.library.rows(project.library.ids())
        for article in project.library.ids():
            project.library.article(article)


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "sound.annotator"
    lay_sample(path, coder="Ann")
    return path


def test_that_a_project_of_any_bytes_ends_in_a_value_or_a_sentence(sound: Path, tmp_path: Path) -> None:
    @settings(
        max_examples=15,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(damages())
    def each(changes: list[tuple[float, bytes]]) -> None:
        open_damaged(sound, tmp_path, changes)

    each()
