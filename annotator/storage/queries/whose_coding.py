"""Reading how much each coder has coded, the settled version too."""

from __future__ import annotations

from collections import Counter, defaultdict

from sqlalchemy import Connection, func, select

from annotator.domain.records import ArticleId, AssignmentState, CoderId, CoderKind
from annotator.domain.settling import How
from annotator.domain.whose_coding import CodingOf
from annotator.storage import schema
from annotator.storage.queries.project import ProjectQueries


def whose_coding(connection: Connection) -> tuple[CodingOf, ...]:
    """Everybody, in the order in which they came to the project."""
    row, assignment = schema.Statement, schema.Assignment
    counts = select(row.coder_id, row.article_id, func.count()).group_by(row.coder_id, row.article_id)
    statements, articles = Counter[CoderId](), defaultdict[CoderId, set[ArticleId]](set)
    for coder, article, count in connection.execute(counts):
        statements[CoderId(coder)] += count
        articles[CoderId(coder)].add(ArticleId(article))
    finished = select(assignment.coder_id, assignment.article_id)
    done = defaultdict[CoderId, set[ArticleId]](set)
    for coder, article in connection.execute(finished.where(assignment.state == AssignmentState.FINISHED.value)):
        done[CoderId(coder)].add(ArticleId(article))
    decided = select(func.count()).select_from(schema.Settlement).where(schema.Settlement.how != How.AGREED.value)
    settled = {CoderKind.PERSON: 0, CoderKind.ADJUDICATED: connection.scalar(decided) or 0}
    of_coder = {CoderKind.PERSON: articles, CoderKind.ADJUDICATED: done}
    return tuple(
        CodingOf(coder, statements[coder.id], frozenset(of_coder[coder.kind][coder.id]), settled[coder.kind])
        for coder in ProjectQueries(connection).coders()
    )
