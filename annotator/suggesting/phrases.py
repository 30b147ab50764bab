"""Statements reported by a turn of speech: “took responsibility for …”, “held X responsible for …”."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.cues import Cue
from annotator.suggesting.drafts import Draft
from annotator.suggesting.passage import Passage

_MIDDLES = frozenset({"dobj", "acomp", "oprd", "advmod", "xcomp", "ccomp"})


def phrasal_statements(passage: Passage) -> Iterator[Draft]:
    """What verbs report together with a noun or adjective of theirs."""
    heads = passage.lexicon.phrase_heads
    for verb in passage.verbs:
        if verb.lemma_.lower() not in heads or passage.quotes.at(verb.idx) is not None:
            continue
        draft = next((found for middle in verb.children if (found := _draft(verb, middle, passage))), None)
        if draft is not None:
            yield draft


def _draft(verb: Token, middle: Token, passage: Passage) -> Draft | None:
    if middle.dep_ not in _MIDDLES or middle.i < verb.i:
        return None
    for words, cue in passage.lexicon.phrases.items():
        if words[:2] != (verb.lemma_.lower(), middle.lemma_.lower()):
            continue
        content = _content(verb, middle, words[2], passage)
        if content is not None:
            return _drafted(verb, middle, cue, content, passage)
    return None


def _content(verb: Token, middle: Token, word: str, passage: Passage) -> Range | None:
    """The characters behind the phrase's last word, which the verb or its noun may govern."""
    if word == "that":
        clause = next(
            (each for each in children(middle, "acl", "ccomp", "relcl") if each.left_edge.lower_ == "that"), None
        )
        return clauses.characters(passage.doc, (clause.left_edge.i + 1, clause.right_edge.i + 1)) if clause else None
    for governor in (middle, verb):
        for preposition in children(governor, "prep"):
            if preposition.lower_ == word and preposition.i > middle.i and clauses.child(preposition, "pobj", "pcomp"):
                return clauses.characters(passage.doc, (preposition.i + 1, preposition.right_edge.i + 1))
    return None


def _drafted(verb: Token, middle: Token, cue: Cue, content: Range, passage: Passage) -> Draft:
    doc, source = passage.doc, clauses.subject_of(verb)
    target = clauses.child(verb, "dobj") if middle.dep_ != "dobj" else None
    if target is None and middle.dep_ in {"xcomp", "ccomp", "oprd"}:
        target = clauses.own_subject(middle)
    return Draft(
        rule="phrase",
        cue=cue,
        head=verb,
        cue_at=[clauses.characters(doc, (verb.i, verb.i + 1)), clauses.characters(doc, (middle.i, middle.i + 1))],
        content=[content],
        source_head=source,
        target_head=target,
        source_at=[clauses.characters(doc, clauses.noun_phrase(source))] if source is not None else [],
        target_at=[clauses.characters(doc, clauses.noun_phrase(target))] if target is not None else [],
    )
