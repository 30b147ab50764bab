"""Tagging, actors, values, memos and links: what is allowed, and what stands after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed, NotFound, ProjectReadOnly
from annotator.domain.records import (
    ActorKind,
    ArticleId,
    AssignmentState,
    Origin,
    StatementId,
    StatementLinkKind,
)
from annotator.domain.text import Span
from annotator.services.project import Project


@pytest.fixture
def statement_id(project: Project, article_id: ArticleId) -> StatementId:
    return project.coding.tag(article_id, [Span(5, 14)], "denial")


def test_that_a_tag_is_a_statement_of_this_coder(project: Project, article_id: ArticleId) -> None:
    statement_id = project.coding.tag(article_id, [Span(5, 14)], "denial")

    [statement] = project.coding.statements(article_id)
    assert statement.id == statement_id
    assert (statement.code, statement.parts, statement.coder) == ("denial", (Span(5, 14),), project.coder)
    assert (statement.origin, statement.codebook_version) == (Origin.MANUAL, project.codebook.version)


def test_that_the_first_mark_begins_the_article(project: Project, article_id: ArticleId) -> None:
    project.coding.tag(article_id, [Span(5, 14)], "denial")

    assert project.library.rows([article_id])[0].state is AssignmentState.IN_PROGRESS
    project.undo()
    assert project.library.rows([article_id])[0].state is AssignmentState.TO_DO


def test_that_statements_come_in_the_order_of_the_text(project: Project, article_id: ArticleId) -> None:
    for start in (40, 5, 20):
        project.coding.tag(article_id, [Span(start, start + 5)], "claim")

    assert [statement.start for statement in project.coding.statements(article_id)] == [5, 20, 40]


def test_that_statements_may_overlap_and_nest(project: Project, article_id: ArticleId) -> None:
    for span in (Span(0, 40), Span(5, 14), Span(10, 50)):
        project.coding.tag(article_id, [span], "claim")

    assert len(project.coding.statements(article_id)) == 3


def test_that_parts_that_touch_become_one(project: Project, article_id: ArticleId) -> None:
    statement_id = project.coding.tag(article_id, [Span(20, 30), Span(0, 10), Span(5, 12)], "claim")

    assert project.coding.statement(statement_id).parts == (Span(0, 12), Span(20, 30))


@pytest.mark.parametrize(
    ("spans", "code", "sentence"),
    [
        ([Span(5, 1000)], "claim", "beyond the end"),
        ([Span(15, 16)], "claim", "only blanks"),
        ([], "claim", "at least one stretch"),
        ([Span(5, 14)], "none", "no code “none”"),
    ],
)
def test_that_a_tag_that_breaks_a_rule_is_refused(
    project: Project, article_id: ArticleId, spans: list[Span], code: str, sentence: str
) -> None:
    with pytest.raises(NotAllowed, match=sentence):
        project.coding.tag(article_id, spans, code)

    assert project.coding.statements(article_id) == []


def test_that_a_tag_in_an_article_that_is_gone_says_so(project: Project) -> None:
    with pytest.raises(NotFound, match="article is no longer"):
        project.coding.tag(ArticleId(99), [Span(0, 1)], "claim")


def test_that_a_project_for_reading_refuses_a_tag(project: Project, article_id: ArticleId) -> None:
    project.close()

    with Project.open(project.path, coder="Ann", read_only=True) as reader:
        assert reader.read_only_reason
        with pytest.raises(ProjectReadOnly):
            reader.coding.tag(article_id, [Span(5, 14)], "claim")


def test_that_another_coder_s_statement_can_not_be_changed(
    project: Project, article_id: ArticleId, statement_id: StatementId
) -> None:
    project.close()

    with Project.open(project.path, coder="Bea") as other:
        with pytest.raises(NotAllowed, match="another coder's"):
            other.coding.recode(statement_id, "claim")
        assert other.coding.statements(article_id) == []


def test_that_an_edge_can_be_moved(project: Project, statement_id: StatementId) -> None:
    project.coding.move_part(statement_id, 0, Span(0, 14))

    assert project.coding.statement(statement_id).parts == (Span(0, 14),)


def test_that_parts_can_be_added_and_removed(project: Project, statement_id: StatementId) -> None:
    project.coding.add_part(statement_id, Span(20, 28))
    assert project.coding.statement(statement_id).parts == (Span(5, 14), Span(20, 28))

    project.coding.remove_part(statement_id, 0)
    assert project.coding.statement(statement_id).parts == (Span(20, 28),)


def test_that_the_only_part_stays(project: Project, statement_id: StatementId) -> None:
    with pytest.raises(NotAllowed, match="Remove the statement"):
        project.coding.remove_part(statement_id, 0)


@pytest.mark.parametrize("index", [-1, 1])
def test_that_a_part_that_is_not_there_is_refused(project: Project, statement_id: StatementId, index: int) -> None:
    with pytest.raises(NotAllowed, match="no longer has that part"):
        project.coding.move_part(statement_id, index, Span(0, 4))


def test_that_removing_takes_all_that_hangs_on_it_and_undo_brings_it_back(
    project: Project, article_id: ArticleId, statement_id: StatementId
) -> None:
    other = project.coding.tag(article_id, [Span(20, 28)], "accusation")
    project.coding.link_name(statement_id, "speaker", "Iran")
    project.coding.set_value(statement_id, "certainty", project.codebook.variable("certainty").options[0])
    project.coding.link_statements(statement_id, other, StatementLinkKind.ANSWERS)
    before, links = project.coding.statement(statement_id), project.coding.links(other)

    project.coding.remove(statement_id)
    assert [statement.id for statement in project.coding.statements(article_id)] == [other]
    assert project.coding.links(other) == []

    project.undo()
    assert project.coding.statement(statement_id) == before
    assert project.coding.links(other) == links


def test_that_a_name_finds_its_actor_whatever_the_case(project: Project, statement_id: StatementId) -> None:
    first = project.coding.link_name(statement_id, "speaker", "  Islamic   Republic ", ActorKind.STATE)

    assert project.coding.link_name(statement_id, "target", "islamic republic") == first
    assert [(actor.name, actor.kind) for actor in project.actors.all()] == [("Islamic Republic", ActorKind.STATE)]


def test_that_an_alias_finds_its_actor(project: Project, statement_id: StatementId) -> None:
    actor_id = project.actors.add("Iran", ActorKind.STATE)
    actor = project.actors.actor(actor_id)
    project.actors.edit(type(actor)(actor.id, actor.uuid, actor.name, actor.kind, ("Tehran",)))

    assert project.coding.link_name(statement_id, "speaker", "TEHRAN") == actor_id


def test_that_a_created_actor_and_its_link_are_one_step(project: Project, statement_id: StatementId) -> None:
    project.coding.link_name(statement_id, "speaker", "Iran")

    project.undo()

    assert project.actors.all() == ()
    assert project.coding.statement(statement_id).links == ()


def test_that_a_role_for_one_replaces_who_had_it(tmp_path: Path, codebook: Codebook) -> None:
    role = type(codebook.roles[0])(key="speaker", name="Speaker", letter="S", several=False)
    one = type(codebook)(name="one", codes=codebook.codes, roles=(role,))
    with Project.create(tmp_path / "one.annotator", coder="Ann", codebook=one) as project:
        [article_id] = project.library.add([project.library.prepare_text("a.txt", "Iran denies it.")])
        statement_id = project.coding.tag(article_id, [Span(0, 4)], "claim")
        project.coding.link_name(statement_id, "speaker", "Iran")

        project.coding.link_name(statement_id, "speaker", "Bob")

        assert [link.name for link in project.coding.statement(statement_id).actors("speaker")] == ["Bob"]


@pytest.mark.parametrize("name", ["", "  \n"])
def test_that_an_actor_needs_a_name(project: Project, statement_id: StatementId, name: str) -> None:
    with pytest.raises(NotAllowed, match="needs a name"):
        project.coding.link_name(statement_id, "speaker", name)


def test_that_an_actor_can_be_unlinked(project: Project, statement_id: StatementId) -> None:
    actor_id = project.coding.link_name(statement_id, "speaker", "Iran")

    project.coding.unlink_actor(statement_id, "speaker", actor_id)

    assert project.coding.statement(statement_id).links == ()


def test_that_an_unknown_role_is_refused(project: Project, statement_id: StatementId) -> None:
    with pytest.raises(NotAllowed, match="no role “chair”"):
        project.coding.link_name(statement_id, "chair", "Iran")


def test_that_values_are_held_to_the_codebook(project: Project, statement_id: StatementId) -> None:
    option = project.codebook.variable("certainty").options[1]

    project.coding.set_value(statement_id, "certainty", option)
    assert project.coding.statement(statement_id).value("certainty") == option
    with pytest.raises(NotAllowed, match="is no answer"):
        project.coding.set_value(statement_id, "certainty", "perhaps not")
    with pytest.raises(NotAllowed, match="no variable"):
        project.coding.set_value(statement_id, "none", option)
    project.coding.set_value(statement_id, "certainty", None)
    assert project.coding.statement(statement_id).values == ()


def test_that_a_statement_is_not_linked_to_itself(project: Project, statement_id: StatementId) -> None:
    with pytest.raises(NotAllowed, match="itself"):
        project.coding.link_statements(statement_id, statement_id, StatementLinkKind.SAME)


def test_that_statements_are_linked_once_and_unlinked(
    project: Project, article_id: ArticleId, statement_id: StatementId
) -> None:
    other = project.coding.tag(article_id, [Span(20, 28)], "accusation")
    for _time in range(2):
        project.coding.link_statements(statement_id, other, StatementLinkKind.ANSWERS)

    [link] = project.coding.links(other)
    assert (link.from_id, link.to_id) == (statement_id, other)
    project.coding.unlink_statements(link.id)
    assert project.coding.links(statement_id) == []


def test_that_the_listener_hears_of_action_undo_and_redo_alike(project: Project, article_id: ArticleId) -> None:
    heard: list[Changes] = []
    project.subscribe(heard.append)

    statement_id = project.coding.tag(article_id, [Span(5, 14)], "denial")
    project.undo()
    project.redo()

    assert heard == [heard[0]] * 3
    assert heard[0].action is ActionKind.TAG
    assert heard[0].statements == {statement_id}


def test_that_a_memo_that_says_the_same_is_no_step(project: Project, statement_id: StatementId) -> None:
    project.coding.write_memo(statement_id, "why?")
    project.undo()

    project.coding.write_memo(statement_id, "")

    assert project.undo_state().redo is ActionKind.WRITE_MEMO
