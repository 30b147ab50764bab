"""Waiting until what was written is on the disk, and removing what nobody needs."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def reach_disk(path: Path) -> None:
    """Wait until a file, or a folder's list of files where the system can say so, is on the disk."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def clear_away(path: Path) -> None:
    """Remove a file that was for the time of writing only; one that the disk doesn’t let go of does no harm."""
    with contextlib.suppress(OSError):
        path.unlink()
