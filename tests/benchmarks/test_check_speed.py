"""How long the check of the largest project that is promised takes, and a page of its history."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest

from annotator.domain.checks import Finding
from annotator.services.check import check_here
from annotator.services.project import Project
from annotator.services.take_in import preview, take_in
from tests.benchmarks.labels import Label
from tests.benchmarks.taking_at_scale import STATEMENTS, lead_and_coder

ARTICLES = 10_000
LARGE = f"{ARTICLES:,} articles × {STATEMENTS} statements of each of 2 coders, one of them with a journal"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project into which a coder's file was taken, so that the journal knows every row of one coder."""
    lead, coder = lead_and_coder(tmp_path_factory.mktemp("files"), articles=ARTICLES)
    with Project.open(lead, coder="A") as project:
        take_in(project, preview(lead, coder, backups=lead.parent))
    return lead


def test_checking_a_project(measured: Label, large: Path) -> None:
    """With progress; the memory that it adds is bounded by a text and some hundred rows."""
    told: list[tuple[int, int]] = []
    bench = measured("check: a project", limit_ms=240_000, note=LARGE)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    found: tuple[Finding, ...] = bench.pedantic(
        lambda: check_here(large, report=lambda done, of: told.append((done, of))), rounds=1
    )

    added = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    bench.extra_info["note"] = f"{LARGE}; {added} MB more at most"
    assert {finding.kind.value for finding in found} <= {"original", "blank", "codebook", "search"}
    assert told[-1][0] == told[-1][1]


def test_a_page_of_the_history(measured: Label, large: Path) -> None:
    bench = measured("history: a page", limit_ms=2_000, note=LARGE)
    with Project.open(large, coder="A") as project:
        rows = bench.pedantic(project.history.page, rounds=5)

    assert rows
