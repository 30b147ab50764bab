"""Settled statements and decisions that do not fit each other are found and named."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from tests.services.settling.conftest import Table

Lay = Callable[..., Table]


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE settlements SET how = 'by lot'", "Entry 1 of “settlements” has the how “by lot”, which there is not."),
        ("UPDATE settlements SET reason = 'x'", "Entry 1 of “settlements” has the reason “x”, which there is not."),
        (
            "UPDATE settlements SET difference = 'x'",
            "Entry 1 of “settlements” has the difference “x”, which there is not.",
        ),
        ("UPDATE settlements SET made_at = 'noon'", "Entry 1 of “settlements” has “noon” for a time."),
        ("DELETE FROM settlements", "The statement “alpha” in “alpha bravo charlie"),
        (
            "UPDATE settlements SET statement_id = 1",
            "A decision of the settled version is about “alpha” in “alpha bravo charlie",
        ),
        ("DELETE FROM statements WHERE id = 3", "Entry 1 of “settlements” refers to an entry of “statements”"),
    ],
)
def test_that_damage_is_named(table: Lay, damage: str, sentence: str) -> None:
    on = table(A=[(0, 1, "claim")], B=[(0, 1, "claim")])
    on.settling.take_agreed(on.article_id, on.coders)
    assert on.project.check() == ()

    with closing(sqlite3.connect(on.project.path, isolation_level=None)) as file:
        file.execute(damage)

    assert any(sentence in said for said in on.project.check())
