"""Statements that a verb reports: "said that …", "…, said X", "accused X of …", "denies the allegations"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.cues import Cue
from annotator.suggesting.drafts import Draft, Passage

_MODIFIERS = frozenset(
    {"prt", "advmod", "npadvmod", "prep", "dative", "agent", "aux", "auxpass", "neg", "nsubj", "nsubjpass"}
)


def verbal_statements(passage: Passage) -> Iterator[Draft]:
    """What each reporting verb of the paragraph reports."""
    for token in passage.doc:
        if token.tag_.startswith("VB") or token.pos_ == "VERB":
            cue = _cue_of(token, passage)
            draft = _Reading(passage, token, cue).draft() if cue else None
            if draft is not None:
                yield draft


def _cue_of(verb: Token, passage: Passage) -> Cue | None:
    lemma = verb.lemma_.lower()
    particle = clauses.child(verb, "prt")
    if particle is not None:
        return passage.lexicon.verbs.get(f"{lemma} {particle.lower_}")
    return passage.lexicon.verbs.get(lemma)


class _Reading:
    """One reporting verb and the ways in which its complements may carry what is reported."""

    def __init__(self, passage: Passage, verb: Token, cue: Cue) -> None:
        self.passage = passage
        self.verb = verb
        self.cue = cue
        self.frames = cue.frames
        self.passive = clauses.is_passive(verb)
        self.subject = clauses.subject_of(verb)
        self.target: Token | None = None

    def draft(self) -> Draft | None:
        for rule, frames, read in self._ways():
            if frames & self.frames:
                parts = read()
                if parts:
                    return self._drafted(rule, parts)
        return None

    def _ways(self) -> Sequence[tuple[str, frozenset[str], Callable[[], list[Range]]]]:
        prepositions = frozenset({"for", "of", "about", "against", "on", "to", "at"})
        return (
            ("target-of", frozenset({"target of", "target for", "target on", "target with"}), self._charge),
            ("as-complement", frozenset({"object as"}), self._as_complement),
            ("complement", frozenset({"object complement"}), self._complement),
            ("clausal-complement", frozenset({"clause"}), self._clause),
            ("direct-quote", frozenset({"quote"}), self._quotation),
            ("parenthetical", frozenset({"quote"}), self._parenthetical),
            ("infinitive", frozenset({"object infinitive", "on infinitive"}), self._object_infinitive),
            ("infinitive", frozenset({"infinitive"}), self._infinitive),
            ("gerund", frozenset({"gerund"}), self._gerund),
            ("target", frozenset({"target"}), self._target),
            ("object", frozenset({"object"}), self._object),
            ("preposition", prepositions, self._preposition),
        )

    # -- the ways, each giving the content's characters or nothing -------------------------------------------------

    def _clause(self) -> list[Range]:
        """The clause that the verb governs, behind it or before it."""
        found = children(self.verb, "ccomp")
        right = [each for each in found if each.i > self.verb.i]
        if right:
            first = min(each.left_edge.i for each in right[:1])
            return [self._behind(first, right[0].right_edge.i + 1)]
        left = [each for each in found if each.i < self.verb.i]
        return self._around(left[-1]) if left else []

    def _parenthetical(self) -> list[Range]:
        """ "The plan, officials said, was …": the clause that the reporting clause stands in."""
        verb = self.verb
        if (
            verb.dep_ not in {"parataxis", "ccomp", "advcl", "conj", "dep", "relcl"}
            or clauses.own_subject(verb) is None
        ):
            return []
        if any(each.i > verb.i for each in children(verb, "ccomp", "xcomp")):
            return []
        first = self._group_start()
        if first == 0 or self.passage.doc[first - 1].text not in {",", "”", '"', "--", "—", "–"}:
            return []
        return self._around(verb.head)

    def _quotation(self) -> list[Range]:
        """A quotation right behind the reporting clause, or right before it."""
        quotes = self.passage.quotes
        if quotes.at(self.verb.idx) is not None:
            return []
        start, end = clauses.characters(self.passage.doc, (self._group_start(), self._group_end()))
        before, after = quotes.ending_at(start), quotes.starting_at(end)
        parts = [(self._sentence_start(before.start), before.end)] if before else []
        if after and (not parts or self.passage.text[end : end + 1] in ",:"):
            parts.append((after.start, after.end))
        return parts

    def _charge(self) -> list[Range]:
        """ "accused X of …": the object is the target, the preposition's complement the charge."""
        words = {frame.removeprefix("target ") for frame in self.frames if frame.startswith("target ")}
        self.target = self._patient()
        for preposition in self._prepositions(words):
            complement = clauses.child(preposition, "pcomp", "pobj")
            if complement is not None:
                if preposition.lower_ == "on":
                    self.target = complement
                    patient = clauses.child(self.verb, "dobj")
                    return [self._behind(*clauses.subtree_range(patient))] if patient is not None else []
                return [self._behind(complement.left_edge.i, complement.right_edge.i + 1)]
        return []

    def _as_complement(self) -> list[Range]:
        patient = self._patient()
        for preposition in self._prepositions({"as"}):
            self.target = patient
            inner = self._behind(preposition.left_edge.i + 1, preposition.right_edge.i + 1)
            if patient is None or patient.tag_ in {"WDT", "WP"}:
                return [inner]
            return self._joined(patient, inner)
        return []

    def _complement(self) -> list[Range]:
        """ "called X a liar", "was called a liar"."""
        patient = self._patient()
        complement = clauses.child(self.verb, "oprd", "attr", "acomp")
        if complement is not None and patient is not None:
            self.target = patient
            return self._joined(patient, self._behind(complement.left_edge.i, complement.right_edge.i + 1))
        small = clauses.child(self.verb, "ccomp")
        if small is not None and small.i > self.verb.i:
            self.target = clauses.own_subject(small)
            return [self._behind(small.left_edge.i, small.right_edge.i + 1)]
        if complement is not None and complement.i > self.verb.i:
            return [self._behind(complement.left_edge.i, complement.right_edge.i + 1)]
        return []

    def _object_infinitive(self) -> list[Range]:
        for inner in children(self.verb, "xcomp", "ccomp"):
            if inner.i > self.verb.i and any(each.lower_ == "to" for each in inner.children):
                patient = clauses.child(self.verb, "dobj") or clauses.own_subject(inner)
                if patient is None:
                    return []
                return [self._behind(min(patient.left_edge.i, inner.left_edge.i), inner.right_edge.i + 1)]
        if "on infinitive" in self.frames:
            for preposition in self._prepositions({"on", "upon"}):
                return [self._behind(preposition.i + 1, max(self._last_infinitive(), preposition.right_edge.i + 1))]
        return []

    def _last_infinitive(self) -> int:
        return max(
            (each.right_edge.i + 1 for each in children(self.verb, "xcomp", "advcl") if each.i > self.verb.i), default=0
        )

    def _infinitive(self) -> list[Range]:
        for inner in children(self.verb, "xcomp"):
            if inner.i > self.verb.i and inner.tag_ != "VBG":
                return [self._behind(inner.left_edge.i, inner.right_edge.i + 1)]
        return []

    def _gerund(self) -> list[Range]:
        for inner in children(self.verb, "xcomp", "pcomp"):
            if inner.i > self.verb.i and inner.tag_ == "VBG":
                return [self._behind(inner.left_edge.i, inner.right_edge.i + 1)]
        return []

    def _target(self) -> list[Range]:
        """ "criticised X for …": the target and what it is criticised for."""
        self.target = self._patient()
        if self.target is None:
            return []
        reasons = self._prepositions({"for", "over", "as", "on", "about"})
        last = max((each.right_edge.i + 1 for each in reasons), default=0)
        if self.target.i > self.verb.i:
            return [self._behind(self.target.left_edge.i, max(last, self.target.right_edge.i + 1))]
        if not reasons:
            return [clauses.characters(self.passage.doc, clauses.noun_phrase(self.target))]
        return self._joined(self.target, self._behind(reasons[0].left_edge.i, last))

    def _object(self) -> list[Range]:
        patient = self._patient()
        if patient is None or patient.pos_ == "PRON" or patient.ent_type_ in {"PERSON", "GPE"}:
            return []
        if patient.i > self.verb.i:
            return [self._behind(patient.left_edge.i, patient.right_edge.i + 1)]
        return [clauses.characters(self.passage.doc, clauses.noun_phrase(patient))]

    def _preposition(self) -> list[Range]:
        for preposition in self._prepositions(self.frames):
            complement = clauses.child(preposition, "pobj", "pcomp")
            if complement is not None and preposition.i > self.verb.i:
                return [self._behind(preposition.i + 1, preposition.right_edge.i + 1)]
        return []

    # -- pieces -------------------------------------------------------------------------------------------------------

    def _patient(self) -> Token | None:
        if self.passive:
            return clauses.child(self.verb, "nsubjpass") or self.subject
        found = clauses.child(self.verb, "dobj")
        if found is None and self.verb.tag_ == "VBN" and self.verb.dep_ == "acl":
            return self.verb.head
        return found

    def _prepositions(self, words: set[str] | frozenset[str]) -> Sequence[Token]:
        near = list(self.verb.children)
        for each in children(self.verb, "dobj"):
            near += list(each.children)
        return [each for each in near if each.dep_ == "prep" and each.lower_ in words and each.i > self.verb.i]

    def _joined(self, patient: Token, inner: Range) -> list[Range]:
        """The object and what is said of it: one stretch where they stand together, else two."""
        start, end = clauses.characters(self.passage.doc, clauses.noun_phrase(patient))
        if patient.i > self.verb.i:
            return [(min(start, inner[0]), max(end, inner[1]))]
        return [(start, end), inner]

    def _behind(self, first: int, after: int) -> Range:
        """Tokens as characters, without a leading "that" and without a second reporting clause at the end."""
        doc = self.passage.doc
        while first < after - 1 and (
            (doc[first].lower_ == "that" and doc[first].dep_ == "mark") or (doc[first].is_punct and doc[first].text in ",:")
        ):
            first += 1
        for token in doc[first + 1 : after]:
            if self._starts_another(token):
                after = token.i
                break
        return clauses.characters(doc, (first, max(after, first + 1)))

    def _starts_another(self, token: Token) -> bool:
        """ ", adding that …", ", according to …" behind the content belong to the reporter."""
        before = token.nbor(-1)
        if before.text not in {",", "”", '"'}:
            return False
        if token.lower_ == "according":
            return True
        cue = self.passage.lexicon.verbs.get(token.lemma_.lower())
        return token.tag_ == "VBG" and cue is not None and "clause" in cue.frames and token.head.i <= token.i

    def _group_start(self) -> int:
        own = clauses.own_subject(self.verb)
        parts = [each.i for each in clauses.verb_group(self.verb)]
        if own is not None and own.i < self.verb.i:
            parts.append(own.left_edge.i)
        parts += [
            each.left_edge.i
            for each in children(self.verb, "advmod")
            if each.i < self.verb.i and (own is None or each.i > own.i)
        ]
        return min(parts)

    def _group_end(self) -> int:
        """The token after the reporting clause: the verb, who says it, to whom, when."""
        last = max(each.i for each in clauses.verb_group(self.verb))
        for each in self.verb.children:
            if each.i > self.verb.i and (
                each.dep_ in _MODIFIERS or (each.dep_ == "dobj" and "object" not in self.frames)
            ):
                if self.passage.quotes.at(each.idx) is None:
                    last = max(last, each.right_edge.i)
        return last + 1

    def _sentence_start(self, offset: int) -> int:
        """Back from a quotation to the start of the sentence that it stands in, outside other quotations."""
        text, place = self.passage.text, offset
        while place > 0:
            if text[place - 1] in '.!?”"…:' and text[place : place + 1].isspace():
                break
            place -= 1
        while place < offset and text[place].isspace():
            place += 1
        return place if offset - place > 0 else offset

    def _around(self, content: Token) -> list[Range]:
        """The content before the reporting clause, and its rest behind it."""
        doc = self.passage.doc
        first, after = self._group_start(), self._group_end()
        sentence = content.sent
        start = min(content.left_edge.i, first)
        if content.i < first and not self._has_cue_between(sentence.start, start):
            start = sentence.start
        parts: list[Range] = []
        if start < first:
            parts.append(clauses.characters(doc, (start, first)))
        last = content.right_edge.i + 1
        if after < last and doc[after].text in {",", "”"}:
            behind = [token for token in doc[after:last] if not token.is_punct]
            if behind and not self._starts_another(behind[0]):
                parts.append(clauses.characters(doc, (behind[0].i, last)))
        return parts

    def _has_cue_between(self, first: int, after: int) -> bool:
        return any(
            token.pos_ == "VERB" and token.lemma_ in self.passage.lexicon.verbs
            for token in self.passage.doc[first:after]
        )

    def _drafted(self, rule: str, parts: list[Range]) -> Draft:
        doc = self.passage.doc
        source = self._source()
        draft = Draft(
            rule=rule,
            cue=self.cue,
            head=self.verb,
            cue_at=[clauses.characters(doc, (self.verb.i, self.verb.i + 1))],
            content=parts,
            source_head=source,
            target_head=self.target,
        )
        if source is not None:
            draft.source_at = [clauses.characters(doc, clauses.noun_phrase(source))]
        if self.target is not None:
            draft.target_at = [clauses.characters(doc, clauses.noun_phrase(self.target))]
        return draft

    def _source(self) -> Token | None:
        if self.passive or (self.verb.tag_ == "VBN" and self.verb.dep_ == "acl"):
            return clauses.agent_of(self.verb)
        return self.subject
