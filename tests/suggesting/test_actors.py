"""Who speaks, who is meant and who relays it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.domain.findings import Analysis
from annotator.domain.records import ActorKind
from tests.suggesting.conftest import Read, names, words

MINISTER = "Iran’s foreign minister, Ali Moradi, said the talks were useful."


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Tehran said the talks were useful.", ["Iran"]),
        ("The Kremlin denied the allegations.", ["Russia"]),
        ("The Iranian government said the talks were useful.", ["Iran"]),
        ("The EU said the talks were useful.", ["European Union"]),
        ("The UK, France, and Germany said the talks were useful.", ["United Kingdom", "France", "Germany"]),
        ("Kiev and its Western allies said the talks were useful.", ["Ukraine and its Western allies"]),
        ("Iranian officials said the talks were useful.", ["Iranian officials"]),
        ("President Maria Silva said the talks were useful.", ["Maria Silva"]),
        ("The adviser Ana Petrova said the talks were useful.", ["Ana Petrova"]),
        ("Russia’s Security Council said the talks were useful.", ["Russia’s Security Council"]),
        ("A report in the Kyiv Post newspaper said the talks were useful.", ["Kyiv Post"]),
        ("The talks were useful, according to the Institute for the Study of War.", ["Institute for the Study of War"]),
        ("The dam allegedly leaked for three years.", []),
    ],
)
def test_that_the_speaker_has_a_plain_name(statements: Read, text: str, speakers: list[str]) -> None:
    assert names(statements(text)[0], "speaker") == speakers


@pytest.mark.parametrize(
    "sentence",
    [
        "Moradi added that nobody had left.",
        "He added that nobody had left.",
        "The minister added that nobody had left.",
        "The Iranian foreign minister added that nobody had left.",
        "“Nobody left,” he told reporters.",
    ],
)
def test_that_surname_pronoun_and_role_are_the_person_named_before(statements: Read, sentence: str) -> None:
    found = statements(f"{MINISTER}\n\n{sentence}")

    assert names(found[-1], "speaker") == ["Ali Moradi"]


def test_that_it_is_the_body_named_before_not_the_person(statements: Read) -> None:
    text = "Russia’s Security Council said the two men had met Ali Moradi.\n“They discussed trade,” it said."

    assert names(statements(text)[-1], "speaker") == ["Russia’s Security Council"]


def test_that_an_adviser_introduced_without_a_name_is_the_one_named_a_little_later(statements: Read) -> None:
    text = "An adviser to the president said the visit had failed.\nThe adviser Ana Petrova said the talks were over."

    assert [names(each, "speaker") for each in statements(text)] == [["Ana Petrova"], ["Ana Petrova"]]


def test_that_the_two_officials_are_the_two_named_before(statements: Read) -> None:
    text = "Ali Moradi met Ivan Sokolov in Vienna. The two officials said the talks were useful."

    assert names(statements(text)[0], "speaker") == ["Ali Moradi", "Ivan Sokolov"]


@pytest.mark.parametrize(
    ("text", "speaker", "relay"),
    [
        ("“We will go on,” Ali Moradi said, according to the ISNA news agency.", "Ali Moradi", "ISNA"),
        ("“We will go on,” Ali Moradi was quoted as saying by the official news agency IRNA.", "Ali Moradi", "IRNA"),
        ("“We will go on,” Ali Moradi told CNN.", "Ali Moradi", "CNN"),
        ("Sky News reported that Iran had sent drones.", "Sky News", None),
    ],
)
def test_that_the_outlet_that_passes_it_on_is_not_the_speaker(
    statements: Read, text: str, speaker: str, relay: str | None
) -> None:
    (found,) = statements(text)

    assert names(found, "speaker") == [speaker]
    assert names(found, "via") == ([relay] if relay else [])


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Ukraine accused Russia of shelling the port.", ["Russia"]),
        ("Russia was accused of shelling the port.", ["Russia"]),
        ("Ukraine repeated the allegation that Moscow had shelled the port.", ["Russia"]),
        ("Ana Petrova criticised Ali Moradi for his silence.", ["Ali Moradi"]),
        ("Ali Moradi denounced “Western interference” in the region.", ["the West"]),
        ("Ali Moradi denied the allegations.", []),
        ("Ana Petrova repeated the allegations against Ali Moradi.", ["Ali Moradi"]),
        ("Ali Moradi is facing accusations of fraud.", ["Ali Moradi"]),
    ],
)
def test_that_the_target_is_who_a_charge_is_against(statements: Read, text: str, targets: list[str]) -> None:
    assert names(statements(text)[0], "target") == targets


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The talks ended with Ana Roe, who said that nobody had left.", "Ana Roe | who"),
        ("Two lawmakers on the Hill, who said that nobody had left, were tired.", "Two lawmakers on the Hill | who"),
        ("The senator forced the banker, who was under oath, to admit that nobody had left.", "the banker"),
        ("The union published a letter calling the report a lie.", "The union"),
        ("The ministry cited a Kyiv Post report that nobody had left.", "Kyiv Post"),
        ("The mayor stopped short of calling the report a lie.", "The mayor"),
    ],
)
def test_that_the_source_is_who_says_it_wherever_the_sentence_puts_them(
    statements: Read, text: str, source: str
) -> None:
    assert source in [words(text, statement.source) for statement in statements(text)]


@pytest.mark.parametrize(
    ("charge", "targets"),
    [
        ("Ben Hale accused her of lying to the council.", ["Ana Roe"]),
        ("Ben Hale accused himself of lying to the council.", ["Ben Hale"]),
        ("Ben Hale blamed her and the bank.", ["Ana Roe", "bank"]),
    ],
)
def test_that_a_pronoun_in_a_charge_is_somebody_else(statements: Read, charge: str, targets: list[str]) -> None:
    found = statements(f"Ana Roe denied that the harbour was sold. {charge}")

    assert names(found[-1], "speaker") == ["Ben Hale"]
    assert names(found[-1], "target") == targets


def test_that_a_pronoun_that_nobody_else_fits_is_nobody(statements: Read) -> None:
    (found,) = statements("Ben Hale accused her of lying to the council.")

    assert names(found, "target") == []


def test_that_nobody_is_the_target_of_their_own_charge(statements: Read) -> None:
    (found,) = statements("Ana Roe blamed the mayor.")

    assert names(found, "speaker") == ["Ana Roe"]
    assert names(found, "target") == ["mayor"]


def test_that_another_role_is_another_person(statements: Read) -> None:
    text = "The mayor said nobody had left. The engineer said that two had."

    assert [names(each, "speaker") for each in statements(text)] == [["mayor"], ["engineer"]]


def test_that_an_office_is_nobody_of_whom_the_article_names_another(statements: Read) -> None:
    text = "“We gave nothing,” Foreign Minister Ali Roe said. The mayor said the bridge was safe."

    assert [names(each, "speaker") for each in statements(text)] == [["Ali Roe"], ["mayor"]]


def test_that_an_official_may_turn_out_to_hold_an_office(statements: Read) -> None:
    text = (
        "“We gave nothing,” top security official Ali Roe said. The secretary of the council said the bridge was safe."
    )

    assert [names(each, "speaker") for each in statements(text)] == [["Ali Roe"], ["Ali Roe"]]


def test_that_a_wider_word_for_an_office_is_who_holds_it(statements: Read) -> None:
    text = "“We gave nothing,” Foreign Minister Ali Roe said. The diplomat said the bridge was safe."

    assert [names(each, "speaker") for each in statements(text)] == [["Ali Roe"], ["Ali Roe"]]


def test_that_an_office_is_no_person(analyse: Callable[[str], Analysis]) -> None:
    text = "He heads the National Security and Foreign Policy panel."

    assert ActorKind.PERSON not in {each.kind for each in analyse(text).mentions}


def test_that_mentions_are_every_place_where_an_actor_is_named(analyse: Callable[[str], Analysis]) -> None:
    text = "Ali Moradi flew to Moscow. Moradi met Reuters there."

    found = [(each.span.of(text), each.name, each.kind) for each in analyse(text).mentions]

    assert found == [
        ("Ali Moradi", "Ali Moradi", ActorKind.PERSON),
        ("Moscow", "Russia", ActorKind.STATE),
        ("Moradi", "Ali Moradi", ActorKind.PERSON),
        ("Reuters", "Reuters", ActorKind.OUTLET),
    ]
