"""A comparison that somebody looks at: what can be chosen, what lies behind a figure, how agreement goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from annotator.domain.errors import NotAllowed
from annotator.domain.records import AssignmentState
from annotator.services.comparison import (
    Cell,
    Comparison,
    Difference,
    Level,
    Line,
    MatchRule,
    NothingToCompare,
    Place,
    Report,
    Resampling,
    Rule,
    Selection,
    Settings,
    compare,
    read_codings,
)
from annotator.services.project import Project
from tests.samples import lay_coded_sample
from tests.services.coded import coded_project, span_of

QUICK = Settings(resampling=Resampling(20))


def line(report: Report, level: Level, measure: str, code: str | None = None, role: str = "") -> Line:
    return next(
        line
        for line in report.of(level)
        if (line.figure.measure, line.figure.code, line.role) == (measure, code, role)
        and (level is not Level.MATCHING or line.figure.rule == str(report.settings.rule))
    )


def told(places: tuple[Place, ...]) -> list[tuple[str, str, bool]]:
    return [(place.article, place.what, place.disagrees) for place in places]


@pytest.fixture
def differing(tmp_path: Path) -> Comparison:
    """One statement alike, one longer, one with another code, and one of each coder's own."""
    coders = {
        "A": {0: [(0, 2, "claim"), (3, 5, "claim")], 1: [(0, 2, "claim"), (8, 9, "denial")]},
        "B": {0: [(0, 2, "claim"), (3, 6, "claim")], 1: [(0, 2, "denial"), (5, 6, "claim")]},
    }
    return Comparison(coded_project(tmp_path / "p.annotator", coders, articles=2))


def test_that_the_choices_are_what_the_project_has(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    lay_coded_sample(path, coder="Ada")

    choices = Comparison(path).choices()

    assert choices.coders == (("A", 5), ("B", 5))
    assert choices.outlets == ("The Algemeiner", "Warsaw Institute")
    assert choices.codes == ("claim", "denial", "admission", "accusation")
    assert (choices.first_date, choices.last_date) == ("2022-10-25", "2023-02-10")
    assert choices.rounds == ()


def test_that_disagreements_come_first_and_then_the_text_goes_on(differing: Comparison) -> None:
    report = differing.report(settings=QUICK)

    places = differing.behind(report, line(report, Level.CONTINUUM, "u_alpha"))

    assert told(places) == [
        ("1", "boundary", True),
        ("2", "code", True),
        ("2", "only B", True),
        ("2", "only A", True),
        ("1", "same", False),
    ]


def test_that_each_figure_counts_the_differences_it_is_about(differing: Comparison) -> None:
    report = differing.report(settings=QUICK)

    def disagreeing(level: Level, measure: str, code: str | None = None) -> list[str]:
        found = differing.behind(report, line(report, level, measure, code))
        return [place.what for place in found if place.disagrees]

    assert disagreeing(Level.CONTINUUM, "bar_u_alpha") == ["boundary", "only B", "only A"]
    assert disagreeing(Level.CONTINUUM, "cu_alpha") == ["code"]
    assert disagreeing(Level.CONTINUUM, "ku_alpha", "denial") == ["code"]
    assert disagreeing(Level.CONTINUUM, "layer_u_alpha", "claim") == ["boundary", "code", "only B"]
    assert disagreeing(Level.MATCHING, "f1") == ["only B", "only A"]
    assert disagreeing(Level.CODE, "alpha_nominal") == ["code"]


def test_that_the_rule_of_a_line_decides_what_corresponds(differing: Comparison) -> None:
    report = differing.report(settings=QUICK)
    exact = next(
        line
        for line in report.of(Level.MATCHING)
        if line.figure.rule == str(MatchRule(Rule.EXACT)) and line.figure.measure == "f1" and not line.figure.code
    )

    places = differing.behind(report, exact)

    assert [place.what for place in places if place.article == "1"] == ["only A", "only B", "same"]
    assert sum(not place.disagrees for place in places) == exact.figure.n_pairable


def test_that_a_place_says_what_each_coder_has_there(differing: Comparison) -> None:
    report = differing.report(settings=QUICK)

    (place, *_) = differing.behind(report, line(report, Level.CODE, "percent"))

    assert place.differs == (Difference.CODE,)
    assert [(coded.coder, coded.code, coded.quote) for coded in place.by if coded] == [
        ("A", "claim", "alpha bravo"),
        ("B", "denial", "alpha bravo"),
    ]
    assert (place.start, place.end) == (0, 11)
    assert place.headline == "1.txt"


def test_that_a_cell_holds_the_pairs_that_it_counts(differing: Comparison) -> None:
    report = differing.report(settings=QUICK)
    table = report.pairings[0].confusion

    for row, counts in zip(table.values, table.counts, strict=True):
        for column, counted in zip(table.values, counts, strict=True):
            places = differing.behind(report, Cell(("A", "B"), row, column))
            assert len(places) == counted
            assert all([coded and coded.code for coded in place.by] == [row, column] for place in places)


def test_that_an_article_holds_its_own_statements(differing: Comparison) -> None:
    report = differing.report(settings=QUICK)

    places = differing.behind(report, report.articles[1])

    assert told(places) == [("2", "code", True), ("2", "only B", True), ("2", "only A", True)]


def test_that_articles_and_sentences_are_places_of_their_own(differing: Comparison) -> None:
    report = differing.report(settings=QUICK)

    articles = differing.behind(report, line(report, Level.ARTICLE, "percent", "denial"))
    sentences = differing.behind(report, line(report, Level.SENTENCE, "percent"))

    assert told(articles) == [("2", "same", False)]
    assert told(sentences) == [("1", "same", False), ("2", "same", False)]
    assert (sentences[0].start, sentences[0].end) == (
        0,
        len("alpha bravo charlie delta echo foxtrot golf hotel india juliett0."),
    )


def test_that_the_places_of_the_seeds_count_what_the_figures_count(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    lay_coded_sample(path, coder="Ada")
    comparison = Comparison(path)
    report = comparison.report(settings=QUICK)

    for each in report.lines:
        figure, places = each.figure, comparison.behind(report, each)
        agreeing = sum(not place.disagrees for place in places)
        if each.level is Level.MATCHING and figure.code is None:
            assert agreeing == figure.n_pairable
        if each.level in (Level.CODE, Level.ACTORS) and figure.measure == "percent":
            assert agreeing / len(places) == pytest.approx(figure.value)
        if each.level in (Level.ARTICLE, Level.SENTENCE) and figure.measure == "percent":
            untouched = figure.n_units - len(places)
            assert (agreeing + untouched) / figure.n_units == pytest.approx(figure.value)


def test_that_a_report_follows_what_is_saved(tmp_path: Path) -> None:
    coded = {n: [(0, 3, "claim")] for n in range(3)}
    path = coded_project(tmp_path / "p.annotator", {"A": coded, "B": coded}, articles=3)
    comparison = Comparison(path)
    first = comparison.report(settings=QUICK)
    with Project.open(path, coder="B") as project:
        project.subscribe(comparison.follow)
        project.coding.tag(project.library.ids()[1], [span_of(5, 7)], "denial")
        second = comparison.report(settings=QUICK)
        project.undo()
        third = comparison.report(settings=QUICK)

    assert (first.statements, second.statements, third.statements) == ((3, 3), (3, 4), (3, 3))
    assert second.articles[1].f1 == pytest.approx(2 / 3)
    assert third == first


def finished_one_by_one(path: Path, articles: int) -> Path:
    """B learns: a wrong code in the first half, the right one in the second. An article is finished a day."""
    start, days = datetime(2026, 1, 1, tzinfo=UTC), count()
    coded_project(path, {"A": {}, "B": {}}, articles=articles)
    for name in ("A", "B"):
        with Project.open(path, coder=name, clock=lambda: start + timedelta(days=next(days))) as project:
            for number, article_id in enumerate(project.library.ids()):
                is_wrong = name == "B" and number < articles // 2
                project.coding.tag(article_id, [span_of(0, 3)], "denial" if is_wrong else "claim")
                project.coding.tag(article_id, [span_of(5, 6)], "denial")
                project.library.set_state(article_id, AssignmentState.FINISHED)
    return path


def test_that_agreement_over_time_shows_that_coders_learned(tmp_path: Path) -> None:
    comparison = Comparison(finished_one_by_one(tmp_path / "p.annotator", 20))
    report = comparison.report(settings=QUICK)

    course = comparison.over_time(report)

    codes = next(series for series in course.series if series.label == "codes of pairs: percent agreement")
    assert [point.value for point in codes.points] == [0.5, 0.5, 1.0, 1.0]
    assert [point.n_articles for point in codes.points] == [5] * 4
    assert course.batches[0].startswith("1–5, until 2026-")


def test_that_what_was_brought_in_has_no_course(tmp_path: Path) -> None:
    coded = {n: [(0, 3, "claim")] for n in range(12)}
    path = coded_project(tmp_path / "p.annotator", {"A": coded, "B": coded}, articles=12, imported=True)
    comparison = Comparison(path)

    course = comparison.over_time(comparison.report(settings=QUICK))

    assert course.batches == ()
    assert "here it is known of 0" in course.empty


def test_that_rounds_are_compared_one_by_one_and_selected(tmp_path: Path) -> None:
    path = finished_one_by_one(tmp_path / "p.annotator", 8)
    with Project.open(path, coder="A") as project:
        ids = project.library.ids()
        project.assignments.put_in_round("Training 1", ids[:4])
        project.assignments.put_in_round("Training 2", ids[4:6])
        project.assignments.put_in_round("training 2", ids[6:])
        assert [(draw.name, draw.drawn) for draw in project.assignments.rounds()] == [
            ("Training 1", 4),
            ("Training 2", 4),
        ]
    comparison = Comparison(path)
    report = comparison.report(settings=QUICK)

    course = comparison.over_rounds(report)

    codes = next(series for series in course.series if series.label == "codes of pairs: percent agreement")
    assert course.batches == ("Training 1", "Training 2") == comparison.choices().rounds
    assert [point.value for point in codes.points] == [0.5, 1.0]
    assert comparison.report(Selection(rounds=("Training 2",)), QUICK).n_articles == 4
    with pytest.raises(NothingToCompare, match="There is no round “Training 9”"):
        comparison.report(Selection(rounds=("Training 9",)), QUICK)


def test_that_a_round_is_drawn_alike_for_every_coder(tmp_path: Path) -> None:
    path = coded_project(tmp_path / "p.annotator", {"A": {0: []}, "B": {}}, articles=12)
    drawn = {}
    for name in ("A", "B"):
        with Project.open(path, coder=name) as project:
            if name == "B":
                project.library.set_state(project.library.ids()[0], AssignmentState.FINISHED)
            draw = project.assignments.draw_round("Training 1", articles=4, seed=3)
            drawn[name] = {each.article_id for each in project.assignments.of() if each.round_id == draw.id}
            assert (draw.pool, draw.drawn) == (11, 4)
            with pytest.raises(NotAllowed, match="There is a round"):
                project.assignments.draw_round("training 1", articles=2, seed=3)
            with pytest.raises(NotAllowed, match="7 are not begun"):
                project.assignments.draw_round("Training 2", articles=8, seed=3)
            project.undo()
            assert project.assignments.rounds() == []

    assert drawn["A"] == drawn["B"]


def test_that_an_article_that_moves_to_another_round_leaves_the_first(tmp_path: Path) -> None:
    path = coded_project(tmp_path / "p.annotator", {"A": {}}, articles=4)
    with Project.open(path, coder="A") as project:
        ids = project.library.ids()
        project.assignments.put_in_round("one", ids)
        project.assignments.put_in_round("two", ids[:1])
        project.assignments.put_in_round("two", ids[:2])

        assert [(draw.name, draw.drawn) for draw in project.assignments.rounds()] == [("one", 2), ("two", 2)]


def test_that_the_session_says_the_same_as_reading_everything_anew(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    lay_coded_sample(path, coder="Ada")
    comparison = Comparison(path)
    comparison.read()

    with Project.open(path, coder="A") as project:
        project.subscribe(comparison.follow)
        article_id = project.library.ids()[2]
        first, second, *_ = project.coding.statements(article_id)
        project.coding.recode(first.id, "denial")
        project.coding.remove(second.id)
        project.actors.merge(*[actor.id for actor in project.actors.all()][:2])
        project.library.set_state(project.library.ids()[0], AssignmentState.IN_PROGRESS)

    assert comparison.report(settings=QUICK) == compare(read_codings(path), settings=QUICK)
