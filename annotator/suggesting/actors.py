"""Who the words of a statement stand for: speaker, target and relay as actors with plain names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Token

from annotator.domain.records import ActorKind
from annotator.suggesting import clauses
from annotator.suggesting.cast import Cast, Who
from annotator.suggesting.names import Name

_PEOPLE = frozenset({ActorKind.PERSON})
_BODIES = frozenset({ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.OUTLET})
_HE = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_IT = frozenset({"it", "its", "itself"})
_DETERMINERS = re.compile(
    r"^(?:(?:the|a|an|some|many|several|other|another|these|those|such|this|that|most|all|both|unnamed|anonymous|one)\s+)+",
    re.IGNORECASE,
)
_POINTING = frozenset({"the", "this", "that", "these", "those", "such", "both"})


class Actors:
    """Resolves the nouns and pronouns of one paragraph; earlier paragraphs are known from the cast."""

    def __init__(self, cast: Cast, doc: Doc, offset: int) -> None:
        self.cast = cast
        self.doc = doc
        self.offset = offset
        self.words = cast.gazetteer.words
        self.names = cast.names(offset)

    def of(self, head: Token) -> tuple[Who, ...]:
        """Everybody that a noun phrase, by its head, stands for."""
        listed = self._listed(head)
        if len(listed) > 1:
            return listed
        others = _conjuncts(head)
        if not others:
            return self._one(head)
        found = [who for each in (head, *others) for who in self._one(each)]
        if any(who.kind is ActorKind.UNKNOWN or self._leans(each) for each in others for who in self._one(each)):
            return (Who(self._plain_text(head, whole=True), ActorKind.GROUP),)
        return tuple(dict.fromkeys(found))

    def _listed(self, head: Token) -> tuple[Who, ...]:
        """Names in a row, however the parser joined them: "the UK, France, and Germany"."""
        place = next((i for i, name in enumerate(self.names) if name.covers(head)), None)
        if place is None:
            return ()
        found = [self.names[place]]
        for name in self.names[place + 1 :]:
            between = [token for token in self.doc[found[-1].after : name.first] if token.lower_ != "the"]
            if not 0 < len(between) <= 2 or any(token.lower_ not in {",", "and", "&", "/"} for token in between):
                break
            found.append(name)
        for name in reversed(self.names[:place]):
            between = [token for token in self.doc[name.after : found[0].first] if token.lower_ != "the"]
            if not 0 < len(between) <= 2 or any(token.lower_ not in {",", "and", "&"} for token in between):
                break
            if len(between) == 1 and between[0].text == "," and not self.doc[name.first].is_sent_start:
                break
            found.insert(0, name)
        states = all(name.kind in {ActorKind.STATE, ActorKind.ORGANISATION} for name in found)
        joined = any(token.lower_ in {"and", "&"} for token in self.doc[found[0].first : found[-1].after])
        return tuple(dict.fromkeys(self.cast.named(name) for name in found)) if states or joined else ()

    def at(self, token: Token) -> int:
        return self.offset + token.idx

    def _leans(self, head: Token) -> bool:
        """“its Western allies”: a group that only the first name says whose."""
        return any(each.dep_ == "poss" and each.pos_ == "PRON" for each in head.children)

    def _one(self, head: Token) -> tuple[Who, ...]:
        if head.pos_ == "PRON" or head.tag_ in {"PRP", "PRP$", "WP", "WDT", "DT"}:
            return self._pronoun(head)
        office = self._office(head)
        if office is not None:
            return self._role(office, list(head.subtree), pointing=True)
        name = self.name_at(head)
        if name is not None:
            return (self._with_owner(head, name),)
        return self._noun(head)

    def _office(self, head: Token) -> Token | None:
        """In "the secretary of Iran’s Security Council" the parser makes the council the head; the secretary speaks."""
        owner = clauses.child(head, "poss")
        if owner is None or owner.lemma_.lower() not in self.words["role"]:
            return None
        return owner if any(each.lower_ == "of" for each in owner.children) else None

    def name_at(self, head: Token) -> Name | None:
        """The name that the head is in, or that stands beside it: "the official news agency IRNA"."""
        direct = next((name for name in self.names if name.covers(head)), None)
        if direct is not None:
            return direct
        first, after = clauses.noun_phrase(head)
        for each in head.children:
            labelled = head.lower_ in _LABELS or head.lemma_.lower() in self.words["role"]
            if each.dep_ == "appos" or (each.dep_ in {"compound", "nmod"} and labelled):
                name = next((name for name in self.names if name.covers(each)), None)
                if name is not None and (each.dep_ != "appos" or name.kind in {ActorKind.PERSON, ActorKind.OUTLET}):
                    return name
        beside = next(
            (name for name in self.names if name.first in {after, after + 1} and name.kind is ActorKind.PERSON), None
        )
        return (
            beside if beside is not None and head.lemma_ in self.words["role"] and self.doc[after].text == "," else None
        )

    def _with_owner(self, head: Token, name: Name) -> Who:
        """“Russia’s Security Council” is not just any; a person or an outlet needs no owner."""
        who = self.cast.named(name)
        if who.kind is not ActorKind.ORGANISATION or name.plain in {
            known for known, _ in self.cast.gazetteer.names.values()
        }:
            return who
        owner = clauses.child(head, "poss")
        if owner is None:
            return who
        start, end = clauses.characters(self.doc, (owner.left_edge.i, name.after))
        return Who(_plain(self.doc.text[start:end]), who.kind)

    def blamed(self, token: Token) -> tuple[Who, ...]:
        """Whom a word of an accusation points at: a name, a state by its demonym, "the West" by "western"."""
        name = next((name for name in self.names if name.covers(token)), None)
        if name is not None and name.kind is not ActorKind.UNKNOWN:
            return (self.cast.named(name),)
        if (
            token.dep_ in {"nsubj", "pobj"}
            and token.tag_ in {"NNS", "NN"}
            and any(_is_western(each) for each in token.children)
        ):
            return self._plain_who(token, ActorKind.GROUP) if _is_people(token, self.words) else _WEST
        if _is_western(token):
            return _WEST
        state = self.cast.gazetteer.state(token.text)
        return (Who(state, ActorKind.STATE),) if state else ()

    # -- pronouns ---------------------------------------------------------------------------------------------------------

    def _pronoun(self, token: Token) -> tuple[Who, ...]:
        word = token.lower_
        if word in _HE:
            return self.cast.last(self.at(token), _PEOPLE)
        if word in _IT:
            return self.cast.last(self.at(token), _BODIES)
        if word in _THEY:
            return self.cast.last(self.at(token), _BODIES, plural=True) or self.cast.last(self.at(token), _BODIES)
        if token.tag_ in {"WP", "WDT"} and token.head.dep_ == "relcl":
            return self._one(token.head.head)
        return ()

    # -- common nouns -------------------------------------------------------------------------------------------------------

    def _noun(self, head: Token) -> tuple[Who, ...]:
        lemma = head.lemma_.lower()
        first, after = clauses.noun_phrase(head)
        phrase = [token for token in self.doc[first:after] if token.i != head.i]
        pointing = any(token.lower_ in _POINTING and token.head.i == head.i for token in phrase)
        if lemma in self.words["documents"]:
            return self._author_of(head, pointing=pointing)
        if head.tag_ in {"NNS", "NNPS"}:
            return self._group(head, phrase, pointing=pointing)
        if lemma in self.words["role"]:
            return self._role(head, phrase, pointing=pointing)
        if lemma in _RULERS:
            states = [
                state for token in phrase if (state := self.cast.gazetteer.state(token.text) or self._state(token))
            ]
            if len(states) == 1:
                return (Who(states[0], ActorKind.STATE),)
        if pointing and lemma in self.words["bodies"] and not any(token.pos_ in {"ADJ", "PROPN"} for token in phrase):
            return self.cast.last(self.at(head), _BODIES) or self._plain_who(head, ActorKind.ORGANISATION)
        kind = ActorKind.ORGANISATION if lemma in self.words["bodies"] else ActorKind.UNKNOWN
        return self._plain_who(head, kind)

    def _author_of(self, head: Token, *, pointing: bool) -> tuple[Who, ...]:
        """Whose report it is; "the report" is that of whoever spoke last."""
        for owner in clauses.children(head, "poss"):
            return self._one(owner)
        for preposition in clauses.children(head, "prep"):
            owner = clauses.child(preposition, "pobj")
            if owner is not None and preposition.lower_ in {"from", "by", "in", "of"} and self.name_at(owner):
                return self.of(owner)
        compound = next(
            (name for each in clauses.children(head, "compound", "nmod") for name in self.names if name.covers(each)),
            None,
        )
        if compound is not None:
            return (self.cast.named(compound),)
        before = self.cast.last(self.at(head), _BODIES) if pointing else ()
        return before or self._plain_who(head, ActorKind.UNKNOWN)

    def _group(self, head: Token, phrase: Sequence[Token], *, pointing: bool) -> tuple[Who, ...]:
        numbers = [token for token in phrase if token.lower_ in {"two", "both", "three"}]
        if numbers and pointing and head.lemma_ in self.words["generic"] | self.words["role"]:
            people = self.cast.last_people(self.at(head), 3 if numbers[0].lower_ == "three" else 2)
            if people:
                return people
        if numbers and pointing:
            several = self.cast.last_several(self.at(head), 3 if numbers[0].lower_ == "three" else 2)
            if several:
                return several
        if pointing and any(token.lower_ in {"such", "these", "those"} for token in phrase):
            before = self.cast.last(self.at(head), frozenset(), plural=True)
            if before and before[0].name.lower().endswith(head.lower_):
                return before
        if not phrase and head.lemma_ in self.words["generic"] | self.words["role"] | {"authority", "source"}:
            state = self.cast.last(self.at(head), frozenset({ActorKind.STATE}))
            adjective = self.cast.gazetteer.adjectives.get(state[0].name) if state else None
            if adjective:
                return (Who(f"{adjective} {head.lower_}", ActorKind.GROUP),)
        return self._plain_who(head, ActorKind.GROUP)

    def _role(self, head: Token, phrase: Sequence[Token], *, pointing: bool) -> tuple[Who, ...]:
        definite = pointing or any(token.dep_ == "poss" and token.head.i == head.i for token in phrase)
        person = self.cast.described(head, phrase, self.at(head), definite=definite)
        if person is not None:
            return (person,)
        introduced = self._introduced_as(head)
        if introduced:
            return introduced
        if definite:
            states = [
                state for token in phrase if (state := self.cast.gazetteer.state(token.text) or self._state(token))
            ]
            before = self.cast.last(self.at(head), _PEOPLE)
            if before and self.cast.is_from(before[0], states) and not self._is_other(head):
                return before
        return self._plain_who(head, ActorKind.PERSON)

    def _state(self, token: Token) -> str | None:
        known = self.cast.gazetteer.known(token.text)
        return known[0] if known is not None and known[1] is ActorKind.STATE else None

    def _is_other(self, head: Token) -> bool:
        return head.lemma_.lower() in {"counterpart", "reporter", "host", "moderator", "narrator"}

    def _introduced_as(self, head: Token) -> tuple[Who, ...]:
        """“an official, who was introduced as the senior adviser to …”."""
        for clause in clauses.children(head, "relcl", "acl"):
            if clause.lemma_ not in {"introduce", "identify", "describe", "know"}:
                continue
            for preposition in clauses.children(clause, "prep"):
                noun = clauses.child(preposition, "pobj")
                if preposition.lower_ == "as" and noun is not None:
                    return self._plain_who(noun, ActorKind.PERSON)
        return ()

    def _plain_who(self, head: Token, kind: ActorKind) -> tuple[Who, ...]:
        text = self._plain_text(head)
        return (Who(text, kind),) if text else ()

    def _plain_text(self, head: Token, *, whole: bool = False) -> str:
        """The phrase's words without determiners, capitals and demonyms in front put as states in a group's name."""
        first, after = clauses.subtree_range(head) if whole else clauses.noun_phrase(head)
        if not whole:
            after = next(
                (token.i for token in self.doc[head.i + 1 : after] if token.dep_ == "cc" and token.head.i == head.i),
                after,
            )
        words = _plain(self.doc[first:after].text)
        lead = words.split(" ", 1)
        known = self.cast.gazetteer.known(lead[0])
        if whole and known is not None and known[1] is ActorKind.STATE and len(lead) > 1:
            return f"{known[0]} {lead[1]}"
        return words


_RULERS = frozenset({"government", "regime", "leadership"})
_WEST = (Who("the West", ActorKind.ORGANISATION),)


def _is_western(token: Token) -> bool:
    return token.lower_ == "western"


def _is_people(token: Token, words: Mapping[str, frozenset[str]]) -> bool:
    return token.lemma_ in words["role"] | words["generic"] | words["bodies"] | {
        "power",
        "ally",
        "government",
        "empire",
        "medium",
        "media",
    }


_LABELS = frozenset(
    {"agency", "outlet", "newspaper", "broadcaster", "network", "website", "channel", "magazine", "daily"}
)


def _conjuncts(head: Token) -> Sequence[Token]:
    found: list[Token] = []
    token: Token | None = head
    while token is not None:
        token = next(
            (each for each in token.children if each.dep_ == "conj" and each.pos_ in {"NOUN", "PROPN", "PRON"}), None
        )
        if token is not None:
            found.append(token)
    return found


def _plain(text: str) -> str:
    return _DETERMINERS.sub("", " ".join(text.split())).strip(' ,;:.“”"')
