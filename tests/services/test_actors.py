"""The register and the cast."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.findings import Analysis
from annotator.domain.records import ActorId, ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.services.project import Project


def test_that_names_are_found_by_beginning_first(project: Project) -> None:
    for name in ("Northern Iran", "Iranian army", "Iran", "Viral", "Élysée"):
        project.actors.add(name, ActorKind.ORGANISATION)

    assert [actor.name for actor in project.actors.find("ir")] == ["Iran", "Iranian army", "Northern Iran", "Viral"]
    assert [actor.name for actor in project.actors.find("ELYSEE")] == ["Élysée"]
    assert [actor.name for actor in project.actors.find("", limit=2)] == ["Iran", "Iranian army"]


def test_that_a_name_is_entered_once(project: Project) -> None:
    project.actors.add("Iran", ActorKind.STATE)

    with pytest.raises(NotAllowed, match="in the register already"):
        project.actors.add("IRAN", ActorKind.STATE)


def test_that_an_entry_can_be_edited_and_the_edit_undone(project: Project) -> None:
    state = project.actors.add("Iran", ActorKind.STATE)
    person = project.actors.actor(project.actors.add("Shamkhani", ActorKind.UNKNOWN))

    edited = replace(person, name="Ali Shamkhani", kind=ActorKind.PERSON, aliases=("Shamkhani",), belongs_to=state)
    project.actors.edit(edited)
    assert project.actors.actor(person.id) == edited

    project.undo()
    assert project.actors.actor(person.id) == person


def test_that_an_actor_never_belongs_to_itself(project: Project) -> None:
    state = project.actors.actor(project.actors.add("Iran", ActorKind.STATE))
    person = project.actors.actor(project.actors.add("Shamkhani", ActorKind.PERSON))
    project.actors.edit(replace(person, belongs_to=state.id))

    with pytest.raises(NotAllowed, match="belong to itself"):
        project.actors.edit(replace(state, belongs_to=person.id))


def test_that_a_renamed_actor_touches_the_statements_that_name_it(project: Project, article_id: ArticleId) -> None:
    statement_id = project.coding.tag(article_id, [Span(0, 4)], "claim")
    actor = project.actors.actor(project.coding.link_name(statement_id, "speaker", "Iran"))
    heard = []
    project.subscribe(heard.append)

    project.actors.edit(replace(actor, name="Islamic Republic"))

    assert heard[0].statements == {statement_id}
    assert project.coding.statement(statement_id).links[0].name == "Islamic Republic"


def test_that_an_actor_that_is_gone_says_so(project: Project) -> None:
    with pytest.raises(NotFound):
        project.actors.actor(ActorId(99))


def test_that_a_mention_knows_its_entry(project: Project, article_id: ArticleId, analysis: Analysis) -> None:
    project.suggestions.store(article_id, analysis)
    actor_id = project.actors.add("iran", ActorKind.STATE)

    assert [(mention.name, mention.actor_id) for mention in project.actors.mentions(article_id)] == [
        ("Iran", actor_id),
        ("Bob", None),
    ]


def test_that_the_cast_begins_with_who_is_named_nearest(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)

    assert [known.name for known in project.actors.cast(article_id, "speaker", near=33)] == ["Bob", "Iran"]
    assert [known.name for known in project.actors.cast(article_id, "speaker", near=2)] == ["Iran", "Bob"]
    assert all(known.actor is None for known in project.actors.cast(article_id, "speaker"))


def test_that_the_cast_goes_on_with_who_has_the_role(project: Project, article_id: ArticleId) -> None:
    [other] = project.library.add([project.library.prepare_text("b.txt", "Elsewhere they said so.")])
    for article, names in ((article_id, ("Iran", "USA", "USA")), (other, ("Bob", "Iran"))):
        for name in names:
            project.coding.link_name(project.coding.tag(article, [Span(0, 4)], "claim"), "speaker", name)

    assert [known.name for known in project.actors.cast(article_id, "speaker")] == ["USA", "Iran", "Bob"]
    assert project.actors.cast(article_id, "target") == []
    assert len(project.actors.cast(article_id, "speaker", limit=1)) == 1
