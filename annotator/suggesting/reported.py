"""What a sentence that nothing has parsed reports: reporting verbs with their subject and what they report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from annotator.domain.text import Span
from annotator.suggesting.chunks import Chunks
from annotator.suggesting.cue_sites import Site, sites
from annotator.suggesting.reports import Report
from annotator.suggesting.spelled import Spelled, Token, trimmed
from annotator.suggesting.wordlists import WordList

_REACH: Final = 40
_OBJECTS: Final = {"object": "object", "blame": "target", "für": "target-of", "als": "as-complement"}
_PREPOSITIONS: Final = ("vor", "von")
Range = tuple[int, int]


class Sentence:
    """One sentence; ranges are of its tokens."""

    def __init__(self, tokens: Sequence[Token], paragraph: Spelled, words: WordList) -> None:
        self.tokens = tokens
        self.text = paragraph.text
        self.words = words
        self.chunks = Chunks(tokens, words)

    def reports(self) -> Iterator[Report]:
        """In the order of their verbs."""
        last: Site | None = None
        source: Span | None = None
        for site in sites(self.tokens, self.words):
            report = self._report(site, last, source)
            if report is not None and report.content:
                last, source = site, report.source or source
                yield report

    # -- the reporting clause --------------------------------------------------------------------------------

    def _report(self, site: Site, last: Site | None, source: Span | None) -> Report | None:
        opening = self._opening(site)
        if opening is not None:
            return self._verb_final(site, opening)
        quote = self._quotation_before(site.anchor)
        if quote is not None and "quote" in site.verb.frames and not site.passive:
            return self._behind_quotation(site, quote)
        if site.is_final and not self._ends_sentence(site) and self._subject_before(site) is None:
            return None
        before = self._subject_before(site)
        shared = before is None and last is not None and self._is(site.anchor - 1, self.words["and"] | {"aber"})
        after = None if shared else self._phrase_after(site.anchor + 1)
        if site.verb.lemma == "heißen" and (after is None or self._is(after[0], {"es"})):
            after = self._place(site.anchor + 1)
        if before is None and not shared and after is None:
            return None
        if before is None and not shared and self._is(site.anchor - 1, {","}) and site.anchor > 1:
            interrupted = self._interrupting(site, after)
            if interrupted is not None:
                return interrupted
        subject, other = self._roles(site, before, after)
        report = self._complement(site, subject, other)
        if report is not None and shared:
            report.source, report.shares = source, True
        return report

    def _opening(self, site: Site) -> int | None:
        """Where the clause begins that the verb closes: “wie die Polizei mitteilte”, “nachdem er erklärt hatte”."""
        if not site.is_final or site.anchor < 2:
            return None
        for k in range(site.anchor - 1, max(-1, site.anchor - _REACH), -1):
            if k == 0 or self.tokens[k - 1].text in ",;:–—" or self.tokens[k - 1].quotation is not None:
                if self.tokens[k].lower in self.words.according["as"] | self.words["subordinating"]:
                    return k
                if not self._is(k - 1, {","}):
                    return None
        return None

    def _verb_final(self, site: Site, opening: int) -> Report | None:
        end = self.chunks.phrase(opening + 1)
        if end is None or end > site.head:
            return None
        close = max(site.anchor, site.last) + 1
        rest = (close + 1, len(self.tokens)) if self._is(close, {","}) else (close, close)
        if self.tokens[opening].lower not in self.words.according["as"]:
            return self._made("clausal-complement", site, (opening + 1, end), [self._clause(rest)])
        parts = [(0, opening), rest] if opening else [rest]
        quote = self._quotation_before(opening)
        rule = "direct-quote" if quote is not None and opening == quote + 2 else "parenthetical"
        return self._made(rule, site, (opening + 1, end), parts, quoted=rule == "direct-quote")

    def _behind_quotation(self, site: Site, quote: int) -> Report | None:
        after = self._phrase_after(site.anchor + 1)
        if after is None and site.verb.lemma != "heißen":
            return None
        subject, other = (None, None) if after is None else self._roles(site, None, after)
        if after is None:
            subject = self._place(site.anchor + 1)
        other = other if "target" in site.verb.frames else None
        parts: list[Range] = [(quote, quote + 1)]
        end = max(site.last + 1, subject[1] if subject else site.anchor + 1, other[1] if other else 0)
        further = self._next_break(end)
        if further is not None and self._is(further, {",", ":"}) and self._quotation(further + 1):
            parts.append((further + 1, further + 2))
        elif further is not None and self._quotation(further):
            parts.append((further, further + 1))
        return self._made("direct-quote", site, subject, parts, target=other, quoted=True)

    def _interrupting(self, site: Site, after: Range | None) -> Report | None:
        """“…, sagte X.” and “…, sagte X, …”; None where what stands before is an adverbial clause."""
        if "quote" not in site.verb.frames or self.tokens[0].lower in self.words["openers"] and not self._speaks(0):
            return None
        end = max(site.last, after[1] - 1 if after else site.anchor)
        close = self._next_break(end + 1)
        rest = (close + 1, len(self.tokens)) if close is not None and self._is(close, {","}) else None
        if rest is not None and self._is(rest[0], self.words["conjunction"]):
            return None
        start = self._clause_start(site.anchor - 1)
        parts = [(start, site.anchor - 1), *([rest] if rest else [])]
        return self._made("parenthetical", site, after, parts)

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
            if site.anchor in ends or (site.passive and self._noun_of((start, end)) and self._is(site.anchor - 1, {","})):
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
        while place < len(self.tokens) and self.tokens[place].lower in self.words["adverbs"]:
            place += 1
        end = self.chunks.phrase(place)
        return (place, end) if end is not None else None

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
        if after is None or after[0] >= max(site.last, site.head) > site.anchor:
            return before, None
        if site.passive:
            return before, None
        is_subject = self._is(after[0], self.words["nominative"]) and after[1] - after[0] == 1
        if (self._is_object(before, site) or (is_subject and "object" in site.verb.frames)) and not self._is_dative(after):
            return after, before
        return before, after

    def _behind(self, site: Site, after: Range | None) -> tuple[Range | None, Range | None]:
        if after is None or site.passive:
            return after, None
        second = self._phrase_after(after[1])
        inside = second is not None and second[1] <= max(site.last, self._next_break(after[1]) or len(self.tokens))
        return after, second if inside else None

    def _is_object(self, phrase: Range, site: Site) -> bool:
        first, last = self.tokens[phrase[0]].lower, self.tokens[phrase[1] - 1].lower
        if first in self.words["dative"] and "target, quote" and site.verb.frames & {"target", "blame", "für", "object"}:
            return True
        nouns = {token.lower for token in self.tokens[phrase[0] : phrase[1]]}
        charged = nouns & (self.words["charges"] | self.words.nouns.keys())
        return bool(charged or last in self.words["charges"]) and bool(site.verb.frames & {"object", "als"})

    def _is_dative(self, phrase: Range) -> bool:
        return self.tokens[phrase[0]].lower in self.words["dative"]

    # -- what ------------------------------------------------------------------------------------------------

    def _complement(self, site: Site, subject: Range | None, other: Range | None) -> Report | None:
        end = max(site.last + 1, site.anchor + 1, *(phrase[1] for phrase in (subject, other) if phrase))
        if site.head > site.anchor:
            end = max(end, site.head + 1)
        close = self._next_break(end)
        if "target" in site.verb.frames:
            return self._charge(site, subject, other, close)
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
            subject = self._agent(site, close)
        if self._quotation(close) or (self._is(close, {":"}) and self._quotation(close + 1)):
            place = close if self._quotation(close) else close + 1
            stop = place + 1
            direct = stop >= len(self.tokens) or not self.tokens[stop].is_word
            parts = [(place, stop if direct else len(self.tokens))]
            return self._made("direct-quote", site, subject, parts, quoted=True)
        rest = (close + 1, len(self.tokens))
        if self._is(close, {":"}) and rest[0] < rest[1]:
            return self._made("clausal-complement", site, subject, [rest])
        if not self._is(close, {","} if self.words.nouns_have_capitals else self.words["conjunction"]):
            return None
        if self.words.nouns_have_capitals and self._is_relative(rest[0]) and subject is not None:
            return None
        if other is not None and "object" in site.verb.frames and self._noun_of(other) in self.words["charges"]:
            return None
        return self._made("clausal-complement", site, subject, [self._clause(rest)])

    def _charge(self, site: Site, subject: Range | None, other: Range | None, close: int | None) -> Report | None:
        """“warf X vor, …”, “X wird vorgeworfen, …”, “beschuldigte X der Lüge”."""
        speaker, target = subject, other
        if site.passive:
            speaker, target = self._agent(site, close if close is not None else len(self.tokens)), subject
        if close is not None and self._is(close, {",", ":"}) and not self._is_relative(close + 1):
            rest = (close + 1, len(self.tokens))
            return self._made("target-of", site, speaker, [self._clause(rest)], target=target)
        first, last = site.middle
        start = max(first, *(phrase[1] for phrase in (subject, other) if phrase and phrase[1] <= max(last, first)), first)
        start = self._past_agent(start, last)
        stop = last if last > start else (close if close is not None else self._without_stop())
        if site.head > site.anchor:
            stop = site.head
        return self._made("target-of", site, speaker, [(start, stop)], target=target) if start < stop else None

    def _object(
        self, frame: str, site: Site, subject: Range | None, other: Range | None, close: int | None
    ) -> Report | None:
        if site.passive:
            agent = self._agent(site, close if close is not None else len(self.tokens))
            return self._made(_OBJECTS[frame], site, agent, [subject]) if subject and frame == "object" else None
        if other is None:
            return None
        first, last = site.middle
        stop = last if last > first else (close if close is not None else self._without_stop())
        if frame == "für":
            place = next((k for k in range(first, stop) if self.tokens[k].lower == "für"), None)
            return self._made("target-of", site, subject, [(place + 1, stop)], target=other) if place else None
        if frame == "blame":
            return self._made("target", site, subject, [(other[0], max(stop, other[1]))], target=other)
        content = other if other[1] <= site.anchor or frame == "object" else (other[0], max(stop, other[1]))
        if frame == "als" and (content == other and other[1] > site.anchor):
            return None
        parts = [(content[0], max(content[1], self._with_prepositions(other[1], stop)) if content == other else content[1])]
        if frame == "object" and close is not None and self._is(close, {","}) and other[1] > site.anchor:
            if self._noun_of(other) in self.words["charges"] | self.words.nouns.keys() and not self._is_relative(close + 1):
                parts.append((close + 1, len(self.tokens)))
            elif self._is(other[0], self.words["unspoken"]):
                return None
        if self._is(other[0], self.words["pronouns"] | self.words["unspoken"]):
            return None
        if frame == "als" and other[1] <= site.anchor:
            parts.append((subject[1] if subject else first, stop))
        return self._made(_OBJECTS[frame], site, subject, parts)

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
        stop = close if close is not None else self._without_stop()
        if site.head > site.anchor:
            stop = site.head
        for frame in _PREPOSITIONS:
            if frame in site.verb.frames:
                place = next((k for k in range(site.anchor + 1, stop) if self.tokens[k].lower in _forms(frame)), None)
                if place is not None and place + 1 < stop and not site.passive:
                    return self._made("preposition", site, subject, [(place + 1, stop)])
        return None

    def _clause(self, rest: Range) -> Range:
        """A complement without “dass”, up to where another reporting clause is joined to it."""
        start, end = rest
        if start < end and self._is(start, self.words["conjunction"]):
            start += 1
        return start, end

    def _agent(self, site: Site, stop: int) -> Range | None:
        for k in range(site.anchor + 1, min(stop, len(self.tokens))):
            if self.tokens[k].lower in self.words["agents"]:
                end = self.chunks.phrase(k + 1)
                return (k + 1, end) if end is not None else None
        return None

    def _past_agent(self, start: int, stop: int) -> int:
        if start < stop and self.tokens[start].lower in self.words["agents"]:
            return self.chunks.phrase(start + 1) or start
        return start

    # -- places ----------------------------------------------------------------------------------------------

    def _is(self, place: int, words: frozenset[str] | set[str]) -> bool:
        return 0 <= place < len(self.tokens) and self.tokens[place].lower in words

    def _quotation(self, place: int) -> bool:
        return 0 <= place < len(self.tokens) and self.tokens[place].quotation is not None

    def _quotation_before(self, place: int) -> int | None:
        place -= 1
        while place >= 0 and self.tokens[place].text in {",", "–", "—", "-", "."}:
            place -= 1
        return place if self._quotation(place) else None

    def _next_break(self, place: int) -> int | None:
        # “a déclaré que …” has no comma.
        joins = frozenset() if self.words.nouns_have_capitals else self.words["conjunction"]
        return next((k for k in range(place, len(self.tokens)) if self.tokens[k].breaks or self._is(k, joins)), None)

    def _ends_sentence(self, site: Site) -> bool:
        return max(site.last, site.anchor) + 2 >= len(self.tokens)

    def _clause_start(self, place: int) -> int:
        """Where the clauses before ``place`` begin: the sentence, or behind a semicolon or colon."""
        return next((k + 1 for k in range(place - 1, -1, -1) if self.tokens[k].text in {";", ":"}), 0)

    def _without_stop(self) -> int:
        return len(self.tokens) - 1 if self.tokens[-1].text in ".!?…" else len(self.tokens)

    def _is_relative(self, place: int) -> bool:
        """“…, der am Montag kam”: a relative pronoun, where no noun phrase begins."""
        return self._is(place, self.words["relative"]) and self.chunks.phrase(place) is None

    def _noun_of(self, phrase: Range) -> str:
        nouns = [token.lower for token in self.tokens[slice(*phrase)] if token.is_capital]
        return next((noun for noun in nouns if noun in self.words["charges"] | self.words.nouns.keys()), "")

    def _made(
        self,
        rule: str,
        site: Site,
        source: Range | None,
        parts: Sequence[Range],
        *,
        target: Range | None = None,
        quoted: bool = False,
    ) -> Report | None:
        content = [span for part in parts if (span := self._content(part)) is not None]
        if not content or (source is not None and self._is(source[0], self.words["unspoken"])):
            return None
        cue = tuple(self._span(place, place + 1) for place in sorted({site.head, site.last} - {site.anchor} | {site.head}))
        spans = [self._span(*phrase) if phrase else None for phrase in (source, target)]
        return Report(rule, site.verb.act, site.verb.lemma, cue, content, *spans, is_quoted=quoted)

    def _content(self, part: Range) -> Span | None:
        start, end = part
        if start >= end:
            return None
        if end - start == 1 and self._quotation(start):
            return self._span(start, end)
        if self._quotation(start) or self._quotation(end - 1):
            span = self._span(start, end)
            return Span(span.start, span.end - 1) if self.tokens[end - 1].text == "." and end - start > 1 else span
        found = trimmed(self.text, self.tokens[start].start, self.tokens[end - 1].end)
        return Span(*found) if found else None

    def _span(self, start: int, end: int) -> Span:
        return Span(self.tokens[start].start, self.tokens[end - 1].end)


def _forms(preposition: str) -> frozenset[str]:
    return frozenset({"vor": {"vor", "vorm"}, "von": {"von", "vom"}}.get(preposition, {preposition}))
