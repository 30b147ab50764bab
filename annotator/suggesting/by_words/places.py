"""Places in a sentence that nothing has parsed, and reports made of them."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.text import Span
from annotator.suggesting.by_words.chunks import Chunks
from annotator.suggesting.by_words.cue_sites import Site
from annotator.suggesting.by_words.reports import Report
from annotator.suggesting.by_words.spelled import Spelled, Token, trimmed
from annotator.suggesting.by_words.wordlists import WordList

Range = tuple[int, int]


class Places:
    """One sentence; ranges are of its tokens."""

    def __init__(self, tokens: Sequence[Token], paragraph: Spelled, words: WordList) -> None:
        self.tokens = tokens
        self.text = paragraph.text
        self.words = words
        self.chunks = Chunks(tokens, words)

    def has(self, place: int, words: frozenset[str] | set[str]) -> bool:
        return 0 <= place < len(self.tokens) and self.tokens[place].lower in words

    def quotation(self, place: int) -> bool:
        return 0 <= place < len(self.tokens) and self.tokens[place].quotation is not None

    def quotation_before(self, place: int) -> int | None:
        place -= 1
        while place >= 0 and self.tokens[place].text in {",", "–", "—", "-", "."}:
            place -= 1
        return place if self.quotation(place) else None

    def next_break(self, place: int) -> int | None:
        # “a déclaré que …” has no comma.
        joins = frozenset() if self.words.nouns_have_capitals else self.words["conjunction"]
        return next((k for k in range(place, len(self.tokens)) if self.tokens[k].breaks or self.has(k, joins)), None)

    def ends_sentence(self, site: Site) -> bool:
        return max(site.last, site.anchor) + 2 >= len(self.tokens)

    def clause_start(self, place: int) -> int:
        """Where the clauses before ``place`` begin: the sentence, or behind a semicolon or colon."""
        return next((k + 1 for k in range(place - 1, -1, -1) if self.tokens[k].text in {";", ":"}), 0)

    def without_stop(self) -> int:
        return len(self.tokens) - 1 if self.tokens[-1].text in ".!?…" else len(self.tokens)

    def is_relative(self, place: int) -> bool:
        """“…, der am Montag kam”: a relative pronoun, where no noun phrase begins."""
        return self.has(place, self.words["relative"]) and self.chunks.phrase(place) is None

    def noun_of(self, phrase: Range) -> str:
        nouns = [token.lower for token in self.tokens[slice(*phrase)] if token.is_capital]
        return next((noun for noun in nouns if noun in self.words["charges"] | self.words.nouns.keys()), "")

    def is_unspoken(self, phrase: Range) -> bool:
        """“man”, “es”, “das”: nobody who says anything."""
        return phrase[1] - phrase[0] == 1 and self.has(phrase[0], self.words["unspoken"])

    def made(
        self,
        rule: str,
        site: Site,
        source: Range | None,
        parts: Sequence[Range],
        *,
        target: Range | None = None,
        quoted: bool = False,
    ) -> Report | None:
        content = [span for part in parts if (span := self.content(part)) is not None]
        if not content or (source is not None and self.is_unspoken(source)):
            return None
        cue = tuple(
            self.span(place, place + 1) for place in sorted({site.head, site.last} - {site.anchor} | {site.head})
        )
        said, about = (self.span(*phrase) if phrase else None for phrase in (source, target))
        return Report(rule, site.verb.act, site.verb.lemma, cue, content, said, about, is_quoted=quoted)

    def content(self, part: Range) -> Span | None:
        start, end = part
        if start >= end:
            return None
        if end - start == 1 and self.quotation(start):
            return self.span(start, end)
        if self.quotation(start) or self.quotation(end - 1):
            span = self.span(start, end)
            return Span(span.start, span.end - 1) if self.tokens[end - 1].text == "." and end - start > 1 else span
        found = trimmed(self.text, self.tokens[start].start, self.tokens[end - 1].end)
        return Span(*found) if found else None

    def span(self, start: int, end: int) -> Span:
        return Span(self.tokens[start].start, self.tokens[end - 1].end)
