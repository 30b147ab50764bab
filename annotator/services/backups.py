"""Where copies of projects are kept that are made before something risky."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def backups_folder() -> Path:
    return platformdirs.user_data_path("Annotator", appauthor=False) / "backups"
