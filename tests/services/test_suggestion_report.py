"""What suggestions do to the coding: the two conditions told apart by what was shown, and compared by chance alone."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import comb
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import Codebook
from annotator.domain.errors import ExportFailed, NotFound
from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.records import ArticleId, AssignmentState, SuggestionMode
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.sample import add_sample_coding
from annotator.services.suggestion_report import (
    CoderReport,
    Condition,
    Settings,
    read_uses,
    report_on,
    write_reports,
)
from annotator.services.suggestion_report.testing import Groups, codes_test, rate_interval, rate_test
from annotator.services.suggestion_report.timing import minutes_by_article
from annotator.storage.queries.suggestion_use import Work
from tests.samples import lay_sample

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
FIRST, SECOND, ELSEWHERE = Span(0, 9), Span(10, 20), Span(21, 30)


class Watch:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def forward(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook, watch: Watch) -> Iterator[Project]:
    with Project.create(tmp_path / "project.annotator", coder="Ann", codebook=codebook, clock=watch) as project:
        yield project


def imported(project: Project, number: int) -> list[ArticleId]:
    """Articles of 100 words each."""
    texts = [f"n{n} " + "abcd efgh ijkl " * 33 for n in range(number)]
    return list(project.library.add([project.library.prepare_text(f"{n}.txt", text) for n, text in enumerate(texts)]))


def suggest(project: Project, article_id: ArticleId, *spans: Span, rule: str = "quotation") -> None:
    found = tuple(FoundStatement("claim", (span,), (), (), (), (), rule, 0.9) for span in spans)
    project.suggestions.store(article_id, Analysis("small", "1", found, ()))


def finish(project: Project, article_id: ArticleId) -> None:
    project.library.set_state(article_id, AssignmentState.FINISHED)


def report(project: Project, settings: Settings | None = None) -> CoderReport:
    [use] = read_uses(project.path, project.coder.name)
    return report_on(use, settings)


@pytest.fixture
def coded(project: Project, watch: Watch) -> tuple[ArticleId, ArticleId]:
    """One article with suggestions, of which one is accepted and one rejected, and one without."""
    shown, control = imported(project, 2)
    suggest(project, shown, FIRST, SECOND)
    suggest(project, control, FIRST, SECOND, rule="verb")
    project.assignments.set_mode([control], SuggestionMode.OFF)

    first, second = project.suggestions.of(shown)
    project.coding.accept(first.id, "claim")
    watch.forward(1)
    project.coding.reject(second.id)
    watch.forward(1)
    project.coding.tag(shown, [ELSEWHERE], "denial")
    finish(project, shown)
    watch.forward(60)
    project.coding.tag(control, [FIRST], "denial")
    watch.forward(4)
    finish(project, control)
    return shown, control


@pytest.mark.usefixtures("coded")
def test_that_articles_are_compared_by_what_was_shown(project: Project) -> None:
    found = report(project)

    assert [(arm.condition, arm.articles, arm.statements) for arm in found.arms] == [
        (Condition.WITH, 1, 2),
        (Condition.WITHOUT, 1, 1),
    ]
    assert (found.shown.words, found.control.words) == (100, 100)
    assert found.shown.per_1000_words.value == pytest.approx(20)
    assert found.amount.effect.value == pytest.approx(2)


@pytest.mark.usefixtures("coded")
def test_that_minutes_leave_pauses_out(project: Project) -> None:
    found = report(project)

    assert (found.shown.minutes, found.control.minutes) == (pytest.approx(2), pytest.approx(4))
    assert found.control.minutes_per_1000_words.value == pytest.approx(40)
    assert report(project, Settings(pause=90)).control.minutes == pytest.approx(64)
    assert report(project, Settings(pause=0.5)).time.p.value is None


@pytest.mark.usefixtures("coded")
def test_that_what_the_program_misses_is_told_of_both_conditions(project: Project) -> None:
    found = report(project)

    assert (found.shown.missed, found.shown.comparable, found.shown.missed_rate.value) == (1, 2, 0.5)
    assert (found.control.missed, found.control.missed_rate.value) == (0, 0.0)
    assert (found.control.suggestions, found.control.coded) == (2, 1)


@pytest.mark.usefixtures("coded")
def test_that_decisions_are_counted_by_rule_and_code_where_suggestions_were_shown(project: Project) -> None:
    decisions = {(row.by, row.key): row for row in report(project).decisions}

    assert list(decisions) == [("all", ""), ("level", "likely"), ("rule", "quotation"), ("code", "claim")]
    everything = decisions["all", ""]
    assert (everything.decided, everything.accepted, everything.rejected) == (2, 1, 1)
    assert everything.accepted_rate.value == 0.5
    assert (everything.same_code, everything.same_code_rate.value) == (1, 1.0)


def test_that_finishing_counts_as_passing_by(project: Project) -> None:
    [article_id] = imported(project, 1)
    suggest(project, article_id, FIRST)
    finish(project, article_id)

    [everything, *_] = report(project).decisions

    assert (everything.decided, everything.passed, everything.passed_rate.value) == (1, 1, 1.0)
    assert everything.same_code_rate.value is None
    assert everything.same_code_rate.undefined == "none was accepted or changed"


def test_that_later_corrections_are_told_by_where_the_statement_came_from(
    project: Project, coded: tuple[ArticleId, ArticleId]
) -> None:
    suggested, by_hand = project.coding.statements(coded[0])
    [without] = project.coding.statements(coded[1])
    project.coding.recode(suggested.id, "accusation")
    project.coding.remove(by_hand.id)
    project.coding.recode(without.id, "claim")
    project.undo()

    edits = {(row.condition, row.is_suggested): row for row in report(project).edits}

    assert [(row.statements, row.corrected, row.removed) for row in edits.values()] == [(1, 1, 0), (1, 1, 1), (1, 0, 0)]


def test_that_an_article_coded_under_both_is_not_compared(project: Project) -> None:
    mixed, unfinished, unread, untouched = imported(project, 4)
    suggest(project, mixed, FIRST)
    project.coding.tag(mixed, [SECOND], "claim")
    project.assignments.set_mode([mixed], SuggestionMode.OFF)
    project.coding.tag(mixed, [ELSEWHERE], "claim")
    finish(project, mixed)
    project.coding.tag(unfinished, [FIRST], "claim")
    project.coding.tag(unread, [FIRST], "claim")
    finish(project, unread)

    found = report(project)

    assert {(out.reason.split(",")[0], out.articles) for out in found.left_out} == {
        ("suggestions were switched on or off while it was coded", 1),
        ("not finished yet", 1),
        ("suggestions were on", 1),
    }
    assert found.articles == ()
    assert "3 of 3 articles that Ann has begun are not compared." in found.warnings
    assert untouched


@pytest.mark.usefixtures("coded")
def test_that_switching_the_project_afterwards_changes_nothing(project: Project) -> None:
    before = report(project)
    project.library.set_mode(SuggestionMode.OFF)

    assert report(project) == before


def test_that_what_was_coded_elsewhere_is_not_compared(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    lay_sample(path, coder="Ann")
    add_sample_coding(path, "A")

    [use] = read_uses(path)
    found = report_on(use)

    assert (use.coder, found.articles) == ("A", ())
    assert [(out.articles, out.reason) for out in found.left_out] == [(5, "coded elsewhere and brought in")]


def test_that_only_drawn_articles_make_a_fair_comparison(project: Project, watch: Watch) -> None:
    articles = imported(project, 8)
    for article_id in articles:
        suggest(project, article_id, FIRST)
    project.assignments.set_mode(articles[:2], SuggestionMode.WHERE)
    draw = project.assignments.draw_control(share=0.5, seed=4)
    for article_id in articles:
        project.coding.tag(article_id, [SECOND], "claim")
        watch.forward(1)
        finish(project, article_id)

    everything, drawn = report(project), report(project, Settings(only_drawn=True))

    assert (everything.shown.articles, everything.control.articles) == (5, 3)
    assert any("2 of 8 articles were not drawn by lot" in warning for warning in everything.warnings)
    assert (drawn.shown.articles, drawn.control.articles, drawn.seeds) == (3, 3, (draw.seed,))
    assert not any("not drawn" in warning for warning in drawn.warnings)
    assert drawn.code_test.p.undefined == "only one code was given"


def test_that_nothing_to_compare_is_said_and_not_computed(project: Project) -> None:
    imported(project, 1)

    found = report(project)

    assert found.amount.p.value is None
    assert found.amount.p.undefined == "one of the two groups has no article"
    assert found.shown.per_1000_words.undefined == "no article"
    assert "nothing to compare" in found.warnings[0]


def test_that_an_unknown_coder_is_named(project: Project) -> None:
    with pytest.raises(NotFound, match=r"no coder “Zoe”\. It has: Ann"):
        read_uses(project.path, "Zoe")


@pytest.mark.usefixtures("coded")
def test_that_the_tables_hold_what_the_report_says(project: Project, tmp_path: Path) -> None:
    found = report(project)

    rows = write_reports([found], tmp_path / "out")

    with (tmp_path / "out" / "suggestions_compared.csv").open(newline="", encoding="utf-8") as file:
        compared = {row["measure"]: row for row in csv.DictReader(file)}
    assert float(compared["statements_per_1000_words"]["with"]) == pytest.approx(20)
    assert compared["codes"]["effect_name"] == "Cramér’s V"
    assert {path.name: count for path, count in rows.items()} == {
        "suggestions_compared.csv": 6,
        "suggestions_codes.csv": 4,
        "suggestions_decisions.csv": 4,
        "suggestions_edits.csv": 3,
        "suggestions_articles.csv": 2,
    }
    readme = (tmp_path / "out" / "suggestions_README.txt").read_text(encoding="utf-8")
    assert all(warning in readme for warning in found.warnings)


@pytest.mark.usefixtures("coded")
def test_that_a_folder_that_is_a_file_is_refused_with_a_sentence(project: Project, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")

    with pytest.raises(ExportFailed, match="Choose another folder"):
        write_reports([report(project)], tmp_path / "out")


def groups(with_: int, without: int, *, shuffles: int = 10_000, lots: list[int] | None = None) -> Groups:
    is_with = np.array([True] * with_ + [False] * without)
    return Groups(is_with, np.array(lots or [0] * (with_ + without)), shuffles, 1)


def test_that_few_articles_are_shuffled_in_every_way() -> None:
    amount, words = np.array([9.0, 9, 9, 1, 1, 1]), np.full(6, 1000.0)

    test = rate_test(amount, words, groups(3, 3))

    assert test.is_exact
    assert test.statistic.value == pytest.approx(8)
    assert test.effect.value == pytest.approx(9)
    assert test.p.value == pytest.approx(2 / comb(6, 3))


def test_that_chi_square_and_v_are_the_published_ones() -> None:
    # Agresti (2013), Categorical Data Analysis, table 3.2: aspirin and heart attacks, X² = 25.01 without correction.
    counts = np.array([[189.0, 10845], [104, 10933]])

    test = codes_test(counts, groups(1, 1))

    assert test.statistic.value == pytest.approx(25.01, abs=0.01)
    assert test.effect.value == pytest.approx((25.0139 / 22071) ** 0.5, abs=1e-5)


def test_that_shuffling_articles_is_not_fooled_by_statements_that_cluster() -> None:
    # Each article has one code only: 30 statements are worth six articles.
    counts = np.array([[5.0, 0], [5, 0], [0, 5], [0, 5], [0, 5], [5, 0]])

    test = codes_test(counts, groups(3, 3))

    assert test.p.value == pytest.approx(1)


def test_that_shufflings_stay_within_their_lot() -> None:
    # Between lots the rates differ tenfold, within each they do not.
    amount = np.array([10.0] * 5 + [1.0] * 15 + [10.0] * 5 + [1.0] * 15)
    lots = [0] * 5 + [1] * 15 + [0] * 5 + [1] * 15

    test = rate_test(amount, np.full(40, 1000.0), groups(20, 20, shuffles=500, lots=lots))

    assert not test.is_exact
    assert test.p.value == 1.0


def test_that_an_interval_holds_the_rate_and_narrows_with_articles() -> None:
    amount, size = np.array([4.0, 6, 5, 9, 3, 7]), np.full(6, 500.0)

    few, many = (rate_interval(np.tile(amount, times), np.tile(size, times), seed=1) for times in (1, 20))

    rate = 1000 * amount.sum() / size.sum()
    (low, high), (lowest, highest) = ((each.low.value, each.high.value) for each in (many, few))
    assert low is not None
    assert high is not None
    assert lowest is not None
    assert highest is not None
    assert lowest < low < rate < high < highest
    assert rate_interval(amount[:4], size[:4], seed=1).low.undefined == "fewer than 5 articles"


def test_that_the_same_seed_gives_the_same_p() -> None:
    amount = np.random.default_rng(0).random(60)

    found = {rate_test(amount, np.full(60, 1.0), groups(30, 30, shuffles=200)).p.value for _ in range(2)}

    assert len(found) == 1


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=2, max_size=8), st.integers(1, 7))
def test_that_p_and_v_lie_between_0_and_1(rows: list[tuple[int, int]], with_: int) -> None:
    counts = np.array(rows, dtype=float)
    with_ = min(with_, len(rows) - 1)

    test = codes_test(counts, groups(with_, len(rows) - with_))

    for figure in (test.p, test.effect):
        assert figure.value is None or 0 <= figure.value <= 1 + 1e-9
    assert (test.p.value is None) == bool(test.p.undefined)


@given(st.lists(st.tuples(st.integers(1, 3), st.floats(0, 20)), max_size=30), st.floats(0.1, 30))
def test_that_no_gap_counts_twice_and_no_pause_counts(steps: list[tuple[int, float]], pause: float) -> None:
    now, work = START, []
    for article, gap in steps:
        now += timedelta(minutes=gap)
        work.append(Work(now, ArticleId(article)))

    minutes = minutes_by_article(work, pause=pause)

    gaps = [(later.at - earlier.at).total_seconds() / 60 for earlier, later in pairwise(work)]
    longest = timedelta(minutes=pause).total_seconds() / 60
    assert sum(minutes.values()) == pytest.approx(sum(gap for gap in gaps if gap <= longest))


def test_that_groups_after_one_another_are_warned_of(project: Project) -> None:
    articles = imported(project, 6)
    for article_id in articles:
        suggest(project, article_id, FIRST)
    project.assignments.set_mode(articles[3:], SuggestionMode.OFF)
    for article_id in articles:
        project.coding.tag(article_id, [FIRST], "claim")
        finish(project, article_id)

    warnings = report(project).warnings

    assert any("practice may explain a difference" in warning for warning in warnings)
    assert any("No article was drawn by lot" in warning for warning in warnings)


def test_that_modes_are_not_mixed_up_silently(project: Project) -> None:
    one, other = imported(project, 2)
    for article_id, mode in ((one, SuggestionMode.WHERE), (other, SuggestionMode.WHERE_AND_WHAT)):
        suggest(project, article_id, FIRST)
        project.assignments.set_mode([article_id], mode)
        project.coding.tag(article_id, [FIRST], "claim")
        finish(project, article_id)

    assert any("in sight in 1 of 2 articles" in warning for warning in report(project).warnings)
