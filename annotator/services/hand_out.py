"""Making a coder's file: an ordinary project file with the articles, and of all coding only the coder's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import AnnotatorError, NotAllowed, NotFound
from annotator.domain.records import ArticleId, Coder, SuggestionMode
from annotator.services.jobs import Report
from annotator.storage.failures import damage_told
from annotator.storage.handing import Handing, write_handed_out
from annotator.storage.header import CURRENT, read_header
from annotator.storage.snapshots import Snapshot, reading, snapshot


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A coder's file that was made. ``statements`` are the coder's own, which they had before."""

    path: Path
    coder: Coder
    articles: int
    statements: int


def hand_out(
    project: Path,
    path: Path,
    *,
    coder: str,
    articles: Sequence[ArticleId] | None = None,
    with_suggestions: bool | None = None,
    report: Report = lambda _done, _of: None,
) -> HandedOut:
    """Make the file of a coder, who is one of the project's. It reads a copy of the project, so that a job may do it.

    The articles lie in it in the order in which they are given; None: those that the coder was given, in the order in
    which they are to be coded, or all where that is none. ``with_suggestions`` None: as the project and the coder's
    assignments say. Raises ProjectExists, NotFound, NotAllowed, DiskFull, NotSaved.
    """
    with snapshot(project) as copy:
        known = _coder(copy, coder)
        chosen = list(dict.fromkeys(articles if articles is not None else _given(copy, known)))
        if not chosen:
            raise NotAllowed("The project has no articles yet. Bring some in before making a coder’s file.")
        lacking = set(chosen) - {head.id for head in copy.queries.articles.heads()}
        if lacking:
            raise NotFound("One of the articles is no longer in the project.")
        handing = Handing(known.id, chosen, _mode(copy, with_suggestions=with_suggestions))
        statements = write_handed_out(copy.connection, path, handing, report=report)
    return HandedOut(path, known, len(chosen), statements)


def made_for(path: Path) -> str:
    """For which coder a file was made; empty where it is no coder's file, or cannot be read."""
    try:
        if read_header(path) != CURRENT:
            return ""
        with damage_told(path), reading(path) as queries:
            given = {coder for coders in queries.team.given().values() for coder in coders}
            names = {coder.id: coder.name for coder in queries.project.coders()}
            # Somebody else has brought the articles in, and not in this file.
            is_handed_out = queries.project.active() <= given and not queries.project.importers() & given
    except AnnotatorError:
        return ""
    return names.get(next(iter(given)), "") if len(given) == 1 and is_handed_out else ""


def _coder(copy: Snapshot, name: str) -> Coder:
    for coder in copy.queries.project.coders():
        if coder.name.casefold() == name.strip().casefold():
            return coder
    raise NotFound("The project has no coder “{name}”. Add them first, or check the name.", name=name)


def _given(copy: Snapshot, coder: Coder) -> list[ArticleId]:
    given = [article_id for article_id, coders in copy.queries.team.given().items() if coder.id in coders]
    every = copy.queries.articles.ids(coder.id)
    return [article_id for article_id in every if article_id in set(given)] or every


def _mode(copy: Snapshot, *, with_suggestions: bool | None) -> SuggestionMode | None:
    if with_suggestions is None:
        return None
    if not with_suggestions:
        return SuggestionMode.OFF
    mode = copy.queries.project.line().mode
    return SuggestionMode.WHERE if mode is SuggestionMode.OFF else mode
