"""Copying rows from a project into a coder's file, where articles have numbers of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, insert, select

from annotator.domain.records import ArticleId, CoderId, SuggestionMode
from annotator.storage import schema

AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Handing:
    """What is handed out: to whom, which articles in the order in which they are to be coded, and in what mode.

    ``mode`` is None where suggestions are shown as the project and the coder's assignments say.
    """

    coder_id: CoderId
    articles: Sequence[ArticleId]
    mode: SuggestionMode | None = None


class Copying:
    """Reads rows of the project and adds them to the coder's file; ``articles`` are the new numbers by the old."""

    def __init__(self, source: Connection, target: Connection, handing: Handing) -> None:
        self.source = source
        self.target = target
        self.handing = handing
        self.articles = {int(old): number for number, old in enumerate(handing.articles, start=1)}

    def anew(self, mapped: type[schema.Region | schema.Analysis | schema.Mention], ids: list[int]) -> None:
        """Copy what is of some articles, with ids of its own."""
        rows = self.rows(mapped, mapped.article_id.in_(ids))
        rows.sort(key=lambda row: (self.articles[row["article_id"]], row["id"]))
        self.add(mapped, [new(self.of_article(row)) for row in rows])

    def of_article(self, row: Mapping[str, Any]) -> dict[str, Any]:
        return {**new(row), "article_id": self.articles[row["article_id"]]}

    def rows(self, mapped: type[schema.Base], *conditions: ColumnElement[bool]) -> list[dict[str, Any]]:
        query = select(mapped.__table__).where(*conditions).order_by(mapped.id)
        return [dict(row) for row in self.source.execute(query).mappings()]

    def every(self, mapped: type[schema.Base]) -> Iterator[dict[str, Any]]:
        for row in self.source.execute(select(mapped.__table__).order_by(mapped.id)).mappings():
            yield dict(row)

    def copy(self, mapped: type[schema.Base], query: Select[Any]) -> None:
        for some in batches(self.source.execute(query).mappings(), AT_ONCE):
            self.add(mapped, [dict(row) for row in some])

    def add(self, mapped: type[schema.Base], rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            self.target.execute(insert(mapped), [dict(row) for row in rows])


def new(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row without its id: it gets another."""
    return {name: value for name, value in row.items() if name != "id"}


def batches(rows: Iterable[RowMapping], size: int) -> Iterator[list[RowMapping]]:
    waiting = iter(rows)
    while batch := list(islice(waiting, size)):
        yield batch
