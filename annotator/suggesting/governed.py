"""What a reporting verb governs: its object, its prepositions, and where phrases end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range
from annotator.suggesting.reporting import DASHES, ReportingClause

Way = tuple[str, frozenset[str], Callable[[], list[Range]]]
"""A rule, the frames that it needs, and what reads the content by it."""


class Governed:
    """One reporting verb and the phrases that depend on it; what all readers of complements share."""

    def __init__(self, clause: ReportingClause) -> None:
        self.clause = clause
        self.doc = clause.doc
        self.verb = clause.verb
        self.cue = clause.cue
        self.passive = clauses.is_passive(clause.verb)
        self.target: Token | None = None
        self.sentence_end = clause.passage.sentence(clause.verb)[1]

    def patient(self) -> Token | None:
        if self.passive:
            return clauses.child(self.verb, "nsubjpass") or clauses.subject_of(self.verb)
        found = clauses.child(self.verb, "dobj")
        if found is None and self.verb.tag_ == "VBN" and self.verb.dep_ == "acl":
            return self.verb.head
        if found is None and self.verb.dep_ == "relcl" and self.cue.act == "denial":
            # "a charge that Iran denies"
            return self.verb.head
        return found

    def prepositions(self, words: Collection[str]) -> Sequence[Token]:
        """The prepositions behind the verb, its own and its object's first, then those of its circumstances."""
        levels: list[list[Token]] = [[], [], []]
        for each in self.verb.subtree:
            if each.i > self.verb.i and each.dep_ == "prep" and each.lower_ in words:
                level = self.depth(each)
                if level is not None:
                    levels[level].append(each)
        return [each for level in levels for each in level]

    def depth(self, preposition: Token) -> int | None:
        """0 for the verb's own, 1 for its object's, 2 for those inside circumstances; None inside other clauses."""
        path: list[str] = []
        token = preposition.head
        while token.i != self.verb.i:
            path.append(token.dep_)
            token = token.head
        if not path:
            return 0
        if path == ["dobj"]:
            return 1
        return 2 if len(path) <= 2 and set(path) <= {"pobj", "prep", "agent"} else None

    def joined(self, patient: Token, inner: Range) -> list[Range]:
        """The object and what is said of it: one stretch where they stand together, else two."""
        start, end = clauses.characters(self.doc, clauses.noun_phrase(patient))
        if patient.i > self.verb.i:
            return [(min(start, inner[0]), max(end, inner[1]))]
        return [(start, end), inner]

    def aside(self, first: int, after: int) -> int:
        """Where an aside cuts a phrase: ", which …", ", while …", " — …"; else its end."""
        for token in self.doc[first + 1 : after - 1]:
            following = token.nbor()
            if following.lower_ == "including":
                continue
            if token.text == "," and (following.tag_ in {"WDT", "WP", "VBG"} or following.dep_ == "mark"):
                return token.i
            if token.text in DASHES:
                return token.i
        return after

    def is_quoted(self, token: int) -> bool:
        return self.clause.quotes.at(self.doc[token].idx) is not None

    def is_bare_participle(self) -> bool:
        """“people accused of murder”: nobody is said to accuse them."""
        return (
            self.verb.tag_ == "VBN"
            and not self.passive
            and self.verb.dep_ == "acl"
            and clauses.agent_of(self.verb) is None
        )

    def is_told(self) -> bool:
        """Somebody does say it: not "to disclose", "without mentioning", "failed to report"."""
        told = self.verb.tag_ != "VB" or (self.cue.act == "denial" and clauses.subject_of(self.verb) is not None)
        return told and self.verb.dep_ not in {"pcomp", "amod", "csubj"}
