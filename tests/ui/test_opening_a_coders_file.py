"""A file that was made for a coder, opened by somebody whose name here is another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.records import AssignmentState
from annotator.services.hand_out import hand_out, made_for
from annotator.services.project import Project
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.desk import Coder


@pytest.fixture
def bens(tmp_path: Path) -> Path:
    """A file that Anna has made for Ben."""
    with Project.create(tmp_path / "team.annotator", coder="Anna", codebook=shipped_codebook()) as project:
        ids = project.library.add([project.library.prepare_text("a.txt", "“We never did”, the ministry said.")])
        project.team.assign(project.team.add_coder("Ben"), ids)
    hand_out(tmp_path / "team.annotator", tmp_path / "ben.annotator", coder="Ben")
    return tmp_path / "ben.annotator"


def test_that_a_file_knows_for_whom_it_was_made_and_an_ordinary_project_is_nobodys(bens: Path) -> None:
    alone = bens.with_name("alone.annotator")
    with Project.create(alone, coder="Dora", codebook=shipped_codebook()) as project:
        (article,) = project.library.add([project.library.prepare_text("a.txt", "“We never did”, it said.")])
        project.library.set_state(article, AssignmentState.FINISHED)

    assert made_for(bens) == "Ben"
    assert made_for(bens.with_name("team.annotator")) == ""
    assert made_for(alone) == ""


def test_that_a_coders_file_is_opened_as_its_coder_and_asks_once(at_window: Callable[..., Coder], bens: Path) -> None:
    root = at_window(name="root")
    root.feedback.will_answer(True)

    root.open(bens)

    assert root.feedback.asked[-1][0] == "This file was made for Ben"
    assert root.opened.project.coder.name == "Ben"
    root.program.close()
    root.open(bens)
    assert root.opened.project.coder.name == "Ben"
    assert [coder.name for coder in root.opened.project.coders if coder.name == "root"] == []


def test_that_somebody_else_may_code_in_it_under_their_own_name(at_window: Callable[..., Coder], bens: Path) -> None:
    cleo = at_window(name="Cleo")
    cleo.feedback.will_answer(False)

    cleo.open(bens)

    assert cleo.opened.project.coder.name == "Cleo"
