"""The story of keys of one's own, marks on each other and links, played in a real window on a virtual screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.records import SuggestionMode
from annotator.services.sample import make_sample
from tests.stories.screen import lacking, virtual_screen
from tests.stories.test_real_window import pictures, play

__all__ = ["pictures"]
pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(lacking()), reason=f"needs {', '.join(lacking())}"),
]


def test_that_own_keys_overlaps_and_links_serve_a_coder_in_a_real_window(tmp_path: Path, pictures: Path) -> None:
    project = tmp_path / "links.annotator"
    with make_sample(project, coder="Anna") as made:
        # What lies on each other is then only what the story marks.
        made.library.set_mode(SuggestionMode.OFF)

    with virtual_screen() as environment:
        play("own_keys_and_links", str(project), tmp_path, pictures, environment)

    assert (pictures / "linked.png").stat().st_size > 10_000
