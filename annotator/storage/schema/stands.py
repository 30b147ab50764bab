"""The tables by which files of several coders are brought together."""

from __future__ import annotations

from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import WITHOUT_REUSE, Base


class Identity(Base):
    """A further UUID by which an actor or a coder is known: of an entry that was merged into it, or of another file."""

    __tablename__ = "identities"

    uuid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    row_id: Mapped[int] = mapped_column(index=True)


class Stand(Base):
    """When a thing was last changed and whether it is gone: what files of several coders are brought together by.

    ``thing`` is a UUID, or what the thing is by nature (an assignment: the text's SHA-256 and the coder's UUID).
    ``event`` tells events of the same time apart. ``held`` is what the thing says where no row can show it, such as a
    link to a statement that is gone. Undo writes a later stand; only a taking in is undone to the stands before it.
    """

    __tablename__ = "stands"
    __table_args__ = (UniqueConstraint("kind", "thing"), WITHOUT_REUSE)

    kind: Mapped[str]
    thing: Mapped[str]
    at: Mapped[str]
    event: Mapped[str]
    gone: Mapped[bool]
    held: Mapped[dict[str, Any] | None]
