"""The pipeline is loaded once for all tests of suggestions: it takes a second."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.text import Span
from annotator.suggesting.pipeline import Pipeline

Read = Callable[[str], list[FoundStatement]]


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return Pipeline.load()


@pytest.fixture
def analyse(pipeline: Pipeline) -> Callable[[str], Analysis]:
    return lambda text: pipeline.analyse(text, ())


@pytest.fixture
def statements(pipeline: Pipeline) -> Read:
    """The statements of a text without furniture."""
    return lambda text: list(pipeline.analyse(text, ()).statements)


def words(text: str, spans: tuple[Span, ...]) -> str:
    """The spans' words, parts set off by a bar."""
    return " | ".join(span.of(text) for span in spans)


def names(statement: FoundStatement, role: str) -> list[str]:
    return [actor.name for actor in statement.actors if actor.role == role]
