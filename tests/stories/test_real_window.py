"""The story of a first day, played in a real window on a virtual screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stories.screen import lacking, virtual_screen

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.window
@pytest.mark.skipif(bool(lacking()), reason=f"needs {', '.join(lacking())}")
def test_that_articles_are_coded_end_to_end_in_a_real_window_and_over_a_restart(tmp_path: Path) -> None:
    pictures = Path(os.environ.get("ANNOTATOR_PICTURES", tmp_path / "pictures"))
    with virtual_screen() as environment:
        for phase in ("first", "second"):
            command = [sys.executable, "-m", "tests.stories.code_articles", phase, str(tmp_path), str(pictures)]
            played = subprocess.run(
                command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
            )
            assert played.returncode == 0, f"{phase}: {played.stdout}\n{played.stderr}"

    assert (pictures / "coding-light.png").stat().st_size > 10_000
