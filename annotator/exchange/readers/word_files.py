"""Word files (.docx): the paragraphs as they read, without what was deleted or hidden, notes and pictures."""

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

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_SKIPPED: Final = frozenset(
    ("del moveFrom instrText delText pPr sectPr tblPr drawing pict object fldData Fallback").split()
)
_CHARACTERS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


def read(name: str, data: bytes, _wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    archive = Archive(data)
    root = xml_part(archive, _main_part(archive))
    return document(name, list(_lines(root)), Metadata())


def _main_part(archive: Archive) -> str:
    return next(
        (name for name in archive.entries if name.startswith("word/document") and name.endswith(".xml")),
        "word/document.xml",
    )


def _lines(root: Element) -> Iterator[Line]:
    """Paragraphs in order, also those in tables and text boxes; lines that are broken by hand apart."""
    for paragraph in _paragraphs(root):
        words = "".join(_words(paragraph))
        is_heading = _is_heading(paragraph)
        for line in words.split("\n"):
            if line.strip():
                yield Line(line.strip(), is_heading=is_heading)


def _paragraphs(root: Element) -> Iterator[Element]:
    stack = [root]
    while stack:
        element = stack.pop()
        name = _name(element)
        if name == "p":
            yield element
        elif name not in _SKIPPED:
            stack += reversed(element)


def _words(paragraph: Element) -> Iterator[str]:
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        name = _name(element)
        if name == "t":
            yield element.text or ""
        elif name in _CHARACTERS:
            yield _CHARACTERS[name]
        elif name not in _SKIPPED and not (name == "r" and _is_hidden(element)):
            stack += reversed(element)


def _is_hidden(run: Element) -> bool:
    properties = next((child for child in run if _name(child) == "rPr"), None)
    hidden = next((child for child in properties if _name(child) == "vanish"), None) if properties is not None else None
    return hidden is not None and _value(hidden) not in ("0", "false", "off")


def _is_heading(paragraph: Element) -> bool:
    properties = next((child for child in paragraph if _name(child) == "pPr"), None)
    for child in properties if properties is not None else ():
        if _name(child) == "pStyle":
            return (
                _value(child)
                .lower()
                .startswith(("heading", "title", "berschrift", "überschrift", "titre", "titel", "ttulo", "título"))
            )
        if _name(child) == "outlineLvl":
            return _value(child) in ("0", "1")
    return False


def _value(element: Element) -> str:
    return element.get(f"{_W}val") or element.get(f"{_STRICT}val") or ""


def _name(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1]
