"""How much must be coded twice, told from the coding so far."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.agreement import units_needed
from annotator.services.planning import planned
from tests.samples import lay_coded_sample, lay_sample


def test_that_the_rarest_code_of_finished_articles_decides(tmp_path: Path) -> None:
    path = tmp_path / "coded.annotator"
    lay_coded_sample(path, coder="Anna")

    plan = planned(path)

    assert plan is not None
    assert plan.code == "admission"
    assert plan.share == pytest.approx(0.05, abs=0.04)
    assert plan.per_article > 5
    assert plan.units == {alpha: units_needed(plan.share, alpha) for alpha in (0.8, 0.667)}


def test_that_nothing_is_planned_without_coding(tmp_path: Path) -> None:
    path = tmp_path / "new.annotator"
    lay_sample(path, coder="Anna")

    assert planned(path) is None
