"""Statements that a phrase gives to somebody: “according to X”, “by his own account”, “in the words of X”."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range
from annotator.suggesting.cues import ACCORDING, Cue
from annotator.suggesting.drafts import Draft
from annotator.suggesting.passage import Passage

_ACCOUNTS = frozenset("account admission estimate telling reckoning acknowledgment acknowledgement word".split())


def according_to(passage: Passage) -> Iterator[Draft]:
    """What the sentence around "according to X" says."""
    doc = passage.tokens
    for token in doc[:-1] if "ccording" in passage.text else ():
        if token.lower_ != "according" or token.nbor().lower_ != "to":
            continue
        to = token.nbor()
        source = clauses.child(to, "pobj") or next(
            (each for each in to.subtree if each.pos_ in {"NOUN", "PROPN"}), None
        )
        if source is None:
            continue
        last = _phrase_end(token, to, passage)
        parts = _around(passage, token, last)
        if parts:
            yield Draft(
                rule="according-to",
                cue=ACCORDING,
                head=token,
                cue_at=[clauses.characters(doc, (token.i, token.i + 2))],
                content=parts,
                source_head=source,
                source_at=[clauses.characters(doc, clauses.noun_phrase(source))],
            )


def _phrase_end(token: Token, to: Token, passage: Passage) -> int:
    """The token behind "according to X"; at its first comma where the parser took the whole sentence for X."""
    last = max(token.right_edge.i, to.right_edge.i) + 1
    start, end = passage.sentence(token)
    if token.i == start and last >= end - 1:
        last = next((each.i for each in passage.tokens[to.i : last] if each.text == ","), last)
    return last


def _around(passage: Passage, token: Token, last: int) -> list[Range]:
    """The sentence without the according-phrase: what is before it and, unless it closes the sentence, behind it."""
    doc = passage.tokens
    start, end = passage.sentence(token)
    start = max([start, *(each.i + 1 for each in doc[start : token.i] if each.text == ";")])
    if token.i == start:
        return [clauses.characters(doc, (last, end))] if last < end else []
    parts = [clauses.characters(doc, (start, token.i))]
    behind = [each for each in doc[last:end] if not each.is_punct]
    if behind and doc[last].text == "," and behind[0].dep_ not in {"cc", "mark", "advmod"} and behind[0].tag_ != "VBG":
        parts.append(clauses.characters(doc, (behind[0].i, end)))
    return parts


def by_own_account(passage: Passage) -> Iterator[Draft]:
    """“By his own admission, …”, “In the mayor’s words, …”: what the rest of the sentence says."""
    doc = passage.tokens
    for noun in passage.nouns:
        if noun.lemma_.lower() not in _ACCOUNTS:
            continue
        preposition, owner = noun.head, clauses.child(noun, "poss")
        if noun.dep_ != "pobj" or preposition.lower_ not in {"by", "in"}:
            continue
        start, end = passage.sentence(noun)
        after = noun.right_edge.i + 1
        if (
            owner is None
            or passage.quotes.at(noun.idx) is not None
            or (preposition.lower_ == "in") == (noun.tag_ == "NN")
        ):
            continue
        if preposition.i == start and after < end - 1 and doc[after].text in {",", ":"}:
            part = clauses.characters(doc, (after + 1, end))
        elif preposition.i > start and doc[preposition.i - 1].text == "," and after >= end - 1:
            part = clauses.characters(doc, (start, preposition.i))
        else:
            continue
        yield Draft(
            rule="according-to",
            cue=passage.lexicon.nouns.get(
                noun.lemma_.lower(), Cue(noun.lemma_.lower(), "claim", frozenset({"clause"}))
            ),
            head=noun,
            cue_at=[clauses.characters(doc, (noun.i, noun.i + 1))],
            content=[part],
            source_head=owner,
            source_at=[clauses.characters(doc, clauses.noun_phrase(owner))],
        )
