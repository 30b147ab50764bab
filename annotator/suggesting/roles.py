"""The actors of an article's statements: speaker, target and relay, worked out paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from annotator.domain.records import ActorKind
from annotator.suggesting import clauses
from annotator.suggesting.actors import Actors
from annotator.suggesting.acts import Acts, target_in, topic_of
from annotator.suggesting.cast import Cast, Who
from annotator.suggesting.drafts import Draft
from annotator.suggesting.passage import Passage


def assign_roles(drafts: Sequence[Draft], passage: Passage, cast: Cast, acts: Acts, offset: int) -> None:
    """Fill in who speaks, who relays it and who is meant, in text order, so that pronouns find whom they follow."""
    actors = Actors(cast, passage, offset)
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
            elif event.code == "claim" and not event.targets:
                event.targets = topic_of(event, actors)


def _acting(drafts: Sequence[Draft], passage: Passage) -> Iterable[Token]:
    """Subjects in the reporter's own words, outside quotations and reported content."""
    for token in passage.subjects:
        if passage.quotes.at(token.idx) is not None:
            continue
        if not any(start <= token.idx < end for draft in drafts for start, end in draft.content):
            yield token


def _assign(draft: Draft, actors: Actors) -> None:
    head = draft.source_head
    speakers = actors.of(head) if head is not None else ()
    relays = (who for each in _relays(draft) for who in actors.of(each) if who.kind is ActorKind.OUTLET)
    draft.relay = tuple(dict.fromkeys(relays))
    draft.speakers = tuple(who for who in speakers if who not in draft.relay) or speakers
    actors.cast.note(actors.at(draft.head), draft.speakers, speaks=True)
    if draft.target_head is not None:
        draft.targets = _targets(draft, draft.target_head, actors)
        plural = tuple(who for who in draft.targets if who.kind is ActorKind.GROUP)
        actors.cast.note(actors.at(draft.head) + 1, plural, speaks=False)


def _targets(draft: Draft, head: Token, actors: Actors) -> tuple[Who, ...]:
    """Whom the words of the target stand for; nobody is the target of their own charge who isn’t told as “himself”."""
    found = actors.others(head, draft.speakers)
    if head.pos_ == "NOUN" and found and set(found) <= set(draft.speakers):
        found = actors.plain_who(head, ActorKind.GROUP if head.tag_ == "NNS" else ActorKind.PERSON)
    return tuple(who for who in found if _is_actor(who, head, actors))


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
    for each in _quoting(verb):
        agent = clauses.agent_of(each)
        if agent is not None:
            yield agent
            # "by the official news agency IRNA": the parser takes the name for an object.
            yield from (other for other in each.children if other.dep_ == "dobj" and other.i > agent.i)
        elif each.lemma_ in {"quote", "cite"} and not clauses.is_passive(each):
            yield from clauses.children(each, "nsubj")
    for preposition in clauses.children(verb, "prep"):
        noun = clauses.child(preposition, "pobj")
        if noun is not None and noun.lemma_ in {"interview", "statement", "article", "report"}:
            yield from _outlets_of(noun)


def _quoting(verb: Token) -> Iterable[Token]:
    """The verb, what it is quoted by, and what it quotes as saying."""
    yield verb
    token = verb
    for _ in range(4):
        token = token.head
        if token.lemma_ in {"quote", "cite"}:
            yield token
    for preposition in clauses.children(verb, "prep"):
        yield from clauses.children(preposition, "pcomp")


def _outlets_of(noun: Token) -> Iterable[Token]:
    for inner in clauses.children(noun, "prep"):
        outlet = clauses.child(inner, "pobj")
        if outlet is not None and inner.lower_ in {"with", "to", "by", "in"}:
            yield outlet


def without_relays(drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Leave out what an outlet merely passes on: in ““…,” he said, IRNA reported” he speaks, IRNA is the relay."""
    left: list[Draft] = []
    for draft in drafts:
        relays = bool(draft.speakers) and all(who.kind is ActorKind.OUTLET for who in draft.speakers)
        inner = [other for other in drafts if relays and other is not draft and _is_passed_on(other, draft)]
        if inner:
            for other in inner:
                other.relay = other.relay or draft.speakers
        else:
            left.append(draft)
    return left


def _is_passed_on(inner: Draft, outer: Draft) -> bool:
    """The inner statement, cue and all, is much of what the outer one says."""
    if not any(start <= inner.head.idx < end for start, end in outer.content):
        return False
    size = sum(end - start for start, end in inner.content)
    return 3 * size >= sum(end - start for start, end in outer.content)
