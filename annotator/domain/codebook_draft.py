"""A codebook while it is being changed: nothing holds before it is saved as a version."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from string import ascii_uppercase

from annotator.domain.codebook import (
    COLOURS,
    Code,
    Codebook,
    Entry,
    EntryKind,
    LineStyle,
    Role,
    Variable,
    VariableKind,
    kind_of,
)
from annotator.domain.text import canonicalize, plain_line

_ATTRIBUTES = {EntryKind.CODE: "codes", EntryKind.ROLE: "roles", EntryKind.VARIABLE: "variables"}


@dataclass(frozen=True, slots=True)
class Draft:
    """What a version is to become. ``codebook.version`` is the version that it began from.

    ``renamed`` says for a variable what answers of that version are called now; ``keys`` which key was chosen for a
    new entry, which until it is saved has a provisional one.
    """

    codebook: Codebook
    renamed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    keys: Mapping[tuple[EntryKind, str], str] = field(default_factory=dict)

    def put(self, entry: Entry) -> Draft:
        """With an entry in the place of the one with its key, or as the last of its kind."""
        entries = self.codebook.entries(kind_of(entry))
        known = any(each.key == entry.key for each in entries)
        changed = tuple(entry if each.key == entry.key else each for each in entries)
        return self._with(kind_of(entry), changed if known else (*changed, entry))

    def drop(self, kind: EntryKind, key: str) -> Draft:
        """Without an entry, and without what names it."""
        kept = self._with(kind, tuple(each for each in self.codebook.entries(kind) if each.key != key))
        renamed = {name: words for name, words in self.renamed.items() if kind is not EntryKind.VARIABLE or name != key}
        codebook = kept.codebook
        if kind is EntryKind.CODE:
            codebook = replace(
                codebook,
                precedence=_without(codebook.precedence, key),
                roles=tuple(replace(each, required_for=_without(each.required_for, key)) for each in codebook.roles),
                variables=tuple(replace(each, codes=_without(each.codes, key)) for each in codebook.variables),
            )
        keys = {place: chosen for place, chosen in self.keys.items() if place != (kind, key)}
        return Draft(codebook, renamed, keys)

    def choose_key(self, entry: Entry, key: str) -> Draft:
        """With a key for a new entry; an empty one stands for that of its name."""
        return replace(self, keys={**self.keys, (kind_of(entry), entry.key): key})

    def move(self, kind: EntryKind, key: str, by: int) -> Draft:
        """With an entry so many places further down or up; where it is at the end it stays."""
        entries = list(self.codebook.entries(kind))
        place = next(number for number, each in enumerate(entries) if each.key == key)
        wanted = min(max(place + by, 0), len(entries) - 1)
        entries.insert(wanted, entries.pop(place))
        return self._with(kind, tuple(entries))

    def rename_option(self, variable: Variable, place: int, name: str) -> Draft:
        """With another word for an answer: those that were given follow when the version is saved.

        The name of another answer makes the two one.
        """
        old = variable.options[place]
        kept = [number for number, each in enumerate(variable.options) if number == place or each != name]
        if name in variable.options:
            kept.remove(place)
            kept = sorted({*kept, variable.options.index(name)})
        options = tuple(name if number == place else variable.options[number] for number in kept)
        labels = tuple(variable.labels[number] for number in kept) if variable.labels else ()
        retired = tuple(each for each in variable.retired_options if each != old)
        if old in variable.retired_options and name not in variable.options:
            retired = (*retired, name)
        default = name if variable.default == old else variable.default
        changed = replace(variable, options=options, labels=labels, retired_options=retired, default=default)
        return replace(self.put(changed), renamed=self._renamed(variable, old, name))

    def _renamed(self, variable: Variable, old: str, name: str) -> dict[str, Mapping[str, str]]:
        """What answers are called now, with one more that is called otherwise."""
        known = dict(self.renamed.get(variable.key, {}))
        new = set(known.values())
        # An answer that another becomes one with is named too: both follow where it is renamed again.
        named = (old, name) if name in variable.options else (old,)
        known |= {each: each for each in named if each not in known and each not in new}
        known = {was: name if now == old else now for was, now in known.items()}
        names = {was: now for was, now in known.items() if was != now or list(known.values()).count(now) > 1}
        return {key: words for key, words in {**self.renamed, variable.key: names}.items() if words}

    def rules(self, **values: object) -> Draft:
        """With other values of what goes for all codes: name, unit, precedence, notes."""
        return replace(self, codebook=replace(self.codebook, **values))  # type: ignore[arg-type]  # fields by name

    def tidied(self) -> Draft:
        """Without blank ends, empty lines and characters that can't be shown."""
        codebook = self.codebook
        return replace(
            self,
            codebook=replace(
                codebook,
                name=plain_line(codebook.name),
                unit=_text(codebook.unit),
                notes=_lines(codebook.notes),
                codes=tuple(_tidied_code(code) for code in codebook.codes),
                roles=tuple(
                    replace(role, name=plain_line(role.name), definition=_text(role.definition))
                    for role in codebook.roles
                ),
                variables=tuple(_tidied_variable(variable) for variable in codebook.variables),
            ),
        )

    def _with(self, kind: EntryKind, entries: tuple[Entry, ...]) -> Draft:
        return replace(self, codebook=replace(self.codebook, **{_ATTRIBUTES[kind]: entries}))  # type: ignore[arg-type]  # as above


def new_code(codebook: Codebook, name: str) -> Code:
    """A code with a key, a letter, a number, a colour and a line that no other has, as far as there are any."""
    current = codebook.current_codes
    digits = {code.digit for code in current}
    return Code(
        key=free_key(name, (code.key for code in codebook.codes)),
        name=name,
        letter=free_letter(name, {code.letter for code in current}),
        digit=next((digit for digit in range(1, 10) if digit not in digits), None),
        colour=_rarest(COLOURS, [code.colour for code in current]),
        line=LineStyle(_rarest(tuple(LineStyle), [code.line for code in current])),
    )


def new_role(codebook: Codebook, name: str) -> Role:
    letters = {role.letter for role in codebook.current_roles}
    return Role(free_key(name, (role.key for role in codebook.roles)), name, free_letter(name, letters))


def new_variable(codebook: Codebook, name: str) -> Variable:
    key = free_key(name, (variable.key for variable in codebook.variables))
    return Variable(key, name, VariableKind.YES_NO)


def free_key(name: str, taken: Iterable[str]) -> str:
    """A key for a name, in small letters without accents, that is not taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    key = re.sub(r"[^a-z0-9]+", "_", plain).strip("_") or "entry"
    key = key if key[0].isalpha() else f"entry_{key}"
    known = set(taken)
    return next(
        each for number in range(1, len(known) + 2) if (each := key if number == 1 else f"{key}_{number}") not in known
    )


def free_letter(name: str, taken: Iterable[str]) -> str:
    """A letter of the name, or of the alphabet, that is not taken; nothing where all are."""
    known = set(taken)
    wanted = [letter for letter in name.upper() if letter.isalpha() and len(letter) == 1]
    return next((letter for letter in (*wanted, *ascii_uppercase) if letter not in known), "")


def with_what_is_used(mine: Codebook, other: Codebook, used: Iterable[tuple[EntryKind, str]]) -> Codebook:
    """The other codebook as a draft of mine: what is used and it does not have stays, retired."""
    wanted = set(used)
    for kind in EntryKind:
        known = {entry.key for entry in other.entries(kind)}
        kept = [
            replace(entry, retired=True)
            for entry in mine.entries(kind)
            if (kind, entry.key) in wanted and entry.key not in known
        ]
        other = replace(other, **{_ATTRIBUTES[kind]: (*other.entries(kind), *kept)})  # type: ignore[arg-type]  # as above
    codes = {code.key for code in other.codes}
    return replace(
        other,
        version=mine.version,
        roles=tuple(replace(each, required_for=_among(each.required_for, codes)) for each in other.roles),
        variables=tuple(replace(each, codes=_among(each.codes, codes)) for each in other.variables),
    )


def with_answers_given(variable: Variable, given: Iterable[str]) -> Variable:
    """The variable with answers that were given and it lacks, as retired ones."""
    if variable.kind not in (VariableKind.CHOICE, VariableKind.SCALE):
        return variable
    more = tuple(value for value in given if value not in variable.options)
    labels = (*variable.labels, *("" for _ in more)) if variable.labels else ()
    return replace(
        variable,
        options=(*variable.options, *more),
        labels=labels,
        retired_options=(*variable.retired_options, *more),
    )


def _tidied_code(code: Code) -> Code:
    return replace(
        code,
        name=plain_line(code.name),
        definition=_text(code.definition),
        use_when=_lines(code.use_when),
        not_when=_lines(code.not_when),
        examples=_lines(code.examples),
        replaced_by=code.replaced_by if code.retired else None,
    )


def _tidied_variable(variable: Variable) -> Variable:
    labels = tuple(plain_line(label) for label in variable.labels)
    return replace(
        variable,
        name=plain_line(variable.name),
        definition=_text(variable.definition),
        labels=labels if any(labels) else (),
    )


def _text(words: str) -> str:
    return canonicalize(words).strip()


def _lines(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(words for line in lines if (words := _text(line)))


def _rarest(choices: tuple[str, ...], taken: list[str]) -> str:
    return min(choices, key=lambda choice: (taken.count(choice), choices.index(choice)))


def _without(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(each for each in keys if each != key)


def _among(keys: tuple[str, ...], known: set[str]) -> tuple[str, ...]:
    return tuple(each for each in keys if each in known)
