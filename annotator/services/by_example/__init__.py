"""Coding by the example of a statement: further places like it, found and gone through; the last one repeated."""

from __future__ import annotations

from annotator.services.by_example.finding import Example, Found, Occurrence, Occurrences
from annotator.services.by_example.tagging import ByExample

__all__ = ["ByExample", "Example", "Found", "Occurrence", "Occurrences"]
