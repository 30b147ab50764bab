"""Making, opening, copying and checking a project."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from annotator.domain.codebook import Codebook
from annotator.domain.errors import BadCodebook, NotAllowed, ProjectLocked
from annotator.domain.records import ArticleId
from annotator.domain.text import Span
from annotator.services.project import Project


def test_that_a_project_opens_as_it_was_made(project: Project, codebook: Codebook) -> None:
    project.close()

    with Project.open(project.path, coder="Ann") as again:
        assert (again.title, again.coder, again.codebook) == ("project", project.coder, codebook)
        assert not again.read_only


def test_that_a_coder_is_known_by_name_whatever_the_case(project: Project) -> None:
    project.close()
    with Project.open(project.path, coder=" ann ") as again:
        assert again.coder == project.coder

    with Project.open(project.path, coder="Bea") as other:
        assert [coder.name for coder in other.coders] == ["Ann", "Bea"]


def test_that_a_coder_needs_a_name(project: Project) -> None:
    project.close()
    with pytest.raises(NotAllowed, match="needs a name"):
        Project.open(project.path, coder=" ")


def test_that_a_refused_opening_leaves_the_project_free(project: Project) -> None:
    with pytest.raises(ProjectLocked):
        Project.open(project.path, coder="Bea")
    project.close()

    Project.open(project.path, coder="Bea").close()


def test_that_a_bad_codebook_makes_no_project(tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / "bad.annotator"
    with pytest.raises(BadCodebook):
        Project.create(path, coder="Ann", codebook=Codebook("none", (), codebook.roles))

    assert list(tmp_path.iterdir()) == []


def test_that_the_time_of_saving_is_known_after_a_restart(tmp_path: Path, codebook: Codebook) -> None:
    now = datetime(2025, 1, 1, 12, tzinfo=UTC)
    path = tmp_path / "clock.annotator"
    with Project.create(path, coder="Ann", codebook=codebook, clock=lambda: now) as project:
        assert project.saved_at is None
        project.library.add([project.library.prepare_text("a.txt", "Iran denies.")])

    with Project.open(path, coder="Ann") as again:
        assert again.saved_at == now


def test_that_a_clock_that_jumps_back_breaks_neither_order_nor_undo(tmp_path: Path, codebook: Codebook) -> None:
    times = iter([datetime(year, 1, 1, tzinfo=UTC) for year in (2038, 1970) * 20])
    with Project.create(
        tmp_path / "clock.annotator", coder="Ann", codebook=codebook, clock=lambda: next(times)
    ) as project:
        [article_id] = project.library.add([project.library.prepare_text("a.txt", "Iran denies.")])
        first = project.coding.tag(article_id, [Span(0, 4)], "claim")
        second = project.coding.tag(article_id, [Span(5, 11)], "denial")

        project.undo()
        assert [statement.id for statement in project.coding.statements(article_id)] == [first]
        project.redo()
        assert [statement.id for statement in project.coding.statements(article_id)] == [first, second]


def test_that_a_copy_holds_what_the_project_holds(project: Project, article_id: ArticleId, tmp_path: Path) -> None:
    statement_id = project.coding.tag(article_id, [Span(0, 4)], "claim")
    copy = tmp_path / "elsewhere" / "copy.annotator"
    copy.parent.mkdir()

    project.copy_to(copy)

    with Project.open(copy, coder="Ann") as other:
        assert other.coding.statement(statement_id) == project.coding.statement(statement_id)
        assert other.check() == ()


def test_that_a_project_whose_file_was_deleted_can_still_be_copied(project: Project, article_id: ArticleId) -> None:
    project.path.unlink()

    project.copy_to(project.path)
    project.close()

    with Project.open(project.path, coder="Ann") as again:
        assert again.library.ids() == [article_id]
