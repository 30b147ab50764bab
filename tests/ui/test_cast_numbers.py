"""Which number picks whom while an article is open."""

from __future__ import annotations

from annotator.domain.records import Candidate
from annotator.ui.desk.cast_numbers import CastNumbers


def named(names: str) -> list[Candidate]:
    return [Candidate(name, None) for name in names]


def test_that_an_actor_keeps_its_number_wherever_it_stands() -> None:
    numbers = CastNumbers()
    assert numbers.of(named("abc")) == [1, 2, 3]

    assert numbers.of(named("cdab")) == [3, 4, 1, 2]


def test_that_a_tenth_actor_takes_the_number_of_one_that_is_not_offered() -> None:
    numbers = CastNumbers()
    numbers.of(named("abcdefghi"))

    assert numbers.of(named("xibcdefgh")) == [1, 9, 2, 3, 4, 5, 6, 7, 8]


def test_that_another_article_counts_anew() -> None:
    numbers = CastNumbers()
    numbers.of(named("ab"))

    numbers.forget()

    assert numbers.of(named("ba")) == [1, 2]
