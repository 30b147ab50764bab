"""What was done is read from the journal; a statement comes back long after it was removed."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.findings import Analysis
from annotator.domain.history import HistoryFilter
from annotator.domain.records import ActorKind, ArticleId, AssignmentState, StatementId, StatementLinkKind
from annotator.domain.text import Span
from annotator.services.check import check_here
from annotator.services.history import write_history
from annotator.services.project import Project

TEXT = "Iran denies it. “We never did”, Bob said 😀 today. The ministry admitted nothing, and accused others."


class Hand:
    """A clock that is set forward by hand."""

    def __init__(self) -> None:
        self.now = datetime(2025, 3, 3, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook, hand: Hand) -> Iterator[Project]:
    with Project.create(tmp_path / "project.annotator", coder="Ann", codebook=codebook, clock=hand) as project:
        yield project


@pytest.fixture
def article_id(project: Project) -> ArticleId:
    return project.library.add([project.library.prepare_text("drones.txt", TEXT)])[0]


def rich(project: Project, article_id: ArticleId) -> StatementId:
    """A statement with two parts, an actor, a memo and a link."""
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    project.coding.add_part(made, Span(16, 30))
    project.coding.link_name(made, "speaker", "Iran")
    project.coding.write_memo(made, "see the other")
    other = project.coding.tag(article_id, [Span(51, 64)], "claim")
    project.coding.link_statements(made, other, StatementLinkKind.ANSWERS)
    return made


def is_sound(project: Project) -> bool:
    return [finding.sentence for finding in check_here(project.path)] == []


def test_that_the_newest_action_stands_first_with_its_words(project: Project, article_id: ArticleId) -> None:
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    project.coding.recode(made, "claim")

    recoded, tagged, imported = project.history.page()

    assert (recoded.kind, recoded.code_before, recoded.code_after) == (ActionKind.RECODE, "denial", "claim")
    assert (recoded.quote, recoded.coder, recoded.article) == ("Iran denies it", "Ann", article_id)
    assert (tagged.kind, tagged.code_before, tagged.code_after) == (ActionKind.TAG, "", "denial")
    assert (imported.kind, imported.articles, imported.statement) == (ActionKind.IMPORT, 1, None)


def test_that_what_was_taken_back_is_shown_as_such(project: Project, article_id: ArticleId) -> None:
    project.coding.tag(article_id, [Span(0, 14)], "denial")
    project.undo()

    newest = project.history.page()[0]

    assert newest.undone_at is not None
    assert newest.is_gone
    assert newest.quote == "Iran denies it"


def test_that_pages_go_on_where_the_last_ended(project: Project, article_id: ArticleId) -> None:
    for start in (0, 5, 16):
        project.coding.tag(article_id, [Span(start, start + 4)], "claim")

    first = project.history.page(most=2)
    second = project.history.page(before=first[-1].id, most=2)

    assert [row.id for row in (*first, *second)] == [4, 3, 2, 1]


def test_that_an_articles_history_holds_nothing_of_others(project: Project, article_id: ArticleId) -> None:
    [other] = project.library.add([project.library.prepare_text("other.txt", TEXT + " Again.")])
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    project.coding.tag(other, [Span(0, 14)], "denial")
    project.coding.link_name(made, "speaker", "Iran")
    project.coding.remove(made)
    project.library.set_state(article_id, AssignmentState.FINISHED)

    kinds = [row.kind for row in project.history.page(HistoryFilter(article=article_id))]

    assert kinds == [
        ActionKind.SET_STATE,
        ActionKind.REMOVE,
        ActionKind.LINK_ACTOR,
        ActionKind.TAG,
        ActionKind.IMPORT,
    ]


def test_that_the_history_is_narrowed_by_coder_kind_and_day(
    project: Project, article_id: ArticleId, hand: Hand
) -> None:
    project.coding.tag(article_id, [Span(0, 14)], "denial")
    hand.now += timedelta(days=3)
    project.coding.tag(article_id, [Span(16, 30)], "denial")

    by_kind = project.history.page(HistoryFilter(kind=ActionKind.IMPORT))
    by_day = project.history.page(HistoryFilter(day=hand.now.astimezone().date()))
    by_coder = project.history.page(HistoryFilter(coder=project.coder.id))

    assert [row.kind for row in by_kind] == [ActionKind.IMPORT]
    assert [row.quote for row in by_day] == ["“We never did”"]
    assert len(by_coder) == 3


def test_that_what_a_statement_was_before_can_be_read(project: Project, article_id: ArticleId) -> None:
    made = rich(project, article_id)
    project.coding.write_memo(made, "another memo")
    project.coding.remove(made)

    versions = project.history.versions(made)

    told = [version.then.memo if version.then else None for version in versions]
    assert told == ["", "", "", "see the other", "another memo", None]
    last = versions[-2].then
    assert last is not None
    assert last.words == "Iran denies it […] “We never did”"
    assert last.actors == (("speaker", "Iran"),)


def test_that_a_removed_statement_comes_back_weeks_later_as_it_was(
    project: Project, article_id: ArticleId, hand: Hand
) -> None:
    made = rich(project, article_id)
    before, links = project.coding.statement(made), project.coding.links(made)
    project.coding.remove(made)
    hand.now += timedelta(days=30)
    project.coding.tag(article_id, [Span(16, 30)], "denial")
    project.close()

    with Project.open(project.path, coder="Ann", clock=hand) as again:
        back = again.history.bring_back(made)
        after = again.coding.statement(back.statement)

        assert (after.uuid, after.code, after.parts, after.memo) == (
            before.uuid,
            before.code,
            before.parts,
            before.memo,
        )
        assert [(link.role, link.name) for link in after.links] == [("speaker", "Iran")]
        assert [(link.to_id, link.kind) for link in again.coding.links(made)] == [
            (link.to_id, link.kind) for link in links
        ]
        assert after.created_at == before.created_at
        assert after.changed_at > before.changed_at
        assert is_sound(again)
        again.undo()
        with pytest.raises(NotFound):
            again.coding.statement(made)
        assert is_sound(again)


def test_that_a_statement_whose_making_was_undone_comes_back(project: Project, article_id: ArticleId) -> None:
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    project.undo()
    project.coding.tag(article_id, [Span(16, 30)], "claim")

    project.history.bring_back(made)

    assert project.coding.statement(made).parts == (Span(0, 14),)
    assert is_sound(project)


def test_that_an_actor_who_was_merged_is_linked_as_who_stands_for_it(project: Project, article_id: ArticleId) -> None:
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    tehran = project.coding.link_name(made, "speaker", "Tehran")
    iran = project.actors.add("Iran", ActorKind.STATE)
    project.coding.remove(made)
    project.actors.merge(iran, tehran)

    back = project.history.bring_back(made)

    assert back.without == ()
    assert [link.name for link in project.coding.statement(made).links] == ["Iran"]
    assert is_sound(project)


def test_that_a_statement_is_brought_back_with_the_decision_about_its_suggestion(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    project.suggestions.store(article_id, analysis)
    [suggestion] = project.suggestions.of(article_id)
    made = project.coding.accept(suggestion.id, "denial")
    project.coding.remove(made)

    project.history.bring_back(made)

    assert project.coding.statement(made).suggestion_id == suggestion.id
    assert project.suggestions.of(article_id)[0].decision is not None
    assert is_sound(project)


def test_that_a_statement_does_not_come_back_without_its_article(project: Project) -> None:
    [article_id] = project.library.add([project.library.prepare_text("drones.txt", TEXT)])
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    project.undo()
    project.undo()

    with pytest.raises(NotFound, match="article"):
        project.history.bring_back(made)


def test_that_a_statement_that_is_there_is_not_brought_back(project: Project, article_id: ArticleId) -> None:
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    project.coding.remove(made)
    project.history.bring_back(made)

    with pytest.raises(NotAllowed, match="already"):
        project.history.bring_back(made)


def test_that_nobody_brings_back_what_was_another_coders(project: Project, article_id: ArticleId) -> None:
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    project.coding.remove(made)
    row = project.history.page()[0]
    project.close()

    with Project.open(project.path, coder="Bob") as bobs:
        assert not bobs.history.may_bring_back(row)
        with pytest.raises(NotAllowed):
            bobs.history.bring_back(made)


def test_that_the_activity_log_tells_times_codes_and_pauses(
    project: Project, article_id: ArticleId, hand: Hand, tmp_path: Path
) -> None:
    made = project.coding.tag(article_id, [Span(0, 14)], "denial")
    hand.now += timedelta(minutes=2)
    project.coding.recode(made, "claim")
    hand.now += timedelta(hours=2)
    project.library.set_state(article_id, AssignmentState.FINISHED)
    project.coding.tag(article_id, [Span(16, 30)], "claim")
    project.undo()

    rows = write_history(project.path, tmp_path / "out")

    with (tmp_path / "out" / "history_actions.csv").open(encoding="utf-8", newline="") as file:
        log = list(csv.DictReader(file))
    with (tmp_path / "out" / "history_days.csv").open(encoding="utf-8", newline="") as file:
        [day] = list(csv.DictReader(file))
    assert [line["action"] for line in log] == ["import", "tag", "recode", "set_state", "tag"]
    assert (log[2]["code_before"], log[2]["code_after"]) == ("denial", "claim")
    assert 120 <= float(log[2]["seconds"]) <= 130
    assert log[4]["taken_back_at"] != ""
    assert (day["actions"], day["taken_back"], day["statements_made"], day["articles_finished"]) == ("5", "1", "1", "1")
    assert 2 <= float(day["active_minutes"]) < 3
    assert sorted(rows.values()) == [1, 5]


def test_that_a_rejected_suggestion_is_told_by_its_words_and_its_article(
    project: Project, article_id: ArticleId, analysis: Analysis
) -> None:
    [other] = project.library.add([project.library.prepare_text("other.txt", TEXT + " Again.")])
    project.suggestions.store(article_id, analysis)
    [suggestion] = project.suggestions.of(article_id)
    words = " […] ".join(TEXT[part.start : part.end] for part in suggestion.parts)

    project.coding.reject(suggestion.id)

    row = project.history.page(HistoryFilter())[0]
    assert (row.kind, row.quote, row.article) == (ActionKind.REJECT, words, article_id)
    assert row in project.history.page(HistoryFilter(article=article_id))
    assert row not in project.history.page(HistoryFilter(article=other))
