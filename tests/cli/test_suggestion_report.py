"""The report on suggestions by the command line: a table, JSON, and CSV in a folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator import shipped
from annotator.cli import main
from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.records import AssignmentState
from annotator.domain.text import Span
from annotator.services.project import Project

PROJECT = "drones.annotator"


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", PROJECT, "--coder", "Ada"]) == 0
    assert main(["import", PROJECT, str(shipped.seeds())]) == 0
    assert main(["assign", PROJECT, "--control", "0.4", "--seed", "7"]) == 0
    capsys.readouterr()


@pytest.fixture
def _coded() -> None:
    with Project.open(Path(PROJECT), coder="Ada") as project:
        for article_id in project.library.ids():
            found = FoundStatement("claim", (Span(0, 20),), (), (), (), (), "quotation", 0.9)
            project.suggestions.store(article_id, Analysis("small", "1", (found,), ()))
            for suggestion in project.suggestions.of(article_id):
                project.coding.accept(suggestion.id, "denial")
            project.coding.tag(article_id, [Span(30, 50)], "claim")
            project.library.set_state(article_id, AssignmentState.FINISHED)


def test_that_nothing_to_compare_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggestion-report", PROJECT]) == 1

    assert "No coder has begun an article" in capsys.readouterr().out


@pytest.mark.usefixtures("_coded")
def test_that_the_report_is_a_table_with_its_warnings(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggestion-report", PROJECT]) == 0

    said = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")
    assert "Ada: 3 articles with suggestions, 2 without" in said
    assert "rule quotation                          3     100 %      0 %       0 %        0 %" in said
    assert "p = " in said
    assert "(exact)" in said
    assert "Note: Only 3 articles with suggestions: with fewer than 10" in said


@pytest.mark.usefixtures("_coded")
def test_that_json_holds_everything_and_csv_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggestion-report", PROJECT, "--coder", "ada", "--json", "--out", "out"]) == 0

    [report] = json.loads(capsys.readouterr().out)
    assert (report["coder"], report["shown"]["statements"], report["control"]["statements"]) == ("Ada", 6, 2)
    assert report["seeds"] == [7]
    assert len(list(Path("out").iterdir())) == 6


def test_that_an_unknown_coder_ends_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggestion-report", PROJECT, "--coder", "Zoe"]) == 2

    assert "The project has no coder “Zoe”." in capsys.readouterr().err
