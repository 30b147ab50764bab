"""When two names are the same name, whatever the case and the way in which their signs are written."""

from __future__ import annotations

import unicodedata
from typing import Final

from annotator.domain.text import plain_line

APOSTROPHES: Final = "'’‘‛ʼʻ`´′＇"
QUOTATION_MARKS: Final = '"“”„‟«»″＂'
DASHES: Final = "-‐‑‒–—―−﹘﹣－"
_UNSEEN: Final = "\u00ad\u200b\u2060\ufeff"
_FORMS: Final = str.maketrans(
    {
        **dict.fromkeys(APOSTROPHES, "'"),
        **dict.fromkeys(QUOTATION_MARKS, '"'),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(_UNSEEN, ""),
    }
)


def plain_letters(words: str) -> str:
    """Words without case and accents, for finding."""
    if words.isascii():
        return words.lower()
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def same_name(name: str) -> str:
    """What names that are the same have in common: case, apostrophes, quotation marks, dashes and blanks aside."""
    return unicodedata.normalize("NFC", plain_line(name.translate(_FORMS)).casefold())
