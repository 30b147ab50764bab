"""The codebook at the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.cli import main
from annotator.domain.text import Span
from annotator.exchange.codebook_pages import write_codebook_as
from annotator.exchange.codebooks import read_codebook
from annotator.exchange.templates import read_template
from annotator.services.project import Project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.annotator"
    with Project.create(path, coder="Ada", codebook=read_template()) as project:
        [article_id] = project.library.add([project.library.prepare_text("a.txt", "Iran denies it.")])
        project.coding.tag(article_id, [Span(0, 4)], "denial")
    return path


def test_that_the_codebook_is_printed_as_the_file_that_is_read(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["codebook", str(path)]) == 0

    (tmp_path / "printed.toml").write_text(capsys.readouterr().out, encoding="utf-8")
    assert read_codebook(tmp_path / "printed.toml") == read_template()


def test_that_a_file_is_looked_at_first_and_then_taken_with_a_note(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = path.with_name("other.toml")
    write_codebook_as(read_template("discourse_network"), file)

    assert main(["codebook", str(path), "--take", str(file), "--dry-run"]) == 0
    assert "Nothing was changed." in capsys.readouterr().out
    assert main(["codebook", str(path), "--take", str(file), "--note", "After the pilot"]) == 0
    assert "Denial: retired." in capsys.readouterr().out
    assert main(["codebook", str(path), "--log"]) == 0

    said = capsys.readouterr().out
    assert "Ada: After the pilot" in said
    assert "  Added the code “Statement”." in said


def test_that_use_is_counted(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["codebook", str(path), "--usage"]) == 0

    assert "code denial: 1 statement\n" in capsys.readouterr().out


def test_that_a_broken_file_changes_nothing(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = path.with_name("broken.toml")
    file.write_text("name = 3", encoding="utf-8")

    assert main(["codebook", str(path), "--take", str(file)]) == 2

    assert "“name” must be text" in capsys.readouterr().err
    with Project.open(path, coder="Ada") as project:
        assert project.codebook == read_template()


def test_that_a_new_project_begins_from_a_template(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "new"), "--coder", "Ada", "--codebook", "political_claims"]) == 0

    with Project.open(tmp_path / "new.annotator", coder="Ada") as project:
        assert project.codebook == read_template("political_claims")
