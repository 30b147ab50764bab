from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.ui.settings import Remembered, Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_that_what_is_remembered_is_there_after_a_restart(file: Path) -> None:
    Settings(file).change(coder="Änna", theme="dark", text_size=19)

    assert Settings(file).now == Remembered(coder="Änna", theme="dark", text_size=19)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b'{"coder": "An'])
def test_that_a_damaged_file_is_kept_aside_and_settings_begin_afresh(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    settings = Settings(file)
    settings.change(coder="Anna")

    assert Settings(file).now.coder == "Anna"
    assert file.with_suffix(".bad").read_bytes() == content


@pytest.mark.parametrize(
    "content",
    [
        [],
        3,
        {"coder": 4, "recent": "x", "places": [], "text_size": "large"},
        {"recent": [1, 2], "places": {"a": 1}},
        {"of_a_later_version": True},
    ],
)
def test_that_wrong_entries_are_as_if_they_were_missing(file: Path, content: object) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps(content), encoding="utf-8")

    assert Settings(file).now == Remembered()


def test_that_the_last_opened_project_stands_first_and_once(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    for name in ("a", "b", "a"):
        settings.note_project(tmp_path / name)

    assert settings.now.recent == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_that_the_place_in_a_project_goes_when_the_project_leaves_the_list(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    settings.note_project(tmp_path / "a")
    settings.note_place(tmp_path / "a", {"article": 3})
    settings.forget_project(tmp_path / "a")
    settings.note_project(tmp_path / "b")
    settings.note_place(tmp_path / "b", {"article": 1})

    assert settings.place_of(tmp_path / "a") == {}
    assert settings.place_of(tmp_path / "b") == {"article": 1}


def test_that_a_folder_that_cannot_be_written_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    settings = Settings(tmp_path / "config" / "settings.json")

    settings.change(coder="Anna")

    assert settings.now.coder == "Anna"
