"""Actors before and after reconciliation: merged entries, doubles, and groups."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.records import Actor, ActorKind
from annotator.services.comparison import Figure, Level, Report, Resampling, Settings, behind, compare, read_codings
from annotator.services.project import Project
from tests.services.coded import coded_project

QUICK = Settings(resampling=Resampling(20))
CODED = {0: [(0, 3, "claim"), (5, 7, "denial")], 1: [(2, 5, "denial")]}


def percent(report: Report, *, before: bool) -> Figure:
    (line,) = [
        line
        for line in report.of(Level.ACTORS)
        if (line.figure.measure, line.role, line.before) == ("percent", "speaker", before)
    ]
    return line.figure


def linked(tmp_path: Path, names: dict[str, list[str]]) -> Path:
    """Every statement of each coder has the coder's speakers."""
    path = coded_project(tmp_path / "p.annotator", dict.fromkeys(names, CODED), articles=2)
    for coder, speakers in names.items():
        with Project.open(path, coder=coder) as project:
            for article_id in project.library.ids():
                for statement in project.coding.statements(article_id):
                    for speaker in speakers:
                        project.coding.link_name(statement.id, "speaker", speaker, ActorKind.ORGANISATION)
    return path


def entry(project: Project, name: str) -> Actor:
    return next(actor for actor in project.actors.all() if actor.name == name)


def merge(path: Path, keep: str, other: str) -> None:
    with Project.open(path, coder="A") as project:
        project.actors.merge(entry(project, keep).id, entry(project, other).id)


def test_that_merged_entries_are_one_after_reconciliation_and_two_before(tmp_path: Path) -> None:
    path = linked(tmp_path, {"A": ["IRNA"], "B": ["the official agency"]})
    assert not any(line.before for line in compare(read_codings(path), settings=QUICK).lines)
    merge(path, "IRNA", "the official agency")

    report = compare(read_codings(path), settings=QUICK)

    assert percent(report, before=False).value == 1
    assert percent(report, before=True).value == 0
    assert "before reconciliation" in report.methods.paragraph


def test_that_the_words_behind_a_line_before_reconciliation_differ(tmp_path: Path) -> None:
    path = linked(tmp_path, {"A": ["IRNA"], "B": ["the official agency"]})
    merge(path, "IRNA", "the official agency")
    codings = read_codings(path)
    report = compare(codings, settings=QUICK)

    lines = {line.before: line for line in report.of(Level.ACTORS) if line.role == "speaker"}

    assert [place.disagrees for place in behind(codings, report, lines[True])] == [True] * 3
    assert [place.disagrees for place in behind(codings, report, lines[False])] == [False] * 3


def test_that_entries_merged_one_after_another_are_traced_to_the_first(tmp_path: Path) -> None:
    path = linked(tmp_path, {"A": ["IRNA"], "B": ["the official agency"]})
    with Project.open(path, coder="A") as project:
        project.actors.add("Islamic Republic News Agency", ActorKind.ORGANISATION)
    merge(path, "Islamic Republic News Agency", "IRNA")
    merge(path, "Islamic Republic News Agency", "the official agency")

    report = compare(read_codings(path), settings=QUICK)

    assert (percent(report, before=True).value, percent(report, before=False).value) == (0, 1)


def test_that_a_double_that_a_merge_dropped_counts_before_it(tmp_path: Path) -> None:
    path = linked(tmp_path, {"A": ["IRNA"], "B": ["IRNA", "the official agency"]})
    merge(path, "IRNA", "the official agency")

    report = compare(read_codings(path), settings=QUICK)

    assert (percent(report, before=True).value, percent(report, before=False).value) == (0, 1)


def test_that_a_dropped_double_is_gone_when_the_coder_removes_what_it_became(tmp_path: Path) -> None:
    path = linked(tmp_path, {"A": ["IRNA"], "B": ["IRNA", "the official agency"]})
    merge(path, "IRNA", "the official agency")
    for coder in ("A", "B"):
        with Project.open(path, coder=coder) as project:
            for article_id in project.library.ids():
                for statement in project.coding.statements(article_id):
                    for link in statement.links:
                        project.coding.unlink_actor(statement.id, link.role, link.actor_id)

    report = compare(read_codings(path), settings=QUICK)

    assert not any(line.before for line in report.lines)


def test_that_a_merge_that_was_undone_leaves_no_lines_before_it(tmp_path: Path) -> None:
    path = linked(tmp_path, {"A": ["IRNA"], "B": ["the official agency"]})
    merge(path, "IRNA", "the official agency")
    with Project.open(path, coder="A") as project:
        project.undo()

    report = compare(read_codings(path), settings=QUICK)

    assert percent(report, before=False).value == 0
    assert not any(line.before for line in report.lines)


@pytest.mark.parametrize("belongs", [True, False])
def test_that_groups_stand_for_themselves_before_reconciliation(tmp_path: Path, *, belongs: bool) -> None:
    path = linked(tmp_path, {"A": ["the E3"], "B": ["France"]})
    with Project.open(path, coder="A") as project:
        group = replace(entry(project, "the E3"), kind=ActorKind.GROUP)
        project.actors.edit(group)
        if belongs:
            project.actors.edit(replace(entry(project, "France"), belongs_to=group.id))

    report = compare(read_codings(path), settings=QUICK)

    assert percent(report, before=False).value == (1 if belongs else 0)
    assert {line.before for line in report.of(Level.ACTORS)} == ({True, False} if belongs else {False})
