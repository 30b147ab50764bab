"""A coder at the coded sample, in whose windows everything is looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.services.sample import make_coded_sample
from tests.ui.desk import Coder, suggest
from tests.ui.windows import code_a_little


@pytest.fixture(scope="session")
def coded_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    make_coded_sample(path, coder="Anna").close()
    return path


@pytest.fixture
def reader(at_window: Callable[..., Coder], coded_sample: Path, tmp_path: Path) -> Coder:
    """Anna, with statements and a suggestion in the open article."""
    path = tmp_path / "sample.annotator"
    path.write_bytes(coded_sample.read_bytes())
    anna = at_window()
    project = anna.open(path)
    project.desk.open_article(2)
    code_a_little(anna)
    text = anna.text
    start = text.index(". ", 700) + 2
    words = text[start : text.index(".", start + 40)].strip().split("\n")[0]
    suggest(project, text, words=words, speaker=words.split()[0], cue=words.split()[1])
    anna.view.setFocus()
    anna.settle()
    return anna
