"""How long a coder worked on each article, told from when actions were saved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from annotator.domain.records import ArticleId
from annotator.storage.queries.suggestion_use import Work


def minutes_by_article(work: Sequence[Work], *, pause: float) -> Mapping[ArticleId, float]:
    """Minutes per article, from a coder's actions in the order of time; articles of which none can be told are absent.

    The time between two actions of the coder belongs to the article of the later one, so that reading before the
    first mark counts. A gap longer than ``pause`` minutes is a pause and counts nothing; what was read before the
    first action after it is lost, with suggestions as without. Undone actions count: they took their time.
    """
    minutes = defaultdict[ArticleId, float](float)
    longest = timedelta(minutes=pause)
    for earlier, later in pairwise(work):
        gap = later.at - earlier.at
        if timedelta(0) <= gap <= longest:
            minutes[later.article_id] += gap.total_seconds() / 60
    return {article_id: spent for article_id, spent in minutes.items() if spent > 0}
