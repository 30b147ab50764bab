"""What `pip install .` brings: the program with all that it reads, and nothing of the tests."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    with zipfile.ZipFile(made) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize("folder", ["resources", "seeds"])
def test_that_the_wheel_holds_every_file_that_the_program_reads(wheel: set[str], folder: str) -> None:
    needed = {f"annotator/{path.relative_to(ROOT)}" for path in (ROOT / folder).rglob("*") if path.is_file()}

    assert needed <= wheel


def test_that_the_wheel_holds_the_program_and_nothing_else(wheel: set[str]) -> None:
    folders = {name.split("/")[0] for name in wheel}

    assert "annotator/__main__.py" in wheel
    assert folders == {"annotator", next(name for name in folders if name.endswith(".dist-info"))}


def test_that_the_licence_comes_with_it(wheel: set[str]) -> None:
    assert [name for name in wheel if name.endswith(".dist-info/licenses/LICENSE")]
