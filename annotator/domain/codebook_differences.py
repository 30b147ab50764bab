"""What differs between two versions of a codebook, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Final

from annotator.domain.codebook import Code, Codebook, Entry, EntryKind, Variable
from annotator.domain.codebook_remarks import Remark

_ADDED: Final = {
    EntryKind.CODE: "Added the code “{name}”.",
    EntryKind.ROLE: "Added the role “{name}”.",
    EntryKind.VARIABLE: "Added the variable “{name}”.",
}
_REMOVED: Final = {
    EntryKind.CODE: "Removed the code “{name}”.",
    EntryKind.ROLE: "Removed the role “{name}”.",
    EntryKind.VARIABLE: "Removed the variable “{name}”.",
}
_MOVED: Final = {
    EntryKind.CODE: "The codes stand in another order.",
    EntryKind.ROLE: "The roles stand in another order.",
    EntryKind.VARIABLE: "The variables stand in another order.",
}
_FIELDS: Final = {
    "letter": "{name}: letter “{old}” is now “{new}”.",
    "digit": "{name}: number {old} is now {new}.",
    "colour": "{name}: colour {old} is now {new}.",
    "line": "{name}: line {old} is now {new}.",
    "definition": "{name}: definition changed: “{old}” is now “{new}”.",
    "kind": "{name}: kind {old} is now {new}.",
    "default": "{name}: answer given beforehand {old} is now {new}.",
    "several": "{name}: several actors: {old} is now {new}.",
    "required": "{name}: required: {old} is now {new}.",
    "required_for": "{name}: required for: {old} is now {new}.",
    "codes": "{name}: asked of: {old} is now {new}.",
}
_LISTS: Final = {
    "use_when": ("{name}: use it when, added: “{item}”.", "{name}: use it when, removed: “{item}”."),
    "not_when": ("{name}: not when, added: “{item}”.", "{name}: not when, removed: “{item}”."),
    "examples": ("{name}: example added: “{item}”.", "{name}: example removed: “{item}”."),
    "options": ("{name}: answer added: “{item}”.", "{name}: answer removed: “{item}”."),
    "retired_options": ("{name}: answer retired: “{item}”.", "{name}: answer given again: “{item}”."),
}
_REORDERED: Final = {
    "use_when": "{name}: “use it when” stands in another order.",
    "not_when": "{name}: “not when” stands in another order.",
    "examples": "{name}: the examples stand in another order.",
    "options": "{name}: the answers stand in another order.",
}
_RENAMED: Final = "“{old}” is now called “{name}”."
_RETIRED: Final = "{name}: retired."
_BACK: Final = "{name}: used again."
_MERGED: Final = "{name}: retired, merged into “{into}”."
_LABEL: Final = "{name}: the answer “{item}” is labelled “{new}”; it was “{old}”."
_RULE_ADDED: Final = "Rule added: “{item}”."
_RULE_REMOVED: Final = "Rule removed: “{item}”."


def differences(old: Codebook, new: Codebook) -> tuple[Remark, ...]:
    """Everything that differs between two versions but their numbers, the new one's order first."""
    return tuple(_differences(old, new))


def _differences(old: Codebook, new: Codebook) -> Iterator[Remark]:
    if old.name != new.name:
        yield Remark("The codebook “{old}” is now called “{new}”.", {"old": old.name, "new": new.name}, about="name")
    if " ".join(old.unit.split()) != " ".join(new.unit.split()):
        yield Remark("The unit is now: “{new}”. It was: “{old}”.", {"old": old.unit, "new": new.unit}, about="unit")
    if old.precedence != new.precedence:
        values = {"old": _named(old, old.precedence), "new": _named(new, new.precedence)}
        yield Remark("Where two codes fit: {old} is now {new}.", values, about="precedence")
    for item in _gone(new.notes, old.notes):
        yield Remark(_RULE_ADDED, {"item": item}, about="notes")
    for item in _gone(old.notes, new.notes):
        yield Remark(_RULE_REMOVED, {"item": item}, about="notes")
    if old.notes != new.notes and sorted(old.notes) == sorted(new.notes):
        yield Remark("The rules stand in another order.", about="notes")
    for kind in EntryKind:
        yield from _of_kind(kind, old, new)


def _of_kind(kind: EntryKind, old: Codebook, new: Codebook) -> Iterator[Remark]:
    before = {entry.key: entry for entry in old.entries(kind)}
    after = {entry.key: entry for entry in new.entries(kind)}
    for key, entry in after.items():
        if key not in before:
            yield Remark(_ADDED[kind], {"name": entry.name}, kind, key)
        else:
            yield from (
                Remark(each.sentence, {"name": entry.name, **each.values}, kind, key, each.about)
                for each in _in_entry(before[key], entry, old, new)
            )
    for key, entry in before.items():
        if key not in after:
            yield Remark(_REMOVED[kind], {"name": entry.name}, kind, key)
    kept = [key for key in before if key in after]
    if kept != [key for key in after if key in before]:
        yield Remark(_MOVED[kind], {}, kind)


def _in_entry(before: Entry, after: Entry, old: Codebook, new: Codebook) -> Iterator[Remark]:
    if before.name != after.name:
        yield Remark(_RENAMED, {"old": before.name}, about="name")
    yield from _standing(before, after, new)
    for each in fields(after):
        was, now = getattr(before, each.name), getattr(after, each.name)
        if was == now:
            continue
        if each.name in _LISTS:
            yield from _in_list(each.name, was, now)
        elif each.name in _FIELDS:
            values = {"old": _words(each.name, was, old), "new": _words(each.name, now, new)}
            yield Remark(_FIELDS[each.name], values, about=each.name)
    if isinstance(before, Variable) and isinstance(after, Variable):
        yield from _labels(before, after)


def _standing(before: Entry, after: Entry, new: Codebook) -> Iterator[Remark]:
    into = after.replaced_by if isinstance(after, Code) else None
    if into is not None and (not isinstance(before, Code) or before.replaced_by != into):
        yield Remark(_MERGED, {"into": _named(new, [into])}, about="replaced_by")
    elif before.retired != after.retired:
        yield Remark(_RETIRED if after.retired else _BACK, about="retired")


def _in_list(about: str, was: Sequence[str], now: Sequence[str]) -> Iterator[Remark]:
    added, removed = _LISTS[about]
    new, gone = _gone(now, was), _gone(was, now)
    yield from (Remark(added, {"item": item}, about=about) for item in new)
    yield from (Remark(removed, {"item": item}, about=about) for item in gone)
    if not new and not gone and about in _REORDERED:
        yield Remark(_REORDERED[about], about=about)


def _labels(before: Variable, after: Variable) -> Iterator[Remark]:
    for option in after.options:
        was, now = before.label_of(option), after.label_of(option)
        if was != now and option in before.options:
            yield Remark(_LABEL, {"item": option, "old": was, "new": now}, about="labels")


def _gone(items: Sequence[str], left: Sequence[str]) -> list[str]:
    return [item for item in items if item not in left]


def _words(about: str, value: object, codebook: Codebook) -> object:
    if about in ("codes", "required_for") and isinstance(value, tuple):
        return _named(codebook, value) or ("all codes" if about == "codes" else "none")
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value in (None, "") else value


def _named(codebook: Codebook, keys: Sequence[str]) -> str:
    names = {code.key: code.name for code in codebook.codes}
    return ", ".join(names.get(key, key) for key in keys)


def name_of(codebook: Codebook, kind: EntryKind, key: str) -> str:
    """What an entry is called; its key where there is none."""
    entry = codebook.entry(kind, key)
    return entry.name if entry else key
