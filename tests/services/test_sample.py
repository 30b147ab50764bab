"""The sample project."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from annotator import shipped
from annotator.domain.errors import ProjectExists
from annotator.services.sample import make_sample


def test_that_the_sample_holds_the_five_articles_with_their_metadata(tmp_path: Path) -> None:
    told = json.loads((shipped.seeds() / "double_coded.json").read_text(encoding="utf-8"))["articles"]

    with make_sample(tmp_path / "sample.annotator", coder="Ada") as project:
        rows = project.library.rows(project.library.ids())

    assert {row.name: asdict(row.metadata) for row in rows} == {each["file"]: each["metadata"] for each in told}


def test_that_a_sample_never_replaces_a_project(tmp_path: Path) -> None:
    make_sample(tmp_path / "sample.annotator", coder="Ada").close()

    with pytest.raises(ProjectExists):
        make_sample(tmp_path / "sample.annotator", coder="Ada")
