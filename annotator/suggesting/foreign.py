"""Articles in other languages than English that a spaCy pipeline has parsed."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from annotator.domain.findings import AS_SHIPPED, Analysis, RuleSettings
from annotator.suggesting.paragraphs import Paragraph
from annotator.suggesting.unparsed import read_by_patterns


def analysed_by_parse(
    text: str,
    parsed: Sequence[tuple[Paragraph, Doc]],
    language: str,
    *,
    pipeline: str,
    rules: str,
    settings: RuleSettings = AS_SHIPPED,
) -> Analysis:
    """What is seen in an article whose paragraphs (``paragraphs_of``) a pipeline of its language has parsed.

    ``language`` is its code in two letters, ``pipeline`` and ``rules`` are what the analysis is known by later. A
    language without a word list in ``resources/cues`` is read by its quotations alone.
    """
    paragraphs = [paragraph for paragraph, _ in parsed]
    return read_by_patterns(text, paragraphs, language, pipeline=pipeline, rules=rules, settings=settings)
