"""P3, P4: a medium that is full or may not be written costs nothing that was saved, and it is said."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError
from tests.promises.deeds import DEEDS, ROOT, Folder, files_in, prepare, state_in, wrong_in

READING = """
import os, sys
from pathlib import Path
from annotator.services.project import Project
with Project.open(Path(sys.argv[1]), coder="Ann"):
    pass
os.setgid(65534)
os.setuid(65534)
with Project.open(Path(sys.argv[1]), coder="Ann") as project:
    sys.stdout.write(f"{project.read_only} {project.read_only_reason} {len(project.library.ids())}")
"""


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of six megabytes, with a prepared folder on it."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounting a small disk needs root")
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip(f"a small disk can't be mounted here: {made.stderr.decode().strip()}")
    try:
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("deed", ["code", "bring_in", "back_up", "export", "take", "restore", "change_codebook"])
def test_that_a_full_disk_is_told_and_work_goes_on_once_there_is_room(small: Path, deed: str) -> None:
    folder, said = prepare(small / "work"), list[str]()
    before, files = state_in(folder.project), files_in(folder.path)
    filler = small / "filler"
    with filler.open("wb") as file:
        while True:
            try:
                os.write(file.fileno(), bytes(4096))
            except OSError:
                break

    try:
        DEEDS[deed](folder, said.append)
    except AnnotatorError as error:
        said.append(str(error))

    assert any("full" in words or "no room" in words for words in said)
    assert state_in(folder.project) == before
    assert {name: files_in(folder.path).get(name) for name in files} == files
    filler.unlink()
    said.clear()
    DEEDS[deed](folder, said.append)
    assert not any("full" in words for words in said)
    assert wrong_in(folder.project) == []


def test_that_who_may_not_write_a_file_reads_it(tmp_path: Path) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("becoming somebody else needs root")
    folder: Folder = prepare(tmp_path / "work")
    for path in (folder.path, *folder.path.parents):
        path.chmod(path.stat().st_mode | 0o055)
    folder.project.chmod(0o444)
    before = folder.project.read_bytes()

    told = subprocess.run(
        [sys.executable, "-c", READING, str(folder.project)], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout

    assert told.startswith("True ")
    assert "read-only" in told
    assert told.rstrip().endswith(" 2")
    assert folder.project.read_bytes() == before
