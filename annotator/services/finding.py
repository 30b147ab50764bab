"""Finding articles by what they are called, beside the coder's work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.listing import ArticleNamed
from annotator.storage.snapshots import glance


def find_articles(project: Path, words: str, *, limit: int) -> Sequence[ArticleNamed]:
    """Articles with all of the words in headline, file name or outlet; those with them in the headline come first.

    It reads the project through a connection of its own, so that a job may do it while coding goes on.
    """
    with glance(project) as queries:
        return queries.finding.articles(words, limit=limit)
