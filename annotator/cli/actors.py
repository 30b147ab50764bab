"""The command about the register of actors: who is in it, and which names may be the same."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Final

from annotator.cli.projects import opened
from annotator.cli.terminal import counted, say
from annotator.domain.names.alike import AlikePair, Difference
from annotator.domain.records import Actor

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
    with opened(options.project, options.coder) as project:
        if options.alike:
            pairs = project.actors.alike_pairs()
            _say_json([_told(pair) for pair in pairs]) if options.json else _say_pairs(pairs)
        else:
            entries = project.actors.all()
            _say_json([_entry(actor) for actor in entries]) if options.json else _say_entries(entries)
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
    }
