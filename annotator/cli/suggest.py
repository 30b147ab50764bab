"""The command that finds statements by the rules: for a project they are stored, for files they are printed."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path

from annotator.cli import terminal
from annotator.cli.projects import opened, text_files
from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import AnnotatorError, UnreadableFile
from annotator.domain.findings import AS_SHIPPED, Analysis, RuleSettings, read_with
from annotator.domain.records import ArticleId, SuggestionMode
from annotator.domain.text import canonicalize, quotes
from annotator.exchange.texts import decode, read_file
from annotator.services.project import Project
from annotator.suggesting.by_words.wordlists import has_word_list
from annotator.suggesting.explanations import explanations
from annotator.suggesting.installed import check_installed, installed_pipelines
from annotator.suggesting.languages import language_name
from annotator.suggesting.protocol import Failed, Request, as_record
from annotator.suggesting.readers import Readers, command_for, readers_for
from annotator.suggesting.reading import read_article
from annotator.suggesting.settings import checked

_STORED_AT_ONCE = 20
_SQLITE = b"SQLite format 3\x00"


class NothingToRead(AnnotatorError):
    """Nothing was named, or options that do not fit what was."""


def suggest(options: argparse.Namespace) -> int:
    if options.list_rules or options.list_models:
        return _list_rules() if options.list_rules else _list_models()
    settings = checked(RuleSettings(options.rules_off or frozenset(), options.cues_off or frozenset()))
    if options.model is not None:
        check_installed(options.model, installed_pipelines())
    files: Sequence[Path] = list(text_files(options.files))
    if not files:
        raise NothingToRead("Name a project, or text files or a folder with some: “annotator suggest PROJECT”.")
    if len(files) == 1 and _is_project(files[0]):
        if settings != AS_SHIPPED or options.model is not None:
            raise NothingToRead(
                "--model, --rules-off and --cues-off are for files: a project keeps its own. Set them with"
                f" “annotator suggest-setup {shown(files[0])}”."
            )
        with opened(files[0], options.coder) as project:
            return _say_stored(project, *suggest_in(project, jobs=options.jobs))
    return _suggest_in_files(files, settings, options)


def _suggest_in_files(files: Sequence[Path], settings: RuleSettings, options: argparse.Namespace) -> int:
    texts, left_out = _texts(files, options.encoding)
    without_model = Counter[str]()
    requests = (Request(at, text, read_article(text).regions, settings) for at, (_, text) in enumerate(texts))
    with Readers(readers_for(len(texts), jobs=options.jobs), command=command_for(options.model)) as readers:
        pairs = zip(texts, readers.replies(requests), strict=True)
        for (name, text), reply in terminal.progress(pairs, doing="Pre-highlighting", of=len(texts)):
            if isinstance(reply, Failed):
                terminal.complain(f"{name}: {reply.message}")
                left_out += 1
            else:
                without_model.update(_without_model(reply.analysis))
                _say(name, text, reply.analysis, as_json=options.json)
    _tell(without_model)
    return 1 if left_out else 0


def suggest_in(project: Project, *, jobs: int | None = None) -> tuple[int, int]:
    """Store suggestions for every article that waits to be read: how many were read, how many could not be."""
    suggestions, settings = project.suggestions, project.suggestions.setup.rules
    if suggestions.missing_model:
        terminal.complain(suggestions.missing_model)
    waiting = suggestions.waiting(limit=project.library.progress().articles)
    if not waiting:
        return 0, 0
    failed, without_model = 0, Counter[str]()
    with Readers(readers_for(len(waiting), jobs=jobs), command=command_for(suggestions.model)) as readers:
        replies = readers.replies(_request(project, article_id, settings) for article_id in waiting)
        pairs = terminal.progress(zip(waiting, replies, strict=True), doing="Pre-highlighting", of=len(waiting))
        while batch := list(islice(pairs, _STORED_AT_ONCE)):
            failures = [(article_id, reply) for article_id, reply in batch if isinstance(reply, Failed)]
            for article_id, failure in failures:
                terminal.complain(f"article {article_id}: {failure.message}")
            failed += len(failures)
            read = [(article_id, reply.analysis) for article_id, reply in batch if not isinstance(reply, Failed)]
            suggestions.store_all(read)
            without_model.update(language for _, analysis in read for language in _without_model(analysis))
    _tell(without_model)
    return len(waiting) - failed, failed


def _without_model(analysis: Analysis) -> Sequence[str]:
    """The article's language, where there was no model for it."""
    read = read_with(analysis.pipeline, analysis.rules)
    return () if read.has_model else (read.language,)


def _tell(without_model: Mapping[str, int]) -> None:
    """Say in which languages how many articles were read by patterns alone."""
    for language, articles in sorted(without_model.items()):
        by = "quotation marks and reporting words" if has_word_list(language) else "quotation marks"
        were = f"{counted(articles, 'article')} {'was' if articles == 1 else 'were'}"
        terminal.complain(f"{language_name(language)}: no model is installed, so {were} read by {by} only.")


def _list_rules() -> int:
    for each in explanations():
        measured = f"{each.right} of {each.found} right" if each.found else "not measured"
        say(f"{each.rule:20} {each.phrase}  ({measured})")
    return 0


def _list_models() -> int:
    for each in installed_pipelines():
        words = "" if each.has_parser else "  (no parser: the rules can’t read with it)"
        say(f"{each.name:28} {language_name(each.language)}, version {each.version}{words}")
    return 0


def _request(project: Project, article_id: ArticleId, settings: RuleSettings) -> Request:
    article = project.library.article(article_id)
    return Request(article_id, article.text, article.regions, settings)


def _say_stored(project: Project, read: int, failed: int) -> int:
    found = counted(project.suggestions.count(), "suggestion")
    off = " Suggestions are off in this project, so none is shown." if project.mode is SuggestionMode.OFF else ""
    say(f"Read {counted(read, 'article')}. The project now holds {found} for you.{off}")
    return 1 if failed else 0


def _texts(files: Sequence[Path], encoding: str | None) -> tuple[list[tuple[str, str]], int]:
    texts = []
    for path in files:
        try:
            texts.append((path.name, canonicalize(decode(read_file(path), encoding=encoding).text)))
        except UnreadableFile as error:
            terminal.complain(f"{path}: {error}")
    return texts, len(files) - len(texts)


def _say(name: str, text: str, analysis: Analysis, *, as_json: bool) -> None:
    if as_json:
        say(json.dumps(as_record(name, analysis)))
        return
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
