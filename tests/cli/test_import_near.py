"""Importing by the command line what is nearly the same as an article of the project, or as another file."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator import shipped
from annotator.cli import main
from annotator.services.project import Project

PROJECT = "drones.annotator"


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    first, second, *_ = sorted(shipped.seeds().glob("*.txt"))
    for name, seed in (("copy_of_first", first), ("second", second), ("second_again", second)):
        beginning = "" if name == "second" else "From our agency\n\n"
        Path(f"{name}.txt").write_text(beginning + seed.read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["new", PROJECT, "--coder", "Ada"]) == 0
    assert main(["import", PROJECT, str(first)]) == 0
    capsys.readouterr()


def _names() -> list[str]:
    with Project.open(Path(PROJECT), coder="Ada", read_only=True) as project:
        return [row.name for row in project.library.rows(project.library.ids())]


def test_that_near_duplicates_are_said_and_imported(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", PROJECT, "copy_of_first.txt", "second.txt", "second_again.txt"]) == 0

    first, second, again, total = capsys.readouterr().out.splitlines()
    assert "nearly the same as “000_87f90886bbbad075.txt”: 100\N{NO-BREAK SPACE}% of its words" in first
    assert "nearly the same" not in second
    assert "nearly the same as “" in again
    assert total == "3 imported."
    assert len(_names()) == 4


def test_that_near_duplicates_can_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    files = ["copy_of_first.txt", "second.txt", "second_again.txt"]
    assert main(["import", PROJECT, *files, "--leave-near-duplicates"]) == 0

    assert "1 imported" in capsys.readouterr().out
    assert _names()[1:] == ["second.txt"]
