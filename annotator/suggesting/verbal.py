"""Statements that a verb reports: "said that …", "…, said X", "accused X of …", "denies the allegations"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from annotator.domain.text import Span
from annotator.suggesting import clauses
from annotator.suggesting.charges import Charges
from annotator.suggesting.clausal import Clausal
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.complements import Complements
from annotator.suggesting.cues import Cue
from annotator.suggesting.drafts import Draft
from annotator.suggesting.governed import Way
from annotator.suggesting.passage import Passage
from annotator.suggesting.reporting import FINITE, ReportingClause
from annotator.suggesting.sources import source_of

_SPEECH = frozenset({"quote"})
_LEAVING = frozenset("decline refuse fail avoid neglect forget".split())
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
        self.clausal = Clausal(self.clause, self.subject)
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
        if self._is_impersonal() or self._is_left_unsaid():
            return True
        return self.subject is None or (self.verb.dep_ == "pcomp" and self.verb.head.lower_ == "without")

    def _is_impersonal(self) -> bool:
        """“it is too early to tell whether …”, “it is worth noting that …”."""
        governor = self.verb.head
        judged = governor.pos_ in {"ADJ", "ADV"} or governor.lower_ == "worth"
        return (
            self.verb.dep_ in {"xcomp", "pcomp"} and judged and self.subject is not None and self.subject.lower_ == "it"
        )

    def _is_left_unsaid(self) -> bool:
        """“failed to note that …”, “declined to say”."""
        return self.verb.dep_ == "xcomp" and self.verb.head.lemma_ in _LEAVING

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
            self.clausal.governed(),
            ("parenthetical", speech, self._interrupting),
            self.clausal.loose(),
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
        start = clause.sentence_start(before.start)
        parts = [(before.start if self._is_reported_already(start, before.start) else start, before.end)]
        after = clause.quotes.starting_at(clause.end)
        if after is not None and self.passage.text[clause.end] in ",:":
            parts.append((after.start, after.end))
        return parts

    def _is_reported_already(self, start: int, end: int) -> bool:
        """“Ana said it failed because “nobody came,” she said.”: what stands before the quotation has its own verb."""
        lexicon = self.passage.lexicon.verbs
        return any(
            token.lemma_.lower() in lexicon and clauses.own_subject(token) is not None and children(token, "ccomp")
            for token in self.passage.within([(start, end)])
        )

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
        start = self.clause.sentence_start(before.start)
        first = self.passage.within([(start, before.end)])[0].i
        right = any(each.i > self.verb.i for each in children(self.verb, "ccomp", "xcomp", "dobj"))
        return right and self.doc[first].idx < before.start and self.clause.is_incomplete(first, self.clause.first)

    def _quotation_behind(self) -> list[Range]:
        clause = self.clause
        after = clause.quotes.starting_at(clause.end)
        return [(after.start, self._phrase_around(after))] if after else []

    def _phrase_around(self, quote: Span) -> int:
        """“reported “nine cases” in the city”: the quoted words are part of an object that goes on behind them."""
        text = self.passage.text
        patient = clauses.child(self.verb, "dobj")
        if patient is None or not (quote.covers(patient.idx) and re.match(r" \w", text[quote.end :])):
            return quote.end
        last = self.doc[patient.right_edge.i]
        return max(quote.end, last.idx + len(last))

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
        return self.clause.around(verb.head) if self._is_inserted() else []

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
