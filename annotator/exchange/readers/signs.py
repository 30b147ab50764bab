"""Characters that a reader does not see but a computer does: kept as they are, counted, and told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from annotator.domain.said import said_of
from annotator.domain.text import REPLACEMENT

_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Joiners and marks of direction belong to Arabic, Persian and Indian scripts, and joiners to emoji.
_INVISIBLE: Final = re.compile("[\u00ad\u034f\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\U000e0000-\U000e007f]")
_UNREADABLE: Final = re.compile(f"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff{REPLACEMENT}]")

_TURNING: Final = (
    "The text holds 1 sign that turns its direction around: what is shown may not be in the order in which it stands.",
    "The text holds {count:,} signs that turn its direction around: what is shown may not be in the order in "
    "which it stands.",
)
_HIDDEN: Final = (
    "The text holds 1 character that cannot be seen.",
    "The text holds {count:,} characters that cannot be seen.",
)
_DAMAGED: Final = (
    "The text holds 1 character that cannot be read or shown; � stands in its place.",
    "The text holds {count:,} characters that cannot be read or shown; � stands in their place.",
)


def seen_in(text: str) -> Iterator[str]:
    """What is to be told of a text."""
    for form, words in ((_BIDI, _TURNING), (_INVISIBLE, _HIDDEN), (_UNREADABLE, _DAMAGED)):
        count = sum(1 for _ in form.finditer(text))
        if count:
            yield said_of(count, *words)
