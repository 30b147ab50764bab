"""The codebook for people who don't have the program: complete, and with no word taken for a mark."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

from annotator.domain.codebook_use import VersionLine
from annotator.exchange.codebook_pages import codebook_html, codebook_markdown, write_codebook_as
from annotator.exchange.codebooks import read_codebook
from annotator.exchange.templates import read_template

HOSTILE = "<script>alert(1)</script> & [x](javascript:1) *not bold* `code` # head"


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not any(name.startswith("on") or name in ("href", "src") for name, _value in attrs)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_that_the_page_has_everything_that_the_codebook_says() -> None:
    codebook = read_template("political_claims")
    page = _Tags()

    page.feed(codebook_html(codebook))

    words = " ".join(" ".join(page.words).split())
    for code in codebook.codes:
        for said in (code.name, code.definition, *code.use_when, *code.not_when):
            assert " ".join(said.split()) in words
    assert "-1: against" in words
    assert "asked of all codes" in words


def test_that_no_word_of_the_codebook_acts_as_a_mark() -> None:
    codebook = read_template()
    claim = replace(codebook.codes[0], name=HOSTILE, definition=HOSTILE, examples=(HOSTILE,))
    codebook = replace(codebook, name=HOSTILE, codes=(claim, *codebook.codes[1:]), notes=(HOSTILE, "1. no list"))
    log = [VersionLine(1, HOSTILE, datetime(2024, 3, 1, tzinfo=UTC), HOSTILE, HOSTILE)]
    page = _Tags()

    page.feed(codebook_html(codebook, log=log))
    markdown = codebook_markdown(codebook, log=log)

    assert "script" not in page.tags
    assert HOSTILE in page.words
    assert "<script" not in markdown.replace("\\<", "")
    assert "\\[x\\](javascript:1) \\*not bold\\* \\`code\\` \\# head" in markdown
    assert "- 1\\. no list" in markdown


def test_that_the_ending_says_what_is_written(tmp_path: Path) -> None:
    codebook = read_template()

    for name in ("book.toml", "book.html", "book.md"):
        write_codebook_as(codebook, tmp_path / name, stamp="Written by hand.")

    assert read_codebook(tmp_path / "book.toml") == codebook
    assert (tmp_path / "book.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "book.md").read_text(encoding="utf-8").startswith("# Claims in the news\n")
