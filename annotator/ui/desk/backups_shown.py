"""Backups as their window shows them: each once, whatever copies of it there are, and read through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from annotator.services.restoring import Found, look_at, newest_good, wrong_with
from annotator.ui.restore.records import BackupShown


def gathered(found: Sequence[Found]) -> list[BackupShown]:
    """The backups, each once, though it lies in both places; the readable one of two copies stands for it."""
    by_name: dict[str, list[Found]] = {}
    for each in found:
        by_name.setdefault(each.backup.path.name, []).append(each)
    return [_shown(sorted(copies, key=lambda copy: copy.held is None)) for copies in by_name.values()]


def checked(shown: BackupShown) -> BackupShown:
    """A backup read through; where one copy is damaged the other stands for it."""
    wrong = {path: wrong_with(path) for path in shown.copies}
    sound = next((path for path in shown.copies if not wrong[path]), None)
    if sound is None:
        return replace(shown, wrong=next(iter(wrong.values())))
    return replace(shown, copies=(sound, *(path for path in shown.copies if path != sound)), wrong="")


def newest_shown(project: Path) -> BackupShown | None:
    """The newest backup that is sound. All of it is read: for a job."""
    found = newest_good(project)
    return None if found is None else replace(_shown([look_at(project, found)]), wrong="")


def _shown(copies: Sequence[Found]) -> BackupShown:
    first, held = copies[0], copies[0].held
    paths = tuple(copy.backup.path for copy in copies)
    if held is None:
        return BackupShown(first.backup, paths, first.size, wrong=wrong_with(first.backup.path))
    return BackupShown(first.backup, paths, first.size, held.articles, held.statements, held.last_at, held.coder)
