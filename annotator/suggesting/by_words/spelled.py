"""A paragraph that nothing has parsed: its words, quotations and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from annotator.domain.text import Span
from annotator.suggesting.by_words.quotations import Quotation, count_words, quotations_in
from annotator.suggesting.by_words.wordlists import WordList

# An article or pronoun that an apostrophe ties to its noun is a word of its own: l’armée, d’après, qu’il.
_WORD: Final = r"[^\W\d_]{1,2}['’](?=\w)|\w+(?:[.’'-]?\w+)*|[^\w\s]"
_STOPS: Final = frozenset(".!?…")
_BREAKS: Final = frozenset(",;:–—")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark, or a whole quotation, in characters of the paragraph."""

    start: int
    end: int
    text: str
    lower: str
    quotation: Quotation | None = None

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper() or (self.text[:1].isdigit() and self.text[1:2] == "-")

    @property
    def is_word(self) -> bool:
        return self.quotation is None and self.text[:1].isalnum()

    @property
    def breaks(self) -> bool:
        """A clause ends before it."""
        return self.quotation is not None or self.text in _BREAKS


class Spelled:
    """One paragraph; ``sentences`` are its words, one list a sentence."""

    def __init__(self, text: str, words: WordList, *, carried: bool = False) -> None:
        self.text = text
        self._words = words
        self.quotations: Sequence[Quotation] = quotations_in(text, carried=carried)
        self.tokens: Sequence[Token] = list(self._found())
        self.sentences: Sequence[Sequence[Token]] = list(self._split())

    def _found(self) -> Iterator[Token]:
        """The words outside quotations, with each quotation as one; a word set in marks is a word."""
        place = 0
        for quotation in self.quotations:
            yield from self._words_in(place, quotation.span.start)
            span = quotation.span
            before = self.text[: span.start].rstrip()[-1:]
            if quotation.is_scare and not (quotation.is_sentence and before in {"", ":", ",", ".", "!", "?"}):
                word = self.text[span.start + 1 : span.end - 1].strip()
                yield Token(span.start, span.end, word or "„", word.lower() or "„")
            else:
                yield Token(span.start, span.end, span.of(self.text), "", quotation)
            place = span.end
        yield from self._words_in(place, len(self.text))

    def _words_in(self, start: int, end: int) -> Iterator[Token]:
        for match in _tokens(self._words["inverted"]).finditer(self.text, start, end):
            word = match[0].rpartition("-")[2] if match[0][0] == "-" and len(match[0]) > 1 else match[0]
            yield Token(match.end() - len(word), match.end(), word, word.lower().replace("’", "'"))

    def _split(self) -> Iterator[Sequence[Token]]:
        start = 0
        for place, token in enumerate(self.tokens):
            if self._ends(place, token):
                yield self.tokens[start : place + 1]
                start = place + 1
        if start < len(self.tokens):
            yield self.tokens[start:]

    def _ends(self, place: int, token: Token) -> bool:
        following = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if following is None:
            return True
        starts = following.quotation is not None or following.is_capital or not following.is_word
        if token.quotation is not None:
            return token.quotation.is_sentence and following.is_word and following.is_capital
        if token.text not in _STOPS or not starts or following.text in _STOPS | _BREAKS:
            return False
        return token.text != "." or not self._abbreviates(place)

    def _abbreviates(self, place: int) -> bool:
        """A full stop behind an ordinal, an initial or an abbreviation ends no sentence."""
        if place == 0 or self.tokens[place - 1].end != self.tokens[place].start:
            return False
        before = self.tokens[place - 1]
        if before.text.isdigit():
            return len(before.text) <= 2 and before.start > 0
        return before.quotation is None and (
            (len(before.text) == 1 and before.is_capital) or before.lower in self._words["abbreviations"]
        )

    def span(self, start: int, end: int) -> Span:
        """The characters of a stretch of tokens."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)


@lru_cache(maxsize=8)
def _tokens(inverted: frozenset[str]) -> re.Pattern[str]:
    """What a word is, where these pronouns are tied to the verb before them: “a-t-il”, “dit-elle”."""
    if not inverted:
        return re.compile(_WORD)
    tied = rf"-(?:t-)?(?:{'|'.join(sorted(inverted))})\b"
    return re.compile(rf"[^\W\d_]+(?={tied})|(?<=\w){tied}|{_WORD}")


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A proposition without blanks and marks at its edges, but with the marks of a quotation that ends it."""
    while start < end and (text[start].isspace() or text[start] in ",;:–—.…)"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—.(!?…"):
        end -= 1
    return (start, end) if start < end and count_words(text[start:end]) else None
