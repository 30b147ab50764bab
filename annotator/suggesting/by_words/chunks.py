"""Noun phrases in a sentence that nothing has parsed: by articles, capitals and the small words between nouns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from annotator.suggesting.by_words.spelled import Token
from annotator.suggesting.by_words.wordlists import WordList

_ENDINGS: Final = ("e", "er", "en", "es", "em")
_LONGEST: Final = 14
_RELATIVE: Final = frozenset("der die das dem den deren dessen denen welche welcher welches wo qui que dont où".split())


class Chunks:
    """The noun phrases of one sentence; every method gives the place behind a phrase, or None where none begins."""

    def __init__(self, tokens: Sequence[Token], words: WordList) -> None:
        self.tokens = tokens
        self.words = words
        self._phrases: dict[int, int | None] = {}

    def phrase(self, start: int) -> int | None:
        """A pronoun, or a noun with what belongs to it: its genitives, its name, its party."""
        if start not in self._phrases:
            self._phrases[start] = self._phrase(start)
        return self._phrases[start]

    def _phrase(self, start: int) -> int | None:
        if start >= len(self.tokens):
            return None
        if self.tokens[start].lower in self.words["pronouns"] and not self._noun_follows(start):
            return start + 1
        end = self._nouns(start)
        return None if end is None else self._attached(end)

    def relative(self, start: int) -> int | None:
        """Where the clause ends that is set off by commas at ``start``: a name or a relative clause."""
        if not self._is(start, ","):
            return None
        close = next((k for k in range(start + 1, len(self.tokens)) if self.tokens[k].breaks), None)
        if close is None or not self._is(close, ","):
            return None
        first = self.tokens[start + 1].lower
        second = self.tokens[start + 2].lower if start + 2 < close else ""
        if first in _RELATIVE or second in _RELATIVE or self.phrase(start + 1) == close:
            return close + 1
        return None

    def _nouns(self, start: int) -> int | None:
        if not self.words.nouns_have_capitals:
            return self._run(start)
        place = start
        if self.tokens[place].lower in self.words["determiners"]:
            place += 1
        adjectives = 0
        while adjectives < 4 and self._is_adjective(place):
            place, adjectives = place + 1, adjectives + 1
        end = place
        while end < min(len(self.tokens), place + _LONGEST) and (self._is_noun(end) or self._is_inside(end, place)):
            end += 1
        return end if end > place else None

    def _run(self, start: int) -> int | None:
        """Where nouns have no capitals: an article or a name, with the words up to a verb, an adverb or a mark."""
        first = self.tokens[start]
        opens = first.lower in self.words["determiners"] or (first.is_word and first.is_capital)
        if not opens or first.lower in self.words["openers"] | self.words["not_actors"]:
            return None
        stops = self.words["active"] | self.words["passive"] | self.words["adverbs"] | self.words["conjunction"]
        end = start + 1
        while end < min(len(self.tokens), start + _LONGEST) and (
            self.tokens[end].is_word or self.tokens[end].text[-1] in "'’"
        ):
            word = self.tokens[end].lower
            joins = word in self.words["joints"] | self.words["and"] | self.words["determiners"]
            if not joins and word in stops | self.words["openers"] | self.words.forms.keys():
                break
            end += 1
        while end > start + 1 and self.tokens[end - 1].lower in self.words["joints"] | self.words["and"]:
            end -= 1
        return end if end > start + (first.lower in self.words["determiners"]) else None

    def _attached(self, end: int) -> int:
        """On over “des Außenministeriums”, “von der Polizei”, “(SPD)”, “und sein Sohn”."""
        for _ in range(6):
            further = self._joined(end)
            if further is None:
                return end
            end = further
        return end

    def _joined(self, end: int) -> int | None:
        if self._is(end, "(") and self._is(end + 2, ")"):
            return end + 3
        if end < len(self.tokens) and self.tokens[end].lower in self.words["nearness"]:
            return self._nouns(end + 1) if self.tokens[end - 1].lower in self.words["located"] else None
        if end >= len(self.tokens) or self.tokens[end].lower not in self.words["joints"] | self.words["and"]:
            return self._apposition(end)
        genitive = self.tokens[end].lower in self.words["genitive"]
        return self._nouns(end if genitive else end + 1) if end + 1 < len(self.tokens) else None

    def _apposition(self, end: int) -> int | None:
        """“, Oleg Nikolenko” between commas, where two capitals in a row are a name."""
        if not self._is(end, ",") or end + 3 >= len(self.tokens):
            return None
        if self.tokens[end + 1].lower in self.words["determiners"] | self.words["openers"]:
            return None
        close = self._nouns(end + 1)
        if close is None or close - end < 3 or close >= len(self.tokens):
            return None
        return close + 1 if self._is(close, ",") else close if self._is(close, ".") else None

    def _is(self, place: int, mark: str) -> bool:
        return 0 <= place < len(self.tokens) and self.tokens[place].text == mark

    def _noun_follows(self, place: int) -> bool:
        """A pronoun’s word that is an article here: “dieser Minister”, “ihr Sprecher”."""
        return self.tokens[place].lower in self.words["determiners"] and self._nouns(place) is not None

    def _is_noun(self, place: int) -> bool:
        token = self.tokens[place]
        if not token.is_word or not token.is_capital or token.lower in self.words["not_actors"]:
            return False
        return not (place == 0 and token.lower in self.words["openers"] | self.words["determiners"])

    def _is_adjective(self, place: int) -> bool:
        if place + 1 >= len(self.tokens):
            return False
        token, following = self.tokens[place], self.tokens[place + 1]
        is_first = place == 0 and token.is_word
        if not token.is_word or (token.is_capital and not is_first) or token.lower in self.words["openers"]:
            return False
        if token.text.isdigit():
            return following.is_capital and following.lower not in self.words["not_actors"]
        return (
            len(token.text) > 3
            and token.lower.endswith(_ENDINGS)
            and token.lower not in self.words.forms
            and token.lower not in self.words["determiners"]
            and following.is_word
            and (not is_first or not token.is_capital or following.is_capital)
        )

    def _is_inside(self, place: int, start: int) -> bool:
        """“von der” in Ursula von der Leyen, the full stop of an initial."""
        if place == start or place + 1 >= len(self.tokens):
            return False
        token, before = self.tokens[place], self.tokens[place - 1]
        if token.text == "." and len(before.text) <= 3 and before.end == token.start:
            return self.tokens[place + 1].is_capital
        if not before.is_capital or token.lower not in self.words["particles"]:
            return False
        return token.lower not in self.words["joints"] | self.words["determiners"] or self._is_nobility(place)

    def _is_nobility(self, place: int) -> bool:
        """“von der” in Ursula von der Leyen."""
        following = [token.lower for token in self.tokens[place : place + 2]]
        return following in (["von", "der"], ["van", "der"], ["van", "den"])
