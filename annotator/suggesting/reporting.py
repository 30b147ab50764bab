"""The reporting clause around a verb: where it starts and ends, and what stands before, around and behind it."""

from __future__ import annotations

import re
from itertools import pairwise

from spacy.tokens import Token

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range, children
from annotator.suggesting.cues import Cue
from annotator.suggesting.passage import Passage

_MODIFIERS = frozenset(
    {"prt", "advmod", "npadvmod", "prep", "dative", "agent", "aux", "auxpass", "neg", "nsubj", "nsubjpass"}
)
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
DASHES = frozenset({"—", "--", "–", "―"})
# Nothing of the reporter's own begins behind other words than these, “and” and adverbs.
_BREAKS = DASHES | {",", ";", "”", '"'}
_STOPS = frozenset('.!?”"…:')


class ReportingClause:
    """A reporting verb with who says it, to whom and when, without what is said."""

    def __init__(self, passage: Passage, verb: Token, cue: Cue) -> None:
        self.passage = passage
        self.doc = passage.tokens
        self.quotes = passage.quotes
        self.verb = verb
        self.cue = cue
        self.first = self._first()
        self.after = self._after()

    @property
    def start(self) -> int:
        """The first character of the clause."""
        return self.doc[self.first].idx

    @property
    def end(self) -> int:
        """The character behind the clause."""
        last = self.doc[self.after - 1]
        return last.idx + len(last)

    def _first(self) -> int:
        """The clause's first token; a subject that the parser stretched into a quotation is cut at its end."""
        verb = clauses.governing_chain(self.verb)
        own = clauses.own_subject(verb)
        parts = [each.i for each in clauses.verb_group(verb)]
        before = own is not None and own.i < verb.i
        if own is not None and before:
            parts.append(own.left_edge.i)
        parts += [
            each.left_edge.i
            for each in children(verb, "advmod")
            if each.i < verb.i and (own is None or not before or each.i > own.i)
        ]
        first = min(parts)
        while first < verb.i and self.quotes.at(self.doc[first].idx) is not None:
            first += 1
        return first

    def _after(self) -> int:
        last = max(each.i for each in clauses.verb_group(self.verb))
        inverted = clauses.inverted_subject(self.verb)
        if inverted is not None:
            return inverted.i + 1
        for each in self.verb.children:
            told = each.dep_ in {"dobj", "oprd"} and "object" not in self.cue.frames
            if each.i > self.verb.i and (each.dep_ in _MODIFIERS or told) and self.quotes.at(each.idx) is None:
                end = each.right_edge.i if each.dep_ == "nsubj" else clauses.without_relative(each) - 1
                last = max(last, self._before_quotation(each.left_edge.i, end))
        return last + 1

    def _before_quotation(self, first: int, last: int) -> int:
        """The last token of a phrase that no quotation has begun in."""
        for token in self.doc[first : last + 1]:
            if self.quotes.at(token.idx) is not None or token.text == ":":
                return token.i - 1
        return last

    # -- what stands around it -------------------------------------------------------------------------------

    def before(self, start: int) -> Range:
        """From a token to the clause, in characters."""
        return clauses.characters(self.doc, (start, self.first))

    def behind(self, first: int, after: int) -> Range:
        """Tokens as characters, without a leading "that" and without a second reporting clause at the end."""
        doc = self.doc
        while first < after - 1 and (
            (doc[first].lower_ == "that" and _is_conjunction(doc[first])) or doc[first].text in ",:"
        ):
            first += 1
        for before, token in pairwise(doc[first:after]):
            if before.text not in _BREAKS and before.dep_ not in {"cc", "advmod"}:
                continue
            if self.starts_another(token) or self._is_remark(token) or self._is_next_speaker(token):
                after = token.i - 1 if before.dep_ == "cc" or before.text in DASHES or before.text == ";" else token.i
                break
        else:
            after = self._unbroken(after)
        start, end = clauses.characters(doc, (first, max(after, first + 1)))
        return start, self._with_list(end)

    def _is_remark(self, token: Token) -> bool:
        """“, although he again refused”, “— a claim that …” and what follows a semicolon are the reporter's remarks."""
        before = token.nbor(-1)
        if self.quotes.at(token.idx) is not None:
            return False
        if before.text == ";":
            return True
        if token.pos_ == "DET" and (before.text in DASHES or (before.text == "," and token.head.dep_ == "appos")):
            return self._is_charge_after(token)
        if before.text != "," or token.dep_ != "mark":
            return False
        return token.lower_ in {"although", "though"} or (token.lower_ == "while" and self._is_others(token.head))

    def _is_others(self, verb: Token) -> bool:
        """“…, while supporters argue …”: somebody else's statement."""
        return verb.lemma_.lower() in self.passage.lexicon.verbs and clauses.own_subject(verb) is not None

    def _is_next_speaker(self, token: Token) -> bool:
        """“…, and groups warned that …”: somebody else's statement, in the form of the reporting verb."""
        if token.dep_ != "cc" or token.nbor(-1).text != "," or self.quotes.at(token.idx) is not None:
            return False
        for verb in token.head.children:
            own = clauses.own_subject(verb) if verb.dep_ == "conj" and verb.i > token.i else None
            if own is None or own.pos_ == "PRON" or clauses.finite_tag(verb) != clauses.finite_tag(self.verb):
                continue
            said = children(verb, "ccomp") or any(self.quotes.at(each.idx) for each in verb.children)
            return bool(said) and verb.lemma_.lower() in self.passage.lexicon.verbs
        return False

    def _is_charge_after(self, determiner: Token) -> bool:
        charges = self.passage.lexicon.words["charges"]
        return any(token.lemma_.lower() in charges for token in self.doc[determiner.i + 1 : determiner.i + 4])

    def _unbroken(self, after: int) -> int:
        """Past a sentence break that the parser made without a full stop."""
        doc = self.doc
        while (
            0 < after < len(doc)
            and doc[after].is_sent_start
            and not doc[after - 1].is_punct
            and not doc[after].is_punct
        ):
            after = self.passage.sentence(doc[after])[1]
            while after > 1 and doc[after - 1].is_punct and not doc[after - 1].is_quote:
                after -= 1
        return after

    def _with_list(self, end: int) -> int:
        """A colon, or a quotation right behind, at the content's end goes on with it."""
        text = self.passage.text
        if text[end : end + 1] != ":" and text[end - 1 : end] != ":":
            quote = self.quotes.at(end + 1) if text[end : end + 1] == " " else None
            return quote.end if quote is not None and quote.start == end + 1 else end
        quote = self.quotes.starting_at(end)
        return quote.end if quote else self.sentence_end(end)

    def around(self, content: Token) -> list[Range]:
        """The content before the reporting clause, and its rest behind it."""
        doc = self.doc
        start = min(content.left_edge.i, self.first)
        if content.i <= self.verb.i:
            start = self.passage.sentence(content)[0]
        start = max([start, *(token.i + 1 for token in doc[start : self.first] if token.text == ";")])
        parts: list[Range] = []
        if start < self.first:
            parts.append(self.before(start))
        last = content.right_edge.i + 1
        if start < self.first and self.is_incomplete(start, self.first):
            last = max(last, self.passage.sentence(content)[1])
        if self.after < min(last, len(doc)) and doc[self.after].text in {",", "”"}:
            behind = [token for token in doc[self.after : last] if not token.is_punct or token.is_quote]
            if behind and not self.starts_another(behind[0]) and not self._is_own_participle(behind[0]):
                parts.append(clauses.characters(doc, (behind[0].i, last)))
        return parts

    def _is_own_participle(self, token: Token) -> bool:
        """“…, she said, referring to …” is what the reporter adds."""
        return token.tag_ == "VBG" and token.head.i == self.verb.i

    def starts_another(self, token: Token) -> bool:
        """“, adding that …”, “, according to …”, “and warned …” behind the content are the reporter's."""
        if self.quotes.at(token.idx) is not None:
            return False
        before = token.nbor(-1)
        if token.dep_ == "conj" and before.dep_ in {"cc", "advmod"}:
            return self._shares_subject(token)
        if before.text not in {",", "”", '"'}:
            return False
        if token.lower_ == "according":
            return True
        cue = self.passage.lexicon.verbs.get(token.lemma_.lower())
        return token.tag_ == "VBG" and cue is not None and token.head.i <= token.i

    def _shares_subject(self, token: Token) -> bool:
        """A verb in the form of the reporting verb, not the content's: “said he would go and warned …”."""
        if clauses.own_subject(token) is not None or not token.tag_.startswith("VB"):
            return False
        form = clauses.finite_tag(token)
        if form != clauses.finite_tag(self.verb):
            return False
        reports = token.lemma_.lower() in self.passage.lexicon.verbs
        return reports or clauses.finite_tag(token.head) not in {*FINITE, form}

    def is_incomplete(self, first: int, after: int) -> bool:
        """The tokens hold no main clause, so that what is said must go on behind the reporting clause."""
        for token in self.doc[first:after]:
            finite = token.tag_ in FINITE and token.pos_ in {"VERB", "AUX"}
            verb = token.head if token.dep_ in {"aux", "auxpass"} else token
            if finite and not any(each.dep_ == "mark" or each.tag_ in {"WRB", "WDT", "WP"} for each in verb.children):
                return False
        return True

    def sentence_start(self, offset: int) -> int:
        """Back from a quotation to the start of the sentence that it stands in, outside other quotations."""
        text, place = self.passage.text, offset
        while place > 0 and not (
            text[place - 1] in _STOPS and text[place : place + 1].isspace() and self._is_stop(place - 1)
        ):
            place -= 1
        while place < offset and text[place].isspace():
            place += 1
        return place

    def sentence_end(self, offset: int) -> int:
        """From an offset to the stop of its sentence, outside quotations."""
        return clauses.sentence_end(self.passage.text, offset)

    def _is_stop(self, place: int) -> bool:
        text = self.passage.text
        if text[place] == ".":
            return not clauses.is_abbreviation(text, place)
        # A closing mark ends a sentence only behind a full stop; ”resources …” and ”looking for” don't.
        return text[place] not in '”"' or (
            place > 0 and text[place - 1] in ".!?…" and bool(re.match(r"\s*[A-Z“\"']", text[place + 1 :]))
        )


def _is_conjunction(that: Token) -> bool:
    """Not in “that was wrong” and “that claim”; but in “that results were final”, whatever the parser says."""
    return that.dep_ == "mark" or (that.dep_ == "det" and that.head.tag_ in {"NNS", "PRP", "NNPS"})
