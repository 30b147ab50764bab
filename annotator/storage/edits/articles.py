"""Writing articles: import, metadata, regions, how far a coder is, the project's mode of suggestions."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import insert, select
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
from annotator.domain.segments import word_spans
from annotator.domain.text import Span, sha256_of
from annotator.storage import schema
from annotator.storage.edits.rows import row_of

_FIRST_WORDS = 120


@dataclass(frozen=True, slots=True)
class NewArticle:
    """What an import writes: the canonical text, the bytes it came from, and what was read in it."""

    name: str
    text: str
    data: bytes
    encoding: str
    metadata: Metadata
    regions: tuple[Region, ...]


class ArticleEdits:
    """Brings articles in and changes what is known of them; never their text."""

    def __init__(self, session: Session, coder: Coder, now: str) -> None:
        self._session = session
        self._coder = coder
        self._now = now

    def add(self, article: NewArticle) -> ArticleId | None:
        """Bring an article in; None where the project has its text already."""
        text_id = self._text_id(article.text)
        if self._session.scalar(select(schema.Article.id).where(schema.Article.text_id == text_id)) is not None:
            return None
        metadata = article.metadata
        row = schema.Article(
            text_id=text_id,
            original_id=self._original_id(article.data),
            name=article.name,
            encoding=article.encoding,
            headline=metadata.headline,
            outlet=metadata.outlet,
            author=metadata.author,
            date=metadata.date,
            first_words=" ".join(article.text[: 2 * _FIRST_WORDS].split())[:_FIRST_WORDS],
            words=len(word_spans(article.text)),
            imported_at=self._now,
            imported_by=self._coder.id,
        )
        self._session.add(row)
        self._session.flush()
        article_id = ArticleId(row.id)
        self._session.add_all(_region_row(article_id, region) for region in article.regions)
        return article_id

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

    def _text_id(self, text: str) -> int:
        """The stored text, added where it is new; it is not part of the action, so that undoing keeps it for redo."""
        table = schema.ArticleText
        sha256 = sha256_of(text)
        found = self._session.scalar(select(table.id).where(table.sha256 == sha256))
        if found is not None:
            return found
        added = insert(table).values(sha256=sha256, text=text, length=len(text)).returning(table.id)
        return self._session.connection().execute(added).scalar_one()

    def _original_id(self, data: bytes) -> int:
        table = schema.Original
        sha256 = hashlib.sha256(data).hexdigest()
        found = self._session.scalar(select(table.id).where(table.sha256 == sha256))
        if found is not None:
            return found
        added = insert(table).values(sha256=sha256, data=data).returning(table.id)
        return self._session.connection().execute(added).scalar_one()


def _region_row(article_id: ArticleId, region: Region) -> schema.Region:
    return schema.Region(
        article_id=article_id,
        start=region.span.start,
        stop=region.span.end,
        kind=region.kind.value,
        rule=region.rule,
    )
