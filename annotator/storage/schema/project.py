"""The tables of the project itself: what it is, and whose names stand on its marks."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import UPKEEP, Base, Identified


class Project(Identified, Base):
    """The file's one line about itself. ``program`` is the version that made it or last brought it up to date.

    ``pipeline`` to ``cues_added`` are the project's set-up of suggestions; an added cue is a word and its act.
    """

    __tablename__ = "project"

    title: Mapped[str]
    suggestions: Mapped[str]
    program: Mapped[str] = mapped_column(info=UPKEEP)
    created_at: Mapped[str]
    pipeline: Mapped[str | None]
    rules_off: Mapped[list[str]] = mapped_column(default=list)
    cues_off: Mapped[list[str]] = mapped_column(default=list)
    cues_added: Mapped[list[list[str]]] = mapped_column(default=list)


class Coder(Identified, Base):
    """A name on marks."""

    __tablename__ = "coders"

    name: Mapped[str]
    kind: Mapped[str]
