"""The stories of a first day and of a team, played in a real window on a virtual screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from annotator.services.sample import add_sample_coding, make_coded_sample, make_sample
from tests.stories.screen import lacking, virtual_screen

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(lacking()), reason=f"needs {', '.join(lacking())}"),
]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return Path(os.environ.get("ANNOTATOR_PICTURES", tmp_path / "pictures"))


def play(story: str, phase: str, folder: Path, pictures: Path, environment: dict[str, str]) -> None:
    """Play one phase of a story in a run of the program of its own."""
    command = [sys.executable, "-m", f"tests.stories.{story}", phase, str(folder), str(pictures)]
    played = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert played.returncode == 0, f"{phase}: {played.stdout}\n{played.stderr}"


def test_that_articles_are_coded_end_to_end_in_a_real_window_and_over_a_restart(tmp_path: Path, pictures: Path) -> None:
    with virtual_screen() as environment:
        for phase in ("first", "second"):
            play("code_articles", phase, tmp_path, pictures, environment)

    assert (pictures / "coding-light.png").stat().st_size > 10_000


def test_that_a_file_goes_to_a_coder_and_back_and_an_article_is_settled_by_keyboard(
    pictures: Path,
) -> None:
    with virtual_screen() as environment, TemporaryDirectory(prefix="team-") as name:
        folder = Path(name)
        environment["XDG_DATA_HOME"] = name

        play("team_of_two", "hand_out", folder, pictures, environment)
        shutil.copy(folder / "Sample C.annotator", folder / "back from C.annotator")
        play("team_of_two", "code", folder, pictures, environment)
        play("team_of_two", "take_in", folder, pictures, environment)

    assert (pictures / "compare-light.png").stat().st_size > 10_000


def test_that_a_days_work_goes_by_the_screens_own_keys(tmp_path: Path, pictures: Path) -> None:
    project = tmp_path / "day.annotator"
    make_sample(project, coder="Anna").close()

    with virtual_screen() as environment:
        play("daily_work", str(project), tmp_path, pictures, environment)

    assert (pictures / "coding-small.png").stat().st_size > 10_000


def test_that_the_register_is_put_in_order_by_mouse_and_keys(tmp_path: Path, pictures: Path) -> None:
    with virtual_screen("1366x768") as environment:
        play("tidy_actors", str(_coded(tmp_path)), tmp_path, pictures, environment)

    assert (pictures / "register-small.png").stat().st_size > 10_000


def test_that_a_codebook_is_written_by_mouse_and_keys_and_coded_with(tmp_path: Path, pictures: Path) -> None:
    with virtual_screen("1366x768") as environment:
        play("write_codebook", str(_coded(tmp_path)), tmp_path, pictures, environment)

    assert (pictures / "codebook-small.png").stat().st_size > 10_000


def _coded(folder: Path) -> Path:
    """The sample with the codings of A and B."""
    project = folder / "coded.annotator"
    make_coded_sample(project, coder="A").close()
    add_sample_coding(project, "A")
    return project
