"""Agreement on the command line: a table, JSON, a folder, of a project or of plain tables."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from annotator.cli import main
from tests.samples import lay_coded_sample
from tests.services.coded import coded_project


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    lay_coded_sample(path, coder="Ada")
    return path


def said(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str]:
    capsys.readouterr()
    code = main([str(word) for word in words])
    return code, capsys.readouterr().out


def test_that_a_table_says_who_how_far_and_what_to_keep_in_mind(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = said(capsys, "agree", sample, "--coders", "A,B", "--bootstraps", 50, "--methods")

    assert code == 0
    assert "Agreement of A and B in “Sample: Iran, Russia and the drones”" in out
    assert "5 articles that two of them have finished; statements: A 77, B 75" in out
    (bar,) = [line for line in out.splitlines() if line.strip().startswith("|u-alpha")]
    assert bar.split()[4:9] == [".940", *bar.split()[5:8], "≥"]
    assert "Nothing varies" in out
    assert "Keep in mind\n- Statements of one coder overlap with different codes." in out
    assert re.search(r"^  denial +1 +7 +0 +0$", out, re.MULTILINE)
    assert "50 resamples of articles" in out


def test_that_json_holds_every_figure(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = said(capsys, "agree", sample, "--coders", "b,a", "--json", "--bootstraps", 20, "--unit", "statement")

    told = json.loads(out)
    assert code == 0
    assert told["coders"] == ["B", "A"]
    assert {line["level"] for line in told["lines"]} == {"matching", "code", "actors"}
    assert all((line["figure"]["value"] is None) == bool(line["figure"]["undefined"]) for line in told["lines"])
    assert told["lines"][0]["figure"]["interval"]["replicates"] == 20
    assert told["pairings"][0]["confusion"]["values"] == ["claim", "denial", "admission", "accusation"]


def test_that_tables_without_a_project_say_the_same(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = said(capsys, "agree", sample, "--coders", "A,B", "--out", tmp_path / "out", "--bootstraps", 20)
    tables = [tmp_path / "out" / "spans" / f"{name}.csv" for name in ("spans", "articles", "sentences")]

    again = said(capsys, "agree", "--from", *tables, "--bootstraps", 20)

    assert code == 0
    assert "see README.txt there." in out
    figures = {line for line in out.splitlines() if line.endswith("%")}
    assert len(figures) > 40
    assert {line for line in again[1].splitlines() if line.endswith("%")} == figures


def test_that_the_smallest_tables_are_enough(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spans, articles = tmp_path / "spans.csv", tmp_path / "articles.csv"
    spans.write_text("article_id,coder,start,end,code\none,A,0,5,x\none,B,0,5,x\ntwo,A,2,4,y\n", encoding="utf-8")
    articles.write_text("article_id,tokens,finished_by\none,9,A;B\ntwo,9,A; B\n", encoding="utf-8")

    code, out = said(capsys, "agree", "--from", spans, articles)

    assert code == 0
    assert "(unit: words of the text)" in out
    assert "It is not known where sentences are" in out


def test_that_names_may_have_commas_quotes_and_signs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spans, articles = tmp_path / "spans.csv", tmp_path / "articles.csv"
    spans.write_text('article_id,coder,start,end,code\n1,"Müller, Anna",0,5,x\n1,"=O""Neil",0,5,x\n', "utf-8")
    articles.write_text('article_id,characters,finished_by\n1,20,"Müller, Anna; =O""Neil; Leer"\n', "utf-8")
    out = tmp_path / "out"

    named = ("--coders", '"Müller, Anna",=o"neil')
    code, told = said(capsys, "agree", "--from", spans, articles, *named, "--bootstraps", 20, "--out", out)

    assert code == 0
    assert 'statements: Müller, Anna 1, =O"Neil 1' in told
    assert (out / "wide" / "document_x.csv").read_text("utf-8") == 'unit_id,"Müller, Anna","=O""Neil"\n1,1,1\n'


def test_that_nothing_in_common_is_told_by_the_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = coded_project(
        tmp_path / "p.annotator", {"A": {0: [(0, 3, "claim")]}, "B": {1: [(0, 3, "claim")]}}, articles=2
    )

    code, out = said(capsys, "agree", path, "--coders", "A,B")

    assert code == 1
    assert "No article was finished by two of the coders: there is nothing to compare." in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--coders", "A,Zoe"], "There is no coder “Zoe”. There are: A, B."),
        (["--unit", "page"], "There is no unit “page”. There are: article, sentence, token, character, statement."),
        (["--unit", "token,character"], "Choose tokens or characters"),
        (["--measures", "rho"], "There is no measure “rho”"),
        (["--since", "yesterday"], "“yesterday” is no date"),
        (["--from", "a.csv", "b.csv"], "and not both"),
    ],
)
def test_that_a_request_that_is_unclear_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    code = main(["agree", str(sample), *words])

    assert code == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("option", [("--seed", "-1"), ("--iou", "x"), ("--bootstraps", "0")])
def test_that_a_number_out_of_range_is_refused_in_words(
    sample: Path, capsys: pytest.CaptureFixture[str], option: tuple[str, str]
) -> None:
    with pytest.raises(SystemExit):
        main(["agree", str(sample), *option])

    assert f"“{option[1]}” is no" in capsys.readouterr().err


def test_that_a_table_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["agree", "--from", str(tmp_path / "spans.csv"), str(tmp_path / "articles.csv")])

    assert code != 0
    assert "There is no file “" in capsys.readouterr().err


def test_that_help_shows_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["agree", "--help"])

    assert "annotator agree demo/sample.annotator --coders A,B" in capsys.readouterr().out


def test_that_a_coded_sample_is_ready_to_be_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from annotator.cli import sample as command

    command._make(tmp_path / "demo" / "sample.annotator", "Ada")
    command._add_codings(tmp_path / "demo" / "sample.annotator")

    code, _ = said(capsys, "agree", tmp_path / "demo" / "sample.annotator", "--bootstraps", 20)

    assert code == 0


def test_that_charts_are_not_drawn_where_no_folder_can_be(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "charts").touch()

    code = main(["agree", str(sample), "--coders", "A,B", "--bootstraps", "20", "--charts", str(tmp_path / "charts")])

    assert code == 2
    assert "is a file" in capsys.readouterr().err


@pytest.mark.slow
def test_that_charts_are_drawn_into_a_folder(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["agree", sample, "--coders", "A,B", "--unit", "statement", "--bootstraps", 20]

    code, out = said(capsys, *command, "--charts", tmp_path / "charts")

    assert code == 0
    assert "SVG, PNG and PDF of each chart" in out
    drawn = sorted(path.name for path in (tmp_path / "charts").glob("*.svg"))
    assert drawn == [
        "by_article.svg", "codes.svg", "figures_actors.svg", "figures_code.svg", "figures_matching.svg", "overview.svg",
    ]  # fmt: skip
