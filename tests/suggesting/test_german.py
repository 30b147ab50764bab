"""Articles in a language without a model: recognised, and read by patterns."""

from __future__ import annotations

import pytest

from annotator.domain.findings import FoundStatement, RuleSettings
from annotator.shipped import seeds
from annotator.suggesting.languages import language_of
from annotator.suggesting.pipeline import Pipeline
from tests.suggesting.conftest import names, words
from tests.suggesting.german_articles import compared

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
        ("Laut dem früheren Präsidenten Uwe Grothe war die Brücke zu.", "claim", "war die Brücke zu", "Uwe Grothe"),
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


@pytest.mark.parametrize(
    ("name", "overlap", "act", "speaker"),
    [("tuned", 0.95, 0.95, 0.95), ("tuned_later", 0.95, 0.9, 0.9), ("held_out", 0.85, 0.9, 0.7)],
)
def test_that_german_articles_are_read_nearly_as_they_are_coded(
    pipeline: Pipeline, name: str, overlap: float, act: float, speaker: float
) -> None:
    counts = compared(pipeline, name)

    assert 2 * counts["matched"] / (counts["coded"] + counts["found"]) >= overlap
    assert counts["act"] >= act * counts["matched"]
    assert counts["speaker"] >= speaker * counts["matched"]


def test_that_states_and_people_are_mentioned_by_the_registers_names(pipeline: Pipeline) -> None:
    text = "Teherans Außenminister Hossein Amir-Abdollahian sagte, man liefere nichts nach Moskau. Die Welt sah zu."

    analysis = pipeline.analyse(text + MORE, ())

    mentions = [(mention.span.of(text + MORE), mention.name) for mention in analysis.mentions]
    assert mentions == [
        ("Teheran", "Iran"),
        ("Hossein Amir-Abdollahian", "Hossein Amir-Abdollahian"),
        ("Moskau", "Russia"),
    ]


def test_that_a_sentence_in_the_subjunctive_goes_on_with_what_its_speaker_says(pipeline: Pipeline) -> None:
    whole, found = read(pipeline, "Der Minister sagte, die Lage sei ernst. Man habe alles getan. Die Leute gingen.")

    assert [words(whole, each.content) for each in found] == ["die Lage sei ernst", "Man habe alles getan"]
    assert [names(each, "speaker") for each in found] == [["Minister"], ["Minister"]]


def test_that_a_target_comes_first_where_its_case_says_so(pipeline: Pipeline) -> None:
    _, (statement,) = read(pipeline, "Dem Minister warf die Opposition vor, gelogen zu haben.")

    assert (names(statement, "speaker"), names(statement, "target")) == (["Opposition"], ["Minister"])


def test_that_a_verb_that_a_project_adds_reports_in_its_regular_forms(pipeline: Pipeline) -> None:
    added = RuleSettings(cues_added=frozenset({("munkeln", "claim")}))
    text = "Der Wirt munkelte, die Brücke sei gesperrt." + MORE

    assert pipeline.analyse(text, ()).statements == ()
    assert len(pipeline.analyse(text, (), added).statements) == 1
