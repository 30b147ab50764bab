"""The table of how differences between coders were settled."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import Base, Identified


class Settlement(Identified, Base):
    """How one difference was settled, as ``domain.settling.Settlement``; ``coder_id`` is the settled version's."""

    __tablename__ = "settlements"

    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    passage: Mapped[list[str]]
    seen: Mapped[list[str]] = mapped_column(default=list)
    difference: Mapped[str | None]
    about: Mapped[str] = mapped_column(default="")
    how: Mapped[str]
    chosen_id: Mapped[int | None] = mapped_column(ForeignKey("coders.id"))
    statement_id: Mapped[int | None] = mapped_column(ForeignKey("statements.id"), index=True)
    reason: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    codebook_key: Mapped[str] = mapped_column(default="")
    made_by: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    made_at: Mapped[str]
