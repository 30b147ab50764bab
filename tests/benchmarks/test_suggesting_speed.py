"""What suggestions cost beside the parser that they are read from."""

from __future__ import annotations

import statistics
import subprocess
import sys
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from annotator.domain.records import Region
from annotator.shipped import seeds
from annotator.suggesting.article import analysed
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


@pytest.fixture(scope="module")
def batch(texts: list[str]) -> list[tuple[str, tuple[Region, ...]]]:
    """A hundred articles with the regions that were found at import, as a project keeps them."""
    regions = [read_article(text).regions for text in texts]
    return [(texts[place % len(texts)], regions[place % len(texts)]) for place in range(BATCH)]


def _pieces(articles: list[tuple[str, tuple[Region, ...]]]) -> list[str]:
    return [piece for text, regions in articles for piece in texts_to_parse(text, paragraphs_of(text, regions))]


def _words(pieces: list[str]) -> int:
    return sum(len(piece.split()) for piece in pieces)


def _told(benchmark: BenchmarkFixture, words: int) -> None:
    """Words a second as the row's note."""
    if benchmark.stats is not None:
        benchmark.extra_info["note"] = f"{words / benchmark.stats.stats.median:,.0f} words a second"


def test_suggesting_beside_the_bare_parser(
    measured: Label, pipeline: Pipeline, batch: list[tuple[str, tuple[Region, ...]]]
) -> None:
    """In turns, so that whatever else the machine does slows both alike: the same model and the same paragraphs."""
    pieces = _pieces(batch)
    language = pipeline.language("en")
    bare: list[float] = []
    whole: list[float] = []

    def parse() -> None:
        start = perf_counter()
        list(language.pipe(pieces, batch_size=64))
        bare.append(perf_counter() - start)

    def suggest() -> None:
        start = perf_counter()
        list(pipeline.analyse_many(batch))
        whole.append(perf_counter() - start)

    bench = measured(f"suggest in {BATCH} articles, bare spaCy in turns with it")
    bench.pedantic(suggest, setup=parse, rounds=ROUNDS // 2, warmup_rounds=1)
    # The first turn of each warmed up.
    turns = list(zip(bare[1:], whole[1:], strict=True))
    share = statistics.median(alone / together for alone, together in turns)
    speeds = [_words(pieces) / statistics.median(times) for times in zip(*turns, strict=True)]
    bench.extra_info["note"] = f"{speeds[1]:,.0f} words a second, bare {speeds[0]:,.0f}: {share:.2f} of its speed"


def test_rules_alone(measured: Label, pipeline: Pipeline, texts: list[str]) -> None:
    """What is ours of it, on paragraphs that are parsed."""
    language = pipeline.language("en")
    parsed = []
    for text in texts:
        paragraphs = paragraphs_of(text, read_article(text).regions)
        parsed.append((text, list(zip(paragraphs, language.pipe(texts_to_parse(text, paragraphs)), strict=True))))

    def read() -> None:
        for text, paragraphs in parsed:
            analysed(text, paragraphs, pipeline="", rules="")

    bench = measured("the rules on the five sample articles, parsed")
    bench.pedantic(read, rounds=ROUNDS, warmup_rounds=1)
    _told(bench, sum(_words(texts_to_parse(text, [each for each, _ in paragraphs])) for text, paragraphs in parsed))  # type: ignore[arg-type]


def test_reading(measured: Label, texts: list[str]) -> None:
    def read() -> None:
        for text in texts:
            read_article(text)

    measured("read metadata and furniture of the five").pedantic(read, rounds=ROUNDS, warmup_rounds=1)


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


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from Linux")
def test_memory_of_a_worker(measured: Label) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.suggesting_at_scale"]
    peaks: list[int] = []

    def serve() -> None:
        ended = subprocess.run(command, check=True, capture_output=True)
        peaks.append(int(ended.stdout))

    bench = measured(f"a worker’s {BATCH} articles, one by one, with its start")
    bench.pedantic(serve, rounds=1)
    bench.extra_info["note"] = f"{max(peaks)} MB of memory at its peak"
