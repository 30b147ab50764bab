"""What all tables have in common."""

from __future__ import annotations

from typing import Any, ClassVar, Final
from uuid import uuid4

from sqlalchemy import JSON, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

WITHOUT_REUSE: Final = {"sqlite_autoincrement": True}
"""An id that was given back is not given again. A table with arguments of its own names it among them."""
UPKEEP: Final = {"changed_by": "upkeep"}
"""Said of a column that the program changes when it brings a file up to date, and no action does."""


def _new_uuid() -> str:
    return str(uuid4())


class Base(DeclarativeBase):
    """A table with a whole number as its key."""

    __table_args__: Any = WITHOUT_REUSE
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        list[str]: JSON,
        list[list[str]]: JSON,
        dict[str, Any]: JSON(none_as_null=True),
        dict[str, str]: JSON,
    }

    id: Mapped[int] = mapped_column(primary_key=True)


class Identified:
    """What copies of the same record in several files are matched by.

    By it many rows that are inserted at once are also told apart when SQLite gives back their ids.
    """

    uuid: Mapped[str] = mapped_column(unique=True, default=_new_uuid, insert_sentinel=True)
