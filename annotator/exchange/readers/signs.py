"""Characters that a reader does not see but a computer does: kept as they are, counted, and told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from annotator.domain.said import said
from annotator.domain.text import REPLACEMENT

_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Joiners and marks of direction belong to Arabic, Persian and Indian scripts, and joiners to emoji.
_INVISIBLE: Final = re.compile("[\u00ad\u034f\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\U000e0000-\U000e007f]")
_UNREADABLE: Final = re.compile(f"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff{REPLACEMENT}]")

_TURNING: Final = (
    "The text holds {count:,} signs that turn its direction around: what is shown may not be in the order in "
    "which it stands."
)
_HIDDEN: Final = "The text holds {count:,} characters that cannot be seen."
_DAMAGED: Final = "The text holds {count:,} characters that cannot be read or shown; � stands in their place."


def seen_in(text: str) -> Iterator[str]:
    """What is to be told of a text."""
    if turning := _count(_BIDI, text):
        yield said(_TURNING, count=turning)
    if hidden := _count(_INVISIBLE, text):
        yield said(_HIDDEN, count=hidden)
    if damaged := _count(_UNREADABLE, text):
        yield said(_DAMAGED, count=damaged)


def _count(form: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in form.finditer(text))
