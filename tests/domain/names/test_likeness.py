"""Which names are probably one actor's, over tables of pairs."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from annotator.domain.names.alike import Difference
from annotator.domain.names.spellings import Spellings
from annotator.services.actors.known import known_names

TABLES = tomllib.loads((Path(__file__).parents[2] / "data" / "names_alike.toml").read_text(encoding="utf-8"))
MISSED = {
    ("Bakhmut mayor Oleksiy Reva", "Oleksiy Reva"),
    ("Mao Zedong", "Mao Tse-tung"),
    ("Lloyd J. Austin III", "Lloyd Austin"),
    ("Sergiy Kyslytsya", "Serhii Kyslytsia"),
    ("Ned Price", "State Department spokesman Ned Price"),
    ("Tsai Ing-wen", "蔡英文"),
}
"""Alike, but not found: titles with a place or a body before them, Wade and Giles, a grandson's number, “Sergiy”."""
MISTAKEN = {("Angela Merkel", "Angelo Merkel")}


def pairs(kind: str) -> list[tuple[str, str]]:
    found = [(one, other) for table in TABLES.values() for one, other in table[kind]]
    return [
        pair for one, other in found if (one, other) not in MISSED | MISTAKEN for pair in ((one, other), (other, one))
    ]


def why(name: str, entry: str) -> Difference | None:
    spellings = Spellings[int](known_names())
    spellings.put(1, [entry])
    found = spellings.like(name).get(1)
    return found.why if found else None


@pytest.mark.parametrize(("name", "entry"), pairs("same"))
def test_that_one_actors_names_are_alike(name: str, entry: str) -> None:
    assert why(name, entry) is not None


@pytest.mark.parametrize(("name", "entry"), pairs("different"))
def test_that_different_actors_names_are_not(name: str, entry: str) -> None:
    assert why(name, entry) is None


@pytest.mark.parametrize(
    ("name", "entry", "difference"),
    [
        ("Podolyak", "Mykhailo Podoliak", Difference.SURNAME),
        ("Mykhailo Podolyak", "Mykhailo Podoliak", Difference.TRANSLITERATION),
        ("Emanuel Macron", "Emmanuel Macron", Difference.TRANSLITERATION),
        ("Erdogan", "Erdoğan", Difference.SPELLING),
        ("President Raisi", "Raisi", Difference.TITLE),
        ("V. Putin", "Vladimir Putin", Difference.INITIALS),
        ("IRGC", "Islamic Revolutionary Guard Corps", Difference.ACRONYM),
        ("Burma", "Myanmar", Difference.TRANSLITERATION),
        ("Islamic Republic", "Iran", Difference.OTHER_NAME),
    ],
)
def test_that_it_is_said_in_what_names_differ(name: str, entry: str, difference: Difference) -> None:
    assert why(name, entry) is difference


def test_that_an_entry_is_found_by_what_it_is_called_now() -> None:
    spellings = Spellings[int](known_names())
    spellings.put(1, ["Mykhailo Podoliak"])

    spellings.put(1, ["Ali Shamkhani"])

    assert spellings.like("Podolyak") == {}
    assert list(spellings.like("Shamkhani")) == [1]


def test_that_an_entry_that_is_gone_is_not_found() -> None:
    spellings = Spellings[int](known_names())
    spellings.put(1, ["Ali Shamkhani"])

    spellings.drop(1)

    assert spellings.like("Shamkhani") == {}


def test_that_names_without_a_letter_are_not_alike() -> None:
    assert all(why(one, other) is None for one, other in (("..", "()"), ("😀", "…"), ("–", "–!")))


@pytest.mark.parametrize("name", ["", " ", "…", "()", "😀", "’", "a", "1", "--", "ابن", "(a) (b)", "x" * 500, "q" * 60])
def test_that_any_characters_can_be_a_name(name: str) -> None:
    spellings = Spellings[int](known_names())
    spellings.put(1, [name])

    assert set(spellings.like(name)) <= {1}
