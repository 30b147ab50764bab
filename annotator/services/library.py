"""The articles of a project: listing, importing, and what is known of each but its coding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.changes import ActionKind
from annotator.domain.errors import UnreadableFile
from annotator.domain.findings import Reading
from annotator.domain.listing import ALL, ArticleFilter, Progress
from annotator.domain.records import (
    Article,
    ArticleId,
    ArticleRow,
    AssignmentState,
    Coder,
    Metadata,
    Region,
    RegionKind,
    SuggestionMode,
)
from annotator.domain.regions import with_region
from annotator.domain.text import Span, canonicalize, plain_line, sha256_of
from annotator.exchange.readers.found import FoundArticle, ReadFile
from annotator.exchange.texts import decode
from annotator.services.jobs import Report
from annotator.storage.edits.articles import NewArticle
from annotator.storage.store import Store
from annotator.suggesting.reading import read_article

__all__ = ["ALL", "ArticleFilter", "Draft", "Library", "Progress", "drafts_of", "read_draft", "read_pasted"]

_PASTED = "utf-8"
_READ = 300_000
"""Characters in which headline, day and boilerplate are looked for: far more than an article has."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it would be brought in: what was read in the file, for the person to check and correct.

    ``format`` is that of the file, ``place`` where in it the article stood, ``details`` what else it says of it.
    """

    name: str
    data: bytes
    text: str
    sha256: str
    encoding: str
    encoding_guessed: bool
    reading: Reading
    duplicate_of: ArticleId | None = None
    format: str = "txt"
    place: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def read_draft(name: str, data: bytes, *, encoding: str | None = None) -> Draft:
    """Read a file's bytes as an article, away from any project: a job may do it.

    Raises UnreadableFile, and EncodingUnsure where the person must decide.
    """
    decoded = decode(data, encoding=encoding)
    return _draft(name, data, decoded.text, decoded.encoding, guessed=decoded.guessed)


def drafts_of(file: ReadFile) -> tuple[Draft, ...]:
    """The articles of a file that was read, away from any project: a job may do it.

    What the file says of an article counts for more than what is found in its text.
    """
    return tuple(_found(file, article) for article in file.articles)


def read_pasted(name: str, text: str) -> Draft:
    """Read pasted text as an article. Raises UnreadableFile where there is nothing in it."""
    canonical = canonicalize(text)
    return _draft(name, canonical.encode("utf-8"), canonical, _PASTED, guessed=False)


class Library:
    """The articles as one coder sees them. Each change is saved before it returns, and can be undone."""

    def __init__(self, store: Store, coder: Coder) -> None:
        self._articles = store.queries.articles
        self._suggestions = store.queries.suggestions
        self._journal = store.journal
        self._coder = coder

    def ids(self, filter: ArticleFilter = ALL) -> Sequence[ArticleId]:  # noqa: A002 - the word of the contract
        """The articles that pass the filter: as the coder is to code them, then in the order of import."""
        return self._articles.ids(self._coder.id, filter)

    def rows(self, ids: Sequence[ArticleId]) -> Sequence[ArticleRow]:
        """A page of the list, in the order asked for."""
        return self._articles.rows(self._coder.id, ids)

    def next_with_open(self, after: ArticleId | None, filter: ArticleFilter = ALL) -> ArticleId | None:  # noqa: A002 - as above
        """The next that passes the filter and has an open suggestion, from the first where ``after`` is None."""
        return self._articles.next_with_open(self._coder.id, after, filter)

    def article(self, article_id: ArticleId) -> Article:
        """Raises NotFound."""
        return self._articles.article(article_id)

    def progress(self) -> Progress:
        return self._articles.progress(self._coder.id)

    def prepare(self, name: str, data: bytes, *, encoding: str | None = None) -> Draft:
        """Read a file's bytes as an article. Raises UnreadableFile, and EncodingUnsure where the person must decide."""
        return self.compared(read_draft(name, data, encoding=encoding))

    def prepare_text(self, name: str, text: str) -> Draft:
        """Read pasted text as an article. Raises UnreadableFile where there is nothing in it."""
        return self.compared(read_pasted(name, text))

    def compared(self, draft: Draft) -> Draft:
        """The draft with the article of this project that has the same text, if there is one."""
        (compared,) = self.compared_each([draft])
        return compared

    def compared_each(self, drafts: Sequence[Draft]) -> list[Draft]:
        """The same of some that arrive together, asked for at once."""
        there = self._articles.with_texts(draft.sha256 for draft in drafts)
        return [replace(draft, duplicate_of=there.get(draft.sha256)) for draft in drafts]

    def add(self, drafts: Sequence[Draft], *, report: Report = lambda _done, _of: None) -> Sequence[ArticleId]:
        """Bring articles in as one action; those whose text the project has already are left out.

        ``report`` hears of it amid the action, in which nothing else can be written; where it raises, none is brought
        in. When all are written it hears of that again and again, until the journal is written as well.
        """
        told = (0, len(drafts))

        def tell(done: int, of: int) -> None:
            nonlocal told
            told = done, of
            report(done, of)

        with self._journal.action(ActionKind.IMPORT, self._coder, step=lambda: report(*told)) as edits:
            return edits.articles.add([_new(draft) for draft in drafts], report=tell)

    def edit_metadata(self, article_id: ArticleId, metadata: Metadata) -> None:
        with self._journal.action(ActionKind.EDIT_ARTICLE, self._coder) as edits:
            edits.articles.edit_metadata(article_id, metadata)

    def mark_region(self, article_id: ArticleId, span: Span, kind: RegionKind) -> None:
        """Mark a stretch as furniture or as a zone of its own; neighbours of the same kind become one with it."""
        with self._journal.action(ActionKind.MARK_REGION, self._coder) as edits:
            edits.articles.mark_region(article_id, span, kind)

    def unmark_region(self, article_id: ArticleId, span: Span) -> None:
        """Make a stretch running text again."""
        with self._journal.action(ActionKind.MARK_REGION, self._coder) as edits:
            edits.articles.unmark_region(article_id, span)

    def set_state(self, article_id: ArticleId, state: AssignmentState) -> None:
        """Say how far the coder is. Finishing passes by the suggestions still open; going back opens them again."""
        shows = self._suggestions.mode(article_id, self._coder.id) is not SuggestionMode.OFF
        with self._journal.action(ActionKind.SET_STATE, self._coder) as edits:
            edits.articles.set_state(article_id, state)
            if state is not AssignmentState.FINISHED:
                edits.suggestions.take_up_again(article_id)
            elif shows:
                edits.suggestions.pass_by(article_id)

    def set_mode(self, mode: SuggestionMode) -> None:
        """Say how much of suggestions is shown in this project."""
        with self._journal.action(ActionKind.SET_MODE, self._coder) as edits:
            edits.articles.set_mode(mode)


def _draft(name: str, data: bytes, raw: str, encoding: str, *, guessed: bool) -> Draft:
    text = canonicalize(raw)
    if not text.strip():
        raise UnreadableFile("There are only blank characters, so there is nothing to code.")
    return Draft(
        name=canonicalize(name),
        data=data,
        text=text,
        sha256=sha256_of(text),
        encoding=encoding,
        encoding_guessed=guessed,
        reading=read_article(text[:_READ]),
    )


def _found(file: ReadFile, article: FoundArticle) -> Draft:
    draft = _draft(file.name, file.data, article.text, file.encoding or _PASTED, guessed=file.guessed)
    known = Metadata(
        headline=_line(article.metadata.headline) or draft.reading.metadata.headline,
        outlet=_line(article.metadata.outlet) or draft.reading.metadata.outlet,
        author=_line(article.metadata.author) or draft.reading.metadata.author,
        date=article.metadata.date or draft.reading.metadata.date,
    )
    return replace(
        draft,
        reading=Reading(known, _with_headline(draft, known.headline)),
        format=article.format,
        place=plain_line(article.place),
        details={plain_line(name): plain_line(value) for name, value in article.details.items()},
        warnings=(*file.warnings, *article.warnings),
    )


def _line(words: str | None) -> str | None:
    return plain_line(words) or None if words else None


def _with_headline(draft: Draft, headline: str | None) -> tuple[Region, ...]:
    """The regions, with the first line as the headline where the file says that it is."""
    regions = draft.reading.regions
    first = draft.text.split("\n", 1)[0]
    is_there = any(region.kind is RegionKind.HEADLINE for region in regions)
    if headline is None or is_there or not first.strip() or plain_line(first) != headline:
        return regions
    start = len(first) - len(first.lstrip())
    return with_region(regions, Span(start, len(first.rstrip())), RegionKind.HEADLINE)


def _new(draft: Draft) -> NewArticle:
    return NewArticle(
        name=draft.name,
        text=draft.text,
        data=draft.data,
        encoding=draft.encoding,
        metadata=draft.reading.metadata,
        regions=draft.reading.regions,
        format=draft.format,
        place=draft.place,
        details=draft.details,
    )
