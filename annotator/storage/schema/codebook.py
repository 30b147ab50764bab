"""The tables of the codebook: a row for each version, and what each holds."""

from __future__ import annotations

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import WITHOUT_REUSE, Base


class CodebookVersion(Base):
    """One version of the rules, kept whole for as long as the project lives.

    ``note`` says why it was made, in the words of the coder who made it.
    """

    __tablename__ = "codebook_versions"

    version: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]
    unit: Mapped[str]
    precedence: Mapped[list[str]]
    notes: Mapped[list[str]]
    created_at: Mapped[str]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("coders.id"))
    note: Mapped[str] = mapped_column(default="")


class Code(Base):
    """An entry of one codebook version, as ``domain.codebook.Code``; the lists are JSON.

    ``replaced_by`` is the key of the code that a retired one was merged into.
    """

    __tablename__ = "codes"
    __table_args__ = (UniqueConstraint("codebook_id", "key"), WITHOUT_REUSE)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_versions.id"))
    key: Mapped[str]
    name: Mapped[str]
    letter: Mapped[str]
    digit: Mapped[int | None]
    colour: Mapped[str]
    line: Mapped[str]
    definition: Mapped[str]
    use_when: Mapped[list[str]]
    not_when: Mapped[list[str]]
    examples: Mapped[list[str]]
    retired: Mapped[bool]
    replaced_by: Mapped[str | None]


class Role(Base):
    """An entry of one codebook version, as ``domain.codebook.Role``."""

    __tablename__ = "roles"
    __table_args__ = (UniqueConstraint("codebook_id", "key"), WITHOUT_REUSE)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_versions.id"))
    key: Mapped[str]
    name: Mapped[str]
    letter: Mapped[str]
    definition: Mapped[str]
    several: Mapped[bool]
    required_for: Mapped[list[str]]
    retired: Mapped[bool]


class Variable(Base):
    """An entry of one codebook version, as ``domain.codebook.Variable``."""

    __tablename__ = "variables"
    __table_args__ = (UniqueConstraint("codebook_id", "key"), WITHOUT_REUSE)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_versions.id"))
    key: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    options: Mapped[list[str]]
    definition: Mapped[str]
    required: Mapped[bool]
    codes: Mapped[list[str]]
    default: Mapped[str | None]
    retired: Mapped[bool]
    labels: Mapped[list[str]] = mapped_column(default=list)
    retired_options: Mapped[list[str]] = mapped_column(default=list)
