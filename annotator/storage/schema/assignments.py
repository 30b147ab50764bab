"""The tables of who codes which article, and by what lots."""

from __future__ import annotations

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import WITHOUT_REUSE, Base, Identified


class Draw(Identified, Base):
    """A drawing of lots among articles that a coder had not begun; ``share`` and ``seed`` say which were drawn.

    ``name`` is what people call it; empty where they don't.
    """

    __tablename__ = "draws"

    kind: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    share: Mapped[float]
    seed: Mapped[int]
    pool: Mapped[int]
    drawn: Mapped[int]
    made_at: Mapped[str]


class Assignment(Base):
    """A coder and an article. ``suggestions`` is None where the project's mode applies.

    ``draw_id`` names the drawing of lots in which the article took part, drawn or not; ``round_id`` the training round
    that it is coded in, which is a drawing with a name. ``position`` is its place in the order in which the coder is to
    code, None where that is the order of import.
    """

    __tablename__ = "assignments"
    __table_args__ = (UniqueConstraint("article_id", "coder_id"), WITHOUT_REUSE)

    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"), index=True)
    state: Mapped[str]
    suggestions: Mapped[str | None]
    draw_id: Mapped[int | None] = mapped_column(ForeignKey("draws.id"))
    round_id: Mapped[int | None] = mapped_column(ForeignKey("draws.id"))
    position: Mapped[int | None]
