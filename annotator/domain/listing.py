"""What lists of articles are asked by and answer with: a filter, a coder's progress, an article without its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from annotator.domain.records import ArticleId, ArticleRow, AssignmentState, Metadata
from annotator.domain.titles import titled


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

    def after(self, before: ArticleRow, now: ArticleRow) -> Progress:
        """How far the coder is when one article has come from one line of the list to another."""
        counts = dict.fromkeys(AssignmentState, 0)
        counts[before.state] -= 1
        counts[now.state] += 1
        return replace(
            self,
            to_do=self.to_do + counts[AssignmentState.TO_DO],
            in_progress=self.in_progress + counts[AssignmentState.IN_PROGRESS],
            finished=self.finished + counts[AssignmentState.FINISHED],
            statements=self.statements + now.statements - before.statements,
        )


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
    first_words: str = ""

    @property
    def title(self) -> str:
        return titled(self.metadata.headline, self.first_words, self.name)
