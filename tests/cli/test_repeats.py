"""Repeats by the command line: agency copy and the statements in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator import shipped
from annotator.cli import main
from annotator.domain.text import Span
from annotator.services.project import Project

PROJECT = "drones.annotator"


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    [seed, *_] = sorted(shipped.seeds().glob("*.txt"))
    Path("copy.txt").write_text("From our agency\n\n" + seed.read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["new", PROJECT, "--coder", "Ada"]) == 0
    assert main(["import", PROJECT, str(seed), "copy.txt"]) == 0
    with Project.open(Path(PROJECT), coder="Ada") as project:
        first, second = project.library.ids()
        project.coding.tag(first, [Span(0, 100)], "claim")
        project.coding.tag(second, [Span(17, 117)], "claim")
    capsys.readouterr()


def test_that_copies_and_their_statements_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["repeats", PROJECT]) == 0

    said = capsys.readouterr().out
    assert "100%  000_87f90886bbbad075.txt = copy.txt" in said
    assert "1 pair of articles nearly the same" in said
    head, one, other, _count = said.splitlines()[2:]
    assert head.strip() == "100  the same words: 000_87f90886bbbad075.txt, copy.txt"
    assert [one.split()[0], other.split()[0]] == ["1", "2"]
    assert one.split()[1:] == other.split()[1:] != []
    assert "1 pair of Ada’s statements could be linked" in said


def test_that_json_holds_both(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["repeats", PROJECT, "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["articles"] == [{"first_id": 1, "second_id": 2, "share": 1.0}]
    assert [(each["statement_id"], each["other_id"], each["likeness"]) for each in told["statements"]] == [
        (1, 2, "same_words")
    ]


def test_that_groups_are_written_as_csv(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["repeats", PROJECT, "--out", str(tmp_path / "out")]) == 0

    assert "repeats_statements.csv: 2 rows" in capsys.readouterr().out
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "repeats_README.txt",
        "repeats_articles.csv",
        "repeats_statements.csv",
    ]
