"""The tables of what coders mark: statements, and all that hangs on them."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import WITHOUT_REUSE, Base, Identified


class Statement(Identified, Base):
    """One coder's mark. ``suggestions`` is how much of the suggestions was shown when it was made."""

    __tablename__ = "statements"
    __table_args__ = (Index("ix_statements_article_coder", "article_id", "coder_id"), WITHOUT_REUSE)

    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"), index=True)
    code: Mapped[str]
    memo: Mapped[str] = mapped_column(default="")
    origin: Mapped[str]
    suggestion_id: Mapped[int | None] = mapped_column(ForeignKey("suggestions.id"), index=True)
    suggestions: Mapped[str]
    codebook_version: Mapped[int] = mapped_column(ForeignKey("codebook_versions.version"))
    created_at: Mapped[str]
    changed_at: Mapped[str]


class Part(Base):
    """A stretch of a statement, with its exact words: a damaged text or offset shows by them."""

    __tablename__ = "parts"

    statement_id: Mapped[int] = mapped_column(ForeignKey("statements.id"), index=True)
    start: Mapped[int]
    stop: Mapped[int]
    quote: Mapped[str]


class ActorLink(Base):
    """An actor in a role of a statement.

    ``linked`` holds what was linked where that has become one with other entries since: UUIDs of actors, each with
    “confirmed” or nothing. It is empty where that is the actor itself.
    """

    __tablename__ = "actor_links"
    __table_args__ = (UniqueConstraint("statement_id", "role", "actor_id"), WITHOUT_REUSE)

    statement_id: Mapped[int] = mapped_column(ForeignKey("statements.id"))
    role: Mapped[str]
    actor_id: Mapped[int] = mapped_column(ForeignKey("actors.id"), index=True)
    confirmed: Mapped[bool]
    linked: Mapped[list[list[str]]] = mapped_column(default=list)


class StatementValue(Base):
    """The answer to one of the codebook's questions about a statement."""

    __tablename__ = "statement_values"
    __table_args__ = (UniqueConstraint("statement_id", "variable"), WITHOUT_REUSE)

    statement_id: Mapped[int] = mapped_column(ForeignKey("statements.id"))
    variable: Mapped[str]
    value: Mapped[str]


class StatementLink(Identified, Base):
    """How one statement bears on another."""

    __tablename__ = "statement_links"
    __table_args__ = (UniqueConstraint("from_id", "to_id", "kind"), WITHOUT_REUSE)

    from_id: Mapped[int] = mapped_column(ForeignKey("statements.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("statements.id"), index=True)
    kind: Mapped[str]
