"""P18: a clock that jumps anywhere, or back, breaks nothing."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.backups import Why
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.storage.keeping import Places
from tests.promises.deeds import ROOT, prepare, wrong_in

TIMES = (
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(8999, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
)


def test_that_work_goes_on_whatever_the_clock_says(tmp_path: Path) -> None:
    folder = prepare(tmp_path / "work")
    chance = random.Random(5)  # noqa: S311 - no secret
    now = TIMES[0]

    def clock() -> datetime:
        return now

    for number, now in enumerate((*TIMES, *reversed(TIMES), *chance.choices(TIMES, k=5))):
        with Project.open(folder.project, coder="Ann", backups=Places(tmp_path / "backups"), clock=clock) as project:
            [article_id, *_others] = project.library.ids()
            project.coding.tag(article_id, [Span(number, number + 9)], "claim")
            project.coding.tag(article_id, [Span(number, number + 12)], "claim")
            now += timedelta(days=-400) if now.year > 2000 else timedelta(days=400)  # noqa: PLW2901 - it jumps meanwhile
            project.undo()
            assert project.backups.is_due in (True, False)
            assert len(project.backups.make(Why.ASKED)) == 2
            assert len(project.coding.statements(article_id)) == number + 2
            assert len(project.history.page()) >= 2 * number

    assert wrong_in(folder.project) == []


@pytest.mark.slow
@pytest.mark.parametrize("time", ["1970-01-02 00:00:00", "2038-01-19 03:14:07", "2099-12-31 23:59:59"])
def test_that_the_program_itself_works_at_any_time_and_after_it(tmp_path: Path, time: str) -> None:
    if shutil.which("faketime") is None:
        pytest.skip("needs faketime")
    folder = prepare(tmp_path / "work")

    for fake in (["faketime", "-f", f"@{time}"], ["faketime", "-f", "@2001-09-09 01:46:40"], []):
        day = [*fake, sys.executable, "-m", "tests.promises.day_child", str(folder.path)]
        told = subprocess.run(day, cwd=ROOT, env=os.environ, check=True, capture_output=True, text=True).stdout
        assert told.count("ACK") == 26

    assert wrong_in(folder.project) == []
