"""Articles in a language without a model: recognised, and read by patterns."""

from __future__ import annotations

import pytest

from annotator.domain.findings import FoundStatement, RuleSettings
from annotator.shipped import seeds
from annotator.suggesting.languages import language_of
from annotator.suggesting.pipeline import Pipeline
from tests.suggesting.conftest import names, words

MORE = "\nAuf dem Platz standen am frühen Abend noch einige Leute, und niemand wusste, wie es weitergehen würde."


def read(pipeline: Pipeline, text: str) -> tuple[str, list[FoundStatement]]:
    """The text with its statements; a sentence without any follows, so that it is long enough to be recognised."""
    analysis = pipeline.analyse(text + MORE, ())
    assert analysis.pipeline == "blank:de"
    return text + MORE, list(analysis.statements)


def test_that_every_sample_article_is_english() -> None:
    assert {language_of(path.read_text(encoding="utf-8")) for path in seeds().glob("*.txt")} == {"en"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "en"),
        ("Iran, Russia: Drones", "en"),
        ("Der Sprecher sagte, niemand habe die Brücke gesehen und keiner kenne sie.", "de"),
        ("Le ministre a déclaré lundi que la situation était grave dans tout le pays.", "fr"),
    ],
)
def test_that_a_language_is_recognised_and_english_is_assumed_of_few_words(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "code", "content", "speaker"),
    [
        (
            "„Wir lieferten nichts“, sagte der Minister am Montag.",
            "claim",
            "„Wir lieferten nichts“",
            "Minister",
        ),
        ("Die Polizei erklärte: „Die Lage ist ruhig.“", "claim", "„Die Lage ist ruhig.“", "Polizei"),
        ("„Das stimmt nicht“, so Anna Meier.", "claim", "„Das stimmt nicht“", "Anna Meier"),
        ("Laut Polizei wurden drei Menschen verletzt.", "claim", "wurden drei Menschen verletzt", "Polizei"),
        ("Nach Angaben von Anna Meier war die Brücke zu.", "claim", "war die Brücke zu", "Anna Meier"),
        ("Die Brücke war dem Ministerium zufolge gesperrt.", "claim", "Die Brücke war | gesperrt", "Ministerium"),
        ("Am Montag sagte der Minister, dass die Lage ernst sei.", "claim", "die Lage ernst sei", "Minister"),
        ("Die Firma bestritt, davon gewusst zu haben.", "denial", "davon gewusst zu haben", "Firma"),
        (
            "Die Firma räumte am Abend ein, es zu wissen.",
            "admission",
            "es zu wissen",
            "Firma",
        ),
    ],
)
def test_that_a_german_sentence_is_read(pipeline: Pipeline, text: str, code: str, content: str, speaker: str) -> None:
    whole, (statement,) = read(pipeline, text)

    assert (statement.code, words(whole, statement.content)) == (code, content)
    assert names(statement, "speaker") == [speaker]


@pytest.mark.parametrize(
    "text", ["Er räumte sein Zimmer auf, als es regnete.", "Die „Mona Lisa“ hing an der Wand.", "Laut war es nicht."]
)
def test_that_what_nobody_says_is_not_suggested(pipeline: Pipeline, text: str) -> None:
    assert read(pipeline, text)[1] == []


def test_that_a_pronoun_is_no_name(pipeline: Pipeline) -> None:
    _, (statement,) = read(pipeline, "Er sagte, die Lage sei ernst.")

    assert statement.source
    assert statement.actors == ()


def test_that_rules_are_switched_off_there_too(pipeline: Pipeline) -> None:
    off = RuleSettings(rules_off=frozenset({"according-to"}))

    assert pipeline.analyse("Laut Polizei wurden drei Menschen verletzt." + MORE, (), off).statements == ()


def test_that_a_language_without_a_word_list_gets_no_suggestions_but_quotations(pipeline: Pipeline) -> None:
    text = "Il ministro ha dichiarato lunedì che la situazione era grave in tutto il paese."

    analysis = pipeline.analyse(text, ())

    assert (analysis.pipeline, analysis.statements) == ("blank:it", ())


def test_that_languages_keep_their_places_in_a_batch(pipeline: Pipeline) -> None:
    german = "Laut Polizei wurden drei Menschen verletzt." + MORE
    texts = ["The mayor said the dam was safe.", german, "He denied the report."]

    together = list(pipeline.analyse_many((text, ()) for text in texts))

    assert together == [pipeline.analyse(text, ()) for text in texts]
