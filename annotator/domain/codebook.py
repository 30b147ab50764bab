"""The codebook: codes, roles and variables with their definitions. Codes are retired, never deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from annotator.domain.errors import BadCodebook
from annotator.domain.said import said


class EntryKind(StrEnum):
    """What an entry of a codebook is."""

    CODE = "code"
    ROLE = "role"
    VARIABLE = "variable"


class VariableKind(StrEnum):
    """What values a variable takes."""

    CHOICE = "choice"
    SCALE = "scale"
    NUMBER = "number"
    DATE = "date"
    TEXT = "text"
    YES_NO = "yes_no"


class LineStyle(StrEnum):
    """How a code underlines its statements, so that colour never carries its meaning alone."""

    THIN = "thin"
    DASHED = "dashed"
    DOUBLE = "double"
    THICK = "thick"
    DASH_DOT = "dash_dot"


COLOURS: Final = ("claim", "denial", "admission", "accusation", "c5", "c6", "c7", "c8", "c9")
"""The colours that the themes have for codes."""
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Code:
    """What a statement can be: one speech act, with the rules for using it.

    ``letter`` stands in the lane beside the text, ``digit`` (1-9) is the key that tags, ``colour`` names a colour of
    the theme (``claim``, ``denial``, ``admission``, ``accusation``, ``c5`` … ``c9``). ``replaced_by`` is the key of the
    code that a retired one was merged into.
    """

    key: str
    name: str
    letter: str
    digit: int | None
    colour: str
    line: LineStyle
    definition: str = ""
    use_when: tuple[str, ...] = ()
    not_when: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    retired: bool = False
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """A part that an actor plays in a statement. ``letter`` is the key that asks for it, ``several`` allows a set."""

    key: str
    name: str
    letter: str
    definition: str = ""
    several: bool = True
    required_for: tuple[str, ...] = ()
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Variable:
    """A further question about a statement. ``options`` are a choice's values or a scale's steps, in order.

    ``labels`` are what people read in the place of each option; empty, or as many as there are options, with nothing
    where an option speaks for itself. ``retired_options`` are those that may no longer be given.
    """

    key: str
    name: str
    kind: VariableKind
    options: tuple[str, ...] = ()
    definition: str = ""
    required: bool = False
    codes: tuple[str, ...] = ()
    default: str | None = None
    retired: bool = False
    labels: tuple[str, ...] = ()
    retired_options: tuple[str, ...] = ()

    @property
    def current_options(self) -> tuple[str, ...]:
        """The answers that may still be chosen, in order; none where the answer is typed."""
        if self.kind is VariableKind.YES_NO:
            return ("yes", "no")
        return tuple(option for option in self.options if option not in self.retired_options)

    def label_of(self, value: str) -> str:
        """What people read for an answer."""
        labels = dict(zip(self.options, self.labels, strict=False))
        return labels.get(value) or value

    def applies_to(self, code: str) -> bool:
        return not self.codes or code in self.codes

    def holds(self, value: str) -> bool:
        """Whether ``value`` is an answer of this kind, be it one that may no longer be given."""
        if self.kind in (VariableKind.CHOICE, VariableKind.SCALE):
            return value in self.options
        if self.kind is VariableKind.YES_NO:
            return value in ("yes", "no")
        if self.kind is VariableKind.NUMBER:
            return _NUMBER.fullmatch(value) is not None
        return self.kind is not VariableKind.DATE or _is_date(value)

    def accepts(self, value: str) -> bool:
        """Whether ``value`` may be given."""
        return self.holds(value) and value not in self.retired_options


Entry = Code | Role | Variable
_Entry = TypeVar("_Entry", Code, Role, Variable)


@dataclass(frozen=True, slots=True)
class Codebook:
    """One version of a project's rules for coding."""

    name: str
    codes: tuple[Code, ...]
    roles: tuple[Role, ...]
    variables: tuple[Variable, ...] = ()
    version: int = 1
    unit: str = ""
    precedence: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def code(self, key: str) -> Code:
        """The code with that key, retired ones included. Raises KeyError."""
        return _entry(self.codes, key)

    def role(self, key: str) -> Role:
        return _entry(self.roles, key)

    def variable(self, key: str) -> Variable:
        return _entry(self.variables, key)

    def entries(self, kind: EntryKind) -> tuple[Entry, ...]:
        """All entries of a kind, retired ones included, in order."""
        found: dict[EntryKind, tuple[Entry, ...]] = {
            EntryKind.CODE: self.codes,
            EntryKind.ROLE: self.roles,
            EntryKind.VARIABLE: self.variables,
        }
        return found[kind]

    def entry(self, kind: EntryKind, key: str) -> Entry | None:
        """The entry with that key; None where there is none."""
        return next((entry for entry in self.entries(kind) if entry.key == key), None)

    @property
    def current_codes(self) -> tuple[Code, ...]:
        """The codes that may still be given, in order."""
        return tuple(code for code in self.codes if not code.retired)

    @property
    def current_roles(self) -> tuple[Role, ...]:
        return tuple(role for role in self.roles if not role.retired)

    def variables_for(self, code: str) -> Iterator[Variable]:
        """The variables to ask of a statement with that code."""
        return (variable for variable in self.variables if not variable.retired and variable.applies_to(code))

    def check(self) -> None:
        """Raise BadCodebook with a sentence where two entries get in each other's way."""
        for what, keys in (
            (said("codes with the key"), [code.key for code in self.codes]),
            (said("roles with the key"), [role.key for role in self.roles]),
            (said("variables with the key"), [variable.key for variable in self.variables]),
            (said("codes with the number"), [str(code.digit) for code in self.current_codes if code.digit]),
            (said("codes with the letter"), [code.letter for code in self.current_codes]),
            (said("roles with the letter"), [role.letter for role in self.current_roles]),
        ):
            twice = sorted({key for key in keys if keys.count(key) > 1})
            if twice:
                raise BadCodebook(
                    "The codebook has two {what} “{key}”. Give one of them another.", what=what, key=twice[0]
                )
        if not self.current_codes:
            raise BadCodebook("The codebook has no code that can be used. Add at least one.")


def _entry(entries: tuple[_Entry, ...], key: str) -> _Entry:
    """The entry with that key. Raises KeyError."""
    for entry in entries:
        if entry.key == key:
            return entry
    raise KeyError(key)


def kind_of(entry: Entry) -> EntryKind:
    """Which kind of entry it is."""
    if isinstance(entry, Code):
        return EntryKind.CODE
    return EntryKind.ROLE if isinstance(entry, Role) else EntryKind.VARIABLE


def _is_date(value: str) -> bool:
    if _DATE.fullmatch(value) is None:
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
