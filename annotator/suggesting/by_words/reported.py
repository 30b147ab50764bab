"""What a sentence that nothing has parsed reports: reporting verbs with their subject and what they report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from annotator.domain.text import Span
from annotator.suggesting.by_words.contents import Contents
from annotator.suggesting.by_words.cue_sites import Site, sites
from annotator.suggesting.by_words.places import Range
from annotator.suggesting.by_words.reports import UNSAID, Report

_REACH: Final = 40


class Sentence(Contents):
    """One sentence; ranges are of its tokens."""

    def reports(self) -> Iterator[Report]:
        """In the order of their verbs."""
        self._subjects: dict[int, Range] = {}
        last: Site | None = None
        source: Span | None = None
        for site in sites(self.tokens, self.words):
            report = self._report(site, last, source)
            if report is None and site.anchor in self._subjects:
                report = self._unsaid(site, self._subjects[site.anchor])
            if report is not None:
                last, source = site, report.source or source
                yield report

    def _unsaid(self, site: Site, subject: Range) -> Report:
        """Somebody reports, but not here: in the next paragraph after “Er sagte:”, or in “Er wies das zurück”."""
        rule = "block-quote" if self.tokens[-1].text == ":" and "quote" in site.verb.frames else UNSAID
        return Report(
            rule, site.verb.act, site.verb.lemma, (self.span(site.head, site.head + 1),), [], self.span(*subject)
        )

    # -- the reporting clause --------------------------------------------------------------------------------

    def _report(self, site: Site, last: Site | None, source: Span | None) -> Report | None:
        opening = self._opening(site)
        if opening is not None:
            return self._verb_final(site, opening)
        quote = self.quotation_before(site.anchor)
        if quote is not None and "quote" in site.verb.frames and not site.passive:
            return self._behind_quotation(site, quote)
        if site.is_final and not self.ends_sentence(site) and self._subject_before(site) is None:
            return None
        return self._stated(site, last, source)

    def _stated(self, site: Site, last: Site | None, source: Span | None) -> Report | None:
        """A main clause: its subject stands before the verb or behind it, or is that of the clause before."""
        before = self._subject_before(site)
        if before is None and last is not None and self.has(site.anchor - 1, self.words["and"] | {"aber"}):
            report = self.complement(site, None, None)
            if report is not None:
                report.source, report.shares = source, True
            return report
        after = self._subject_after(site)
        if before is None and after is None:
            return None
        if before is None and self.has(site.anchor - 1, {","}) and site.anchor > 1:
            interrupted = self._interrupting(site, after)
            if interrupted is not None:
                return interrupted
        subject, other = self._roles(site, before, after)
        if subject is not None and not self.is_unspoken(subject) and not site.passive:
            self._subjects[site.anchor] = subject
        return self.complement(site, subject, other)

    def _subject_after(self, site: Site) -> Range | None:
        after = self._phrase_after(site.anchor + 1)
        impersonal = site.verb.lemma == "heißen" and (after is None or self.has(after[0], {"es"}))
        return self._place(site.anchor + 1) or self._place(max(0, site.anchor - 4)) if impersonal else after

    def _opening(self, site: Site) -> int | None:
        """Where the clause begins that the verb closes: “wie die Polizei mitteilte”, “nachdem er erklärt hatte”."""
        if not site.is_final or site.anchor < 2:
            return None
        for k in range(site.anchor - 1, max(-1, site.anchor - _REACH), -1):
            if k == 0 or self.tokens[k - 1].text in ",;:–—" or self.tokens[k - 1].quotation is not None:
                if self.tokens[k].lower in self.words.according["as"] | self.words["subordinating"]:
                    return k
                if not self.has(k - 1, {","}):
                    return None
        return None

    def _verb_final(self, site: Site, opening: int) -> Report | None:
        end = self.chunks.phrase(opening + 1)
        if end is None or end > site.head:
            return None
        close = max(site.anchor, site.last) + 1
        rest = (close + 1, len(self.tokens)) if self.has(close, {","}) else (close, close)
        if self.tokens[opening].lower not in self.words.according["as"]:
            return self.made("clausal-complement", site, (opening + 1, end), [self._clause(rest)])
        parts = [(0, opening), rest] if opening else [rest]
        quote = self.quotation_before(opening)
        rule = "direct-quote" if quote is not None and opening == quote + 2 else "parenthetical"
        return self.made(rule, site, (opening + 1, end), parts, quoted=rule == "direct-quote")

    def _behind_quotation(self, site: Site, quote: int) -> Report | None:
        after = self._subject_after(site)
        if after is None and site.verb.lemma != "heißen":
            return None
        subject, other = (None, None) if after is None else self._roles(site, None, after)
        other = other if "target" in site.verb.frames else None
        parts: list[Range] = [(quote, quote + 1)]
        end = max(site.last + 1, subject[1] if subject else site.anchor + 1, other[1] if other else 0)
        further = self.next_break(end)
        if further is not None and self.has(further, {",", ":"}) and self.quotation(further + 1):
            parts.append((further + 1, further + 2))
        elif further is not None and self.quotation(further):
            parts.append((further, further + 1))
        return self.made("direct-quote", site, subject, parts, target=other, quoted=True)

    def _interrupting(self, site: Site, after: Range | None) -> Report | None:
        """“…, sagte X.” and “…, sagte X, …”; None where what stands before is an adverbial clause."""
        if "quote" not in site.verb.frames or (self.has(0, self.words["openers"]) and not self._speaks(0)):
            return None
        end = max(site.last, after[1] - 1 if after else site.anchor)
        close = self.next_break(end + 1)
        rest = (close + 1, len(self.tokens)) if close is not None and self.has(close, {","}) else None
        if rest is not None and self.has(rest[0], self.words["conjunction"]):
            return None
        start = self.clause_start(site.anchor - 1)
        parts = [(start, site.anchor - 1), *([rest] if rest else [])]
        return self.made("parenthetical", site, after, parts)

    def _speaks(self, start: int) -> bool:
        """Reported speech is in the subjunctive: “Nun sei es so weit, sagte X”."""
        return any(token.lower in self.words["subjunctive"] for token in self.tokens[start:_REACH])

    # -- who -------------------------------------------------------------------------------------------------

    def _subject_before(self, site: Site) -> Range | None:
        """The phrase that fills the sentence, or its last clause, up to the verb."""
        for start in self._starts(site.anchor):
            end = self.chunks.phrase(start)
            if end is None:
                continue
            aside = self.chunks.relative(end)
            ends = {end, *([aside] if aside else [])}
            if site.anchor in ends or (
                site.passive and self.noun_of((start, end)) and self.has(site.anchor - 1, {","})
            ):
                return start, end if site.anchor in ends else site.anchor - 1
            if end < site.anchor and self._only_adverbs(end, site.anchor):
                return start, end
        return None

    def _starts(self, anchor: int) -> Iterator[int]:
        for k in range(anchor - 1, max(-1, anchor - _REACH), -1):
            before = self.tokens[k - 1] if k else None
            if before is None or before.breaks or before.lower in self.words["coordinating"] | self.words["and"]:
                yield k

    def _only_adverbs(self, start: int, end: int) -> bool:
        return all(token.lower in self.words["adverbs"] | self.words["active"] for token in self.tokens[start:end])

    def _phrase_after(self, place: int) -> Range | None:
        last = place + 2
        while place < len(self.tokens) and self._is_passed(place, small=place < last):
            place += 1
        end = self.chunks.phrase(place)
        return (place, end) if end is not None else None

    def _is_passed(self, place: int, *, small: bool) -> bool:
        """“sagte damals der Minister”: an adverb, or a ``small`` word that leads no phrase of its own."""
        token = self.tokens[place]
        if token.lower in self.words["adverbs"]:
            return True
        if not small or self.chunks.phrase(place) is not None:
            return False
        leads = ("determiners", "pronouns", "prepositions", "joints", "agents", "conjunction", "active", "passive")
        return token.is_word and token.text.islower() and not any(token.lower in self.words[group] for group in leads)

    def _place(self, place: int) -> Range | None:
        """“hieß es aus dem Ministerium”: who says it stands behind a preposition."""
        for k in range(place, min(len(self.tokens), place + 6)):
            if self.tokens[k].lower in self.words["places"]:
                end = self.chunks.phrase(k + 1)
                return (k + 1, end) if end is not None else None
        return None

    def _roles(self, site: Site, before: Range | None, after: Range | None) -> tuple[Range | None, Range | None]:
        """Subject and object of the phrases before and behind the verb."""
        if before is None:
            return self._behind(site, after)
        closes = self.words.nouns_have_capitals  # In French the object stands behind the participle.
        if after is None or (closes and after[0] >= max(site.last, site.head) > site.anchor):
            return before, None
        if site.passive:
            return before, None
        is_subject = self.has(after[0], self.words["nominative"]) and after[1] - after[0] == 1
        if (self._is_object(before, site) or (is_subject and "object" in site.verb.frames)) and not self._is_dative(
            after
        ):
            return after, before
        return before, after

    def _behind(self, site: Site, after: Range | None) -> tuple[Range | None, Range | None]:
        if after is None or site.passive:
            return after, None
        second = self._phrase_after(after[1])
        inside = second is not None and second[1] <= max(site.last, self.next_break(after[1]) or len(self.tokens))
        return after, second if inside else None

    def _is_object(self, phrase: Range, site: Site) -> bool:
        first, last = self.tokens[phrase[0]].lower, self.tokens[phrase[1] - 1].lower
        if first in self.words["dative"] and site.verb.frames & {"target", "blame", "für", "object"}:
            return True
        nouns = {token.lower for token in self.tokens[phrase[0] : phrase[1]]}
        charged = nouns & (self.words["charges"] | self.words.nouns.keys())
        return bool(charged or last in self.words["charges"]) and bool(site.verb.frames & {"object", "als"})

    def _is_dative(self, phrase: Range) -> bool:
        return self.tokens[phrase[0]].lower in self.words["dative"]
