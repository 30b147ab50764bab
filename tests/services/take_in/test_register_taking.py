"""What was done to the register in a coder's file comes along: attributes, splits, removals."""

from __future__ import annotations

from annotator.domain.records import Actor, ActorKind
from annotator.domain.text import Span
from annotator.services.actors import SplitOff
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from tests.services.take_in.conftest import Open, taken


def actor(project: Project, name: str) -> Actor:
    return next(each for each in project.actors.all() if each.name == name)


def test_that_attributes_are_handed_out_and_come_back_changed(lead: Project, opened: Open) -> None:
    lead.register.set_attribute([actor(lead, "Iran").id], "Side", "Iran")
    hand_out(lead.path, lead.path.with_name("file.annotator"), coder="Cid")
    theirs = opened(lead.path.with_name("file.annotator"), "Cid")
    assert actor(theirs, "Iran").attributes == (("Side", "Iran"),)

    theirs.register.set_attribute([actor(theirs, "Iran").id], "Side", "other")
    theirs.register.set_attribute([actor(theirs, "Iran").id], "Region", "Asia")
    taken(lead, theirs.path)

    assert actor(lead, "Iran").attributes == (("Region", "Asia"), ("Side", "other"))
    lead.undo()
    assert actor(lead, "Iran").attributes == (("Side", "Iran"),)
    assert lead.check() == ()


def test_that_two_new_actors_of_one_name_have_the_attributes_of_both(lead: Project, handed_out: Project) -> None:
    here = lead.register.add("Kanani", ActorKind.PERSON)
    there = handed_out.register.add("kanani", ActorKind.PERSON)
    lead.register.set_attribute([here], "Office", "spokesman")
    handed_out.register.set_attribute([there], "Side", "Iran")

    taken(lead, handed_out.path)

    [known] = [each for each in lead.actors.all() if each.name.casefold() == "kanani"]
    assert known.attributes == (("Office", "spokesman"), ("Side", "Iran"))
    lead.register.set_attribute([known.id], "Side", "")
    taken(lead, handed_out.path)
    assert lead.actors.actor(known.id).attributes == (("Office", "spokesman"),)


def test_that_names_with_other_apostrophes_are_one_actor(lead: Project, handed_out: Project) -> None:
    lead.register.add("O'Brien", ActorKind.PERSON)
    handed_out.register.add("O’Brien", ActorKind.PERSON)

    taken(lead, handed_out.path)

    assert sum("Brien" in each.name for each in lead.actors.all()) == 1


def test_that_a_split_there_is_one_here_too(lead: Project, handed_out: Project) -> None:
    iran = actor(handed_out, "Iran")
    first = handed_out.library.ids()[0]
    made = handed_out.coding.tag(first, [Span(0, 4)], "claim")
    handed_out.coding.link_actor(made, "speaker", iran.id)
    taken(lead, handed_out.path)

    handed_out.register.split(iran.id, SplitOff(frozenset({made}), name="Tehran", kind=ActorKind.STATE))
    taken(lead, handed_out.path)

    assert actor(lead, "Tehran").kind is ActorKind.STATE
    rows = lead.register.rows([actor(lead, name).id for name in ("Iran", "Tehran")])
    assert [row.statements("speaker") for row in rows] == [0, 1]
    assert lead.check() == ()


def test_that_what_was_merged_and_split_again_is_found_by_another_coders_file(lead: Project, opened: Open) -> None:
    lead.register.add("Persia", ActorKind.STATE)
    hand_out(lead.path, lead.path.with_name("file.annotator"), coder="Cid")
    theirs = opened(lead.path.with_name("file.annotator"), "Cid")
    made = theirs.coding.tag(theirs.library.ids()[0], [Span(0, 4)], "claim")
    theirs.coding.link_actor(made, "speaker", actor(theirs, "Persia").id)
    lead.register.merge(actor(lead, "Iran").id, [actor(lead, "Persia").id])
    taken(lead, theirs.path)
    kept = lead.register.rows([actor(lead, "Iran").id])[0]
    assert kept.statements("speaker") == 1

    lead.register.split(actor(lead, "Iran").id, SplitOff(name="Persia", kind=ActorKind.GROUP))
    theirs.coding.write_memo(made, "later")
    taken(lead, theirs.path)

    persia = actor(lead, "Persia")
    assert persia.kind is ActorKind.STATE, "what it was before it was merged"
    assert persia.uuid == actor(theirs, "Persia").uuid
    assert lead.register.rows([persia.id])[0].statements("speaker") == 1
    assert lead.check() == ()


def test_that_a_removed_actor_with_what_was_merged_into_it_does_not_come_back(lead: Project, opened: Open) -> None:
    iran, persia = actor(lead, "Iran").id, lead.register.add("Persia", ActorKind.STATE)
    hand_out(lead.path, lead.path.with_name("file.annotator"), coder="Cid")
    theirs = opened(lead.path.with_name("file.annotator"), "Cid")
    lead.register.merge(iran, [persia])
    lead.register.remove([iran])

    theirs.register.add("Kanani", ActorKind.PERSON)
    taken(lead, theirs.path)

    assert [each.name for each in lead.actors.all()] == ["Kanani"]
    assert lead.check() == ()


def test_that_actors_told_apart_in_the_file_are_not_asked_about_again(lead: Project, opened: Open) -> None:
    one = lead.actors.add("Ali Shamkhani", ActorKind.PERSON)
    lead.actors.add("Ali Shamkani", ActorKind.PERSON)
    hand_out(lead.path, lead.path.with_name("file.annotator"), coder="Cid")
    theirs = opened(lead.path.with_name("file.annotator"), "Cid")
    assert lead.actors.alike_to(one)
    theirs.actors.tell_apart(actor(theirs, "Ali Shamkhani").id, actor(theirs, "Ali Shamkani").id)

    taken(lead, theirs.path)

    assert not lead.actors.alike_to(one)
