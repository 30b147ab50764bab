"""Backups on the command line: listed with what they hold, and restored by number, by file or the newest."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli import FAILED, OK, PROBLEMS, main
from annotator.domain.backups import Why
from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.services.project import Project
from tests.samples import lay_sample


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "drones.annotator"
    lay_sample(path, coder="Anna")
    with Project.open(path, coder="Anna") as project:
        project.backups.make(Why.TAKING_IN, "Ben")
        project.coding.tag(ArticleId(2), [Span(0, 5)], "claim")
    return path


def statements(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM statements").fetchone()[0])


def test_that_the_backups_are_listed_with_what_they_hold(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["backups", str(path)])

    said = capsys.readouterr().out
    assert code == OK
    assert "before taking in Ben: 5 articles, 0 statements, sound" in said
    assert "2 backups." in said


def test_that_they_are_told_to_a_program(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["backups", str(path), "--json"])

    told = json.loads(capsys.readouterr().out)
    assert [(each["why"], each["about"], each["statements"], each["wrong"]) for each in told] == [
        ("before taking in", "Ben", 0, "")
    ] * 2


def test_that_a_project_without_backups_is_a_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backups", str(tmp_path / "none.annotator")]) == PROBLEMS
    assert "No backup" in capsys.readouterr().out


@pytest.mark.parametrize("typed", ["1", "newest"])
def test_that_a_backup_is_restored_and_it_is_said_how_to_undo_it(
    path: Path, typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["restore", str(path), typed])

    assert code == OK
    assert statements(path) == 0
    assert "To undo, restore that." in capsys.readouterr().out


def test_that_with_out_the_project_is_left_as_it_is(path: Path, tmp_path: Path) -> None:
    code = main(["restore", str(path), "1", "--out", str(tmp_path / "then.annotator")])

    assert code == OK
    assert (statements(path), statements(tmp_path / "then.annotator")) == (1, 0)


def test_that_an_unknown_backup_is_refused_with_how_to_find_one(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["restore", str(path), "77"]) == FAILED
    assert "lists them by their numbers" in capsys.readouterr().err
