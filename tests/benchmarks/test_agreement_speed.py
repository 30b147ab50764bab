"""How long agreement takes, from marks to figures with intervals, beside the peer for what it can do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import krippendorff
import numpy as np
import pytest

from annotator.agreement import (
    Candidates,
    Marks,
    MatchRule,
    Ratings,
    Resampling,
    Rule,
    alpha,
    match_agreement,
    nominal,
    with_intervals,
)
from tests.benchmarks.agreement_at_scale import marks_of_two_coders, report
from tests.benchmarks.labels import Label

SCRIPT = Path(__file__).parent / "agreement_at_scale.py"
LARGE = "2 coders × 10,000 articles × 30 statements"


@pytest.fixture(scope="module")
def large() -> Marks:
    return marks_of_two_coders(10_000)


@pytest.fixture(scope="module")
def codes() -> Ratings:
    """The codes of 300,000 units by two coders."""
    rng = np.random.default_rng(1)
    first = rng.integers(0, 8, 300_000)
    second = np.where(rng.random(300_000) < 0.8, first, rng.integers(0, 8, 300_000))
    article = np.repeat(np.arange(10_000), 30)
    return Ratings(np.stack([first, second], axis=1), tuple("abcdefgh"), ("A", "B"), article, np.ones(10_000, bool))


def test_unitizing_at_scale(measured: Label, large: Marks) -> None:
    bench = measured("agreement: unitizing figures, 1,000 bootstraps", limit_ms=2000, note=LARGE)

    figures = bench.pedantic(report, args=[large], rounds=5, warmup_rounds=1)

    assert all(figure.interval for figure in figures)


def test_unitizing_of_a_reliability_sample(measured: Label) -> None:
    bench = measured("agreement: the same for a reliability sample", limit_ms=100, note="200 articles")

    bench.pedantic(report, args=[marks_of_two_coders(200)], rounds=20, warmup_rounds=1)


def test_matching_by_every_rule(measured: Label, large: Marks) -> None:
    bench = measured("agreement: one-to-one matching by six rules, 1,000 bootstraps", note=LARGE)

    def matched() -> None:
        candidates = Candidates.of(large)
        rules = [MatchRule(rule, typed=typed) for rule in Rule for typed in (False, True)]
        matchings = [candidates.match(rule) for rule in rules]
        families = [match_agreement(matching) for matching in matchings]
        with_intervals([*families, nominal(matchings[2].ratings())], Resampling(replicates=1000))

    bench.pedantic(matched, rounds=3, warmup_rounds=1)


def test_alpha_of_codes(measured: Label, codes: Ratings) -> None:
    bench = measured("agreement: nominal alpha of 300,000 units", note="2 coders, 8 codes")

    figures = bench.pedantic(lambda: alpha(codes).figures(), rounds=5, warmup_rounds=1)

    assert figures[0].value is not None


def test_alpha_of_codes_by_the_peer(measured: Label, codes: Ratings) -> None:
    bench = measured("the same by krippendorff 0.9", note="it has no intervals and no unitizing")
    data = codes.codes.T.astype(float)

    value = bench.pedantic(
        krippendorff.alpha, args=[data], kwargs={"level_of_measurement": "nominal"}, rounds=5, warmup_rounds=1
    )

    assert value == pytest.approx(alpha(codes).figures()[0].value)


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from Linux")
def test_memory_at_scale(measured: Label) -> None:
    bench = measured("agreement: the first row in a process of its own", note="limit 400 MB of memory at its peak")

    def run() -> int:
        command = [sys.executable, "-m", "tests.benchmarks.agreement_at_scale", "10000"]
        root = SCRIPT.parents[2]
        return int(subprocess.run(command, check=True, capture_output=True, text=True, cwd=root).stdout)

    peak = bench.pedantic(run, rounds=1)

    bench.extra_info["note"] = f"{peak} MB at its peak, limit 400 MB"
    assert peak <= 400
