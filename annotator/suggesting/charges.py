"""What a verb says of somebody: “accused X of …”, “described X as …”, “called X a …”."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.governed import Governed, Way

_CHARGES = frozenset({"target of", "target for", "target on", "target with", "target in"})


class Charges(Governed):
    """The complements that name a target. Reading one sets ``target``."""

    def ways(self) -> Sequence[Way]:
        """The ways that name a target, in the order in which they are tried."""
        return (
            ("target-of", _CHARGES, self._charge),
            ("as-complement", frozenset({"object as"}), self._as_complement),
            ("to-complement", frozenset({"object to"}), self._to_complement),
            ("complement", frozenset({"object complement"}), self._complement),
        )

    def _charge(self) -> list[Range]:
        """“accused X of …”: the object is the target, the preposition's complement the charge."""
        words = {frame.removeprefix("target ") for frame in self.cue.frames if frame.startswith("target ")}
        self.target = self.patient()
        wanted = self.verb.lemma_ == "charge" and not self.is_told()
        if self.target is None or wanted or self.is_bare_participle():
            return []
        for preposition in self.prepositions(words):
            complement = clauses.child(preposition, "pcomp", "pobj")
            if complement is None:
                continue
            if preposition.lower_ == "on":
                charge, self.target = self.target, complement
                return [] if charge.pos_ == "PRON" else [self.clause.behind(*clauses.subtree_range(charge))]
            return [self.clause.behind(complement.left_edge.i, complement.right_edge.i + 1)]
        return []

    def _as_complement(self) -> list[Range]:
        patient = self.patient()
        for preposition in self.prepositions({"as"}):
            self.target = patient
            inner = self.clause.behind(preposition.left_edge.i + 1, self._label_end(preposition))
            if patient is None or patient.tag_ in {"WDT", "WP"}:
                return [inner]
            return self.joined(patient, inner)
        return []

    def _label_end(self, preposition: Token) -> int:
        """Behind “as a “disgrace””, without when and where it was said, with a second quotation."""
        after = self.aside(preposition.i + 1, preposition.right_edge.i + 1)
        spans = [span for span in self.clause.quotes.spans if preposition.idx < span.start]
        if not spans or spans[0].start > self.doc[after - 1].idx:
            return after
        end = spans[0].end
        for span in spans[1:]:
            if self.clause.passage.text[end : span.start].strip(" ,") in {
                "and",
                "and a",
                "and an",
                "or",
                "a",
                "an",
                "",
            }:
                end = span.end
        label = next((token.i for token in self.doc if token.idx >= end), len(self.doc))
        if (
            label < after
            and self.doc[label].tag_ in {"IN", "NNP"}
            and self.doc[label].lower_ not in {"of", "to", "for", "and"}
        ):
            return label
        return max(after, label)

    def _to_complement(self) -> list[Range]:
        """“linked the progress to …”, “attributed the fall to …”."""
        patient = self.patient()
        if patient is None or patient.pos_ == "PRON" or not self.is_told():
            return []
        for preposition in self.prepositions({"to"}):
            if clauses.child(preposition, "pobj") is not None:
                return self.joined(patient, self.clause.behind(preposition.i, preposition.right_edge.i + 1))
        return []

    def _complement(self) -> list[Range]:
        """“called X a liar”, “was called a liar”, “what they call a lie”."""
        if self.is_bare_participle():
            return []
        if self.passive:
            patient = self.patient()
            complement = clauses.child(self.verb, "oprd", "attr", "acomp")
            if complement is None or patient is None:
                return []
            self.target = patient
            return self.joined(patient, self.clause.behind(complement.left_edge.i, complement.right_edge.i + 1))
        return self._active_complement()

    def _active_complement(self) -> list[Range]:
        governed = [
            each
            for each in self.verb.children
            if each.i > self.verb.i and each.dep_ in {"dobj", "oprd", "ccomp", "attr", "acomp", "xcomp", "nmod"}
        ]
        if not governed or any(
            each.lower_ in {"for", "on", "upon"} and each.i == self.verb.i + 1 for each in children(self.verb, "prep")
        ):
            return []
        first = min(each.left_edge.i for each in governed)
        after = max(self.aside(each.i, each.right_edge.i + 1) for each in governed)
        after = max([after, *(each.right_edge.i + 1 for each in self._skills() if each.i == after)])
        if (
            after - first < 2
            and clauses.child(self.verb, "dobj") is governed[0]
            and governed[0].tag_ not in {"WP", "WDT"}
        ):
            return []
        if all(token.pos_ in {"PRON", "DET"} for token in self.doc[first:after]):
            return []
        self.target = next((each for each in governed if each.dep_ in {"dobj", "nmod"}), None) or clauses.own_subject(
            governed[0]
        )
        return [self.clause.behind(first, after)] if len(governed) > 1 or self._is_said_of(first, after) else []

    def _skills(self) -> Sequence[Token]:
        """“called her a master at running things”, where the parser hung the phrase on the verb."""
        return [each for each in children(self.verb, "prep") if clauses.child(each, "pcomp") and each.lower_ == "at"]

    def _is_said_of(self, first: int, after: int) -> bool:
        """A lone object tells nothing where it has no quotation and no second noun: “called a meeting”."""
        phrase = self.doc[first:after]
        quoted = any(self.clause.quotes.at(token.idx) is not None for token in phrase)
        return quoted or sum(token.pos_ in {"NOUN", "PROPN"} for token in phrase) > 3
