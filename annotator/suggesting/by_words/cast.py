"""Who the words of a speaker or a target stand for in an article that is read in its own language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from annotator.domain.findings import FoundMention
from annotator.domain.records import ActorKind
from annotator.domain.text import Span
from annotator.suggesting.by_words.names import LocalNames, mentions_of
from annotator.suggesting.by_words.wordlists import WordList

Who = tuple[str, ActorKind]
_WORD: Final = re.compile(r"[^\W_](?:[\w.’'-]*[\w.])?")
_ELIDED: Final = re.compile(r"^[^\W\d_]{1,2}['’](?=\w)")
_MARKS: Final = re.compile('[„“”«»"‚‘›‹]|\\([^()]{0,40}\\)')
_NAME: Final = re.compile(r"[A-ZÄÖÜ][\w-]+(?: [^\W\d_a-zß-öø-ÿ][\w-]+){2,4}")
_STRONG: Final = {"das": "s", "der": "r"}


class LocalCast:
    """The actors of one article; who spoke is remembered for the pronouns that follow."""

    def __init__(self, names: LocalNames, words: WordList) -> None:
        self._names = names
        self._words = words
        self._people: dict[str, str] = {}
        self._described: dict[str, str] = {}
        self._spoke: list[Who] = []

    def meet(self, phrase: str) -> None:
        """Take in a name with the title before it: “Außenminister Hossein Amir-Abdollahian”."""
        title, name = self._titled(self._bare(_words(_MARKS.sub("", phrase))))
        full = " ".join(name)
        if len(name) >= 2 and self._names.known(full) is None:
            self._people.setdefault(name[-1], full)
            for word in title:
                self._described.setdefault(word.lower(), full)

    def introduce(self, text: str) -> None:
        """Take in every name with a title before it, whoever it is."""
        for match in _NAME.finditer(text):
            words = match[0].split()
            first = next((k for k, word in enumerate(words) if self._names.is_title(word)), None)
            if first is not None and len(words) - first >= 3:
                self.meet(" ".join(words[first : first + 3]))

    def of(self, phrase: str) -> tuple[Who, ...]:
        """Everybody that a phrase stands for; nobody where a pronoun has nobody to stand for."""
        found = tuple(dict.fromkeys(self._several(_MARKS.sub("", phrase).strip())))
        if found:
            self._spoke.append(found[0])
        return found

    def people(self) -> Sequence[str]:
        return list(dict.fromkeys(self._people.values()))

    def _several(self, phrase: str) -> Iterator[Who]:
        parts = re.split(rf" (?:{'|'.join(sorted(self._words['and']))}) ", phrase) if self._words["and"] else [phrase]
        if len(parts) > 1 and all(self._is_named(part) for part in parts):
            for part in parts:
                yield from self._one(part)
        else:
            yield from self._one(phrase)

    def _is_named(self, phrase: str) -> bool:
        words = self._bare(_words(phrase))
        whole = " ".join(words)
        return bool(words) and (
            self._names.known(whole) is not None or len(self._titled(words)[1]) >= 2 or whole in self._people
        )

    def _one(self, phrase: str) -> Iterator[Who]:
        lower = phrase.lower()
        if lower in self._words["pronouns"]:
            yield from self._pronoun(lower)
            return
        head, _, apposition = phrase.partition(",")
        named = self._titled(self._bare(_words(apposition)))[1] if apposition else []
        if len(named) >= 2:
            self.meet(f"{head} {apposition}")
            yield " ".join(named), ActorKind.PERSON
            return
        words = _words(head)
        bare = self._bare(words)
        if bare:
            yield self._known(words, bare)

    def _known(self, words: Sequence[str], bare: Sequence[str]) -> Who:
        whole = " ".join(bare)
        listed = self._names.known(whole)
        if listed is not None:
            return listed
        if len(bare) > 1 and self._is_firm(bare[-2]):
            return bare[-1], ActorKind.ORGANISATION
        title, name = self._titled(bare)
        if title and name:
            known = self._names.known(" ".join(name))
            return known or (self._people.get(name[-1], " ".join(name)), ActorKind.PERSON)
        if title:
            return self._office(words, bare, title[-1])
        body = next((word for word in bare if self._is_ruler(word)), None)
        state = self._state(bare)
        if body is not None and state is not None:
            return state, ActorKind.STATE
        return self._plain(words, bare)

    def _plain(self, words: Sequence[str], bare: Sequence[str]) -> Who:
        whole = " ".join(bare)
        if len(bare) == 1 and whole in self._people:
            return self._people[whole], ActorKind.PERSON
        if len(bare) == 1 and (state := self._names.state(bare[0])) and bare[0][:1].isupper():
            return state, ActorKind.STATE
        if any(self._is_body(word) for word in bare):
            return self._nominative(words, bare), ActorKind.ORGANISATION
        if 2 <= len(bare) <= 4 and len(words) == len(bare) and self._are_names(bare):
            return self._people.get(bare[-1], whole), ActorKind.PERSON
        return self._nominative(words, bare), ActorKind.UNKNOWN

    def _office(self, words: Sequence[str], bare: Sequence[str], title: str) -> Who:
        """“Der iranische Außenminister”: the person whom the article calls so, else the words themselves."""
        lower = title.lower()
        described = next(
            (full for word, full in self._described.items() if word == lower or word.endswith(lower)), None
        )
        if described is not None and len(bare) <= 2:
            return described, ActorKind.PERSON
        return self._nominative(words, bare), ActorKind.UNKNOWN

    def _nominative(self, words: Sequence[str], bare: Sequence[str]) -> str:
        """“das iranische Außenministerium” without its article is “iranisches Außenministerium”."""
        first = words[0].lower() if len(words) > len(bare) else ""
        if first in _STRONG and bare[0][:1].islower() and bare[0].endswith("e"):
            return " ".join((bare[0] + _STRONG[first], *bare[1:]))
        return " ".join(bare)

    def _pronoun(self, word: str) -> Iterator[Who]:
        single = word in self._words["masculine"]
        for who in reversed(self._spoke):
            if not single or who[1] not in {ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.OUTLET}:
                yield who
                return

    def _bare(self, words: Sequence[str]) -> Sequence[str]:
        start = 0
        while start < len(words) and words[start].lower() in self._words["determiners"]:
            start += 1
        return words[start:]

    def _titled(self, words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
        """Titles and what stands before them, and the name behind the last; a name alone has no title."""
        last = max((k for k, word in enumerate(words) if self._names.is_title(word)), default=-1)
        if last < 0 and len(words) >= 3 and self._is_noun_before_name(words):
            last = len(words) - 3
        name = words[last + 1 :]
        if not self._words.nouns_have_capitals and last >= 0:
            return self._titled_in_small(words, last)
        if name and not self._are_names(name):
            return words[: last + 1], []
        return ([word for word in words[: last + 1] if word[:1].isupper()], name) if last >= 0 else ([], name)

    def _titled_in_small(self, words: Sequence[str], last: int) -> tuple[Sequence[str], Sequence[str]]:
        """“Le président ukrainien Volodymyr Zelensky”: the capitals at the end are the name."""
        start = len(words)
        while start > last + 1 and words[start - 1][:1].isupper():
            start -= 1
        return words[: last + 1], words[start:]

    def _is_noun_before_name(self, words: Sequence[str]) -> bool:
        """“Wirtin Karla Boll”: of three capitals in a row the first is a noun, where it ends as one."""
        first, *name = words[-3:]
        if not all(word[:1].isupper() and word.lower() not in self._words["particles"] for word in (first, *name)):
            return False
        return (
            len(first) > 4
            and first.lower().endswith(tuple(self._names.nouns))
            and self._names.known(" ".join(words)) is None
        )

    def _are_names(self, words: Sequence[str]) -> bool:
        particles = self._words["particles"]
        return all(word[:1].isupper() or word.lower() in particles for word in words) and bool(words[0][:1].isupper())

    def _is_firm(self, word: str) -> bool:
        """“der Autobauer Falkenried”."""
        return any(word.lower().endswith(firm) for firm in self._names.firms)

    def _is_ruler(self, word: str) -> bool:
        return word.lower() in self._names.rulers

    def _is_body(self, word: str) -> bool:
        lower = word.lower()
        return word[:1].isupper() and any(lower.endswith(body) for body in self._names.bodies)

    def _state(self, words: Sequence[str]) -> str | None:
        for word in words:
            actor = self._names.known(word)
            if actor is not None and actor[1] is ActorKind.STATE:
                return actor[0]
            state = self._names.state(word)
            if state is not None:
                return state
        return None

    def mentions(self, text: str, spans: Sequence[Span]) -> Iterable[FoundMention]:
        """Where the article names states, organisations, and the people who speak in it or are spoken about."""
        found = list(mentions_of(text, list(spans), self._names))
        for surname, full in self._people.items():
            expression = re.compile(rf"\b(?:{re.escape(full)}|{re.escape(surname)})(?=s?\b)")
            for span in spans:
                found += [
                    FoundMention(Span(match.start(), match.end()), full, ActorKind.PERSON)
                    for match in expression.finditer(text, span.start, span.end)
                ]
        taken = 0
        for each in sorted(found, key=lambda mention: (mention.span.start, -mention.span.end)):
            if each.span.start >= taken:
                taken = each.span.end
                yield each


def _words(phrase: str) -> Sequence[str]:
    return [_ELIDED.sub("", word) for word in _WORD.findall(phrase)]
