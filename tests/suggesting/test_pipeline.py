"""Any text goes through the pipeline, alone or with others."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from annotator.domain.records import Region, RegionKind
from annotator.domain.text import Span, canonicalize
from annotator.suggesting.paragraphs import paragraphs_of
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.reading import read_article

SPOKEN = some.sampled_from(
    [
        "The mayor said",
        "“",
        "”",
        '"',
        "that",
        "he denied",
        ",",
        ".",
        "\n",
        "\n\n",
        "🙂",
        "according to",
        ":",
        "Iran",
        "accused",
        "of",
        "’",
    ]
)


def test_that_reading_and_protocol_do_without_spacy() -> None:
    code = (
        "import sys, annotator.suggesting, annotator.suggesting.reading, annotator.suggesting.protocol,"
        " annotator.suggesting.worker; sys.exit('spacy' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(some.lists(SPOKEN | some.text(max_size=8), max_size=40))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_every_span_of_any_text_lies_in_it(pipeline: Pipeline, pieces: list[str]) -> None:
    text = canonicalize(" ".join(pieces))

    analysis = pipeline.analyse(text, read_article(text).regions)

    for statement in analysis.statements:
        spans = [*statement.content, *statement.cue, *statement.source, *statement.target]
        assert statement.content
        assert all(span.end <= len(text) for span in spans)
        assert list(statement.content) == sorted(statement.content)
        assert not any(a.overlaps(b) for a, b in zip(statement.content, statement.content[1:], strict=False))


def test_that_many_articles_get_the_same_as_each_alone(pipeline: Pipeline) -> None:
    texts = ["The mayor said the dam was safe.", "", "“No,” she said.\n\nHe denied the report."]

    together = list(pipeline.analyse_many((text, ()) for text in texts))

    assert together == [pipeline.analyse(text, ()) for text in texts]


def test_that_nothing_is_suggested_in_boilerplate_and_bylines(pipeline: Pipeline) -> None:
    text = "The mayor said the dam was safe.\nThe mayor said the dam was dry."
    regions = (Region(Span(0, 32), RegionKind.BOILERPLATE), Region(Span(33, len(text)), RegionKind.BYLINE))

    assert pipeline.analyse(text, regions).statements == ()


def test_that_a_dateline_before_the_first_sentence_is_left_out_of_it() -> None:
    text = "KYIV (Reuters) - The dam was safe."

    (paragraph,) = paragraphs_of(text, (Region(Span(0, 16), RegionKind.DATELINE),))

    assert paragraph.span.of(text) == "The dam was safe."


def test_that_a_line_too_long_to_parse_is_cut_at_a_blank() -> None:
    text = "word " * 20_000

    pieces = paragraphs_of(text, ())

    assert len(pieces) > 1
    assert " ".join(piece.span.of(text) for piece in pieces) == text.strip()


def test_that_a_line_too_long_to_parse_is_cut_behind_a_sentence_where_it_has_any() -> None:
    text = "The mayor said the dam was safe. " * 1_000

    assert all(piece.span.of(text).endswith("safe.") for piece in paragraphs_of(text, ()))


@pytest.mark.parametrize("text", ["", " ", "\n", ":", "“", "said", "“”", "said:", "\u202e\u202d", "A" * 30_000])
def test_that_the_smallest_and_strangest_texts_are_analysed(pipeline: Pipeline, text: str) -> None:
    assert pipeline.analyse(text, ()).pipeline == pipeline.name
