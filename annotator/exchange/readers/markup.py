"""HTML as lxml reads it, without a net and without what does not belong to the text; and its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.domain.errors import EncodingUnsure, UnreadableFile
from annotator.exchange.readers.lines import Line, plain
from annotator.exchange.texts import Decoded, decode_or_guess

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_PAGE: Final = 60_000_000

_DECLARED: Final = re.compile(rb"""charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})""", re.IGNORECASE)
_XML_ENCODING: Final = re.compile(rb"""^\s{0,20}<\?xml[^>]{0,100}encoding=["']([\w:.-]{2,40})""", re.IGNORECASE)
_XML_LINE: Final = re.compile(r"^\s{0,20}<\?xml[^>]{0,300}\?>")
_UNSEEN: Final = frozenset(
    "script style noscript template iframe object embed svg math canvas audio video map button input select "
    "textarea head title meta link base applet frame frameset noframes dialog datalist".split()
)
_BLOCKS: Final = frozenset(
    "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr section article header footer "
    "main aside nav figure figcaption address hr center fieldset details summary body html caption".split()
)
_HIDDEN: Final = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|opacity\s{0,3}:\s{0,3}0(?![.\d]*[1-9])",
    re.IGNORECASE,
)
_MOST_NODES: Final = 2_000_000


def decoded_page(data: bytes, encoding: str | None) -> tuple[Decoded, EncodingUnsure | None]:
    """The page as text. What it says of its encoding holds where it is true; UTF-8 that is valid is UTF-8.

    Raises UnreadableFile.
    """
    if encoding is None:
        declared = _declared(data)
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            if declared and _is_valid(data, declared):
                decoded, _ = decode_or_guess(data, encoding=declared, most=MAX_PAGE, may_be_web_page=True)
                return Decoded(decoded.text, decoded.encoding), None
    return decode_or_guess(data, encoding=encoding, most=MAX_PAGE, may_be_web_page=True)


def _declared(data: bytes) -> str | None:
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return None
    match = _XML_ENCODING.match(data) or _DECLARED.search(data[:8192])
    name = match[1].decode("ascii").lower() if match else None
    # What says Latin-1 is written in Windows-1252, and read so by every browser.
    return "cp1252" if name in ("iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252") else name


def _is_valid(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (LookupError, UnicodeError):
        return False
    return True


def parsed(text: str) -> HtmlElement:
    """The page's elements. Nothing is fetched: it is given as bytes, without an address. Raises UnreadableFile."""
    from lxml import etree, html  # noqa: PLC0415 - loaded in the reading process, when a page comes

    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    # A NUL would end the page for libxml2, and lone surrogates have no bytes.
    source = _XML_LINE.sub("", text).replace("\x00", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace")
    try:
        root = html.document_fromstring(source, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        raise UnreadableFile(_NO_PAGE) from error
    if sum(1 for _ in root.iter()) > _MOST_NODES:
        raise UnreadableFile(_NO_PAGE)
    return root


_NO_PAGE: Final = "The web page is empty or damaged. Save it again from the browser, or copy the article and paste it."


def remove_unseen(root: HtmlElement) -> None:
    """Take out what a browser would not show."""
    for element in list(root.iter()):
        if element is not root and (not isinstance(element.tag, str) or element.tag in _UNSEEN or is_hidden(element)):
            drop(element)


def is_hidden(element: HtmlElement) -> bool:
    style = element.get("style")
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(style and _HIDDEN.search(style[:1000]))
    )


def drop(element: HtmlElement) -> None:
    """Take an element out, but not the text behind it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def lines_in(root: HtmlElement) -> list[Line]:
    """What a browser shows, a line for each block; the cells of a table's row parted by tabs."""
    found: list[Line] = []
    words: list[str] = []
    is_heading = False
    for event, part in _walked(root):
        if event == "text":
            words.append(part)
        elif event == "cell":
            words.append("\t")
        else:
            text = _cleaned("".join(words))
            if text:
                found.append(Line(text, is_heading=is_heading))
            words = []
            is_heading = event == "heading"
    return found


def _cleaned(words: str) -> str:
    return "\t".join(plain(" ".join(cell.split())) for cell in words.split("\t")).strip()


def _walked(root: HtmlElement) -> Iterator[tuple[str, str]]:
    from lxml import etree  # noqa: PLC0415 - loaded in the reading process, when a page comes

    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _BLOCKS:
            yield ("heading" if event == "start" and _is_heading(element) else "block"), ""
        if event == "start":
            yield from _at_start(element, tag)
        else:
            if tag in ("td", "th"):
                yield "cell", ""
            if element is not root and element.tail:
                yield "text", _spaced(element.tail)
    yield "block", ""


def _at_start(element: HtmlElement, tag: str) -> Iterator[tuple[str, str]]:
    if tag == "br":
        yield "block", ""
    if element.text and tag:
        yield "text", _spaced(element.text)


def _spaced(words: str) -> str:
    return words.replace("\t", " ").replace("\n", " ").replace("\r", " ")


def _is_heading(element: HtmlElement) -> bool:
    return element.tag in ("h1", "h2") or element.get("id") == "hd"


def text_of(element: HtmlElement) -> str:
    """All words in an element, on one line."""
    return plain(" ".join("".join(element.itertext()).split()))
