"""Suggestions: never coding until accepted, and every decision recorded."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from annotator.domain.changes import Changes
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.findings import Analysis
from annotator.domain.records import (
    ArticleId,
    AssignmentState,
    DecisionKind,
    Origin,
    Suggestion,
    SuggestionMode,
)
from annotator.domain.text import Span
from annotator.services.project import Project


@pytest.fixture
def suggestion(project: Project, article_id: ArticleId, analysis: Analysis) -> Suggestion:
    project.suggestions.store(article_id, analysis)
    return project.suggestions.of(article_id)[0]


def decisions(project: Project) -> list[dict[str, Any]]:
    """What stands in the file, read past the program."""
    with closing(sqlite3.connect(project.path)) as connection:
        rows = connection.execute("SELECT kind, suggested, final, shown_at FROM decisions ORDER BY id").fetchall()
    return [
        {
            "kind": kind,
            "suggested": json.loads(suggested),
            "final": json.loads(final) if final else None,
            "shown_at": shown_at,
        }
        for kind, suggested, final, shown_at in rows
    ]


def test_that_a_suggestion_is_no_statement(project: Project, article_id: ArticleId, suggestion: Suggestion) -> None:
    assert suggestion.decision is None
    assert suggestion.actors == (("speaker", "Bob"), ("target", "Iran"))
    assert project.coding.statements(article_id) == []
    assert project.library.rows([article_id])[0].open_suggestions == 1


def test_that_accepting_takes_the_actors_along_unconfirmed(project: Project, suggestion: Suggestion) -> None:
    statement = project.coding.statement(project.coding.accept(suggestion.id, "denial"))

    assert statement.parts == suggestion.parts
    assert (statement.origin, statement.suggestion_id) == (Origin.SUGGESTION_ACCEPTED, suggestion.id)
    assert [(link.role, link.name, link.confirmed) for link in statement.links] == [
        ("speaker", "Bob", False),
        ("target", "Iran", False),
    ]
    project.coding.confirm_actors(statement.id)
    assert all(link.confirmed for link in project.coding.statement(statement.id).links)


def test_that_an_actor_named_by_the_coder_takes_the_place_of_the_suggested_one(
    project: Project, suggestion: Suggestion
) -> None:
    statement_id = project.coding.accept(suggestion.id, "claim")
    suggested = [link.confirmed for link in project.coding.statement(statement_id).actors("speaker")]

    project.coding.link_name(statement_id, "speaker", "Somebody else")

    links = project.coding.statement(statement_id).actors("speaker")
    assert suggested == [False]
    assert [(link.name, link.confirmed) for link in links] == [("Somebody else", True)]


def test_that_accepting_is_one_step_of_undo(project: Project, article_id: ArticleId, suggestion: Suggestion) -> None:
    project.coding.accept(suggestion.id, "denial")

    project.undo()

    assert project.coding.statements(article_id) == []
    assert project.actors.all() == ()
    assert project.suggestions.of(article_id)[0].decision is None


def test_that_a_decision_records_what_was_suggested_and_what_came_of_it(
    project: Project, suggestion: Suggestion
) -> None:
    shown_at = datetime(2025, 1, 1, tzinfo=UTC)

    project.coding.accept(suggestion.id, "claim", parts=[Span(17, 29)], shown_at=shown_at)

    [decision] = decisions(project)
    actors = [["speaker", "Bob"], ["target", "Iran"]]
    assert decision == {
        "kind": "changed",
        "suggested": {"code": "denial", "parts": [[16, 30]], "actors": actors},
        "final": {"code": "claim", "parts": [[17, 29]], "actors": actors},
        "shown_at": shown_at.isoformat(),
    }


@pytest.mark.parametrize(
    ("mode", "code", "parts", "kind"),
    [
        (SuggestionMode.WHERE, "denial", None, DecisionKind.ACCEPTED),
        (SuggestionMode.WHERE, "claim", None, DecisionKind.ACCEPTED),
        (SuggestionMode.WHERE, "denial", [Span(16, 29)], DecisionKind.CHANGED),
        (SuggestionMode.WHERE_AND_WHAT, "denial", None, DecisionKind.ACCEPTED),
        (SuggestionMode.WHERE_AND_WHAT, "claim", None, DecisionKind.CHANGED),
    ],
)
def test_that_accepted_and_changed_are_told_apart_by_what_was_shown(
    project: Project,
    suggestion: Suggestion,
    *,
    mode: SuggestionMode,
    code: str,
    parts: list[Span] | None,
    kind: DecisionKind,
) -> None:
    project.library.set_mode(mode)

    project.coding.accept(suggestion.id, code, parts=parts)

    assert project.suggestions.of(suggestion.article_id)[0].decision is kind


def test_that_moving_an_edge_afterwards_makes_it_changed(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    statement_id = project.coding.accept(suggestion.id, "denial")

    project.coding.move_part(statement_id, 0, Span(17, 30))

    assert project.coding.statement(statement_id).origin is Origin.SUGGESTION_CHANGED
    assert project.suggestions.of(article_id)[0].decision is DecisionKind.CHANGED


def test_that_tagging_across_an_open_suggestion_decides_it(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    statement = project.coding.statement(project.coding.tag(article_id, [Span(20, 35)], "claim"))

    assert (statement.origin, statement.suggestion_id) == (Origin.SUGGESTION_CHANGED, suggestion.id)
    assert project.suggestions.of(article_id)[0].decision is DecisionKind.CHANGED


def test_that_words_which_are_mostly_a_suggestion_bring_its_actors_as_accepting_does(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    shown_at = datetime(2025, 1, 1, tzinfo=UTC)
    assert suggestion.parts == (Span(16, 30),)

    statement_id = project.coding.tag(article_id, [Span(12, 23)], "claim", shown_at=shown_at)

    statement = project.coding.statement(statement_id)
    assert [(link.role, link.name, link.confirmed) for link in statement.links] == [
        ("speaker", "Bob", False),
        ("target", "Iran", False),
    ]
    [decision] = decisions(project)
    assert decision["final"]["actors"] == decision["suggested"]["actors"]
    assert decision["shown_at"] == shown_at.isoformat()


@pytest.mark.parametrize("words", [Span(16, 22), Span(24, 45), Span(0, 22), Span(29, 45)])
def test_that_words_with_less_than_half_of_a_suggestion_leave_it_open(
    project: Project, article_id: ArticleId, suggestion: Suggestion, *, words: Span
) -> None:
    statement = project.coding.statement(project.coding.tag(article_id, [words], "claim"))

    assert (statement.origin, statement.suggestion_id, statement.links) == (Origin.MANUAL, None, ())
    assert project.suggestions.of(article_id) == [suggestion]
    assert decisions(project) == []


def test_that_words_over_two_suggestions_take_up_the_one_with_more_of_them(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    [found] = analysis.statements
    other = replace(found, content=(Span(32, 50),), actors=(replace(found.actors[0], name="Carla"),))
    project.suggestions.store(article_id, replace(analysis, statements=(found, other)))

    statement = project.coding.statement(project.coding.tag(article_id, [Span(16, 50)], "claim"))

    assert [link.name for link in statement.links] == ["Carla"]
    first, second = project.suggestions.of(article_id)
    assert (first.decision, second.decision) == (None, DecisionKind.CHANGED)


def test_that_an_example_is_marked_with_its_own_actors_and_not_the_suggested_ones(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    example = project.coding.tag(article_id, [Span(0, 4)], "claim")

    statement_id = project.by_example.tag(example, article_id, suggestion.parts)

    assert project.coding.statement(statement_id).links == ()


def test_that_tagging_elsewhere_decides_nothing(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    statement = project.coding.statement(project.coding.tag(article_id, [Span(0, 14)], "claim"))

    assert statement.origin is Origin.MANUAL
    assert project.suggestions.of(article_id) == [suggestion]


def test_that_a_suggestion_is_decided_once(project: Project, suggestion: Suggestion) -> None:
    project.coding.reject(suggestion.id)

    with pytest.raises(NotAllowed, match="decided about this suggestion already"):
        project.coding.accept(suggestion.id, "claim")


def test_that_removing_what_was_accepted_opens_the_suggestion(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    project.coding.remove(project.coding.accept(suggestion.id, "denial"))

    assert project.suggestions.of(article_id) == [suggestion]


def test_that_finishing_passes_by_what_is_open_and_going_back_opens_it(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    project.library.set_state(article_id, AssignmentState.FINISHED)
    assert project.suggestions.of(article_id)[0].decision is DecisionKind.PASSED

    project.library.set_state(article_id, AssignmentState.IN_PROGRESS)
    assert project.suggestions.of(article_id) == [suggestion]


def test_that_nothing_is_passed_by_that_was_not_shown(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    project.library.set_mode(SuggestionMode.OFF)
    assert project.suggestions.of(article_id) == []

    project.library.set_state(article_id, AssignmentState.FINISHED)
    project.coding.tag(article_id, list(suggestion.parts), "claim")

    assert decisions(project) == []


def test_that_a_new_analysis_keeps_what_was_decided_and_replaces_the_rest(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    [found] = analysis.statements
    other = replace(found, content=(Span(51, 81),))
    project.suggestions.store(article_id, replace(analysis, statements=(found, other)))
    first, second = project.suggestions.of(article_id)
    project.coding.reject(first.id)

    moved = replace(found, content=(Span(18, 28),))
    newer = replace(found, content=(Span(55, 81),))
    project.suggestions.store(article_id, replace(analysis, rules="2", statements=(moved, newer)))

    kept, new = project.suggestions.of(article_id)
    assert (kept.id, kept.decision) == (first.id, DecisionKind.REJECTED)
    assert new.parts == (Span(55, 81),)
    assert new.id != second.id


def test_that_an_undone_decision_can_be_redone_after_a_new_analysis(
    project: Project, article_id: ArticleId, analysis: Analysis, suggestion: Suggestion
) -> None:
    statement_id = project.coding.accept(suggestion.id, "denial")
    project.undo()
    project.suggestions.store(article_id, replace(analysis, rules="2", statements=()))

    project.redo()

    assert project.coding.statement(statement_id).suggestion_id == suggestion.id


def test_that_findings_of_another_text_are_refused(project: Project, article_id: ArticleId, analysis: Analysis) -> None:
    [found] = analysis.statements
    with pytest.raises(NotAllowed, match="another text"):
        project.suggestions.store(article_id, replace(analysis, statements=(replace(found, content=(Span(0, 999),)),)))


def test_that_findings_for_an_article_that_is_gone_say_so(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.undo()

    with pytest.raises(NotFound):
        project.suggestions.store(article_id, analysis)


def test_that_the_statement_remembers_how_much_was_shown(
    project: Project, article_id: ArticleId, suggestion: Suggestion
) -> None:
    project.library.set_mode(SuggestionMode.OFF)
    project.coding.tag(article_id, [Span(0, 4)], "claim")
    project.library.set_mode(SuggestionMode.WHERE)
    project.coding.accept(suggestion.id, "denial")

    streamed = [(statement.start, mode) for _, _, statement, mode in project._store.queries.stream_statements()]
    assert streamed == [(0, SuggestionMode.OFF), (16, SuggestionMode.WHERE)]


def test_that_findings_in_several_articles_are_stored_at_once(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    [other] = project.library.add(
        [project.library.prepare_text("b.txt", project.library.article(article_id).text + "!")]
    )
    told: list[Changes] = []
    project.subscribe(told.append)

    project.suggestions.store_all([(article_id, analysis), (other, analysis)])

    assert [changes.articles for changes in told] == [{article_id, other}]
    assert [len(project.suggestions.of(each)) for each in (article_id, other)] == [1, 1]
