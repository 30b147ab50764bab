"""Which act a statement is: by its cue where that is specific, else by its content and the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from annotator.domain.records import ActorKind
from annotator.suggesting import clauses
from annotator.suggesting.actors import Actors
from annotator.suggesting.cast import Who
from annotator.suggesting.drafts import Draft
from annotator.suggesting.passage import Passage

_LABELS = frozenset({"complement", "as-complement"})
_OBJECTS = frozenset({"object", "as-complement", "complement", "target"})
_NAMED = frozenset({ActorKind.PERSON, ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.OUTLET})
_POINTERS = frozenset({"this", "that", "it", "these", "those"})
_OWN = frozenset({"country", "government", "side", "nation", "state", "army", "ministry", "company"})
_SELF = frozenset({"i", "we"})
_REJECTING = frozenset({"deny", "reject", "refute", "dismiss", "dispute", "repudiate"})
_REPEATING = frozenset({"repeat", "reiterate", "reaffirm", "restate"})
_UNREAL = frozenset({"would", "should", "could", "might", "may", "can", "must"})


class Acts:
    """The acts of one article's statements in order. It remembers what was charged and who accused whom before."""

    def __init__(self, *, charged: bool) -> None:
        self._charged = charged
        self._before: Draft | None = None

    def settle(self, draft: Draft, passage: Passage, actors: Actors) -> None:
        """Give the draft its code: denial before admission before accusation before claim."""
        content = _Content(draft, passage, actors)
        draft.code = self._code(draft, content)
        self._charged = self._charged or draft.code in {"accusation", "denial"}
        self._before = draft

    def _code(self, draft: Draft, content: _Content) -> str:
        act = self._own_act(draft, content)
        if act in {"denial", "admission"} or self._is_taken_back(draft):
            return act
        if content.calls_baseless(charged=self._charged) or (
            draft.rule not in _LABELS and content.rejects(charged=self._charged)
        ):
            return "denial"
        return "accusation" if act == "accusation" or self._blames(draft, content) else act

    def _own_act(self, draft: Draft, content: _Content) -> str:
        """What the cue says by itself, with its negation and its object."""
        act = draft.cue.act
        if self._is_taken_back(draft):
            return "claim"
        if act == "denial" and draft.rule in _OBJECTS and content.is_about("proposals"):
            return "claim"
        if draft.head.lemma_ in _REPEATING and draft.rule == "object" and content.is_charge():
            return "accusation"
        if draft.head.lemma_ == "confirm" and self._charged and content.is_of_own_side():
            return "admission"
        return act

    def _is_taken_back(self, draft: Draft) -> bool:
        """“did not deny”, “has not admitted”."""
        return draft.cue.act != "claim" and draft.head.pos_ in {"VERB", "AUX"} and clauses.is_negated(draft.head)

    def _blames(self, draft: Draft, content: _Content) -> bool:
        if draft.rule == "noun-of" and draft.head.lemma_ == "claim":
            return True
        if draft.rule in _LABELS:
            if draft.target_head is not None and not draft.targets:
                return False
            return self._continues(draft) or (content.censures() and content.is_partial())
        return content.censures() and content.is_partial()

    def _continues(self, draft: Draft) -> bool:
        """The same speaker has just accused the same target."""
        before = self._before
        return (
            before is not None
            and before.code == "accusation"
            and before.speakers == draft.speakers
            and bool(set(before.targets) & set(draft.targets))
        )


class _Content:
    """The words of a statement's content, and what they say about the speaker and others."""

    def __init__(self, draft: Draft, passage: Passage, actors: Actors) -> None:
        self.draft = draft
        self.actors = actors
        self.words = passage.lexicon.words
        self.nouns = passage.lexicon.nouns
        self.tokens = passage.within(draft.content)
        # Most contents have none of the words that the questions below look for around.
        self.said = {token.lemma_.lower() for token in self.tokens} | {token.lower_ for token in self.tokens}

    def is_about(self, group: str) -> bool:
        """The content's head noun is of a word group."""
        return any(token.lemma_.lower() in self.words[group] for token in self._heads())

    def is_charge(self) -> bool:
        """The content is an allegation or the like, in so many words."""
        nouns = self.nouns
        return any(lemma in nouns and nouns[lemma].act == "accusation" for lemma in (t.lemma_ for t in self._heads()))

    def _heads(self) -> Iterable[Token]:
        inside = {token.i for token in self.tokens}
        return (token for token in self.tokens if token.head.i not in inside or token.head.i == token.i)

    def is_of_own_side(self) -> bool:
        """The content's clause is about the speaker or the speaker's state."""
        return any(token.pos_ in {"VERB", "AUX"} and self._is_own(token) for token in self._heads())

    def calls_baseless(self, *, charged: bool) -> bool:
        """“the allegations baseless”, “the baseless allegations”, “these claims are false”."""
        baseless, charges = self.words["baseless"], self.words["charges"]
        for token in self.tokens if self.said & baseless else ():
            if token.lower_ not in baseless and token.lemma_.lower() not in baseless:
                continue
            if any(each.dep_ == "neg" for each in token.head.children):
                continue
            near = (token.head, *token.head.children) if token.head.i != token.i else tuple(token.children)
            if any(each.lemma_.lower() in charges and each.i != token.i for each in near):
                return True
            if charged and token.dep_ in {"attr", "acomp"} and any(each.lower_ in _POINTERS for each in near):
                return True
        return False

    def rejects(self, *, charged: bool) -> bool:
        """The speaker says that its side did not do what it is charged with, or rejects a charge in so many words."""
        denying = self.said & _REJECTING or (charged and self.said & self.words["negation"])
        for token in self.tokens if denying else ():
            if token.lemma_.lower() in _REJECTING and self._is_own(token):
                objects = {each.lemma_.lower() for each in token.subtree}
                if objects & self.words["charges"] and not clauses.is_negated(token):
                    return True
            if charged and token.dep_ == "neg" and self._is_denied(token.head):
                return True
        return False

    def _is_denied(self, verb: Token) -> bool:
        if verb.pos_ not in {"VERB", "AUX"} or verb.lemma_.lower() in self.words["knowing"] or not self._is_own(verb):
            return False
        helpers = {each.lower_ for each in verb.children if each.dep_ in {"aux", "auxpass"}}
        conditional = any(token.dep_ == "mark" and token.lower_ in {"if", "unless"} for token in self.tokens)
        if helpers & _UNREAL or conditional or (helpers <= {"will", "’ll", "'ll"} and helpers):
            return False
        # "is not ready" is a mood; "was not a party to the war" is a fact.
        return verb.lemma_ != "be" or any(each.dep_ == "attr" for each in verb.children)

    def _is_own(self, verb: Token) -> bool:
        """The verb's subject is the speaker, or the state that the speaker speaks for."""
        subject = clauses.subject_of(verb)
        if subject is None:
            return False
        if subject.lower_ in _SELF:
            return True
        speakers = set(self.draft.speakers)
        if any(each.tag_ == "PRP$" for each in subject.children) and subject.lemma_ in _OWN:
            return True
        if subject.pos_ == "PRON":
            return subject.lower_ in {"he", "she", "it", "they"} and bool(speakers)
        sides = {state for who in speakers for state in self.actors.cast.states_of(who)}
        return any(
            who in speakers or (who.kind is ActorKind.STATE and who.name in sides) for who in self.actors.of(subject)
        )

    def censures(self) -> bool:
        """A word that only an accuser uses, and that the speaker does not merely want to prevent."""
        for token in self.tokens if self.said & self.words["censure"] else ():
            if token.lemma_.lower() not in self.words["censure"]:
                continue
            around = {each.lemma_.lower() for each in (token.head, token.head.head) if each in self.tokens}
            around |= {each.lower_ for each in (token, token.head) for each in each.children if each.dep_ == "neg"}
            if not around & (self.words["resisting"] | self.words["negation"]):
                return True
        return False

    def is_partial(self) -> bool:
        """The speaker is a party to something, not an outlet, and speaks of somebody else."""
        speakers = self.draft.speakers
        if not speakers or all(who.kind is ActorKind.OUTLET for who in speakers):
            return False
        return bool(target_in(self.draft, self.actors, self.tokens))


def target_in(draft: Draft, actors: Actors, tokens: Sequence[Token] = ()) -> tuple[Who, ...]:
    """Against whom a statement is by its content: its subject, its passive's doer, or the first other actor."""
    words = tokens or actors.passage.within(draft.content)
    doers = [token for token in words if token.dep_ == "nsubj" and token.pos_ != "PRON"][:1]
    doers += [agent for token in words if (agent := clauses.agent_of(token)) is not None][:1]
    named = [token for token in words if not _is_recipient(token)]
    for token in [*doers, *named]:
        found = _other(actors.blamed(token), draft, actors)
        if found:
            return found
    return ()


def topic_of(draft: Draft, actors: Actors) -> tuple[Who, ...]:
    """The named actor that a claim is about: the subject of its content, or whose it is, or whom it wants to resist."""
    words = actors.passage.within(draft.content)
    inside = {token.i for token in words}
    for token in words:
        if token.dep_ in {"nsubj", "nsubjpass"} and (token.head.head.i not in inside or token.head.dep_ == "ROOT"):
            owner = clauses.child(token, "poss") or token
            found = actors.of(owner) if actors.is_named(owner) else ()
            named = _other(tuple(who for who in found if who.kind in _NAMED), draft, actors)
            return named or _resisted(words, actors)
    return _resisted(words, actors)


def _resisted(words: Sequence[Token], actors: Actors) -> tuple[Who, ...]:
    """In “measures to counter the interference of foreign services” the services."""
    for token in words:
        if token.lemma_.lower() in actors.passage.lexicon.words["censure"]:
            for preposition in clauses.children(token, "prep"):
                doer = clauses.child(preposition, "pobj")
                if preposition.lower_ in {"of", "by"} and doer is not None:
                    return actors.of(doer)
    return ()


def _is_recipient(token: Token) -> bool:
    """“shipments to Moscow”, “attacks on Ukraine”: who receives or suffers."""
    return token.dep_ == "pobj" and token.head.lower_ in {"to", "on", "against", "for", "in"}


def _other(found: tuple[Who, ...], draft: Draft, actors: Actors) -> tuple[Who, ...]:
    """Not the speaker nor the speaker's own state."""
    own = set(draft.speakers)
    sides = {state for who in own for state in actors.cast.states_of(who)}
    return tuple(who for who in found if who not in own and not (who.kind is ActorKind.STATE and who.name in sides))
