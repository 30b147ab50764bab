"""What suggestions cost beside the parser that they are read from."""

from __future__ import annotations

import pytest

from annotator.shipped import seeds
from annotator.suggesting.paragraphs import paragraphs_of, texts_to_parse
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.reading import read_article
from tests.benchmarks.labels import Label

ROUNDS = 10


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
        list(pipeline._language.pipe(pieces, batch_size=64))

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
