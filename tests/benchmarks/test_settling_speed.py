"""How long settling takes in a large project: 10,000 articles that two coders have finished, 30 statements each."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest

from annotator.domain.settling import Difference
from annotator.services.project import Project
from annotator.services.settling import overview
from tests.benchmarks.double_coded import double_coded
from tests.benchmarks.labels import Label

LARGE = "10,000 articles × 2 coders × 30 statements"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return double_coded(tmp_path_factory.mktemp("large") / "large.annotator", 10_000)


def test_opening_the_list_of_differences(measured: Label, large: Path) -> None:
    bench = measured("settling: the list opens on the first article", limit_ms=500, note=LARGE)
    with Project.open(large, coder="Sue") as project:
        coders = project.settling.coders(["A", "B"])

        def opened() -> int:
            assert len(project.settling.comparable()) == 2
            lines = project.settling.articles(coders)
            return len(lines) + len(project.settling.article(lines[0].article_id, coders).items)

        assert bench.pedantic(opened, rounds=5, warmup_rounds=1) > 10_000


def test_the_next_difference(measured: Label, large: Path) -> None:
    bench = measured("settling: the differences of the next article", limit_ms=50, note=LARGE)
    with Project.open(large, coder="Sue") as project:
        coders = project.settling.coders(["A", "B"])
        numbers = cycle(project.library.ids()[100:200])

        def following() -> int:
            return len(project.settling.article(next(numbers), coders).items)

        assert bench.pedantic(following, rounds=50, warmup_rounds=2) >= 0


def test_a_decision(measured: Label, large: Path) -> None:
    bench = measured("settling: a decision is saved and its article read again", limit_ms=150, note=LARGE)
    with Project.open(large, coder="Sue") as project:
        coders = project.settling.coders(["A", "B"])
        numbers = iter(project.library.ids()[200:])

        def decided() -> int:
            article_id = next(numbers)
            item = next(
                each.item
                for each in project.settling.article(article_id, coders).items
                if each.item.difference is not Difference.MISSING
            )
            project.settling.take(item, coders[0])
            return project.settling.article(article_id, coders).progress.n_settled

        assert bench.pedantic(decided, rounds=20, warmup_rounds=1) == 1


def test_counting_everything(measured: Label, large: Path) -> None:
    bench = measured("settling: counting every article, beside the window", limit_ms=30_000, note=LARGE)
    with Project.open(large, coder="Sue") as project:
        coders = project.settling.coders(["A", "B"])

    found = bench.pedantic(overview, args=[large, coders], rounds=1)

    assert len(found.articles) == 10_000
    assert sum(each.passages for each in found.articles) == 300_000


def test_taking_everything_that_is_agreed(measured: Label, large: Path) -> None:
    bench = measured("settling: taking all that is agreed, as one action", limit_ms=60_000, note=LARGE)
    with Project.open(large, coder="Sue") as project:
        found = project.settling.overview(project.settling.coders(["A", "B"]))

        assert bench.pedantic(project.settling.take_all_agreed, args=[found], rounds=1) > 150_000
