"""Writing the codebook: each version whole beside those before it, and statements that follow a change."""

from __future__ import annotations

from sqlalchemy.orm import Session

from annotator.domain.codebook import Code, Codebook, Role, Variable
from annotator.domain.records import Coder
from annotator.domain.text import canonicalize
from annotator.storage import schema
from annotator.storage.edits.many import MANY, ManyRows
from annotator.storage.edits.recoding import Renamed


class CodebookEdits:
    """Adds versions. What a version changes in statements is changed in those of all coders.

    Such a statement names the new version. Its time of change stays: its coder did nothing, and what was settled about
    it need not be looked at again.
    """

    def __init__(self, session: Session, coder: Coder, now: str) -> None:
        self._session = session
        self._coder = coder
        self._now = now

    def add(self, codebook: Codebook, note: str) -> None:
        """Add a version in the coder's name. Raises BadCodebook."""
        add_codebook(self._session, codebook, self._now, made_by=self._coder.id, note=canonicalize(note).strip())
        self._session.flush()

    def recode(self, code: str, into: str, version: int) -> None:
        """Give all statements with a code another one."""
        many: ManyRows = self._session.info[MANY]
        many.recode(code, into, version)

    def rename_answers(self, renamed: Renamed, version: int) -> None:
        """Let answers be called otherwise, all at once, so that two may change places."""
        many: ManyRows = self._session.info[MANY]
        many.rename_answers(renamed, version)


def add_codebook(session: Session, codebook: Codebook, now: str, *, made_by: int | None = None, note: str = "") -> None:
    """Add a version. Raises BadCodebook."""
    codebook.check()
    version = schema.CodebookVersion(
        version=codebook.version,
        name=codebook.name,
        unit=codebook.unit,
        precedence=list(codebook.precedence),
        notes=list(codebook.notes),
        created_at=now,
        made_by=made_by,
        note=note,
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
        replaced_by=code.replaced_by,
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
        labels=list(variable.labels),
        retired_options=list(variable.retired_options),
    )
