"""How much must be coded twice."""

from __future__ import annotations

import pytest

from annotator.agreement import bloch_kraemer, lacy_riffe, units_needed, units_to_check


def test_that_rarer_codes_and_higher_demands_need_more_units() -> None:
    assert units_needed(0.25, 0.8) == 139
    assert units_needed(0.05, 0.8) > units_needed(0.25, 0.8) > units_needed(0.25, 0.667) == 81


def test_that_no_more_units_are_needed_than_there_are() -> None:
    assert all(units_to_check(population, 0.8) <= population for population in (1, 10, 100, 10_000))


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_that_a_code_that_always_or_never_occurs_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="rarest"):
        bloch_kraemer(share, 0.8)


def test_that_perfect_agreement_cannot_be_demanded() -> None:
    with pytest.raises(ValueError, match="below 1"):
        bloch_kraemer(0.25, 1.0)
    with pytest.raises(ValueError, match="between 0 and 1"):
        units_to_check(100, 0.95)
    with pytest.raises(ValueError, match="at least one unit"):
        lacy_riffe(0, 0.9)
