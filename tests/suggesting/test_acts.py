"""Which act a statement is."""

from __future__ import annotations

import pytest

from tests.suggesting.conftest import Read, words

CHARGED = "Borduria accused Ruritania of selling drones to the rebels.\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The minister said the dam was safe.", "claim"),
        ("The mayor denied that the dam had leaked.", "denial"),
        ("The mayor did not deny that the dam had leaked.", "claim"),
        ("The mayor rejected the allegations.", "denial"),
        ("The mayor rejected the offer of a new dam.", "claim"),
        ("The mayor called the accusations baseless.", "denial"),
        ("The mayor dismissed the reports as “fake.”", "denial"),
        ("“The allegations against us are false,” the mayor said.", "denial"),
        ("“We categorically reject these baseless accusations,” the mayor said.", "denial"),
        ("The mayor admitted that the dam had leaked.", "admission"),
        ("The mayor has not admitted that the dam had leaked.", "claim"),
        ("The company took responsibility for the leak.", "admission"),
        ("The mayor accused the company of hiding the report.", "accusation"),
        ("The mayor criticised the company for hiding the report.", "accusation"),
        ("Ruritania held Borduria responsible for the attack.", "accusation"),
        ("President Jane Roe said that Borduria was meddling in the election.", "accusation"),
        ("Reuters reported that the two ministers had met in Vienna.", "claim"),
    ],
)
def test_that_the_act_follows_cue_and_content(statements: Read, text: str, code: str) -> None:
    assert [statement.code for statement in statements(text)] == [code]


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("“We have not and will not give any weapons to the rebels,” the Ruritanian minister said.", "denial"),
        ("“We did not sell a single drone,” the Ruritanian minister said.", "denial"),
        ("The Ruritanian minister confirmed that his country had sold drones.", "admission"),
        ("“This is a lie,” the Ruritanian minister said.", "denial"),
        ("“We do not want a war,” the Ruritanian minister said.", "claim"),
        ("“If it were proven we would not remain silent,” the Ruritanian minister said.", "claim"),
        ("“We are not afraid,” the Ruritanian minister said.", "claim"),
    ],
)
def test_that_a_negated_charge_is_a_denial_where_the_article_has_the_charge(
    statements: Read, sentence: str, code: str
) -> None:
    found = statements(CHARGED + sentence)

    assert found[-1].code == code


def test_that_the_same_words_without_a_charge_are_a_claim(statements: Read) -> None:
    (found,) = statements("“We did not sell a single house this year,” the agent said.")

    assert found.code == "claim"


def test_that_a_label_for_the_target_of_a_charge_goes_on_accusing(statements: Read) -> None:
    text = "The minister accused western countries of exporting weapons. He described such countries as “warmongers.”"

    assert [statement.code for statement in statements(text)] == ["accusation", "accusation"]


def test_that_interference_that_is_to_be_countered_accuses_nobody(statements: Read) -> None:
    text = "“They discussed measures to counter the interference of foreign services,” the council said."

    assert [statement.code for statement in statements(text)] == ["claim"]


def test_that_denial_goes_before_accusation(statements: Read) -> None:
    text = CHARGED + "“We reject the false allegations, and Borduria is lying,” the Ruritanian minister said."

    assert statements(text)[-1].code == "denial"
    assert words(text, statements(text)[-1].cue) == "said"
