"""What the benchmarks share: each says in the table's words what it measures, and what a coder is promised."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.labels import Label


@pytest.fixture
def measured(benchmark: BenchmarkFixture) -> Label:
    """``measured("tag to painted", limit_ms=16)(do)``: a row of docs/BENCHMARKS.md, held to a limit or only told.

    The median is held to it, or with ``at_slowest`` the slowest in twenty.
    """

    def label(
        what: str, *, limit_ms: float | None = None, note: str = "", at_slowest: bool = False
    ) -> BenchmarkFixture:
        benchmark.extra_info.update(what=what, limit_ms=limit_ms, note=note, at_slowest=at_slowest)
        return benchmark

    return label
