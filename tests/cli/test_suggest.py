"""The command that finds statements, as somebody types it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from annotator import shipped
from annotator.cli import main
from annotator.domain.records import SuggestionMode
from annotator.services.project import Project
from annotator.suggesting.explanations import explanations
from tests.patience import SECONDS, wait_until

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOGNAME", "ada")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def analysed(project: Path) -> int:
    """How many articles of the file have been read."""
    connection = sqlite3.connect(f"file:{project}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM analyses").fetchone()[0])
    finally:
        connection.close()


def copies_of_the_seeds(count: int) -> Sequence[Path]:
    """So many articles that reading them takes a while."""
    Path("articles").mkdir()
    texts = [path.read_text(encoding="utf-8") for path in sorted(shipped.seeds().glob("*.txt"))]
    paths = [Path(f"articles/{number:03}.txt") for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"{texts[number % len(texts)]}\nCopy {number}.", encoding="utf-8")
    return paths


@pytest.mark.slow
def test_that_two_processes_print_what_one_prints(capfd: pytest.CaptureFixture[str]) -> None:
    copies_of_the_seeds(8)

    codes = [main(["suggest", "--json", "--jobs", "1", "articles"])]
    alone = capfd.readouterr().out
    codes.append(main(["suggest", "--json", "--jobs", "2", "articles"]))

    assert codes == [0, 0]
    assert capfd.readouterr().out == alone


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent to a process otherwise there")
def test_that_ctrl_c_keeps_what_was_stored_and_leaves_no_process() -> None:
    project = Path("drones.annotator")
    copies_of_the_seeds(200)
    assert main(["new", str(project), "--coder", "Ada"]) == 0
    assert main(["import", str(project), "articles"]) == 0

    with subprocess.Popen(
        [sys.executable, "-m", "annotator", "suggest", str(project)], stderr=subprocess.PIPE, env=dict(os.environ)
    ) as running:
        wait_until(lambda: analysed(project) >= 3)
        running.send_signal(signal.SIGINT)
        # The pipe of complaints ends only when nobody holds it any more.
        _, complaints = running.communicate(timeout=SECONDS)

    assert running.returncode == 130
    assert b"Everything that was reported as done is saved." in complaints
    assert b"Traceback" not in complaints
    assert 3 <= analysed(project) < 200
    assert main(["check", str(project)]) == 0


def test_that_no_processes_are_not_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["suggest", "--jobs", "0", "a.txt"])

    assert "it must be 1 at least" in capsys.readouterr().err


def test_that_the_rules_are_listed_with_what_they_find_and_how_often_they_were_right(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["suggest", "--list-rules"]) == 0

    lines = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    for each in explanations():
        measured = f"{each.right} of {each.found} right" if each.found else "not measured"
        assert lines[each.rule] == f"{each.phrase}  ({measured})"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--rules-off", "hedges", "a.txt"], "There is no rule “hedges”. Perhaps “hedge” is meant."),
        ([], "Name a project, or text files"),
    ],
)
def test_that_what_does_not_fit_is_refused(
    words: Sequence[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suggest", *words]) == 2

    assert sentence in capsys.readouterr().err


@pytest.mark.slow
def test_that_rules_and_words_can_be_left_out_for_files(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_text("Iran denied the report. The mayor said that the dam was safe.", encoding="utf-8")

    assert main(["suggest", "--cues-off", "deny", "a.txt"]) == 0

    assert [line.split("\t")[1] for line in capsys.readouterr().out.splitlines()] == ["claim"]


@pytest.mark.slow
def test_that_a_project_in_two_languages_says_which_articles_no_model_read(capsys: pytest.CaptureFixture[str]) -> None:
    Path("en.txt").write_text("Iran denied the report. The mayor said that the dam was safe.", encoding="utf-8")
    Path("de.txt").write_text("Die Polizei teilte am Montag mit, dass niemand verletzt worden sei.", encoding="utf-8")
    assert main(["new", "drones.annotator", "--coder", "Ada"]) == 0
    assert main(["import", "drones.annotator", "en.txt", "de.txt"]) == 0
    capsys.readouterr()

    assert main(["suggest", "drones.annotator"]) == 0
    told = capsys.readouterr()
    assert main(["suggest", "drones.annotator"]) == 0

    assert "Read 2 articles. The project now holds 3 suggestions for you." in told.out
    assert (
        "German: no model is installed, so 1 article was read by quotation marks and reporting words only." in told.err
    )
    assert capsys.readouterr().out == "Read 0 articles. The project now holds 3 suggestions for you.\n"


@pytest.mark.slow
def test_that_where_suggestions_are_off_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    Path("en.txt").write_text("Iran denied the report.", encoding="utf-8")
    assert main(["new", "drones.annotator", "--coder", "Ada"]) == 0
    assert main(["import", "drones.annotator", "en.txt"]) == 0
    with Project.open(Path("drones.annotator"), coder="Ada") as project:
        project.library.set_mode(SuggestionMode.OFF)
    capsys.readouterr()

    assert main(["suggest", "drones.annotator"]) == 0

    assert capsys.readouterr().out == (
        "Read 1 article. The project now holds 0 suggestions for you."
        " Suggestions are off in this project, so none is shown.\n"
    )
