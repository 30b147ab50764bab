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
