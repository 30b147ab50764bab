"""What a settler decides about a passage, and what the settled version has by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.errors import NotAllowed, ProjectReadOnly
from annotator.domain.records import AssignmentState, CoderKind, Origin
from annotator.domain.settling import Difference, How, Reason, Standing
from annotator.services.project import Project
from tests.services.coded import coded_project, span_of
from tests.services.settling.conftest import Table, kinds

Lay = Callable[..., Table]
CLAIM, DENIAL = "claim", "denial"


def test_that_taking_a_coder_settles_a_difference_of_code_with_that_code(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)])

    on.settling.take(on.item(Difference.CODE), on.coders[1])

    assert on.words() == [(DENIAL, "alpha bravo")]
    assert on.found(Difference.CODE).standing is Standing.SETTLED
    assert on.settled()[0].origin is Origin.ADJUDICATED


def test_that_a_boundary_and_a_code_of_one_pair_are_settled_one_by_one(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 3, DENIAL)])

    on.settling.take(on.item(Difference.BOUNDARY), on.coders[1])
    first = (on.words(), on.found(Difference.CODE).standing)
    on.settling.take(on.item(Difference.CODE), on.coders[1])

    assert first == ([(CLAIM, "alpha bravo charlie")], Standing.OPEN)
    assert on.words() == [(DENIAL, "alpha bravo charlie")]
    assert not any(each.is_open for each in on.look().items)


def test_that_what_only_one_has_stays_when_it_is_kept(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[])

    on.settling.keep(on.item(Difference.MISSING))

    assert on.words() == [(CLAIM, "alpha bravo")]
    assert on.found(Difference.MISSING).standing is Standing.SETTLED


def test_that_taking_a_coder_who_has_not_marked_it_rejects_it(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[])

    on.settling.take(on.item(Difference.MISSING), on.coders[1])

    assert on.words() == []
    assert on.found(Difference.MISSING).standing is Standing.SETTLED
    assert on.look().passages[0].is_rejected


def test_that_rejecting_settles_all_differences_of_a_passage_and_can_be_thought_over(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 3, DENIAL)])

    on.settling.take(on.item(Difference.CODE), on.coders[1])
    on.settling.reject(on.item(Difference.CODE).passage)
    rejected = (on.words(), [each.standing for each in on.look().items])
    on.settling.take(on.item(Difference.CODE), on.coders[0])

    assert rejected == ([], [Standing.SETTLED, Standing.SETTLED])
    assert on.words() == [(CLAIM, "alpha bravo")]
    assert on.found(Difference.BOUNDARY).standing is Standing.OPEN


@pytest.mark.parametrize(("how", "words"), [(How.UNION, "alpha bravo charlie"), (How.INTERSECTION, "bravo")])
def test_that_ends_are_united_or_intersected(table: Lay, how: How, words: str) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(1, 3, CLAIM)])

    on.settling.merge(on.item(Difference.BOUNDARY), how)

    assert on.words() == [(CLAIM, words)]


def test_that_an_intersection_without_words_is_refused_and_nothing_is_settled(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(1, 3, CLAIM)], C=[(2, 4, CLAIM)])

    with pytest.raises(NotAllowed, match="no words there in common"):
        on.settling.merge(on.item(Difference.BOUNDARY), How.INTERSECTION)

    assert on.words() == []


def test_that_redrawn_words_are_those_of_the_settler(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(1, 3, CLAIM)])

    on.settling.redraw(on.item(Difference.BOUNDARY), [span_of(0, 1), span_of(4, 5)])

    assert on.words() == [(CLAIM, "alpha … echo")]


def test_that_a_third_code_can_be_chosen_if_the_codebook_has_it(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)])

    with pytest.raises(NotAllowed, match="no code “rumour”"):
        on.settling.choose_code(on.item(Difference.CODE), "rumour")
    on.settling.choose_code(on.item(Difference.CODE), "accusation")

    assert on.words() == [("accusation", "alpha bravo")]
    assert on.found(Difference.CODE).settlement.how is How.CHOSEN  # type: ignore[union-attr] - it was just settled


def test_that_taking_a_coder_wholly_settles_everything_about_the_passage(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 3, DENIAL)])

    on.settling.take_whole(on.item(Difference.CODE).passage, on.coders[1])

    assert on.words() == [(DENIAL, "alpha bravo charlie")]
    assert not any(each.is_open for each in on.look().items)


def test_that_what_is_agreed_is_taken_at_once_and_undone_at_once(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM), (2, 3, CLAIM), (4, 5, CLAIM)], B=[(0, 1, CLAIM), (2, 3, CLAIM), (4, 5, DENIAL)])

    taken = on.settling.take_agreed(on.article_id, on.coders)
    told = on.project.undo_state().undo
    words = on.words()
    on.project.undo()

    assert (taken, told) == (2, ActionKind.SETTLE_AGREED)
    assert words == [(CLAIM, "alpha"), (CLAIM, "charlie")]
    assert on.words() == []
    assert on.look().progress.untaken == 2


def test_that_an_article_is_not_done_while_something_is_open(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM), (2, 3, CLAIM)], B=[(0, 1, DENIAL)])

    with pytest.raises(NotAllowed, match="1 not marked by all, 1 with different codes"):
        on.settling.finish(on.article_id, on.coders)

    assert not on.look().is_done


def test_that_an_article_in_which_everything_was_rejected_is_done_all_the_same(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM)], B=[])

    on.settling.reject(on.item(Difference.MISSING).passage)
    on.settling.finish(on.article_id, on.coders)

    assert on.look().is_done
    assert [line.is_done for line in on.settling.articles(on.coders)] == [True]


def test_that_finishing_takes_what_is_agreed_along_and_reopening_keeps_it(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM)], B=[(0, 1, CLAIM)])

    on.settling.finish(on.article_id, on.coders)
    on.settling.reopen(on.article_id)

    assert on.words() == [(CLAIM, "alpha")]
    assert not on.look().is_done


def test_that_only_what_all_have_finished_is_settled(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM)], B=[(0, 1, DENIAL)])
    passage = on.item(Difference.CODE).passage
    on.project.close()
    with Project.open(on.project.path, coder="B") as project:
        project.library.set_state(on.article_id, AssignmentState.IN_PROGRESS)

    with Project.open(on.project.path, coder="Sue") as project:
        found = project.settling.article(on.article_id, on.coders)
        with pytest.raises(NotAllowed, match="B has not finished this article"):
            project.settling.take_whole(passage, on.coders[0])

        assert (found.items, [coder.name for coder in found.unfinished]) == ((), ["B"])
        assert [line.unfinished for line in project.settling.articles(on.coders)] == [(on.coders[1],)]


def test_that_a_statement_that_all_missed_is_added_and_its_code_mended(table: Lay) -> None:
    on = table(A=[], B=[])

    added = on.settling.statements.add(on.article_id, [span_of(5, 7)], CLAIM)
    on.settling.statements.recode(added, DENIAL)
    on.settling.statements.set_actors(added, "speaker", ["Tehran"])
    here = on.look().passages

    assert on.words() == [(DENIAL, "foxtrot golf")]
    assert [link.name for link in on.settled()[0].actors("speaker")] == ["Tehran"]
    assert [(each.passage, each.is_open) for each in here] == [(None, False)]


def test_that_what_all_agree_on_wrongly_is_settled_otherwise(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM)], B=[(0, 1, CLAIM)])
    on.settling.take_agreed(on.article_id, on.coders)

    on.settling.statements.recode(on.settled()[0].id, DENIAL)

    assert on.words() == [(DENIAL, "alpha")]
    assert on.look().progress.untaken == 0
    assert on.settling.take_agreed(on.article_id, on.coders) == 0


def test_that_a_coders_own_statement_is_out_of_reach(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM)], B=[(0, 1, DENIAL)])
    own = on.item(Difference.CODE).passage.marked[0]

    for change in (
        lambda: on.settling.statements.recode(own.id, DENIAL),
        lambda: on.settling.statements.remove(own.id),
    ):
        with pytest.raises(NotAllowed, match="a coder’s own statement"):
            change()


def test_that_three_coders_are_settled_and_a_decision_about_a_code_lets_the_passage_stay(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)], C=[])

    before = kinds(on.look())
    on.settling.take(on.item(Difference.CODE), on.coders[1])

    assert before == [Difference.MISSING, Difference.CODE]
    assert on.words() == [(DENIAL, "alpha bravo")]
    assert not any(each.is_open for each in on.look().items)


def test_that_a_decision_is_shown_again_when_a_coder_has_changed_something(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)])
    on.settling.take(on.item(Difference.CODE), on.coders[0])
    on.project.close()
    with Project.open(on.project.path, coder="B") as project:
        mine = project.coding.statements(on.article_id)[0]
        project.coding.recode(mine.id, "accusation")

    with Project.open(on.project.path, coder="Sue") as project:
        on.project = project
        again = on.found(Difference.CODE)
        on.settling.confirm(again.item.passage)

        assert again.standing is Standing.STALE
        assert again.settlement is not None
        assert again.settlement.chosen == on.coders[0].id
        assert on.found(Difference.CODE).standing is Standing.SETTLED
        assert on.words() == [(CLAIM, "alpha bravo")]


def test_that_undoing_the_coders_change_settles_it_again(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)])
    on.settling.take(on.item(Difference.CODE), on.coders[0])
    on.project.close()
    with Project.open(on.project.path, coder="B") as project:
        project.coding.recode(project.coding.statements(on.article_id)[0].id, "accusation")
        project.undo()

    with Project.open(on.project.path, coder="Sue") as project:
        on.project = project
        assert on.found(Difference.CODE).standing is Standing.SETTLED


def test_that_a_passage_keeps_its_settled_statement_when_a_coder_marks_it_anew(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)])
    on.settling.take(on.item(Difference.CODE), on.coders[1])
    before = on.settled()[0].id
    on.project.close()
    with Project.open(on.project.path, coder="B") as project:
        project.coding.remove(project.coding.statements(on.article_id)[0].id)
        project.coding.tag(on.article_id, [span_of(0, 3)], DENIAL)

    with Project.open(on.project.path, coder="Sue") as project:
        on.project = project
        stale = on.found(Difference.CODE).standing
        on.settling.merge(on.item(Difference.BOUNDARY), How.UNION)

        assert stale is Standing.STALE
        assert [each.id for each in on.settled()] == [before]
        assert on.words() == [(DENIAL, "alpha bravo charlie")]
        assert on.found(Difference.CODE).standing is Standing.STALE
        assert project.check() == ()


def test_that_a_settled_statement_is_shown_when_the_coders_own_are_gone(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[])
    on.settling.keep(on.item(Difference.MISSING))
    on.project.close()
    with Project.open(on.project.path, coder="A") as project:
        project.coding.remove(project.coding.statements(on.article_id)[0].id)

    with Project.open(on.project.path, coder="Sue") as project:
        on.project = project
        left = on.look().left
        with pytest.raises(NotAllowed, match="the coders’ own are gone"):
            on.settling.finish(on.article_id, on.coders)
        on.settling.statements.remove(on.settled()[0].id)

        assert [each.statement is not None for each in left] == [True]
        assert (on.words(), on.look().left) == ([], ())


def test_that_what_is_gone_with_the_coders_can_stay_as_the_settlers_own(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[])
    on.settling.keep(on.item(Difference.MISSING))
    on.project.close()
    with Project.open(on.project.path, coder="A") as project:
        project.coding.remove(project.coding.statements(on.article_id)[0].id)

    with Project.open(on.project.path, coder="Sue") as project:
        on.project = project
        on.settling.statements.keep(on.settled()[0].id)
        on.settling.finish(on.article_id, on.coders)

        assert on.words() == [(CLAIM, "alpha bravo")]


def test_that_a_reason_stays_with_a_decision_that_is_made_anew(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)])
    on.settling.take(on.item(Difference.CODE), on.coders[0])
    settlement = on.found(Difference.CODE).settlement
    assert settlement is not None

    on.settling.give_reason(settlement.id, Reason.GUIDELINE_UNCLEAR, codebook_key=DENIAL, note="“not involved”?")
    on.settling.take(on.item(Difference.CODE), on.coders[1])

    told = on.found(Difference.CODE).settlement
    assert told is not None
    assert (told.reason, told.codebook_key, told.note) == (Reason.GUIDELINE_UNCLEAR, DENIAL, "“not involved”?")
    assert told.chosen == on.coders[1].id
    with pytest.raises(NotAllowed, match="no entry “x”"):
        on.settling.give_reason(told.id, Reason.OTHER, codebook_key="x")


def test_that_an_outdated_passage_is_not_settled_unseen(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)])
    shown = on.item(Difference.CODE)
    on.project.close()
    with Project.open(on.project.path, coder="B") as project:
        project.coding.recode(project.coding.statements(on.article_id)[0].id, "accusation")

    with Project.open(on.project.path, coder="Sue") as project, pytest.raises(NotAllowed, match="Look at the passage"):
        project.settling.take(shown, on.coders[0])


def test_that_nobody_codes_as_the_settled_version_and_its_name_is_free(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], Settled=[(0, 2, DENIAL)])

    on.settling.take(on.item(Difference.CODE), on.coders[0])

    settled = on.settling.coder
    assert settled is not None
    assert (settled.name, settled.kind) == ("Settled 2", CoderKind.ADJUDICATED)
    on.project.close()
    with pytest.raises(NotAllowed, match="nobody codes under that name"):
        Project.open(on.project.path, coder="settled 2")


def test_that_two_settlers_undo_their_own_decisions_only(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 3, DENIAL)])
    on.settling.take(on.item(Difference.CODE), on.coders[1])
    on.project.close()
    with Project.open(on.project.path, coder="Tom") as project:
        on.project = project
        on.settling.take(on.item(Difference.BOUNDARY), on.coders[1])

    with Project.open(on.project.path, coder="Sue") as project:
        on.project = project
        with pytest.raises(NotAllowed, match="later action"):
            project.undo()
        assert on.words() == [(DENIAL, "alpha bravo charlie")]


def test_that_a_project_that_is_only_read_is_looked_at_and_not_settled(tmp_path: Path) -> None:
    path = coded_project(tmp_path / "p.annotator", {"A": {0: [(0, 1, CLAIM)]}, "B": {0: [(0, 1, DENIAL)]}}, articles=1)
    with Project.open(path, coder="Sue", read_only=True) as project:
        coders = list(project.settling.comparable())
        found = project.settling.article(project.library.ids()[0], coders)

        with pytest.raises(ProjectReadOnly):
            project.settling.take(found.items[0].item, coders[0])
        assert kinds(found) == [Difference.CODE]


def test_that_settling_takes_two_different_coders(table: Lay) -> None:
    on = table(A=[], B=[])

    for coders in ([], on.coders[:1], [on.coders[0], on.coders[0]]):
        with pytest.raises(NotAllowed, match="two coders"):
            on.settling.article(on.article_id, coders)
