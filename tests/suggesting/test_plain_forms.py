"""From the word in the article to the word that the rules know."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.domain.findings import RuleSettings
from annotator.suggesting.cues import shipped_cues
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.plain_forms import NotAReportingWord, plain_form


@pytest.mark.parametrize(
    ("selected", "plain"),
    [
        ("claimed", "claim"),
        ("  Said ", "say"),
        ("lashed out at", "lash out"),
        ("spelt out", "spell out"),
        ("denies", "deny"),
        ("deplored", "deplore"),
        ("focused", "focus"),
        ("lying", "lie"),
        ("insisted on", "insist"),
        ("vowed that", "vow"),
        ("Insinuations", "insinuation"),
        ("xyzzed", "xyzzed"),
        ("erklärte", "erklären"),
        ("démenti", "démentir"),
        ("flunkerte", "flunkerte"),
        ("lügen", "lügen"),
    ],
)
def test_that_a_word_is_reduced_to_its_plain_form(selected: str, plain: str) -> None:
    assert plain_form(selected) == plain


@pytest.mark.parametrize("words", ["told reporters", "", "—", "said on that", "lashed out wildly"])
def test_that_what_is_no_single_reporting_word_is_refused(words: str) -> None:
    with pytest.raises(NotAReportingWord):
        plain_form(words)


@pytest.mark.slow
def test_that_the_pipeline_finds_the_same_plain_form_in_an_article(pipeline: Pipeline) -> None:
    """Else an added word would never be met again."""
    for past in ("intoned", "deplored", "hollered", "bemoaned", "reaffirmed", "opined", "blurted out", "spelt out"):
        added = RuleSettings(cues_added=frozenset({(plain_form(past), "admission")}))
        text = f"The minister {past} that the dam had been unsafe for years."
        assert [found.code for found in pipeline.analyse(text, (), added).statements] == ["admission"], past


def test_that_an_added_noun_reports_the_clause_that_it_governs(pipeline: Pipeline) -> None:
    text = "The superstition that the dam was unsafe angered the mayor."
    added = RuleSettings(cues_added=frozenset({("superstition", "accusation")}))

    [found] = pipeline.analyse(text, (), added).statements

    assert pipeline.analyse(text, ()).statements == ()
    assert (found.code, found.content[0].of(text)) == ("accusation", "the dam was unsafe")


def test_that_every_verb_that_comes_along_is_its_own_plain_form() -> None:
    words = {word for act in shipped_cues().values() for word in act if " " not in word}

    # An adverb and a noun that look like forms of verbs.
    assert {word for word in words if plain_form(word) != word} <= {"alleged", "warning"}


def test_that_plain_forms_do_without_spacy() -> None:
    code = (
        "import sys; from annotator.suggesting.plain_forms import plain_form; plain_form('said');"
        " sys.exit('spacy' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
