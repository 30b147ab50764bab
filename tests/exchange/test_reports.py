"""The page for a coder, read as a browser does."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from annotator.domain.coder_report import CodebookRule, CoderReport, Otherwise, SettledOtherwise, Stretch
from annotator.domain.records import ArticleId
from annotator.domain.settling import Reason
from annotator.domain.text import Span
from annotator.exchange.reports import coder_report_html, write_coder_report

HOSTILE = "<script>alert(1)</script><img src=http://x.example/y onerror='z'>\"'&"


def otherwise(what: Otherwise, words: str = "It is so") -> SettledOtherwise:
    return SettledOtherwise(
        article_id=ArticleId(1),
        article=words,
        what=what,
        code=words,
        about=words,
        own=words,
        settled=words,
        span=Span(0, 2),
        context=(Stretch(words), Stretch(words, is_own=True), Stretch(words, is_own=True, is_settled=True)),
        rule=CodebookRule(words, words, (words,), (words,)),
        reason=Reason.OTHER,
        note=words,
    )


def report(*found: SettledOtherwise, words: str = "Ada") -> CoderReport:
    return CoderReport(words, words, words, articles=2, waiting=1, statements=9, same=7, otherwise=found)


class Page(HTMLParser):
    """Which tags there are, with their attributes, and what is shown."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.shown = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.shown += data


def test_that_no_word_of_an_article_becomes_a_tag() -> None:
    page = Page(
        coder_report_html(report(*(otherwise(what, HOSTILE) for what in Otherwise), words=HOSTILE), stamp=HOSTILE)
    )

    names = {tag for tag, _attributes in page.tags}
    assert not names & {"script", "img", "link", "iframe", "object", "a"}
    assert not [key for _tag, attributes in page.tags for key in attributes if key.startswith("on") or key == "src"]
    assert page.shown.count(HOSTILE) > len(Otherwise)


def test_that_the_page_asks_for_nothing_from_elsewhere() -> None:
    html = coder_report_html(report(otherwise(Otherwise.CODE)), stamp="Annotator 1.0")

    assert not re.search(r"https?:|url\(|@import|javascript:", html)
    assert "default-src 'none'" in html
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html


def test_that_every_kind_has_a_section_with_its_count_and_each_rule_once() -> None:
    page = Page(coder_report_html(report(otherwise(Otherwise.CODE), otherwise(Otherwise.CODE)), stamp=""))

    assert page.shown.count("Codebook: It is so") == 1
    assert "Another code 2" in page.shown
    assert "Of your 9 statements there, 7 were settled just so." in page.shown
    assert "1 more article that you finished will follow." in page.shown


def test_that_a_report_without_anything_otherwise_says_so(tmp_path: Path) -> None:
    write_coder_report(report(), tmp_path / "Ada.html", stamp="Annotator 1.0")

    shown = Page((tmp_path / "Ada.html").read_text(encoding="utf-8")).shown
    assert "There is nothing that was settled otherwise." in shown
    assert [path.name for path in tmp_path.iterdir()] == ["Ada.html"]
