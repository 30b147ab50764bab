"""Who is who in one article: full names, what people are described as, and who was spoken of last."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from annotator.domain.records import ActorKind
from annotator.suggesting.gazetteer import Gazetteer
from annotator.suggesting.names import Name, names_in
from annotator.suggesting.passage import Passage

_DESCRIBING = frozenset({"NOUN", "PROPN", "ADJ"})
_BEHIND = 400
# So many acts ago nobody is “he” any more.
_REMEMBERED = 60


@dataclass(frozen=True, slots=True)
class Who:
    """An actor as the article names it: the plain name for the register, and its kind."""

    name: str
    kind: ActorKind


@dataclass(slots=True)
class _Person:
    """Somebody with a full name, and the words that the article describes them with, by where it does."""

    who: Who
    described: dict[str, int] = field(default_factory=dict)
    introduced: dict[str, int] = field(default_factory=dict)
    states: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Event:
    """Somebody is subject, speaks or is spoken about at a place of the article."""

    at: int
    who: tuple[Who, ...]
    speaks: bool


class Cast:
    """The actors of one article, and who a word stands for at a place of it."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._people: dict[str, _Person] = {}
        self._surnames: dict[str, list[str]] = {}
        self._names: dict[int, Sequence[Name]] = {}
        self._docs: dict[int, Doc] = {}
        self._events: list[_Event] = []

    # -- reading the article ---------------------------------------------------------------------------------

    def read(self, passage: Passage, offset: int) -> Sequence[Name]:
        """Take in the names of a paragraph that starts at ``offset`` of the article."""
        doc = passage.doc
        names = names_in(passage.tokens, passage.text, self.gazetteer)
        self._names[offset] = names
        self._docs[offset] = doc
        for name in names:
            if name.kind is ActorKind.PERSON and name.is_full:
                self._meet(name, doc, offset)
        return names

    def names(self, offset: int) -> Sequence[Name]:
        return self._names.get(offset, ())

    def _meet(self, name: Name, doc: Doc, offset: int) -> None:
        words = [word for word in name.plain.replace("-", " - ").split() if word != "-"]
        person = self._people.get(name.plain)
        if person is None:
            person = self._people[name.plain] = _Person(Who(name.plain, ActorKind.PERSON))
            for surname in {name.plain.split()[-1], words[-1]}:
                self._surnames.setdefault(surname, []).append(name.plain)
        at = offset + doc[name.first].idx
        for token in _descriptions(doc, name):
            state = self.gazetteer.state(token.text) or self._state_named(token.text)
            if state:
                person.states.add(state)
            elif token.pos_ in _DESCRIBING:
                person.described.setdefault(token.lemma_.lower(), at)
                if token.i > 0 and any(each.lower_ == "the" for each in doc[max(0, token.i - 3) : token.i]):
                    person.introduced.setdefault(token.lemma_.lower(), at)

    def _state_named(self, word: str) -> str | None:
        known = self.gazetteer.known(word)
        return known[0] if known is not None and known[1] is ActorKind.STATE else None

    # -- who was spoken of -----------------------------------------------------------------------------------

    def note(self, at: int, who: Iterable[Who], *, speaks: bool) -> None:
        """Remember who acts or speaks at a place."""
        people = tuple(who)
        if people:
            insort(self._events, _Event(at, people, speaks), key=lambda event: event.at)

    def last(
        self, at: int, kinds: frozenset[ActorKind], *, plural: bool = False, but: Iterable[Who] = ()
    ) -> tuple[Who, ...]:
        """Who of these kinds, ``but`` those, acted or spoke last before a place."""
        others = frozenset(but)
        before = bisect_left(self._events, at, key=lambda event: event.at)
        for event in reversed(self._events[max(0, before - _REMEMBERED) : before]):
            if not others.isdisjoint(event.who):
                continue
            if plural and (len(event.who) > 1 or event.who[0].kind is ActorKind.GROUP):
                return event.who
            if not plural and len(event.who) == 1 and event.who[0].kind in kinds:
                return event.who
        return ()

    def last_several(self, at: int, count: int) -> tuple[Who, ...]:
        """The last ``count`` that acted or spoke together before a place."""
        together = [event for event in self._events if event.at < at and len(event.who) == count]
        return max(together, key=lambda event: event.at).who if together else ()

    def last_people(self, at: int, count: int) -> tuple[Who, ...]:
        """The last ``count`` different people named before a place, in the order of the article."""
        found: list[Who] = []
        for offset in sorted(self._names, reverse=True):
            for name in reversed(self._names[offset]):
                who = self.named(name)
                before = offset + self._docs[offset][name.first].idx < at
                if before and who.kind is ActorKind.PERSON and who not in found:
                    found.append(who)
                if len(found) == count:
                    return tuple(reversed(found))
            if offset < at - _BEHIND * 4:
                break
        return ()

    # -- who a word stands for -------------------------------------------------------------------------------

    def named(self, name: Name) -> Who:
        """A name as an actor: a surname is the person whose full name the article gives."""
        full = self._surnames.get(name.plain.split()[-1] if name.kind is ActorKind.PERSON else name.plain)
        if full and not (name.is_full and name.kind is ActorKind.PERSON):
            return Who(full[0], ActorKind.PERSON)
        if full and name.is_full and len(full[0].split()) > len(name.plain.split()):
            return Who(full[0], ActorKind.PERSON)
        if name.kind is ActorKind.UNKNOWN and name.titles:
            return Who(name.plain, ActorKind.PERSON)
        return Who(name.plain, name.kind)

    def described(self, head: Token, phrase: Sequence[Token], at: int, *, definite: bool) -> Who | None:
        """The person whom the article describes so: "the Iranian foreign minister", "the adviser"."""
        word = head.lemma_.lower()
        states = {
            state for token in phrase if (state := self.gazetteer.state(token.text) or self._state_named(token.text))
        }
        found: list[tuple[int, int, Who]] = []
        for person in self._people.values():
            where = person.described.get(word)
            if where is None or (states and person.states and not states & person.states):
                continue
            if where < at if definite else at < person.introduced.get(word, -1) < at + 3 * _BEHIND:
                overlap = sum(token.lemma_.lower() in person.described for token in phrase)
                found.append((overlap, -abs(at - where), person.who))
        return max(found, key=lambda each: each[:2])[2] if found else None

    def is_from(self, who: Who, states: Iterable[str]) -> bool:
        """Nothing that the article says of somebody speaks against these states."""
        person = self._people.get(who.name)
        known = person.states if person is not None else set()
        wanted = set(states)
        return not wanted or not known or bool(wanted & known)

    def described_as(self, who: Who) -> frozenset[str]:
        """The words that the article says who a person is with, in plain form: "minister", "adviser", "former"."""
        person = self._people.get(who.name)
        return frozenset(person.described) if person is not None else frozenset()

    def states_of(self, who: Who) -> frozenset[str]:
        """The states that an actor speaks for, as far as the article says."""
        if who.kind is ActorKind.STATE:
            return frozenset({who.name})
        person = self._people.get(who.name)
        named = {
            state
            for word in who.name.replace("’s", "").replace("'s", "").split()
            if (state := self.gazetteer.state(word) or self._state_named(word))
        }
        return frozenset(named | (person.states if person is not None else set()))


def _descriptions(doc: Doc, name: Name) -> Sequence[Token]:
    """The words around a name that say who it is: its title, its apposition, the noun that it stands beside."""
    head = next((token for token in doc[name.first : name.after] if not name.covers(token.head)), doc[name.after - 1])
    words: list[Token] = list(doc[max(0, name.first - len(name.titles)) : name.first])
    words += [token for token in head.subtree if token.i < name.first and _is_close(token, head)]
    for apposition in head.children:
        if apposition.dep_ == "appos" and apposition.i >= name.after:
            words += [token for token in apposition.subtree if _is_close(token, apposition)]
    if head.dep_ in {"appos", "compound", "nmod"} and head.head.i != head.i:
        words += [token for token in head.head.subtree if not name.covers(token) and _is_close(token, head.head)]
    return words


def _is_close(token: Token, head: Token) -> bool:
    """Not inside a relative or other clause of the phrase."""
    while token.i != head.i:
        if token.dep_ in {"relcl", "acl", "advcl", "ccomp", "conj"}:
            return False
        token = token.head
    return True
