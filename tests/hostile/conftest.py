"""A sound project, of which hostile ones are made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.exchange.codebooks import read_codebook
from annotator.shipped import resource
from tests.storage.damaged import coded_project
from tests.ui.conftest import at_window

__all__ = ["at_window", "project", "sound_file"]


@pytest.fixture(scope="session")
def sound_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "sound.annotator"
    return coded_project(path, read_codebook(resource("codebooks/claims.toml")))


@pytest.fixture
def project(sound_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound_file, tmp_path / "received.annotator"))
