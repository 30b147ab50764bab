"""What suggestions cost beside the parser that they are read from."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from annotator.shipped import seeds
from annotator.suggesting.paragraphs import paragraphs_of, texts_to_parse
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.protocol import Analysed, Request
from annotator.suggesting.readers import Readers
from annotator.suggesting.reading import read_article
from tests.benchmarks.labels import Label

ROUNDS = 10
BATCH = 100


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline.load()


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """The sample articles, about 2,400 words."""
    return [path.read_bytes().decode("utf-8") for path in sorted(seeds().glob("*.txt"))]


def test_bare_parser(measured: Label, pipeline: Pipeline, texts: list[str]) -> None:
    """The floor: the same model with the same components on the same paragraphs, and no rules."""
    split = [(text, paragraphs_of(text, read_article(text).regions)) for text in texts]
    pieces = [piece for text, paragraphs in split for piece in texts_to_parse(text, paragraphs)]

    def parse() -> None:
        list(pipeline.language("en").pipe(pieces, batch_size=64))

    measured("parse the five sample articles, bare spaCy").pedantic(parse, rounds=ROUNDS, warmup_rounds=1)


def test_suggesting(measured: Label, pipeline: Pipeline, texts: list[str]) -> None:
    def suggest() -> None:
        list(pipeline.analyse_many((text, read_article(text).regions) for text in texts))

    measured("suggest in the five sample articles").pedantic(suggest, rounds=ROUNDS, warmup_rounds=1)


def test_reading(measured: Label, texts: list[str]) -> None:
    def read() -> None:
        for text in texts:
            read_article(text)

    measured("read metadata and furniture of the five").pedantic(read, rounds=ROUNDS, warmup_rounds=1)


def _told(benchmark: BenchmarkFixture, words: int) -> None:
    """Words a second as the row's note."""
    if benchmark.stats is not None:
        benchmark.extra_info["note"] = f"{words / benchmark.stats.stats.median:,.0f} words a second"


def test_bare_parser_for_a_batch(measured: Label, pipeline: Pipeline, texts: list[str]) -> None:
    """What one core needs for the parser alone."""
    batch = [texts[place % len(texts)] for place in range(BATCH)]
    split = [(text, paragraphs_of(text, read_article(text).regions)) for text in batch]
    pieces = [piece for text, paragraphs in split for piece in texts_to_parse(text, paragraphs)]

    def parse() -> None:
        list(pipeline.language("en").pipe(pieces, batch_size=64))

    bench = measured(f"parse {BATCH} articles, bare spaCy")
    bench.pedantic(parse, rounds=3)
    _told(bench, sum(len(piece.split()) for piece in pieces))


@pytest.mark.parametrize("processes", [1, 2])
def test_suggesting_for_a_batch(measured: Label, texts: list[str], processes: int) -> None:
    requests = [Request(place, texts[place % len(texts)], ()) for place in range(BATCH)]

    with Readers(processes) as readers:
        # Each has loaded its model and read something.
        list(readers.replies(requests[: 4 * processes]))

        def suggest() -> None:
            assert all(isinstance(reply, Analysed) for reply in readers.replies(requests))

        bench = measured(f"suggest in {BATCH} articles, processes: {processes}")
        bench.pedantic(suggest, rounds=3)
    _told(bench, sum(len(request.text.split()) for request in requests))
