"""Where quotations are."""

from __future__ import annotations

import pytest

from annotator.suggesting.quotes import Quotes


def found(text: str) -> list[str]:
    return [span.of(text) for span in Quotes(text).spans]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("He said “yes” and “no.”", ["“yes”", "“no.”"]),
        ('He said "yes" and "no."', ['"yes"', '"no."']),
        ("He said ''yes'' and ''no.''", ["''yes''", "''no.''"]),
        ("He said „ja“ and «oui».", ["„ja“", "«oui»"]),
        ("Iran will 'not remain indifferent' to it", ["'not remain indifferent'"]),
        ("“The word ‘never’ is new,” she said.", ["“The word ‘never’ is new,”"]),
        ('“To the court," he said, “we gave it.”', ['“To the court,"', "“we gave it.”"]),
    ],
)
def test_that_every_kind_of_mark_opens_and_closes_a_quotation(text: str, quotations: list[str]) -> None:
    assert found(text) == quotations


@pytest.mark.parametrize(
    "text", ["Iran's drones don't fly, it's said.", "The '90s and rock 'n' roll", "He is 6'3\" tall"]
)
def test_that_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert found(text) == []


def test_that_a_quotation_that_is_not_closed_runs_to_the_paragraphs_end_and_says_so() -> None:
    text = "He said: “We will go on. And on"

    quotes = Quotes(text)

    assert found(text) == ["“We will go on. And on"]
    assert quotes.unclosed


def test_that_a_closed_quotation_leaves_nothing_open() -> None:
    assert not Quotes("“Yes,” he said.").unclosed
