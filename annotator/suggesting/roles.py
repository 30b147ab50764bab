"""The actors of an article's statements: speaker, target and relay, worked out paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from annotator.domain.records import ActorKind
from annotator.suggesting import clauses
from annotator.suggesting.actors import Actors
from annotator.suggesting.acts import Acts, target_in
from annotator.suggesting.cast import Cast, Who
from annotator.suggesting.drafts import Draft, Passage

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def assign_roles(drafts: Sequence[Draft], passage: Passage, cast: Cast, acts: Acts, offset: int) -> None:
    """Fill in who speaks, who relays it and who is meant, in text order, so that pronouns find whom they follow."""
    actors = Actors(cast, passage.doc, offset)
    events: list[tuple[int, Draft | Token]] = [(draft.head.i, draft) for draft in drafts]
    events += [(token.i, token) for token in _acting(drafts, passage)]
    for _, event in sorted(events, key=lambda each: each[0]):
        if isinstance(event, Token):
            if event.pos_ != "PRON":
                cast.note(actors.at(event), actors.of(event), speaks=False)
        else:
            _assign(event, actors)
            acts.settle(event, passage, actors)
            if event.code == "accusation" and not event.targets:
                event.targets = target_in(event, actors)


def _acting(drafts: Sequence[Draft], passage: Passage) -> Iterable[Token]:
    """Subjects in the reporter's own words, outside quotations and reported content."""
    for token in passage.doc:
        if token.dep_ not in _SUBJECTS or passage.quotes.at(token.idx) is not None:
            continue
        if not any(start <= token.idx < end for draft in drafts for start, end in draft.content):
            yield token


def _assign(draft: Draft, actors: Actors) -> None:
    head = draft.source_head
    speakers = actors.of(head) if head is not None else ()
    draft.relay = tuple(who for each in _relays(draft) for who in actors.of(each) if who.kind is ActorKind.OUTLET)
    draft.speakers = tuple(who for who in speakers if who not in draft.relay) or speakers
    actors.cast.note(actors.at(draft.head), draft.speakers, speaks=True)
    if draft.target_head is not None:
        draft.targets = tuple(who for who in actors.of(draft.target_head) if _is_actor(who, draft.target_head, actors))
        plural = tuple(who for who in draft.targets if who.kind is ActorKind.GROUP)
        actors.cast.note(actors.at(draft.head) + 1, plural, speaks=False)


def _is_actor(who: Who, head: Token, actors: Actors) -> bool:
    """Somebody, not something: "the allegations" and "the investigation" are no targets."""
    if who.kind in {ActorKind.UNKNOWN, ActorKind.GROUP} and head.pos_ == "NOUN":
        words = actors.words
        return head.lemma_.lower() in words["role"] | words["generic"] | words["bodies"] | words["people"]
    return True


def _relays(draft: Draft) -> Iterable[Token]:
    """Where an outlet may be named that passes the statement on: "told CNN", "quoted … as saying by IRNA"."""
    verb = draft.head
    yield from clauses.children(verb, "dobj", "dative")
    governor = verb.head.head if verb.dep_ == "pcomp" else verb
    for each in (verb, governor):
        agent = clauses.agent_of(each)
        if agent is not None:
            yield agent
            yield from (other for other in agent.head.head.children if other.dep_ == "dobj" and other.i > agent.i)
    if governor.lemma_ in {"quote", "cite"} and not clauses.is_passive(governor):
        subject = clauses.own_subject(governor)
        if subject is not None:
            yield subject
    for preposition in clauses.children(verb, "prep"):
        noun = clauses.child(preposition, "pobj")
        if noun is not None and noun.lemma_ in {"interview", "statement", "article", "report"}:
            for inner in clauses.children(noun, "prep"):
                outlet = clauses.child(inner, "pobj")
                if outlet is not None and inner.lower_ in {"with", "to", "by", "in"}:
                    yield outlet
