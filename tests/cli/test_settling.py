"""Differences, the settled version and the report to a coder by the command line."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.domain.settling import Reason
from annotator.services.project import Project
from tests.samples import lay_coded_sample

PROJECT = "sample.annotator"


@pytest.fixture(autouse=True)
def _sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lay_coded_sample(Path(PROJECT), coder="Sue")


def test_that_differences_are_listed_the_same_as_words_json_and_csv(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", PROJECT, "--coders", "A,B"]) == 0
    words = capsys.readouterr().out
    assert main(["compare", PROJECT, "--coders", "a,b", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert main(["compare", PROJECT, "--csv", "d.csv"]) == 0

    with Path("d.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    kinds = Counter(each["difference"] for each in told)
    assert kinds == Counter({"actor": 38, "missing": 10, "boundary": 2, "code": 1})
    assert Counter(row["difference"] for row in rows) == kinds
    assert "51 differences in 5 articles: 10 not marked by all, 1 other codes, 2 other ends, 38 other actors." in words
    assert {row["standing"] for row in rows} == {"open"}
    missing = next(row for row in rows if row["difference"] == "missing")
    assert bool(missing["A_quote"]) != bool(missing["B_quote"])


def test_that_one_article_is_listed_by_its_number_and_an_unknown_one_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["compare", PROJECT, "--coders", "A,B", "--article", "4", "--json"]) == 0
    assert {each["article"]["id"] for each in json.loads(capsys.readouterr().out)} == {4}

    assert main(["compare", PROJECT, "--coders", "A,B", "--article", "no.txt"]) == 2
    assert "no article “no.txt”" in capsys.readouterr().err
    assert main(["compare", PROJECT, "--coders", "A,Zoe"]) == 2
    assert "no coder “Zoe”. There are: Sue, A, B." in capsys.readouterr().err
    assert main(["compare", PROJECT, "--coders", "A"]) == 2
    assert "two coders" in capsys.readouterr().err


def test_that_coders_without_a_common_article_differ_in_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", PROJECT, "--coders", "Sue,A", "--json"]) == 1

    assert json.loads(capsys.readouterr().out) == []


def test_that_agreed_passages_are_taken_by_the_settler_and_exported_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["settle", PROJECT, "--agreed", "--coder", "Sue", "--coders", "A,B"]) == 0
    assert "Took 39 passages on which A and B agree." in capsys.readouterr().out
    assert main(["export", PROJECT, "--out", "all"]) == 0
    assert main(["export", PROJECT, "--settled", "--out", "settled"]) == 0
    assert main(["check", PROJECT]) == 0

    assert Counter(row["coder"] for row in _rows("all/statements.csv")) == Counter({"A": 77, "B": 75, "Settled": 39})
    settled = _rows("settled/statements.csv")
    assert {(row["coder"], row["origin"]) for row in settled} == {("Settled", "adjudicated")}
    assert len(settled) == 39
    links = {row["statement_uuid"] for row in _rows("settled/actor_links.csv")}
    assert links <= {row["statement_uuid"] for row in settled}
    with Project.open(Path(PROJECT), coder="Sue") as project:
        assert project.undo() is not None
        assert project.settling.overview(project.settling.coders(["A", "B"])).articles[0].untaken == 9


def test_that_without_a_settled_version_there_is_none_to_export(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", PROJECT, "--settled", "--out", "settled"]) == 2

    assert "no settled version to export" in capsys.readouterr().err
    assert not Path("settled").exists()


def test_that_a_coder_gets_a_page_and_the_guideline_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    with Project.open(Path(PROJECT), coder="Sue") as project:
        coders = project.settling.coders(["A", "B"])
        article_id = project.library.ids()[3]
        for each in project.settling.article(article_id, coders).items:
            project.settling.take(each.item, coders[1])
        [first, *_] = project.settling.article(article_id, coders).items
        assert first.settlement is not None
        project.settling.give_reason(first.settlement.id, Reason.GUIDELINE_UNCLEAR, codebook_key="claim", note="?")
        project.settling.finish(article_id, coders)

    assert main(["report-to-coder", PROJECT, "--coder", "a", "--out", "a.html"]) == 0
    assert main(["settle", PROJECT, "--coders", "A,B", "--unclear", "todo.csv"]) == 0
    assert main(["agree", PROJECT, "--coders", "B,Settled", "--bootstraps", "10"]) == 0

    said = capsys.readouterr().out
    assert "a.html: 4 things settled otherwise in 1 article" in said
    assert "5 articles finished by all, 1 settled." in said
    assert "Agreement of B and Settled" in said
    assert Path("a.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    [row] = _rows("todo.csv")
    assert (row["codebook_key"], row["note"], row["noted_by"]) == ("claim", "?", "Sue")


def test_that_a_page_that_cannot_be_written_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["settle", PROJECT, "--agreed", "--coder", "Sue", "--coders", "A,B"]) == 0
    Path("folder").mkdir()

    assert main(["report-to-coder", PROJECT, "--coder", "A", "--out", "folder"]) == 2
    assert "“folder” cannot be written" in capsys.readouterr().err


def test_that_a_project_with_a_settled_version_still_has_one_coder() -> None:
    assert main(["new", "one.annotator", "--coder", "Sue"]) == 0
    with Project.open(Path("one.annotator"), coder="Sue") as project:
        project._store.settled_coder()

    assert main(["actors", "one.annotator"]) == 0


def _rows(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
