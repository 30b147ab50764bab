"""Statements in a language without a model: quotations, reporting verbs and “according to” by patterns alone."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.domain.findings import AS_SHIPPED, Analysis, FoundActor, FoundStatement, RuleSettings
from annotator.domain.records import ActorKind, Region
from annotator.domain.text import Span, tidied, united
from annotator.shipped import resource
from annotator.suggesting.paragraphs import Paragraph, paragraphs_of
from annotator.suggesting.quotes import Quotes

# Nothing is measured in these languages.
_SCORE = 0.5
_STOP = re.compile(r"(?<![\s.]\w)(?<!\d)[.!?…](?=\s+[\w„“«\"])")


@dataclass(frozen=True, slots=True)
class Patterns:
    """The expressions of a language's reporting words; ``acts`` says what each form stands for."""

    acts: Mapping[str, str]
    particles: Mapping[str, frozenset[str]]
    behind_quotation: re.Pattern[str]
    before_quotation: re.Pattern[str]
    clause: re.Pattern[str]
    according: tuple[re.Pattern[str], ...]
    article: re.Pattern[str]
    pronouns: frozenset[str]


@lru_cache(maxsize=4)
def patterns(language: str) -> Patterns | None:
    """The patterns of a language; None where there is no word list for it."""
    path = resource(f"cues/{language}.toml")
    if not path.is_file():
        return None
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    forms = {form: act for act, words in data["verbs"].items() for form in words.split()}
    particles: dict[str, set[str]] = {}
    for form in forms:
        verb, _, particle = form.partition("_")
        particles.setdefault(verb, set()).add(particle)
    verb = "|".join(sorted(particles, key=len, reverse=True))
    source, according = rf"(?P<source>{data['source']['phrase']})", data["according"]
    cue = rf"\b(?P<cue>{verb})\b"
    # The same in the other order: “X said, …” beside “on Monday said X, …”.
    first, second = source.replace("source", "first"), cue.replace("cue", "second")
    rest = rf"(?P<between>[^,.:;!?„“«»\"]{{0,80}}),\s+(?:{data['source']['conjunction']}\s+)?(?P<content>\S.*)$"
    return Patterns(
        acts=forms,
        particles={name: frozenset(each) for name, each in particles.items()},
        behind_quotation=re.compile(rf"\s*,?\s*(?:{cue}|\b(?P<so>{according['quoted']})\b)\s+{source}"),
        before_quotation=re.compile(rf"(?:^|\s){source}\s+{cue}(?P<between>[^.:,;!?]{{0,60}})[:,]\s*$"),
        clause=re.compile(rf"(?:^\s*(?!(?:{data['source']['openers']})\b){first}\s+{second}|{cue}\s+{source}){rest}"),
        according=(
            re.compile(rf"\b(?P<cue>(?i:{according['before']}))\s+{source}"),
            re.compile(rf"(?:^|(?<=\s)){source}\s+(?P<cue>{according['after']})\b"),
        ),
        article=re.compile(rf"^(?:{data['source']['article']})"),
        pronouns=frozenset(data["source"]["pronouns"].split()),
    )


def analysed_without_model(
    text: str, regions: Iterable[Region], language: str, *, rules: str, settings: RuleSettings = AS_SHIPPED
) -> Analysis:
    """What the patterns see in an article; nothing where the language has none."""
    found = statements_by_patterns(text, paragraphs_of(text, regions), language, settings)
    return Analysis(f"blank:{language}", rules, tuple(found), ())


def statements_by_patterns(
    text: str, paragraphs: Iterable[Paragraph], language: str, settings: RuleSettings = AS_SHIPPED
) -> Sequence[FoundStatement]:
    """The statements in an article's paragraphs, in text order."""
    words = patterns(language)
    found: list[FoundStatement] = []
    for paragraph in paragraphs if words is not None else ():
        found += _Paragraph(paragraph.span, text, words).statements() if words is not None else ()
    off = settings.rules_off | settings.cues_off
    return [each for each in found if not {each.rule, each.cue[0].of(text).lower()} & off]


class _Paragraph:
    """One paragraph's quotations and sentences."""

    def __init__(self, span: Span, text: str, words: Patterns) -> None:
        self.offset = span.start
        self.whole = text
        self.text = span.of(text)
        self.words = words
        self.quotes = Quotes(self.text)

    def statements(self) -> Sequence[FoundStatement]:
        """In text order; a sentence that a quotation has taken is not read again."""
        found = [each for each in self._quoted() if each.content]
        taken = [span for each in found for span in (*each.content, *each.cue)]
        for start, end in self._sentences():
            sentence = Span(start + self.offset, end + self.offset)
            if not any(span.overlaps(sentence) for span in taken):
                found += [each for each in self._reported(start, end) if each.content]
        return sorted(found, key=lambda each: each.content[0])

    def _sentences(self) -> Iterator[tuple[int, int]]:
        start = 0
        for stop in _STOP.finditer(self.text):
            if self.quotes.at(stop.start()) is None:
                yield start, stop.end()
                start = stop.end()
        yield start, len(self.text)

    def _quoted(self) -> Iterator[FoundStatement]:
        for quote in self.quotes.spans:
            match = self.words.behind_quotation.match(self.text, quote.end)
            if match is None:
                match = self.words.before_quotation.search(self.text[: quote.start])
            act = self._act(match) if match is not None else None
            if match is not None and act is not None:
                cue = "cue" if match["cue"] else "so"
                yield self._found(
                    "direct-quote", act, match.span(cue), match.span("source"), [(quote.start, quote.end)]
                )

    def _reported(self, start: int, end: int) -> Iterator[FoundStatement]:
        sentence = self.text[start:end]
        for expression in self.words.according:
            match = expression.search(sentence)
            if match is not None:
                parts = [(start, start + match.start()), (start + match.end(), end)]
                cue, source = _moved(match.span("cue"), start), _moved(match.span("source"), start)
                yield self._found("according-to", "claim", cue, source, parts)
                return
        match = self.words.clause.search(sentence)
        act = self._act(match) if match is not None else None
        if match is not None and act is not None:
            names = ("cue", "source") if match["cue"] else ("second", "first")
            cue, source, content = (_moved(match.span(name), start) for name in (*names, "content"))
            yield self._found("clausal-complement", act, cue, source, [content])

    def _act(self, match: re.Match[str]) -> str | None:
        """What the verb with its particle stands for; None for a verb that lacks the particle it reports with."""
        groups = match.groupdict()
        verb = groups.get("cue") or groups.get("second")
        if verb is None:
            return "claim"
        between = (groups.get("between") or "").split()
        last = between[-1] if between else ""
        wanted = self.words.particles[verb]
        form = f"{verb}_{last}" if last in wanted and last else verb
        return self.words.acts.get(form)

    def _found(
        self, rule: str, code: str, cue: tuple[int, int], source: tuple[int, int], parts: Sequence[tuple[int, int]]
    ) -> FoundStatement:
        at = Span(source[0] + self.offset, source[1] + self.offset)
        name = self.words.article.sub("", at.of(self.whole))
        known = () if name.lower() in self.words.pronouns else (FoundActor("speaker", name, ActorKind.UNKNOWN, (at,)),)
        content = [span for part in parts if (span := self._trimmed(*part)) is not None]
        return FoundStatement(
            code,
            united(tuple(content)),
            (Span(cue[0] + self.offset, cue[1] + self.offset),),
            (at,),
            (),
            known,
            rule,
            _SCORE,
        )

    def _trimmed(self, start: int, end: int) -> Span | None:
        """Without blanks and commas around it, and without the full stop."""
        while start < end and self.text[start] in " \u00a0,":
            start += 1
        while end > start and self.text[end - 1] in " \u00a0,.":
            end -= 1
        return tidied(self.whole, start + self.offset, end + self.offset) if start < end else None


def _moved(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by
