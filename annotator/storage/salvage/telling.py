"""What was saved of a damaged file and what was lost, as a text beside the new project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator import __version__
from annotator.domain.checks import Salvaged

_SHOWN: Final = {
    "articles": "articles", "texts": "texts", "originals": "files as they were", "statements": "statements",
    "parts": "parts of statements", "actor_links": "actors of statements", "statement_values": "answers",
    "statement_links": "links between statements", "actors": "actors", "coders": "coders",
    "codes": "codes of the codebook", "assignments": "states of articles", "suggestions": "suggestions",
    "decisions": "decisions about suggestions", "settlements": "settled differences",
    "action": "actions of the history",
    "change": "changes of the history",
}  # fmt: skip


def report_path(out: Path) -> Path:
    """Where the report of a new project lies."""
    return out.with_name(f"{out.stem} - what was saved.txt")


def write_report(damaged: Path, saved: Salvaged) -> None:
    saved.report.write_text("\n".join([*_head(damaged, saved), *_tables(saved), *_losses(saved)]) + "\n", "utf-8")


def _head(damaged: Path, saved: Salvaged) -> Iterator[str]:
    yield f"What was saved of “{damaged.name}”"
    yield f"Written by Annotator {__version__}. The damaged file was only read: keep it."
    yield ""
    yield f"The new project, “{saved.path.name}”, has {saved.articles:,} articles and {saved.statements:,} statements."
    yield (
        f"Of the damaged file {saved.unreadable_pages:,} pages and {saved.unreadable_rows:,} entries could not be read."
        " What stood in them is lost where the journal does not have it."
    )
    yield "What was done before can be read in the history; undo begins anew."
    yield ""


def _tables(saved: Salvaged) -> Iterator[str]:
    yield "What the new project holds"
    yield "--------------------------"
    for table in saved.tables:
        if table.table not in _SHOWN:
            continue
        notes = [
            f"{count:,} {words}"
            for count, words in (
                (table.from_journal, "of them taken from the journal"),
                (table.made, "of them stand in for what is lost"),
                (table.left_out, "could not be used"),
            )
            if count
        ]
        yield f"{table.rows:>10,}  {_SHOWN[table.table]}" + (f" ({', '.join(notes)})" if notes else "")
    yield ""


def _losses(saved: Salvaged) -> Iterator[str]:
    yield "What is lost or no longer what it was"
    yield "-------------------------------------"
    yield from saved.lost or ["Nothing that is known of."]
    yield ""
    yield "What a check of the new project finds"
    yield "-------------------------------------"
    yield from [finding.sentence for finding in saved.left] or ["Nothing: every text, quotation and reference fits."]
