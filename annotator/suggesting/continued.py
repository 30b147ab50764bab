"""Statements that go on over paragraphs: "He added:" before a block, and quotations that are not closed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range
from annotator.suggesting.drafts import Draft
from annotator.suggesting.passage import Passage
from annotator.suggesting.reporting import ReportingClause

_OPENING = "“\"«„'‘"


@dataclass(frozen=True, slots=True)
class Section:
    """A paragraph of an article with its statements; ``offset`` is where it starts."""

    passage: Passage
    offset: int
    drafts: list[Draft]


def continue_over_paragraphs(sections: Sequence[Section]) -> None:
    """Give statements the parts that stand in the paragraphs after theirs."""
    for place, section in enumerate(sections[:-1]):
        following = sections[place + 1 :]
        announced = _announced(section.passage)
        if announced is not None:
            announced.beyond = list(_block(following))
            if announced.beyond:
                section.drafts.append(announced)
        elif section.passage.quotes.unclosed:
            open_quote = section.passage.quotes.spans[-1]
            hosts = [draft for draft in section.drafts if any(end >= open_quote.end - 1 for _, end in draft.content)]
            for host in hosts[-1:]:
                host.beyond = list(_quoted_on(following))
        elif (said := _last_speech(section)) is not None:
            mark = section.passage.text[section.passage.quotes.spans[0].start]
            said.beyond = list(_whole_quotation(following[0], mark))


def _announced(passage: Passage) -> Draft | None:
    """“He added:” at the end of a paragraph."""
    if not passage.text.rstrip().endswith(":"):
        return None
    for token in reversed(passage.tokens):
        cue = passage.lexicon.verbs.get(token.lemma_.lower())
        if cue is None or token.pos_ != "VERB" or "quote" not in cue.frames or passage.quotes.at(token.idx) is not None:
            continue
        clause = ReportingClause(passage, token, cue)
        source = clauses.subject_of(token)
        if source is None or passage.text[clause.end :].strip(" \u00a0") != ":":
            return None
        return Draft(
            rule="block-quote",
            cue=cue,
            head=token,
            cue_at=[clauses.characters(passage.doc, (token.i, token.i + 1))],
            content=[],
            source_head=source,
            source_at=[clauses.characters(passage.doc, clauses.noun_phrase(source))],
        )
    return None


def _block(following: Sequence[Section]) -> Iterable[Range]:
    """The next paragraph, or the quotation over several that begins it."""
    text = following[0].passage.text
    if following[0].drafts and following[0].drafts[0].start == 0 and text[0] in _OPENING:
        return
    if text[0] not in _OPENING:
        yield following[0].offset, following[0].offset + len(text)
        return
    yield from _quoted_on(following)


def _last_speech(section: Section) -> Draft | None:
    """The quotation with which, its reporting clause included, a paragraph ends."""
    quotes = section.passage.quotes
    for draft in section.drafts:
        last = max(draft.end, draft.head.idx + len(draft.head))
        quoted = any(quotes.at(end - 1) is not None for _, end in draft.content)
        if quoted and draft.rule == "direct-quote" and not section.passage.text[last:].strip(" .\u00a0"):
            return draft
    return None


def _whole_quotation(section: Section, mark: str) -> Iterable[Range]:
    """The paragraph where it is one quotation in the same marks, and nothing else: nobody else is said to speak."""
    text, quotes = section.passage.text, section.passage.quotes
    whole = not section.drafts and not quotes.unclosed and [span for span in quotes.spans if len(span) == len(text)]
    # A line in single marks is a heading, one in other marks than those before stands in somebody else's words.
    heading = mark in "'‘" and not text.startswith("''")
    if whole and text[0] == mark and not heading and text.rstrip('”"»')[-1:] in {".", "!", "?", "…"}:
        yield section.offset, section.offset + len(text)


def _quoted_on(following: Sequence[Section]) -> Iterable[Range]:
    """The quotations that open the next paragraphs, up to the one that is closed."""
    for section in following:
        quotes = section.passage.quotes
        if not quotes.spans or quotes.spans[0].start != 0 or section.passage.text[0] not in _OPENING:
            return
        first = quotes.spans[0]
        if any(start < first.end for draft in section.drafts for start, _ in draft.content):
            return
        yield section.offset, section.offset + first.end
        if not (quotes.unclosed and len(quotes.spans) == 1):
            return
