"""Importing all kinds of files by the command line: a line for each, and what the file says of its articles kept."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.services.project import Project
from tests.exchange.readers import hostile
from tests.exchange.readers.lookalikes import ARTICLES, FILES, zipped

PROJECT = "harbour.annotator"


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", PROJECT, "--coder", "Ada"]) == 0
    capsys.readouterr()


def _names() -> list[str | None]:
    with Project.open(Path(PROJECT), coder="Ada", read_only=True) as project:
        return [row.metadata.headline for row in project.library.rows(project.library.ids())]


def test_that_a_folder_of_deliveries_is_imported_with_a_line_for_each_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in").mkdir()
    Path("in/a.docx").write_bytes(FILES["nexis.docx"]())
    Path("in/b.html").write_bytes(FILES["factiva.html"]())
    Path("in/c.zip").write_bytes(zipped({"d.pdf": hostile.FILES["loop.pdf"](), "e.txt": "Another text."}))
    Path("in/f.jpg").touch()

    code = main(["import", PROJECT, "in"])

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert lines[0] == "imported  in/a.docx: 3 articles from Nexis Uni (3 imported)"
    assert lines[1] == "duplicate in/b.html: 3 articles from Factiva (3 duplicate)"
    assert lines[2].startswith("refused   in/c.zip/d.pdf: The PDF is damaged")
    assert lines[3] == "imported  in/c.zip/e.txt"
    assert lines[4] == "4 imported, 3 duplicate, 1 refused. 1 other file passed by in folders."
    assert _names()[:3] == [article.headline for article in ARTICLES]


def test_that_a_trial_stores_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.docx").write_bytes(FILES["nexis.docx"]())

    assert main(["import", PROJECT, "a.docx", "--dry-run"]) == 0

    assert "3 imported. Nothing was stored" in capsys.readouterr().out
    assert _names() == []


def test_that_columns_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.csv").write_text("k1,k2,k3\nPier closed,The pier was closed.,x\n")

    assert main(["import", PROJECT, "a.csv"]) == 1
    assert "Name it with --columns text=HEADING. There are: k1, k2, k3." in capsys.readouterr().out

    columns = ["--columns", "text=k2", "--columns", "headline=k1", "--columns", "detail=k3"]
    assert main(["import", PROJECT, "a.csv", *columns]) == 0
    assert _names() == ["Pier closed"]


@pytest.mark.parametrize("said", [["k2"], ["body=k2"], ["headline=k1"]])
def test_that_columns_that_cannot_be_understood_are_told(said: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.csv").write_text("k1,k2\nPier closed,The pier was closed.\n")

    assert main(["import", PROJECT, "a.csv", *(word for each in said for word in ("--columns", each))]) == 2

    assert "text=" in capsys.readouterr().err


def test_that_an_export_says_what_file_an_article_came_from() -> None:
    Path("a.docx").write_bytes(FILES["nexis.docx"]())
    main(["import", PROJECT, "a.docx"])

    assert main(["export", PROJECT, "--out", "out"]) == 0

    with Path("out/articles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["article_name"], row["format"], row["place"]) for row in rows] == [
        ("a.docx", "docx", "1"), ("a.docx", "docx", "2"), ("a.docx", "docx", "3"),
    ]  # fmt: skip
    assert json.loads(rows[0]["details"])["delivery"] == "Nexis Uni"
