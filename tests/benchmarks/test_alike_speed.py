"""How long a name takes to be held against a register of 5,000 actors."""

from __future__ import annotations

from random import Random

import pytest

from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.services.actors.alike import alike_pairs, names_of
from tests.benchmarks.labels import Label

ACTORS = 5_000
LARGE = "5,000 actors: persons, surnames alone, organisations"
SYLLABLES = (
    "ba be bo da de di do fa ga ha hi ja ka ke ki ko la le li lo ma me mi mo na ne ni no pa po ra re ri ro sa se si so"
    " ta te ti to va vi za ze sha khe zhi"
).split()
BODIES = ("Ministry", "Council", "Agency", "Bank", "Party", "Army", "Court", "Committee")
KINDS = ("National", "Foreign", "Supreme", "Central", "Health", "Energy", "Defence")


@pytest.fixture(scope="module")
def register() -> list[Actor]:
    random = Random(1)  # noqa: S311 - names for a measurement

    def word(endings: str, longest: int) -> str:
        return "".join(random.choices(SYLLABLES, k=random.randint(2, longest))).capitalize() + random.choice(
            endings.split()
        )

    given = [word("n r l a", 3) for _ in range(300)] + ["Mohammad", "Ali", "Hassan", "John"] * 10
    surnames = [word("v n ky ski an i", 4) for _ in range(2_500)]
    names: dict[str, None] = {}
    while len(names) < ACTORS:
        sort = random.random()
        if sort < 0.7:
            name = f"{random.choice(given)} {random.choice(surnames)}"
        elif sort < 0.8:
            name = random.choice(surnames)
        else:
            name = f"{random.choice(KINDS)} {random.choice(BODIES)} of {random.choice(surnames)}"
        names[name] = None
    return [Actor(ActorId(number), str(number), name, ActorKind.UNKNOWN) for number, name in enumerate(names, start=1)]


@pytest.mark.parametrize("name", ["Podolyak", "Mohammad", "Mohammad Javad Zarif", "Foreign Ministry of Iran", "IRGC"])
def test_a_name_against_the_register(measured: Label, register: list[Actor], name: str) -> None:
    bench = measured(f"actors: who “{name}” may be", limit_ms=10, note=LARGE)
    names = names_of(register)

    bench(names.like, name)


def test_every_name_against_the_register(measured: Label, register: list[Actor]) -> None:
    bench = measured("actors: all names that may be the same", note=LARGE)

    bench.pedantic(alike_pairs, (register, frozenset()), rounds=1)


def test_the_register_taken_in(measured: Label, register: list[Actor]) -> None:
    bench = measured("actors: the names of a register taken in, in the background", note=LARGE)

    bench.pedantic(names_of, (register,), rounds=3)


def test_one_more_entry_taken_in(measured: Label, register: list[Actor]) -> None:
    bench = measured("actors: one more entry taken in", limit_ms=16, note=LARGE)
    names = names_of(register[:-1])

    bench.pedantic(names.follow, (register,), rounds=1)
