"""The command about the register of actors: who is in it, which names may be the same, and the register as a table."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from annotator.cli.projects import opened, read
from annotator.cli.terminal import complain, counted, say, shown
from annotator.domain.errors import NotAllowed
from annotator.domain.names.alike import AlikePair, Difference
from annotator.domain.records import Actor
from annotator.services.actors.table import read_register, write_register
from annotator.services.project import Project

_WHY: Final = {
    Difference.SPELLING: "spelling",
    Difference.TRANSLITERATION: "transliteration",
    Difference.TITLE: "title",
    Difference.SURNAME: "surname",
    Difference.INITIALS: "initials",
    Difference.ACRONYM: "acronym",
    Difference.OTHER_NAME: "other name",
}


def actors(options: argparse.Namespace) -> int:
    if options.dry_run and options.take is None:
        raise NotAllowed("--dry-run goes with --take FILE.")
    is_written = options.take is not None and not options.dry_run
    with opened(options.project, options.coder) if is_written else read(options.project) as project:
        if options.take is not None:
            return _take(project, options.take, is_dry=options.dry_run)
        if options.csv is not None:
            count = write_register(project.actors.all(), options.csv)
            say(f"Wrote “{shown(options.csv)}”: {counted(count, 'actor')}.")
        elif options.alike:
            pairs = project.actors.alike_pairs()
            _say_json([_told(pair) for pair in pairs]) if options.json else _say_pairs(pairs)
        else:
            entries = project.actors.all()
            _say_json([_entry(actor) for actor in entries]) if options.json else _say_entries(entries)
    return 0


def _take(project: Project, path: Path, *, is_dry: bool) -> int:
    """Take a table in, or only say what would change. 1 where rows are wrong: then nothing changes."""
    plan = project.register.plan(read_register(path))
    for problem in plan.problems:
        complain(str(problem))
    if plan.problems:
        complain(f"{counted(len(plan.problems), 'row')} can’t be taken in, so nothing was changed.")
        return 1
    for change in plan.changes:
        what = "changed: " + ", ".join(change.fields) if change.before else "new"
        say(f"row {change.row}  {change.after.name}  ({what})")
    changed = len(plan.changes) - plan.added
    if not is_dry:
        project.register.take(plan)
    would = "Nothing was changed yet: " if is_dry else ""
    say(f"{would}{plan.added:,} new, {changed:,} changed, {plan.same:,} as they were.")
    return 0


def _say_pairs(pairs: Sequence[AlikePair]) -> None:
    for pair in pairs:
        say(f"{pair.score:>4.0%}  {pair.keep.name} = {pair.other.name}  ({_WHY[pair.why]})")
    ask = " “Names that may be the same…” in the window’s menu Actors merges them or tells them apart." if pairs else ""
    say(f"{counted(len(pairs), 'pair')} of names may be one actor’s.{ask}")


def _say_entries(entries: Sequence[Actor]) -> None:
    for actor in entries:
        also = f", also {'; '.join(actor.aliases)}" if actor.aliases else ""
        say(f"{actor.name} ({actor.kind}{also})")
    say(f"{counted(len(entries), 'actor')} in the register.")


def _say_json(told: Sequence[dict[str, object]]) -> None:
    say(json.dumps(told, ensure_ascii=False, indent=2))


def _told(pair: AlikePair) -> dict[str, object]:
    score = round(pair.score, 3)
    return {"keep": _entry(pair.keep), "other": _entry(pair.other), "why": str(pair.why), "score": score}


def _entry(actor: Actor) -> dict[str, object]:
    return {
        "id": actor.id,
        "uuid": actor.uuid,
        "name": actor.name,
        "kind": str(actor.kind),
        "aliases": list(actor.aliases),
        "belongs_to": actor.belongs_to,
        "attributes": dict(actor.attributes),
    }
