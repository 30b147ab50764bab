"""French articles where no French pipeline is installed: quotations and reporting words by patterns."""

from __future__ import annotations

import pytest

from annotator.suggesting.by_words.unparsed import analysed_without_model
from tests.suggesting.conftest import names, words

Read = tuple[str, str, list[str], list[str]]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "« Nous n’avons rien livré », a déclaré lundi le ministre Jean Dupont.",
            ("claim", "« Nous n’avons rien livré »", ["Jean Dupont"], []),
        ),
        (
            "Selon le président ukrainien Volodymyr Zelensky, le pont est détruit.",
            ("claim", "le pont est détruit", ["Volodymyr Zelensky"], []),
        ),
        (
            "La ministre a affirmé hier que le barrage était sûr.",
            ("claim", "le barrage était sûr", ["ministre"], []),
        ),
        (
            "La ministre a démenti avoir livré des drones.",
            ("denial", "avoir livré des drones", ["ministre"], []),
        ),
        (
            "Le gouvernement a rejeté ces accusations.",
            ("denial", "ces accusations", ["gouvernement"], []),
        ),
        (
            "Le maire a accusé Téhéran de livrer des drones.",
            ("accusation", "livrer des drones", ["maire"], ["Iran"]),
        ),
        (
            "Kiev a été accusé par Moscou d’avoir bombardé un hôpital.",
            ("accusation", "avoir bombardé un hôpital", ["Russia"], ["Ukraine"]),
        ),
        (
            "Le barrage est sûr, a assuré le maire.",
            ("claim", "Le barrage est sûr", ["maire"], []),
        ),
    ],
)
def test_that_a_sentence_is_read(text: str, read_as: Read) -> None:
    (statement,) = analysed_without_model(text, (), "fr", rules="1").statements

    said = statement.code, words(text, statement.content), names(statement, "speaker"), names(statement, "target")
    assert said == read_as


@pytest.mark.parametrize("verb", ["dit-elle", "a-t-elle répété", "assure-t-elle", "a-t-elle dit lundi"])
def test_that_a_pronoun_behind_its_verb_is_who_spoke_before(verb: str) -> None:
    text = f"La ministre Anne Durand a affirmé que le barrage était sûr.\n\n« Rien n’a été caché », {verb}."

    first, second = analysed_without_model(text, (), "fr", rules="1").statements

    assert (second.rule, words(text, second.content)) == ("direct-quote", "« Rien n’a été caché »")
    assert names(first, "speaker") == names(second, "speaker") == ["Anne Durand"]


def test_that_a_ship_and_a_question_report_nothing() -> None:
    text = "Le sous-marin est rentré au port, et peut-être repartira-t-il demain."

    assert analysed_without_model(text, (), "fr", rules="1").statements == ()
