"""Settling: what coders see differently, decided item by item into a version of its own."""

from __future__ import annotations

from annotator.services.settling.choosing import coders_named, coders_to_compare
from annotator.services.settling.listing import Listing, listed
from annotator.services.settling.overview import Overview, overview, overview_of
from annotator.services.settling.passages import Item, Passage, items, passages
from annotator.services.settling.settling import Settling, SettlingLine
from annotator.services.settling.standing import ArticleSettling, SettledItem, SettledPassage

__all__ = [
    "ArticleSettling",
    "Item",
    "Listing",
    "Overview",
    "Passage",
    "SettledItem",
    "SettledPassage",
    "Settling",
    "SettlingLine",
    "coders_named",
    "coders_to_compare",
    "items",
    "listed",
    "overview",
    "overview_of",
    "passages",
]
