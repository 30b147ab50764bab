"""Codings as the tables of ``exchange.spans``: everything with positions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from annotator.exchange.reliability import write_rows
from annotator.exchange.spans import (
    ARTICLES,
    SENTENCES,
    SPANS,
    ArticleEntry,
    SentenceRow,
    SpanRow,
    article_cells,
    sentence_cells,
    span_cells,
)
from annotator.exchange.whole_files import WholeFiles
from annotator.services.comparison.codings import Codings, Position, resolved


def write_spans(files: WholeFiles, codings: Codings) -> None:
    """spans.csv, articles.csv and sentences.csv."""
    write_rows(files, "spans/spans.csv", [name for name, _ in SPANS], map(span_cells, _span_rows(codings)))
    write_rows(files, "spans/articles.csv", [name for name, _ in ARTICLES], map(article_cells, _articles(codings)))
    if any(grid.sentences is not None for grid in codings.grids.values()):
        rows = map(sentence_cells, _sentences(codings))
        write_rows(files, "spans/sentences.csv", [name for name, _ in SENTENCES], rows)


def _span_rows(codings: Codings) -> Iterator[SpanRow]:
    """By article, coder and place in the text; a row for each part and actor."""
    flat, first, count = resolved(codings.actors)
    actors = _actors_of(codings)
    statements, grids = codings.statements, codings.grids
    characters, tokens = grids.get(Position.CHARACTER), grids.get(Position.TOKEN)
    main = characters or tokens
    if main is None:
        return
    of = codings.part_of
    order = np.lexsort((of, main.start, statements.coder[of], statements.article[of]))
    number: dict[int, int] = defaultdict(int)
    for row in order.tolist():
        statement = int(of[row])
        number[statement] += 1
        for role, actor, confirmed in actors.get(statement, ((-1, -1, True),)):
            stands_for = flat[first[actor] : first[actor] + count[actor]] if actor >= 0 else ()
            yield SpanRow(
                article=codings.articles[statements.article[statement]].id,
                coder=codings.coders[statements.coder[statement]],
                statement=str(statements.id[statement]),
                part=number[statement],
                start=int(main.start[row]),
                end=int(main.end[row]),
                start_token=int(tokens.start[row]) if tokens else None,
                end_token=int(tokens.end[row]) if tokens else None,
                code=codings.codes[statements.code[statement]],
                role=codings.roles[role] if role >= 0 else "",
                actor=codings.actors[actor].id if actor >= 0 else "",
                actor_name=codings.actors[actor].name if actor >= 0 else "",
                counts_as=tuple(codings.actors[place].id for place in stands_for),
                confirmed=confirmed,
            )


def _actors_of(codings: Codings) -> Mapping[int, Sequence[tuple[int, int, bool]]]:
    links, out = codings.links, defaultdict[int, list[tuple[int, int, bool]]](list)
    columns = (links.statement, links.role, links.actor, links.confirmed)
    for statement, role, actor, confirmed in zip(*(column.tolist() for column in columns), strict=True):
        out[statement].append((role, actor, confirmed))
    return out


def _articles(codings: Codings) -> Iterator[ArticleEntry]:
    lengths = {position: grid.lengths for position, grid in codings.grids.items()}
    characters, tokens = lengths.get(Position.CHARACTER), lengths.get(Position.TOKEN)
    for index, article in enumerate(codings.articles):
        finished = codings.finished[index]
        yield ArticleEntry(
            article=article.id,
            name=article.name,
            outlet=article.outlet or "",
            date=article.date or "",
            characters=None if characters is None else int(characters[index]),
            tokens=None if tokens is None else int(tokens[index]),
            finished_by=tuple(name for i, name in enumerate(codings.coders) if finished[i]),
            suggested=tuple(
                name for i, name in enumerate(codings.coders) if finished[i] and codings.suggested[index, i]
            ),
        )


def _sentences(codings: Codings) -> Iterator[SentenceRow]:
    characters = codings.grids.get(Position.CHARACTER)
    tokens = codings.grids.get(Position.TOKEN)
    grid = characters or tokens
    main = grid.sentences if grid else None
    if main is None:
        return
    in_words = tokens.sentences if tokens else None
    at, number = -1, 0
    for row, index in enumerate(main.article.tolist()):
        number = number + 1 if index == at else 1
        at = index
        yield SentenceRow(
            codings.articles[index].id,
            number,
            int(main.start[row]),
            int(main.end[row]),
            int(in_words.start[row]) if in_words else None,
            int(in_words.end[row]) if in_words else None,
        )
