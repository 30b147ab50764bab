"""Writing articles: import, metadata, regions, how far a coder is, the project's mode of suggestions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Row, insert, select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed
from annotator.domain.records import (
    ArticleId,
    AssignmentState,
    Coder,
    Metadata,
    Region,
    RegionKind,
    SuggestionMode,
)
from annotator.domain.regions import with_region, without_region
from annotator.domain.segments import word_count
from annotator.domain.text import Span, sha256_of
from annotator.storage import schema
from annotator.storage.edits.rows import batches, row_of

_FIRST_WORDS = 120
_AT_ONCE = 500
_LONG_AT_ONCE = 100
"""Texts, and files, that are written before it is told."""
_STEP = 25
"""Articles that are written before it is told how far it is."""


@dataclass(frozen=True, slots=True)
class NewArticle:
    """What an import writes: the canonical text, the bytes it came from, and what was read in it."""

    name: str
    text: str
    data: bytes
    encoding: str
    metadata: Metadata
    regions: tuple[Region, ...]
    format: str = "txt"
    place: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


class ArticleEdits:
    """Brings articles in and changes what is known of them; never their text."""

    def __init__(self, session: Session, coder: Coder, now: str) -> None:
        self._session = session
        self._coder = coder
        self._now = now

    def add(
        self, articles: Iterable[NewArticle], *, report: Callable[[int, int], None] = lambda _done, _of: None
    ) -> list[ArticleId]:
        """Bring articles in, but for those whose text the project has already; with a few queries for all of them.

        ``report`` is told how many of how many are written, some at a time; of none before their texts are.
        """
        new: dict[str, NewArticle] = {}
        for article in articles:
            new.setdefault(sha256_of(article.text), article)
        before = partial(report, 0, len(new))
        text_ids = self._text_ids(new, before)
        there = self._with_texts(text_ids.values())
        new = {sha256: article for sha256, article in new.items() if text_ids[sha256] not in there}
        original_ids = self._original_ids((article.data for article in new.values()), before)
        added: list[ArticleId] = []
        for some in batches(new.items(), _STEP):
            rows = [self._row(article, text_ids[sha256], original_ids[article.data]) for sha256, article in some]
            self._session.add_all(rows)
            self._session.flush()
            for row, (_sha256, article) in zip(rows, some, strict=True):
                self._session.add_all(_region_row(ArticleId(row.id), region) for region in article.regions)
            self._session.flush()
            added += [ArticleId(row.id) for row in rows]
            report(len(added), len(new))
        return added

    def edit_metadata(self, article_id: ArticleId, metadata: Metadata) -> None:
        row = row_of(self._session, schema.Article, article_id)
        row.headline = metadata.headline
        row.outlet = metadata.outlet
        row.author = metadata.author
        row.date = metadata.date

    def mark_region(self, article_id: ArticleId, span: Span, kind: RegionKind) -> None:
        """Mark a stretch; what of the same kind it overlaps becomes one with it, what it covers of others goes."""
        self._check_span(article_id, span)
        rows = self._regions(article_id)
        self._replace(article_id, rows, with_region(list(rows), span, kind))

    def unmark_region(self, article_id: ArticleId, span: Span) -> None:
        """Make a stretch running text: regions lose what the span covers of them."""
        self._check_span(article_id, span)
        rows = self._regions(article_id)
        self._replace(article_id, rows, without_region(list(rows), span))

    def set_state(self, article_id: ArticleId, state: AssignmentState) -> None:
        row_of(self._session, schema.Article, article_id)
        row = self._assignment(article_id)
        if row is None:
            row = schema.Assignment(article_id=article_id, coder_id=self._coder.id, suggestions=None)
            self._session.add(row)
        row.state = state.value

    def begin(self, article_id: ArticleId) -> None:
        """What is coded is no longer to do."""
        row = self._assignment(article_id)
        if row is None or row.state == AssignmentState.TO_DO:
            self.set_state(article_id, AssignmentState.IN_PROGRESS)

    def set_mode(self, mode: SuggestionMode) -> None:
        self._session.scalars(select(schema.Project)).one().suggestions = mode.value

    def _assignment(self, article_id: ArticleId) -> schema.Assignment | None:
        row = schema.Assignment
        mine = (row.article_id == article_id, row.coder_id == self._coder.id)
        return self._session.scalars(select(row).where(*mine)).one_or_none()

    def _regions(self, article_id: ArticleId) -> dict[Region, schema.Region]:
        rows = self._session.scalars(select(schema.Region).where(schema.Region.article_id == article_id))
        return {Region(Span(row.start, row.stop), RegionKind(row.kind), row.rule): row for row in rows}

    def _replace(self, article_id: ArticleId, rows: Mapping[Region, schema.Region], wanted: Collection[Region]) -> None:
        """Let the article have the wanted regions and no others."""
        for region, row in rows.items():
            if region not in wanted:
                self._session.delete(row)
        self._session.add_all(_region_row(article_id, region) for region in wanted if region not in rows)

    def _check_span(self, article_id: ArticleId, span: Span) -> None:
        text_id = row_of(self._session, schema.Article, article_id).text_id
        length = self._session.scalar(select(schema.ArticleText.length).where(schema.ArticleText.id == text_id))
        if length is None or span.end > length:
            raise NotAllowed("The stretch reaches beyond the end of the article. Select inside the text.")

    def _row(self, article: NewArticle, text_id: int, original_id: int) -> schema.Article:
        metadata = article.metadata
        return schema.Article(
            text_id=text_id,
            original_id=original_id,
            name=article.name,
            encoding=article.encoding,
            headline=metadata.headline,
            outlet=metadata.outlet,
            author=metadata.author,
            date=metadata.date,
            first_words=" ".join(article.text[: 2 * _FIRST_WORDS].split())[:_FIRST_WORDS],
            words=word_count(article.text),
            imported_at=self._now,
            imported_by=self._coder.id,
            format=article.format,
            place=article.place,
            details=dict(article.details),
        )

    def _text_ids(self, articles: Mapping[str, NewArticle], step: Callable[[], None]) -> dict[str, int]:
        """The texts by fingerprint, added where they are new; no part of the action, so that undoing keeps them."""
        entries = {
            sha256: {"sha256": sha256, "text": article.text, "length": len(article.text)}
            for sha256, article in articles.items()
        }
        return self._ids_with(schema.ArticleText, entries, step)

    def _original_ids(self, originals: Iterable[bytes], step: Callable[[], None]) -> dict[bytes, int]:
        # A table's articles all come with the bytes of the table: these are read once, not once an article.
        prints = {data: hashlib.sha256(data).hexdigest() for data in set(originals)}
        entries = {sha256: {"sha256": sha256, "data": data} for data, sha256 in prints.items()}
        ids = self._ids_with(schema.Original, entries, step)
        return {data: ids[sha256] for data, sha256 in prints.items()}

    def _ids_with(
        self,
        table: type[schema.ArticleText | schema.Original],
        entries: Mapping[str, Mapping[str, object]],
        step: Callable[[], None],
    ) -> dict[str, int]:
        """The ids of the entries by fingerprint; those that are not there yet are added."""
        connection = self._session.connection()
        ids: dict[str, int] = {}
        for some in batches(entries, _LONG_AT_ONCE):
            known = select(table.sha256, table.id).where(table.sha256.in_(some))
            found = _pairs(connection.execute(known))
            lacking = [entries[sha256] for sha256 in some if sha256 not in found]
            if lacking:
                connection.execute(insert(table), lacking)
                found = _pairs(connection.execute(known))
            ids |= found
            step()
        return ids

    def _with_texts(self, text_ids: Iterable[int]) -> set[int]:
        """Which of the texts articles have."""
        taken = schema.Article.text_id
        found: set[int] = set()
        for some in batches(text_ids, _AT_ONCE):
            found.update(self._session.scalars(select(taken).where(taken.in_(some))))
        return found


def _pairs(rows: Iterable[Row[str, int]]) -> dict[str, int]:
    return {row[0]: row[1] for row in rows}


def _region_row(article_id: ArticleId, region: Region) -> schema.Region:
    return schema.Region(
        article_id=article_id,
        start=region.span.start,
        stop=region.span.end,
        kind=region.kind.value,
        rule=region.rule,
    )
