"""The commands that check, repair, salvage and tell what was done."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.shipped import resource

TEXT = "Iran denies it. “We never did”, he said today. The ministry admitted nothing."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "drones.annotator"
    with Project.create(path, coder="Ann", codebook=read_codebook(resource("codebooks/claims.toml"))) as project:
        [article_id] = project.library.add([project.library.prepare_text("drones.txt", TEXT)])
        project.coding.tag(article_id, [Span(0, 14)], "denial")
    return path


def spoil(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE parts SET start = start + 1")


def test_that_a_sound_project_is_said_to_be(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["check", str(path)])

    assert code == 0
    assert "is sound: 1 article" in capsys.readouterr().out


def test_that_findings_are_given_as_json(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(path)

    code = main(["check", str(path), "--json"])

    found = json.loads(capsys.readouterr().out)["findings"]
    assert code == 1
    assert found[0] == {
        "kind": "place",
        "sentence": (
            "The statement “Iran denies it” in “Iran denies it. “We never did”, he said today. The ministry admitted"
            " nothing.” no longer has the words that were marked."
        ),
        "articles": [1],
        "statements": [1],
        "repair": "Put it back to what the history says was saved.",
    }


def test_that_a_repaired_copy_is_sound(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(path)

    repaired = main(["repair", str(path), str(tmp_path / "repaired.annotator")])
    said = capsys.readouterr().out
    checked = main(["check", str(tmp_path / "repaired.annotator")])

    assert (repaired, checked) == (0, 0)
    assert "1 repair" in said
    assert main(["check", str(path)]) == 1


def test_that_a_damaged_file_is_salvaged(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = bytearray(path.read_bytes())
    content[:4096] = bytes(4096)
    path.write_bytes(content)

    refused = main(["check", str(path)])
    saved = main(["salvage", str(path), str(tmp_path / "saved.annotator")])

    assert (refused, saved) == (2, 1)
    assert "with 1 article and 1 statement" in capsys.readouterr().out
    assert (tmp_path / "saved - what was saved.txt").exists()


def test_that_the_history_is_listed_and_written(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = main(["history", str(path)])
    lines = capsys.readouterr().out.splitlines()
    written = main(["history", str(path), "--csv", str(tmp_path / "out")])

    assert (listed, written) == (0, 0)
    assert "tag  denial  “Iran denies it”" in lines[0]
    assert "history_actions.csv: 2 rows" in capsys.readouterr().out


def test_that_the_history_of_nobody_is_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["history", str(path), "--coder", "Zoe"])

    assert code == 2
    assert "no coder “Zoe”" in capsys.readouterr().err
