"""Projects that several coders have coded, made by the same services as a coder's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from annotator import shipped
from annotator.domain.changes import ActionKind
from annotator.domain.clock import utc_now
from annotator.domain.records import AssignmentState
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.storage.edits.imports import CodedElsewhere
from annotator.storage.store import Store

WORDS = "alpha bravo charlie delta echo foxtrot golf hotel india juliett"
"""Ten words; the n-th starts at ``at(n)``."""

Coded = Sequence[tuple[int, int, str]]
"""Statements in words, ``[start, end)``, with their code."""


def at(word: int) -> int:
    return len(" ".join(WORDS.split()[:word])) + (1 if word else 0)


def span_of(start: int, end: int) -> Span:
    return Span(at(start), at(end) - 1 if end < len(WORDS.split()) else len(WORDS))


def coded_project(
    path: Path, coders: Mapping[str, Mapping[int, Coded]], *, articles: int, imported: bool = False
) -> Path:
    """A project with that many articles of ten words each. Every coder finishes the articles that are named.

    ``imported`` codings are one action for each coder: for many.
    """
    codebook = read_codebook(shipped.resource("codebooks/claims.toml"))
    first = next(iter(coders))
    with Project.create(path, coder=first, codebook=codebook) as project:
        project.library.add(
            [project.library.prepare_text(f"{number}.txt", f"{WORDS}{number}.") for number in range(articles)]
        )
    for name, coded in coders.items():
        if imported:
            bring_in(path, name, coded)
            continue
        with Project.open(path, coder=name) as project:
            ids = project.library.ids()
            for number, statements in coded.items():
                for start, end, code in statements:
                    project.coding.tag(ids[number], [span_of(start, end)], code)
                project.library.set_state(ids[number], AssignmentState.FINISHED)
    return path


def bring_in(path: Path, name: str, coded: Mapping[int, Coded]) -> None:
    store = Store.open(
        path, coder=name, read_only=False, backups=path.parent, clock=utc_now, tell=lambda _changes: None
    )
    with closing(store):
        ids = [head.id for head in store.queries.articles.heads()]
        with store.journal.action(ActionKind.IMPORT, store.coder(name)) as edits:
            for number, statements in coded.items():
                found = [CodedElsewhere((span_of(start, end),), code) for start, end, code in statements]
                edits.imports.finished_article(ids[number], found)
