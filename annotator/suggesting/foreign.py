"""Articles in other languages that a spaCy pipeline has parsed, by the labels of Universal Dependencies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Token

from annotator.domain.findings import AS_SHIPPED, Analysis, RuleSettings
from annotator.domain.text import Span
from annotator.suggesting.by_words.gathered import Section
from annotator.suggesting.by_words.quotations import Quotation, quotations_in
from annotator.suggesting.by_words.reports import Report
from annotator.suggesting.by_words.spelled import trimmed
from annotator.suggesting.by_words.unparsed import analysed_sections, read_by_patterns
from annotator.suggesting.by_words.wordlists import Verb, WordList, word_list
from annotator.suggesting.paragraphs import Paragraph

_PLAIN: Final = str.maketrans({"’": "'", "«": '"', "»": '"', "“": '"', "”": '"', "\u00a0": " ", "\u202f": " "})
_CLAUSES: Final = ("ccomp", "xcomp")
_OBJECTS: Final = ("obj", "obl:arg", "iobj", "obl:mod", "obl")
_NOMINAL: Final = frozenset({"NOUN", "PROPN", "PRON", "ADJ"})
_PUNCTUATION: Final = " \u00a0\u202f,;:.!?—–-"


def to_parse(text: str) -> str:
    """A paragraph as pipelines of other languages know it, character for character: with plain marks and blanks."""
    return text.translate(_PLAIN)


def analysed_by_parse(
    text: str,
    parsed: Sequence[tuple[Paragraph, Doc]],
    language: str,
    *,
    pipeline: str,
    rules: str,
    settings: RuleSettings = AS_SHIPPED,
) -> Analysis:
    """What is seen in an article whose paragraphs (``paragraphs_of``) a pipeline of its language has parsed.

    ``language`` is its code in two letters, ``pipeline`` and ``rules`` are what the analysis is known by later. Where
    the language has no word list, or nothing depends on a clause in its labels, patterns read the paragraphs.
    """
    words = word_list(language, settings.cues_added)
    if words is None or words.nouns_have_capitals or not _has_universal_labels(parsed):
        paragraphs = [paragraph for paragraph, _ in parsed]
        return read_by_patterns(text, paragraphs, language, pipeline=pipeline, rules=rules, settings=settings)
    sections: list[Section] = []
    for paragraph, doc in parsed:
        piece = paragraph.span.of(text)
        carried = bool(sections and sections[-1].quotations and not sections[-1].quotations[-1].closed)
        quotations = quotations_in(piece, carried=carried)
        reports = list(_Parsed(piece, doc, quotations, words).reports())
        sections.append(Section(paragraph.span.start, piece, quotations, reports, paragraph.zone))
    return analysed_sections(text, sections, language, words, pipeline=pipeline, rules=rules, settings=settings)


def _has_universal_labels(parsed: Iterable[tuple[Paragraph, Doc]]) -> bool:
    return any(token.dep_.startswith(("nsubj", "obl", "nmod")) for _, doc in parsed for token in doc)


class _Parsed:
    """One parsed paragraph."""

    def __init__(self, text: str, doc: Doc, quotations: Sequence[Quotation], words: WordList) -> None:
        self.text = text
        self.doc = doc
        self.quotations = quotations
        self.words = words

    def reports(self) -> Iterator[Report]:
        """In the order of their cues; a stretch that one has is no content of another, but inside a clause."""
        taken: list[Span] = []
        for token in self.doc:
            if self._quoted(token.idx):
                continue
            verb = self._verb(token)
            found = self._reported(token, verb) if verb is not None else self._according(token)
            if found is not None and not any(span in taken for span in found.content):
                taken += found.content
                yield found

    def _verb(self, token: Token) -> Verb | None:
        if token.pos_ in {"ADP", "DET", "PUNCT"} or token.dep_ in {"amod", "acl", "case"}:
            return None
        forms = self.words.forms.get(token.lower_)
        if forms and (token.pos_ == "VERB" or _subject(token) is not None):
            return self.words.lemmas[forms[0].verb.lemma]
        return self.words.lemmas.get(token.lemma_.lower()) if token.pos_ == "VERB" else None

    def _reported(self, token: Token, verb: Verb) -> Report | None:
        passive = any(child.dep_ == "aux:pass" for child in token.children)
        subject = _subject(token)
        if "target" in verb.frames:
            return self._charge(token, verb, subject, passive=passive)
        if passive:
            return None
        if "quote" in verb.frames:
            found = self._beside_quotation(token, verb, subject) or self._clause(token, verb, subject)
            if found is not None:
                return found
        return self._object(token, verb, subject)

    def _beside_quotation(self, token: Token, verb: Verb, subject: Token | None) -> Report | None:
        start = min([token.idx, *(child.idx for child in token.children if child.dep_.startswith("aux"))])
        before = next((each for each in self.quotations if self._only_marks(each.span.end, start)), None)
        if before is not None and before.words:
            speaker = subject if subject is not None and subject.i > token.i - 2 else self._inverted(token)
            end = self._phrase(speaker).end if speaker is not None else token.idx + len(token)
            parts = [before.span, *(each.span for each in self.quotations if self._only_marks(end, each.span.start))]
            return self._made("direct-quote", verb, token, speaker, parts, quoted=True)
        after = next((each for each in self.quotations if each.span.start > token.idx), None)
        if after is None or not self._leads_to(token, after.span.start):
            return None
        return self._made("direct-quote", verb, token, subject, [after.span], quoted=True)

    def _leads_to(self, token: Token, start: int) -> bool:
        """A colon stands between, or nothing but “que” and marks."""
        between = self.text[token.idx + len(token) : start]
        return len(between) < 80 and (":" in between[-3:] or between.strip(_PUNCTUATION) in {"", "que"})

    def _clause(self, token: Token, verb: Verb, subject: Token | None) -> Report | None:
        clause = next((child for child in token.children if child.dep_ in _CLAUSES and child.i > token.i), None)
        if clause is not None and clause.pos_ not in {"NOUN", "PROPN"}:
            span = self._content(clause)
            return self._made("clausal-complement", verb, token, subject, [span] if span else [])
        return self._interrupting(token, verb, subject)

    def _interrupting(self, token: Token, verb: Verb, subject: Token | None) -> Report | None:
        """“La ville est prête, a-t-il assuré, …”."""
        first = min([token, *(child for child in token.children if child.dep_.startswith(("aux", "expl")))], key=_place)
        sentence = token.sent
        if first.i <= sentence.start + 1 or self.doc[first.i - 1].text != ",":
            return None
        speaker = subject if subject is not None and subject.i >= first.i else self._inverted(token)
        if speaker is None:
            return None
        end = max(self._phrase(speaker).end, token.idx + len(token))
        rest = self.text.find(",", end, sentence.end_char)
        parts = [self._trimmed(sentence.start_char, first.idx)]
        parts.append(self._trimmed(rest, sentence.end_char) if rest >= 0 else None)
        return self._made("parenthetical", verb, token, speaker, [part for part in parts if part])

    def _charge(self, token: Token, verb: Verb, subject: Token | None, *, passive: bool) -> Report | None:
        """“a accusé X de …”, “a été accusé par Y de …”."""
        agent = next((child for child in token.children if child.dep_ == "obl:agent"), None)
        objects = [child for child in token.children if child.dep_ in _OBJECTS and child.i > token.i]
        target = subject if passive else next(iter(objects), None)
        behind = max(
            (each for each in (agent, None if passive else target) if each is not None), key=_place, default=token
        )
        mark = next(
            (each for each in self.doc[behind.i + 1 : token.sent.end] if each.lower_ in {"de", "d'", "d’"}), None
        )
        mark = self._past_name(mark, behind, token)
        if mark is None or target is None:
            return None
        span = self._trimmed(mark.idx + len(mark), token.sent.end_char)
        speaker = agent if passive else subject
        found = self._made("target-of", verb, token, speaker, [span] if span else [], target=target)
        if found is not None and found.target is not None and found.target.start < mark.idx < found.target.end:
            found.target = self._trimmed(found.target.start, mark.idx)
        return found

    def _past_name(self, mark: Token | None, behind: Token, verb: Token) -> Token | None:
        """In “le chef de l’opposition d’avoir menti” the charge begins with the verb."""
        if mark is None or mark.head.pos_ in {"VERB", "AUX"}:
            return mark
        marks = [each for each in self.doc[behind.i + 1 : verb.sent.end] if each.lower_ in {"de", "d'", "d’"}]
        return next((each for each in marks if each.head.pos_ in {"VERB", "AUX"}), mark)

    def _object(self, token: Token, verb: Verb, subject: Token | None) -> Report | None:
        target = next((child for child in token.children if child.dep_ == "obj" and child.i > token.i), None)
        clause = next((child for child in token.children if child.dep_ == "xcomp" and child.i > token.i), None)
        content = clause if target is None else target
        if content is None or content.pos_ == "PRON" or subject is None:
            return None
        span = self._content(content)
        if "object" in verb.frames:
            return self._made("object", verb, token, subject, [span] if span else [])
        if "blame" in verb.frames:
            return self._made("target", verb, token, subject, [span] if span else [], target=target)
        return None

    def _according(self, token: Token) -> Report | None:
        """“Selon X, …”: the sentence without it."""
        way = next((way for way in self.words.before if self._is_way(token, way)), None)
        end = token.idx + len(_joined(way)) if way else 0
        last = next((each for each in self.doc[token.i :] if each.idx + len(each) >= end), token)
        noun = token.head if last.dep_ == "fixed" else last.head
        if way is None or noun.i <= last.i or noun.pos_ not in {"NOUN", "PROPN", "PRON"}:
            return None
        source = self._phrase(noun, after=last)
        parts = [self._trimmed(token.sent.start_char, token.idx), self._trimmed(source.end, token.sent.end_char)]
        content = [part for part in parts if part]
        if not content or way == ("pour",):
            return None
        cue = Span(token.idx, last.idx + len(last))
        return Report("according-to", "claim", " ".join(way), (cue,), content, source)

    def _is_way(self, token: Token, way: tuple[str, ...]) -> bool:
        words = _joined(way)
        said = self.text[token.idx : token.idx + len(words) + 1].lower().replace("’", "'")
        return said.startswith(words) and not said[len(words) :].isalnum()

    # -- places ----------------------------------------------------------------------------------------------

    def _inverted(self, token: Token) -> Token | None:
        """Behind a quotation the subject follows its verb, and is often taken for an object."""
        for child in token.children:
            if child.text.startswith("-") and child.lower_[1:] in self.words["pronouns"]:
                return child
            if child.i > token.i and child.pos_ in _NOMINAL and child.lower_ not in self.words["not_actors"]:
                return child
        return None

    def _phrase(self, head: Token, *, after: Token | None = None) -> Span:
        """A noun phrase without relative clauses, and without what stands before ``after``."""
        inside = [each for each in head.subtree if not _in_clause(each, head) and (after is None or each.i > after.i)]
        while len(inside) > 1 and (inside[0].dep_ == "case" or inside[0].is_punct):
            inside = inside[1:]
        first, last = inside[0], inside[-1]
        while last.i > first.i and last.is_punct:
            last = last.nbor(-1)
        # A surname that the model does not know for one.
        while last.text[0].isupper() and last.i + 1 < len(self.doc) and last.nbor(1).text[0].isupper():
            last = last.nbor(1)
        return Span(first.idx + first.text.startswith("-"), last.idx + len(last))

    def _content(self, head: Token) -> Span | None:
        tokens = list(head.subtree)
        while tokens and (tokens[0].lower_.replace("’", "'") in self.words["conjunction"] or tokens[0].is_punct):
            tokens = tokens[1:]
        return self._trimmed(tokens[0].idx, tokens[-1].idx + len(tokens[-1])) if tokens else None

    def _trimmed(self, start: int, end: int) -> Span | None:
        found = trimmed(self.text, start, end)
        return Span(*found) if found else None

    def _quoted(self, offset: int) -> bool:
        return any(each.span.covers(offset) for each in self.quotations)

    def _only_marks(self, start: int, end: int) -> bool:
        return 0 <= end - start < 8 and not self.text[start:end].strip(_PUNCTUATION)

    def _made(
        self,
        rule: str,
        verb: Verb,
        token: Token,
        source: Token | None,
        parts: Sequence[Span],
        *,
        target: Token | None = None,
        quoted: bool = False,
    ) -> Report | None:
        if not parts or (source is not None and source.lower_ in self.words["unspoken"]):
            return None
        cue = (Span(token.idx, token.idx + len(token)),)
        said, about = (self._phrase(each) if each is not None else None for each in (source, target))
        return Report(rule, verb.act, verb.lemma, cue, list(parts), said, about, is_quoted=quoted)


def _subject(token: Token) -> Token | None:
    """Who does it; of joined verbs the first one’s subject."""
    found = next((child for child in token.children if child.dep_.startswith("nsubj") and child.pos_ != "ADJ"), None)
    if found is None and token.dep_ == "conj" and token.head.i != token.i:
        return next((child for child in token.head.children if child.dep_.startswith("nsubj")), None)
    return found


def _in_clause(token: Token, head: Token) -> bool:
    while token.i != head.i:
        if token.dep_.startswith(("acl", "advcl", "ccomp", "parataxis")):
            return True
        token = token.head
    return False


def _joined(way: Sequence[str]) -> str:
    return " ".join(way).replace("' ", "'")


def _place(token: Token) -> int:
    return int(token.i)
