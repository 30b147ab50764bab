"""What a reporting verb governs other than a clause: objects, infinitives, prepositions, charges against a target."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.gazetteer import gazetteer
from annotator.suggesting.governed import Governed, Way

_PREPOSITIONS = frozenset({"for", "of", "about", "against", "on", "to", "at"})
_FOLLOWING = frozenset({"prep", "xcomp", "acl", "relcl", "oprd"})
_WEAPONS = frozenset({"attack", "hit"})
_CIRCUMSTANCES = frozenset(
    {"in", "at", "during", "since", "after", "before", "on", "over", "under", "by", "while", "amid"}
)


class Complements(Governed):
    """The complements of one reporting verb. A criticism sets ``target``, against whom it is."""

    def ways(self) -> Sequence[Way]:
        return (
            ("infinitive", frozenset({"object infinitive", "on infinitive"}), self._object_infinitive),
            ("infinitive", frozenset({"infinitive"}), self._infinitive),
            ("gerund", frozenset({"gerund"}), self._gerund),
            ("target", frozenset({"target"}), self._target),
            ("object", frozenset({"object"}), self._object),
            ("preposition", _PREPOSITIONS, self._preposition),
        )

    def _object_infinitive(self) -> list[Range]:
        for inner in children(self.verb, "xcomp", "ccomp", "advcl"):
            loose = inner.dep_ == "advcl" and not self.is_quoted(inner.i)
            if inner.i > self.verb.i and not loose and any(each.lower_ == "to" for each in inner.children):
                patient = clauses.child(self.verb, "dobj") or clauses.own_subject(inner)
                if patient is None:
                    break
                return [self.clause.behind(min(patient.left_edge.i, inner.left_edge.i), inner.right_edge.i + 1)]
        if "on infinitive" in self.cue.frames:
            called = self._called_on()
            if called is not None:
                return [self.clause.behind(called + 1, self._last_infinitive())]
            for preposition in self.prepositions({"on", "upon"}):
                if preposition.i <= self.verb.i + 2 and clauses.child(preposition, "pobj", "pcomp"):
                    return [
                        self.clause.behind(
                            preposition.i + 1, max(self._last_infinitive(), preposition.right_edge.i + 1)
                        )
                    ]
        return []

    def _called_on(self) -> int | None:
        """The “on” of “called on X to …” where the parser took it for a particle."""
        particle = clauses.child(self.verb, "prt")
        found = particle is not None and particle.lower_ == "on" and self._last_infinitive() > particle.i + 2
        return particle.i if particle is not None and found else None

    def _last_infinitive(self) -> int:
        inner = [each for each in children(self.verb, "xcomp", "advcl") if each.i > self.verb.i]
        return max((each.right_edge.i + 1 for each in inner if any(x.lower_ == "to" for x in each.children)), default=0)

    def _infinitive(self) -> list[Range]:
        for inner in children(self.verb, "xcomp"):
            if inner.i > self.verb.i and inner.tag_ != "VBG":
                return [self.clause.behind(inner.left_edge.i, self._with_conjuncts(inner))]
        return []

    def _with_conjuncts(self, inner: Token) -> int:
        """Behind "to go and perhaps stay …", wherever the parser hung the second verb."""
        after = inner.right_edge.i + 1
        for each in (*children(self.verb, "conj"), *children(self.verb.head, "conj")):
            follows = self.doc[after - 1].dep_ == "cc" or (after < len(self.doc) and self.doc[after].dep_ == "cc")
            forms = {inner.tag_, "VBP"} - {self.verb.tag_, self.verb.head.tag_}
            if each.tag_ in forms and clauses.own_subject(each) is None and each.i > after and follows:
                return each.right_edge.i + 1
        return after

    def _gerund(self) -> list[Range]:
        for inner in children(self.verb, "xcomp", "pcomp"):
            if inner.i > self.verb.i and inner.tag_ == "VBG":
                return [self.clause.behind(inner.left_edge.i, inner.right_edge.i + 1)]
        return []

    def _target(self) -> list[Range]:
        """“criticised X for …”: the target and what it is criticised for."""
        self.target = self.patient()
        if self.target is None or self.target.tag_ in {"WDT", "WP"} or self.is_bare_participle():
            return []
        reasons = self.prepositions({"for", "over", "as", "about"})
        if not reasons and (self._is_armed(self.target) or self._is_laid_on_somebody()):
            return []
        last = max((each.right_edge.i + 1 for each in reasons), default=0)
        if self.target.i > self.verb.i:
            return [self.clause.behind(self.target.left_edge.i, max(last, self._phrase_end(self.target)))]
        if not reasons:
            return [clauses.characters(self.doc, clauses.noun_phrase(self.target))]
        return self.joined(self.target, self.clause.behind(reasons[0].left_edge.i, last))

    def _is_laid_on_somebody(self) -> bool:
        """“blame it on X”: the object is what, not whom."""
        return "target on" in self.cue.frames and bool(self.prepositions({"on"}))

    def _is_armed(self, target: Token) -> bool:
        """“attacked Ukraine” is war, “attacked him” is talk."""
        if self.verb.lemma_ not in self.clause.passage.lexicon.words["armed"]:
            return False
        if self.is_quoted(target.left_edge.i):
            return False
        if target.pos_ == "PRON":
            return target.lower_ in {"it", "them", "that", "this", "which"}
        if target.lemma_.lower() in self.clause.passage.lexicon.words["ideas"]:
            return False
        words = gazetteer().words
        if self.verb.lemma_ not in _WEAPONS and target.lemma_.lower() in words["role"] | words["generic"]:
            return False
        named = target.pos_ == "PROPN" and gazetteer().known(target.text) is None
        # “attacked the Moskva”: ships and towns with an article, people without.
        return not named or any(each.lower_ == "the" for each in target.children)

    def _object(self) -> list[Range]:
        patient = self.patient()
        if patient is None or patient.pos_ == "PRON" or not self.is_told() or self.is_bare_participle():
            return []
        first, after = clauses.noun_phrase(patient)
        if patient.i > self.verb.i:
            after = self._phrase_end(patient)
        if after - first < 3 and not self._is_charge(patient) and not self._is_broken_off(after):
            return []
        return [self.clause.behind(first, after)]

    def _is_broken_off(self, after: int) -> bool:
        """The parser ended the sentence in mid-phrase: “cited remarks | that he had made”."""
        return after < len(self.doc) and bool(self.doc[after].is_sent_start) and not self.doc[after - 1].is_punct

    def _is_charge(self, noun: Token) -> bool:
        return noun.lemma_.lower() in self.clause.passage.lexicon.words["charges"] or self.cue.act == "denial"

    def _phrase_end(self, patient: Token) -> int:
        """Behind the object and what directly follows it and belongs to it, up to a comma."""
        last = patient.right_edge.i + 1
        for each in self.verb.children:
            contact = each.dep_ == "ccomp" and "clause" not in self.cue.frames
            follows = (each.dep_ in _FOLLOWING and each.lower_ not in _CIRCUMSTANCES) or contact
            if each.left_edge.i == last and (follows or self._is_done_by(last - 1, each)):
                last = each.right_edge.i + 1
        following = self.doc[last] if last < len(self.doc) else None
        if following is not None and following.lower_ in {"that", "who"} and last < self.sentence_end:
            last = self._clause_end(last)
        for each in children(self.verb, "conj"):
            before = last + (last < self.sentence_end and self.doc[last].dep_ == "cc")
            joined = each.left_edge.i == before and self.doc[before - 1].dep_ == "cc"
            if joined and each.tag_ == "VBG" and self.verb.tag_ != "VBG":
                last = each.right_edge.i + 1
        return self.aside(patient.i, last)

    def _is_done_by(self, noun: int, verb: Token) -> bool:
        """“the sight of her husband making money”, where the parser hung the participle on the reporting verb."""
        phrase = self.doc[noun]
        return (
            verb.tag_ == "VBG" and verb.left_edge.i == verb.i and phrase.dep_ == "pobj" and phrase.head.lower_ == "of"
        )

    def _clause_end(self, first: int) -> int:
        """The next comma or stop outside quotations."""
        for token in self.doc[first : self.sentence_end]:
            if token.is_punct and token.text in {",", ".", ";", ":"} and self.clause.quotes.at(token.idx) is None:
                return token.i
        return self.sentence_end

    def _preposition(self) -> list[Range]:
        for preposition in self.prepositions(self.cue.frames):
            complement = clauses.child(preposition, "pobj", "pcomp")
            if complement is not None and preposition.head.i == self.verb.i and not self.passive:
                return [
                    self.clause.behind(
                        preposition.i + 1, max(preposition.right_edge.i + 1, self._to_infinitive(preposition))
                    )
                ]
        return self._for_somebody_to() if "for" in self.cue.frames else []

    def _for_somebody_to(self) -> list[Range]:
        """“calling for a successor to be named”, where the parser took “for” for a conjunction."""
        for each in children(self.verb, "advcl", "ccomp", "xcomp"):
            if each.left_edge.lower_ == "for" and each.left_edge.dep_ == "mark" and each.left_edge.i == self.verb.i + 1:
                return [self.clause.behind(each.left_edge.i + 1, each.right_edge.i + 1)]
        return []

    def _to_infinitive(self, preposition: Token) -> int:
        """“called for X to …”: the infinitive belongs to what is called for."""
        after = preposition.right_edge.i + 1
        for each in children(self.verb, "xcomp", "advcl", "ccomp"):
            if each.left_edge.i == after and each.left_edge.lower_ == "to":
                return each.right_edge.i + 1
        return after
