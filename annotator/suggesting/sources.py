"""Who says it: the words beside a reporting verb that name its speaker, also where the parser went astray."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range
from annotator.suggesting.gazetteer import gazetteer
from annotator.suggesting.passage import Passage
from annotator.suggesting.reporting import FINITE

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_INSIDE_NAMES = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART"})
_RELATIVE = frozenset({"WP", "WDT"})
_BETWEEN = frozenset({"ADV", "AUX", "PART"})
_WHERE = frozenset({"on", "in", "at", "from"})
_MEETINGS = frozenset({"conference", "briefing", "speech", "interview", "remark", "comment", "address", "rally"})


@dataclass(frozen=True, slots=True)
class Source:
    """The noun that a speaker is resolved from, and the characters that name the speaker."""

    head: Token
    at: Sequence[Range]


def source_of(verb: Token, passage: Passage) -> Source | None:
    """Who says what the verb reports: its subject, a passive's agent, or the name that stands before it."""
    if verb.lemma_ in {"quote", "cite"} and clauses.is_passive(verb):
        return _whole(clauses.subject_of(verb), passage)
    if clauses.is_passive(verb) or (verb.tag_ == "VBN" and verb.dep_ == "acl"):
        return _whole(clauses.agent_of(verb), passage)
    inverted = clauses.inverted_subject(verb)
    if inverted is not None:
        return Source(inverted, (clauses.characters(passage.tokens, (verb.i + 1, inverted.i + 1)),))
    head = _issuer(verb, passage) or clauses.subject_of(verb)
    if head is None or head.tag_ == "DT" or _is_in_the_quotation(head, verb, passage):
        return _beside(verb, passage) or _whole(head, passage)
    pronoun = _relative_pronoun(verb, head)
    if pronoun is None:
        return _whole(head, passage)
    head = _person_among(head, pronoun)
    phrase = clauses.characters(passage.tokens, clauses.noun_phrase(head))
    return Source(head, (phrase, clauses.characters(passage.tokens, (pronoun.i, pronoun.i + 1))))


def _whole(head: Token | None, passage: Passage) -> Source | None:
    if head is None:
        return None
    return Source(head, (clauses.characters(passage.tokens, clauses.noun_phrase(head)),))


def _is_in_the_quotation(head: Token, verb: Token, passage: Passage) -> bool:
    """In “…, a great day,” Ana Roe said, the parser now and then makes “day” the subject."""
    quote = passage.quotes.at(head.idx)
    return quote is not None and quote != passage.quotes.at(verb.idx)


def _issuer(verb: Token, passage: Passage) -> Token | None:
    """In “issued a statement calling X …” and “at a briefing announcing X” not the paper speaks but who issued it."""
    noun = verb.head
    if verb.tag_ != "VBG" or verb.dep_ != "acl" or clauses.own_subject(verb) is not None:
        return None
    words = gazetteer().words["documents"] | _MEETINGS
    if noun.lemma_.lower() not in words or clauses.child(noun, "poss") is not None:
        return None
    governor = noun.head if noun.dep_ == "dobj" else noun.head.head if noun.dep_ == "pobj" else None
    if governor is None or governor.pos_ not in {"VERB", "AUX"} or clauses.is_passive(governor):
        return None
    subject = clauses.subject_of(governor)
    return None if subject is None or passage.quotes.at(subject.idx) is not None else subject


def _relative_pronoun(verb: Token, head: Token) -> Token | None:
    """The “who” of “the minister, who said …”: the source's words are the noun's and it."""
    clause = verb
    while clause.dep_ in {"conj", "xcomp", "advcl"} and clauses.own_subject(clause) is None:
        clause = clause.head
    subject = clauses.own_subject(clause)
    if subject is None or subject.tag_ not in _RELATIVE or clause.dep_ != "relcl" or clause.head.i != head.i:
        return None
    return subject if subject.i > head.i else None


def _person_among(head: Token, pronoun: Token) -> Token:
    """“lawmakers on the Hill, who said …”: people speak, places do not."""
    preposition, people = head.head, head.head.head
    if pronoun.lower_ != "who" or head.dep_ != "pobj" or preposition.lower_ not in {*_WHERE, "of"}:
        return head
    words = gazetteer().words
    known = words["role"] | words["generic"] | words["people"]
    if head.lemma_.lower() in known or (preposition.lower_ == "of" and head.pos_ == "PROPN"):
        return head
    if people.lemma_.lower() in known or (people.pos_ == "PROPN" and preposition.lower_ in _WHERE):
        return people
    return head


def _beside(verb: Token, passage: Passage) -> Source | None:
    """The name or noun right before the verb, or right behind it; None where neither is."""
    if clauses.finite_tag(verb) not in FINITE:
        return None
    doc = passage.tokens
    first = min(each.i for each in clauses.verb_group(verb))
    while first > 0 and doc[first - 1].pos_ in _BETWEEN:
        first -= 1
    first = _before_bracket(first, passage)
    if first > 0 and _may_speak(doc[first - 1], passage):
        return _name_up_to(first - 1, passage)
    return _name_from(verb.i + 1, passage)


def _before_bracket(first: int, passage: Passage) -> int:
    """In “Rep. Ana Roe (D-Md.) said” the bracket is passed over."""
    doc = passage.tokens
    if first > 0 and doc[first - 1].text == ")":
        return next((token.i for token in reversed(doc[max(0, first - 8) : first]) if token.text == "("), first)
    return first


def _name_from(first: int, passage: Passage) -> Source | None:
    """“…,” said Ana Roe."""
    doc = passage.tokens
    after = first
    while after < len(doc) and doc[after].pos_ == "PROPN" and _may_speak(doc[after], passage):
        after += 1
    return Source(doc[after - 1], (clauses.characters(doc, (first, after)),)) if after > first else None


def _may_speak(token: Token, passage: Passage) -> bool:
    return token.pos_ in _NOMINAL and token.tag_ not in _RELATIVE and passage.quotes.at(token.idx) is None


def _name_up_to(last: int, passage: Passage) -> Source:
    doc = passage.tokens
    first = last
    while doc[last].pos_ != "PRON" and first > 0 and doc[first - 1].pos_ in _INSIDE_NAMES:
        if passage.quotes.at(doc[first - 1].idx) is not None or doc[first].is_sent_start:
            break
        first -= 1
    return Source(doc[last], (clauses.characters(doc, (first, last + 1)),))
