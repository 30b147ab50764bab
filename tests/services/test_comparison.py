"""How far coders agree, from a project to the report: what is compared, what is left out, and what is said of it."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.records import ActorKind
from annotator.domain.text import Span
from annotator.services.comparison import (
    Codings,
    Figure,
    Level,
    Measure,
    NothingToCompare,
    Position,
    Report,
    Resampling,
    Selection,
    Settings,
    Suggested,
    Topic,
    compare,
    read_codings,
)
from annotator.services.project import Project
from tests.samples import lay_coded_sample
from tests.services.coded import Coded, coded_project

QUICK = Settings(resampling=Resampling(50))
EVERYTHING = Selection()


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Codings:
    path = tmp_path_factory.mktemp("seeds") / "sample.annotator"
    lay_coded_sample(path, coder="Ada")
    return read_codings(path)


def report_of(
    tmp_path: Path,
    coders: Mapping[str, Mapping[int, Coded]],
    *,
    articles: int,
    selection: Selection = EVERYTHING,
    settings: Settings = QUICK,
) -> Report:
    path = coded_project(tmp_path / "p.annotator", coders, articles=articles)
    return compare(read_codings(path), selection, settings)


def figure(
    report: Report, level: Level, measure: str, code: str | None = None, role: str = "", *, before: bool = False
) -> Figure:
    found = [
        line.figure
        for line in report.of(level)
        if (line.figure.measure, line.figure.code, line.role, line.before) == (measure, code, role, before)
        and (level is not Level.MATCHING or line.figure.rule == str(report.settings.rule))
    ]
    assert len(found) == 1
    return found[0]


def test_that_pure_chance_scores_about_nothing(tmp_path: Path) -> None:
    rng = random.Random(3)  # noqa: S311 - chance for a test, no secret
    codes = ("claim", "denial")
    coders = {
        name: {n: [(k, k + 1, rng.choice(codes)) for k in range(10) if rng.random() < 0.5] for n in range(150)}
        for name in ("A", "B")
    }
    path = coded_project(tmp_path / "p.annotator", coders, articles=150, imported=True)

    report = compare(read_codings(path), settings=QUICK)

    for level, measure in (
        (Level.CONTINUUM, "u_alpha"),
        (Level.CONTINUUM, "cu_alpha"),
        (Level.CODE, "alpha_nominal"),
    ):
        assert figure(report, level, measure).value == pytest.approx(0, abs=0.1)


def test_that_identical_coding_scores_one(tmp_path: Path) -> None:
    coded = {0: [(0, 3, "claim"), (5, 6, "denial")], 1: [(2, 4, "denial")], 2: []}

    report = report_of(tmp_path, {"A": coded, "B": coded}, articles=3)

    values = [line.figure.value for line in report.lines if line.figure.value is not None]
    assert values
    assert set(values) == {1.0}


def test_that_coders_without_a_common_article_have_no_agreement_at_all(tmp_path: Path) -> None:
    report = report_of(
        tmp_path,
        {"A": {0: [(0, 3, "claim")]}, "B": {1: [(0, 3, "claim")]}},
        articles=2,
        selection=Selection(coders=("A", "B")),
    )

    assert report.n_articles == 0
    assert report.lines
    assert all(line.figure.value is None and line.figure.undefined for line in report.lines)
    assert [caution.topic for caution in report.cautions] == [Topic.NOTHING]


def test_that_a_coder_who_marked_nothing_is_compared_like_any_other(tmp_path: Path) -> None:
    coded = {n: [(0, 3, "claim"), (5, 7, "denial")] for n in range(3)}

    report = report_of(tmp_path, {"A": coded, "B": {0: [], 1: [], 2: []}}, articles=3)

    assert figure(report, Level.CONTINUUM, "bar_u_alpha").value < 0
    assert figure(report, Level.MATCHING, "f1").value == 0
    assert figure(report, Level.MATCHING, "precision").undefined == "B has marked nothing."
    assert figure(report, Level.CODE, "alpha_nominal").undefined


def test_that_an_article_that_is_not_finished_does_not_count(tmp_path: Path) -> None:
    path = coded_project(
        tmp_path / "p.annotator", {"A": {0: [(0, 3, "claim")], 1: []}, "B": {0: [(0, 3, "claim")]}}, articles=2
    )
    with Project.open(path, coder="B") as project:
        project.coding.tag(
            project.library.ids()[1], [project.coding.statements(project.library.ids()[0])[0].parts[0]], "claim"
        )

    report = compare(read_codings(path), settings=QUICK)

    assert (report.n_articles, report.statements) == (1, (1, 1))
    assert Topic.LEFT_OUT in {caution.topic for caution in report.cautions}


def test_that_the_seeds_have_the_figures_of_their_two_coders(seeds: Codings) -> None:
    report = compare(seeds, settings=QUICK)

    assert (report.coders, report.n_articles, report.statements) == (("A", "B"), 5, (77, 75))
    assert report.pairings[0].pairs == 71
    assert report.pairings[0].confusion.agreeing == 70
    assert figure(report, Level.CODE, "percent").value == pytest.approx(70 / 71)
    assert figure(report, Level.CODE, "percent").coverage == pytest.approx(2 * 71 / 152)
    assert figure(report, Level.CONTINUUM, "bar_u_alpha").value == pytest.approx(0.9396, abs=1e-4)


def test_that_overlapping_codes_lead_with_what_is_defined_for_them(seeds: Codings) -> None:
    report = compare(seeds, settings=QUICK)

    assert report.cautions[0].topic is Topic.OVERLAPS
    assert [line.figure.measure for line in report.lines[:2]] == ["bar_u_alpha", "layer_u_alpha"]
    assert figure(report, Level.CONTINUUM, "u_alpha").undefined
    assert {line.figure.measure for line in report.headline} == {
        "bar_u_alpha", "layer_u_alpha", "f1", "percent", "alpha_nominal",
    }  # fmt: skip
    assert "as a layer of its own" in report.methods.paragraph


def test_that_characters_can_be_compared_instead_of_words(seeds: Codings) -> None:
    words = compare(seeds, settings=QUICK)
    characters = compare(seeds, settings=replace(QUICK, position=Position.CHARACTER))

    one, other = (figure(report, Level.CONTINUUM, "bar_u_alpha") for report in (words, characters))
    assert (one.unit, other.unit) == ("token of the continuum", "character of the continuum")
    assert other.n_pairable > 5 * one.n_pairable
    assert one.value == pytest.approx(other.value, abs=0.05)


def test_that_a_full_stop_outside_the_mark_is_no_disagreement_in_words(tmp_path: Path) -> None:
    path = coded_project(tmp_path / "p.annotator", {"A": {0: []}, "B": {0: []}}, articles=1)
    for name, without in (("A", 1), ("B", 0)):
        with Project.open(path, coder=name) as project:
            (article_id,) = project.library.ids()
            text = project.library.article(article_id).text
            project.coding.tag(article_id, [Span(text.index("india"), len(text) - without)], "claim")

    words = compare(read_codings(path), settings=QUICK)
    characters = compare(read_codings(path), settings=replace(QUICK, position=Position.CHARACTER))

    assert figure(words, Level.CONTINUUM, "bar_u_alpha").value == 1
    assert figure(characters, Level.CONTINUUM, "bar_u_alpha").value < 1


def test_that_each_part_of_the_selection_narrows_what_is_compared(seeds: Codings) -> None:
    def articles(**chosen: object) -> int:
        return compare(seeds, Selection(**chosen), QUICK).n_articles

    assert articles(articles=("1", "001_58e729ed42c51075.txt")) == 2
    assert articles(outlets=("the algemeiner",)) == 1
    assert articles(since="2022-11") == articles(since="2022-11-01")
    assert articles(until="2022-10") == 1
    assert articles(suggestions=Suggested.WITHOUT) == 5
    assert articles(suggestions=Suggested.WITH) == 0


def test_that_only_chosen_codes_are_compared(seeds: Codings) -> None:
    report = compare(seeds, Selection(codes=("denial",)), QUICK)

    assert report.statements == (8, 7)
    assert {line.figure.code for line in report.lines} == {None, "denial"}


def test_that_what_there_is_not_is_told(seeds: Codings) -> None:
    for selection, words in (
        (Selection(coders=("A", "Zoe")), "There is no coder “Zoe”. There are: A, B."),
        (Selection(coders=("A",)), "Agreement takes two coders"),
        (Selection(codes=("threat",)), "There is no code “threat”"),
        (Selection(articles=("nowhere.txt",)), "There is no article “nowhere.txt”"),
    ):
        with pytest.raises(NothingToCompare, match=words):
            compare(seeds, selection, QUICK)


def test_that_more_than_two_coders_are_matched_two_by_two(tmp_path: Path) -> None:
    coded = {n: [(0, 3, "claim"), (5, 7, "denial")] for n in range(3)}
    report = report_of(tmp_path, {"A": coded, "B": coded, "C": {0: [(0, 3, "claim")], 1: []}}, articles=3)

    assert [pairing.coders for pairing in report.pairings] == [("A", "B"), ("A", "C"), ("B", "C")]
    f1 = {line.figure.coders: line.figure for line in report.of(Level.MATCHING) if line.figure.measure == "f1"
          and line.figure.code is None and line.figure.rule == str(QUICK.rule)}  # fmt: skip
    assert f1["A", "B"].value == 1
    assert f1["A", "C"].n_articles == 2
    assert figure(report, Level.CONTINUUM, "u_alpha").coders == ("A", "B", "C")


def test_that_a_group_is_compared_as_its_members(tmp_path: Path) -> None:
    coded = {0: [(0, 3, "claim")], 1: [(2, 5, "denial")]}
    path = coded_project(tmp_path / "p.annotator", {"A": coded, "B": coded}, articles=2)
    for name, actors in (("A", ["the E3"]), ("B", ["France", "Germany"])):
        with Project.open(path, coder=name) as project:
            for article_id in project.library.ids():
                for statement in project.coding.statements(article_id):
                    for actor in actors:
                        kind = ActorKind.GROUP if actor == "the E3" else ActorKind.STATE
                        project.coding.link_name(statement.id, "speaker", actor, kind)
    before = compare(read_codings(path), settings=QUICK)
    with Project.open(path, coder="B") as project:
        group = next(actor for actor in project.actors.all() if actor.name == "the E3")
        for actor in project.actors.all():
            if actor.kind is ActorKind.STATE:
                project.actors.edit(replace(actor, belongs_to=group.id))

    after = compare(read_codings(path), settings=QUICK)

    assert figure(before, Level.ACTORS, "percent", role="speaker").value == 0
    assert not any(line.before for line in before.lines)
    assert figure(after, Level.ACTORS, "percent", role="speaker").value == 1
    assert figure(after, Level.ACTORS, "f1_actors").value == 1
    assert figure(after, Level.ACTORS, "percent", role="speaker", before=True).value == 0
    assert figure(after, Level.ACTORS, "f1_actors", before=True).rule.endswith("before reconciliation")


def test_that_rare_codes_and_blanks_are_pointed_out_beside_their_figures(seeds: Codings) -> None:
    report = compare(seeds, settings=QUICK)

    rare = {caution.code for caution in report.cautions if caution.topic is Topic.RARE_CODE}
    assert rare == {"denial", "admission"}
    assert any("rare" in note for note in figure(report, Level.SENTENCE, "alpha_nominal", "denial").notes)
    assert any("read alpha" in note for note in figure(report, Level.SENTENCE, "percent", "claim").notes)
    assert {Topic.FEW_ARTICLES, Topic.BLANKS, Topic.MATCHING, Topic.NO_VARIATION} <= {c.topic for c in report.cautions}


def test_that_suggestions_in_sight_are_pointed_out(tmp_path: Path) -> None:
    coded = {0: [(0, 3, "claim")], 1: [(2, 5, "denial")]}

    report = report_of(tmp_path, {"A": coded, "B": coded}, articles=2)

    assert Topic.SUGGESTIONS in {caution.topic for caution in report.cautions}
    assert "with suggestions by the program in sight" in report.methods.paragraph


def test_that_measures_on_request_are_computed_and_cited(seeds: Codings) -> None:
    settings = replace(QUICK, levels=(Level.SENTENCE,), measures=(Measure.KAPPA, Measure.AC1))
    report = compare(seeds, settings=settings)

    assert {line.level for line in report.lines} == {Level.SENTENCE}
    assert figure(report, Level.SENTENCE, "kappa", "claim").value == pytest.approx(0.914, abs=0.002)
    cited = " ".join(report.methods.references)
    assert "Cohen, J. (1960)" in cited
    assert "Gwet, K. L. (2008)" in cited
    assert "Mathet" not in cited
    assert "Cohen’s kappa (Cohen, 1960) and Gwet’s AC1 (Gwet, 2008)" in report.methods.paragraph


def test_that_articles_are_told_one_by_one_for_diagnosis(seeds: Codings) -> None:
    report = compare(seeds, settings=QUICK)

    assert [each.article for each in report.articles] == ["1", "2", "3", "4", "5"]
    assert [each.statements for each in report.articles][:2] == [(16, 16), (19, 20)]
    assert all(0 < each.f1 <= 1 for each in report.articles)
