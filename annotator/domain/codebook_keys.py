"""Keys and letters of entries that are added by hand: they follow the name until the entry is saved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.domain.codebook import Code, Codebook, Entry, EntryKind, Role, Variable, kind_of
from annotator.domain.codebook_draft import Draft, free_key, free_letter
from annotator.domain.codebook_problems import KEY
from annotator.domain.codebook_remarks import Remark

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


def keys_to_be(draft: Draft) -> dict[tuple[EntryKind, str], str]:
    """The key that each new entry gets when it is saved: the one that was chosen, else one made of its name."""
    found = {}
    for kind in EntryKind:
        entries = draft.codebook.entries(kind)
        new = [each for each in entries if is_to_be_named(each)]
        chosen = {each.key: key for each in new if (key := draft.keys.get((kind, each.key), ""))}
        taken = {*(each.key for each in entries if each not in new), *chosen.values()}
        for entry in new:
            key = chosen.get(entry.key) or _key_of(entry.name, taken)
            taken.add(key)
            found[kind, entry.key] = key
    return found


def key_problems(draft: Draft) -> Iterator[Remark]:
    """What is wrong with the keys that were chosen."""
    for kind in EntryKind:
        known = {each.key: each for each in draft.codebook.entries(kind)}
        taken = {key: entry for key, entry in known.items() if not is_to_be_named(entry)}
        for entry in filter(is_to_be_named, known.values()):
            key = draft.keys.get((kind, entry.key), "")
            if key:
                yield from _wrong_with(key, entry, taken.setdefault(key, entry))


def keyed(draft: Draft) -> Draft:
    """The draft with keys made of their names in the place of the provisional ones."""
    codebook = draft.codebook
    for (kind, provisional), key in keys_to_be(draft).items():
        codebook = _rekeyed(codebook, kind, provisional, key)
    names = {variable.key for variable in codebook.variables}
    return Draft(codebook, {key: words for key, words in draft.renamed.items() if key in names})


def _wrong_with(key: str, entry: Entry, holder: Entry) -> Iterator[Remark]:
    place = (kind_of(entry), entry.key, "key")
    if not KEY.fullmatch(key):
        sentence = "The key “{key}” must be small letters a–z, digits and _, beginning with a letter."
        yield Remark(sentence, {"key": key}, *place)
    elif _PROVISIONAL.fullmatch(key):
        yield Remark("The key “{key}” stands for what has no name yet. Choose another.", {"key": key}, *place)
    elif holder is not entry:
        yield Remark("The key “{value}” is that of “{other}” too.", {"value": key, "other": holder.name}, *place)


def _key_of(name: str, taken: Iterable[str]) -> str:
    key = free_key(name, taken)
    return free_key(f"entry {name}", taken) if _PROVISIONAL.fullmatch(key) else key


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
