"""Changing the codebook: nothing that is coded goes, every change is a version, one action and one undo."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.changes import Changes
from annotator.domain.codebook import Code, Codebook, EntryKind, LineStyle, Variable, VariableKind
from annotator.domain.codebook_draft import Draft, new_code, new_variable
from annotator.domain.errors import NotAllowed, NotFound, ProjectReadOnly
from annotator.domain.findings import Analysis
from annotator.domain.records import ArticleId, StatementId
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.storage import schema
from tests.services.coded import coded_project

_STANDS = "SELECT kind, thing, at FROM stands"


@pytest.fixture
def denial(project: Project, article_id: ArticleId) -> StatementId:
    return project.coding.tag(article_id, [Span(0, 4)], "denial")


def in_file(project: Project, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{project.path}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


def dump(project: Project) -> list[list[tuple[object, ...]]]:
    """Every row that undo answers for."""
    return [in_file(project, f"SELECT * FROM {mapped.__tablename__} ORDER BY id") for mapped in schema.JOURNALED]  # noqa: S608 - our own tables


def use_again(project: Project, code: str) -> None:
    entry = replace(project.codebook.code(code), retired=False)
    project.codebooks.edit(project.codebooks.draft().put(entry))


def test_that_a_saved_draft_is_a_new_version_with_who_when_and_why(project: Project) -> None:
    draft = project.codebooks.draft().put(replace(project.codebook.code("denial"), definition="Says no."))

    version = project.codebooks.edit(draft, "Coders took refusals for denials.")

    assert (version, project.codebook.version) == (2, 2)
    assert project.codebook.code("denial").definition == "Says no."
    newest, first = project.codebooks.log()
    assert (newest.version, newest.made_by, newest.note) == (2, "Ann", "Coders took refusals for denials.")
    assert (first.version, first.made_by, first.note) == (1, "", "")
    assert newest.made_at > first.made_at
    [line] = project.codebooks.differences(1, 2)
    assert str(line).startswith("Denial: definition changed: “The speaker rejects")
    assert str(line).endswith("is now “Says no.”.")


def test_that_undo_takes_a_version_back_and_redo_brings_it_again(project: Project) -> None:
    before = project.codebook
    project.codebooks.rename(EntryKind.CODE, "denial", "Rejection")

    project.undo()
    assert project.codebook == before
    project.redo()

    assert project.codebook.code("denial").name == "Rejection"
    assert [line.version for line in project.codebooks.log()] == [2, 1]


def test_that_an_unchanged_codebook_makes_no_version(project: Project) -> None:
    with pytest.raises(NotAllowed, match="Nothing in the codebook has changed"):
        project.codebooks.edit(project.codebooks.draft())

    assert len(project.codebooks.log()) == 1


def test_that_a_draft_of_an_earlier_version_is_not_saved_over_a_later_one(project: Project) -> None:
    draft = project.codebooks.draft().rules(name="Other")
    project.codebooks.rename(EntryKind.CODE, "claim", "Assertion")

    with pytest.raises(NotAllowed, match="version 2 now, and this began from version 1"):
        project.codebooks.edit(draft)

    assert project.codebook.name != "Other"


@pytest.mark.usefixtures("denial")
def test_that_what_is_used_cannot_be_removed_and_what_is_not_can(project: Project) -> None:
    draft = project.codebooks.draft()

    with pytest.raises(NotAllowed, match=r"“Denial” is the code of one statement, so it can't be removed\. Retire it"):
        project.codebooks.edit(draft.drop(EntryKind.CODE, "denial"))
    project.codebooks.edit(draft.drop(EntryKind.CODE, "accusation"))

    assert [code.key for code in project.codebook.codes] == ["claim", "denial", "admission"]
    assert project.codebook.precedence == ("denial", "admission", "claim")
    assert project.codebook.role("target").required_for == ()


def test_that_roles_and_variables_that_are_used_cannot_be_removed(project: Project, denial: StatementId) -> None:
    project.coding.link_name(denial, "speaker", "Iran")
    project.coding.set_value(denial, "certainty", "hedged")
    draft = project.codebooks.draft()

    with pytest.raises(NotAllowed, match="In one statement an actor is linked as “Speaker”"):
        project.codebooks.edit(draft.drop(EntryKind.ROLE, "speaker"))
    with pytest.raises(NotAllowed, match="“Certainty” is answered in one statement"):
        project.codebooks.edit(draft.drop(EntryKind.VARIABLE, "certainty"))


def test_that_a_retired_code_is_no_longer_given_and_its_statements_stay(
    project: Project, article_id: ArticleId, denial: StatementId
) -> None:
    project.codebooks.retire(EntryKind.CODE, "denial")

    with pytest.raises(NotAllowed):
        project.coding.tag(article_id, [Span(5, 11)], "denial")
    assert project.coding.statement(denial).code == "denial"
    assert project.check() == ()
    use_again(project, "denial")
    project.coding.tag(article_id, [Span(5, 11)], "denial")


def test_that_a_code_comes_back_only_where_its_letter_is_free(project: Project) -> None:
    project.codebooks.retire(EntryKind.CODE, "denial")
    claim = replace(project.codebook.code("claim"), letter="D")
    project.codebooks.edit(project.codebooks.draft().put(claim))

    with pytest.raises(NotAllowed, match="“D” is the letter of “Claim” too"):
        use_again(project, "denial")


def test_that_a_variable_changes_its_kind_only_where_its_answers_fit(project: Project, denial: StatementId) -> None:
    project.coding.set_value(denial, "certainty", "hedged")
    certainty = project.codebook.variable("certainty")
    as_number = replace(certainty, kind=VariableKind.NUMBER, options=())

    with pytest.raises(NotAllowed, match=r"“Certainty” can't become a number: one answer is none .“hedged”: 1."):
        project.codebooks.edit(project.codebooks.draft().put(as_number))
    project.codebooks.edit(project.codebooks.draft().put(replace(certainty, kind=VariableKind.TEXT, options=())))

    assert project.codebook.variable("certainty").kind is VariableKind.TEXT


def test_that_a_renamed_answer_is_renamed_in_every_statement_by_one_action(
    project: Project, denial: StatementId
) -> None:
    project.coding.set_value(denial, "certainty", "hedged")
    certainty = project.codebook.variable("certainty")
    draft = project.codebooks.draft().rename_option(certainty, certainty.options.index("hedged"), "left open")

    assert [str(line) for line in project.codebooks.follows(draft)] == [
        "One answer “hedged” will be called “left open”."
    ]
    project.codebooks.edit(draft)

    assert project.coding.statement(denial).value("certainty") == "left open"
    assert project.coding.statement(denial).codebook_version == 2
    project.undo()
    assert project.coding.statement(denial).value("certainty") == "hedged"
    assert project.coding.statement(denial).codebook_version == 1


def test_that_two_answers_can_change_places(project: Project, article_id: ArticleId, denial: StatementId) -> None:
    other = project.coding.tag(article_id, [Span(5, 11)], "claim")
    project.coding.set_value(denial, "certainty", "hedged")
    project.coding.set_value(other, "certainty", "certain")
    certainty = project.codebook.variable("certainty")
    places = [certainty.options.index("hedged"), certainty.options.index("certain")]
    draft = project.codebooks.draft()
    for place, name in ((places[0], "x"), (places[1], "hedged"), (places[0], "certain")):
        known = draft.codebook.variable("certainty")
        draft = draft.rename_option(known, place, name)

    project.codebooks.edit(draft)

    assert project.coding.statement(denial).value("certainty") == "certain"
    assert project.coding.statement(other).value("certainty") == "hedged"


def test_that_answers_to_two_questions_are_renamed_at_once_and_undone_exactly(
    project: Project, article_id: ArticleId, denial: StatementId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)
    accepted = project.coding.accept(project.suggestions.of(article_id)[0].id, "denial")
    for statement in (denial, accepted):
        project.coding.set_value(statement, "certainty", "hedged")
        project.coding.set_value(statement, "wording", "direct")
    heard: list[Changes] = []
    project.subscribe(heard.append)
    draft = project.codebooks.draft()
    for key, old, new in (("certainty", "hedged", "in the “air” — ‘ö’"), ("wording", "direct", "mixed!")):
        known = draft.codebook.variable(key)
        draft = draft.rename_option(known, known.options.index(old), new)
    before, stands = dump(project), in_file(project, _STANDS)

    project.codebooks.edit(draft)

    after = dump(project)
    assert in_file(project, "SELECT DISTINCT variable, value FROM statement_values ORDER BY variable") == [
        ("certainty", "in the “air” — ‘ö’"),
        ("wording", "mixed!"),
    ]
    journal = in_file(project, "SELECT table_name, row_id FROM change WHERE action_id = (SELECT max(id) FROM action)")
    changed = {row for row in journal if row[0] in ("statements", "statement_values")}
    assert changed == {("statements", 1), ("statements", 2), *(("statement_values", each) for each in (1, 2, 3, 4))}
    later = set(in_file(project, _STANDS)) - set(stands)
    assert sorted(kind for kind, _thing, _at in later) == ["decision", "statement", "statement"]
    assert (heard[-1].statements, heard[-1].articles) == ({denial, accepted}, {article_id})
    assert project.check() == ()
    project.undo()
    assert dump(project) == before
    project.redo()
    assert dump(project) == after
    assert project.check() == ()


def test_that_an_answer_that_was_given_is_retired_and_not_removed(project: Project, denial: StatementId) -> None:
    project.coding.set_value(denial, "certainty", "hedged")
    certainty = project.codebook.variable("certainty")
    without = tuple(option for option in certainty.options if option != "hedged")

    with pytest.raises(NotAllowed, match=r"needs an answer that was given once .“hedged”: 1."):
        project.codebooks.edit(project.codebooks.draft().put(replace(certainty, options=without)))
    project.codebooks.edit(project.codebooks.draft().put(replace(certainty, retired_options=("hedged",))))

    assert project.coding.statement(denial).value("certainty") == "hedged"
    with pytest.raises(NotAllowed):
        project.coding.set_value(denial, "certainty", "hedged")


def test_that_merging_recodes_all_coders_statements_and_loses_none(tmp_path: Path) -> None:
    path = coded_project(
        tmp_path / "two.annotator",
        {"Ann": {0: [(0, 2, "denial"), (3, 5, "claim")]}, "Ben": {0: [(0, 2, "denial")], 1: [(1, 3, "denial")]}},
        articles=2,
    )
    with Project.open(path, coder="Ann") as project:
        before = in_file(project, "SELECT id, coder_id, code, changed_at FROM statements ORDER BY id")

        merging = project.codebooks.merging("denial", "claim")
        assert (merging.total, merging.statements) == (3, (("Ben", 2), ("Ann", 1)))
        assert project.codebooks.merge("denial", "claim", "They were never told apart.") == 3

        after = in_file(project, "SELECT id, coder_id, code, changed_at FROM statements ORDER BY id")
        assert [row[2] for row in after] == ["claim"] * 4
        assert [(a, b, d) for a, b, _c, d in after] == [(a, b, d) for a, b, _c, d in before]
        assert in_file(project, "SELECT count(*) FROM statements WHERE codebook_version = 2") == [(3,)]
        denial = project.codebook.code("denial")
        assert (denial.retired, denial.replaced_by) == (True, "claim")
        assert [str(line) for line in project.codebooks.differences(1, 2)][1:] == [
            "Denial: retired, merged into “Claim”."
        ]
        assert project.check() == ()
        project.undo()
        assert in_file(project, "SELECT id, coder_id, code, changed_at FROM statements ORDER BY id") == before
        assert not project.codebook.code("denial").retired


def test_that_what_is_asked_of_a_merged_code_is_asked_of_the_other(project: Project, denial: StatementId) -> None:
    tone = replace(new_variable(project.codebook, "Tone"), codes=("denial",))
    project.codebooks.edit(project.codebooks.draft().put(tone))
    project.coding.set_value(denial, "tone", "yes")

    project.codebooks.merge("denial", "claim")

    asked = {variable.key for variable in project.codebook.variables_for("claim")}
    assert "tone" in asked


def test_that_a_code_is_not_merged_into_itself_a_retired_or_an_unknown_one(project: Project) -> None:
    project.codebooks.retire(EntryKind.CODE, "admission")

    for into in ("denial", "admission"):
        with pytest.raises(NotAllowed):
            project.codebooks.merge("denial", into)
    with pytest.raises(NotFound):
        project.codebooks.merge("denial", "nothing")


def test_that_use_is_counted_by_coder_and_answer(project: Project, denial: StatementId) -> None:
    project.coding.link_name(denial, "speaker", "Iran")
    project.coding.link_name(denial, "speaker", "Russia")
    project.coding.set_value(denial, "certainty", "hedged")

    usage = project.codebooks.usage()

    assert usage.by_coder(EntryKind.CODE, "denial") == {project.coder.id: 1}
    assert usage.of(EntryKind.ROLE, "speaker") == 1
    assert usage.several == {"speaker": 1}
    assert usage.of_answer("certainty", "hedged") == 1
    assert usage.of(EntryKind.CODE, "claim") == 0


def test_that_a_role_with_several_actors_somewhere_keeps_taking_several(project: Project, denial: StatementId) -> None:
    project.coding.link_name(denial, "speaker", "Iran")
    project.coding.link_name(denial, "speaker", "Russia")

    with pytest.raises(NotAllowed, match="In one statement several actors"):
        project.codebooks.edit(project.codebooks.draft().put(replace(project.codebook.role("speaker"), several=False)))


def test_that_another_codebook_keeps_what_is_coded_as_retired(project: Project, denial: StatementId) -> None:
    project.coding.set_value(denial, "certainty", "hedged")
    other = Codebook(
        "Other",
        (Code("claim", "Position", "P", 1, "c5", LineStyle.THIN),),
        (),
        (Variable("certainty", "Sure", VariableKind.CHOICE, ("yes", "no")),),
    )

    draft = project.codebooks.draft_of(other)
    assert project.codebooks.problems(draft) == ()
    project.codebooks.edit(draft, "Taken from the pilot")

    assert [(code.key, code.retired) for code in project.codebook.codes] == [("claim", False), ("denial", True)]
    assert project.codebook.variable("certainty").retired_options == ("hedged",)
    assert project.coding.statement(denial).value("certainty") == "hedged"
    assert project.check() == ()


def test_that_an_example_is_the_words_of_a_statement_and_who_says_them(project: Project, article_id: ArticleId) -> None:
    statement_id = project.coding.tag(article_id, [Span(16, 30)], "denial")
    assert project.codebooks.example_of(statement_id) == "“We never did” — (drones.txt)"

    project.coding.link_name(statement_id, "speaker", "Bob")

    assert project.codebooks.example_of(statement_id) == "“We never did” — Bob (drones.txt)"


def test_that_a_statement_names_the_version_that_held_when_it_was_last_changed(
    project: Project, denial: StatementId
) -> None:
    project.codebooks.edit(project.codebooks.draft().put(new_variable(project.codebook, "Irony")))
    assert project.coding.statement(denial).codebook_version == 1

    project.coding.set_value(denial, "irony", "yes")

    assert project.coding.statement(denial).codebook_version == 2
    assert project.check() == ()


def test_that_a_draft_says_everything_that_is_wrong_with_it(project: Project) -> None:
    codebook = project.codebook
    code = replace(new_code(codebook, "Promise"), letter="C", digit=2)
    draft = project.codebooks.draft().put(code).put(replace(new_variable(codebook, ""), kind=VariableKind.CHOICE))

    said = [(problem.key, problem.about) for problem in project.codebooks.problems(draft)]

    assert said == [("entry", "name"), ("entry", "options"), ("promise", "letter"), ("promise", "digit")] or set(
        said
    ) == {("promise", "letter"), ("promise", "digit"), ("entry", "name"), ("entry", "options")}


def test_that_blank_ends_and_empty_lines_are_left_out(project: Project) -> None:
    claim = replace(project.codebook.code("claim"), name=" Claim ", use_when=("  when\n", "", " "))

    project.codebooks.edit(project.codebooks.draft().put(claim))

    assert project.codebook.code("claim").name == "Claim"
    assert project.codebook.code("claim").use_when == ("when",)


def test_that_a_codebook_is_not_changed_in_a_project_that_may_only_be_read(project: Project) -> None:
    project.close()
    with Project.open(project.path, coder="Ann", read_only=True) as reading, pytest.raises(ProjectReadOnly):
        reading.codebooks.rename(EntryKind.CODE, "claim", "Assertion")


def test_that_a_draft_can_be_given_as_a_codebook(project: Project) -> None:
    project.codebooks.edit(replace(project.codebook, name="Mine"))
    assert Draft(project.codebook) == project.codebooks.draft()
    assert project.codebook.name == "Mine"
