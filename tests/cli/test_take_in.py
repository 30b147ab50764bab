"""A coder's file by the command line: handed out, taken in, and what is said of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator import shipped
from annotator.cli import main
from annotator.domain.records import ActorKind
from annotator.domain.text import Span
from annotator.services.project import Project

PROJECT = "drones.annotator"
Said = Callable[[], str]


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", PROJECT, "--coder", "Ada"]) == 0
    assert main(["import", PROJECT, str(shipped.seeds())]) == 0
    capsys.readouterr()


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    return lambda: capsys.readouterr().out


def coded(path: str = "cid.annotator", coder: str = "Cid") -> None:
    with Project.open(Path(path), coder=coder) as project:
        made = project.coding.tag(project.library.ids()[0], [Span(10, 40)], "claim")
        project.coding.link_name(made, "speaker", "Vladimir Putin", ActorKind.PERSON)


def statements() -> int:
    with closing(sqlite3.connect(PROJECT)) as connection:
        return int(connection.execute("SELECT count(*) FROM statements").fetchone()[0])


def test_that_a_file_goes_out_and_comes_back(said: Said) -> None:
    assert main(["hand-out", PROJECT, "--coder", "Cid", "--out", "cid"]) == 0
    told = said()
    assert "Made “cid.annotator” for Cid: 5 articles." in told
    assert "It holds nobody’s coding." in told
    assert "annotator take-in drones.annotator cid.annotator" in told
    coded()

    assert main(["take-in", PROJECT, "cid.annotator", "--coder", "Ada"]) == 0

    told = said()
    assert "Cid: statements 1 new" in told
    assert "actor “Vladimir Putin”: new" in told
    assert "1 state of an article" in told
    assert "Taken in. The project as it was lies in" in told
    assert statements() == 1


def test_that_a_dry_run_changes_nothing(said: Said) -> None:
    main(["hand-out", PROJECT, "--coder", "Cid", "--out", "cid"])
    coded()
    said()

    assert main(["take-in", PROJECT, "cid.annotator", "--coder", "Ada", "--dry-run"]) == 0

    assert "Nothing was changed: this was a dry run." in said()
    assert statements() == 0


def test_that_a_second_time_nothing_is_new(said: Said) -> None:
    main(["hand-out", PROJECT, "--coder", "Cid", "--out", "cid"])
    coded()
    main(["take-in", PROJECT, "cid.annotator", "--coder", "Ada"])
    said()

    assert main(["take-in", PROJECT, "cid.annotator", "--coder", "Ada"]) == 0

    told = said()
    assert "Cid: statements 1 as here" in told
    assert "The project has all of it already." in told
    assert "Taken in." not in told


def test_that_all_of_it_comes_as_json(said: Said) -> None:
    main(["hand-out", PROJECT, "--coder", "Cid", "--out", "cid"])
    coded()
    said()

    assert main(["take-in", PROJECT, "cid.annotator", "--coder", "Ada", "--json"]) == 0

    told = json.loads(said())
    assert told["coders"][0]["new"] == 1
    assert [one["what"] for one in told["statements"]] == ["new"]
    assert told["actors"][0]["same_as"] is None
    assert told["taken_in"] is True
    assert Path(told["backup"]).exists()


def test_that_articles_are_drawn_by_lot_and_counted_as_given(said: Said) -> None:
    assert main(["hand-out", PROJECT, "--coder", "Cid", "--out", "cid", "--sample", "2", "--seed", "7"]) == 0

    assert "Drew 2 articles of 5 for Cid (seed 7)." in said()
    with Project.open(Path("cid.annotator"), coder="Cid") as project:
        assert project.library.progress().articles == 2
    with Project.open(Path(PROJECT), coder="Ada") as project:
        assert {each.coder.name: each.assigned for each in project.team.coders()} == {"Ada": 0, "Cid": 2}


def test_that_articles_are_named_and_suggestions_left_out() -> None:
    arguments = ["hand-out", PROJECT, "--coder", "Cid", "--out", "cid.annotator", "--articles", "1", "3"]
    assert main([*arguments, "--without-suggestions"]) == 0

    with Project.open(Path("cid.annotator"), coder="Cid") as project:
        assert project.library.progress().articles == 2
        assert project.mode.value == "off"


def test_that_a_file_that_is_there_is_not_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    Path("cid.annotator").write_text("mine")

    assert main(["hand-out", PROJECT, "--coder", "Cid", "--out", "cid"]) == 2

    assert "“cid.annotator” exists already" in capsys.readouterr().err
    assert Path("cid.annotator").read_text() == "mine"
    with Project.open(Path(PROJECT), coder="Ada", read_only=True) as project:
        assert [coder.name for coder in project.coders] == ["Ada"], "nobody was entered for it"


def test_that_a_coder_of_the_same_name_must_be_named(said: Said, capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "own.annotator", "--coder", "ADA"])
    main(["import", "own.annotator", str(shipped.seeds())])
    coded("own.annotator", "ADA")
    said()

    assert main(["take-in", PROJECT, "own.annotator", "--dry-run"]) == 0
    assert "say --same-coder “Ada=Ada” or --other-coder “Ada”" in said()
    assert main(["take-in", PROJECT, "own.annotator"]) == 2
    assert "Say first whether they are the same person." in capsys.readouterr().err
    assert main(["take-in", PROJECT, "own.annotator", "--same-coder", "ADA=Ada"]) == 0

    assert statements() == 1
    with Project.open(Path(PROJECT), coder="Ada", read_only=True) as project:
        assert [coder.name for coder in project.coders] == ["Ada"]


def test_that_articles_that_only_the_file_has_are_left_out_or_come_along(said: Said, tmp_path: Path) -> None:
    (tmp_path / "more.txt").write_text("The minister denies everything. Nobody believed it.")
    main(["new", "own.annotator", "--coder", "Eve"])
    main(["import", "own.annotator", "more.txt"])
    coded("own.annotator", "Eve")
    said()

    assert main(["take-in", PROJECT, "own.annotator"]) == 1
    assert "left out  more.txt: This project does not have the article." in said()
    assert statements() == 0
    assert main(["take-in", PROJECT, "own.annotator", "--coder", "Ada", "--add-articles"]) == 0

    assert statements() == 1


def test_that_what_is_no_project_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing " * 50)

    assert main(["take-in", PROJECT, "notes.txt"]) == 2

    assert "is not an Annotator project" in capsys.readouterr().err


def test_that_what_would_change_is_said_while_a_window_has_the_project_open(said: Said) -> None:
    assert main(["hand-out", PROJECT, "--coder", "Cid", "--out", "cid"]) == 0
    coded()

    with Project.open(Path(PROJECT), coder="Ada") as window:
        said()
        assert main(["take-in", PROJECT, "cid.annotator", "--dry-run"]) == 0
        assert "Cid: statements 1 new" in said()
        assert main(["take-in", PROJECT, "cid.annotator"]) == 2
        assert not window.read_only
    assert statements() == 0
