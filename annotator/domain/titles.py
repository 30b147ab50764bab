"""What an article is called wherever it is named: one rule for lists, chips, sentences and tables."""

from __future__ import annotations


def titled(headline: str | None, first_words: str, name: str) -> str:
    """Its headline; where none was found its first words, which tell it from others of the same file; else the file."""
    return " ".join((headline or first_words or name).split())
