"""Reading an article's settling from a project, on any connection."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ArticleId, Coder
from annotator.services.settling.standing import ArticleSettling, standing
from annotator.storage.queries import Queries


def article_settling(
    queries: Queries, codebook: Codebook, article_id: ArticleId, coders: Sequence[Coder]
) -> ArticleSettling:
    """Read and put together what the coders have in an article. Raises NotAllowed for fewer than two."""
    check_several(coders)
    source = queries.settlements
    settled, who = source.coder(), source.finishers(article_id)
    return standing(
        article_id,
        coders,
        codebook,
        source.statements_in(article_id),
        source.of_article(article_id),
        unfinished=[coder for coder in coders if coder.id not in who],
        is_done=settled is not None and settled.id in who,
    )


def check_several(coders: Sequence[Coder]) -> None:
    if len({coder.id for coder in coders}) < max(len(coders), 2):
        raise NotAllowed("Settling takes two coders or more. Choose those who have finished the same articles.")
