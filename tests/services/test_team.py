"""Coders, and who codes what: by hand and by lot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import NotAllowed
from annotator.domain.records import ArticleId, AssignmentState, CoderId, SuggestionMode
from annotator.domain.team import LotWanted
from annotator.domain.text import Span
from annotator.services.hand_out import hand_out
from annotator.services.project import Project
from annotator.services.sample import make_sample

ANNA = CoderId(1)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = make_sample(tmp_path / "team.annotator", coder="Anna")
    yield made
    made.close()


def _names(project: Project) -> list[str]:
    return [each.coder.name for each in project.team.coders()]


def test_that_a_coder_is_added_and_taken_back_by_undo(project: Project) -> None:
    project.team.add_coder(" Ben ")
    added = _names(project)

    project.undo()

    assert added == ["Anna", "Ben"]
    assert _names(project) == ["Anna"]


@pytest.mark.parametrize("name", ["", "  ", "anna"])
def test_that_a_name_that_is_empty_or_taken_is_refused(project: Project, name: str) -> None:
    with pytest.raises(NotAllowed):
        project.team.add_coder(name)


def test_that_articles_are_given_with_mode_and_round_as_one_action(project: Project) -> None:
    ben = project.team.add_coder("Ben")
    articles = list(project.library.ids())[:2]

    project.team.assign(ben, articles, mode=SuggestionMode.OFF, round_name="Training 1")
    given = project.team.given()
    (training,) = project.team.rounds()
    project.undo()

    assert given == {articles[0]: (ben,), articles[1]: (ben,)}
    assert (training.name, training.coders, training.articles) == ("Training 1", (ben,), tuple(articles))
    assert project.team.given() == {}
    assert project.team.rounds() == ()


def test_that_giving_again_leaves_what_was_said_of_suggestions(project: Project) -> None:
    ben = project.team.add_coder("Ben")
    (article, other, *_rest) = project.library.ids()
    project.team.assign(ben, [article], mode=SuggestionMode.OFF)

    project.team.assign(ben, [article, other])

    (coder,) = (each.coder for each in project.team.coders() if each.coder.id == ben)
    assert [each.own_mode for each in project.assignments.of(coder)][:2] == [SuggestionMode.OFF, None]


def test_that_rounds_of_the_same_name_are_one_and_finished_when_all_are(project: Project) -> None:
    ben = project.team.add_coder("Ben")
    articles = list(project.library.ids())[:2]
    for coder in (ANNA, ben):
        project.team.assign(coder, articles, round_name="Training")
    project.library.set_state(articles[0], AssignmentState.FINISHED)
    alone = project.team.rounds()[0].finished

    with_both = project.path
    project.close()
    with Project.open(with_both, coder="Ben") as bens:
        bens.library.set_state(articles[0], AssignmentState.FINISHED)
        (training,) = bens.team.rounds()

    assert alone == 0
    assert training.coders == (ANNA, ben)
    assert training.finished == 1


def test_that_progress_counts_what_was_given_begun_and_finished(project: Project) -> None:
    articles = list(project.library.ids())
    project.team.assign(ANNA, articles[:3])
    project.coding.tag(articles[0], [Span(0, 5)], "claim")
    project.library.set_state(articles[1], AssignmentState.FINISHED)

    (anna,) = project.team.coders()

    assert (anna.assigned, anna.in_progress, anna.finished, anna.statements) == (3, 1, 1, 1)
    assert anna.last_at is not None


def test_that_only_what_is_not_begun_is_taken_back(project: Project) -> None:
    articles = list(project.library.ids())
    project.team.assign(ANNA, articles[:2], round_name="Training")
    project.coding.tag(articles[0], [Span(0, 5)], "claim")

    with pytest.raises(NotAllowed, match="Anna has begun one of these articles"):
        project.team.take_back(ANNA, articles[:2])
    project.team.take_back(ANNA, articles[1:2])

    assert project.team.given() == {articles[0]: (ANNA,)}
    assert project.team.rounds()[0].articles == (articles[0],)


def test_that_a_lot_gives_the_same_articles_to_all_and_others_to_each(project: Project) -> None:
    ben = project.team.add_coder("Ben")

    lots = project.team.draw(LotWanted((ANNA, ben), together=1, each=2, seed=7))

    given = project.team.given()
    both = [article for article, coders in given.items() if coders == (ANNA, ben)]
    alone = [coders for coders in given.values() if len(coders) == 1]
    assert len(both) == 1
    assert sorted(alone) == [(ANNA,), (ANNA,), (ben,), (ben,)]
    assert [(lot.coders, lot.drawn, lot.pool, lot.seed, lot.is_common) for lot in lots] == [
        ((ANNA, ben), 1, 5, 7, True),
        ((ANNA, ben), 2, 5, 7, False),
    ]


def test_that_the_same_seed_draws_the_same_and_undo_takes_a_lot_back(project: Project) -> None:
    project.team.draw(LotWanted((ANNA,), together=2, each=0, seed=7))
    first = project.team.given()
    project.undo()
    nothing = (project.team.given(), project.team.lots())

    project.team.draw(LotWanted((ANNA,), together=2, each=0, seed=7))

    assert nothing == ({}, ())
    assert project.team.given() == first


def test_that_a_lot_falls_only_among_what_none_of_them_has(project: Project) -> None:
    ben = project.team.add_coder("Ben")
    articles = list(project.library.ids())
    project.team.assign(ben, articles[:4])

    project.team.draw(LotWanted((ANNA, ben), together=1, each=0, seed=1, round="Training"))

    assert project.team.given()[ArticleId(articles[4])] == (ANNA, ben)
    assert project.team.rounds()[0].articles == (articles[4],)


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (LotWanted((), 1, 0, 1), "who is to code"),
        (LotWanted((ANNA,), 0, 0, 1), "how many"),
        (LotWanted((ANNA,), 6, 0, 1), "6 articles cannot be drawn: 5"),
    ],
)
def test_that_a_lot_that_cannot_be_drawn_is_refused_with_a_sentence(
    project: Project, wanted: LotWanted, words: str
) -> None:
    with pytest.raises(NotAllowed, match=words):
        project.team.draw(wanted)


def test_that_whoever_gets_a_file_is_enlisted_with_its_articles_as_one_action(project: Project) -> None:
    articles = list(project.library.ids())[:2]

    dora = project.team.enlist("Dora", articles)
    again = project.team.enlist("dora", articles)
    given = project.team.given()
    project.undo()

    assert again == dora
    assert given == {articles[0]: (dora,), articles[1]: (dora,)}
    assert _names(project) == ["Anna"]


def test_that_a_coder_is_given_what_was_drawn_in_the_order_of_the_seed(project: Project, tmp_path: Path) -> None:
    ben = project.team.add_coder("Ben")
    imported = list(project.library.ids())

    project.team.draw(LotWanted((ben,), together=2, each=2, seed=4))
    ordered = project._store.queries.articles.ids(ben)
    hand_out(project._store.database.path, tmp_path / "ben.annotator", coder="Ben")
    names = {each.id: each.name for each in project.library.rows(imported)}
    with Project.open(tmp_path / "ben.annotator", coder="Ben") as own:
        listed = [each.name for each in own.library.rows(own.library.ids())]

    assert ordered[:4] != sorted(ordered[:4])
    assert ordered[4:] == [each for each in imported if each not in ordered[:4]]
    assert listed == [names[each] for each in ordered[:4]]
    assert list(project.library.ids()) == imported


def test_that_articles_given_by_hand_can_be_put_in_the_order_of_a_seed_and_undone(project: Project) -> None:
    imported = list(project.library.ids())

    project.team.assign(ANNA, imported, seed=1)
    ordered = list(project.library.ids())
    project.undo()

    assert sorted(ordered) == imported
    assert ordered != imported
    assert list(project.library.ids()) == imported


def test_that_a_round_tells_with_which_codebook_its_coders_have_coded_it(project: Project) -> None:
    first, second = list(project.library.ids())[:2]
    project.team.assign(ANNA, [first], round_name="Training 1")
    project.team.assign(ANNA, [second], round_name="Training 2")

    project.coding.tag(first, [Span(0, 4)], project.codebook.codes[0].key)

    assert [each.codebooks for each in project.team.rounds()] == [(1,), ()]
