"""The clauses that a reporting verb governs: “said that …”, “…, said X”, “while he acknowledged X was …”."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from annotator.domain.text import Span
from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.governed import Way
from annotator.suggesting.reporting import FINITE, ReportingClause

_WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday week weekend month year morning evening"
    " afternoon night earlier later".split()
)
_CLAUSE = frozenset({"clause"})


class Clausal:
    """One reporting verb and the clause that it reports, where the parser put it or not far from it."""

    def __init__(self, clause: ReportingClause, subject: Token | None) -> None:
        self.clause = clause
        self.passage = clause.passage
        self.doc = clause.doc
        self.verb = clause.verb
        self.cue = clause.cue
        self.subject = subject

    def governed(self) -> Way:
        return "clausal-complement", _CLAUSE, self._clause

    def loose(self) -> Way:
        return "loose-clause", _CLAUSE, self._loose_clause

    def _clause(self) -> list[Range]:
        """The clause that the verb governs, behind it or before it."""
        found = children(self.verb, "ccomp")
        right = [each for each in found if each.i > self.verb.i] or self._unmarked_clauses()
        if right and (self._is_beyond_infinitive(right[0]) or self._is_predicate(right[0])):
            return []
        if right:
            content = right[0]
            return [self.clause.behind(self._clause_start(content), self._with_conjuncts(content))]
        if self._is_free_relative():
            # "what they claim is …"
            return [self.clause.behind(self.verb.head.i, self.verb.head.right_edge.i + 1)]
        left = [each for each in found if each.i < self.verb.i]
        return self.clause.around(left[-1]) if left else []

    def _is_beyond_infinitive(self, content: Token) -> bool:
        """In “promised to go, not quite what Ana had in mind” the infinitive is what was promised."""
        inner = children(self.verb, "xcomp")
        return "infinitive" in self.cue.frames and any(self.verb.i < each.i < content.left_edge.i for each in inner)

    def _is_predicate(self, content: Token) -> bool:
        """In “everything they say is a lie” the parser takes the sentence's own predicate for what is said."""
        alone = content.i == self.verb.i + 1 and not children(content, *clauses.SUBJECTS)
        return alone and content.pos_ == "AUX" and clauses.finite_tag(content) in FINITE

    def _is_free_relative(self) -> bool:
        """In “what they claim is …” the reporting verb is part of the subject."""
        if self.verb.dep_ != "csubj" or self.verb.head.i < self.verb.i:
            return False
        return any(each.lower_ == "what" for each in self.verb.children)

    def _unmarked_clauses(self) -> Sequence[Token]:
        """A clause without conjunction that the parser took for a circumstance: “said after that he would …”."""
        return [
            each
            for each in children(self.verb, "advcl")
            if each.i > self.verb.i
            and clauses.own_subject(each) is not None
            and clauses.finite_tag(each) in FINITE
            and not any(other.dep_ == "mark" or other.tag_ in {"WRB", "WDT", "WP"} for other in each.children)
            and self.doc[each.left_edge.i - 1].text != ","
        ]

    def _clause_start(self, content: Token) -> int:
        """The content's first token, behind a “this weekend” that says when it was said."""
        first = content.left_edge.i
        subject = clauses.own_subject(content)
        if subject is None or self.doc[first].lower_ == "that":
            return first
        between = self.doc[first : subject.left_edge.i]
        dated = any(token.lower_ in _WHEN for token in between) and len(between) <= 3
        return subject.left_edge.i if dated else first

    def _with_conjuncts(self, content: Token) -> int:
        """The token behind the content, with a coordinated clause that the parser hung on the reporting verb."""
        after = content.right_edge.i + 1
        for each in children(self.verb, "conj", "ccomp"):
            if each.left_edge.i < after:
                continue
            if self._is_next(after, each) or (children(each, *clauses.SUBJECTS) and self._goes_on(after, each)):
                after = each.right_edge.i + 1
        return after

    def _is_next(self, after: int, other: Token) -> bool:
        """The parser cut one clause in two: “said his view and that of his party | was …”."""
        between = self.doc[after : other.left_edge.i]
        return other.dep_ == "ccomp" and all(token.text == "," for token in between)

    def _goes_on(self, after: int, other: Token) -> bool:
        """The coordinated clause is speech too: it quotes, or no comma parts it."""
        if other.dep_ == "ccomp":
            return other.left_edge.i == after and self.doc[after - 1].dep_ == "cc"
        if other.lemma_.lower() in self.passage.lexicon.verbs:
            return False
        quoted = any(self.clause.quotes.at(token.idx) for token in other.subtree)
        return quoted or self.doc[after].text != ","

    def _loose_clause(self) -> list[Range]:
        """A that-clause, or a clause with a subject of its own, that the parser hung elsewhere in the sentence."""
        if self.subject is None or clauses.is_passive(self.verb):
            return []
        end = self.passage.sentence(self.verb)[1]
        for token in self.doc[self.verb.i + 1 : min(end, self.verb.i + 24)]:
            if token.text in {";", ":", "“", '"'} or token.dep_ == "cc":
                break
            conjunction = token.dep_ == "mark" or (token.tag_ == "WDT" and token.dep_ == "advmod")
            if token.lower_ == "that" and conjunction and token.head.i > token.i:
                if token.nbor(-1).lower_ == "way" or any(
                    each.lower_ in {"so", "such"} for each in self.doc[self.verb.i : token.i]
                ):
                    return []
                return [self.clause.behind(token.i + 1, max(token.head.right_edge.i + 1, token.i + 2))]
        return self._adjacent_clause()

    def _adjacent_clause(self) -> list[Range]:
        """A clause with its own subject right behind the reporting clause: “while he acknowledged X was …”."""
        for place in dict.fromkeys((self.verb.i + 1, self.clause.after)):
            for token in self.doc[place : place + 8]:
                if token.dep_ in {"nsubj", "nsubjpass"} and token.left_edge.i == place and token.head.i > token.i:
                    finite = clauses.finite_tag(token.head) in FINITE and token.head.i != self.verb.i
                    if finite and self.quotes_at(place) is None:
                        return [self.clause.behind(place, self._clause_end(place, token.head))]
        return []

    def quotes_at(self, token: int) -> Span | None:
        return self.clause.quotes.at(self.doc[token].idx)

    def _clause_end(self, first: int, head: Token) -> int:
        """The clause's end, at the latest the first comma behind its verb."""
        last = head.right_edge.i + 1 if head.right_edge.i > head.i else self.passage.sentence(head)[1]
        for token in self.doc[head.i : last]:
            if token.text == "," and self.quotes_at(token.i) is None and token.i > first:
                return token.i
        return last
