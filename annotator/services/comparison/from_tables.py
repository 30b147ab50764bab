"""Codings from the tables of ``exchange.spans``, whoever made them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from annotator.agreement import Sentences
from annotator.exchange.spans import ArticleEntry, BadTable, SentenceRow, SpanRow, SpanTables, read_spans
from annotator.services.comparison.codings import (
    Bools,
    Codings,
    ComparedActor,
    ComparedArticle,
    Grid,
    Ints,
    LinkColumns,
    Position,
    Statements,
)

Bounds = tuple[int | None, int | None]


def codings_from(spans: Path, articles: Path, sentences: Path | None = None) -> Codings:
    """Codings from tables. Raises BadTable.

    start and end count characters where articles.csv has their number, and else words. Where the tables have words
    beside characters (start_token, end_token and tokens), both can be compared.
    """
    tables = read_spans(spans, articles, sentences)
    coders = tuple(dict.fromkeys(name for entry in tables.articles for name in entry.finished_by))
    _check(tables, coders)
    entries = [entry for entry in tables.articles if len(set(entry.finished_by)) >= 2]
    place = {entry.article: index for index, entry in enumerate(entries)}
    rows = [
        row for row in tables.spans if row.article in place and row.coder in entries[place[row.article]].finished_by
    ]
    statements, of_row, codes = _statements(rows, place, coders)
    linked = _Linked.of(rows, of_row)
    first = _first_of_each(zip(of_row, [(row.start, row.end) for row in rows], strict=True))
    parts = [rows[index] for index in first]
    part_of = np.array([of_row[index] for index in first], dtype=np.int64)
    return Codings(
        title=spans.name,
        codebook="",
        coders=coders,
        codes=codes,
        roles=linked.roles,
        articles=tuple(ComparedArticle(e.article, e.name, e.outlet or None, e.date or None) for e in entries),
        finished=_said(entries, coders, lambda entry: entry.finished_by),
        suggested=_said(entries, coders, lambda entry: entry.suggested),
        statements=statements,
        part_of=part_of,
        grids=_grids(entries, place, parts, tables.sentences),
        links=linked.links,
        links_before=linked.before,
        actors=linked.actors,
        alone=_alone(tables.articles, coders),
    )


def _check(tables: SpanTables, coders: Sequence[str]) -> None:
    twice = [name for name, count in Counter(entry.article for entry in tables.articles).items() if count > 1]
    if twice:
        raise BadTable(f"The table of articles has “{twice[0]}” twice. Each article has one row.")
    known = {entry.article for entry in tables.articles}
    for row in tables.spans:
        if row.article not in known:
            raise BadTable(f"“{row.article}” has spans, but is not in the table of articles. Add it there.")
        if row.coder not in coders:
            raise BadTable(
                f"“{row.coder}” has spans, but has finished no article: see the column finished_by of the articles."
            )


def _statements(
    rows: Sequence[SpanRow], place: dict[str, int], coders: Sequence[str]
) -> tuple[Statements, list[int], tuple[str, ...]]:
    """The statements, which of them each row is of, and the codes that occur."""
    codes = tuple(sorted({row.code for row in rows}))
    code_at, coder_at = ({name: index for index, name in enumerate(names)} for names in (codes, coders))
    at: dict[tuple[str, str, str], int] = {}
    of_row = [at.setdefault((row.article, row.coder, row.statement), len(at)) for row in rows]
    first: dict[int, SpanRow] = {}
    for index, row in zip(of_row, rows, strict=True):
        if first.setdefault(index, row).code != row.code:
            raise BadTable(f"The statement “{row.statement}” of {row.coder} has two codes. A statement has one.")
    found = list(first.values())
    columns = Statements(
        id=np.array([row.statement for row in found], dtype=object),
        article=_ints(place[row.article] for row in found),
        coder=_ints(coder_at[row.coder] for row in found),
        code=_ints(code_at[row.code] for row in found),
    )
    return columns, of_row, codes


def _first_of_each(keys: Iterable[object]) -> list[int]:
    """Where each key occurs for the first time."""
    seen: dict[object, int] = {}
    for index, key in enumerate(keys):
        seen.setdefault(key, index)
    return list(seen.values())


@dataclass(frozen=True, eq=False, slots=True)
class _Linked:
    """Links to the actors that others are compared as: groups were resolved by who made the table.

    ``before`` are those to the groups themselves, if there are any.
    """

    links: LinkColumns
    before: LinkColumns | None
    roles: tuple[str, ...]
    actors: tuple[ComparedActor, ...]

    @classmethod
    def of(cls, rows: Sequence[SpanRow], of_row: Sequence[int]) -> Self:
        linked = [(statement, row) for statement, row in zip(of_row, rows, strict=True) if row.role]
        roles = tuple(dict.fromkeys(row.role for row in rows if row.role))
        names = {each: each for row in rows for each in row.counts_as}
        names |= {row.actor: row.actor_name for row in rows if row.counts_as == (row.actor,) and row.actor_name}
        groups = {row.actor: row.actor_name or row.actor for _, row in linked if row.counts_as != (row.actor,)}
        names = {**groups, **names}
        role_at, actor_at = ({name: index for index, name in enumerate(known)} for known in (roles, names))
        after = {
            (statement, role_at[row.role], actor_at[actor]): row.confirmed
            for statement, row in linked
            for actor in row.counts_as
        }
        before = {
            (statement, role_at[row.role], actor_at[row.actor]): row.confirmed
            for statement, row in linked
            if row.actor in actor_at
        }
        actors = tuple(ComparedActor(actor, name) for actor, name in names.items())
        return cls(_columns(after), _columns(before) if groups else None, roles, actors)


def _columns(links: Mapping[tuple[int, int, int], bool]) -> LinkColumns:
    columns = np.array(list(links), dtype=np.int64).reshape(len(links), 3)
    confirmed = np.array(list(links.values()), dtype=np.bool_)
    return LinkColumns(columns[:, 0], columns[:, 1], columns[:, 2], confirmed)


def _said(
    entries: Sequence[ArticleEntry], coders: Sequence[str], names: Callable[[ArticleEntry], Sequence[str]]
) -> Bools:
    rows = [[coder in names(entry) for coder in coders] for entry in entries]
    return np.array(rows, dtype=np.bool_).reshape(len(entries), len(coders))


def _alone(entries: Sequence[ArticleEntry], coders: Sequence[str]) -> Ints:
    counts = Counter(entry.finished_by[0] for entry in entries if len(set(entry.finished_by)) == 1)
    return _ints(counts[coder] for coder in coders)


def _grids(
    entries: Sequence[ArticleEntry],
    place: dict[str, int],
    parts: Sequence[SpanRow],
    sentences: Sequence[SentenceRow] | None,
) -> dict[Position, Grid]:
    characters = [entry.characters for entry in entries]
    tokens = [entry.tokens for entry in entries]
    known = None if sentences is None else sorted((s for s in sentences if s.article in place), key=_order(place))
    out: dict[Position, Grid | None] = {}
    if None not in characters:
        out[Position.CHARACTER] = _grid(characters, place, parts, known, in_words=False)
        if None not in tokens and all(part.start_token is not None for part in parts):
            out[Position.TOKEN] = _grid(tokens, place, parts, known, in_words=True)
    elif None not in tokens:
        out[Position.TOKEN] = _grid(tokens, place, parts, known, in_words=False)
    found = {position: grid for position, grid in out.items() if grid is not None}
    if not found:
        raise BadTable(
            "The table of articles does not say how long each is: it needs a column “characters” or “tokens”."
        )
    return found


def _order(place: dict[str, int]) -> Callable[[SentenceRow], tuple[int, int]]:
    return lambda sentence: (place[sentence.article], sentence.start)


def _grid(
    lengths: Sequence[int | None],
    place: dict[str, int],
    parts: Sequence[SpanRow],
    sentences: Sequence[SentenceRow] | None,
    *,
    in_words: bool,
) -> Grid:
    """One kind of position; ``in_words`` takes the columns that are there beside the characters."""
    whole = _ints(length or 0 for length in lengths)
    article = _ints(place[part.article] for part in parts)
    start, end = _bounds([_chosen(part, in_words=in_words) for part in parts])
    for index in np.flatnonzero((start >= end) | (end > whole[article])).tolist():
        raise BadTable(
            f"A span of {parts[index].coder} in “{parts[index].article}” goes from {start[index]} to {end[index]}: it"
            f" must be one position long at least, and end at {whole[article[index]]} at the latest."
        )
    return Grid(whole, start, end, _sentences(place, sentences, in_words=in_words))


def _sentences(place: dict[str, int], sentences: Sequence[SentenceRow] | None, *, in_words: bool) -> Sentences | None:
    if sentences is None:
        return None
    bounds = [_chosen(sentence, in_words=in_words) for sentence in sentences]
    if any(start is None or end is None for start, end in bounds):
        return None
    return Sentences(_ints(place[sentence.article] for sentence in sentences), *_bounds(bounds))


def _chosen(row: SpanRow | SentenceRow, *, in_words: bool) -> Bounds:
    return (row.start_token, row.end_token) if in_words else (row.start, row.end)


def _bounds(pairs: Sequence[Bounds]) -> tuple[Ints, Ints]:
    return _ints(start or 0 for start, _ in pairs), _ints(end or 0 for _, end in pairs)


def _ints(numbers: Iterable[int]) -> Ints:
    return np.fromiter(numbers, dtype=np.int64)
