"""What is wrong with a codebook, entry by entry and field by field: all of it, not only the first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from annotator.domain.codebook import COLOURS, Code, Codebook, Entry, EntryKind, Role, Variable, VariableKind, kind_of
from annotator.domain.codebook_remarks import Remark

KEY: Final = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_CHOSEN: Final = (VariableKind.CHOICE, VariableKind.SCALE)


def problems_of(codebook: Codebook) -> tuple[Remark, ...]:
    """Everything that keeps it from being saved, in the order of the codebook; nothing where it is sound."""
    return tuple(_problems(codebook))


def hints_of(codebook: Codebook) -> tuple[Remark, ...]:
    """What would make coding harder, and keeps nobody from saving."""
    known: dict[object, Code] = {}
    found = []
    for code in codebook.current_codes:
        other = known.setdefault((code.colour, code.line), code)
        if other is not code:
            sentence = "“{other}” has this colour and this line too: in the text only the letters tell them apart."
            found.append(_of(code, "colour", sentence, other=other.name))
    return tuple(found)


def entry_problems(entry: Entry) -> Iterator[Remark]:
    """What is wrong with an entry, whatever the others are."""
    if not KEY.fullmatch(entry.key):
        yield _of(
            entry,
            "key",
            "The key “{key}” must be small letters a–z, digits and _, beginning with a letter.",
            key=entry.key,
        )
    if not entry.name.strip():
        yield _of(entry, "name", "Give it a name.")
    if isinstance(entry, Variable):
        yield from _variable_problems(entry)
    elif len(entry.letter) != 1 or entry.letter.isspace():
        yield _of(entry, "letter", "Give it one letter.")
    if isinstance(entry, Code):
        yield from _code_problems(entry)


def _problems(codebook: Codebook) -> Iterator[Remark]:
    if not codebook.name.strip():
        yield Remark("Give the codebook a name.", about="name")
    if not codebook.current_codes:
        yield Remark("The codebook has no code that can be used. Add at least one.")
    for kind in EntryKind:
        entries = codebook.entries(kind)
        for entry in entries:
            yield from entry_problems(entry)
        yield from _twice(entries, "key", "The key “{value}” is that of “{other}” too.")
    codes, roles = codebook.current_codes, codebook.current_roles
    yield from _twice(codes, "letter", "“{value}” is the letter of “{other}” too.")
    yield from _twice(codes, "digit", "“{value}” is the number of “{other}” too.")
    yield from _twice(roles, "letter", "“{value}” is the letter of “{other}” too.")
    yield from _twice(codes, "name", "Another code is called “{other}” too.")
    yield from _twice(roles, "name", "Another role is called “{other}” too.")
    yield from _unknown_codes(codebook)


def _code_problems(code: Code) -> Iterator[Remark]:
    if code.digit is not None and not 1 <= code.digit <= 9:
        yield _of(code, "digit", "The number must be from 1 to 9.")
    if code.colour not in COLOURS:
        yield _of(code, "colour", "The colour must be one of {colours}.", colours=", ".join(COLOURS))


def _variable_problems(variable: Variable) -> Iterator[Remark]:
    if variable.kind in _CHOSEN:
        if not variable.current_options:
            yield _of(variable, "options", "Add at least one answer to choose from.")
        if not all(option.strip() for option in variable.options):
            yield _of(variable, "options", "One of the answers is empty. Fill it in, or remove it.")
        twice = sorted({option for option in variable.options if variable.options.count(option) > 1})
        if twice:
            yield _of(variable, "options", "The answer “{value}” stands there twice.", value=twice[0])
    if variable.labels and len(variable.labels) != len(variable.options):
        yield _of(variable, "options", "There must be a label for each answer, or none at all.")
    if variable.default is not None and not variable.accepts(variable.default):
        yield _of(variable, "default", "“{value}” is not one of its answers.", value=variable.default)


def _twice(entries: Sequence[Entry], about: str, sentence: str) -> Iterator[Remark]:
    known: dict[object, Entry] = {}
    for entry in entries:
        value = getattr(entry, about)
        value = value.strip().casefold() if about == "name" else value
        other = known.setdefault(value, entry)
        if value and other is not entry:
            yield _of(entry, about, sentence, value=value, other=other.name)


def _unknown_codes(codebook: Codebook) -> Iterator[Remark]:
    codes = {code.key for code in codebook.codes}
    yield from (
        Remark("The order names the code “{code}”, which there is not.", {"code": key}, about="precedence")
        for key in codebook.precedence
        if key not in codes
    )
    for role in codebook.roles:
        yield from _unknown(role, "required_for", role.required_for, codes)
    for variable in codebook.variables:
        yield from _unknown(variable, "codes", variable.codes, codes)
    for code in codebook.codes:
        if code.replaced_by is not None:
            yield from _unknown(code, "replaced_by", [code.replaced_by], codes)


def _unknown(entry: Entry, about: str, named: Iterable[str], codes: set[str]) -> Iterator[Remark]:
    yield from (
        _of(entry, about, "It names the code “{code}”, which there is not.", code=key)
        for key in named
        if key not in codes
    )


def _of(entry: Code | Role | Variable, about: str, sentence: str, **values: object) -> Remark:
    return Remark(sentence, values, kind_of(entry), entry.key, about)
