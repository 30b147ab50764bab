"""Who is meant by a common noun: “the foreign minister”, “the two officials”, “the report”, “the ministry”."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from annotator.domain.records import ActorKind
from annotator.suggesting import clauses
from annotator.suggesting.cast import Who
from annotator.suggesting.named import Named

_NUMBERS = {"two": 2, "both": 2, "three": 3}
PEOPLE = frozenset({ActorKind.PERSON})
BODIES = frozenset({ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.OUTLET})
_POINTING = frozenset({"the", "this", "that", "these", "those", "such", "both"})
# What somebody may be called whatever their office is.
_ANYBODY = frozenset(
    {
        "official",
        "man",
        "woman",
        "leader",
        "politician",
        "diplomat",
        "lawmaker",
        "candidate",
        "nominee",
        "executive",
        "chief",
    }
)
RULERS = frozenset({"government", "regime", "leadership"})


class Described(Named):
    """Resolves common nouns by what the article says of people, and by who acted or spoke last."""

    def of(self, head: Token) -> tuple[Who, ...]:
        """Everybody that a noun phrase, by its head, stands for."""
        raise NotImplementedError

    def noun(self, head: Token) -> tuple[Who, ...]:
        lemma = head.lemma_.lower()
        first, after = clauses.noun_phrase(head)
        phrase = [token for token in self.doc[first:after] if token.i != head.i]
        pointing = any(token.lower_ in _POINTING and token.head.i == head.i for token in phrase)
        if lemma in self.words["documents"]:
            return self._author_of(head, pointing=pointing)
        if head.tag_ in {"NNS", "NNPS"}:
            return self._group(head, phrase, pointing=pointing)
        if lemma in self.words["role"]:
            return self.role(head, phrase, pointing=pointing)
        if lemma in RULERS:
            states = [
                state for token in phrase if (state := self.cast.gazetteer.state(token.text) or self.state(token))
            ]
            if len(states) == 1:
                return (Who(states[0], ActorKind.STATE),)
        if pointing and lemma in self.words["bodies"] and not any(token.pos_ in {"ADJ", "PROPN"} for token in phrase):
            return self.cast.last(self.at(head), BODIES) or self.plain_who(head, ActorKind.ORGANISATION)
        kind = ActorKind.ORGANISATION if lemma in self.words["bodies"] else ActorKind.UNKNOWN
        return self.plain_who(head, kind)

    def _author_of(self, head: Token, *, pointing: bool) -> tuple[Who, ...]:
        """Whose report it is; "the report" is that of whoever spoke last."""
        owner = clauses.child(head, "poss")
        if owner is not None:
            return self.of(owner)
        for preposition in clauses.children(head, "prep"):
            noun = clauses.child(preposition, "pobj")
            if noun is not None and preposition.lower_ in {"from", "by", "in", "of"} and self.name_at(noun):
                return self.of(noun)
        compound = next(
            (name for each in clauses.children(head, "compound", "nmod") for name in self.names if name.covers(each)),
            None,
        )
        if compound is not None:
            return (self.cast.named(compound),)
        before = self.cast.last(self.at(head), BODIES) if pointing else ()
        return before or self.plain_who(head, ActorKind.UNKNOWN)

    def _group(self, head: Token, phrase: Sequence[Token], *, pointing: bool) -> tuple[Who, ...]:
        counted = self._counted(head, phrase) if pointing else ()
        if counted:
            return counted
        if pointing and any(token.lower_ in {"such", "these", "those"} for token in phrase):
            before = self.cast.last(self.at(head), frozenset(), plural=True)
            if before and before[0].name.lower().endswith(head.lower_):
                return before
        if not phrase and head.lemma_ in self.words["generic"] | self.words["role"] | {"authority", "source"}:
            state = self.cast.last(self.at(head), frozenset({ActorKind.STATE}))
            adjective = self.cast.gazetteer.adjectives.get(state[0].name) if state else None
            if adjective:
                return (Who(f"{adjective} {head.lower_}", ActorKind.GROUP),)
        return self.plain_who(head, ActorKind.GROUP)

    def _counted(self, head: Token, phrase: Sequence[Token]) -> tuple[Who, ...]:
        """“the two officials”, “the three countries”: the last that the article names or that acted together."""
        count = next((_NUMBERS[token.lower_] for token in phrase if token.lower_ in _NUMBERS), 0)
        if not count:
            return ()
        people = head.lemma_ in self.words["generic"] | self.words["role"]
        found = self.cast.last_people(self.at(head), count) if people else ()
        return found or self.cast.last_several(self.at(head), count)

    def role(self, head: Token, phrase: Sequence[Token], *, pointing: bool) -> tuple[Who, ...]:
        definite = pointing or any(token.dep_ == "poss" and token.head.i == head.i for token in phrase)
        person = self.cast.described(head, phrase, self.at(head), definite=definite)
        if person is not None:
            return (person,)
        introduced = self._introduced_as(head)
        if introduced:
            return introduced
        if definite:
            states = [
                state for token in phrase if (state := self.cast.gazetteer.state(token.text) or self.state(token))
            ]
            before = self.cast.last(self.at(head), PEOPLE)
            if before and self.cast.is_from(before[0], states) and not self._is_other(head, before[0]):
                return before
        return self.plain_who(head, ActorKind.PERSON)

    def _is_other(self, head: Token, who: Who) -> bool:
        """“The aide” is not the mayor who spoke before, named or not: the article says of each who they are."""
        role = head.lemma_.lower()
        if role in {"counterpart", "reporter", "host", "moderator", "narrator"}:
            return True
        known = self.cast.described_as(who) | {who.name.rsplit(" ", 1)[-1].lower()}
        return bool(known & self.words["role"] - _ANYBODY) and role not in known and role not in _ANYBODY

    def _introduced_as(self, head: Token) -> tuple[Who, ...]:
        """“an official, who was introduced as the senior adviser to …”."""
        for clause in clauses.children(head, "relcl", "acl"):
            if clause.lemma_ not in {"introduce", "identify", "describe", "know"}:
                continue
            for preposition in clauses.children(clause, "prep"):
                noun = clauses.child(preposition, "pobj")
                if preposition.lower_ == "as" and noun is not None:
                    return self.plain_who(noun, ActorKind.PERSON)
        return ()
