"""The pages of the guide, as they are shipped, with the keys as they are bound now."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from annotator.shipped import resource
from annotator.ui.language import ENGLISH

_KEY: Final = re.compile(r"\[\[(\w+)\]\]")
"""Where the key of a command stands: ``[[undo]]``."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the name by which others refer to it, its title and its Markdown."""

    name: str
    title: str
    text: str

    def mentions(self, words: str) -> bool:
        """Whether all the words stand in it, in whatever order."""
        there = f"{self.title} {self.text}".casefold()
        return all(word in there for word in words.casefold().split())


def pages(language: str, keys_of: Callable[[str], str]) -> tuple[Page, ...]:
    """All pages in their order, in English where the language has none. ``keys_of`` tells a command's keys.

    Raises KeyError where a page names a command that there is not.
    """
    folder = resource(f"help/{language}")
    if not folder.is_dir():
        folder = resource(f"help/{ENGLISH}")
    return tuple(_page(path.stem, path.read_text(encoding="utf-8"), keys_of) for path in sorted(folder.glob("*.md")))


def _page(stem: str, text: str, keys_of: Callable[[str], str]) -> Page:
    title, _, body = text.partition("\n")
    return Page(
        stem.partition("-")[2],
        title.removeprefix("# ").strip(),
        _KEY.sub(lambda found: f"**{_escaped(keys_of(found[1]))}**", body.strip()),
    )


def _escaped(words: str) -> str:
    """Keys such as ``*`` and ``_`` are signs of Markdown too."""
    return re.sub(r"([\\`*_{}\[\]<>#+\-.!|])", r"\\\1", words)
