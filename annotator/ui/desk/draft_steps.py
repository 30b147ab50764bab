"""The changes of a codebook's draft, one by one, to be taken back before what is saved is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from annotator.domain.codebook import Codebook, Entry, EntryKind
from annotator.domain.codebook_draft import Draft

_ENTRIES = ("codes", "roles", "variables")


class DraftSteps:
    """What the draft was before each change. Words typed on in one field are one change."""

    def __init__(self) -> None:
        self._before: list[Draft] = []
        self._after: list[Draft] = []
        self._last = ""
        """The field of words that the last change was made in, if it was one."""

    def note(self, before: Draft, after: Draft) -> None:
        """The draft has been changed."""
        if before == after:
            return
        self._after = []
        changed = [*_changed(before.codebook, after.codebook), *_other_keys(before, after)]
        # The letter of a new entry follows its name.
        changed = [each for each in changed if f"{each.removesuffix('letter')}name" not in changed]
        field = changed[0] if len(changed) == 1 and before.renamed == after.renamed else ""
        if not field or field != self._last:
            self._before.append(before)
        elif after == self._before[-1]:
            self._before.pop()
            field = ""
        self._last = field

    def back(self, now: Draft) -> Draft | None:
        """The draft as it was before the last change; None where there is none."""
        self._last = ""
        if not self._before:
            return None
        self._after.append(now)
        return self._before.pop()

    def again(self, now: Draft) -> Draft | None:
        """The draft as it was before the last step back; None where there is none."""
        self._last = ""
        if not self._after:
            return None
        self._before.append(now)
        return self._after.pop()

    def clear(self) -> None:
        self._before, self._after, self._last = [], [], ""


def _other_keys(before: Draft, after: Draft) -> Iterator[str]:
    for place in {*before.keys, *after.keys}:
        if before.keys.get(place) != after.keys.get(place):
            yield f"{' '.join(place)} key"


def _changed(before: Codebook, after: Codebook) -> Iterator[str]:
    """The fields of words that differ, by their place; something else that differs has no place, and is “”."""
    for field in fields(Codebook):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new and field.name not in _ENTRIES:
            yield field.name if _is_words(new) else ""
    for kind in EntryKind:
        ours, theirs = before.entries(kind), after.entries(kind)
        if [each.key for each in ours] != [each.key for each in theirs]:
            yield ""
        else:
            for one, other in zip(ours, theirs, strict=True):
                yield from _changed_in(kind, one, other)


def _changed_in(kind: EntryKind, before: Entry, after: Entry) -> Iterator[str]:
    for field in fields(before):
        if getattr(before, field.name) != getattr(after, field.name):
            yield f"{kind} {before.key} {field.name}" if _is_words(getattr(after, field.name)) else ""


def _is_words(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, tuple) and all(isinstance(each, str) for each in value))
