"""Words as they are looked for in a text: whatever their blanks, quotation marks and dashes, and mostly their case."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from annotator.domain.segments import is_without_blanks

_SAME: Final = ("'’‘ʼ", '"“”„«»', "-‐‑–—−")


def pattern_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """What finds the phrases as whole words, the longest first."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(_phrase(phrase) for phrase in ordered))


def _phrase(phrase: str) -> str:
    words = phrase.split()
    body = r"\s+".join("".join(map(_char, word)) for word in words)
    before = r"(?<!\w)" if _is_of_a_word(phrase[0]) else ""
    after = r"(?!\w)" if _is_of_a_word(phrase[-1]) else ""
    # “US” is not “us”, and “WHO” is not “who”.
    has_case = len(words) == 1 and phrase.isupper()
    return f"{before}{body}{after}" if has_case else f"{before}(?i:{body}){after}"


def _char(char: str) -> str:
    alike = next((some for some in _SAME if char in some), char)
    return f"[{re.escape(alike)}]" if len(alike) > 1 else re.escape(char)


def _is_of_a_word(char: str) -> bool:
    return char.isalnum() and not is_without_blanks(char)
