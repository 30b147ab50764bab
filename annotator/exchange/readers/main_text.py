"""Which part of a web page is the article: by where its long paragraphs are, in the way that Readability does it."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from annotator.exchange.readers.lines import plain
from annotator.exchange.readers.markup import drop, lines_in, text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FURNITURE: Final = re.compile(
    r"(?:^|[\s_-])(?:comments?|disqus|share|sharing|social|related|recommend\w*|promo\w*|newsletter|cookie\w*|consent|gdpr|sidebar|"
    r"advert\w*|ads?|sponsor\w*|breadcrumbs?|menu|navbar|nav|navigation|footer|masthead|subscribe|subscription|signup|sign-up|teasers?|"
    r"outbrain|taboola|popup|modal|banner|toolbar|tags?|topics|byline|author-bio|most-read|mostread|trending|read-?more|pagination|"
    r"skip-link|screen-reader|sr-only|visually-hidden|print-only|figcaption|caption)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BODY: Final = re.compile(
    r"(?:article|story|post|entry|content|text|page)[\s_-]?(?:body|content|text|main)|articlebody|\bbody-?text",
    re.IGNORECASE,
)
_KEPT: Final = frozenset({"body", "html", "main", "article"})
_FURNITURE_TAGS: Final = frozenset("nav aside footer figcaption address details fieldset time".split())
_PARAGRAPHS: Final = frozenset("p h2 h3 h4 h5 h6 li blockquote pre dd".split())
_LONG: Final = 25
_MOST_LINKS: Final = 0.5


def main_text(root: HtmlElement, *, headline: str) -> list[str]:
    """The paragraphs of the article; all that is shown where no part stands out."""
    best = _best(root)
    if best is None:
        return []
    _remove_furniture(best)
    lines = [line.text.replace("\t", " ") for line in lines_in(best)]
    title = plain(headline)
    if title and title in lines[:12]:
        lines = lines[lines.index(title) + 1 :]
    return lines


def _best(root: HtmlElement) -> HtmlElement | None:
    scores: defaultdict[HtmlElement, float] = defaultdict(float)
    for element in root.iter("p", "pre", "td", "div", "blockquote", "li"):
        words = _own_words(element)
        if len(words) < _LONG or _in_furniture(element):
            continue
        score = (1 + words.count(",") + min(len(words) / 100, 6)) * (1 - _share_of_links(element))
        for above, weight in zip(_above(element), (1.0, 0.6, 0.3, 0.15), strict=False):
            scores[above] += score * weight
    for element in scores:
        scores[element] *= _weight(element)
    best = max(scores, key=lambda element: scores[element], default=None)
    if best is None:
        return next(iter(root.iter("body")), root)
    return best


def _own_words(element: HtmlElement) -> str:
    """Of a paragraph all its words; of what only groups others, those that stand in itself, as between line breaks."""
    if element.tag in ("p", "pre", "blockquote"):
        return text_of(element)
    return plain(" ".join([element.text or "", *(child.tail or "" for child in element)]))


def _above(element: HtmlElement) -> list[HtmlElement]:
    """What may be the article that an element is in: for a grouping element with words of its own, itself first."""
    above = list(element.iterancestors())[:4]
    return above if element.tag in ("p", "pre", "li", "blockquote") else [element, *above][:4]


def _weight(element: HtmlElement) -> float:
    named = f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
    weight = 1.0
    if element.tag == "article" or element.get("itemprop") == "articleBody":
        weight *= 1.6
    if _BODY.search(named):
        weight *= 1.3
    if _FURNITURE.search(named) and element.tag not in _KEPT:
        weight *= 0.3
    return weight * (1 - min(_share_of_links(element), 0.9))


def _share_of_links(element: HtmlElement) -> float:
    whole = len(text_of(element))
    return sum(len(text_of(link)) for link in element.iter("a")) / whole if whole else 0.0


def _in_furniture(element: HtmlElement) -> bool:
    return any(_is_furniture(each) for each in (element, *element.iterancestors()) if each.tag not in _KEPT)


def _is_furniture(element: HtmlElement) -> bool:
    if element.tag in _FURNITURE_TAGS or element.get("role") in (
        "navigation",
        "complementary",
        "contentinfo",
        "banner",
    ):
        return True
    named = f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
    return bool(_FURNITURE.search(named)) and not _BODY.search(named)


def _remove_furniture(best: HtmlElement) -> None:
    for element in list(best.iter()):
        if element is best or element.getparent() is None or element.tag in _KEPT:
            continue
        is_list_of_links = element.tag in ("ul", "ol", "div", "section", "p") and _is_only_links(element)
        if _is_furniture(element) or is_list_of_links:
            drop(element)


def _is_only_links(element: HtmlElement) -> bool:
    links = list(element.iter("a"))
    return len(links) >= 2 and _share_of_links(element) > 0.8 and len(text_of(element)) < 1000
