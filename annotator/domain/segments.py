"""Words, clauses and sentences of a text by its punctuation: what the caret moves by and a selection grows to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.domain.text import Span, tidied

_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*", re.UNICODE)
_OPENING = '"“‘«„([{'
_CLOSING = '"”’»“)]}'
_MARK = """["'”’“‘„»«›‹()\\[\\]{}]"""
# French sets a narrow blank within its quotation marks.
_CLOSED = re.compile(rf"[^\w\s]*[\u00a0\u202f]?{_MARK}(?!\w)")
_OPENED = re.compile(rf"(?<!\w){_MARK}[\u00a0\u202f]?[^\w\s]*$")
_MOST_MARKS = 8
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt maj capt adm rep sen gov st jr sr inc ltd co corp vs no vol pp fig etc al approx"
    " jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m".split()
)
_SENTENCE_END = re.compile(rf"[.!?…]+[{re.escape(_CLOSING)}]*(?=\s|$)|\n+")
_CLAUSE_EDGE = re.compile(r"[,;:—–]\s|\s[—–-]\s|\s(?=(?:that|but|which|who|although|while|because)\s)")

# Thai, Lao, Burmese and Khmer; kana; Chinese characters.
_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def is_without_blanks(text: str) -> bool:
    """Whether some of the text is in a script that has no blanks between words."""
    return _WITHOUT_BLANKS.search(text) is not None


def word_spans(text: str) -> Sequence[Span]:
    """Every word, with its inner apostrophes and hyphens."""
    return [Span(match.start(), match.end()) for match in _WORD.finditer(text)]


def word_bounds(text: str) -> Sequence[tuple[int, int]]:
    """As ``word_spans``, without making a ``Span`` of each: for whole projects."""
    return [match.span() for match in _WORD.finditer(text)]


def sentence_bounds(text: str) -> Sequence[tuple[int, int]]:
    """Every sentence as ``sentence_at`` has it, in order: a line without a full stop is one too."""
    out = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if not _ends_abbreviation(text, match.start()):
            out.append(tidied(text, start, match.end()))
            start = match.end()
    out.append(tidied(text, start, len(text)))
    return [(found.start, found.end) for found in out if found]


def word_count(text: str) -> int:
    """How many words there are; as `word_spans`, without making the spans."""
    return len(_WORD.findall(text))


def word_at(text: str, offset: int) -> Span | None:
    """The word that the offset is in or at the end of."""
    low = max(0, text.rfind("\n", 0, offset))
    for match in _WORD.finditer(text, low):
        if match.start() <= offset <= match.end():
            return Span(match.start(), match.end())
        if match.start() > offset:
            break
    return None


def word_start_after(text: str, offset: int) -> int:
    """Where the next word starts, or the text's end."""
    inside = _WORD.match(text, offset) if offset < len(text) and text[offset].isalnum() else None
    match = _WORD.search(text, inside.end() if inside else offset)
    return match.start() if match and match.start() > offset else (len(text) if not match else match.end())


def word_start_before(text: str, offset: int) -> int:
    """Where the word before the offset starts, or 0."""
    low = max(0, offset - 400)
    starts = [match.start() for match in _WORD.finditer(text, low, offset) if match.start() < offset]
    return starts[-1] if starts else low


def word_end_after(text: str, offset: int) -> int:
    """Where the word at or after the offset ends, or the text's end."""
    match = next((found for found in _WORD.finditer(text, max(0, offset - 400)) if found.end() > offset), None)
    return match.end() if match else len(text)


def closed_end(text: str, offset: int) -> int:
    """The end of what closes a quotation or bracket at a word's end, with the comma or full stop within."""
    match = _CLOSED.match(text, offset)
    return match.end() if match else offset


def opened_start(text: str, offset: int) -> int:
    """The start of what opens a quotation or bracket at a word's start."""
    low = max(0, offset - _MOST_MARKS)
    match = _OPENED.search(text[low:offset])
    return low + match.start() if match else offset


def sentence_at(text: str, offset: int) -> Span | None:
    """The sentence around the offset, without blank ends; None in blank text."""
    low = text.rfind("\n", 0, offset) + 1
    high = text.find("\n", offset)
    high = len(text) if high < 0 else high
    start = low
    for match in _SENTENCE_END.finditer(text, low, high):
        if _ends_abbreviation(text, match.start()):
            continue
        if match.end() >= offset and tidied(text, start, match.end()):
            return tidied(text, start, match.end())
        start = match.end()
    return tidied(text, start, high)


def clause_at(text: str, offset: int) -> Span | None:
    """The clause around the offset: from one comma, colon, dash, quotation mark or conjunction to the next."""
    sentence = sentence_at(text, offset)
    if sentence is None:
        return None
    start, end = sentence.start, sentence.end
    for match in _CLAUSE_EDGE.finditer(text, sentence.start, sentence.end):
        if match.end() <= offset:
            start = match.end()
        elif match.start() >= offset:
            end = match.start()
            break
    return tidied(text, start, end)


def grown(text: str, span: Span) -> Span:
    """The next larger unit around a selection: word, clause, sentence, paragraph; the same where none is larger."""
    middle = span.start
    for unit in (
        word_at(text, middle),
        clause_at(text, middle),
        sentence_at(text, middle),
        _paragraph_at(text, middle),
    ):
        if unit is not None and unit.contains(span) and unit != span:
            return unit
    return span


def _paragraph_at(text: str, offset: int) -> Span | None:
    low = text.rfind("\n", 0, offset) + 1
    high = text.find("\n", offset)
    return tidied(text, low, len(text) if high < 0 else high)


def _ends_abbreviation(text: str, stop: int) -> bool:
    if text[stop] != ".":
        return False
    word = re.search(r"[\w.]+$", text[max(0, stop - 20) : stop])
    if word is None:
        return False
    return word[0].lower() in _ABBREVIATIONS or (len(word[0]) == 1 and word[0].isupper())
