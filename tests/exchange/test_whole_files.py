"""Files of an export: all or none, and never half of one."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from annotator.exchange.whole_files import WholeFiles


def listing(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file()}


def write(folder: Path, texts: dict[str, str]) -> None:
    with WholeFiles(folder) as files:
        for name, text in texts.items():
            with files.draft(name) as file:
                file.write(text)


def test_that_files_appear_together_at_the_end(tmp_path: Path) -> None:
    with WholeFiles(tmp_path) as files:
        for name in ("a.csv", "b.csv"):
            with files.draft(name) as file:
                file.write("new\r\n")
        before = {path.name for path in tmp_path.iterdir() if not path.name.startswith(".")}

    assert before == set()
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == [b"new\r\n"] * 2


def test_that_a_failure_while_writing_leaves_the_old_files_and_no_drafts(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old", encoding="utf-8")

    with pytest.raises(UnicodeEncodeError):
        write(tmp_path, {"a.csv": "new", "b.csv": "half \ud800"})

    assert listing(tmp_path) == {"a.csv": "old"}


def test_that_a_place_that_cannot_be_taken_gives_the_other_places_back(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old", encoding="utf-8")
    (tmp_path / "c.csv").mkdir()

    with pytest.raises(OSError, match=r"c\.csv"):
        write(tmp_path, {"a.csv": "new", "b.csv": "new", "c.csv": "new"})

    assert listing(tmp_path) == {"a.csv": "old"}


def test_that_places_are_given_back_on_a_medium_without_links_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "a.csv").write_text("old", encoding="utf-8")
    (tmp_path / "c.csv").mkdir()

    with pytest.raises(OSError, match=r"c\.csv"):
        write(tmp_path, {"a.csv": "new", "b.csv": "new", "c.csv": "new"})

    assert listing(tmp_path) == {"a.csv": "old"}


def test_that_drafts_of_a_killed_export_are_cleared_after_a_day(tmp_path: Path) -> None:
    (tmp_path / ".a.csv.0000.part").write_text("old half", encoding="utf-8")
    (tmp_path / ".a.csv.1111.part").write_text("of another export, running", encoding="utf-8")
    os.utime(tmp_path / ".a.csv.0000.part", (0, 0))

    with WholeFiles(tmp_path) as files, files.draft("a.csv") as file:
        file.write("new")

    assert set(listing(tmp_path)) == {"a.csv", ".a.csv.1111.part"}


def test_that_files_in_folders_appear_together_too(tmp_path: Path) -> None:
    write(tmp_path, {"a.csv": "old"})

    with pytest.raises(UnicodeEncodeError):
        write(tmp_path, {"a.csv": "new", "deep/b.csv": "new", "deep/c.csv": "half \ud800"})
    left = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    write(tmp_path, {"a.csv": "new", "deep/b.csv": "new"})

    assert left == ["a.csv"]
    assert (tmp_path / "deep" / "b.csv").read_text(encoding="utf-8") == "new"
