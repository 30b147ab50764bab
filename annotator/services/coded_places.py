"""Finding in what is coded: statements by their words and their code, each with the words around."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from annotator.domain.names.folding import plain_letters
from annotator.domain.records import CoderId, StatementId
from annotator.domain.register import PlainArticle
from annotator.domain.segments import is_without_blanks
from annotator.domain.text import Span
from annotator.services.concordance import MOST, Line, line_at
from annotator.services.jobs import Report
from annotator.storage.queries import Queries
from annotator.storage.search import terms_of
from annotator.storage.snapshots import reading

_TEXTS_AT_ONCE: Final = 50
_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """Statements with words that begin with all of ``words``, whatever their case and accents, and with a code.

    What is empty narrows nothing; ``coder_id`` None: everybody's.
    """

    words: str = ""
    code: str = ""
    coder_id: CoderId | None = None


def coded_lines(path: Path, wanted: Wanted, *, mine: CoderId, report: Report = lambda _done, _of: None) -> list[Line]:
    """At most ``MOST`` statements, in the order of the articles, with the first word that fits in the middle.

    By a connection of its own, for a job on another thread.
    """
    with reading(path) as queries:
        found = list(islice(_found(queries, wanted, report), MOST))
        ids = [statement_id for _article, statement_id, _span, _hit in found]
        statements = {
            each.id: each
            for start in range(0, len(ids), _AT_ONCE)
            for each in queries.statements.with_ids(ids[start : start + _AT_ONCE])
        }
    return [
        line_at(article, hit or whole, name=hit, statement=statements[statement_id], coder_id=mine)
        for article, statement_id, whole, hit in found
        if statement_id in statements  # each query sees the file as it is then
    ]


def count_coded(path: Path, wanted: Wanted, *, most: int, report: Report = lambda _done, _of: None) -> int:
    """How many statements there are, counted no further than one more than ``most``."""
    with reading(path) as queries:
        return sum(1 for _each in islice(_found(queries, wanted, report), most + 1))


def _found(
    queries: Queries, wanted: Wanted, report: Report
) -> Iterator[tuple[PlainArticle, StatementId, Span, Span | None]]:
    """Each with its first part, and the first word in it that fits."""
    written = terms_of(wanted.words)
    if wanted.words and not written:
        return
    # The index folds in a way of its own, and less: it is asked with the words as they are written.
    terms = list(map(plain_letters, written))
    occurrences = queries.occurrences
    ids = occurrences.coded_articles(terms=written, code=wanted.code, coder_id=wanted.coder_id)
    for start in range(0, len(ids), _TEXTS_AT_ONCE):
        report(start, len(ids))
        some = ids[start : start + _TEXTS_AT_ONCE]
        coded = occurrences.coded(some, code=wanted.code, coder_id=wanted.coder_id)
        for article in queries.register.texts(some):
            parts = [(sorted(spans), statement_id) for statement_id, spans in coded.get(article.id, {}).items()]
            for spans, statement_id in sorted(parts):
                hits = [_first(article.text, spans, term) for term in terms]
                kept = [hit for hit in hits if hit is not None]
                if len(kept) == len(hits):
                    yield article, statement_id, spans[0], min(kept, default=None)


def _first(text: str, spans: Sequence[Span], term: str) -> Span | None:
    """The first word in some stretches of a text that begins with the term."""
    pattern = re.compile(re.escape(term) if is_without_blanks(term) else rf"(?<!\w){re.escape(term)}\w*")
    for span in spans:
        words = text[span.start : span.end]
        found = pattern.search(plain_letters(words))
        if found is not None:
            places = [place for place, sign in enumerate(words) for _each in plain_letters(sign)]
            return Span(span.start + places[found.start()], span.start + places[found.end() - 1] + 1)
    return None
