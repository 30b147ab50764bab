"""Who the words of a statement stand for: names, roles, groups and pronouns as actors with plain names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from annotator.domain.records import ActorKind
from annotator.suggesting import clauses
from annotator.suggesting.cast import Who
from annotator.suggesting.described import BODIES, PEOPLE, RULERS, Described

_HE = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_IT = frozenset({"it", "its", "itself"})
_SELF = ("self", "selves")
_WEST = (Who("the West", ActorKind.ORGANISATION),)


class Actors(Described):
    """Resolves the nouns and pronouns of one paragraph; earlier paragraphs are known from the cast."""

    def of(self, head: Token) -> tuple[Who, ...]:
        """Everybody that a noun phrase, by its head, stands for."""
        listed = self.listed(head)
        if len(listed) > 1:
            return listed
        others = _conjuncts(head)
        if not others:
            return self._one(head)
        found = [who for each in (head, *others) for who in self._one(each)]
        if any(who.kind is ActorKind.UNKNOWN or self._leans(each) for each in others for who in self._one(each)):
            return (Who(self.plain_text(head, whole=True), ActorKind.GROUP),)
        return tuple(dict.fromkeys(found))

    def _leans(self, head: Token) -> bool:
        """“its Western allies”: a group that only the first name says whose."""
        return any(each.dep_ == "poss" and each.pos_ == "PRON" for each in head.children)

    def _one(self, head: Token) -> tuple[Who, ...]:
        if head.pos_ == "PRON" or head.tag_ in {"PRP", "PRP$", "WP", "WDT", "DT"}:
            return self._pronoun(head)
        office = self._office(head)
        if office is not None:
            return self.role(office, list(head.subtree), pointing=True)
        name = self.name_at(head)
        if name is not None:
            return (self.with_owner(head, name),)
        return self.noun(head)

    def _office(self, head: Token) -> Token | None:
        """In "the secretary of Iran’s Security Council" the parser makes the council the head; the secretary speaks."""
        owner = clauses.child(head, "poss")
        if owner is None or owner.lemma_.lower() not in self.words["role"]:
            return None
        return owner if any(each.lower_ == "of" for each in owner.children) else None

    def is_named(self, head: Token) -> bool:
        """A name, or a government by its state; not somebody whom only the context gives."""
        return self.name_at(head) is not None or head.lemma_.lower() in RULERS

    def blamed(self, token: Token) -> tuple[Who, ...]:
        """Whom a word of an accusation points at: a name, a state by its demonym, "the West" by "western"."""
        name = next((name for name in self.names if name.covers(token)), None)
        if name is not None and (name.kind is not ActorKind.UNKNOWN or token.dep_ == "nsubj"):
            return (self.cast.named(name),)
        if (
            token.dep_ in {"nsubj", "pobj"}
            and token.tag_ in {"NNS", "NN"}
            and any(_is_western(each) for each in token.children)
        ):
            return self.plain_who(token, ActorKind.GROUP) if _is_people(token, self.words) else _WEST
        if _is_western(token):
            return _WEST
        state = self.cast.gazetteer.state(token.text)
        return (Who(state, ActorKind.STATE),) if state else ()

    def others(self, head: Token, but: Sequence[Who]) -> tuple[Who, ...]:
        """Everybody that a noun phrase stands for whose pronoun is none of these: the “her” of “he accused her”."""
        if head.pos_ != "PRON" or head.lower_.endswith(_SELF):
            return self.of(head)
        beside = (who for who in self.of(head) if who not in but)
        return tuple(dict.fromkeys((*self._pronoun(head, but), *beside)))

    def _pronoun(self, token: Token, but: Sequence[Who] = ()) -> tuple[Who, ...]:
        word, at, last = token.lower_, self.at(token), self.cast.last
        if word in _HE:
            return last(at, PEOPLE, but=but)
        if word in _IT:
            return last(at, BODIES, but=but)
        if word in _THEY:
            return last(at, BODIES, plural=True, but=but) or last(at, BODIES, but=but)
        if token.tag_ in {"WP", "WDT"} and token.head.dep_ == "relcl":
            return self._one(token.head.head)
        return ()


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
