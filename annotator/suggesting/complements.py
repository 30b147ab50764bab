"""What a reporting verb governs other than a clause: objects, infinitives, prepositions, charges against a target."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.gazetteer import gazetteer
from annotator.suggesting.reporting import DASHES, ReportingClause

_PREPOSITIONS = frozenset({"for", "of", "about", "against", "on", "to", "at"})
_FOLLOWING = frozenset({"prep", "xcomp", "acl", "relcl", "oprd"})
_CIRCUMSTANCES = frozenset(
    {"in", "at", "during", "since", "after", "before", "on", "over", "under", "by", "while", "amid"}
)


class Complements:
    """The complements of one reporting verb. Reading a charge sets ``target``, against whom it is."""

    def __init__(self, clause: ReportingClause) -> None:
        self.clause = clause
        self.doc = clause.doc
        self.verb = clause.verb
        self.cue = clause.cue
        self.passive = clauses.is_passive(clause.verb)
        self.target: Token | None = None

    def charges(self) -> Sequence[tuple[str, frozenset[str], Callable[[], list[Range]]]]:
        """The ways that name a target, in the order in which they are tried."""
        return (
            ("target-of", frozenset({"target of", "target for", "target on", "target with"}), self._charge),
            ("as-complement", frozenset({"object as"}), self._as_complement),
            ("to-complement", frozenset({"object to"}), self._to_complement),
            ("complement", frozenset({"object complement"}), self._complement),
        )

    def others(self) -> Sequence[tuple[str, frozenset[str], Callable[[], list[Range]]]]:
        return (
            ("infinitive", frozenset({"object infinitive", "on infinitive"}), self._object_infinitive),
            ("infinitive", frozenset({"infinitive"}), self._infinitive),
            ("gerund", frozenset({"gerund"}), self._gerund),
            ("target", frozenset({"target"}), self._target),
            ("object", frozenset({"object"}), self._object),
            ("preposition", _PREPOSITIONS, self._preposition),
        )

    def _charge(self) -> list[Range]:
        """“accused X of …”: the object is the target, the preposition's complement the charge."""
        words = {frame.removeprefix("target ") for frame in self.cue.frames if frame.startswith("target ")}
        self.target = self._patient()
        legal = self.verb.lemma_ == "charge" and self.passive and clauses.agent_of(self.verb) is None
        if self.target is None or legal or self._is_bare_participle():
            return []
        for preposition in self._prepositions(words):
            complement = clauses.child(preposition, "pcomp", "pobj")
            if complement is None:
                continue
            if preposition.lower_ == "on":
                charge, self.target = self.target, complement
                return [] if charge.pos_ == "PRON" else [self.clause.behind(*clauses.subtree_range(charge))]
            return [self.clause.behind(complement.left_edge.i, complement.right_edge.i + 1)]
        return []

    def _is_bare_participle(self) -> bool:
        """“people accused of murder”: nobody is said to accuse them."""
        return (
            self.verb.tag_ == "VBN"
            and not self.passive
            and self.verb.dep_ == "acl"
            and clauses.agent_of(self.verb) is None
        )

    def _as_complement(self) -> list[Range]:
        patient = self._patient()
        for preposition in self._prepositions({"as"}):
            self.target = patient
            inner = self.clause.behind(
                preposition.left_edge.i + 1, self._label_end(preposition)
            )
            if patient is None or patient.tag_ in {"WDT", "WP"}:
                return [inner]
            return self._joined(patient, inner)
        return []

    def _label_end(self, preposition: Token) -> int:
        """Behind “as a “disgrace””, without when and where it was said, with a second quotation."""
        after = self._aside(preposition.i + 1, preposition.right_edge.i + 1)
        spans = [span for span in self.clause.quotes.spans if preposition.idx < span.start]
        if not spans or spans[0].start > self.doc[after - 1].idx:
            return after
        end = spans[0].end
        for span in spans[1:]:
            if self.clause.passage.text[end : span.start].strip(" ,") in {"and", "and a", "and an", "or", "a", "an", ""}:
                end = span.end
        label = next((token.i for token in self.doc if token.idx >= end), len(self.doc))
        if label < after and self.doc[label].tag_ in {"IN", "NNP"} and self.doc[label].lower_ not in {"of", "to", "for", "and"}:
            return label
        return max(after, label)

    def _to_complement(self) -> list[Range]:
        """“linked the progress to …”, “attributed the fall to …”."""
        patient = self._patient()
        if patient is None or patient.pos_ == "PRON" or not self._is_told():
            return []
        for preposition in self._prepositions({"to"}):
            if clauses.child(preposition, "pobj") is not None:
                return self._joined(patient, self.clause.behind(preposition.i, preposition.right_edge.i + 1))
        return []

    def _complement(self) -> list[Range]:
        """“called X a liar”, “was called a liar”, “what they call a lie”."""
        if self._is_bare_participle():
            return []
        if self.passive:
            patient = self._patient()
            complement = clauses.child(self.verb, "oprd", "attr", "acomp")
            if complement is None or patient is None:
                return []
            self.target = patient
            return self._joined(patient, self.clause.behind(complement.left_edge.i, complement.right_edge.i + 1))
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
        after = max(self._aside(each.i, each.right_edge.i + 1) for each in governed)
        if (
            after - first < 2
            and clauses.child(self.verb, "dobj") is governed[0]
            and governed[0].tag_ not in {"WP", "WDT"}
        ):
            return []
        self.target = next((each for each in governed if each.dep_ in {"dobj", "nmod"}), None) or clauses.own_subject(
            governed[0]
        )
        return (
            [self.clause.behind(first, after)]
            if len(governed) > 1 or after - first > 2 or self._is_quoted(first)
            else []
        )

    def _is_quoted(self, token: int) -> bool:
        return self.clause.quotes.at(self.doc[token].idx) is not None

    def _object_infinitive(self) -> list[Range]:
        for inner in children(self.verb, "xcomp", "ccomp"):
            if inner.i > self.verb.i and any(each.lower_ == "to" for each in inner.children):
                patient = clauses.child(self.verb, "dobj") or clauses.own_subject(inner)
                if patient is None:
                    break
                return [self.clause.behind(min(patient.left_edge.i, inner.left_edge.i), inner.right_edge.i + 1)]
        if "on infinitive" in self.cue.frames:
            for preposition in self._prepositions({"on", "upon"}):
                if preposition.i <= self.verb.i + 2 and clauses.child(preposition, "pobj", "pcomp"):
                    return [
                        self.clause.behind(
                            preposition.i + 1, max(self._last_infinitive(), preposition.right_edge.i + 1)
                        )
                    ]
        return []

    def _last_infinitive(self) -> int:
        return max(
            (each.right_edge.i + 1 for each in children(self.verb, "xcomp", "advcl") if each.i > self.verb.i), default=0
        )

    def _infinitive(self) -> list[Range]:
        for inner in children(self.verb, "xcomp"):
            if inner.i > self.verb.i and inner.tag_ != "VBG":
                return [self.clause.behind(inner.left_edge.i, self._with_conjuncts(inner))]
        return []

    def _with_conjuncts(self, inner: Token) -> int:
        """Behind "to build and in time enlarge …", wherever the parser hung the second verb."""
        after = inner.right_edge.i + 1
        for each in (*children(self.verb, "conj"), *children(self.verb.head, "conj")):
            follows = self.doc[after - 1].dep_ == "cc" or (after < len(self.doc) and self.doc[after].dep_ == "cc")
            if each.tag_ == inner.tag_ != self.verb.tag_ and each.i > after and follows:
                return each.right_edge.i + 1
        return after

    def _gerund(self) -> list[Range]:
        for inner in children(self.verb, "xcomp", "pcomp"):
            if inner.i > self.verb.i and inner.tag_ == "VBG":
                return [self.clause.behind(inner.left_edge.i, inner.right_edge.i + 1)]
        return []

    def _target(self) -> list[Range]:
        """“criticised X for …”: the target and what it is criticised for."""
        self.target = self._patient()
        if self.target is None or self.target.tag_ in {"WDT", "WP"} or self._is_bare_participle():
            return []
        reasons = self._prepositions({"for", "over", "as", "about"})
        if not reasons and self._is_armed(self.target):
            return []
        last = max((each.right_edge.i + 1 for each in reasons), default=0)
        if self.target.i > self.verb.i:
            return [self.clause.behind(self.target.left_edge.i, max(last, self._phrase_end(self.target)))]
        if not reasons:
            return [clauses.characters(self.doc, clauses.noun_phrase(self.target))]
        return self._joined(self.target, self.clause.behind(reasons[0].left_edge.i, last))

    def _is_armed(self, target: Token) -> bool:
        """“attacked Ukraine” is war, “attacked the mayor” is talk."""
        if self.verb.lemma_ not in self.clause.passage.lexicon.words["armed"]:
            return False
        if self._is_quoted(target.left_edge.i):
            return False
        if target.pos_ == "PRON":
            return target.lower_ in {"it", "them", "that", "this", "which"}
        return target.pos_ != "PROPN" or gazetteer().known(target.text) is not None

    def _object(self) -> list[Range]:
        patient = self._patient()
        if patient is None or patient.pos_ == "PRON" or not self._is_told() or self._is_bare_participle():
            return []
        first, after = clauses.noun_phrase(patient)
        if patient.i > self.verb.i:
            after = self._phrase_end(patient)
        if after - first < 3 and not self._is_charge(patient) and not self._is_broken_off(after):
            return []
        return [self.clause.behind(first, after)]

    def _is_broken_off(self, after: int) -> bool:
        """The parser ended the sentence in mid-phrase: "mentioned words | the mayor had said"."""
        return after < len(self.doc) and bool(self.doc[after].is_sent_start) and not self.doc[after - 1].is_punct

    def _is_told(self) -> bool:
        """Somebody does say it: not "to disclose", "without mentioning", "failed to report"."""
        told = self.verb.tag_ != "VB" or (self.cue.act == "denial" and clauses.subject_of(self.verb) is not None)
        return told and self.verb.dep_ not in {"pcomp", "amod", "csubj"}

    def _is_charge(self, noun: Token) -> bool:
        return noun.lemma_.lower() in self.clause.passage.lexicon.words["charges"] or self.cue.act == "denial"

    def _phrase_end(self, patient: Token) -> int:
        """Behind the object and what directly follows it and belongs to it, up to a comma."""
        last = patient.right_edge.i + 1
        for each in self.verb.children:
            if each.left_edge.i == last and each.dep_ in _FOLLOWING and each.lower_ not in _CIRCUMSTANCES:
                last = each.right_edge.i + 1
        following = self.doc[last] if last < len(self.doc) else None
        if following is not None and following.lower_ in {"that", "who"} and last < self.verb.sent.end:
            last = self._clause_end(last)
        for each in children(self.verb, "conj"):
            joined = each.left_edge.i == last and self.doc[last - 1].dep_ == "cc"
            if joined and each.tag_ == "VBG" and self.verb.tag_ != "VBG":
                last = each.right_edge.i + 1
        return self._aside(patient.i, last)

    def _clause_end(self, first: int) -> int:
        """The next comma or stop outside quotations."""
        for token in self.doc[first : self.verb.sent.end]:
            if token.is_punct and token.text in {",", ".", ";", ":"} and self.clause.quotes.at(token.idx) is None:
                return token.i
        return self.verb.sent.end

    def _aside(self, first: int, after: int) -> int:
        """Where an aside cuts a phrase: ", which …", ", while …", " — …"; else its end."""
        for token in self.doc[first + 1 : after - 1]:
            following = token.nbor()
            if token.text == "," and (following.tag_ in {"WDT", "WP", "VBG"} or following.dep_ == "mark"):
                return token.i
            if token.text in DASHES:
                return token.i
        return after

    def _preposition(self) -> list[Range]:
        for preposition in self._prepositions(self.cue.frames):
            complement = clauses.child(preposition, "pobj", "pcomp")
            if complement is not None and preposition.head.i == self.verb.i and not self.passive:
                return [
                    self.clause.behind(
                        preposition.i + 1, max(preposition.right_edge.i + 1, self._to_infinitive(preposition))
                    )
                ]
        return []

    def _to_infinitive(self, preposition: Token) -> int:
        """“called for X to …”: the infinitive belongs to what is called for."""
        after = preposition.right_edge.i + 1
        for each in children(self.verb, "xcomp", "advcl", "ccomp"):
            if each.left_edge.i == after and each.left_edge.lower_ == "to":
                return each.right_edge.i + 1
        return after

    # -- pieces -----------------------------------------------------------------------------------------------------------

    def _patient(self) -> Token | None:
        if self.passive:
            return clauses.child(self.verb, "nsubjpass") or clauses.subject_of(self.verb)
        found = clauses.child(self.verb, "dobj")
        if found is None and self.verb.tag_ == "VBN" and self.verb.dep_ == "acl":
            return self.verb.head
        return found

    def _prepositions(self, words: Collection[str]) -> Sequence[Token]:
        """The prepositions behind the verb, its own and its object's first, then those of its circumstances."""
        levels: list[list[Token]] = [[], [], []]
        for each in self.verb.subtree:
            if each.i > self.verb.i and each.dep_ == "prep" and each.lower_ in words:
                level = self._depth(each)
                if level is not None:
                    levels[level].append(each)
        return [each for level in levels for each in level]

    def _depth(self, preposition: Token) -> int | None:
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
        return 2 if len(path) <= 2 and set(path) <= {"pobj", "prep"} else None

    def _joined(self, patient: Token, inner: Range) -> list[Range]:
        """The object and what is said of it: one stretch where they stand together, else two."""
        start, end = clauses.characters(self.doc, clauses.noun_phrase(patient))
        if patient.i > self.verb.i:
            return [(min(start, inner[0]), max(end, inner[1]))]
        return [(start, end), inner]
