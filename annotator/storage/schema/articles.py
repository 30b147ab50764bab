"""The tables of articles: their texts, where they came from, and what parts of them are furniture."""

from __future__ import annotations

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from annotator.storage.schema.base import Base, Identified


class ArticleText(Base):
    """A canonical text. It is never changed, and stays when its import is undone so that redo finds it."""

    __tablename__ = "texts"

    sha256: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]
    length: Mapped[int]


class Original(Base):
    """The bytes that an article was read from, as they were."""

    __tablename__ = "originals"

    sha256: Mapped[str] = mapped_column(unique=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Article(Identified, Base):
    """What is known of an article. ``first_words`` and ``words`` spare the list from reading texts.

    ``format`` is that of the file it came from, ``place`` where in a file of several it stood; ``details`` is what else
    the file says of it, by name.
    """

    __tablename__ = "articles"

    text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"), unique=True)
    original_id: Mapped[int] = mapped_column(ForeignKey("originals.id"))
    name: Mapped[str]
    encoding: Mapped[str]
    headline: Mapped[str | None]
    outlet: Mapped[str | None]
    author: Mapped[str | None]
    date: Mapped[str | None]
    first_words: Mapped[str]
    words: Mapped[int]
    imported_at: Mapped[str]
    imported_by: Mapped[int] = mapped_column(ForeignKey("coders.id"))
    format: Mapped[str] = mapped_column(default="txt")
    place: Mapped[str] = mapped_column(default="")
    details: Mapped[dict[str, str]] = mapped_column(default=dict)


class Region(Base):
    """Furniture or a zone of an article, and the rule or the coder that said so."""

    __tablename__ = "regions"

    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"), index=True)
    start: Mapped[int]
    stop: Mapped[int]
    kind: Mapped[str]
    rule: Mapped[str]
