"""Why a suggestion was made, in words that do not tell its code unless codes are shown."""

from __future__ import annotations

from annotator.suggesting.explanations import explanations, rule_names
from annotator.ui.inspector.why import reason_of
from annotator.ui.suggestion_setup.rule_words import RULE_WORDS

# Rules that only ever find accusations: what is said of them must be said of others too.
ACCUSING = {"target", "target-of", "noun-on", "noun-over", "noun-suffered"}


def test_that_every_rule_has_words_and_an_example_of_its_own() -> None:
    examples = [words.example for words in RULE_WORDS.values()]

    assert rule_names() <= set(RULE_WORDS)
    assert all(examples)
    assert len(set(examples)) == len(examples)


def test_that_no_neutral_reason_is_of_accusations_alone() -> None:
    others = {words.neutral for rule, words in RULE_WORDS.items() if rule not in ACCUSING}

    assert {RULE_WORDS[rule].neutral for rule in ACCUSING} <= others


def test_that_neutral_reasons_name_no_act_nor_a_word_of_one() -> None:
    telling = ("claim", "deni", "deny", "admi", "accus", "charg", "blame", "critic", "condemn", "attack", "alleg")

    for words in RULE_WORDS.values():
        assert not [word for word in telling if word in words.neutral.lower()]


def test_that_neutral_figures_are_the_same_for_all_rules_of_a_level() -> None:
    told: dict[str, set[str]] = {}
    for each in explanations():
        score = (each.right + 1) / (each.found + 2)
        reason = reason_of(each.rule, score, with_code=False)
        told.setdefault(reason.level, set()).add(reason.detail)

    assert {len(details) for details in told.values()} == {1}


def test_that_the_rule_and_its_figure_are_told_where_codes_are_shown() -> None:
    (measured,) = (each for each in explanations() if each.rule == "direct-quote")
    reason = reason_of("direct-quote", 0.96, with_code=True)

    assert reason.words == "Quotation beside a reporting verb"
    assert reason.detail == (f"Rule “direct-quote”: {measured.right} of {measured.found} right in the test articles.")


def test_that_a_suggestion_less_sure_than_its_rule_says_why() -> None:
    reason = reason_of("direct-quote", 0.6, with_code=True)

    assert reason.level == "unsure"
    assert reason.detail.endswith("Less sure here: it is short, or lies inside another statement.")


def test_that_a_rule_of_another_version_keeps_its_name() -> None:
    assert reason_of("of-old-versions", 0.7, with_code=True).words == "Of old versions"
    assert reason_of("of-old-versions", 0.7, with_code=False).words == "Found beside reporting words"
