"""Commands on backups: which there are, and putting one in the project's place."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from annotator.cli.projects import login_name
from annotator.cli.terminal import bar, counted, say, shown
from annotator.domain.errors import AnnotatorError
from annotator.services.restoring import Found, backups_of, look_at, restore, restore_as, wrong_with


class BackupUnclear(AnnotatorError):
    """What was typed is none of the project's backups."""


def backups(options: argparse.Namespace) -> int:
    """List them, newest first; exit code 1 where there is none, or one is damaged."""
    found = [look_at(options.project, backup) for backup in backups_of(options.project)]
    wrong: dict[Path, str] = {}
    with bar("Checking") as report:
        for number, each in enumerate(found, start=1):
            wrong[each.backup.path] = wrong_with(each.backup.path)
            report(number, len(found))
    if options.json:
        say(json.dumps([_told(each, wrong) for each in found], ensure_ascii=False, indent=2))
    else:
        _say_all(found, wrong)
    return 1 if not found or any(wrong.values()) else 0


def restore_backup(options: argparse.Namespace) -> int:
    backup = _chosen(options.project, options.backup)
    if options.out is not None:
        restore_as(backup, options.out)
        say(f"“{shown(options.out)}” is the backup “{backup.name}”. The project was not touched.")
        return 0
    done = restore(options.project, backup, coder=options.coder or login_name())
    say(f"“{shown(done.project)}” is the backup “{backup.name}” now.")
    if done.before is not None:
        say(f"The project as it was: “{shown(done.before)}”. To undo, restore that.")
    if done.aside is not None:
        say(f"The damaged file is kept as it was: “{shown(done.aside)}”.")
    return 0


def _chosen(project: Path, typed: str) -> Path:
    """The backup that is meant: a path, the number in the list, or “newest” for the newest that is sound."""
    found = [backup.path for backup in backups_of(project)]
    if typed == "newest":
        sound = next((path for path in found if not wrong_with(path)), None)
        if sound is None:
            raise BackupUnclear("“{name}” has no sound backup.", name=project.name)
        return sound
    if typed.isdigit() and 0 < int(typed) <= len(found):
        return found[int(typed) - 1]
    path = Path(typed)
    if not path.is_file():
        raise BackupUnclear(
            "There is no backup “{typed}”. “annotator backups PROJECT” lists them by their numbers.", typed=typed
        )
    return path


def _say_all(found: Sequence[Found], wrong: Mapping[Path, str]) -> None:
    for number, each in enumerate(found, start=1):
        backup, held, damage = each.backup, each.held, wrong[each.backup.path]
        why = " ".join(filter(None, (str(backup.why or ""), backup.about)))
        holds = (
            f"{counted(held.articles, 'article')}, {counted(held.statements, 'statement')}" if held else "unreadable"
        )
        state = f"DAMAGED: {damage}" if damage else "sound"
        say(f"{number:>3}  {backup.made_at.astimezone():%Y-%m-%d %H:%M:%S}  {why}: {holds}, {state}")
        say(f"     {shown(backup.path)}")
    say(counted(len(found), "backup") + "." if found else "No backup of this project was found.")


def _told(each: Found, wrong: Mapping[Path, str]) -> dict[str, object]:
    backup, held = each.backup, each.held
    return {
        "path": str(backup.path),
        "made_at": backup.made_at.isoformat(),
        "why": str(backup.why) if backup.why else None,
        "about": backup.about,
        "size": each.size,
        "articles": held.articles if held else None,
        "statements": held.statements if held else None,
        "last_action": held.last if held else None,
        "last_at": held.last_at.isoformat() if held and held.last_at else None,
        "last_coder": held.coder if held else None,
        "wrong": wrong[backup.path],
    }
