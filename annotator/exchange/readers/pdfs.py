"""PDF files with text in them: page by page, broken lines put together, running heads and page numbers left out."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from annotator.domain.errors import TooMuch, UnreadableFile
from annotator.domain.records import Metadata
from annotator.domain.said import said
from annotator.exchange.readers import limits
from annotator.exchange.readers.deliveries.splitting import delivered
from annotator.exchange.readers.found import FoundArticle, ReadFile, Wanted
from annotator.exchange.readers.lines import Line, joined, lines_of, plain

_PICTURES: Final = (
    "The PDF holds pictures of pages and no text. Have its text recognised (OCR) and import the PDF with the text."
)
_LOCKED: Final = "The PDF is protected by a password. Save it without and import that."
_DAMAGED: Final = "The PDF is damaged and cannot be read. Fetch it again, or copy the article and paste it."
_PAGES: Final = "The PDF has {count:,} pages, and {most:,} at most are read. Divide it."
_CHECK: Final = "The text is from a PDF, where lines, columns and captions may have run together: look it over."
_NUMBER: Final = re.compile(r"^(?:(?:page|seite|p\.) ?)?\d{1,4}(?: ?(?:of|von|/|de) ?\d{1,4})?$", re.IGNORECASE)


def read(name: str, data: bytes, _wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    pages = [lines_of(page) for page in _pages(data)]
    heads = _running(pages)
    lines = [line for page in pages for line in page if plain(line.text) not in heads]
    delivery, articles = delivered(lines)
    if not articles:
        text = joined(_paragraphs(lines))
        if not text.strip():
            raise UnreadableFile(_PICTURES)
        articles = [FoundArticle(text, Metadata())]
    return ReadFile(name, articles=tuple(articles), delivery=delivery, warnings=(said(_CHECK),))


def _pages(data: bytes) -> list[str]:
    import logging  # noqa: PLC0415 - only to quieten the library, which tells of every flaw

    from pypdf import PdfReader  # noqa: PLC0415 - loaded in the reading process, when a PDF comes
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    found: list[str] = []
    size = 0
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableFile(_LOCKED)
        count = len(reader.pages)
        if count > limits.MOST_PAGES:
            raise TooMuch(_PAGES, count=count, most=limits.MOST_PAGES)
        for page in reader.pages:
            # Some programs write each blank as a tab: there is nothing else that a tab could stand for in a PDF.
            found.append(page.extract_text().replace("\t", " "))
            size += len(found[-1])
            if size > limits.MAX_ALL_TEXT:
                raise TooMuch(_PAGES, count=count, most=len(found))
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        AssertionError,
        NotImplementedError,
    ) as error:
        raise UnreadableFile(_DAMAGED) from error
    return found


def _running(pages: Sequence[Sequence[Line]]) -> set[str]:
    """Lines that stand at the top or foot of most pages, and the numbers of pages."""
    edges: Counter[str] = Counter()
    numbers: set[str] = set()
    for page in pages:
        shown = [plain(line.text) for line in page if line.text]
        edge = {*shown[:2], *shown[-2:]}
        edges.update(edge)
        numbers |= {words for words in edge if _NUMBER.match(words)}
    often = {words for words, count in edges.items() if len(pages) >= 3 and count * 2 > len(pages)}
    return often | numbers


def _paragraphs(lines: Sequence[Line]) -> list[str]:
    """Lines put together where a sentence goes on: up to a short or a blank line, or one that ends a sentence early."""
    lengths = sorted(len(line.text) for line in lines if line.text)
    width = lengths[int(len(lengths) * 0.8)] if lengths else 0
    found: list[str] = []
    goes_on = False
    for line in lines:
        words = line.text
        if not words:
            goes_on = False
            continue
        if goes_on:
            found[-1] = _put_together(found[-1], words)
        else:
            found.append(words)
        goes_on = len(words) > 0.75 * width and width > 30 and not (words[-1] in '.!?”"' and len(words) < 0.92 * width)
    return found


def _put_together(before: str, words: str) -> str:
    if before.endswith("\u00ad"):
        return before[:-1] + words
    if before.endswith("-") and before[-2:-1].isalpha() and words[:1].islower():
        return before[:-1] + words
    return f"{before} {words}"
