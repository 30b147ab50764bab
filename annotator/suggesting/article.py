"""An article's parsed paragraphs turned into its analysis."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.text import Span
from annotator.suggesting.clauses import Range
from annotator.suggesting.cues import lexicon
from annotator.suggesting.drafts import Draft, Passage
from annotator.suggesting.paragraphs import Paragraph
from annotator.suggesting.quotes import Quotes
from annotator.suggesting.statements import statements_of

Parsed = Sequence[tuple[Paragraph, Doc]]


def analysed(text: str, parsed: Parsed, *, pipeline: str, rules: str) -> Analysis:
    """What the rules see in an article whose paragraphs are parsed."""
    found: list[FoundStatement] = []
    for paragraph, doc in parsed:
        passage = Passage(doc, Quotes(doc.text), lexicon(), paragraph.zone or "")
        found += [_found(draft, paragraph.span.start) for draft in statements_of(passage)]
    return Analysis(pipeline, rules, tuple(found), ())


def _found(draft: Draft, offset: int) -> FoundStatement:
    return FoundStatement(
        code=draft.cue.act,
        content=_spans(draft.content, offset),
        cue=_spans(draft.cue_at, offset),
        source=_spans(draft.source_at, offset),
        target=_spans(draft.target_at, offset),
        actors=(),
        rule=draft.rule,
        score=0.5,
    )


def _spans(ranges: Iterable[Range], offset: int) -> tuple[Span, ...]:
    return tuple(Span(start + offset, end + offset) for start, end in ranges)
