"""Answers to the codebook's questions: why one can't be given, and what a statement still lacks."""

from __future__ import annotations

from typing import Final

from annotator.domain.codebook import Codebook, EntryKind, Variable, VariableKind
from annotator.domain.codebook_remarks import Remark
from annotator.domain.records import Statement

_NOT_FITTING: Final = {
    VariableKind.CHOICE: "“{value}” is no answer to “{name}”. Choose one that the codebook names.",
    VariableKind.SCALE: "“{value}” is no step of “{name}”. Choose one that the codebook names.",
    VariableKind.NUMBER: "“{value}” is no number, and “{name}” asks for one. Write it as 3 or 2.5.",
    VariableKind.DATE: "“{value}” is no date, and “{name}” asks for one. Write it as 2024-03-31.",
    VariableKind.YES_NO: "“{name}” asks for yes or no, and “{value}” is neither.",
    VariableKind.TEXT: "“{value}” is no answer to “{name}”.",
}
_RETIRED: Final = "“{value}” is retired as an answer to “{name}”. Choose another."


def refusal_of(variable: Variable, value: str) -> Remark | None:
    """Why an answer can't be given; None where it can."""
    if variable.accepts(value):
        return None
    sentence = _RETIRED if variable.holds(value) else _NOT_FITTING[variable.kind]
    values = {"value": variable.label_of(value), "name": variable.name}
    return Remark(sentence, values, EntryKind.VARIABLE, variable.key)


def missing_in(statement: Statement, codebook: Codebook) -> tuple[str, ...]:
    """The names of the roles and variables that the codebook requires of a statement and it lacks."""
    roles = [
        role.name
        for role in codebook.current_roles
        if statement.code in role.required_for and not statement.actors(role.key)
    ]
    asked = codebook.variables_for(statement.code)
    return (*roles, *(each.name for each in asked if each.required and statement.value(each.key) is None))
