"""How many there are of something, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.ui.language import grouped


def counted(count: int, one: str, several: str) -> str:
    """“1 article”, “5 articles”; both forms are given translated."""
    return f"{grouped(count)} {one if count == 1 else several}"


def numbered(count: int, one: str, several: str) -> str:
    """One of two sentences, both given translated; ``{0}`` in the second is the number."""
    return one if count == 1 else several.format(grouped(count))


def articles(count: int) -> str:
    return counted(
        count, QCoreApplication.translate("Amounts", "article"), QCoreApplication.translate("Amounts", "articles")
    )


def statements(count: int) -> str:
    return counted(
        count, QCoreApplication.translate("Amounts", "statement"), QCoreApplication.translate("Amounts", "statements")
    )
