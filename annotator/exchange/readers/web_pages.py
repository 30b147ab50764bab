"""Saved web pages: the article in one, or the articles of a delivery that came as HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import Metadata
from annotator.exchange.readers.days import day_in
from annotator.exchange.readers.deliveries.splitting import delivered
from annotator.exchange.readers.deliveries.web import web_deliveries
from annotator.exchange.readers.found import FoundArticle, ReadFile, Wanted
from annotator.exchange.readers.lines import joined, plain
from annotator.exchange.readers.main_text import main_text
from annotator.exchange.readers.markup import decoded_page, drop, lines_in, parsed, remove_unseen, text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NO_ARTICLE: Final = "No article was found on the web page. Copy the article in the browser and paste it."
_TITLE_END: Final = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$")
_ARTICLES: Final = re.compile(
    r"(?:news|reportage|opinion|analysis|blog|liveblog|web)?.{0,20}(?:article|posting|webpage)$", re.IGNORECASE
)
_MOST_SCRIPT: Final = 2_000_000


def read(name: str, data: bytes, wanted: Wanted) -> ReadFile:
    """Raises UnreadableFile."""
    decoded, unsure = decoded_page(data, wanted.encoding)
    file = ReadFile(
        name,
        encoding=decoded.encoding,
        guessed=decoded.guessed,
        doubt=unsure.sentence if unsure else None,
        preview=unsure.preview if unsure else "",
    )
    delivery, articles = found_in(decoded.text)
    return replace(file, delivery=delivery, articles=tuple(articles))


def found_in(page: str) -> tuple[str, list[FoundArticle]]:
    """The delivery's name and the articles of a page. Raises UnreadableFile."""
    root = parsed(page)
    known = metadata_of(root)
    described = _linked_data(root)
    remove_unseen(root)
    delivery, articles = web_deliveries(root)
    if not articles:
        delivery, articles = delivered(lines_in(root))
    return (delivery, articles) if articles else ("", [_single(root, known, described)])


def _single(root: HtmlElement, known: Mapping[str, str], described: Mapping[str, str]) -> FoundArticle:
    own = _headline_on(root)
    headline = described.get("headline") or known.get("headline") or own or _TITLE_END.sub("", known.get("title", ""))
    paragraphs = main_text(root, headline=own or headline)
    if sum(map(len, paragraphs)) < 140 and len(described.get("body", "")) > 140:
        paragraphs = [plain(each) for each in described["body"].split("\n")]
    paragraphs = [each for each in paragraphs if plain(each) not in (plain(headline), plain(own))]
    if not any(paragraphs):
        raise UnreadableFile(_NO_ARTICLE)
    date = described.get("date") or known.get("date") or ""
    details = {"url": described.get("url") or known.get("url", ""), "section": known.get("section", "")}
    return FoundArticle(
        text=joined([plain(headline), *paragraphs]),
        metadata=Metadata(
            plain(headline) or None,
            plain(described.get("outlet") or known.get("outlet", "")) or None,
            plain(described.get("author") or known.get("author", "")) or None,
            day_in(date),
        ),
        details={name: plain(value) for name, value in details.items() if value},
    )


_META: Final[Mapping[str, str]] = {
    "og:title": "headline", "twitter:title": "headline", "dc.title": "headline",
    "og:site_name": "outlet", "application-name": "outlet", "publisher": "outlet", "dc.publisher": "outlet",
    "author": "author", "article:author": "author", "dc.creator": "author", "parsely-author": "author",
    "article:published_time": "date", "datepublished": "date", "date": "date", "dc.date": "date", "pubdate": "date",
    "parsely-pub-date": "date", "dc.date.issued": "date", "publish-date": "date", "sailthru.date": "date",
    "og:url": "url", "article:section": "section",
}  # fmt: skip


def metadata_of(root: HtmlElement) -> dict[str, str]:
    """What the page says of itself in its head, and in the elements that mark the day and the author."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        value = plain(element.get("content") or "")
        if name in _META and value and not (name == "article:author" and value.startswith("http")):
            found.setdefault(_META[name], value)
    title = next(iter(root.iter("title")), None)
    if title is not None:
        found["title"] = text_of(title)
    for link in root.iter("link"):
        if link.get("rel") == "canonical" and link.get("href"):
            found.setdefault("url", link.get("href", ""))
    for time in root.iter("time"):
        if time.get("datetime"):
            found.setdefault("date", time.get("datetime", ""))
    return found


def _linked_data(root: HtmlElement) -> dict[str, str]:
    """What the page says of the article in JSON-LD, the first that is of an article."""
    for script in root.iter("script"):
        source = script.text or ""
        if script.get("type") != "application/ld+json" or len(source) > _MOST_SCRIPT:
            continue
        try:
            data = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
        for each in _objects(data):
            if any(_ARTICLES.match(kind) for kind in _strings(each.get("@type"))) and each.get("headline"):
                return {
                    "headline": plain(_first(each.get("headline"))),
                    "date": _first(each.get("datePublished")),
                    "author": "; ".join(_names(each.get("author"))),
                    "outlet": "; ".join(_names(each.get("publisher"))),
                    "url": _first(each.get("url")),
                    "body": _first(each.get("articleBody")),
                }
    return {}


def _objects(data: object) -> Iterator[dict[str, Any]]:
    for each in data if isinstance(data, list) else [data]:
        if isinstance(each, dict):
            yield each
            inner = each.get("@graph")
            if isinstance(inner, list):
                yield from (one for one in inner if isinstance(one, dict))


def _strings(value: object) -> Iterable[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _first(value: object) -> str:
    return next(iter(_strings(value)), "")


def _names(value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str) and name.strip() and not name.startswith("http"):
            yield plain(name)


def _headline_on(root: HtmlElement) -> str:
    for element in root.iter("h1"):
        words = text_of(element)
        if len(words.split()) >= 2:
            return words
    return ""


def text_in(page: str) -> str:
    """All that a browser shows of a page, for e-mails."""
    root = parsed(page)
    remove_unseen(root)
    for quoted in list(root.iter("blockquote")):
        if quoted.get("type") == "cite":
            drop(quoted)
    return joined(line.text.replace("\t", " ") for line in lines_in(root))
