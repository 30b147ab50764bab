"""The sample project."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from annotator import shipped
from annotator.domain.errors import ProjectExists
from annotator.domain.names.folding import same_name
from annotator.domain.records import Origin
from annotator.services.comparison import read_codings
from annotator.services.project import Project
from annotator.services.sample import SAMPLE_CODERS, add_sample_coding, make_coded_sample, make_sample


def test_that_the_sample_holds_the_five_articles_with_their_metadata(tmp_path: Path) -> None:
    told = json.loads((shipped.seeds() / "double_coded.json").read_text(encoding="utf-8"))["articles"]

    with make_sample(tmp_path / "sample.annotator", coder="Ada") as project:
        rows = project.library.rows(project.library.ids())

    assert {row.name: asdict(row.metadata) for row in rows} == {each["file"]: each["metadata"] for each in told}


def test_that_a_sample_never_replaces_a_project(tmp_path: Path) -> None:
    make_sample(tmp_path / "sample.annotator", coder="Ada").close()

    with pytest.raises(ProjectExists):
        make_sample(tmp_path / "sample.annotator", coder="Ada")


def test_that_the_two_codings_are_as_they_were_told(tmp_path: Path) -> None:
    told = json.loads((shipped.seeds() / "double_coded.json").read_text(encoding="utf-8"))["articles"]
    path = tmp_path / "sample.annotator"

    make_coded_sample(path, coder="Ada").close()

    for name in SAMPLE_CODERS:
        with Project.open(path, coder=name) as project:
            assert project.check() == ()
            assert project.library.progress().finished == 5
            for article_id, each in zip(project.library.ids(), told, strict=True):
                text = project.library.article(article_id).text
                mine = project.coding.statements(article_id)
                assert {(s.code, tuple(part.of(text) for part in s.parts)) for s in mine} == {
                    (s["code"], tuple(s["quote"])) for s in each["coders"][name]
                }
                assert {statement.origin for statement in mine} == {Origin.IMPORTED}
                speakers = sorted("; ".join(same_name(link.name) for link in s.actors("speaker")) for s in mine)
                assert speakers == sorted(same_name(s["speaker"] or "") for s in each["coders"][name])


def test_that_a_sample_made_before_the_coder_is_known_holds_nobody_but_its_own_coders(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    make_sample(path).close()
    for name in SAMPLE_CODERS:
        add_sample_coding(path, name)

    with Project.open(path, coder="Mara") as project:
        assert [coder.name for coder in project.coders] == ["A", "B", "Mara"]


def test_that_who_has_coded_nothing_and_was_given_nothing_is_neither_compared_nor_exported(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    make_coded_sample(path, coder="root").close()

    with Project.open(path, coder="Mara") as project:
        exported = [each.coder.name for each in project.exports.whose(working=project.coder.id)]
        settled = [coder.name for coder in project.settling.comparable()]

    assert read_codings(path).coders == ("A", "B")
    assert exported == ["A", "B", "Mara"]
    assert settled == ["A", "B"]


def test_that_who_was_given_an_article_stands_in_the_comparison_before_coding_it(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    with make_coded_sample(path, coder="Mara") as project:
        project.team.enlist("Cleo", project.library.ids()[:1])

    with Project.open(path, coder="Mara") as project:
        assert "Cleo" in [each.coder.name for each in project.exports.whose()]
    assert read_codings(path).coders == ("A", "B", "Cleo")


def test_that_a_coding_is_one_action_and_is_brought_in_once(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    make_coded_sample(path, coder="Ada").close()
    add_sample_coding(path, "B")

    with Project.open(path, coder="B") as project:
        before = project.library.progress()
        project.undo()
        after = project.library.progress()
        assert project.undo_state().undo is None

    assert (before.statements, before.finished) == (75, 5)
    assert (after.statements, after.finished) == (0, 0)


def test_that_the_persons_own_coding_of_the_sample_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"

    with make_coded_sample(path, coder="a") as project:
        assert project.library.progress().statements == 0
        assert [coder.name for coder in project.coders] == ["a", "B"]
