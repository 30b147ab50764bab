"""Counting what there is to settle in many articles at once, held to what is found article by article."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import NotAllowed
from annotator.domain.records import AssignmentState, Coder, Statement
from annotator.domain.settling import Difference
from annotator.services.jobs import Cancelled
from annotator.services.project import Project
from annotator.services.settling import overview
from tests.samples import lay_coded_sample
from tests.services.coded import Coded, coded_project, span_of

CODES = ("claim", "denial", "accusation")
_starts = st.integers(0, 8)
_mark = st.tuples(_starts, st.integers(1, 4), st.sampled_from(CODES)).map(lambda m: (m[0], min(m[0] + m[1], 10), m[2]))
_coded = st.lists(_mark, max_size=5, unique_by=lambda mark: mark)


def coders_of(project: Project, *names: str) -> list[Coder]:
    known = {coder.name: coder for coder in project.coders}
    return [known[name] for name in names]


def one_by_one(project: Project, coders: list[Coder]) -> list[object]:
    found = [project.settling.article(article_id, coders) for article_id in project.library.ids()]
    return [each.progress for each in found if not each.unfinished]


def hold_counts_against_each_other(
    tmp_path_factory: pytest.TempPathFactory, coded: list[tuple[Coded, Coded, Coded]]
) -> None:
    path = tmp_path_factory.mktemp("project") / "p.annotator"
    by_name = {name: {n: marks[place] for n, marks in enumerate(coded)} for place, name in enumerate("ABC")}
    coded_project(path, by_name, articles=len(coded), imported=True)

    with Project.open(path, coder="Sue") as project:
        for names in ("AB", "BC", "ABC", "CBA"):
            coders = coders_of(project, *names)
            assert list(overview(path, coders).articles) == one_by_one(project, coders)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(_coded, _coded, _coded), min_size=1, max_size=4))
def test_that_counting_in_columns_finds_what_is_found_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, coded: list[tuple[Coded, Coded, Coded]]
) -> None:
    hold_counts_against_each_other(tmp_path_factory, coded)


@pytest.mark.slow
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(_coded, _coded, _coded), min_size=1, max_size=4))
def test_that_counting_in_columns_finds_in_many_projects_what_is_found_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, coded: list[tuple[Coded, Coded, Coded]]
) -> None:
    hold_counts_against_each_other(tmp_path_factory, coded)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    lay_coded_sample(tmp_path / "sample.annotator", coder="Sue")
    return tmp_path / "sample.annotator"


def test_that_actors_are_counted_as_they_are_one_by_one(sample: Path) -> None:
    with Project.open(sample, coder="Sue") as project:
        coders = coders_of(project, "A", "B")

        found = overview(sample, coders)

        assert list(found.articles) == one_by_one(project, coders)
        assert sum(each.items[Difference.ACTOR] for each in found.articles) == 38


def test_that_what_is_settled_rejected_agreed_and_changed_since_is_counted_as_one_by_one(sample: Path) -> None:
    with Project.open(sample, coder="Sue") as project:
        coders = coders_of(project, "A", "B")
        first, second, third, *_ = project.library.ids()
        project.settling.take_agreed(first, coders)
        for each in project.settling.article(first, coders).items:
            project.settling.take(each.item, coders[0])
        project.settling.finish(first, coders)
        items = project.settling.article(second, coders).items
        project.settling.reject(items[0].item.passage)
        project.settling.take_whole(items[5].item.passage, coders[1])
        for each in project.settling.article(third, coders).items[:6]:
            project.settling.take(each.item, coders[1])
        decided = [each.item.passage.statements[1] for each in project.settling.article(third, coders).items[:6]]
    with Project.open(sample, coder="B") as project:
        project.coding.write_memo(_there(decided[5]).id, "seen again")
        project.coding.remove(_there(decided[3]).id)
        project.coding.move_part(_there(decided[4]).id, 0, span_of(0, 3))

    with Project.open(sample, coder="Sue") as project:
        found = overview(sample, coders)

        assert list(found.articles) == one_by_one(project, coders)
        assert found.n_done == 1
        assert found.articles[2].stale > 0


def test_that_everything_agreed_is_taken_in_one_action_and_taken_once(sample: Path) -> None:
    with Project.open(sample, coder="Sue") as project:
        coders = coders_of(project, "A", "B")
        one = project.settling.article(project.library.ids()[3], coders).items[0]
        project.settling.take(one.item, coders[0])

        taken = project.settling.take_all_agreed(overview(sample, coders))
        again = project.settling.take_all_agreed(overview(sample, coders))
        told = [project.settling.article(each, coders).progress for each in project.library.ids()]
        problems = project.check()
        project.undo()

        assert (taken, again) == (39, 0)
        assert [each.untaken for each in told] == [0] * 5
        assert problems == ()
        assert sum(each.untaken for each in overview(sample, coders).articles) == 39


def test_that_what_changed_after_the_overview_is_not_taken_as_it_was(sample: Path) -> None:
    with Project.open(sample, coder="Sue") as project:
        coders = coders_of(project, "A", "B")
        before = overview(sample, coders)
    with Project.open(sample, coder="B") as project:
        article_id = before.untaken[0].article_id
        for statement in project.coding.statements(article_id):
            project.coding.write_memo(statement.id, "seen again")

    with Project.open(sample, coder="Sue") as project:
        taken = project.settling.take_all_agreed(before)

        assert taken == 39 - sum(each.article_id == article_id for each in before.untaken)


def test_that_articles_that_one_has_not_finished_are_left_out(sample: Path) -> None:
    with Project.open(sample, coder="B") as project:
        project.library.set_state(project.library.ids()[0], AssignmentState.IN_PROGRESS)
        coders = coders_of(project, "A", "B")

        assert len(overview(sample, coders).articles) == 4
        with pytest.raises(NotAllowed, match="two coders"):
            overview(sample, coders[:1])


def _there(statement: Statement | None) -> Statement:
    assert statement is not None
    return statement


def test_that_what_the_coders_changed_alike_since_is_taken_again_into_the_same_statement(tmp_path: Path) -> None:
    path = coded_project(
        tmp_path / "p.annotator", {"A": {0: [(0, 2, "claim")]}, "B": {0: [(0, 2, "claim")]}}, articles=1
    )
    with Project.open(path, coder="Sue") as project:
        coders = coders_of(project, "A", "B")
        project.settling.take_all_agreed(overview(path, coders))
        [article_id] = project.library.ids()
        before = project.settling.article(article_id, coders).passages[0].statement
    for name in ("A", "B"):
        with Project.open(path, coder=name) as project:
            project.coding.recode(project.coding.statements(article_id)[0].id, "denial")

    with Project.open(path, coder="Sue") as project:
        found = overview(path, coders)
        taken = project.settling.take_all_agreed(found)
        after = project.settling.article(article_id, coders).passages[0].statement

    assert (found.untaken, found.again, taken) == ((), (article_id,), 1)
    assert before is not None
    assert after is not None
    assert (after.id, before.code, after.code) == (before.id, "claim", "denial")


def test_that_taking_everything_agreed_can_be_undone_and_done_again_row_by_row(sample: Path) -> None:
    with Project.open(sample, coder="Sue") as project:
        found = overview(sample, coders_of(project, "A", "B"))
        project.settling.take_all_agreed(found)
        taken = _rows(sample)

        project.undo()
        undone = _rows(sample)
        project.redo()

        assert len(taken["statements"]) - len(undone["statements"]) == 39
        assert undone["settlements"] == []
        assert {name: rows for name, rows in _rows(sample).items() if name != "stands"} == {
            name: rows for name, rows in taken.items() if name != "stands"
        }
        assert _standing(_rows(sample)) == _standing(taken)


def test_that_taking_everything_agreed_can_be_stopped_and_leaves_nothing(sample: Path) -> None:
    with Project.open(sample, coder="Sue") as project:
        found = overview(sample, coders_of(project, "A", "B"))
        before, undo = _rows(sample), project.undo_state()

        def stop(done: int, _of: int) -> None:
            if done:
                raise Cancelled("Stopped.")

        with pytest.raises(Cancelled):
            project.settling.take_all_agreed(found, report=stop)

        assert (_rows(sample), project.undo_state()) == (before, undo)


def test_that_taking_everything_agreed_tells_how_far_it_is_to_the_end(sample: Path) -> None:
    told: list[tuple[int, int]] = []
    with Project.open(sample, coder="Sue") as project:
        found = overview(sample, coders_of(project, "A", "B"))

        project.settling.take_all_agreed(found, report=lambda done, of: told.append((done, of)))

    assert (told[0], told[-1]) == ((0, 39), (39, 39))


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """What settling writes, as the file has it."""
    tables = ("statements", "parts", "actor_links", "statement_values", "settlements", "assignments", "stands")
    with closing(sqlite3.connect(path)) as file:
        return {name: file.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables}  # noqa: S608 - our own names


def _standing(rows: dict[str, list[tuple[object, ...]]]) -> list[tuple[object, ...]]:
    """Kind, thing and whether it is gone: each undo and redo is an event of its own time."""
    return sorted((kind, thing, gone) for kind, thing, _at, _event, gone, *_ in rows["stands"])
