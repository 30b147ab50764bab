"""What several articles repeat: the same quotation, or nearly, and articles that are nearly the same (wire copy)."""

from __future__ import annotations

from annotator.services.repeats.articles import NearDuplicate, NearPair
from annotator.services.repeats.finding import Repeats
from annotator.services.repeats.incoming import Incoming, NearText
from annotator.services.repeats.matching import Likeness, Repeat
from annotator.services.repeats.places import Copy, Group, Piece, Place, compared_words
from annotator.services.repeats.writing import write_repeats

__all__ = [
    "Copy",
    "Group",
    "Incoming",
    "Likeness",
    "NearDuplicate",
    "NearPair",
    "NearText",
    "Piece",
    "Place",
    "Repeat",
    "Repeats",
    "compared_words",
    "write_repeats",
]
