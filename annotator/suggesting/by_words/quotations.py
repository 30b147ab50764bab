"""Where quotations are, in any language: the marks of each script paired by where they stand, nested ones inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.text import Span

# What may close what is opened so. Each language pairs the same characters in its own way: „German“ „Polish” »Danish«
# «Russian» « French » “English” ”Swedish” »Finnish» 「Japanese」.
_CLOSING: Final = {
    "„": "“”\"‟", "“": "”\"“", "”": "”\"", "‟": "”", '"': '"”“', "«": "»", "»": "«»", "‚": "‘’'", "‘": "’'", "’": "’",
    "'": "'’", "‹": "›", "›": "‹›", "「": "」", "『": "』", "﹁": "﹂", "〝": "〞〟", "＂": "＂",
}  # fmt: skip
_CLOSERS: Final = frozenset("".join(_CLOSING.values()))
_SINGLE: Final = frozenset("‚‘’'")
_EAST: Final = frozenset("「『﹁〝＂」』﹂〞〟")
_MARKS: Final = re.compile(f"[{re.escape(''.join(_CLOSING) + ''.join(_CLOSERS))}]")
_BEFORE_OPENING: Final = frozenset("([{—–-:/¿¡>…,") | frozenset(_CLOSING)
_AFTER_CLOSING: Final = frozenset(")]}—–-:/,.;?!…") | _CLOSERS
# These stand behind a quotation that has just ended, never first in one.
_NEVER_FIRST: Final = _AFTER_CLOSING - frozenset("…-—–.") - frozenset(_CLOSING)
_ELISION: Final = re.compile(r"['’](?:[stnmd]|\d\d)\b")
_WORD: Final = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_LONE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f]")
_ENDS: Final = ".!?…。！？"
_DEEPEST: Final = 4
_LONGEST_SINGLE: Final = 400
_STATEMENT: Final = 8
_STATEMENT_CHARACTERS: Final = 45


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks; ``closed`` is False where its paragraph ends before it does."""

    span: Span
    words: int
    is_sentence: bool
    closed: bool = True

    @property
    def is_scare(self) -> bool:
        """One or two words set in quotation marks: a name, a title, a word that the writer keeps away from."""
        return self.words <= 2

    @property
    def stands_alone(self) -> bool:
        """Likely somebody’s words even where no reporting word stands beside it: a sentence, or long enough for one.

        Of shorter ones two thirds were no statements in the English articles that the rule was measured on.
        """
        is_long = self.words >= _STATEMENT or len(self.span) >= _STATEMENT_CHARACTERS
        return not self.is_scare and (self.is_sentence or is_long)


def quotations_in(text: str, *, carried: bool = False) -> Sequence[Quotation]:
    """The outermost quotations of a paragraph, in order.

    ``carried`` where the paragraph before has left one open: a mark that only closes then ends what began there.
    """
    found: list[Quotation] = []
    open_at: list[int] = []
    for match in _MARKS.finditer(text):
        place = match.start()
        closes = next((k for k, at in reversed(list(enumerate(open_at))) if _closes(text, at, place)), None)
        if closes is not None:
            start = open_at[closes]
            del open_at[closes:]
            if not open_at:
                found.append(_quotation(text, start, place + 1))
        elif _opens(text, place) and len(open_at) < _DEEPEST:
            _open(text, open_at, place)
        elif carried and not found and not open_at and _can_close(text, place) and text[place] not in _SINGLE:
            found.append(_quotation(text, 0, place + 1))
    # An apostrophe is never left open.
    left = next((at for at in open_at if text[at] not in _SINGLE), None)
    if left is not None:
        found = [each for each in found if each.span.end <= left]
        found.append(_quotation(text, left, len(text), closed=False))
    return found


def count_words(text: str) -> int:
    """Words; two characters for one where a script writes no blanks."""
    lone = len(_LONE.findall(text))
    return len(_WORD.findall(_LONE.sub(" ", text))) + (lone + 1) // 2


def _quotation(text: str, start: int, end: int, *, closed: bool = True) -> Quotation:
    inner = text[start + 1 : end - 1 if closed else end].strip()
    after = text[end : end + 1]
    # A comma stands for the full stop where who speaks follows, in American print before the closing mark.
    is_followed = inner[-1:] == "," or after in set(",，")
    is_sentence = inner[-1:] in set(_ENDS) or (is_followed and inner[:1].isupper())
    return Quotation(Span(start, end), count_words(inner), is_sentence, closed)


def _open(text: str, open_at: list[int], place: int) -> None:
    """A mark opens: what the same mark has left open before was a slip."""
    same = next((k for k, at in enumerate(open_at) if text[at] == text[place] and text[at] not in "«“「"), None)
    if same is not None:
        del open_at[same:]
    open_at.append(place)


def _closes(text: str, start: int, place: int) -> bool:
    if text[place] not in _CLOSING[text[start]] or place == start + 1 or not _can_close(text, place):
        return False
    return text[start] not in _SINGLE or place - start <= _LONGEST_SINGLE


def _can_close(text: str, place: int) -> bool:
    char, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if char in _EAST:
        return char not in "「『﹁〝"
    if char not in _CLOSERS:
        return False
    if char in _SINGLE or char in '"‟':
        return bool(before) and not before.isspace() and not _is_letter(after)
    if char in "«‹":
        return bool(before) and not before.isspace() and before not in "(["
    if char in "»›":
        return not _is_letter(after)
    return not (before.isspace() and _is_letter(after))


def _opens(text: str, place: int) -> bool:
    char, before, after = text[place], text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    if char not in _CLOSING or not after:
        return False
    if char in "„「『﹁〝＂":
        return True
    fresh = not before or before.isspace() or before in _BEFORE_OPENING
    if char in "«‹":
        return fresh or _LONE.match(before) is not None
    if after.isspace() or after in _NEVER_FIRST or (char in "'’" and _ELISION.match(text, place)):
        return False
    return fresh or (char == "“" and _LONE.match(after) is not None)


def _is_letter(char: str) -> bool:
    return char.isalnum() and not _LONE.match(char)
