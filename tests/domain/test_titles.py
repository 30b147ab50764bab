"""What an article is called."""

from __future__ import annotations

from annotator.domain.titles import titled


def test_that_an_article_is_called_by_its_headline_else_its_first_words_else_its_file() -> None:
    assert titled("Iran denies\nall", "First words", "a.txt") == "Iran denies all"
    assert titled(None, "First words", "a.txt") == "First words"
    assert titled("", "", "a.txt") == "a.txt"
