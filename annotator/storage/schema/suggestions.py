"""The tables of what the program proposed, and of what coders did with it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import WITHOUT_REUSE, Base, Identified


class Analysis(Base):
    """That an article was read by one version of the pipeline and the rules; ``retired`` once another has since."""

    __tablename__ = "analyses"
    __table_args__ = (UniqueConstraint("article_id", "pipeline", "rules"), WITHOUT_REUSE)

    # No foreign key: an import can be undone after the analysis, and redone with the same id.
    article_id: Mapped[int]
    pipeline: Mapped[str]
    rules: Mapped[str]
    made_at: Mapped[str]
    retired: Mapped[bool] = mapped_column(default=False)


class Suggestion(Identified, Base):
    """What the rules proposed; never changed. ``retired`` once a later analysis took its place."""

    __tablename__ = "suggestions"

    article_id: Mapped[int] = mapped_column(index=True)
    analysis_id: Mapped[int] = mapped_column(ForeignKey("analyses.id"), index=True)
    code: Mapped[str]
    rule: Mapped[str]
    score: Mapped[float]
    retired: Mapped[bool] = mapped_column(default=False)


class SuggestionSpan(Base):
    """A stretch of a suggestion; ``part`` is ``content``, ``cue``, ``source`` or ``target``."""

    __tablename__ = "suggestion_spans"

    suggestion_id: Mapped[int] = mapped_column(ForeignKey("suggestions.id"), index=True)
    part: Mapped[str]
    start: Mapped[int]
    stop: Mapped[int]


class SuggestionActor(Base):
    """Who plays a role in a suggestion: a name that accepting looks up in the register."""

    __tablename__ = "suggestion_actors"

    suggestion_id: Mapped[int] = mapped_column(ForeignKey("suggestions.id"), index=True)
    role: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]


class Mention(Base):
    """Where the newest analysis of an article saw an actor named."""

    __tablename__ = "mentions"

    article_id: Mapped[int] = mapped_column(index=True)
    start: Mapped[int]
    stop: Mapped[int]
    name: Mapped[str]
    kind: Mapped[str]


class Decision(Identified, Base):
    """What a coder did with a suggestion. ``suggested`` and ``final`` hold code, parts and actors by role."""

    __tablename__ = "decisions"
    __table_args__ = (UniqueConstraint("suggestion_id", "coder_id"), WITHOUT_REUSE)

    suggestion_id: Mapped[int] = mapped_column(ForeignKey("suggestions.id"))
    coder_id: Mapped[int] = mapped_column(ForeignKey("coders.id"), index=True)
    statement_id: Mapped[int | None] = mapped_column(ForeignKey("statements.id"), index=True)
    kind: Mapped[str]
    suggested: Mapped[dict[str, Any]]
    final: Mapped[dict[str, Any] | None]
    shown_at: Mapped[str | None]
    decided_at: Mapped[str]
