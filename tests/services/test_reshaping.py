"""Splitting a statement and joining several: what stays, what is gone, what undo brings back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed
from annotator.domain.findings import Analysis
from annotator.domain.records import (
    ActorKind,
    ArticleId,
    DecisionKind,
    Origin,
    Statement,
    StatementId,
    StatementLinkKind,
)
from annotator.domain.text import Span
from annotator.services.project import Project
from tests.services.conftest import TEXT
from tests.ui.desk import in_file

SPLIT_AT = TEXT.index("never")
SAME, ANSWERS = StatementLinkKind.SAME, StatementLinkKind.ANSWERS


def state(project: Project, article_id: ArticleId) -> Sequence[Statement]:
    return project.coding.statements(article_id)


def full(project: Project, article_id: ArticleId) -> StatementId:
    statement_id = project.coding.tag(article_id, [Span(16, 30)], "denial")
    project.coding.link_name(statement_id, "speaker", "Bob", ActorKind.PERSON)
    project.coding.write_memo(statement_id, "Look again")
    return statement_id


def gone_in_stands(project: Project) -> list[tuple[object, ...]]:
    return in_file(project.path, "SELECT thing FROM stands WHERE kind = 'statement' AND gone ORDER BY thing")


def test_that_a_split_gives_both_halves_the_code_and_the_actors(project: Project, article_id: ArticleId) -> None:
    statement_id = full(project, article_id)

    first, second = project.coding.split(statement_id, SPLIT_AT)

    one, other = state(project, article_id)
    assert (one.id, other.id) == (first, second) == (statement_id, second)
    assert (one.parts, other.parts) == ((Span(16, 19),), (Span(20, 30),))
    assert one.code == other.code == "denial"
    assert one.actors("speaker")[0].name == other.actors("speaker")[0].name == "Bob"
    assert (one.memo, other.memo) == ("Look again", "")


def test_that_a_split_is_one_undo_and_one_redo(project: Project, article_id: ArticleId) -> None:
    statement_id = full(project, article_id)
    before = state(project, article_id)

    project.coding.split(statement_id, SPLIT_AT)
    split = state(project, article_id)

    assert project.undo_state().undo is ActionKind.SPLIT
    project.undo()
    assert state(project, article_id) == before
    project.redo()
    assert state(project, article_id) == split


def test_that_a_split_between_parts_gives_each_its_parts(project: Project, article_id: ArticleId) -> None:
    statement_id = project.coding.tag(article_id, [Span(0, 4), Span(5, 14), Span(17, 19)], "claim")

    project.coding.split(statement_id, 14)

    assert [each.parts for each in state(project, article_id)] == [(Span(0, 4), Span(5, 14)), (Span(17, 19),)]


@pytest.mark.parametrize("at", [0, 16, 30, 90])
def test_that_a_split_that_leaves_one_empty_is_refused(project: Project, article_id: ArticleId, at: int) -> None:
    statement_id = full(project, article_id)
    before = state(project, article_id)

    with pytest.raises(NotAllowed, match="nothing to split"):
        project.coding.split(statement_id, at)

    assert state(project, article_id) == before


def test_that_of_a_split_suggestion_the_first_half_keeps_the_decision(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)
    suggestion = project.suggestions.of(article_id)[0]
    statement_id = project.coding.accept(suggestion.id, "denial")

    _first, second = project.coding.split(statement_id, SPLIT_AT)

    one, other = state(project, article_id)
    assert (one.origin, one.suggestion_id) == (Origin.SUGGESTION_CHANGED, suggestion.id)
    assert (other.origin, other.suggestion_id) == (Origin.SUGGESTION_CHANGED, None)
    assert project.suggestions.of(article_id)[0].decision is DecisionKind.CHANGED
    project.coding.remove(second)
    assert project.suggestions.of(article_id)[0].decision is DecisionKind.CHANGED


def test_that_links_stay_with_the_first_half(project: Project, article_id: ArticleId) -> None:
    statement_id = full(project, article_id)
    other = project.coding.tag(article_id, [Span(0, 4)], "claim")
    project.coding.link_statements(statement_id, other, ANSWERS)

    first, second = project.coding.split(statement_id, SPLIT_AT)

    assert [(link.from_id, link.to_id) for link in project.coding.links(first)] == [(statement_id, other)]
    assert project.coding.links(second) == []


def test_that_a_join_unites_parts_actors_and_memos(project: Project, article_id: ArticleId) -> None:
    one = full(project, article_id)
    other = project.coding.tag(article_id, [Span(0, 4), Span(20, 40)], "claim")
    project.coding.link_name(other, "target", "Iran", ActorKind.STATE)
    project.coding.link_name(other, "speaker", "The ministry")
    project.coding.write_memo(other, "Who else?")

    kept = project.coding.join([one, other])

    [statement] = state(project, article_id)
    assert statement.id == kept == one
    assert statement.parts == (Span(0, 4), Span(16, 40))
    assert statement.code == "denial"
    assert [link.name for link in statement.actors("target")] == ["Iran"]
    assert "Bob" in [link.name for link in statement.actors("speaker")]
    assert statement.memo == "Look again\n\nWho else?"


def test_that_where_a_role_takes_one_actor_the_current_statements_stays(tmp_path: Path, codebook: Codebook) -> None:
    single = replace(codebook, roles=tuple(replace(role, several=False) for role in codebook.roles))
    with Project.create(tmp_path / "single.annotator", coder="Ann", codebook=single) as project:
        [article_id] = project.library.add([project.library.prepare_text("drones.txt", TEXT)])
        one, other = (project.coding.tag(article_id, [span], "claim") for span in (Span(0, 4), Span(5, 11)))
        project.coding.link_name(one, "speaker", "Iran")
        project.coding.link_name(other, "speaker", "Bob")

        project.coding.join([one, other])

        assert [link.name for link in state(project, article_id)[0].actors("speaker")] == ["Iran"]


def test_that_a_joined_statement_is_gone_and_one_undo_brings_it_back(project: Project, article_id: ArticleId) -> None:
    one, other = full(project, article_id), project.coding.tag(article_id, [Span(0, 4)], "claim")
    before = state(project, article_id)

    project.coding.join([one, other])

    assert len(gone_in_stands(project)) == 1
    assert project.undo_state().undo is ActionKind.JOIN
    project.undo()
    assert state(project, article_id) == before
    assert gone_in_stands(project) == []


def test_that_links_lead_to_the_one_that_stays(project: Project, article_id: ArticleId) -> None:
    one, other, third = (project.coding.tag(article_id, [Span(start, start + 4)], "claim") for start in (0, 5, 32))
    project.coding.link_statements(third, other, ANSWERS)
    project.coding.link_statements(one, other, SAME)

    project.coding.join([one, other])

    assert [(link.from_id, link.to_id, link.kind) for link in project.coding.links(one)] == [(third, one, ANSWERS)]
    project.undo()
    assert len(project.coding.links(other)) == 2


def test_that_a_suggestion_stays_decided_when_its_statement_is_joined(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)
    suggestion = project.suggestions.of(article_id)[0]
    accepted = project.coding.accept(suggestion.id, "denial")
    by_hand = project.coding.tag(article_id, [Span(0, 4)], "claim")

    project.coding.join([by_hand, accepted])

    [statement] = state(project, article_id)
    assert (statement.origin, statement.suggestion_id) == (Origin.SUGGESTION_CHANGED, suggestion.id)
    assert project.suggestions.of(article_id)[0].decision is DecisionKind.CHANGED
    project.coding.remove(by_hand)
    assert project.suggestions.of(article_id)[0].decision is None


def test_that_statements_of_two_articles_are_not_joined(project: Project, article_id: ArticleId) -> None:
    [elsewhere] = project.library.add([project.library.prepare_text("b.txt", "Another text altogether.")])
    one = project.coding.tag(article_id, [Span(0, 4)], "claim")
    other = project.coding.tag(elsewhere, [Span(0, 7)], "claim")

    with pytest.raises(NotAllowed, match="Link them instead"):
        project.coding.join([one, other])
    with pytest.raises(NotAllowed, match="two statements"):
        project.coding.join([one, one])


def test_that_another_coders_statement_is_not_split_or_joined(
    project: Project, article_id: ArticleId, tmp_path: Path
) -> None:
    theirs = full(project, article_id)
    project.close()

    with Project.open(tmp_path / "project.annotator", coder="Zoe") as zoes:
        mine = zoes.coding.tag(article_id, [Span(0, 4)], "claim")
        with pytest.raises(NotAllowed, match="another coder"):
            zoes.coding.split(theirs, SPLIT_AT)
        with pytest.raises(NotAllowed, match="another coder"):
            zoes.coding.join([mine, theirs])


def test_that_the_file_is_sound_after_splitting_and_joining(project: Project, article_id: ArticleId) -> None:
    halves = project.coding.split(full(project, article_id), SPLIT_AT)
    project.coding.join(halves)

    assert project.check() == ()
    assert state(project, article_id)[0].parts == (Span(16, 30),)
