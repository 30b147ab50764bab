"""Articles without suggestions: drawn by lot, the same in every copy, recorded, and undoable."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.assigning import drawn_by_lot
from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.findings import Analysis
from annotator.domain.records import ArticleId, AssignmentState, SuggestionMode
from annotator.domain.text import Span
from annotator.services.project import Project


@pytest.fixture
def articles(project: Project) -> list[ArticleId]:
    drafts = [project.library.prepare_text(f"{n}.txt", f"Iran denies it {n} times.") for n in range(10)]
    return list(project.library.add(drafts))


def without(project: Project) -> set[ArticleId]:
    return {each.article_id for each in project.assignments.of() if each.own_mode is SuggestionMode.OFF}


def test_that_the_share_is_drawn_and_its_seed_recorded(project: Project, articles: list[ArticleId]) -> None:
    draw = project.assignments.draw_control(share=0.3, seed=7)

    assert (draw.pool, draw.drawn, draw.share, draw.seed) == (10, 3, 0.3, 7)
    assert len(without(project)) == 3
    assert {each.draw_id for each in project.assignments.of()} == {draw.id}
    with closing(sqlite3.connect(project.path)) as connection:
        assert connection.execute("SELECT kind, seed, share FROM draws").fetchall() == [("control", 7, 0.3)]
        off = connection.execute("SELECT count(*) FROM assignments WHERE suggestions = 'off'").fetchone()
    assert off == (3,)
    assert len(articles) == 10


@pytest.mark.usefixtures("articles")
def test_that_the_same_seed_draws_the_same_and_another_seed_others(project: Project) -> None:
    first = {seed: (project.assignments.draw_control(share=0.5, seed=seed), without(project))[1] for seed in range(5)}
    again = {seed: (project.assignments.draw_control(share=0.5, seed=seed), without(project))[1] for seed in range(5)}

    assert first == again
    assert len(set(map(frozenset, first.values()))) > 1


@pytest.mark.usefixtures("articles")
def test_that_a_drawing_is_one_step_to_undo_and_redo(project: Project) -> None:
    heard: list[Changes] = []
    project.assignments.draw_control(share=0.5, seed=1)
    drawn = without(project)
    project.subscribe(heard.append)

    project.undo()
    assert (without(project), list(project.assignments.draws())) == (set(), [])
    project.redo()

    assert without(project) == drawn
    assert [draw.seed for draw in project.assignments.draws()] == [1]
    assert [(changes.action, changes.article_list) for changes in heard] == [(ActionKind.ASSIGN, True)] * 2
    assert project.check() == ()


def test_that_what_is_begun_or_set_by_hand_takes_no_part(project: Project, articles: list[ArticleId]) -> None:
    tagged, finished, by_hand, *rest = articles
    project.coding.tag(tagged, [Span(0, 4)], "claim")
    project.library.set_state(finished, AssignmentState.FINISHED)
    project.assignments.set_mode([by_hand], SuggestionMode.WHERE)

    draw = project.assignments.draw_control(share=0.5, seed=1)

    assert draw.pool == len(rest)
    assert without(project) <= set(rest)
    assert project.suggestions.mode(by_hand) is SuggestionMode.WHERE


def test_that_drawing_again_takes_in_what_was_imported_since(project: Project, articles: list[ArticleId]) -> None:
    project.assignments.draw_control(share=0.5, seed=1)
    begun = min(without(project))
    project.coding.tag(begun, [Span(0, 4)], "claim")
    project.library.add([project.library.prepare_text(f"new {n}", f"Bob said so {n} times.") for n in range(5)])

    draw = project.assignments.draw_control(share=0.5, seed=2)

    assert draw.pool == len(articles) + 5 - 1
    assert begun in without(project)


@pytest.mark.parametrize("share", [0.0, 1.0, -1.0, 2.0])
@pytest.mark.usefixtures("articles")
def test_that_a_share_without_two_kinds_is_refused(project: Project, share: float) -> None:
    with pytest.raises(NotAllowed, match="between 0 and 1"):
        project.assignments.draw_control(share=share, seed=1)


def test_that_too_few_articles_for_the_share_are_refused(project: Project, article_id: ArticleId) -> None:
    with pytest.raises(NotAllowed, match="There is 1 article that Ann has not begun"):
        project.assignments.draw_control(share=0.5, seed=1)

    project.library.set_state(article_id, AssignmentState.FINISHED)
    with pytest.raises(NotAllowed, match="Ann has begun every article"):
        project.assignments.draw_control(share=0.5, seed=1)


def test_that_a_control_article_shows_and_counts_no_suggestions(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)
    assert project.library.rows([article_id])[0].open_suggestions == 1

    project.assignments.set_mode([article_id], SuggestionMode.OFF)

    assert project.suggestions.of(article_id) == []
    assert project.library.rows([article_id])[0].open_suggestions == 0


def test_that_an_article_may_show_more_than_the_project(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)
    project.library.set_mode(SuggestionMode.OFF)
    assert project.library.rows([article_id])[0].open_suggestions == 0

    project.assignments.set_mode([article_id], SuggestionMode.WHERE)

    assert project.suggestions.mode(article_id) is SuggestionMode.WHERE
    assert len(project.suggestions.of(article_id)) == 1
    assert project.library.rows([article_id])[0].open_suggestions == 1
    project.assignments.set_mode([article_id], None)
    assert project.suggestions.mode(article_id) is SuggestionMode.OFF


@pytest.mark.usefixtures("articles")
def test_that_what_is_set_by_hand_is_drawn_no_more(project: Project) -> None:
    project.assignments.draw_control(share=0.5, seed=1)
    some = min(without(project))

    project.assignments.set_mode([some], None)

    assert [each.draw_id for each in project.assignments.of() if each.article_id == some] == [None]


def test_that_an_article_that_is_gone_is_refused(project: Project) -> None:
    with pytest.raises(NotFound):
        project.assignments.set_mode([ArticleId(99)], SuggestionMode.OFF)


def test_that_another_coder_can_be_meant(project: Project, articles: list[ArticleId]) -> None:
    project.close()
    with Project.open(project.path, coder="Bob") as other:
        ann = other.coders[0]
        other.assignments.draw_control(share=0.2, seed=3, coder=ann)

        assert len(other.assignments.draws(ann)) == 1
        assert without(other) == set()
    with Project.open(project.path, coder="Ann") as mine:
        assert len(without(mine)) == 2
        # What she sees is for her to undo only where she did it.
        assert mine.undo_state().undo is ActionKind.IMPORT
    assert articles


@given(st.sets(st.text("0123456789abcdef", min_size=1)), st.floats(0, 1), st.integers())
def test_that_lots_do_not_depend_on_the_order_of_import(texts: set[str], share: float, seed: int) -> None:
    forwards = drawn_by_lot(sorted(texts), share=share, seed=seed)
    backwards = drawn_by_lot(sorted(texts, reverse=True), share=share, seed=seed)

    assert forwards == backwards <= texts
    assert abs(len(forwards) - share * len(texts)) <= 0.5
