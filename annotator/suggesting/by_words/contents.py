"""What a reporting verb’s clause reports in a sentence that nothing has parsed."""

from __future__ import annotations

from typing import Final

from annotator.suggesting.by_words.cue_sites import Site
from annotator.suggesting.by_words.places import Places, Range
from annotator.suggesting.by_words.reports import Report

_OBJECTS: Final = {"object": "object", "blame": "target", "für": "target-of", "als": "as-complement"}
_PREPOSITIONS: Final = ("vor", "von")
_INFINITIVE: Final = ("er", "ir", "ire", "tre", "dre")


class Contents(Places):
    """One sentence’s complements."""

    def complement(self, site: Site, subject: Range | None, other: Range | None) -> Report | None:
        end = max(site.last + 1, site.anchor + 1, *(phrase[1] for phrase in (subject, other) if phrase))
        if site.head > site.anchor:
            end = max(end, site.head + 1)
        close = self.next_break(end)
        if "target" in site.verb.frames:
            return self._charge(site, subject, other, close)
        if self._is_infinitive(site.head + 1) and not site.passive:
            return self.made("infinitive", site, subject, [(site.head + 1, close or self.without_stop())])
        frames = [frame for frame in _OBJECTS if frame in site.verb.frames]
        if "quote" in site.verb.frames and close is not None:
            found = self._reported(site, subject, other, close)
            if found is not None:
                return found
        for frame in frames:
            found = self._object(frame, site, subject, other, close)
            if found is not None:
                return found
        return self._prepositional(site, subject, close)

    def _reported(self, site: Site, subject: Range | None, other: Range | None, close: int) -> Report | None:
        if site.passive:
            subject = self.agent(site, close)
        if self.quotation(close) or (self.has(close, {":"}) and self.quotation(close + 1)):
            place = close if self.quotation(close) else close + 1
            stop = place + 1
            direct = stop >= len(self.tokens) or not self.tokens[stop].is_word
            parts = [(place, stop if direct else len(self.tokens))]
            return self.made("direct-quote", site, subject, parts, quoted=True)
        rest = (close + 1, len(self.tokens))
        if self.has(close, {":"}) and rest[0] < rest[1]:
            return self.made("clausal-complement", site, subject, [rest])
        if not self.has(close, {","} if self.words.nouns_have_capitals else self.words["conjunction"]):
            return None
        if self.words.nouns_have_capitals and self.is_relative(rest[0]) and subject is not None:
            return None
        if other is not None and "object" in site.verb.frames and self.noun_of(other) in self.words["charges"]:
            return None
        return self.made("clausal-complement", site, subject, [self._clause(rest)])

    def _charge(self, site: Site, subject: Range | None, other: Range | None, close: int | None) -> Report | None:
        """“warf X vor, …”, “X wird vorgeworfen, …”, “beschuldigte X der Lüge”."""
        speaker, target = subject, other
        if site.passive:
            speaker, target = self.agent(site, close if close is not None else len(self.tokens)), subject
        if close is not None and self.has(close, {",", ":"}) and not self.is_relative(close + 1):
            rest = (close + 1, len(self.tokens))
            return self.made("target-of", site, speaker, [self._clause(rest)], target=target)
        mark = self._charging_infinitive(site, close if close is not None else self.without_stop())
        if mark is not None:
            speaker, target = ((phrase[0], min(phrase[1], mark)) if phrase else None for phrase in (speaker, target))
            stop = close if close is not None else self.without_stop()
            return self.made("target-of", site, speaker, [(mark + 1, stop)], target=target)
        first, last = site.middle
        behind = [phrase[1] for phrase in (subject, other) if phrase and phrase[0] > site.anchor]
        start = max(first, *behind, first)
        start = self.past_agent(start, last)
        start += self.has(start, self.words["charged_with"])
        stop = last if last > first else (close if close is not None else self.without_stop())
        if site.head > site.anchor and self.words.nouns_have_capitals:  # A French participle closes nothing.
            stop = site.head
        if start >= stop and target is not None:
            target, (start, stop) = self._halved(target)
        return self.made("target-of", site, speaker, [(start, stop)], target=target) if start < stop else None

    def _charging_infinitive(self, site: Site, stop: int) -> int | None:
        """Where “d’avoir menti” begins in “a accusé le chef de l’opposition d’avoir menti”."""
        return next(
            (
                k
                for k in range(max(site.head, site.anchor) + 1, stop - 1)
                if self.has(k, self.words["charged_with"]) and self._is_infinitive(k + 1)
            ),
            None,
        )

    def _is_infinitive(self, place: int) -> bool:
        """“avoir livré” in “nie avoir livré”; in German it never stands so."""
        if self.words.nouns_have_capitals or place >= len(self.tokens) or self.has(place, self.words["adverbs"]):
            return False
        return self.tokens[place].text.islower() and self.tokens[place].lower.endswith(_INFINITIVE)

    def _halved(self, phrase: Range) -> tuple[Range, Range]:
        """“Griechenland der Lüge” and “dem Rathaus Schlamperei” are whom a charge is about, and the charge."""
        start, end = phrase
        genitive = next((k for k in range(start + 1, end) if self.has(k, self.words["genitive"])), None)
        nouns = [
            k for k in range(start, end) if self.tokens[k].is_capital and not self.has(k, self.words["determiners"])
        ]
        cut = genitive or (
            nouns[-1] if nouns and nouns[-1] > start + self.has(start, self.words["determiners"]) else end
        )
        return (start, cut), (cut, end)

    def _object(
        self, frame: str, site: Site, subject: Range | None, other: Range | None, close: int | None
    ) -> Report | None:
        if site.passive:
            agent = self.agent(site, close if close is not None else len(self.tokens))
            return self.made("object", site, agent, [subject]) if subject and frame == "object" else None
        if other is None:
            return None
        first, last = site.middle
        stop = last if last > first else (close if close is not None else self.without_stop())
        if frame == "für":
            place = next((k for k in range(first, stop) if self.tokens[k].lower == "für"), None)
            return self.made("target-of", site, subject, [(place + 1, stop)], target=other) if place else None
        if frame == "blame":
            return self.made("target", site, subject, [(other[0], max(stop, other[1]))], target=other)
        if self.has(other[0], self.words["pronouns"] | self.words["unspoken"]) and other[1] - other[0] == 1:
            return None
        parts = (
            self._denied(site, other, stop, close) if frame == "object" else self._called(site, subject, other, stop)
        )
        return self.made(_OBJECTS[frame], site, subject, parts)

    def _denied(self, site: Site, other: Range, stop: int, close: int | None) -> list[Range]:
        """“wies den Vorwurf zurück, …”: the object, with the clause that says what a charge is."""
        if other[1] <= site.anchor:
            return [other]
        parts = [(other[0], max(other[1], self._with_prepositions(other[1], stop)))]
        charge = self.noun_of(other) in self.words["charges"] | self.words.nouns.keys()
        if charge and close is not None and self.has(close, {","}) and not self.is_relative(close + 1):
            parts.append((close + 1, len(self.tokens)))
        return parts

    def _called(self, site: Site, subject: Range | None, other: Range, stop: int) -> list[Range]:
        """“bezeichnete X als Y”: both, and nothing where only one is there."""
        if other[1] <= site.anchor:
            return [other, (subject[1] if subject else site.anchor + 1, stop)]
        return [(other[0], stop)] if stop > other[1] else []

    def _with_prepositions(self, place: int, stop: int) -> int:
        """On over “über eine Flucht ins Ausland”, which belongs to the object."""
        while place < stop and self.tokens[place].lower in self.words["prepositions"]:
            end = self.chunks.phrase(place + 1)
            if end is None or end > stop:
                break
            place = end
        return place

    def _prepositional(self, site: Site, subject: Range | None, close: int | None) -> Report | None:
        """“warnte vor …”, “sprach von …”."""
        stop = close if close is not None else self.without_stop()
        if site.head > site.anchor:
            stop = site.head
        for frame in _PREPOSITIONS:
            if frame in site.verb.frames:
                place = next((k for k in range(site.anchor + 1, stop) if self.tokens[k].lower in _forms(frame)), None)
                if place is not None and place + 1 < stop and not site.passive:
                    return self.made("preposition", site, subject, [(place + 1, stop)])
        return None

    def _clause(self, rest: Range) -> Range:
        """A complement without “dass”, up to where another reporting clause is joined to it."""
        start, end = rest
        if start < end and self.has(start, self.words["conjunction"]):
            start += 1
        return start, end

    def agent(self, site: Site, stop: int) -> Range | None:
        for k in range(site.anchor + 1, min(stop, len(self.tokens))):
            if self.tokens[k].lower in self.words["agents"]:
                end = self.chunks.phrase(k + 1)
                return (k + 1, end) if end is not None else None
        return None

    def past_agent(self, start: int, stop: int) -> int:
        if start < stop and self.tokens[start].lower in self.words["agents"]:
            return self.chunks.phrase(start + 1) or start
        return start


def _forms(preposition: str) -> frozenset[str]:
    return frozenset({"vor": {"vor", "vorm"}, "von": {"von", "vom"}}.get(preposition, {preposition}))
