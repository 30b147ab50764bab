"""Lines of an article list with the metadata of the sample articles, and a project's worth of them."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.listing import Progress
from annotator.domain.records import ArticleId, ArticleRow, AssignmentState, Metadata
from annotator.shipped import seeds
from annotator.suggesting.reading import read_article

_STATES = (
    (AssignmentState.FINISHED, 16),
    (AssignmentState.FINISHED, 19),
    (AssignmentState.IN_PROGRESS, 19),
    (AssignmentState.IN_PROGRESS, 2),
    (AssignmentState.TO_DO, 0),
)
PROGRESS = Progress(articles=5, to_do=1, in_progress=2, finished=2, statements=56)


def row_of(
    number: int,
    headline: str | None,
    *,
    outlet: str | None = "The Algemeiner",
    state: AssignmentState = AssignmentState.TO_DO,
    statements: int = 0,
    first_words: str = "The statement comes after Kiev and its Western allies accused Russia",
) -> ArticleRow:
    """One line of the list."""
    metadata = Metadata(headline, outlet, "Ben Cohen", "2022-11-09T15:15")
    return ArticleRow(ArticleId(number), f"{number}.txt", metadata, first_words, 677, state, statements, 0)


def seed_rows() -> list[ArticleRow]:
    """The five sample articles as their headers are read, in states of their own."""
    rows = []
    for number, (path, (state, statements)) in enumerate(zip(sorted(seeds().glob("*.txt")), _STATES, strict=True), 1):
        text = path.read_text(encoding="utf-8")
        metadata = read_article(text).metadata
        words = " ".join(text.split())
        rows.append(
            ArticleRow(ArticleId(number), path.name, metadata, words[:120], len(words.split()), state, statements, 0)
        )
    return rows


class Shelf:
    """Hands out rows by id and keeps which ids it was asked for."""

    def __init__(self, rows: Sequence[ArticleRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self.asked: list[list[ArticleId]] = []

    def rows(self, ids: Sequence[ArticleId]) -> Sequence[ArticleRow]:
        self.asked.append(list(ids))
        return [self._rows[article_id] for article_id in ids if article_id in self._rows]

    @property
    def ids(self) -> list[ArticleId]:
        return list(self._rows)
