"""A lead's project with two articles, suggestions in the first, and a coder's file made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from annotator.domain.codebook import Codebook
from annotator.domain.findings import Analysis
from annotator.domain.records import ActorKind
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from annotator.services.take_in import Answers, TakenIn, preview, take_in

TEXT = "Iran denies it. “We never did”, Bob said 😀 today. The ministry admitted nothing, and accused others."
OTHER = "Officials in Kyiv said so. Nobody else did."

Open = Callable[..., Project]


@pytest.fixture
def opened() -> Iterator[Open]:
    """Opens a project and closes it at the end."""
    with ExitStack() as stack:
        yield lambda path, coder: stack.enter_context(Project.open(path, coder=coder))


@pytest.fixture
def lead(tmp_path: Path, codebook: Codebook, analysis: Analysis) -> Iterator[Project]:
    with Project.create(tmp_path / "lead.annotator", coder="Ann", codebook=codebook) as project:
        first, _second = project.library.add(
            [project.library.prepare_text("one.txt", TEXT), project.library.prepare_text("two.txt", OTHER)]
        )
        project.suggestions.store(first, analysis)
        project.actors.add("Iran", ActorKind.STATE)
        project.team.add_coder("Cid")
        yield project


@pytest.fixture
def handed_out(lead: Project, tmp_path: Path, opened: Open) -> Project:
    """The file of the coder Cid, open."""
    hand_out(lead.path, tmp_path / "cid.annotator", coder="Cid")
    return opened(tmp_path / "cid.annotator", "Cid")


def taken(lead: Project, path: Path, answers: Answers | None = None) -> TakenIn:
    look = preview(lead.path, path, backups=lead.path.parent / "backups")
    return take_in(lead, look, answers=answers or Answers())
