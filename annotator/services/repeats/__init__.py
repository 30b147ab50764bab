"""What several articles repeat: the same quotation, or nearly, and articles that are nearly the same (wire copy)."""

from __future__ import annotations

from annotator.services.repeats.articles import NearDuplicate, NearPair
from annotator.services.repeats.finding import Indexes, Repeats, read_indexes
from annotator.services.repeats.matching import Likeness, Repeat

__all__ = ["Indexes", "Likeness", "NearDuplicate", "NearPair", "Repeat", "Repeats", "read_indexes"]
