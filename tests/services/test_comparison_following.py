"""After edits of single articles a session says what reading and computing everything anew says."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ActorKind, AssignmentState, StatementId
from annotator.services.comparison import (
    Comparison,
    Measure,
    Report,
    Resampling,
    Selection,
    Settings,
    Suggested,
    compare,
    read_codings,
)
from annotator.services.project import Project
from tests.services.coded import Coded, coded_project, span_of

QUICK = Settings(resampling=Resampling(40))
EVERY_MEASURE = Settings(resampling=Resampling(30), measures=tuple(Measure))
CODES = ("claim", "denial", "accusation")
NAMES = ("Ministry", "Herald", "Observer", "Ministry of Trade", "none")
ROLES = ("speaker", "target")
ARTICLES = 6


def drawn(rng: random.Random) -> Coded:
    starts = rng.sample(range(0, 9, 2), rng.randint(0, 3))
    return [(start, start + rng.randint(1, 2), rng.choice(CODES)) for start in starts]


def project_of(path: Path, coders: str, rng: random.Random) -> Path:
    """Everybody finishes all articles but the last, which is the first coder's alone."""
    codings = {name: {n: drawn(rng) for n in range(ARTICLES if name == coders[0] else ARTICLES - 1)} for name in coders}
    return coded_project(path, codings, articles=ARTICLES)


class Hand:
    """A coder who does something at random."""

    def __init__(self, project: Project, rng: random.Random) -> None:
        self._project, self._rng = project, rng
        self._article = project.library.ids()[0]

    def act(self) -> None:
        self._article = self._rng.choice(self._project.library.ids())
        acts: list[Callable[[], object]] = [self._tag, self._tag, self._recode, self._remove, self._move]
        acts += [self._link, self._link, self._unlink, self._project.undo, self._project.redo]
        try:
            self._rng.choice(acts)()
        except AnnotatorError:
            # A mark where there is one already: refused, and so no change.
            return

    def _tag(self) -> None:
        start = self._rng.randint(0, 8)
        self._project.coding.tag(self._article, [span_of(start, start + self._rng.randint(1, 2))], self._code())

    def _recode(self) -> None:
        for statement in self._some():
            self._project.coding.recode(statement, self._code())

    def _remove(self) -> None:
        for statement in self._some():
            self._project.coding.remove(statement)

    def _move(self) -> None:
        for statement in self._some():
            self._project.coding.move_part(statement, 0, span_of(4, 7))

    def _link(self) -> None:
        for statement in self._some():
            self._project.coding.link_name(statement, self._rng.choice(ROLES), self._rng.choice(NAMES), ActorKind.GROUP)

    def _unlink(self) -> None:
        for statement in self._some():
            for link in self._project.coding.statement(statement).links[:1]:
                self._project.coding.unlink_actor(statement, link.role, link.actor_id)

    def _code(self) -> str:
        return self._rng.choice(CODES)

    def _some(self) -> list[StatementId]:
        statements = self._project.coding.statements(self._article)
        return [self._rng.choice(statements).id] if statements else []


def assert_same(found: Report, expected: Report) -> None:
    """To the last digit but for rounding in intervals, where more than two coders make thirds."""
    assert found.pairings == expected.pairings
    assert found.articles == expected.articles
    assert found.cautions == expected.cautions
    assert found.methods == expected.methods
    for one, other in zip(found.lines, expected.lines, strict=True):
        if len(found.coders) == 2:
            assert one == other
            continue
        assert (one.level, one.role, one.before) == (other.level, other.role, other.before)
        assert replace(one.figure, interval=None) == replace(other.figure, interval=None)
        bounds = [(each.low, each.high) for each in (one.figure.interval, other.figure.interval) if each]
        assert not bounds or bounds[0] == pytest.approx(bounds[1], abs=1e-12)


@pytest.mark.parametrize(("coders", "seed"), [("AB", 1), ("AB", 2), ("AB", 3), ("ABC", 4), ("ABCD", 5)])
@pytest.mark.parametrize("settings", [QUICK, EVERY_MEASURE])
def test_that_a_report_that_follows_is_the_report_made_anew(
    tmp_path: Path, coders: str, seed: int, settings: Settings
) -> None:
    rng = random.Random(seed)  # noqa: S311 - no secret
    path = project_of(tmp_path / "p.annotator", coders, rng)
    comparison = Comparison(path)
    comparison.report(settings=settings)

    for _ in range(6):
        with Project.open(path, coder=rng.choice(coders)) as project:
            project.subscribe(comparison.follow)
            hand = Hand(project, rng)
            for _ in range(rng.randint(1, 3)):
                hand.act()
        assert_same(comparison.report(settings=settings), compare(read_codings(path), settings=settings))


@pytest.mark.parametrize("sparse", [False, True])
def test_that_an_edit_leaves_other_articles_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sparse: bool
) -> None:
    if sparse:
        monkeypatch.setattr("annotator.agreement.arrays.MOST_CELLS", 1)
    path = project_of(tmp_path / "p.annotator", "AB", random.Random(7))  # noqa: S311 - no secret
    comparison = Comparison(path)
    comparison.report(settings=QUICK)
    articles = comparison.read().articles

    with Project.open(path, coder="B") as project:
        project.subscribe(comparison.follow)
        statement = project.coding.tag(project.library.ids()[0], [span_of(2, 3)], "denial")
        comparison.report(settings=QUICK)
        project.coding.link_name(statement, "speaker", "Ministry", ActorKind.GROUP)
        found = comparison.report(settings=QUICK)

    assert comparison.read().articles is articles
    assert_same(found, compare(read_codings(path), settings=QUICK))


def test_that_a_selection_follows_too(tmp_path: Path) -> None:
    path = project_of(tmp_path / "p.annotator", "ABC", random.Random(8))  # noqa: S311 - no secret
    comparison = Comparison(path)
    chosen = [
        Selection(coders=("C", "A"), codes=("claim",)),
        Selection(articles=("1.txt", "2.txt")),
        Selection(suggestions=Suggested.WITHOUT),
    ]

    for selection in chosen:
        comparison.report(selection, QUICK)
        with Project.open(path, coder="C") as project:
            project.subscribe(comparison.follow)
            for article in project.library.ids()[:3]:
                project.coding.tag(article, [span_of(6, 8)], "claim")
        found = comparison.report(selection, QUICK)
        assert_same(found, compare(read_codings(path), selection, QUICK))


def test_that_finishing_an_article_takes_it_in(tmp_path: Path) -> None:
    path = project_of(tmp_path / "p.annotator", "AB", random.Random(9))  # noqa: S311 - no secret
    comparison = Comparison(path)
    before = comparison.report(settings=QUICK)

    with Project.open(path, coder="B") as project:
        project.subscribe(comparison.follow)
        last = project.library.ids()[-1]
        project.coding.tag(last, [span_of(6, 8)], "claim")
        project.library.set_state(last, AssignmentState.FINISHED)
        after = comparison.report(settings=QUICK)

    assert after.n_articles == before.n_articles + 1
    assert_same(after, compare(read_codings(path), settings=QUICK))


def test_that_groups_that_gain_members_count_as_these(tmp_path: Path) -> None:
    path = project_of(tmp_path / "p.annotator", "AB", random.Random(10))  # noqa: S311 - no secret
    comparison = Comparison(path)

    with Project.open(path, coder="A") as project:
        project.subscribe(comparison.follow)
        statement = project.coding.tag(project.library.ids()[0], [span_of(0, 1)], "claim")
        project.coding.link_name(statement, "speaker", "Ministry", ActorKind.GROUP)
        member = project.actors.add("Smith", ActorKind.PERSON)
        comparison.report(settings=QUICK)
        (group,) = [actor for actor in project.actors.all() if actor.name == "Ministry"]
        (person,) = [actor for actor in project.actors.all() if actor.id == member]
        project.actors.edit(replace(person, belongs_to=group.id))
        grouped = comparison.report(settings=QUICK)
        project.coding.unlink_actor(statement, "speaker", group.id)
        without = comparison.report(settings=QUICK)
        project.undo()
        again = comparison.report(settings=QUICK)

    assert any(line.before for line in grouped.lines)
    assert not any(line.before for line in without.lines)
    assert_same(again, grouped)
    assert_same(again, compare(read_codings(path), settings=QUICK))
