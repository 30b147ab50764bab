"""The register by the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.domain.records import ActorKind
from annotator.services.project import Project

PROJECT = "drones.annotator"


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", PROJECT, "--coder", "Ada"]) == 0
    with Project.open(Path(PROJECT), coder="Ada") as project:
        for name in ("Mykhailo Podoliak", "Podolyak", "Iran", "Iraq"):
            project.actors.add(name, ActorKind.UNKNOWN)
    capsys.readouterr()


def test_that_alike_names_are_listed_and_left_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["actors", PROJECT, "--alike"]) == 0

    said = capsys.readouterr().out
    assert "Mykhailo Podoliak = Podolyak  (surname)" in said
    assert "1 pair of names may be one actor’s." in said
    with Project.open(Path(PROJECT), coder="Ada") as project:
        assert len(project.actors.all()) == 4


def test_that_json_says_which_to_keep_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["actors", PROJECT, "--alike", "--json"]) == 0

    [told] = json.loads(capsys.readouterr().out)
    assert (told["keep"]["name"], told["other"]["name"], told["why"]) == ("Mykhailo Podoliak", "Podolyak", "surname")


def test_that_the_register_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    with Project.open(Path(PROJECT), coder="Ada") as project:
        project.actors.merge(project.actors.find("Mykhailo")[0].id, project.actors.find("Podolyak")[0].id)

    assert main(["actors", PROJECT]) == 0

    said = capsys.readouterr().out
    assert "Mykhailo Podoliak (unknown, also Podolyak)" in said
    assert "3 actors in the register." in said


def test_that_the_register_goes_out_as_a_table_and_comes_back_changed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["actors", PROJECT, "--csv", "register.csv"]) == 0
    table = Path("register.csv")
    changed = table.read_text(encoding="utf-8").replace("Iraq,unknown", "Iraq,state")
    table.write_text(changed + ",Kanani,person,,Iran\n", encoding="utf-8")

    assert main(["actors", PROJECT, "--take", "register.csv", "--dry-run"]) == 0
    with Project.open(Path(PROJECT), coder="Ada") as project:
        assert len(project.actors.all()) == 4
    assert main(["actors", PROJECT, "--take", "register.csv"]) == 0

    said = capsys.readouterr().out
    assert "Wrote “register.csv”: 4 actors." in said
    assert "Nothing was changed yet: 1 new, 1 changed, 3 as they were." in said
    assert "Kanani  (new)" in said
    assert "Iraq  (changed: kind)" in said
    with Project.open(Path(PROJECT), coder="Ada") as project:
        assert len(project.actors.all()) == 5
        project.undo()
        assert len(project.actors.all()) == 4


def test_that_wrong_rows_are_complained_of(capsys: pytest.CaptureFixture[str]) -> None:
    Path("register.csv").write_text("name,kind\nA,persn\n,state\n", encoding="utf-8")

    assert main(["actors", PROJECT, "--take", "register.csv"]) == 1

    said = capsys.readouterr().err
    assert "Row 2: “persn” is no kind" in said
    assert "2 rows can’t be taken in, so nothing was changed." in said


def test_that_a_dry_run_is_of_something(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["actors", PROJECT, "--dry-run"]) != 0
    assert "--take" in capsys.readouterr().err


@pytest.mark.parametrize("asked", [["--alike"], [], ["--csv", "out.csv"], ["--take", "register.csv", "--dry-run"]])
def test_that_what_is_only_read_can_be_asked_while_a_window_has_the_project_open(asked: list[str]) -> None:
    assert main(["actors", PROJECT, "--csv", "register.csv"]) == 0

    with Project.open(Path(PROJECT), coder="Ada"):
        assert main(["actors", PROJECT, *asked]) == 0
        assert main(["actors", PROJECT, "--take", "register.csv"]) == 2
