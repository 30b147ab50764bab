"""What keeps a changed codebook from being saved: what is coded must stay readable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from annotator.domain.codebook import Codebook, EntryKind, Role, Variable, VariableKind
from annotator.domain.codebook_draft import Draft
from annotator.domain.codebook_keys import key_problems
from annotator.domain.codebook_problems import problems_of
from annotator.domain.codebook_remarks import Remark
from annotator.domain.codebook_use import Usage

_VANISHED: Final = {
    EntryKind.CODE: (
        "“{name}” is the code of one statement, so it can't be removed. Retire it: it is then no longer given, and its"
        " statement stays.",
        "“{name}” is the code of {count:,} statements, so it can't be removed. Retire it: it is then no longer given,"
        " and its statements stay.",
    ),
    EntryKind.ROLE: (
        "In one statement an actor is linked as “{name}”, so the role can't be removed. Retire it: it is then no longer"
        " asked, and what is linked stays.",
        "In {count:,} statements an actor is linked as “{name}”, so the role can't be removed. Retire it: it is then no"
        " longer asked, and what is linked stays.",
    ),
    EntryKind.VARIABLE: (
        "“{name}” is answered in one statement, so it can't be removed. Retire it: it is then no longer asked, and its"
        " answer stays.",
        "“{name}” is answered in {count:,} statements, so it can't be removed. Retire it: it is then no longer asked,"
        " and its answers stay.",
    ),
}
_KINDS: Final = {
    VariableKind.CHOICE: (
        "“{name}” can't become this choice: one answer is none of its answers ({words}).",
        "“{name}” can't become this choice: {count:,} answers are none of its answers ({words}).",
    ),
    VariableKind.SCALE: (
        "“{name}” can't become this scale: one answer is no step of it ({words}).",
        "“{name}” can't become this scale: {count:,} answers are no steps of it ({words}).",
    ),
    VariableKind.NUMBER: (
        "“{name}” can't become a number: one answer is none ({words}).",
        "“{name}” can't become a number: {count:,} answers are none ({words}).",
    ),
    VariableKind.DATE: (
        "“{name}” can't become a date: one answer is none ({words}).",
        "“{name}” can't become a date: {count:,} answers are none ({words}).",
    ),
    VariableKind.YES_NO: (
        "“{name}” can't become yes or no: one answer is neither ({words}).",
        "“{name}” can't become yes or no: {count:,} answers are neither ({words}).",
    ),
    VariableKind.TEXT: ("", ""),
}
_GIVEN: Final = (
    "“{name}” needs an answer that was given once ({words}). Rename or retire it.",
    "“{name}” needs the answers that were given, {count:,} times ({words}). Rename or retire them.",
)
_SEVERAL: Final = (
    "In one statement several actors are linked as “{name}”. Let it take several.",
    "In {count:,} statements several actors are linked as “{name}”. Let it take several.",
)
_RENAMED: Final = (
    "One answer “{old}” will be called “{new}”.",
    "{count:,} answers “{old}” will be called “{new}”.",
)
_RETIRED: Final = (
    "“{name}” is retired; its one statement stays as it is.",
    "“{name}” is retired; its {count:,} statements stay as they are.",
)
_MOST_NAMED: Final = 4


def broken_by(current: Codebook, draft: Draft, usage: Usage) -> tuple[Remark, ...]:
    """Everything that is wrong with the draft itself, and everything in the coding that it would break."""
    return (*problems_of(draft.codebook), *key_problems(draft), *_broken(current, draft, usage))


def follows_from(current: Codebook, draft: Draft, usage: Usage) -> tuple[Remark, ...]:
    """What saving the draft would do to statements, or hide of them."""
    return tuple(_following(current, draft, usage))


def answers_after(draft: Draft, usage: Usage, variable: str) -> dict[str, int]:
    """The answers given to a variable, called as the draft calls them, and how often."""
    names = draft.renamed.get(variable, {})
    found: dict[str, int] = {}
    for value, count in usage.answers_to(variable).items():
        name = names.get(value, value)
        found[name] = found.get(name, 0) + count
    return found


def _broken(current: Codebook, draft: Draft, usage: Usage) -> Iterator[Remark]:
    new = draft.codebook
    for kind in EntryKind:
        for entry in current.entries(kind):
            count = usage.of(kind, entry.key)
            if count and new.entry(kind, entry.key) is None:
                yield Remark(_VANISHED[kind][count != 1], {"name": entry.name, "count": count}, kind, entry.key, "key")
    for role in new.roles:
        yield from _of_role(role, usage)
    for variable in new.variables:
        yield from _of_variable(current, variable, draft, usage)


def _of_role(role: Role, usage: Usage) -> Iterator[Remark]:
    count = usage.several.get(role.key, 0)
    if count and not role.several:
        yield Remark(_SEVERAL[count != 1], {"count": count, "name": role.name}, EntryKind.ROLE, role.key, "several")


def _of_variable(current: Codebook, variable: Variable, draft: Draft, usage: Usage) -> Iterator[Remark]:
    before = current.entry(EntryKind.VARIABLE, variable.key)
    if not isinstance(before, Variable):
        return
    is_same_kind = before.kind is variable.kind and bool(variable.options)
    # What came from a coder's file with an earlier list is odd already, and holds nothing up.
    known = Usage(
        answers={
            (key, value): counts
            for (key, value), counts in usage.answers.items()
            if key == variable.key and (before.holds(value) or before.kind is not variable.kind)
        }
    )
    given = answers_after(draft, known, variable.key)
    odd = {value: count for value, count in given.items() if not variable.holds(value)}
    if not odd:
        return
    count = sum(odd.values())
    values = {"name": variable.name, "count": count, "words": _listed(odd)}
    sentences = _GIVEN if is_same_kind else _KINDS[variable.kind]
    yield Remark(sentences[count != 1], values, EntryKind.VARIABLE, variable.key, "options" if is_same_kind else "kind")


def _following(current: Codebook, draft: Draft, usage: Usage) -> Iterator[Remark]:
    for variable, names in draft.renamed.items():
        for old, new in names.items():
            count = usage.of_answer(variable, old)
            if count and old != new:
                values = {"old": old, "new": new, "count": count}
                yield Remark(_RENAMED[count != 1], values, EntryKind.VARIABLE, variable, "options")
    for kind in EntryKind:
        for entry in draft.codebook.entries(kind):
            before, count = current.entry(kind, entry.key), usage.of(kind, entry.key)
            if before is not None and entry.retired and not before.retired and count:
                values = {"name": entry.name, "count": count}
                yield Remark(_RETIRED[count != 1], values, kind, entry.key, "retired")


def _listed(odd: Mapping[str, int]) -> str:
    most = sorted(odd.items(), key=lambda pair: (-pair[1], pair[0]))
    words = [f"“{value}”: {count:,}" for value, count in most[:_MOST_NAMED]]
    return ", ".join([*words, "…"] if len(most) > _MOST_NAMED else words)
