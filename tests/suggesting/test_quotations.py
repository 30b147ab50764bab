"""Quotations in any language, and articles of which nothing else is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.text import canonicalize
from annotator.suggesting.by_words.quotations import quotations_in
from annotator.suggesting.by_words.unparsed import analysed_without_model
from annotator.suggesting.explanations import phrase_of
from annotator.suggesting.reading import read_article
from tests.suggesting.conftest import words

NASTY = Path(__file__).parents[1] / "data" / "nasty_texts.json"
LANGUAGES = ["de", "fr", "uk", "ja"]


def quoted(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in quotations_in(text)]


def read(text: str, language: str = "it") -> list[str]:
    return [words(text, each.content) for each in analysed_without_model(text, (), language, rules="2").statements]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("Er sagte: „Das ist alles.“ Dann ging er.", ["„Das ist alles.“"]),
        ("»Das ist alles«, sagte er.", ["»Das ist alles«"]),
        ("Il a dit : «\u00a0C’est l’accord final.\u00a0»", ["«\u00a0C’est l’accord final.\u00a0»"]),
        ("Dijo: «No es así».", ["«No es así»"]),
        ("”Det är inte så”, sade hon.", ["”Det är inte så”"]),
        ("»Se on näin», hän sanoi.", ["»Se on näin»"]),
        ("Powiedział: „To nie tak”, i wyszedł.", ["„To nie tak”"]),
        ("Řekl: „Tak to není,“ a odešel.", ["„Tak to není,“"]),
        ("«Ні, м’яч не наш», — сказав він.", ["«Ні, м’яч не наш»"]),
        ("«Так, — сказал он, — это „правда“».", ["«Так, — сказал он, — это „правда“»"]),
        ("‘Dit is het’, zei hij ’s avonds.", ["‘Dit is het’"]),
        ("他说：“我们没有。”", ["“我们没有。”"]),
        ("彼は「何も知らない」と述べた。", ["「何も知らない」"]),
        ('Disse: "Non è così", e se ne andò.', ['"Non è così"']),
        ("„Er rief: ‚Halt!‘, und sie lief.“", ["„Er rief: ‚Halt!‘, und sie lief.“"]),
        ('Ein 5"-Nagel und ein 3"-Nagel.', []),
        ("L’armée n’a pas d’armes.", []),
        ('Der Begriff "צה"ל" steht da.', ['"צה"ל"']),
    ],
)
def test_that_quotations_are_found_whatever_marks_them(text: str, quotations: list[str]) -> None:
    assert quoted(text) == quotations


def test_that_a_quotation_nobody_is_said_to_speak_is_a_claim_of_nobody_with_the_measured_score() -> None:
    text = "Il ministro è arrivato. «Non abbiamo consegnato nessuna arma a nessuno.» Poi è partito."

    (statement,) = analysed_without_model(text, (), "it", rules="2").statements

    assert (statement.code, statement.rule, statement.actors) == ("claim", "quotation", ())
    assert words(text, statement.content) == "«Non abbiamo consegnato nessuna arma a nessuno.»"
    assert statement.score == 0.72
    assert phrase_of("quotation") == "a quotation beside which nobody is said to speak"


@pytest.mark.parametrize("text", ["La «pace» è lontana.", "Il libro «Guerra e pace» è lungo.", "Ha detto «sì» e «no»."])
def test_that_a_word_or_a_title_in_quotation_marks_is_no_statement(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "«Non abbiamo consegnato nessuna arma.\n«E non ne consegneremo mai nessuna.»",
        "«Non abbiamo consegnato nessuna arma.\nE non ne consegneremo mai nessuna.»",
    ],
)
def test_that_a_quotation_over_two_paragraphs_is_one_statement_of_two_parts(text: str) -> None:
    first, second = text.split("\n")

    assert read(text) == [f"{first} | {second}"]


def test_that_an_opened_quotation_does_not_swallow_a_paragraph_that_has_nothing_of_it() -> None:
    assert read("«Non abbiamo consegnato nessuna arma.\nIl ministro è partito il giorno dopo.") == []


def nasty_texts() -> list[str]:
    return [canonicalize(_built(each)) for each in json.loads(NASTY.read_text(encoding="utf-8"))["texts"]]


def _built(each: dict[str, Any]) -> str:
    if "repeat" in each:
        return str(each["repeat"][0] * each["repeat"][1] + each.get("suffix", ""))
    return "".join(map(chr, each["code_points"])) if "code_points" in each else str(each["text"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", nasty_texts())
def test_that_every_span_of_a_nasty_text_lies_in_it(language: str, text: str) -> None:
    analysis = analysed_without_model(text, read_article(text).regions, language, rules="2")

    for statement in analysis.statements:
        spans = [*statement.content, *statement.cue, *statement.source, *statement.target]
        assert statement.content
        assert all(span.end <= len(text) for span in spans)
    assert all(mention.span.end <= len(text) for mention in analysis.mentions)


@pytest.mark.parametrize("piece", ["sagte, ", "„a ", "warf Er vor ", "Der Der ", "zufolge ", "a."])
def test_that_a_text_made_to_keep_the_rules_busy_is_read_to_its_end(piece: str) -> None:
    text = piece * (200_000 // len(piece))

    analysis = analysed_without_model(text, (), "de", rules="2")

    assert all(part.end <= len(text) for statement in analysis.statements for part in statement.content)
