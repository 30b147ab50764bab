"""Factiva and Europresse as web pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from annotator.exchange.readers.days import day_in
from annotator.exchange.readers.deliveries import europresse, factiva
from annotator.exchange.readers.deliveries.fields import Header
from annotator.exchange.readers.found import FoundArticle
from annotator.exchange.readers.lines import Line
from annotator.exchange.readers.markup import lines_in, text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NUMBER: Final = re.compile(r",\s*(?:no|n°|vol)\.?\s?.*$", re.IGNORECASE)
_RIGHTS: Final = re.compile(r"^(?:©|\(c\) ?\d{4})", re.IGNORECASE)


def web_deliveries(root: HtmlElement) -> tuple[str, list[FoundArticle]]:
    """The name of the database and the articles; blank and none where the page is no delivery of these."""
    from_factiva = [
        element for element in root.iter("div") if _classes(element)[:1] == ["article"] and len(_classes(element)) > 1
    ]
    if from_factiva:
        found = factiva.articles([line for element in from_factiva for line in _ended(lines_in(element))])
        if found:
            return factiva.NAME, found
    pages = _with_class(root, "DocPublicationName")
    if pages:
        places = list(root.iter("article")) or _cells_of(pages)
        headers = [header for place in places if (header := _europresse(place)) is not None]
        return europresse.NAME, [header.article(n, europresse.NAME) for n, header in enumerate(headers, 1)]
    return "", []


def _ended(lines: list[Line]) -> list[Line]:
    """In a table “AN” and the document's number are two cells of a row."""
    return [
        Line(line.text.replace("AN\t", "", 1) if line.text.startswith("AN\t") else line.text, line.is_heading)
        for line in lines
    ]


def _europresse(place: HtmlElement) -> Header | None:
    header = Header()
    outlets = _with_class(place, "DocPublicationName")
    titles = _with_class(place, "titreArticleVisu", "TitreArticleVisu", "titreArticle", "rdp__articletitle")
    if not outlets or not titles:
        return None
    first = next((line.text for line in lines_in(outlets[0])), "")
    header.outlet = _NUMBER.sub("", first)
    header.headline = text_of(titles[0])
    for element in _with_class(place, "DocHeader"):
        words = text_of(element).strip(" ,")
        header.date = header.date or day_in(words)
        header.add("source", words)
    authors = _with_class(place, "sm-margin-bottomNews", "docAuthors")
    header.author = text_of(authors[0]) if authors else ""
    subtitles = [text_of(each) for each in _with_class(place, "rdp__subtitle")]
    texts = _with_class(place, "docOcurrContainer", "DocText", "clearfix")
    body = [line.text.replace("\t", " ") for element in texts[:1] for line in lines_in(element)]
    header.body = [*subtitles, *(body or _behind(place, header))]
    _take_id(header, place)
    header.body = [words for words in header.body if not europresse.ID.search(words) or len(words) > 160]
    return header if any(header.body) else None


def _behind(place: HtmlElement, header: Header) -> list[str]:
    """The older layout: author and text follow the headline without elements of their own, up to the rights."""
    lines = [line.text for line in lines_in(place)]
    start = next((n for n, words in enumerate(lines) if words.endswith(header.headline)), -1) + 1
    rest = lines[start:]
    if not header.author and rest and len(rest[0].split()) <= 10 and not rest[0].endswith("."):
        header.author = rest.pop(0)
    rights = [n for n, words in enumerate(rest) if _RIGHTS.match(words)]
    return rest[: rights[-1]] if rights else rest


def _take_id(header: Header, place: HtmlElement) -> None:
    match = europresse.ID.search(text_of(place))
    if match is not None:
        header.add("id", match[0])
        header.date = header.date or day_in(match["day"])


def _cells_of(pages: list[HtmlElement]) -> list[HtmlElement]:
    """Without articles each document is a cell of one large table."""
    cells = [next((each for each in page.iterancestors("td")), None) for page in pages]
    found = [cell for cell in dict.fromkeys(cells) if cell is not None]
    return found or [page.getparent() for page in pages if page.getparent() is not None]


def _with_class(root: HtmlElement, *names: str) -> list[HtmlElement]:
    return [
        element
        for element in root.iter()
        if isinstance(element.tag, str) and any(name in _classes(element) for name in names)
    ]


def _classes(element: HtmlElement) -> list[str]:
    return (element.get("class") or "").split()
