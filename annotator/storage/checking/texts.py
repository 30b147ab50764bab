"""Texts held against their fingerprints, and statements against the texts that they are of: one text at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import Connection, Row, select

from annotator.domain.checks import Finding, FindingKind
from annotator.domain.records import ArticleId, StatementId
from annotator.domain.text import canonicalize, sha256_of
from annotator.storage import schema
from annotator.storage.checking.saved import AS_SAVED, last_image

_READ_AGAIN: Final = "Read the text again from the bytes of its file, which the project has kept."
_TRIM: Final = "Leave the blanks at its ends out."
_FIND_AGAIN: Final = "Mark the same words where they stand in the text now."
_REMOVE: Final = "Remove the later one, which says nothing else."


@dataclass(frozen=True, slots=True)
class _Read:
    """A text as it stands in the file."""

    article_id: ArticleId | None
    name: str
    text: str
    is_intact: bool


class _Stretch(NamedTuple):
    """A part as it stands in the file, with the statement that it is of."""

    id: int
    statement_id: int
    start: int
    stop: int
    quote: str
    code: str
    coder_id: int


def of_texts(connection: Connection, read: Callable[[], object]) -> Iterator[Finding]:
    """``read`` is called after each text."""
    article, text = schema.Article, schema.ArticleText
    texts = select(
        text.id, text.sha256, text.text, text.length, article.id.label("article_id"), article.name,
        article.original_id, article.encoding,
    )  # fmt: skip
    for row in connection.execute(texts.join(article, article.text_id == text.id, isouter=True).order_by(text.id)):
        name = row.name or f"text {row.id}"
        is_intact = sha256_of(row.text) == row.sha256 and len(row.text) == row.length
        if not is_intact:
            yield _changed(connection, row, name)
        yield from _of_parts(connection, _Read(row.article_id, name, row.text, is_intact))
        read()


def text_of_original(data: bytes, encoding: str, sha256: str) -> str | None:
    """The text that the kept bytes give, where it is the one that was imported; of formats that are plain text."""
    try:
        text = canonicalize(data.decode(encoding))
    except (LookupError, ValueError):
        return None
    return text if sha256_of(text) == sha256 else None


def nearest(text: str, quote: str, near: int) -> int | None:
    """Where the words stand in a text, as near as can be to a place; None where they do not."""
    before = text.rfind(quote, 0, max(near, 0) + len(quote)) if quote else -1
    after = text.find(quote, max(near, 0)) if quote else -1
    found = [place for place in (before, after) if place >= 0]
    return min(found, key=lambda place: abs(place - near), default=None)


def _changed(connection: Connection, row: Row[*tuple[object, ...]], name: str) -> Finding:
    original = schema.Original
    data = connection.scalar(select(original.data).where(original.id == row.original_id))
    can_be_read = data is not None and text_of_original(data, row.encoding, row.sha256) is not None
    return Finding(
        FindingKind.TEXT,
        "The text of “{name}” is not what was imported.",
        {"name": name},
        articles=() if row.article_id is None else (ArticleId(row.article_id),),
        rows=(("texts", row.id),),
        repair_pattern=_READ_AGAIN if can_be_read else "",
    )


def _of_parts(connection: Connection, read: _Read) -> Iterator[Finding]:
    part, statement = schema.Part, schema.Statement
    query = select(
        part.id, part.statement_id, part.start, part.stop, part.quote, statement.code, statement.coder_id
    ).join(statement, statement.id == part.statement_id)
    parts = [
        _Stretch(*row)
        for row in connection.execute(
            query.where(statement.article_id == read.article_id).order_by(part.statement_id, part.start)
        )
    ]
    for stretch in parts:
        found = _of_part(connection, read, stretch)
        if found is not None:
            yield found
    yield from _marked_twice(connection, read, parts)


def _of_part(connection: Connection, read: _Read, part: _Stretch) -> Finding | None:
    text, quote = read.text, part.quote
    if not 0 <= part.start < part.stop <= len(text):
        repair = _repair_of_place(connection, read, part)
        return _finding(
            FindingKind.PLACE, "The statement “{quote}” in “{title}” lies outside the text.", read, part, repair
        )
    if text[part.start : part.stop] != quote:
        words = "The statement “{quote}” in “{title}” no longer has the words that were marked."
        return _finding(FindingKind.PLACE, words, read, part, _repair_of_place(connection, read, part))
    if not quote.strip():
        return _finding(FindingKind.PLACE, "A statement in “{title}” covers only blanks.", read, part, "")
    if quote != quote.strip():
        return _finding(
            FindingKind.BLANK, "The statement “{quote}” in “{title}” begins or ends with a blank.", read, part, _TRIM
        )
    return None


def _finding(kind: FindingKind, pattern: str, read: _Read, part: _Stretch, repair: str) -> Finding:
    return Finding(
        kind,
        pattern,
        articles=() if read.article_id is None else (read.article_id,),
        statements=(StatementId(part.statement_id),),
        rows=(("parts", part.id),),
        repair_pattern=repair,
    )


def _repair_of_place(connection: Connection, read: _Read, part: _Stretch) -> str:
    if not read.is_intact:
        return ""
    if saved_place(connection, part.id, read.text) is not None:
        return AS_SAVED
    return _FIND_AGAIN if nearest(read.text, part.quote, part.start) is not None else ""


def saved_place(connection: Connection, part_id: int, text: str) -> tuple[int, int, str] | None:
    """Start, stop and words that the journal has for a part, where the text has them there."""
    image = last_image(connection, "parts", part_id)
    if image is None:
        return None
    start, stop, quote = image.get("start"), image.get("stop"), image.get("quote")
    if not (isinstance(start, int) and isinstance(stop, int) and isinstance(quote, str) and 0 <= start < stop):
        return None
    return (start, stop, quote) if text[start:stop] == quote else None


def _marked_twice(connection: Connection, read: _Read, parts: Sequence[_Stretch]) -> Iterator[Finding]:
    """Statements of one coder with the same code and the same parts."""
    covered = defaultdict[int, list[_Stretch]](list)
    for part in parts:
        covered[part.statement_id].append(part)
    same = defaultdict[tuple[object, ...], list[int]](list)
    for statement_id, stretches in covered.items():
        places = tuple((part.start, part.stop) for part in stretches)
        same[stretches[0].coder_id, stretches[0].code, places].append(statement_id)
    for first, *others in same.values():
        for other in others:
            yield Finding(
                FindingKind.DUPLICATE,
                "The statement “{quote}” in “{title}” is marked twice with the same code by the same coder.",
                articles=() if read.article_id is None else (read.article_id,),
                statements=(StatementId(first), StatementId(other)),
                rows=(("statements", first), ("statements", other)),
                repair_pattern=_REMOVE if says_the_same(connection, first, other) else "",
            )


def says_the_same(connection: Connection, first: int, second: int) -> bool:
    """Whether the second statement says nothing that the first does not say: actors, values, memo, links, settling."""
    one, two = (_said(connection, statement_id) for statement_id in (first, second))
    return two <= one and not _is_named(connection, second)


def _said(connection: Connection, statement_id: int) -> set[tuple[object, ...]]:
    link, value, statement = schema.ActorLink, schema.StatementValue, schema.Statement
    said: set[tuple[object, ...]] = set()
    for role, actor_id in connection.execute(select(link.role, link.actor_id).where(link.statement_id == statement_id)):
        said.add(("link", role, actor_id))
    for variable, answer in connection.execute(
        select(value.variable, value.value).where(value.statement_id == statement_id)
    ):
        said.add(("value", variable, answer))
    memo = connection.scalar(select(statement.memo).where(statement.id == statement_id))
    return said | ({("memo", memo)} if memo else set())


def _is_named(connection: Connection, statement_id: int) -> bool:
    link, decision, settlement = schema.StatementLink, schema.Decision, schema.Settlement
    naming = (
        select(link.id).where((link.from_id == statement_id) | (link.to_id == statement_id)),
        select(decision.id).where(decision.statement_id == statement_id),
        select(settlement.id).where(settlement.statement_id == statement_id),
    )
    return any(connection.execute(query.limit(1)).first() is not None for query in naming)
