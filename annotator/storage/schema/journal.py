"""The tables of what was done, for undo."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import WITHOUT_REUSE, Base, Identified


class ActionState(StrEnum):
    """Whether what an action changed stands."""

    DONE = "done"
    UNDONE = "undone"
    DROPPED = "dropped"
    """Undone, and it can't be redone: its coder has done something else since."""


class Action(Identified, Base):
    """One saved action of a coder; ``state`` is an ActionState.

    ``turn`` counts up whenever an action is done or redone: the order in which what stands came about.
    """

    __tablename__ = "action"
    __table_args__ = (Index("ix_action_coder_state", "coder_id", "state"), WITHOUT_REUSE)

    kind: Mapped[str]
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    state: Mapped[str]
    turn: Mapped[int] = mapped_column(index=True)
    made_at: Mapped[str]
    moved_at: Mapped[str | None]


class Change(Base):
    """A row before and after an action; None where it was not there."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_row", "table_name", "row_id"), WITHOUT_REUSE)

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]
