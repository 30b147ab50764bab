"""How long the whole report takes: every figure of the default table, from codings to words, 1,000 bootstraps."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.records import ArticleId
from annotator.services.comparison import Codings, Comparison, Report, Selection, Settings, compare, read_codings
from annotator.services.comparison.comparing import FollowedReport
from annotator.services.comparison.splicing import with_article
from tests.benchmarks.codings_at_scale import codings_of_two_coders, edited
from tests.benchmarks.labels import Label
from tests.services.coded import coded_project

ROOT = Path(__file__).parents[2]
LARGE = "2 coders × 10,000 articles × 30 statements, 40 sentences, 500 actors"


def whole(report: Report) -> bool:
    return len({line.level for line in report.lines}) == 6 and len(report.lines) > 100


def test_a_whole_report_at_scale(measured: Label) -> None:
    codings = codings_of_two_coders(10_000)
    bench = measured("agreement: the whole report, 1,000 bootstraps", limit_ms=2000, note=LARGE)

    report = bench.pedantic(compare, args=[codings], rounds=5, warmup_rounds=1)

    assert whole(report)


def test_a_report_that_follows_an_edit(measured: Label) -> None:
    whole = codings_of_two_coders(10_000)
    followed = FollowedReport(whole, Selection(), Settings())
    numbers = iter(range(100))
    bench = measured("agreement: the whole report again after an edit in one article", limit_ms=150, note=LARGE)

    def an_edit() -> tuple[tuple[int, Codings], dict[str, object]]:
        number = next(numbers)
        return (number, edited(whole, number, 3)), {}

    def again(number: int, part: Codings) -> Report:
        nonlocal whole
        whole = with_article(whole, number, part)
        followed.take(part, whole)
        return followed.report()

    report = bench.pedantic(again, setup=an_edit, rounds=10, warmup_rounds=1)

    assert report == compare(whole)


def test_a_whole_report_of_a_reliability_sample(measured: Label) -> None:
    codings = codings_of_two_coders(200)
    bench = measured("agreement: the same for a reliability sample", limit_ms=100, note="200 articles")

    report = bench.pedantic(compare, args=[codings], rounds=20, warmup_rounds=1)

    assert whole(report)


def test_reading_a_reliability_sample(measured: Label, tmp_path: Path) -> None:
    coded = {number: [(k, k + 1, "claim") for k in range(10)] for number in range(200)}
    path = coded_project(tmp_path / "p.annotator", {"A": coded, "B": coded}, articles=200, imported=True)
    bench = measured("agreement: reading two coders from a project", note="200 articles × 10 statements, from a copy")

    codings = bench.pedantic(read_codings, args=[path], rounds=5, warmup_rounds=1)

    assert codings.statements_by("A") == 2000


def test_the_report_after_an_edit(measured: Label, tmp_path: Path) -> None:
    coded = {number: [(k, k + 1, "claim") for k in range(10)] for number in range(200)}
    path = coded_project(tmp_path / "p.annotator", {"A": coded, "B": coded}, articles=200, imported=True)
    comparison = Comparison(path)
    comparison.report()
    bench = measured("agreement: read and computed again after an edit", note="200 articles × 10 statements")

    def again() -> Report:
        comparison.follow(Changes(ActionKind.TAG, articles=frozenset({ArticleId(1)})))
        return comparison.report()

    report = bench.pedantic(again, rounds=10, warmup_rounds=1)

    assert report.statements == (2000, 2000)


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from Linux")
@pytest.mark.parametrize(("how", "limit"), [((), 400), (("--follow",), 450)])
def test_memory_of_a_whole_report(measured: Label, how: tuple[str, ...], limit: int) -> None:
    kept = ", kept through five edits," if how else ""
    bench = measured(f"agreement: the whole report{kept} in a process of its own")

    def run() -> int:
        command = [sys.executable, "-m", "tests.benchmarks.codings_at_scale", "10000", *how]
        return int(subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout)

    peak = bench.pedantic(run, rounds=1)

    bench.extra_info["note"] = f"{peak} MB at its peak, limit {limit} MB"
    assert peak <= limit
