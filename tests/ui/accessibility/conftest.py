"""A coder at the coded sample, in whose windows everything is looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.desk import Coder, suggest
from tests.ui.windows import code_a_little


@pytest.fixture
def reader(at_window: Callable[..., Coder], coded: Path) -> Coder:
    """Anna, with statements and a suggestion in the open article."""
    anna = at_window()
    project = anna.open(coded)
    project.desk.open_article(2)
    code_a_little(anna)
    text = anna.text
    start = text.index(". ", 700) + 2
    words = text[start : text.index(".", start + 40)].strip().split("\n")[0]
    suggest(project, text, words=words, speaker=words.split()[0], cue=words.split()[1])
    anna.view.setFocus()
    anna.settle()
    return anna
