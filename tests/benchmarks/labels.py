"""The type of what gives a benchmark its row in the table."""

from __future__ import annotations

from collections.abc import Callable

from pytest_benchmark.fixture import BenchmarkFixture

Label = Callable[..., BenchmarkFixture]
