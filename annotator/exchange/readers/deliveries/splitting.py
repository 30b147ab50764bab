"""Which database a document came from, if any, and its articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from annotator.exchange.readers.deliveries import europresse, factiva, nexis, proquest
from annotator.exchange.readers.found import FoundArticle
from annotator.exchange.readers.lines import Line

_DELIVERIES: Final[Sequence[tuple[str, Callable[[Sequence[Line]], list[FoundArticle]]]]] = (
    ("Nexis Uni", nexis.articles),
    ("ProQuest", proquest.articles),
    ("Factiva", factiva.articles),
    ("Europresse", europresse.articles),
)


def delivered(lines: Sequence[Line]) -> tuple[str, list[FoundArticle]]:
    """The name of the database and the articles; blank and none where the document is no delivery."""
    for name, split in _DELIVERIES:
        found = split(lines)
        if found:
            return name, found
    return "", []
