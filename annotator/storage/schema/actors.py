"""The tables of the register of actors."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import WITHOUT_REUSE, Base, Identified


class Actor(Identified, Base):
    """An entry of the register. ``folded`` is its name as names are compared; ``attributes`` are values by name."""

    __tablename__ = "actors"

    name: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    belongs_to: Mapped[int | None] = mapped_column(ForeignKey("actors.id"), index=True)
    attributes: Mapped[dict[str, str]] = mapped_column(default=dict)


class ActorAlias(Base):
    """Another name of an actor."""

    __tablename__ = "actor_aliases"

    actor_id: Mapped[int] = mapped_column(ForeignKey("actors.id"), index=True)
    alias: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)


class ActorsApart(Identified, Base):
    """Two entries of the register that somebody has said are not the same actor, however alike their names are."""

    __tablename__ = "actors_apart"
    __table_args__ = (
        UniqueConstraint("first_id", "second_id"),
        CheckConstraint("first_id < second_id"),
        WITHOUT_REUSE,
    )

    first_id: Mapped[int] = mapped_column(ForeignKey("actors.id"))
    second_id: Mapped[int] = mapped_column(ForeignKey("actors.id"), index=True)
