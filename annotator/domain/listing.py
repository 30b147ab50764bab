"""What lists of articles are asked by and answer with: a filter, a coder's progress, an article without its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from annotator.domain.records import ArticleId, AssignmentState, Metadata


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Which articles to list: in one state (None: any) and with all of the words (the last may be a beginning)."""

    state: AssignmentState | None = None
    words: str = ""


ALL = ArticleFilter()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one coder is."""

    articles: int
    to_do: int
    in_progress: int
    finished: int
    statements: int


@dataclass(frozen=True, slots=True)
class ArticleNamed:
    """What an article is called: its headline or first words, its file, its outlet, and its date in ISO 8601."""

    id: ArticleId
    title: str
    name: str
    outlet: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """All that is known of an article but its text and regions."""

    id: ArticleId
    uuid: str
    name: str
    sha256: str
    metadata: Metadata
    words: int
    encoding: str
    imported_at: datetime
    format: str = "txt"
    place: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
