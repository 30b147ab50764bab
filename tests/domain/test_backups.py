"""Which backups stay as they grow old: a year of work by a fake clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.backups import BEFORE_KEPT, Backup, Why, crowded

START = datetime(2025, 1, 6, 9, tzinfo=UTC)


def backup(made_at: datetime, why: Why = Why.WORKING) -> Backup:
    return Backup(Path(f"{made_at:%Y%m%d%H%M%S} {why}"), "Drones", made_at, why)


def thinned(kept: list[Backup], now: datetime) -> list[Backup]:
    """What stays where the newest of each stretch does."""
    gone = {each.path for stretch in crowded(kept, now) for each in stretch[1:]}
    return [each for each in kept if each.path not in gone]


def working_year() -> Iterator[datetime]:
    """Every quarter of an hour of eight hours on five days of 52 weeks."""
    for day in range(364):
        if day % 7 < 5:
            for quarter in range(32):
                yield START + timedelta(days=day, minutes=15 * quarter)


def test_that_a_year_of_work_leaves_some_dozens_that_reach_back_to_its_first_month() -> None:
    kept: list[Backup] = []
    most = 0

    for now in working_year():
        kept = thinned([*kept, backup(now)], now)
        most = max(most, len(kept))

    assert most <= 40
    ages = sorted(now - each.made_at for each in kept)
    assert ages[0] == timedelta(0)
    assert [each.made_at.month for each in kept if now - each.made_at > timedelta(days=62)] == list(range(1, 11))


def test_that_at_every_moment_of_the_year_each_time_back_has_a_backup_that_is_near_it() -> None:
    kept: list[Backup] = []

    for number, now in enumerate(working_year()):
        kept = thinned([*kept, backup(now)], now)
        if number % 37:
            continue
        times = [each.made_at for each in kept]
        if number >= 4:
            assert sum(now - time < timedelta(hours=1) for time in times) == 4 or now.hour == START.hour
        for days in range(1, 7):
            day = (now - timedelta(days=days)).date()
            if day.weekday() < 5 and day >= START.date():
                assert any(time.date() == day for time in times), (now, day)
        for weeks in range(1, 4):
            week = (now - timedelta(weeks=weeks)).isocalendar()[:2]
            if week >= START.isocalendar()[:2] and now.year == START.year:
                assert any(time.isocalendar()[:2] == week for time in times), (now, week)


def test_that_what_was_made_before_something_risky_all_stays_for_four_weeks() -> None:
    made = [backup(START + timedelta(minutes=minute), Why.TAKING_IN) for minute in range(30)]

    assert crowded(made, START + BEFORE_KEPT - timedelta(minutes=1)) == []
    assert len(thinned(made, START + BEFORE_KEPT + timedelta(days=10))) == 1


def test_that_a_clock_that_was_set_back_drops_nothing() -> None:
    made = [backup(START + timedelta(minutes=minute)) for minute in range(0, 300, 15)]

    assert crowded(made, START - timedelta(days=400)) == []


@given(st.lists(st.integers(0, 60 * 24 * 400), min_size=1, unique=True), st.integers(0, 60 * 24 * 100))
def test_that_the_newest_and_one_of_each_month_always_stay(minutes: list[int], later: int) -> None:
    made = [backup(START + timedelta(minutes=minute)) for minute in sorted(minutes)]

    kept = thinned(made, made[-1].made_at + timedelta(minutes=later))

    assert kept[-1] == made[-1]
    months = {(each.made_at.year, each.made_at.month) for each in made}
    assert {(each.made_at.year, each.made_at.month) for each in kept} == months
