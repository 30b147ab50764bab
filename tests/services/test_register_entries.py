"""Keeping the register: each thing is one action, which undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import NotAllowed
from annotator.domain.findings import Analysis, FoundMention
from annotator.domain.records import Actor, ActorId, ActorKind, ArticleId, StatementId
from annotator.domain.register import OnlyActors, RegisterFilter
from annotator.domain.text import Span
from annotator.services.actors import Actors, SplitOff
from annotator.services.project import Project


def entered(project: Project, *names: str) -> list[ActorId]:
    return [project.register.add(name, ActorKind.PERSON) for name in names]


def said(project: Project, article_id: ArticleId, actor: ActorId, *, role: str = "speaker", at: int = 0) -> StatementId:
    statement = project.coding.tag(article_id, [Span(at, at + 4)], "claim")
    project.coding.link_actor(statement, role, actor)
    return statement


def names(project: Project) -> dict[str, tuple[str, ...]]:
    return {actor.name: actor.aliases for actor in project.actors.all()}


def linked(project: Project, statement: StatementId) -> list[tuple[str, str]]:
    return [(link.role, link.name) for link in project.coding.statement(statement).links]


def test_that_a_renamed_actor_keeps_its_name_as_another(project: Project) -> None:
    [actor] = entered(project, "Podoliak")

    project.register.rename(actor, "Mykhailo Podoliak")

    assert names(project) == {"Mykhailo Podoliak": ("Podoliak",)}
    project.undo()
    assert names(project) == {"Podoliak": ()}


def test_that_an_actor_is_not_called_as_another_is(project: Project) -> None:
    one, _other = entered(project, "Iran", "Russia")

    with pytest.raises(NotAllowed, match="“russia” is a name of another entry"):
        project.register.rename(one, "russia")


@pytest.mark.parametrize("again", ["O’Brien", "O`BRIEN", " O'Brien ", "O'\u00adBrien"])
def test_that_forms_of_an_apostrophe_are_the_same_name(project: Project, again: str) -> None:
    [actor] = entered(project, "O'Brien")

    with pytest.raises(NotAllowed, match="in the register already"):
        project.register.add(again)
    assert project.actors.find(again.strip()) == [project.actors.actor(actor)]


def test_that_dashes_quotation_marks_and_blanks_do_not_make_two_names(project: Project, article_id: ArticleId) -> None:
    [actor] = entered(project, 'Amir-Abdollahian "H"')
    statement = project.coding.tag(article_id, [Span(0, 4)], "claim")

    assert project.coding.link_name(statement, "speaker", "Amir–Abdollahian\u00a0 “H”") == actor


def test_that_many_get_a_kind_and_a_place_in_one_action(project: Project) -> None:
    iran, *others = entered(project, "Iran", "Shamkhani", "Kanani")

    project.register.set_kind(others, ActorKind.STATE)
    project.register.put_under(others, iran)

    assert {project.actors.actor(each).belongs_to for each in others} == {iran}
    project.undo()
    assert {project.actors.actor(each).belongs_to for each in others} == {None}
    assert {project.actors.actor(each).kind for each in others} == {ActorKind.STATE}


def test_that_belonging_never_goes_round(project: Project) -> None:
    one, two, three = entered(project, "Iran", "Ministry", "Kanani")
    project.register.put_under([two], one)
    project.register.put_under([three], two)

    with pytest.raises(NotAllowed, match="can’t belong to itself"):
        project.register.put_under([one], three)
    with pytest.raises(NotAllowed, match="can’t belong to itself"):
        project.register.put_under([two, one], three)
    assert project.actors.actor(two).belongs_to == one


def test_that_attributes_are_set_changed_and_taken_away(project: Project) -> None:
    one, two = entered(project, "Kanani", "Shamkhani")

    project.register.set_attribute([one, two], "Side", "Iran")
    project.register.set_attribute([one], "Side", "none")
    project.register.set_attribute([two], "Side", "")

    assert project.actors.actor(one).attributes == (("Side", "none"),)
    assert project.actors.actor(two).attributes == ()
    project.undo()
    assert project.actors.actor(two).attributes == (("Side", "Iran"),)
    assert project.register.attribute_names() == ("Side",)


def test_that_a_preview_of_a_merging_says_what_merging_then_does(project: Project, article_id: ArticleId) -> None:
    keep, other, third, state = entered(project, "Podoliak", "Podolyak", "Mykhailo P.", "Ukraine")
    project.register.put_under([other], state)
    project.register.put_under([third], other)
    project.register.set_attribute([keep], "Side", "Ukraine")
    project.register.set_attribute([other], "Side", "UA")
    project.register.set_attribute([other], "Office", "adviser")
    both = said(project, article_id, keep)
    project.coding.link_actor(both, "speaker", other)
    alone = said(project, article_id, third, role="target", at=5)

    look = project.register.merging(keep, [other, third])

    assert (look.statements, look.statements_after, look.of_others, look.doubles) == (2, 2, 0, 1)
    assert look.names == ("Podolyak", "Mykhailo P.")
    assert look.belongs_to == project.actors.actor(state)
    assert look.attributes == (("Office", "adviser"),)
    assert look.lost == (("Side", "Ukraine", "UA"),)
    before = project.actors.all()

    project.register.merge(keep, [other, third])

    actor = project.actors.actor(keep)
    assert (actor.aliases, actor.belongs_to) == (("Podolyak", "Mykhailo P."), state)
    assert actor.attributes == (("Office", "adviser"), ("Side", "Ukraine"))
    assert (linked(project, both), linked(project, alone)) == ([("speaker", "Podoliak")], [("target", "Podoliak")])
    project.undo()
    assert project.actors.all() == before
    assert project.check() == ()


def test_that_a_split_takes_names_and_statements_along_and_one_undo_takes_it_back(
    project: Project, article_id: ArticleId
) -> None:
    [actor] = entered(project, "Minister")
    project.register.add_name(actor, "Kuleba")
    stays, goes = said(project, article_id, actor), said(project, article_id, actor, at=5)
    heard: list[Changes] = []
    project.subscribe(heard.append)

    other = project.register.split(
        actor, SplitOff(frozenset({goes}), ("Kuleba",), name="Dmytro Kuleba", kind=ActorKind.PERSON)
    )

    assert names(project) == {"Minister": (), "Dmytro Kuleba": ("Kuleba",)}
    assert (linked(project, stays), linked(project, goes)) == (
        [("speaker", "Minister")],
        [("speaker", "Dmytro Kuleba")],
    )
    assert {actor, other} <= heard[0].actors
    assert (heard[0].action, heard[0].statements) == (ActionKind.SPLIT_ACTOR, {goes})
    project.undo()
    assert names(project) == {"Minister": ("Kuleba",)}
    assert linked(project, goes) == [("speaker", "Minister")]
    project.redo()
    assert linked(project, goes) == [("speaker", "Dmytro Kuleba")]
    assert project.check() == ()


def test_that_a_split_to_an_entry_that_is_linked_already_makes_no_double(
    project: Project, article_id: ArticleId
) -> None:
    one, two = entered(project, "Minister", "Kuleba")
    statement = said(project, article_id, one)
    project.coding.link_actor(statement, "speaker", two)

    project.register.split(one, SplitOff(frozenset({statement}), to=two))

    assert linked(project, statement) == [("speaker", "Kuleba")]


def test_that_an_entry_is_not_split_off_under_a_name_that_there_is(project: Project) -> None:
    one, _two = entered(project, "Minister", "Kuleba")

    with pytest.raises(NotAllowed, match="“Kuleba” is in the register already"):
        project.register.split(one, SplitOff(name="Kuleba"))


def test_that_what_was_merged_is_itself_again_when_it_is_split_off(project: Project, article_id: ArticleId) -> None:
    keep, other = entered(project, "Podoliak", "Podolyak")
    uuid = project.actors.actor(other).uuid
    both, alone = said(project, article_id, keep), said(project, article_id, other, at=5)
    project.coding.link_actor(both, "speaker", other)
    project.register.merge(keep, [other])

    again = project.register.split(keep, SplitOff(frozenset({both, alone}), name="podolyak"))

    assert project.actors.actor(again).uuid == uuid
    assert linked(project, both) == [("speaker", "Podoliak"), ("speaker", "podolyak")]
    assert linked(project, alone) == [("speaker", "podolyak")]
    assert project.check() == ()


def test_that_an_unused_entry_can_go_and_come_back(project: Project) -> None:
    above, below, other = entered(project, "Iran", "Ministry", "Tehran")
    project.register.put_under([below], above)
    project.register.merge(above, [other])
    project.actors.tell_apart(above, below)

    project.register.remove([above, below])

    assert project.actors.all() == ()
    project.undo()
    assert names(project) == {"Iran": ("Tehran",), "Ministry": ()}
    assert project.check() == ()


def test_that_what_is_named_or_has_others_under_it_stays(project: Project, article_id: ArticleId) -> None:
    above, below = entered(project, "Iran", "Ministry")
    project.register.put_under([below], above)
    said(project, article_id, below)

    with pytest.raises(NotAllowed, match="Other entries belong to “Iran”"):
        project.register.remove([above])
    with pytest.raises(NotAllowed, match="stands in statements \\(1\\)"):
        project.register.remove([below, above])
    assert len(project.actors.all()) == 2


def test_that_the_list_is_filtered_by_words_kind_and_use(project: Project, article_id: ArticleId) -> None:
    iran = project.register.add("Iran", ActorKind.STATE)
    tehran, kanani = project.register.add("Tehran"), project.register.add("Kanani", ActorKind.PERSON, above=iran)
    project.register.add_name(kanani, "the spokesman")
    said(project, article_id, iran)
    said(project, article_id, iran, role="target", at=5)
    ids = project.register.ids

    assert ids() == [iran, kanani, tehran]
    assert ids(RegisterFilter(words="SPOKES")) == [kanani]
    assert ids(RegisterFilter(kind=ActorKind.STATE)) == [iran]
    assert ids(RegisterFilter(only=OnlyActors.UNUSED)) == [kanani, tehran]
    assert ids(RegisterFilter(only=OnlyActors.WITHOUT_KIND)) == [tehran]
    assert ids(RegisterFilter(only=OnlyActors.WITHOUT_BELONGING)) == [iran, tehran]
    assert project.register.above() == [(iran, None), (kanani, iran), (tehran, None)]
    [row] = project.register.rows([iran])
    assert (row.statements("speaker"), row.statements("target"), row.statements("via")) == (1, 1, 0)


def test_that_the_list_counts_every_coder_or_one(project: Project, article_id: ArticleId) -> None:
    [actor] = entered(project, "Iran")
    said(project, article_id, actor)
    project.close()
    with Project.open(project.path, coder="Bob") as other:
        said(other, article_id, actor, at=5)
        rows = [other.register.rows([actor], coder)[0] for coder in (None, other.coder.id)]
        look = other.register.merging(other.register.add("Persia"), [actor])

    assert [row.statements("speaker") for row in rows] == [2, 1]
    assert (look.statements, look.of_others) == (2, 1)


def test_that_a_record_is_equal_to_what_was_entered(project: Project) -> None:
    [actor] = entered(project, "Iran")

    found = project.actors.actor(actor)

    assert found == Actor(actor, found.uuid, "Iran", ActorKind.PERSON)


def test_that_what_was_merged_has_its_kind_attributes_and_belonging_again_when_it_is_split_off(
    project: Project,
) -> None:
    register = project.register
    state, ministry = register.add("Iran", ActorKind.STATE), register.add("Ministry", ActorKind.GROUP)
    register.put_under([ministry], state)
    register.set_attribute([ministry], "seat", "Tehran")
    before = project.actors.actor(ministry)
    register.merge(state, [ministry])

    back = register.split(state, SplitOff(name="Ministry", kind=ActorKind.STATE))

    assert replace(project.actors.actor(back), id=ministry) == before
    assert project.check() == ()


def test_that_the_kinds_of_those_that_may_be_split_off_are_known_or_likely(
    project: Project, article_id: ArticleId
) -> None:
    register = project.register
    state, ministry = register.add("Iran", ActorKind.STATE), register.add("Ministry", ActorKind.GROUP)
    register.merge(state, [ministry])
    register.add_name(state, "Kanani")
    found = [FoundMention(Span(0, 4), "Kanani", kind) for kind in (ActorKind.PERSON, ActorKind.PERSON, ActorKind.GROUP)]
    project.suggestions.store(article_id, Analysis("test", "1", (), tuple(found)))

    kinds = register.kinds_when_split(state)

    assert (kinds.before("MINISTRY"), kinds.before("Kanani")) == (ActorKind.GROUP, None)
    assert (kinds.likeliest("kanani"), kinds.likeliest("Tehran")) == (ActorKind.PERSON, ActorKind.STATE)


def test_that_the_register_that_is_kept_is_the_one_in_the_file_after_every_action(project: Project) -> None:
    iran, tehran, kyiv = entered(project, "Iran", "Tehran", "Kyiv")

    def kept_as_in_file() -> bool:
        fresh, found = Actors(project._store, project.coder), project.actors
        return (found.all(), found.find("e"), found.alike("Teheran")) == (
            fresh.all(),
            fresh.find("e"),
            fresh.alike("Teheran"),
        )

    acts: list[Callable[[], object]] = [
        lambda: project.register.rename(tehran, "Téhéran"),
        lambda: project.register.put_under([tehran, kyiv], iran),
        lambda: project.register.merge(iran, [tehran]),
        lambda: project.register.split(iran, SplitOff(aliases=("Téhéran",), name="Téhéran", kind=ActorKind.STATE)),
        lambda: project.register.remove([kyiv]),
    ]
    for act in acts:
        act()
        assert kept_as_in_file()
    for _act in acts:
        project.undo()
        assert kept_as_in_file()
    for _act in acts:
        project.redo()
        assert kept_as_in_file()
