"""Coding by the example of a statement: where more of it stands, going through it, and the last one repeated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed
from annotator.domain.findings import Analysis
from annotator.domain.listing import ArticleFilter
from annotator.domain.records import (
    ActorKind,
    ArticleId,
    AssignmentState,
    DecisionKind,
    RegionKind,
    Statement,
    SuggestionMode,
)
from annotator.domain.text import Span
from annotator.services.by_example import Example, Occurrence
from annotator.services.project import Project

WORDS = "never sent drones"
TEXTS = (
    f"Iran {WORDS}, Bob said. It {WORDS}.",
    f"Iran\nhas Never  sent\ndrones to anyone. Bob is sure. {WORDS}",
    f"It never sent drones’ parts. The ministry {WORDS}!",
    "Nobody sent drones. Bob said so.",
)


@pytest.fixture
def ids(project: Project) -> Sequence[ArticleId]:
    texts = [project.library.prepare_text(f"{number}.txt", text) for number, text in enumerate(TEXTS)]
    return project.library.add(texts)


@pytest.fixture
def statement(project: Project, ids: Sequence[ArticleId]) -> Statement:
    start = TEXTS[0].index(WORDS)
    statement_id = project.coding.tag(ids[0], [Span(start, start + len(WORDS))], "denial")
    project.coding.link_name(statement_id, "speaker", "Bob", ActorKind.PERSON)
    return project.coding.statement(statement_id)


def like(project: Project, statement: Statement, *phrases: str, **more: object) -> Sequence[Occurrence]:
    return project.by_example.occurrences.like(Example(statement, phrases or (WORDS,), **more)).places  # type: ignore[arg-type]


def test_that_the_same_words_are_found_whatever_their_case_and_blanks(project: Project, statement: Statement) -> None:
    found = like(project, statement)

    assert [each.article for each in found] == ["0.txt", "1.txt", "1.txt", "2.txt", "2.txt"]
    assert [each.words for each in found][1] == "Never sent drones"
    assert found[1].before.endswith("has ")
    assert found[1].after.startswith(" to anyone")


def test_that_they_come_from_the_example_on_and_round_to_it(project: Project, ids: Sequence[ArticleId]) -> None:
    start = TEXTS[2].rindex(WORDS)
    last = project.coding.tag(ids[2], [Span(start, start + len(WORDS))], "denial")

    found = like(project, project.coding.statement(last))

    assert [each.article for each in found] == ["0.txt", "0.txt", "1.txt", "1.txt", "2.txt"]


@pytest.mark.parametrize(("code", "left"), [("denial", 4), ("claim", 4)])
def test_that_what_is_coded_so_already_is_left_out(
    project: Project, statement: Statement, ids: Sequence[ArticleId], code: str, left: int
) -> None:
    start = TEXTS[0].rindex(WORDS)
    project.coding.tag(ids[0], [Span(start, start + len(WORDS))], code)

    assert len(like(project, statement)) == left


def test_that_a_larger_statement_of_another_code_hides_nothing(
    project: Project, statement: Statement, ids: Sequence[ArticleId]
) -> None:
    project.coding.tag(ids[1], [Span(0, len(TEXTS[1]))], "claim")

    assert len(like(project, statement)) == 5


def test_that_places_in_finished_articles_are_left_out_and_counted(
    project: Project, statement: Statement, ids: Sequence[ArticleId]
) -> None:
    project.library.set_state(ids[1], AssignmentState.FINISHED)

    found = project.by_example.occurrences.like(Example(statement, (WORDS,)))

    assert [each.article for each in found.places] == ["0.txt", "2.txt", "2.txt"]
    assert found.in_finished == 2


def test_that_a_place_says_whether_a_statement_of_another_code_stands_there(
    project: Project, statement: Statement, ids: Sequence[ArticleId]
) -> None:
    project.coding.tag(ids[1], [Span(0, 20)], "claim")

    assert [each.is_marked for each in like(project, statement)] == [False, True, False, False, False]


def test_that_boilerplate_and_parts_of_words_are_left_out(
    project: Project, statement: Statement, ids: Sequence[ArticleId]
) -> None:
    project.library.mark_region(ids[1], Span(0, len(TEXTS[1])), RegionKind.BOILERPLATE)

    assert [each.article for each in like(project, statement)] == ["0.txt", "2.txt", "2.txt"]
    assert like(project, statement, "ever sent") == ()


def test_that_an_abbreviation_is_not_taken_for_the_word(project: Project, statement: Statement) -> None:
    project.library.add([project.library.prepare_text("us.txt", "The US told us. WHO asked who?")])

    assert [each.words for each in like(project, statement, "US")] == ["US"]


def test_that_words_without_blanks_between_them_are_found(project: Project, statement: Statement) -> None:
    project.library.add([project.library.prepare_text("zh.txt", "伊朗外交部否认向俄罗斯提供无人机。")])

    assert [each.words for each in like(project, statement, "否认向")] == ["否认向"]


def test_that_a_long_list_says_that_there_is_more(project: Project, statement: Statement) -> None:
    found = project.by_example.occurrences.like(Example(statement, (WORDS,)), limit=2)

    assert len(found.places) == 2
    assert not found.is_all


def test_that_what_was_answered_no_is_left_out(project: Project, statement: Statement) -> None:
    first = like(project, statement)[0]

    found = project.by_example.occurrences.like(
        Example(statement, (WORDS,)), left_out={(first.article_id, first.spans[0])}
    )

    assert first not in found.places
    assert len(found.places) == 4


def test_that_of_an_actor_the_sentences_are_offered_that_name_it(project: Project, statement: Statement) -> None:
    found = like(project, statement, "Bob", is_actor=True)

    assert [(each.article, each.spans[0].of(TEXTS[int(each.article[0])])) for each in found] == [
        ("1.txt", "Bob is sure."),
        ("3.txt", "Bob said so."),
    ]


@pytest.mark.parametrize(
    ("mode", "offered"),
    [(SuggestionMode.WHERE, "“We never did”"), (SuggestionMode.OFF, "“We never did”, Bob said 😀 today.")],
)
def test_that_an_actors_suggestion_is_offered_where_suggestions_are_shown(
    *,
    project: Project,
    statement: Statement,
    article_id: ArticleId,
    analysis: Analysis,
    mode: SuggestionMode,
    offered: str,
) -> None:
    project.suggestions.store(article_id, analysis)
    project.library.set_mode(mode)

    found = next(each for each in like(project, statement, "Bob", is_actor=True) if each.article_id == article_id)

    text = project.library.article(article_id).text
    assert found.spans[0].of(text) == offered


def test_that_all_of_one_go_is_one_undo(project: Project, statement: Statement, ids: Sequence[ArticleId]) -> None:
    example = Example(statement, (WORDS,))
    places = [(each.article_id, each.spans) for each in like(project, statement)]
    before = [project.coding.statements(article_id) for article_id in ids]

    run = project.by_example.tag_places(example, places[:1])
    run = project.by_example.tag_places(example, places[1:2], onto=run)
    project.by_example.tag_places(example, places[2:], onto=run)

    made = [each for article_id in ids for each in project.coding.statements(article_id)]
    assert len(made) == 6
    assert {each.code for each in made} == {"denial"}
    assert all([link.name for link in each.actors("speaker")] == ["Bob"] for each in made)
    assert project.undo_state().undo is ActionKind.TAG_ALIKE
    project.undo()
    assert [project.coding.statements(article_id) for article_id in ids] == before
    assert project.undo_state().undo is ActionKind.LINK_ACTOR
    assert project.library.rows(ids)[1].state is AssignmentState.TO_DO
    project.redo()
    assert sum(len(project.coding.statements(article_id)) for article_id in ids) == 6


def test_that_what_is_done_in_between_ends_the_go(project: Project, statement: Statement) -> None:
    example = Example(statement, (WORDS,))
    places = [(each.article_id, each.spans) for each in like(project, statement)]
    run = project.by_example.tag_places(example, places[:1])
    project.coding.write_memo(statement.id, "hm")

    project.by_example.tag_places(example, places[1:], onto=run)
    project.undo()

    assert project.undo_state().undo is ActionKind.WRITE_MEMO
    assert len(like(project, statement)) == 4


def test_that_of_an_actors_place_only_the_actor_is_taken_along(
    project: Project, statement: Statement, ids: Sequence[ArticleId]
) -> None:
    project.coding.link_name(statement.id, "target", "Iran", ActorKind.STATE)
    statement = project.coding.statement(statement.id)
    bob = statement.actors("speaker")[0].actor_id
    example = Example(statement, ("Bob",), is_actor=True)

    project.by_example.tag_places(example, [(ids[3], [Span(20, 32)])], actor_id=bob)

    [made] = project.coding.statements(ids[3])
    assert [(link.role, link.name, link.confirmed) for link in made.links] == [("speaker", "Bob", True)]


def test_that_the_last_statement_is_repeated_in_one_action(
    project: Project, statement: Statement, ids: Sequence[ArticleId]
) -> None:
    last = project.by_example.last()
    assert last == statement

    project.by_example.tag(statement.id, ids[3], [Span(0, 6)])

    [made] = project.coding.statements(ids[3])
    assert (made.code, [link.name for link in made.links]) == ("denial", ["Bob"])
    project.undo()
    assert not project.coding.statements(ids[3])


def test_that_a_suggestion_is_accepted_as_the_last_statement_was(
    project: Project, statement: Statement, article_id: ArticleId, analysis: Analysis
) -> None:
    project.coding.link_name(statement.id, "speaker", "The ministry")
    project.suggestions.store(article_id, analysis)
    suggestion = project.suggestions.of(article_id)[0]

    project.by_example.accept(statement.id, suggestion.id)

    [made] = project.coding.statements(article_id)
    assert made.parts == suggestion.parts
    assert sorted(link.name for link in made.links) == ["Bob", "The ministry"]
    assert all(link.confirmed for link in made.links)
    assert project.suggestions.of(article_id)[0].decision is DecisionKind.ACCEPTED


def test_that_a_code_that_is_retired_is_not_repeated(
    project: Project, statement: Statement, ids: Sequence[ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    without = [code for code in project.codebook.codes if code.key != "denial"]
    monkeypatch.setattr(project, "codebook", type(project.codebook)("None", tuple(without), project.codebook.roles))

    with pytest.raises(NotAllowed, match="denial"):
        project.by_example.tag(statement.id, ids[3], [Span(0, 6)])


def test_that_without_a_statement_there_is_no_last(project: Project) -> None:
    assert project.by_example.last() is None


@pytest.fixture
def busy(tmp_path: Path, codebook: Codebook) -> Iterator[Project]:
    """Six articles, of which the second, third and fifth have an open suggestion."""
    with Project.create(tmp_path / "busy.annotator", coder="Ann", codebook=codebook) as project:
        texts = [f"{number} Iran denies it. “We never did”, Bob said 😀 today." for number in range(6)]
        project.library.add([project.library.prepare_text(f"{n}.txt", text) for n, text in enumerate(texts)])
        yield project


def test_that_the_next_article_with_an_open_suggestion_is_found(busy: Project, analysis: Analysis) -> None:
    ids = busy.library.ids()
    for number in (1, 2, 4):
        busy.suggestions.store(ids[number], analysis)
    busy.coding.reject(busy.suggestions.of(ids[2])[0].id)

    assert busy.library.next_with_open(None) == ids[1]
    assert busy.library.next_with_open(ids[1]) == ids[4]
    assert busy.library.next_with_open(ids[4]) is None
    busy.library.set_mode(SuggestionMode.OFF)
    assert busy.library.next_with_open(None) is None


def test_that_it_is_found_in_the_coders_own_order_and_filter(busy: Project, analysis: Analysis) -> None:
    ids = busy.library.ids()
    for article_id in ids:
        busy.suggestions.store(article_id, analysis)
    busy.team.assign(busy.coder.id, ids[1:], seed=3)

    order = busy.library.ids()
    assert list(order) != list(ids)
    for here, then in zip(order, [*order[1:], None], strict=True):
        assert busy.library.next_with_open(here) == then
    assert busy.library.next_with_open(None, ArticleFilter(words="4 Iran")) == ids[4]
    assert busy.library.next_with_open(None, ArticleFilter(state=AssignmentState.FINISHED)) is None
