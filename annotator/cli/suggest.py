"""The command that finds statements by the rules: for a project they are stored, for files they are printed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from annotator.cli import terminal
from annotator.cli.projects import opened, text_files
from annotator.cli.terminal import counted, say
from annotator.domain.errors import UnreadableFile
from annotator.domain.findings import Analysis
from annotator.domain.text import canonicalize, quotes
from annotator.exchange.texts import decode, read_file
from annotator.services.project import Project
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.protocol import as_record
from annotator.suggesting.reading import read_article

_SQLITE = b"SQLite format 3\x00"


def suggest(options: argparse.Namespace) -> int:
    files: Sequence[Path] = list(text_files(options.files))
    if len(files) == 1 and _is_project(files[0]):
        with opened(files[0], options.coder) as project:
            return _say_stored(project, suggest_in(project))
    texts, left_out = _texts(files, options.encoding)
    pipeline = Pipeline.load()
    analyses = pipeline.analyse_many((text, read_article(text).regions) for _, text in texts)
    pairs = zip(texts, analyses, strict=True)
    for (name, text), analysis in terminal.progress(pairs, doing="Pre-highlighting", of=len(texts)):
        say(json.dumps(as_record(name, analysis))) if options.json else _say_found(name, text, analysis)
    return 1 if left_out else 0


def suggest_in(project: Project) -> int:
    """Store suggestions for every article that has none of these rules, and return how many articles that were."""
    pipeline = Pipeline.load()
    of = project.library.progress().articles
    waiting = project.suggestions.waiting(pipeline.name, pipeline.rules, limit=of)
    articles = (project.library.article(article_id) for article_id in waiting)
    analyses = pipeline.analyse_many((article.text, article.regions) for article in articles)
    pairs = zip(waiting, analyses, strict=True)
    for article_id, analysis in terminal.progress(pairs, doing="Pre-highlighting", of=len(waiting)):
        project.suggestions.store(article_id, analysis)
    return len(waiting)


def _say_stored(project: Project, read: int) -> int:
    found = sum(len(project.suggestions.of(article_id)) for article_id in project.library.ids())
    say(f"Read {counted(read, 'article')}. The project now holds {counted(found, 'suggestion')} for you.")
    return 0


def _texts(files: Sequence[Path], encoding: str | None) -> tuple[list[tuple[str, str]], int]:
    texts = []
    for path in files:
        try:
            texts.append((path.name, canonicalize(decode(read_file(path), encoding=encoding).text)))
        except UnreadableFile as error:
            terminal.complain(f"{path}: {error}")
    return texts, len(files) - len(texts)


def _say_found(name: str, text: str, analysis: Analysis) -> None:
    for statement in analysis.statements:
        speaker = "; ".join(actor.name for actor in statement.actors if actor.role == "speaker") or "–"
        words = " ".join(" […] ".join(quotes(text, statement.content)).split())
        say(f"{name}\t{statement.code}\t{speaker}\t{words}")


def _is_project(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False
