"""Keys and letters of entries that are added by hand: they follow the name until the entry is saved."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.domain.codebook import Code, Codebook, Entry, EntryKind, Role, Variable, kind_of
from annotator.domain.codebook_draft import Draft, free_key, free_letter

_WITHOUT_NAME = "unnamed"
_PROVISIONAL = re.compile(rf"{_WITHOUT_NAME}(_\d+)?")


def to_be_named(entry: Entry, codebook: Codebook) -> Entry:
    """A new entry with a provisional key: what is exported is to bear its name, not that of its beginning."""
    return replace(entry, key=free_key(_WITHOUT_NAME, (each.key for each in codebook.entries(kind_of(entry)))))


def is_to_be_named(entry: Entry) -> bool:
    """Whether the entry's key is still provisional."""
    return _PROVISIONAL.fullmatch(entry.key) is not None


def lettered(entry: Entry, codebook: Codebook) -> Entry:
    """The entry as it is changed now, with a letter of its new name where it had the one of its old name."""
    before = codebook.entry(kind_of(entry), entry.key)
    if not is_to_be_named(entry) or isinstance(entry, Variable) or not isinstance(before, Code | Role):
        return entry
    current = codebook.current_codes if isinstance(entry, Code) else codebook.current_roles
    taken = {each.letter for each in current if each.key != entry.key}
    if entry.letter != before.letter or before.letter != free_letter(before.name, taken):
        return entry
    return replace(entry, letter=free_letter(entry.name, taken))


def keyed(draft: Draft) -> Draft:
    """The draft with keys made of their names in the place of the provisional ones."""
    codebook = draft.codebook
    for kind in EntryKind:
        for entry in filter(is_to_be_named, draft.codebook.entries(kind)):
            others = (each.key for each in codebook.entries(kind) if each.key != entry.key)
            codebook = _rekeyed(codebook, kind, entry.key, free_key(entry.name, others))
    names = {variable.key for variable in codebook.variables}
    return Draft(codebook, {key: words for key, words in draft.renamed.items() if key in names})


def _rekeyed(codebook: Codebook, kind: EntryKind, old: str, new: str) -> Codebook:
    def of(keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new if each == old else each for each in keys)

    if kind is EntryKind.ROLE:
        return replace(
            codebook, roles=tuple(replace(each, key=new) if each.key == old else each for each in codebook.roles)
        )
    if kind is EntryKind.VARIABLE:
        variables = (replace(each, key=new) if each.key == old else each for each in codebook.variables)
        return replace(codebook, variables=tuple(variables))
    return replace(
        codebook,
        codes=tuple(replace(each, key=new) if each.key == old else each for each in codebook.codes),
        precedence=of(codebook.precedence),
        roles=tuple(replace(each, required_for=of(each.required_for)) for each in codebook.roles),
        variables=tuple(replace(each, codes=of(each.codes)) for each in codebook.variables),
    )
