"""Statements that a verb reports: "said that …", "…, said X", "accused X of …", "denies the allegations"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from annotator.domain.text import Span
from annotator.suggesting import clauses
from annotator.suggesting.charges import Charges
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.complements import Complements
from annotator.suggesting.cues import Cue
from annotator.suggesting.drafts import Draft
from annotator.suggesting.governed import Way
from annotator.suggesting.passage import Passage
from annotator.suggesting.reporting import FINITE, ReportingClause
from annotator.suggesting.sources import source_of

_WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday week weekend month year morning evening"
    " afternoon night earlier later".split()
)
_SPEECH = frozenset({"quote"})
_EMBEDDED = frozenset({"parataxis", "ccomp", "advcl", "conj", "dep"})


def verbal_statements(passage: Passage) -> Iterator[Draft]:
    """What each reporting verb of the paragraph reports; verbs inside quotations are the quoted person's own."""
    for token in passage.verbs:
        cue = _cue_of(token, passage) if passage.quotes.at(token.idx) is None else None
        draft = _Report(passage, token, cue).draft() if cue else None
        if draft is not None:
            yield draft


def _cue_of(verb: Token, passage: Passage) -> Cue | None:
    lemma = verb.lemma_.lower()
    if (
        lemma == "quote"
        and not clauses.is_passive(verb)
        and any(each.lower_ == "as" for each in children(verb, "prep"))
    ):
        return None
    if lemma not in passage.lexicon.verbs and lemma not in passage.lexicon.particle_verbs:
        return None
    particle = clauses.child(verb, "prt")
    if particle is not None and particle.lower_ not in {"on", "for", "to", "about"}:
        return passage.lexicon.verbs.get(f"{lemma} {particle.lower_}")
    return passage.lexicon.verbs.get(lemma)


class _Report:
    """One reporting verb, and the ways in which what it reports may stand around it."""

    def __init__(self, passage: Passage, verb: Token, cue: Cue) -> None:
        self.passage = passage
        self.doc = passage.tokens
        self.verb = verb
        self.cue = cue
        self.subject = clauses.subject_of(verb)
        self.clause = ReportingClause(passage, verb, cue)
        self.charges = Charges(self.clause)
        self.complements = Complements(self.clause)

    def draft(self) -> Draft | None:
        if self._is_nobodys():
            return None
        for rule, frames, read in self._ways():
            if frames & self.cue.frames:
                parts = read()
                if parts:
                    return self._drafted(rule, parts)
        return None

    def _is_nobodys(self) -> bool:
        """“worth noting”, “goes without saying”, “to tell”: nobody is said to say it."""
        if self.verb.tag_ not in {"VBG", "VB"} or clauses.is_passive(self.verb):
            return False
        if "clause" not in self.cue.frames:
            # As in: vowed to continue “until …”, and: do not blame the mayor
            return self.verb.tag_ == "VB" and (self.cue.frames == _SPEECH or self._is_command())
        # As in: too early to tell whether …
        if self.verb.dep_ == "xcomp" and self.verb.head.pos_ == "ADJ" and self.verb.lemma_ == "tell":
            return True
        return self.subject is None or (self.verb.dep_ == "pcomp" and self.verb.head.lower_ == "without")

    def _is_command(self) -> bool:
        return self.subject is None and not any(
            each.dep_ == "aux" and each.tag_ != "VBP" for each in self.verb.children
        )

    def _ways(self) -> Sequence[Way]:
        """From the most specific to the least: the first that finds anything is taken."""
        speech = _SPEECH
        return (
            *self.charges.ways(),
            ("direct-quote", speech, self._quotation_before),
            ("clausal-complement", frozenset({"clause"}), self._clause),
            ("parenthetical", speech, self._interrupting),
            ("loose-clause", frozenset({"clause"}), self._loose_clause),
            ("direct-quote", speech, self._quotation_behind),
            ("parenthetical", speech, self._parenthetical),
            *self.complements.ways(),
        )

    def _quotation_before(self) -> list[Range]:
        """“…,” said X; “…,” X said, “…”; a sentence that ends in a quotation, said X."""
        clause = self.clause
        before = clause.quotes.ending_at(clause.start)
        if self.verb.tag_ == "VBG" and clauses.own_subject(self.verb) is None and children(self.verb, "ccomp"):
            return []
        if before is None or not self._leads_in(before):
            return []
        parts = [(clause.sentence_start(before.start), before.end)]
        after = clause.quotes.starting_at(clause.end)
        if after is not None and self.passage.text[clause.end] in ",:":
            parts.append((after.start, after.end))
        return parts

    def _leads_in(self, before: Span) -> bool:
        """The quotation ends in a comma, or in a mark after which the sentence goes on."""
        text, clause = self.passage.text, self.clause
        if "," in text[before.end : clause.start]:
            return not self._is_title(before)
        last = text[: before.end].rstrip("”\"'’»")[-1:]
        if last in ",…—-":
            return not self._is_title(before)
        return last in "?!" and (text[clause.start].islower() or self.doc[clause.first].pos_ != "PRON")

    def _is_title(self, before: Span) -> bool:
        """A few quoted words in an opening phrase, as in: In “The Book,” X said that he would go."""
        first = next(token.i for token in self.doc if token.idx >= self.clause.sentence_start(before.start))
        right = any(each.i > self.verb.i for each in children(self.verb, "ccomp", "xcomp", "dobj"))
        return right and self.doc[first].idx < before.start and self.clause.is_incomplete(first, self.clause.first)

    def _quotation_behind(self) -> list[Range]:
        clause = self.clause
        after = clause.quotes.starting_at(clause.end)
        return [(after.start, after.end)] if after else []

    def _clause(self) -> list[Range]:
        """The clause that the verb governs, behind it or before it."""
        found = children(self.verb, "ccomp")
        right = [each for each in found if each.i > self.verb.i] or self._unmarked_clauses()
        if right and self._is_beyond_infinitive(right[0]):
            return []
        if right:
            content = right[0]
            return [self.clause.behind(self._clause_start(content), self._with_conjuncts(content))]
        if self._is_free_relative():
            # "what they claim is …"
            return [self.clause.behind(self.verb.head.i, self.verb.head.right_edge.i + 1)]
        left = [each for each in found if each.i < self.verb.i]
        return self._around(left[-1]) if left else []

    def _is_beyond_infinitive(self, content: Token) -> bool:
        """In “promised to go, not quite what Ana had in mind” the infinitive is what was promised."""
        inner = children(self.verb, "xcomp")
        return "infinitive" in self.cue.frames and any(self.verb.i < each.i < content.left_edge.i for each in inner)

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
        if subject is None or self.doc[first].lower_ == "that" or first != self.verb.i + 1:
            return first
        between = self.doc[first : subject.left_edge.i]
        dated = any(token.lower_ in _WHEN for token in between) and len(between) <= 3
        return subject.left_edge.i if dated else first

    def _with_conjuncts(self, content: Token) -> int:
        """The token behind the content, with a coordinated clause that the parser hung on the reporting verb."""
        after = content.right_edge.i + 1
        for each in children(self.verb, "conj", "ccomp"):
            if each.left_edge.i >= after and children(each, *clauses.SUBJECTS) and self._goes_on(after, each):
                after = each.right_edge.i + 1
        return after

    def _goes_on(self, after: int, other: Token) -> bool:
        """The coordinated clause is speech too: it quotes, or no comma parts it."""
        if other.dep_ == "ccomp":
            return other.left_edge.i == after and self.doc[after - 1].dep_ == "cc"
        if other.lemma_.lower() in self.passage.lexicon.verbs:
            return False
        quoted = any(self.clause.quotes.at(token.idx) for token in other.subtree)
        return quoted or self.doc[after].text != ","

    def _parenthetical(self) -> list[Range]:
        """“The plan, officials said, was …”: the clause that the reporting clause stands in."""
        verb, own = self.verb, clauses.own_subject(self.verb)
        if own is None or own.dep_ == "nsubjpass" or own.tag_ in {"WDT", "WP"} or verb.dep_ in {"relcl", "acl"}:
            return []
        marks = [each for each in verb.children if each.dep_ == "mark"]
        if clauses.finite_tag(verb) not in FINITE or (marks and marks[0].lower_ != "as"):
            return []
        if marks:
            return self._as_said()
        return self._around(verb.head) if self._is_inserted() else []

    def _interrupting(self) -> list[Range]:
        """“Too often, he said, the debate is …”: between two commas nothing else can be meant."""
        first, after = self.clause.first, self.clause.after
        if first == 0 or after >= len(self.doc) or self.doc[first - 1].text != "," or self.doc[after].text != ",":
            return []
        return self._parenthetical()

    def _is_inserted(self) -> bool:
        """The verb governs nothing behind it, and stands after a comma or quotation."""
        verb, first = self.verb, self.clause.first
        objects = ("ccomp", "xcomp") if verb.lemma_ == "tell" else ("ccomp", "xcomp", "dobj", "oprd")
        if any(each.i > verb.i for each in children(verb, *objects)):
            return False
        if first == 0 or self.doc[first - 1].text not in {",", "”", '"'}:
            return False
        return verb.dep_ in _EMBEDDED or self._is_parted()

    def _as_said(self) -> list[Range]:
        """“…, as police have said”: the clause that the as-clause leans on."""
        verb = self.verb
        if verb.dep_ != "advcl" or len(list(verb.subtree)) > 12:
            return []
        first, after = clauses.subtree_range(verb)
        start, end = self.passage.sentence(verb)
        if after >= end - 1 and first > start:
            return [clauses.characters(self.doc, (start, first))] if self.doc[first - 1].text == "," else []
        if self.doc[after].text == "," and first <= start + 2:
            return [clauses.characters(self.doc, (after + 1, end))]
        return []

    def _is_parted(self) -> bool:
        """The reporting clause stands between commas, or between a comma and the sentence's end."""
        after = self.clause.after
        return after >= len(self.doc) or self.doc[after].text in {",", ".", "--", "—"}

    def _around(self, content: Token) -> list[Range]:
        """The content before the reporting clause, and its rest behind it."""
        doc, clause = self.doc, self.clause
        start = min(content.left_edge.i, clause.first)
        if content.i <= self.verb.i:
            start = self.passage.sentence(content)[0]
        start = max([start, *(token.i + 1 for token in doc[start : clause.first] if token.text == ";")])
        parts: list[Range] = []
        if start < clause.first:
            parts.append(clause.before(start))
        last = content.right_edge.i + 1
        if start < clause.first and clause.is_incomplete(start, clause.first):
            last = max(last, self.passage.sentence(content)[1])
        if clause.after < min(last, len(doc)) and doc[clause.after].text in {",", "”"}:
            behind = [token for token in doc[clause.after : last] if not token.is_punct or token.is_quote]
            if behind and not clause.starts_another(behind[0]) and not self._is_own_participle(behind[0]):
                parts.append(clauses.characters(doc, (behind[0].i, last)))
        return parts

    def _is_own_participle(self, token: Token) -> bool:
        """“…, she said, referring to …” is what the reporter adds."""
        return token.tag_ == "VBG" and token.head.i == self.verb.i

    def _loose_clause(self) -> list[Range]:
        """A that-clause, or a clause with a subject of its own, that the parser hung elsewhere in the sentence."""
        if clauses.own_subject(self.verb) is None or clauses.is_passive(self.verb):
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

    def _drafted(self, rule: str, parts: list[Range]) -> Draft:
        doc, source = self.doc, source_of(self.verb, self.passage)
        target = self.charges.target or self.complements.target
        return Draft(
            rule=rule,
            cue=self.cue,
            head=self.verb,
            cue_at=[clauses.characters(doc, (self.verb.i, self.verb.i + 1))],
            content=parts,
            source_head=source.head if source is not None else None,
            target_head=target,
            source_at=list(source.at) if source is not None else [],
            target_at=[clauses.characters(doc, clauses.noun_phrase(target))] if target is not None else [],
        )
