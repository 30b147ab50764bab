"""Entries that are probably one actor: proposed, merged, told apart; each as one action."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.findings import Analysis, FoundMention
from annotator.domain.names.alike import Difference
from annotator.domain.records import ActorId, ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.services.actors.alike import alike_pairs
from annotator.services.actors.settings import Setting
from annotator.services.project import Project


@pytest.fixture
def podoliak(project: Project) -> ActorId:
    return project.actors.add("Mykhailo Podoliak", ActorKind.PERSON)


@pytest.fixture
def podolyak(project: Project, podoliak: ActorId) -> ActorId:
    assert podoliak
    return project.actors.add("Podolyak", ActorKind.UNKNOWN)


def rows(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """What the file holds of actors, read past the program."""
    with closing(sqlite3.connect(project.path)) as connection:
        tables = ("actors", "actor_aliases", "actor_links", "actors_apart")
        return {name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables}  # noqa: S608 - names of our own tables


def named(setting: Setting) -> str | None:
    """The words that stand out."""
    return None if setting.name is None else setting.name.of(setting.words)


def test_that_a_name_is_proposed_as_another_of_an_entry(project: Project, podoliak: ActorId) -> None:
    [alike] = project.actors.alike("Podolyak")

    assert (alike.actor.id, alike.alias, alike.why) == (podoliak, "Podolyak", Difference.SURNAME)
    assert project.actors.alike("Shamkhani") == []


@pytest.mark.usefixtures("podolyak")
def test_that_nothing_is_merged_before_somebody_says_so(project: Project) -> None:
    before = rows(project)

    project.actors.alike("Podolyak")
    project.actors.alike_pairs()

    assert rows(project) == before


def test_that_a_pair_keeps_the_name_that_says_more(project: Project) -> None:
    short = project.actors.add("IRGC", ActorKind.ORGANISATION)
    long = project.actors.add("Islamic Revolutionary Guard Corps", ActorKind.ORGANISATION)

    [pair] = project.actors.alike_pairs()

    assert (pair.keep.id, pair.other.id) == (long, short)


def test_that_an_alias_is_entered_and_the_entry_found_by_it(project: Project, podoliak: ActorId) -> None:
    project.actors.add_alias(podoliak, "Podolyak")

    assert project.actors.actor(podoliak).aliases == ("Podolyak",)
    assert project.actors.find("Podolyak")[0].id == podoliak
    project.undo()
    assert project.actors.actor(podoliak).aliases == ()


def test_that_an_alias_is_entered_once(project: Project, podoliak: ActorId) -> None:
    project.actors.add_alias(podoliak, "Podolyak")

    project.actors.add_alias(podoliak, "PODOLYAK")

    assert project.actors.actor(podoliak).aliases == ("Podolyak",)


@pytest.mark.usefixtures("podolyak")
def test_that_another_entrys_name_is_no_alias(project: Project, podoliak: ActorId) -> None:
    with pytest.raises(NotAllowed, match="Merge the two"):
        project.actors.add_alias(podoliak, "podolyak")


def test_that_merging_moves_all_that_points_to_the_actor(
    project: Project, article_id: ArticleId, podoliak: ActorId, podolyak: ActorId
) -> None:
    project.actors.add_alias(podolyak, "M. Podolyak")
    aide = project.actors.actor(project.actors.add("Aide", ActorKind.PERSON))
    project.actors.edit(replace(aide, belongs_to=podolyak))
    statement = project.coding.tag(article_id, [Span(0, 4)], "claim")
    project.coding.link_actor(statement, "speaker", podolyak)
    project.coding.link_actor(statement, "target", podolyak)
    before = rows(project)

    project.actors.merge(podoliak, podolyak)
    merged = rows(project)

    kept = project.actors.actor(podoliak)
    assert kept.aliases == ("Podolyak", "M. Podolyak")
    assert [(link.role, link.actor_id) for link in project.coding.statement(statement).links] == [
        ("speaker", podoliak),
        ("target", podoliak),
    ]
    assert project.actors.actor(aide.id).belongs_to == podoliak
    with pytest.raises(NotFound):
        project.actors.actor(podolyak)
    assert project.undo_state().undo is ActionKind.MERGE_ACTORS
    project.undo()
    assert rows(project) == before
    project.redo()
    assert rows(project) == merged


def test_that_who_was_linked_to_both_is_linked_once_and_confirmed(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)
    robert = project.actors.add("Robert", ActorKind.UNKNOWN)
    statement = project.coding.accept(project.suggestions.of(article_id)[0].id, "denial")
    bob = project.coding.statement(statement).actors("speaker")[0].actor_id
    project.coding.confirm_actors(statement)
    several = next(role.key for role in project.codebook.current_roles if role.several)
    project.coding.link_actor(statement, several, robert)
    project.coding.link_actor(statement, several, bob)
    before = rows(project)

    project.actors.merge(robert, bob)

    links = project.coding.statement(statement).actors(several)
    assert [(link.actor_id, link.confirmed) for link in links if link.actor_id == robert] == [(robert, True)]
    project.undo()
    assert rows(project) == before


def test_that_merging_moves_what_other_coders_have_linked(project: Project, article_id: ArticleId) -> None:
    keep, other = (project.actors.add(name, ActorKind.PERSON) for name in ("Raeisi", "Raisi"))
    path = project.path
    project.close()
    with Project.open(path, coder="Bob") as bobs:
        statement = bobs.coding.tag(article_id, [Span(0, 4)], "claim")
        bobs.coding.link_actor(statement, "speaker", other)
    with Project.open(path, coder="Ann") as anns:
        anns.actors.merge(keep, other)
    with Project.open(path, coder="Bob") as bobs:
        assert bobs.coding.statement(statement).actors("speaker")[0].actor_id == keep
        bobs.coding.unlink_actor(statement, "speaker", keep)
    with Project.open(path, coder="Ann") as anns, pytest.raises(NotAllowed, match="built upon"):
        anns.undo()


def test_that_nobody_belongs_to_itself_after_merging(project: Project) -> None:
    top, middle, low = (
        project.actors.actor(project.actors.add(name, ActorKind.ORGANISATION)) for name in ("Top", "Middle", "Low")
    )
    project.actors.edit(replace(middle, belongs_to=top.id))
    project.actors.edit(replace(low, belongs_to=middle.id))

    project.actors.merge(low.id, top.id)

    assert project.actors.actor(low.id).belongs_to is None
    assert project.actors.actor(middle.id).belongs_to == low.id


def test_that_the_kept_actor_takes_the_kind_and_the_place_that_it_lacks(project: Project) -> None:
    ministry = project.actors.add("Ministry", ActorKind.ORGANISATION)
    keep = project.actors.add("Shoigu", ActorKind.UNKNOWN)
    other = project.actors.actor(project.actors.add("Sergei Shoigu", ActorKind.PERSON))
    project.actors.edit(replace(other, belongs_to=ministry))

    project.actors.merge(keep, other.id)

    kept = project.actors.actor(keep)
    assert (kept.kind, kept.belongs_to) == (ActorKind.PERSON, ministry)


def test_that_an_actor_is_not_merged_with_itself(project: Project, podoliak: ActorId) -> None:
    with pytest.raises(NotAllowed, match="itself"):
        project.actors.merge(podoliak, podoliak)


def test_that_what_was_told_apart_is_not_asked_again(project: Project, podoliak: ActorId, podolyak: ActorId) -> None:
    project.actors.tell_apart(podolyak, podoliak)

    assert project.actors.alike_pairs() == []
    assert project.actors.alike_to(podolyak) == []
    assert project.actors.alike("Podolyak") == []
    assert project.undo_state().undo is ActionKind.TELL_APART
    project.undo()
    assert len(project.actors.alike_pairs()) == 1


def test_that_telling_apart_moves_with_a_merge(project: Project, podoliak: ActorId, podolyak: ActorId) -> None:
    third = project.actors.add("Podoljak", ActorKind.PERSON)
    project.actors.tell_apart(podolyak, third)
    project.actors.tell_apart(podoliak, podolyak)
    before = rows(project)

    project.actors.merge(podoliak, podolyak)

    assert project.actors.apart() == {(podoliak, third)}
    project.undo()
    assert rows(project) == before


def test_that_linking_with_an_alias_is_one_action(project: Project, article_id: ArticleId, podoliak: ActorId) -> None:
    statement = project.coding.tag(article_id, [Span(0, 4)], "claim")

    project.coding.link_alias(statement, "speaker", podoliak, "Podolyak")
    linked, aliases = project.coding.statement(statement).links, project.actors.actor(podoliak).aliases
    project.undo()

    assert (linked[0].name, aliases) == ("Mykhailo Podoliak", ("Podolyak",))
    assert project.coding.statement(statement).links == ()
    assert project.actors.actor(podoliak).aliases == ()


@pytest.mark.usefixtures("podoliak")
def test_that_the_cast_proposes_the_entry_before_the_new_name(project: Project, article_id: ArticleId) -> None:
    mentions = (FoundMention(Span(32, 35), "Podolyak", ActorKind.PERSON),)
    project.suggestions.store(article_id, Analysis("small", "1", (), mentions))

    cast = project.actors.cast(article_id, "speaker", near=30)

    assert [(one.name, one.alias) for one in cast] == [("Mykhailo Podoliak", "Podolyak"), ("Podolyak", "")]


def test_that_an_actor_is_shown_in_its_first_words(project: Project, article_id: ArticleId, analysis: Analysis) -> None:
    project.suggestions.store(article_id, analysis)
    bob, nobody = project.actors.add("Bob", ActorKind.PERSON), project.actors.add("Nobody", ActorKind.PERSON)

    settings = project.actors.settings([bob, nobody], around=12)

    assert list(settings) == [bob]
    assert named(settings[bob]) == "Bob"


def test_that_an_actor_of_a_statement_is_shown_where_it_is_named_and_not_by_the_whole_statement(
    project: Project, article_id: ArticleId
) -> None:
    bob, cleo = project.actors.add("Bob", ActorKind.PERSON), project.actors.add("Cleo", ActorKind.PERSON)
    statement = project.coding.tag(article_id, [Span(17, 30)], "denial")
    project.coding.link_actor(statement, "speaker", bob)
    project.coding.link_actor(statement, "target", cleo)

    settings = project.actors.settings([bob, cleo], around=12)

    assert named(settings[bob]) == "Bob"
    assert named(settings[cleo]) is None
    assert "We never did" in settings[cleo].words


@pytest.mark.usefixtures("podolyak")
def test_that_the_pairs_can_be_found_away_from_the_project(project: Project) -> None:
    assert alike_pairs(project.actors.all(), project.actors.apart()) == project.actors.alike_pairs()
