"""Control articles by the command line: what is said, and what stands in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator import shipped
from annotator.cli import main

PROJECT = "drones.annotator"


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", PROJECT, "--coder", "Ada"]) == 0
    assert main(["import", PROJECT, str(shipped.seeds())]) == 0
    capsys.readouterr()


def test_that_a_control_is_drawn_and_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assign", PROJECT, "--coder", "Ada", "--control", "0.4", "--seed", "7"]) == 0

    said = capsys.readouterr().out
    assert "Drew 2 of 5 articles that Ada has not begun, to be coded without suggestions (seed 7)." in said
    assert "Ada codes 2 articles without suggestions, 3 articles with suggestions (where)." in said


def test_that_a_seed_nobody_named_is_said_and_draws_the_same_again(capsys: pytest.CaptureFixture[str]) -> None:
    main(["assign", PROJECT, "--control", "0.4"])
    seed = capsys.readouterr().out.split("(seed ")[1].split(")")[0]

    assert main(["assign", PROJECT, "--control", "0.4", "--seed", seed]) == 0
    assert capsys.readouterr().out.count(f"seed {seed}") == 3


def test_that_the_mode_is_set_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assign", PROJECT, "1", "--suggestions", "where_and_what"]) == 0
    assert "Set for Ada: 1 article." in capsys.readouterr().out

    assert main(["assign", PROJECT, "--suggestions", "off"]) == 0
    assert "Ada codes 5 articles without suggestions." in capsys.readouterr().out


def test_that_an_article_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assign", PROJECT, "gone.txt", "--suggestions", "off"]) == 2

    assert "The project has no article “gone.txt”." in capsys.readouterr().err


def test_that_a_share_beyond_all_articles_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assign", PROJECT, "--control", "20", "--seed", "1"]) == 2

    assert "lies between 0 and 1" in capsys.readouterr().err


def test_that_a_round_is_drawn_and_said_so_that_others_draw_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assign", PROJECT, "--coder", "Ada", "--round", "Training 1", "--draw", "2", "--seed", "7"]) == 0

    said = capsys.readouterr().out
    assert "Drew 2 articles of 5 for the round “Training 1” of Ada (seed 7)." in said
    assert "--round “Training 1” --draw 2 --seed 7" in said
    assert "round “Training 1”, 2 articles, drawn of 5, seed 7" in said


def test_that_articles_are_put_into_a_round_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assign", PROJECT, "1", "2", "--round", "Training 1"]) == 0

    assert "The round “Training 1” of Ada has 2 articles." in capsys.readouterr().out


@pytest.mark.parametrize("options", [["--round", "x"], ["1", "--round", "x", "--draw", "2"]])
def test_that_a_round_is_named_or_drawn_and_not_both(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assign", PROJECT, *options]) == 2

    assert "Name the articles of the round, or let them be drawn" in capsys.readouterr().err
