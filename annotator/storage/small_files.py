"""Small files beside projects, such as settings: after a power cut the old one or the new one is there, and whole."""

from __future__ import annotations

from pathlib import Path

from annotator.storage.disk import reach_disk


def write_whole(path: Path, text: str) -> None:
    """Put a text in the place of a file, whose folder is made where it is missing. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    reach_disk(fresh)
    fresh.replace(path)
