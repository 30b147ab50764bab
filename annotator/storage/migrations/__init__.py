"""Bringing an older project file up to date: one self-contained step per schema, all of them in one transaction."""

from __future__ import annotations

from pathlib import Path


def migrate(path: Path) -> None:
    raise NotImplementedError
