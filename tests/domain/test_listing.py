"""How far a coder is, counted on from one line of the list to another."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.listing import Progress
from annotator.domain.records import ArticleId, ArticleRow, AssignmentState, Metadata

TO_DO = ArticleRow(
    id=ArticleId(1),
    name="one.txt",
    metadata=Metadata(),
    first_words="One",
    words=1,
    state=AssignmentState.TO_DO,
    statements=0,
    open_suggestions=0,
)


def test_that_an_article_that_is_begun_is_no_longer_to_do() -> None:
    begun = replace(TO_DO, state=AssignmentState.IN_PROGRESS, statements=1)

    assert Progress(5, 3, 1, 1, 20).after(TO_DO, begun) == Progress(5, 2, 2, 1, 21)


def test_that_what_is_taken_back_is_counted_as_before() -> None:
    begun, progress = replace(TO_DO, state=AssignmentState.IN_PROGRESS, statements=1), Progress(5, 3, 1, 1, 20)

    assert progress.after(TO_DO, begun).after(begun, TO_DO) == progress
