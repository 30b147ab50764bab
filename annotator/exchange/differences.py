"""The difference list as a table and as JSON, and the list of what to mend in the codebook."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

from annotator.domain.differences import Has, ListedDifference, UnclearEntry, UnclearPassage
from annotator.exchange.tables import Column, write_table
from annotator.exchange.whole_files import WholeFiles


def difference_columns(coders: Sequence[str]) -> list[Column[ListedDifference]]:
    """One row is a difference; each coder has columns of its own."""
    return [
        Column("article_id", "number of the article in the project", lambda d: d.article_id),
        Column("article_uuid", "its identity in every project", lambda d: d.article_uuid),
        Column("article_name", "file it came from", lambda d: d.article),
        Column("headline", "blank where none was found", lambda d: d.headline),
        Column("start", "where the first of the statements starts, in code points, from 0", lambda d: d.span.start),
        Column("end", "where the last of them ends, exclusive", lambda d: d.span.end),
        Column("difference", "missing, code, boundary, parts, actor or value", lambda d: d.difference.value),
        Column("about", "the role or the variable that it is about", lambda d: d.about),
        *[column for place, coder in enumerate(coders) for column in _coder_columns(place, coder)],
        Column("standing", "open, settled, or stale: a coder changed something since", lambda d: d.standing.value),
        Column("how", "how it was settled", lambda d: d.how.value if d.how else ""),
        Column("settled", "what the settled version has there", lambda d: d.settled.what if d.settled else ""),
        Column("settled_quote", "its words", lambda d: d.settled.quote if d.settled else ""),
        Column("reason", "why it was settled so", lambda d: d.reason.value),
        Column("codebook_key", "entry of the codebook that the reason is about", lambda d: d.codebook_key),
        Column("note", "the settler’s note", lambda d: d.note),
    ]


def write_differences(differences: Iterable[ListedDifference], coders: Sequence[str], path: Path) -> int:
    """Write the list as CSV, whole or not at all, and return how many rows there are. Raises OSError."""
    with WholeFiles(path.parent) as files, files.draft(path.name) as file:
        return write_table(file, difference_columns(coders), differences)


def write_unclear(entries: Iterable[UnclearEntry], path: Path) -> int:
    """Write what to mend in the codebook as CSV: one row is a passage. Raises OSError."""
    with WholeFiles(path.parent) as files, files.draft(path.name) as file:
        return write_table(file, _UNCLEAR, _unclear_rows(entries))


def differences_as_json(differences: Iterable[ListedDifference]) -> Iterator[str]:
    """The lines of a JSON array, one difference a line."""
    lead = "["
    for each in differences:
        yield lead + json.dumps(_as_json(each), ensure_ascii=False)
        lead = ","
    yield "]" if lead == "," else "[]"


def _coder_columns(place: int, coder: str) -> list[Column[ListedDifference]]:
    def has(difference: ListedDifference) -> Has | None:
        return difference.has[place]

    return [
        Column(
            f"{coder}_has",
            f"what {coder} has: code, actors, answer or parts",
            lambda d: h.what if (h := has(d)) else "",
        ),
        Column(f"{coder}_quote", f"the words that {coder} has marked", lambda d: h.quote if (h := has(d)) else ""),
        Column(f"{coder}_statement_uuid", "which statement", lambda d: h.statement if (h := has(d)) else ""),
    ]


def _as_json(each: ListedDifference) -> dict[str, Any]:
    return {
        "article": {"id": each.article_id, "uuid": each.article_uuid, "name": each.article, "headline": each.headline},
        "start": each.span.start,
        "end": each.span.end,
        "difference": each.difference.value,
        "about": each.about,
        "coders": [_has_as_json(has) for has in each.has],
        "standing": each.standing.value,
        "how": each.how.value if each.how else None,
        "settled": _has_as_json(each.settled),
        "reason": each.reason.value,
        "codebook_key": each.codebook_key,
        "note": each.note,
    }


def _has_as_json(has: Has | None) -> dict[str, str] | None:
    if has is None:
        return None
    return {"coder": has.coder, "has": has.what, "quote": has.quote, "statement": has.statement}


@dataclass(frozen=True, slots=True)
class _Row:
    entry: UnclearEntry
    passage: UnclearPassage


def _unclear_rows(entries: Iterable[UnclearEntry]) -> Iterator[_Row]:
    return (_Row(entry, passage) for entry in entries for passage in entry.passages)


_UNCLEAR: list[Column[_Row]] = [
    Column("codebook_key", "entry of the codebook", lambda r: r.entry.key),
    Column("name", "what it is called", lambda r: r.entry.name),
    Column("definition", "what it says now", lambda r: r.entry.definition),
    Column("article", "headline, or the file", lambda r: r.passage.article),
    Column("quote", "exact words", lambda r: r.passage.quote),
    Column(
        "difference", "in what coders differed", lambda r: r.passage.difference.value if r.passage.difference else ""
    ),
    Column("about", "role or variable", lambda r: r.passage.about),
    Column("note", "what is unclear", lambda r: r.passage.note),
    Column("noted_by", "who settled it", lambda r: r.passage.noted_by),
    Column("noted_at", "when, UTC", lambda r: r.passage.noted_at.astimezone(UTC).isoformat(timespec="seconds")),
]
