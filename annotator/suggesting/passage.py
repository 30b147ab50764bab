"""A parsed paragraph as the finders of statements use it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Token

from annotator.suggesting.clauses import Range
from annotator.suggesting.cues import Lexicon
from annotator.suggesting.quotes import Quotes

_VERB_TAGS = ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ")
_SUBJECTS = ("nsubj", "nsubjpass")
# The rules look through the whole sentence around a reporting word. The longest of the news articles that they were
# measured on had 97 tokens; what is several times as long is a table, a list of names or the same words over and over.
_LONGEST_SENTENCE = 300


_Kinds = tuple[Token, int, int, int]
"""A token with its part of speech, its tag and its relation, as spaCy numbers them."""


class Passage:
    """A parsed paragraph with its quotations and the word list of its language.

    ``text`` is the paragraph as the article has it, also where a headline was parsed in sentence case. ``tokens`` and
    ``sentence`` say what spaCy's Doc says, which makes its tokens anew and looks through all of them for each question.
    """

    __slots__ = ("_places", "_sentences", "doc", "lexicon", "nouns", "quotes", "subjects", "text", "tokens", "verbs")

    def __init__(self, doc: Doc, text: str, lexicon: Lexicon) -> None:
        self.doc = doc
        self.text = text
        self.quotes = Quotes(self.text)
        self.lexicon = lexicon
        self.tokens: Sequence[Token] = list(doc)
        # As one array of numbers: asking each token for its labels as words took a third of the rules' time.
        columns = doc.to_array(["POS", "TAG", "DEP", "IDX", "SENT_START"]).T.tolist()
        kinds: Sequence[_Kinds] = list(zip(self.tokens, *columns[:3], strict=True))
        verb, noun, *tags = (doc.vocab.strings[name] for name in ("VERB", "NOUN", *_VERB_TAGS))
        subjects = {doc.vocab.strings[name] for name in _SUBJECTS}
        self._places: Sequence[int] = columns[3]
        self._sentences = [place for place, start in enumerate(columns[4]) if start == 1] or [0]
        kinds = self._in_prose(kinds)
        self.verbs = [token for token, pos, tag, _ in kinds if pos == verb or tag in tags]
        self.nouns = [token for token, pos, _, _ in kinds if pos == noun]
        self.subjects = [token for token, _, _, dep in kinds if dep in subjects]

    def _in_prose(self, kinds: Sequence[_Kinds]) -> Sequence[_Kinds]:
        """Without those of sentences that are too long to be any."""
        if len(self.tokens) <= _LONGEST_SENTENCE:
            return kinds
        bounds = list(zip(self._sentences, [*self._sentences[1:], len(self.tokens)], strict=True))
        return [each for first, after in bounds if after - first <= _LONGEST_SENTENCE for each in kinds[first:after]]

    def sentence(self, token: Token) -> Range:
        """The tokens of the parser's sentence that a token is in."""
        place = bisect_right(self._sentences, token.i)
        after = self._sentences[place] if place < len(self._sentences) else len(self.tokens)
        return self._sentences[max(0, place - 1)], after

    def within(self, ranges: Iterable[Range]) -> Sequence[Token]:
        """The tokens that start in one of the stretches of characters."""
        return [
            token
            for start, end in ranges
            for token in self.tokens[bisect_left(self._places, start) : bisect_left(self._places, end)]
        ]
