"""Settling: what coders see differently, decided item by item into a version of its own."""

from __future__ import annotations

from annotator.services.settling.passages import Item, Passage, items, passages
from annotator.services.settling.settling import Settling, SettlingLine
from annotator.services.settling.standing import ArticleSettling, SettledItem, SettledPassage

__all__ = [
    "ArticleSettling",
    "Item",
    "Passage",
    "SettledItem",
    "SettledPassage",
    "Settling",
    "SettlingLine",
    "items",
    "passages",
]
