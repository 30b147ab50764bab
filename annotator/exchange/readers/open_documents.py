"""OpenDocument texts (.odt): paragraphs and headings, without what was deleted, notes and comments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.domain.records import Metadata
from annotator.exchange.readers.archives import Archive
from annotator.exchange.readers.found import ReadFile, Wanted
from annotator.exchange.readers.lines import Line
from annotator.exchange.readers.office import document, xml_part

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SKIPPED: Final = frozenset(
    (
        "tracked-changes note annotation annotation-end frame sequence-decls hidden-text hidden-paragraph "
        "bibliography-mark"
    ).split()
)
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MOST_BLANKS: Final = 1000


def read(name: str, data: bytes, _wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    root = xml_part(Archive(data), "content.xml")
    return document(name, list(_lines(root)), Metadata())


def _lines(root: Element) -> Iterator[Line]:
    stack = [root]
    while stack:
        element = stack.pop()
        name = _name(element)
        if name in ("p", "h"):
            words = "".join(_words(element))
            yield from (Line(line.strip(), is_heading=name == "h") for line in words.split("\n") if line.strip())
        elif name not in _SKIPPED:
            stack += reversed(element)


def _words(paragraph: Element) -> Iterator[str]:
    """The words in order: of an element, of those in it, and behind them."""
    stack: list[Element | str] = [paragraph]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        name = _name(item)
        parts: list[Element | str] = [_character(item, name)]
        if name not in _SKIPPED:
            parts.append(item.text or "")
            for child in item:
                parts += [child, child.tail or ""]
        stack += reversed(parts)


def _character(element: Element, name: str) -> str:
    if name == "s":
        count = element.get(f"{_TEXT}c", "1")
        return " " * min(int(count) if count.isdecimal() else 1, _MOST_BLANKS)
    return {"tab": "\t", "line-break": "\n"}.get(name, "")


def _name(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1]
