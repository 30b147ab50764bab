"""Writing a version of the codebook: whole, beside those before it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from annotator.domain.codebook import Code, Codebook, Role, Variable
from annotator.storage import schema


def add_codebook(session: Session, codebook: Codebook, now: str) -> None:
    """Add a version. Raises BadCodebook."""
    codebook.check()
    version = schema.CodebookVersion(
        version=codebook.version,
        name=codebook.name,
        unit=codebook.unit,
        precedence=list(codebook.precedence),
        notes=list(codebook.notes),
        created_at=now,
    )
    session.add(version)
    session.flush()
    session.add_all(_code_row(version.id, code) for code in codebook.codes)
    session.add_all(_role_row(version.id, role) for role in codebook.roles)
    session.add_all(_variable_row(version.id, variable) for variable in codebook.variables)


def _code_row(codebook_id: int, code: Code) -> schema.Code:
    return schema.Code(
        codebook_id=codebook_id,
        key=code.key,
        name=code.name,
        letter=code.letter,
        digit=code.digit,
        colour=code.colour,
        line=code.line.value,
        definition=code.definition,
        use_when=list(code.use_when),
        not_when=list(code.not_when),
        examples=list(code.examples),
        retired=code.retired,
    )


def _role_row(codebook_id: int, role: Role) -> schema.Role:
    return schema.Role(
        codebook_id=codebook_id,
        key=role.key,
        name=role.name,
        letter=role.letter,
        definition=role.definition,
        several=role.several,
        required_for=list(role.required_for),
        retired=role.retired,
    )


def _variable_row(codebook_id: int, variable: Variable) -> schema.Variable:
    return schema.Variable(
        codebook_id=codebook_id,
        key=variable.key,
        name=variable.name,
        kind=variable.kind.value,
        options=list(variable.options),
        definition=variable.definition,
        required=variable.required,
        codes=list(variable.codes),
        default=variable.default,
        retired=variable.retired,
    )
