"""Statements that a noun or an adverb reports: "the allegation that …", "claims of …", "allegedly"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.cues import Cue
from annotator.suggesting.drafts import Draft
from annotator.suggesting.gazetteer import gazetteer
from annotator.suggesting.passage import Passage

_SUFFERING = frozenset("face draw receive attract meet provoke spark prompt trigger invite".split())
_UNDER = frozenset({("come", "under"), ("meet", "with")})
_WHEN = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday week month year".split())
_UTTERANCES = frozenset("express voice make issue repeat reiterate raise level deny reject have share".split())


def nominal_statements(passage: Passage) -> Iterator[Draft]:
    """What a reporting noun governs: a that-clause, an of-phrase, an infinitive."""
    for token in passage.nouns:
        cue = passage.lexicon.nouns.get(token.lemma_.lower())
        if cue is None:
            continue
        part = _governed(token, cue, passage)
        if part is not None:
            yield _noun_draft(token, cue, part, passage)
            continue
        draft = _suffered(token, cue, passage) or _attack(token, cue, passage)
        if draft is not None:
            yield draft


def _governed(noun: Token, cue: Cue, passage: Passage) -> tuple[str, Range] | None:
    for rule, frame, labels in (
        ("noun-clause", "clause", ("acl", "ccomp", "relcl")),
        ("noun-infinitive", "infinitive", ("acl", "xcomp")),
    ):
        for inner in children(noun, *labels):
            marks = {each.lower_ for each in inner.children if each.dep_ in {"mark", "aux"}}
            wanted = "that" if frame == "clause" else "to"
            if frame in cue.frames and wanted in marks and inner.i > noun.i and inner.left_edge.lower_ == wanted:
                first = inner.left_edge.i + (frame == "clause")
                return rule, clauses.characters(passage.doc, (first, inner.right_edge.i + 1))
    return _phrase(noun, cue, passage)


def _phrase(noun: Token, cue: Cue, passage: Passage) -> tuple[str, Range] | None:
    """“allegations of X” is about X; in “allegations of X about Y” X makes them."""
    for frame in ("about", "for", "over", "of"):
        for preposition in _behind(noun, frame) if frame in cue.frames else ():
            if clauses.child(preposition, "pobj", "pcomp") is not None:
                return f"noun-{frame}", clauses.characters(
                    passage.doc, (preposition.i + 1, _with_participle(preposition))
                )
    return None


def _suffered(noun: Token, cue: Cue, passage: Passage) -> Draft | None:
    """“X drew criticism from Y for …”: what X is criticised for, or X alone where nothing else is said."""
    verb = _sufferer(noun) if "suffered" in cue.frames else None
    target = clauses.subject_of(verb) if verb is not None else None
    if verb is None or target is None or target.pos_ == "PRON" or passage.quotes.at(noun.idx) is not None:
        return None
    reason = next((each for each in children(verb, "prep") if each.lower_ in {"for", "over"} and each.i > noun.i), None)
    if reason is not None and clauses.child(reason, "pobj", "pcomp"):
        part = clauses.characters(passage.tokens, (reason.i + 1, reason.right_edge.i + 1))
    else:
        part = clauses.characters(passage.tokens, clauses.noun_phrase(target))
    draft = _noun_draft(noun, cue, ("noun-suffered", part), passage)
    if draft.source_head is None:
        source = next((each for each in children(verb, "prep") if each.lower_ == "from" and each.i > noun.i), None)
        _name_source(draft, clauses.child(source, "pobj") if source is not None else None, passage)
    return draft


def _attack(noun: Token, cue: Cue, passage: Passage) -> Draft | None:
    """“her attacks on the mayor”: with words, where a person is said to make them on people."""
    owner = clauses.child(noun, "poss")
    if "on" not in cue.frames or owner is None:
        return None
    words = gazetteer().words
    people = words["role"] | words["generic"] | words["people"] | words["bodies"]
    for preposition in _behind(noun, "on"):
        target = clauses.child(preposition, "pobj")
        if target is None or owner.lower_ not in {"his", "her", "their"}:
            continue
        known = gazetteer().known(target.text) is not None
        if (target.pos_ == "PROPN" and not known) or target.lemma_.lower() in people:
            phrase = clauses.characters(passage.tokens, (preposition.i + 1, clauses.noun_phrase(target)[1]))
            draft = _noun_draft(noun, cue, ("noun-on", phrase), passage)
            draft.target_head, draft.target_at = target, [phrase]
            return draft
    return None


def _name_source(draft: Draft, source: Token | None, passage: Passage) -> None:
    if source is not None:
        draft.source_head = source
        draft.source_at = [clauses.characters(passage.tokens, clauses.noun_phrase(source))]


def _with_participle(preposition: Token) -> int:
    """“about Iran selling drones”, wherever the parser hung the participle."""
    after = preposition.right_edge.i + 1
    following = preposition.doc[after] if after < len(preposition.doc) else None
    if following is not None and following.tag_ == "VBG":
        return following.right_edge.i + 1
    return after


def _behind(noun: Token, word: str) -> Sequence[Token]:
    near = [each for each in noun.subtree if each.i > noun.i and each.lower_ == word and each.dep_ == "prep"]
    return near if word == "about" else [each for each in near if each.head.i == noun.i]


def hedged_statements(passage: Passage) -> Iterator[Draft]:
    """What "allegedly", "reportedly" and "alleged" mark as said by somebody who is not named."""
    doc = passage.tokens
    words = passage.text.lower()
    hedged = any(hedge in words for hedge in passage.lexicon.hedges)
    for token in doc[:-1] if hedged else ():
        cue = passage.lexicon.hedges.get(token.lower_)
        if cue is None or passage.quotes.at(token.idx) is not None:
            continue
        first = token.i + 1
        after = _phrase_or_clause_end(token, passage)
        if after - first >= 2:
            part = clauses.characters(doc, (first, after))
            yield Draft("hedge", cue, token, [clauses.characters(doc, (token.i, token.i + 1))], [part])


def _phrase_or_clause_end(token: Token, passage: Passage) -> int:
    """For an adjective the end of its noun's phrase; for an adverb the next comma or stop."""
    doc = passage.tokens
    end = passage.sentence(token)[1]
    if token.lower_.endswith("ly"):
        if doc[token.i + 1].pos_ not in {"VERB", "AUX"}:
            return token.i
        return next(
            (each.i for each in doc[token.i + 1 : end] if each.text in {",", ".", ";", ":", ")"}),
            end,
        )
    if token.head.i < token.i or token.head.pos_ not in {"NOUN", "PROPN"}:
        return token.i
    return max(clauses.noun_phrase(token.head)[1], token.i + 1)


def _noun_draft(noun: Token, cue: Cue, part: tuple[str, Range], passage: Passage) -> Draft:
    doc = passage.doc
    source = _owner(noun)
    draft = Draft(
        rule=part[0],
        cue=cue,
        head=noun,
        cue_at=[clauses.characters(doc, (noun.i, noun.i + 1))],
        content=[part[1]],
    )
    _name_source(draft, source, passage)
    target = _accused(noun) if cue.act == "accusation" else None
    if target is not None:
        draft.target_head = target
        draft.target_at = [clauses.characters(doc, clauses.noun_phrase(target))]
    return draft


def _accused(noun: Token) -> Token | None:
    """Whom “allegations against X” are against, or who faces them."""
    for preposition in children(noun, "prep"):
        if preposition.lower_ == "against":
            return clauses.child(preposition, "pobj")
    verb = _sufferer(noun)
    return clauses.subject_of(verb) if verb is not None else None


def _sufferer(noun: Token) -> Token | None:
    """The verb by which somebody draws or faces what the noun says."""
    if noun.dep_ == "dobj":
        return noun.head if noun.head.lemma_ in _SUFFERING else None
    verb = noun.head.head
    return verb if noun.dep_ == "pobj" and (verb.lemma_, noun.head.lower_) in _UNDER else None


def _owner(noun: Token) -> Token | None:
    """Whose allegation it is: a possessive, a by- or from-phrase, a name before it, who utters it."""
    owner = clauses.child(noun, "poss")
    if owner is not None and owner.lower_ not in _WHEN:
        return owner
    for preposition in _sources(noun):
        return clauses.child(preposition, "pobj")
    names = [each for each in children(noun, "compound", "nmod") if each.pos_ == "PROPN" and each.i < noun.i]
    if names:
        return names[-1]
    verb = noun.head
    if noun.dep_ == "dobj" and verb.lemma_ in _UTTERANCES:
        return clauses.subject_of(verb)
    return None


def _sources(noun: Token) -> Sequence[Token]:
    words = {"by", "from", "in", "among", "of"} if any(_behind(noun, "about")) else {"by", "from", "in", "among"}
    return [each for each in children(noun, "prep") if each.lower_ in words]
