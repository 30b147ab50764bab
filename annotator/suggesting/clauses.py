"""Reading a dependency parse: subjects, phrases and stretches of tokens. What all finders of statements share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_AUXILIARIES = frozenset({"aux", "auxpass", "neg"})
_LOOSE = frozenset({"relcl", "acl", "appos", "advcl", "parataxis"})
# What a clause without a subject may hang on: "stopped short of calling", "will be unable to accuse".
_BELONGING = frozenset({"conj", "xcomp", "advcl", "dep", "pcomp", "ccomp", "prep", "acomp", "advmod"})
_MAKING = frozenset(
    "force ask urge get press push compel lead cause tell want allow help encourage persuade pressure prompt"
    " order".split()
)
_TRIMMED = frozenset(",;:–—- \u00a0\n•▪●·*►|")

Range = tuple[int, int]
"""Tokens ``[first, after)`` of a paragraph."""


def children(token: Token, *labels: str) -> Sequence[Token]:
    return [child for child in token.children if child.dep_ in labels]


def child(token: Token, *labels: str) -> Token | None:
    for each in token.children:
        if each.dep_ in labels:
            return each
    return None


def subtree_range(token: Token) -> Range:
    return token.left_edge.i, token.right_edge.i + 1


def is_passive(verb: Token) -> bool:
    return any(each.dep_ in {"auxpass", "nsubjpass"} for each in verb.children)


def own_subject(verb: Token) -> Token | None:
    return child(verb, "nsubj", "nsubjpass", "csubj", "csubjpass")


def subject_of(verb: Token) -> Token | None:
    """Who does what the verb says: its own subject, or the one that it shares with or takes from another clause."""
    token = verb
    inverted = inverted_subject(verb)
    if inverted is not None:
        return inverted
    for _ in range(6):
        subject = _quoted_person(verb, token) or _made_to(verb, token) or own_subject(token)
        if subject is not None:
            return _antecedent(token, subject)
        if token.dep_ in {"acl", "relcl"} and token.head.i != token.i:
            return token.head
        if token.dep_ not in _BELONGING or token.head.i == token.i:
            return None
        token = token.head
        if token.pos_ in {"NOUN", "PROPN"} and token.dep_ != "conj":
            return None
    return None


def _quoted_person(verb: Token, governor: Token) -> Token | None:
    """In "IRNA quoted him as saying" he says it, not IRNA."""
    if governor.i == verb.i or governor.lemma_ not in {"quote", "cite"} or is_passive(governor):
        return None
    return child(governor, "dobj")


def _made_to(verb: Token, governor: Token) -> Token | None:
    """In "forced the bank to admit" the bank admits."""
    if governor.i == verb.i or verb.dep_ != "xcomp" or verb.head.i != governor.i or governor.lemma_ not in _MAKING:
        return None
    made = None if is_passive(governor) else child(governor, "dobj")
    return made if made is not None and governor.i < made.i < verb.i else None


def _antecedent(verb: Token, subject: Token) -> Token:
    """For "who" and "which" the noun that they stand for."""
    if subject.tag_ in {"WDT", "WP"} and verb.dep_ == "relcl":
        return verb.head
    return subject


def inverted_subject(verb: Token) -> Token | None:
    """“Said Ana Roe: “…””: at a sentence's start the parser takes the verb for a part of the name."""
    name = verb.head
    inverted = verb.is_sent_start and verb.dep_ in {"compound", "amod"} and verb.tag_ in {"VBD", "VBZ"}
    return name if inverted and name.pos_ == "PROPN" and name.i > verb.i else None


def agent_of(verb: Token) -> Token | None:
    """The by-phrase's noun of a passive."""
    for by in children(verb, "agent"):
        return child(by, "pobj")
    for by in children(verb, "prep"):
        if by.lower_ == "by":
            return child(by, "pobj")
    return None


def noun_phrase(head: Token) -> Range:
    """A noun with what belongs to it closely: not the relative clauses and appositions behind it."""
    first, after = subtree_range(head)
    for each in head.children:
        # "of exporting weapons" in "accused countries of exporting weapons" belongs to the verb.
        gerund = each.dep_ == "prep" and child(each, "pcomp") is not None
        if each.i > head.i and (each.dep_ in _LOOSE or gerund):
            after = min(after, each.left_edge.i)
    while after - 1 > head.i and head.doc[after - 1].is_punct:
        after -= 1
    return first, after


def without_relative(token: Token) -> int:
    """The token behind a phrase, cut where a relative clause or an aside begins after a comma."""
    for each in token.doc[token.i + 1 : token.right_edge.i]:
        following = each.nbor()
        if each.text == "," and (following.tag_ in {"WDT", "WP", "VBG", "WRB"} or following.dep_ == "mark"):
            return each.i
    return token.right_edge.i + 1


def governing_chain(verb: Token) -> Token:
    """For "went on to say" the verb that carries the subject, else the verb itself."""
    token = verb
    while token.dep_ == "xcomp" and own_subject(token) is None and token.head.i < token.i:
        token = token.head
    return token if own_subject(token) is not None else verb


def verb_group(verb: Token) -> Sequence[Token]:
    """The verb with its auxiliaries, negation and particles, in order."""
    parts = [verb, *(each for each in verb.children if each.dep_ in _AUXILIARIES or each.dep_ == "prt")]
    return sorted(parts, key=lambda token: token.i)


def is_negated(verb: Token) -> bool:
    return any(each.dep_ == "neg" or each.lower_ in {"never", "no"} for each in verb.children)


def characters(doc: Doc | Sequence[Token], tokens: Range) -> Range:
    """The characters of a stretch of tokens."""
    first, after = tokens
    return doc[first].idx, doc[after - 1].idx + len(doc[after - 1])


def trimmed(text: str, start: int, end: int, *, quoted: bool = False) -> Range:
    """Characters without commas, dashes and blanks at the ends, nor a full stop unless a quotation ends with it."""
    while start < end and text[start] in _TRIMMED:
        start += 1
    while end > start and text[end - 1] in _TRIMMED:
        end -= 1
    if end > start and not quoted and text[end - 1] == "." and not _is_abbreviated(text, start, end):
        end -= 1
    return start, end


def finite_tag(verb: Token) -> str:
    """The form in which a verb phrase agrees with its subject: that of its first auxiliary, or the verb's own."""
    group = [each for each in verb_group(verb) if each.tag_.startswith(("VB", "MD", "TO"))]
    tag = group[0].tag_ if group else verb.tag_
    # "advisers say" is now and then tagged as an infinitive.
    return "VBP" if tag == "VB" and own_subject(verb) is not None else tag


_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Jr|Sr|Inc|Corp|Co|Ltd|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Hon|Prof|St|Mt|No|vs|etc|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|"
    r"Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)|\.[A-Za-z])$"
)
_STOP = re.compile(r"[.!?…]+[”\"'’)\]]*(?=\s|$)")


def is_abbreviation(text: str, stop: int) -> bool:
    """The full stop at ``stop`` belongs to a word like "Sen." or "U.S."."""
    return bool(_ABBREVIATION.search(text[max(0, stop - 8) : stop]))


def sentence_end(text: str, offset: int) -> int:
    """Where the sentence that goes on at the offset ends, without its full stop."""
    for match in _STOP.finditer(text, offset):
        rest = text[match.end() :].lstrip()
        if not rest or (not rest[0].islower() and not is_abbreviation(text, match.start())):
            return match.start() if len(match[0].rstrip("”\"'’)]")) == len(match[0]) else match.end()
    return len(text)


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    word = text[start:end].rsplit(None, 1)[-1]
    return word.count(".") > 1 or word in {"Mr.", "Mrs.", "Ms.", "Dr.", "Jr.", "Sr.", "Inc.", "Corp.", "Co."}
