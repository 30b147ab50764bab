"""Rules and reporting words switched off, and words added."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.domain.findings import AS_SHIPPED, RuleSettings
from annotator.suggesting import explanations
from annotator.suggesting.by_words.unparsed import analysed_without_model
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.settings import UnknownInSettings, checked, version

TEXT = "The mayor said the dam was safe. The report was false, according to the ministry. He denied the charges."


def rules(pipeline: Pipeline, settings: RuleSettings) -> list[str]:
    return [statement.rule for statement in pipeline.analyse(TEXT, (), settings).statements]


def test_that_a_rule_that_is_off_finds_nothing_and_the_others_what_they_found(pipeline: Pipeline) -> None:
    before = rules(pipeline, AS_SHIPPED)

    after = rules(pipeline, RuleSettings(rules_off=frozenset({"according-to"})))

    assert "according-to" in before
    assert after == [rule for rule in before if rule != "according-to"]


@pytest.mark.parametrize("word", ["say", "according to", "deny"])
def test_that_a_word_that_is_off_reports_nothing(pipeline: Pipeline, word: str) -> None:
    off = RuleSettings(cues_off=frozenset({word}))

    assert len(rules(pipeline, off)) == len(rules(pipeline, AS_SHIPPED)) - 1


def test_that_a_word_that_a_project_adds_reports_with_its_act(pipeline: Pipeline) -> None:
    text = "The mayor relayed that the dam was unsafe."
    added = RuleSettings(cues_added=frozenset({("relay", "admission")}))

    (statement,) = pipeline.analyse(text, (), added).statements

    assert pipeline.analyse(text, ()).statements == ()
    assert statement.code == "admission"
    assert statement.content[0].of(text) == "the dam was unsafe"


def test_that_settings_change_the_version_and_their_order_does_not(pipeline: Pipeline) -> None:
    one = RuleSettings(rules_off=frozenset(["hedge", "object"]), cues_off=frozenset({"say"}))
    other = RuleSettings(rules_off=frozenset(["object", "hedge"]), cues_off=frozenset({"say"}))

    assert version("2", AS_SHIPPED) == "2"
    # Written out: a version that changed by itself would have every project read again.
    assert version("2", one) == version("2", other) == "2+1807a3e7"
    assert pipeline.analyse(TEXT, (), one).rules == version(pipeline.rules, one)


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (RuleSettings(rules_off=frozenset({"hedges"})), "There is no rule “hedges”. Perhaps “hedge” is meant."),
        (
            RuleSettings(cues_off=frozenset({"xyzzy"})),
            "“xyzzy” is no reporting word. Name it in its plain form, such as “say”.",
        ),
        (RuleSettings(cues_added=frozenset({("muse", "lie")})), "There is no act “lie”."),
    ],
)
def test_that_unknown_names_are_refused_with_a_sentence(settings: RuleSettings, sentence: str) -> None:
    with pytest.raises(UnknownInSettings) as refusal:
        checked(settings)

    assert str(refusal.value).startswith(sentence)


def test_that_every_rule_has_a_phrase_of_few_words() -> None:
    assert all(0 < len(each.phrase.split()) <= 12 for each in explanations.explanations())
    assert explanations.phrase_of("direct-quote") == "a quotation beside a reporting verb"
    assert explanations.phrase_of("of-old-versions") == "of old versions"


def test_that_settings_and_explanations_do_without_spacy() -> None:
    code = "import sys, annotator.suggesting.settings; sys.exit('spacy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("settings", "acts"),
    [
        (RuleSettings(), ["claim", "claim"]),
        (RuleSettings(cues_off=frozenset({"erklären"})), ["claim"]),
        (RuleSettings(cues_off=frozenset({"laut"})), ["claim"]),
        (RuleSettings(rules_off=frozenset({"according-to"})), ["claim"]),
        (RuleSettings(cues_added=frozenset({("erklären", "admission")})), ["admission", "claim"]),
        (RuleSettings(cues_added=frozenset({("zetern", "accusation")})), ["claim", "accusation", "claim"]),
    ],
)
def test_that_a_project_switches_german_rules_and_words_off_and_on(settings: RuleSettings, acts: list[str]) -> None:
    text = (
        "Der Minister erklärte, dass der Damm sicher sei.\n\nDer Nachbar zeterte, dass der Bürgermeister lügt."
        "\n\nLaut dem Ministerium ist der Damm gebrochen."
    )

    read = analysed_without_model(text, (), "de", rules="2", settings=checked(settings))

    assert [statement.code for statement in read.statements] == acts
