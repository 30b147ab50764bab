"""What taking in a coder's file brings, keeps and leaves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.codebook import Code, Codebook, LineStyle
from annotator.domain.errors import NotAllowed
from annotator.domain.findings import Analysis
from annotator.domain.records import ActorKind, AssignmentState, DecisionKind, SuggestionMode
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.take_in import ActorAnswer, Answers, Counts, Fate, Same, preview
from annotator.storage.edits.codebooks import add_codebook
from tests.services.take_in.conftest import OTHER, TEXT, Open, taken
from tests.services.take_in.dumps import dump


def names(project: Project) -> dict[str, tuple[str, ...]]:
    return {actor.name: actor.aliases for actor in project.actors.all()}


def test_that_statements_come_with_actors_values_and_memo(lead: Project, handed_out: Project) -> None:
    first, _second = handed_out.library.ids()
    made = handed_out.coding.tag(first, [Span(0, 4), Span(5, 14)], "denial")
    handed_out.coding.link_name(made, "speaker", "Tehran", ActorKind.STATE)
    handed_out.coding.set_value(made, "certainty", "hedged")
    handed_out.coding.write_memo(made, "why?")

    done = taken(lead, handed_out.path)

    assert done.counts.new == 1
    there, here = dump(handed_out.path)["statements"], dump(lead.path)["statements"]
    assert here == there
    assert lead.check() == ()
    assert "Tehran" in names(lead)
    assert {each.coder.name: each.statements for each in lead.team.coders()} == {"Ann": 0, "Cid": 1}


def test_that_taking_in_twice_changes_nothing_and_makes_no_copy(lead: Project, handed_out: Project) -> None:
    handed_out.coding.tag(handed_out.library.ids()[0], [Span(0, 4)], "denial")
    taken(lead, handed_out.path)
    before = dump(lead.path)

    again = taken(lead, handed_out.path)

    assert (again.changes, again.backup) == (None, None)
    assert dump(lead.path) == before
    assert lead.undo_state().undo is not None


def test_that_what_was_removed_there_is_removed_here(lead: Project, handed_out: Project) -> None:
    made = handed_out.coding.tag(handed_out.library.ids()[0], [Span(0, 4)], "denial")
    taken(lead, handed_out.path)
    handed_out.coding.remove(made)

    assert taken(lead, handed_out.path).counts.removed == 1

    assert dump(lead.path)["statements"] == {}
    assert not taken(lead, handed_out.path).counts.differ


def test_that_undo_takes_it_back_and_it_can_be_taken_in_again(lead: Project, handed_out: Project) -> None:
    made = handed_out.coding.accept(handed_out.suggestions.of(handed_out.library.ids()[0])[0].id, "denial")
    handed_out.coding.write_memo(made, "why?")
    before = dump(lead.path)
    taken(lead, handed_out.path)
    after = dump(lead.path)

    lead.undo()
    assert dump(lead.path) == before
    taken(lead, handed_out.path)

    assert dump(lead.path) == after


def test_that_a_copy_of_the_project_is_made_before(lead: Project, handed_out: Project) -> None:
    handed_out.coding.tag(handed_out.library.ids()[0], [Span(0, 4)], "denial")
    before = dump(lead.path)

    backup = taken(lead, handed_out.path).backup

    assert backup is not None
    assert " before taking in cid [" in backup.name
    assert dump(backup) == before


def test_that_of_two_changes_the_later_is_kept(
    lead: Project, handed_out: Project, tmp_path: Path, opened: Open
) -> None:
    made = handed_out.coding.tag(handed_out.library.ids()[0], [Span(0, 4)], "denial")
    handed_out.copy_to(tmp_path / "copy.annotator")
    copy = opened(tmp_path / "copy.annotator", "Cid")
    copy.coding.recode(made, "claim")
    handed_out.coding.write_memo(made, "later")

    taken(lead, handed_out.path)
    look = preview(lead.path, copy.path)

    assert look.counts == Counts(earlier=1)
    [statement] = dump(lead.path)["statements"].values()
    assert (statement["code"], statement["memo"]) == ("denial", "later")


def test_that_decisions_and_states_come_along(lead: Project, handed_out: Project) -> None:
    first, second = handed_out.library.ids()
    handed_out.coding.reject(handed_out.suggestions.of(first)[0].id)
    handed_out.library.set_state(second, AssignmentState.FINISHED)

    taken(lead, handed_out.path)

    [cid] = [each for each in lead.team.coders() if each.coder.name == "Cid"]
    assert (cid.in_progress, cid.finished) == (1, 1)
    assert [decision[2] for decision in dump(lead.path)["decisions"]] == [DecisionKind.REJECTED]


def test_that_setting_a_mode_here_leaves_what_was_finished_there(lead: Project, handed_out: Project) -> None:
    first, _second = handed_out.library.ids()
    handed_out.library.set_state(first, AssignmentState.FINISHED)
    cid = next(each.coder for each in lead.team.coders() if each.coder.name == "Cid")
    lead.assignments.set_mode([first], SuggestionMode.OFF, coder=cid)

    taken(lead, handed_out.path)

    assigned = lead.assignments.of(cid)[0]
    assert (assigned.state, assigned.own_mode) == (AssignmentState.FINISHED, SuggestionMode.OFF)


def test_that_a_suggestion_that_only_the_coder_was_shown_comes_with_the_decision(
    lead: Project, handed_out: Project, analysis: Analysis
) -> None:
    first, _second = handed_out.library.ids()
    handed_out.suggestions.store(first, replace(analysis, rules="2"))
    made = handed_out.coding.accept(handed_out.suggestions.of(first)[0].id, "denial")

    taken(lead, handed_out.path)

    assert dump(lead.path)["statements"] == dump(handed_out.path)["statements"]
    assert dump(lead.path)["decisions"] == dump(handed_out.path)["decisions"]
    assert len(lead.suggestions.of(first)) == 1, "what another was shown is not shown here"
    assert made


def test_that_a_merge_there_moves_links_here_and_back(lead: Project, handed_out: Project) -> None:
    first, _second = lead.library.ids()
    mine = lead.coding.tag(first, [Span(5, 14)], "claim")
    lead.coding.link_name(mine, "speaker", "Iran")
    iran = handed_out.actors.find("Iran")[0].id
    islamic = handed_out.actors.add("Islamic Republic of Iran", ActorKind.STATE)
    handed_out.actors.merge(islamic, iran)

    taken(lead, handed_out.path)
    assert [link.name for link in lead.coding.statement(mine).links] == ["Islamic Republic of Iran"]

    handed_out.undo()
    taken(lead, handed_out.path)
    assert [link.name for link in lead.coding.statement(mine).links] == ["Iran"]
    assert set(names(lead)) == {"Iran", "Islamic Republic of Iran"}


def test_that_two_coders_new_actors_of_one_name_and_kind_are_one(lead: Project, handed_out: Project) -> None:
    for project in (lead, handed_out):
        made = project.coding.tag(project.library.ids()[1], [Span(0, 9)], "claim")
        project.coding.link_name(made, "speaker", "Kyiv", ActorKind.STATE)
    look = preview(lead.path, handed_out.path)
    [proposal] = look.actors
    assert proposal.chosen is not None
    assert proposal.chosen.name == "Kyiv"

    taken(lead, handed_out.path)

    assert list(names(lead)).count("Kyiv") == 1
    assert len({str(one["links"]) for one in dump(lead.path)["statements"].values()}) == 1
    assert preview(lead.path, handed_out.path).actors == ()


def test_that_an_actor_can_be_said_to_be_another_of_the_same_name(lead: Project, handed_out: Project) -> None:
    for project in (lead, handed_out):
        project.actors.add("Kyiv", ActorKind.STATE)
    [proposal] = preview(lead.path, handed_out.path).actors

    taken(lead, handed_out.path, Answers(actors={proposal.uuid: ActorAnswer(Same.NEW)}))

    assert [actor.name for actor in lead.actors.all()].count("Kyiv") == 2
    assert taken(lead, handed_out.path).changes is None


def test_that_an_actor_is_taken_for_another_name_of_one_and_is_not_asked_about_again(
    lead: Project, handed_out: Project
) -> None:
    handed_out.actors.add("Islamic Republic", ActorKind.STATE)
    [proposal] = preview(lead.path, handed_out.path).actors
    iran = lead.actors.find("Iran")[0]

    taken(lead, handed_out.path, Answers(actors={proposal.uuid: ActorAnswer(Same.ALIAS, iran.id)}))

    assert names(lead) == {"Iran": ("Islamic Republic",)}
    made = handed_out.coding.tag(handed_out.library.ids()[0], [Span(0, 4)], "claim")
    handed_out.coding.link_name(made, "speaker", "Islamic Republic")
    assert preview(lead.path, handed_out.path).actors == ()
    taken(lead, handed_out.path)
    assert [statement["links"] for statement in dump(lead.path)["statements"].values()] == [[("speaker", iran.uuid, 1)]]


def test_that_a_local_change_of_a_joined_actor_lasts(lead: Project, handed_out: Project) -> None:
    """Whoever renames the one entry that both go by means both."""
    for project in (lead, handed_out):
        made = project.coding.tag(project.library.ids()[1], [Span(0, 9)], "claim")
        project.coding.link_name(made, "speaker", "Kyiv", ActorKind.STATE)
    taken(lead, handed_out.path)
    kyiv = lead.actors.find("Kyiv")[0]
    lead.actors.edit(replace(kyiv, name="Ukraine"))

    handed_out.coding.write_memo(handed_out.coding.statements(handed_out.library.ids()[1])[0].id, "more")
    taken(lead, handed_out.path)

    assert set(names(lead)) == {"Iran", "Ukraine"}


def test_that_codes_that_statements_use_come_along(lead: Project, handed_out: Project, codebook: Codebook) -> None:
    demand = Code("demand", "Demand", "C", 1, "c5", LineStyle.THIN, definition="Asks for something.")
    unused = replace(demand, key="threat", name="Threat", letter="X", digit=None)
    first = replace(codebook.codes[0], digit=None, letter="CC")
    theirs = replace(codebook, codes=(first, *codebook.codes[1:], demand, unused), version=2)
    with handed_out._store.journal.outside_undo() as session:
        add_codebook(session, theirs, "2025-01-01T00:00:00+00:00")
    handed_out.close()
    again = Project.open(handed_out.path, coder="Cid")
    with again:
        again.coding.tag(again.library.ids()[0], [Span(0, 4)], "demand")
    look = preview(lead.path, handed_out.path)
    comes = {difference.key: difference.comes_along for difference in look.codebook}
    assert comes["demand"] is True
    assert comes["threat"] is False

    taken(lead, handed_out.path)

    lead.codebook.check()
    assert [code.key for code in lead.codebook.codes] == [*(code.key for code in codebook.codes), "demand"]
    assert lead.codebook.version == 2
    assert lead.check() == ()
    lead.undo()
    assert lead.codebook.version == 1


def separate(path: Path, codebook: Codebook, *texts: str, coder: str = "Cid") -> Project:
    """A project that somebody has begun by themselves."""
    project = Project.create(path, coder=coder, codebook=codebook)
    project.library.add([project.library.prepare_text(f"{n}.txt", text) for n, text in enumerate(texts)])
    return project


def test_that_separate_projects_come_together_by_the_texts_of_their_articles(
    lead: Project, tmp_path: Path, codebook: Codebook
) -> None:
    with separate(tmp_path / "own.annotator", codebook, "Another one.", TEXT, coder="Dora") as own:
        made = own.coding.tag(own.library.ids()[1], [Span(0, 4)], "denial")
        own.coding.link_name(made, "speaker", "Iran", ActorKind.STATE)
        own.coding.tag(own.library.ids()[0], [Span(0, 7)], "claim")
    look = preview(lead.path, own.path)
    assert not look.is_same_project
    assert [(refused.name, refused.here) for refused in look.refused] == [("0.txt", None)]

    taken(lead, own.path)

    [statement] = dump(lead.path)["statements"].values()
    assert statement["coder"] == "Dora"
    assert list(names(lead)) == ["Iran"], "the same name and kind"
    assert taken(lead, own.path).changes is None


def test_that_an_article_that_only_the_file_has_can_come_along(
    lead: Project, tmp_path: Path, codebook: Codebook
) -> None:
    with separate(tmp_path / "own.annotator", codebook, "Another one.", TEXT, coder="Dora") as own:
        own.coding.tag(own.library.ids()[0], [Span(0, 7)], "claim")
    [refused] = preview(lead.path, own.path).refused

    taken(lead, own.path, Answers(articles=frozenset({refused.sha256})))

    assert len(lead.library.ids()) == 3
    assert len(dump(lead.path)["statements"]) == 1
    assert lead.check() == ()
    lead.undo()
    assert len(lead.library.ids()) == 2


def test_that_a_coder_of_the_same_name_is_asked_about(lead: Project, tmp_path: Path, codebook: Codebook) -> None:
    with separate(tmp_path / "own.annotator", codebook, TEXT) as own:
        own.coding.tag(own.library.ids()[0], [Span(0, 4)], "denial")
    [asked] = preview(lead.path, own.path).unclear_coders
    assert asked.same_name is not None

    with pytest.raises(NotAllowed, match="whether they are the same person"):
        taken(lead, own.path)
    taken(lead, own.path, Answers(coders={asked.uuid: asked.same_name.id}))

    assert [statement["coder"] for statement in dump(lead.path)["statements"].values()] == ["Cid"]
    assert preview(lead.path, own.path).unclear_coders == ()
    assert taken(lead, own.path).changes is None


def test_that_a_coder_of_the_same_name_can_be_somebody_else(lead: Project, tmp_path: Path, codebook: Codebook) -> None:
    with separate(tmp_path / "own.annotator", codebook, TEXT) as own:
        own.coding.tag(own.library.ids()[0], [Span(0, 4)], "denial")
    [asked] = preview(lead.path, own.path).unclear_coders

    taken(lead, own.path, Answers(coders={asked.uuid: None}))

    assert [coder.name for coder in lead.coders] == ["Ann", "Cid", "Cid 2"]
    assert taken(lead, own.path).changes is None


def test_that_an_article_with_another_text_is_left_out_and_can_come_as_a_new_version(
    lead: Project, tmp_path: Path, codebook: Codebook
) -> None:
    changed = f"{TEXT} Corrected."
    with Project.create(tmp_path / "own.annotator", coder="Dora", codebook=codebook) as own:
        own.library.add([own.library.prepare_text("one.txt", changed)])
        own.coding.tag(own.library.ids()[0], [Span(0, 4)], "denial")
        headline = lead.library.article(lead.library.ids()[0]).metadata
        own.library.edit_metadata(own.library.ids()[0], replace(headline, headline="The same"))
    lead.library.edit_metadata(lead.library.ids()[0], replace(headline, headline="The same"))
    [refused] = preview(lead.path, own.path).refused
    assert refused.here == lead.library.ids()[0]
    assert "Its text is not the one that this project has" in refused.reason

    assert taken(lead, own.path).counts == Counts()
    taken(lead, own.path, Answers(articles=frozenset({refused.sha256})))

    assert [lead.library.article(article_id).text for article_id in lead.library.ids()] == [TEXT, OTHER, changed]
    assert len(dump(lead.path)["statements"]) == 1


def test_that_a_preview_names_every_difference(lead: Project, handed_out: Project) -> None:
    first, _second = handed_out.library.ids()
    made = handed_out.coding.tag(first, [Span(0, 4)], "denial")
    gone = handed_out.coding.tag(first, [Span(5, 14)], "claim")
    taken(lead, handed_out.path)
    handed_out.coding.recode(made, "claim")
    handed_out.coding.move_part(made, 0, Span(0, 14))
    handed_out.coding.remove(gone)
    handed_out.coding.tag(first, [Span(16, 30)], "denial")
    handed_out.library.set_state(first, AssignmentState.FINISHED)

    look = preview(lead.path, handed_out.path)

    assert [(each.fate, each.words) for each in sorted(look.statements, key=lambda one: one.fate)] == [
        (Fate.CHANGED, "Iran denies it"),
        (Fate.NEW, "“We never did”"[:14]),
        (Fate.REMOVED, "denies it"),
    ]
    [changed] = [each for each in look.statements if each.fate is Fate.CHANGED]
    assert [(one.what, one.here, one.there) for one in changed.differences] == [
        ("code", "denial", "claim"),
        ("extent", "Iran", "Iran denies it"),
    ]
    [article] = look.articles
    assert (article.article_id, article.finished) == (lead.library.ids()[0], 1)
    assert look.counts == Counts(new=1, changed=1, removed=1)


def test_that_what_changed_since_the_preview_is_looked_at_again(lead: Project, handed_out: Project) -> None:
    from annotator.services.take_in import take_in

    handed_out.coding.tag(handed_out.library.ids()[0], [Span(0, 4)], "denial")
    look = preview(lead.path, handed_out.path)
    lead.coding.tag(lead.library.ids()[0], [Span(0, 4)], "claim")
    with pytest.raises(NotAllowed, match="The project has changed"):
        take_in(lead, look)

    look = preview(lead.path, handed_out.path)
    handed_out.coding.tag(handed_out.library.ids()[0], [Span(5, 14)], "denial")
    with pytest.raises(NotAllowed, match="“cid.annotator” has changed".replace(".", r"\.")):
        take_in(lead, look)
