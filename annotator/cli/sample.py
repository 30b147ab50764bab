"""The command for a first look: a project of the sample articles, in the window or without one."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli import terminal
from annotator.cli.projects import SUFFIX, login_name, opened
from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import AnnotatorError
from annotator.exchange.layouts import Layout
from annotator.services.project import Project
from annotator.services.sample import SAMPLE_CODERS, add_sample_coding, make_sample


class FolderRefused(AnnotatorError):
    """The folder for the sample cannot be made."""


def sample(options: argparse.Namespace) -> int:
    path: Path = options.folder / f"sample{SUFFIX}"
    has_window = not options.headless and terminal.has_screen()
    # The window asks who codes: a name of the computer's own would stay behind as a coder without coding.
    is_new = _make(path, options.coder or (SAMPLE_CODERS[0] if has_window else login_name()))
    if options.coded or (is_new and has_window):
        _add_codings(path)
    if has_window:
        from annotator import app  # noqa: PLC0415 - Qt is loaded only for the window

        return app.run(path, coder=options.coder)
    if not options.headless:
        say("There is no screen to open a window on, so the same is done without one.")
    with opened(path, options.coder) as project:
        return _without_window(project, options.folder / "tables")


def _make(path: Path, coder: str) -> bool:
    """Whether it was made, and not there already."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_there = path.exists()
    except OSError as error:
        raise FolderRefused(f"The folder “{path.parent}” cannot be made ({error.strerror}). Choose another.") from error
    if is_there:
        say(f"Taking up the sample project “{shown(path)}”.")
        return False
    with make_sample(path, coder=coder) as project:
        articles = project.library.progress().articles
    say(f"Made the sample project “{shown(path)}” of {counted(articles, 'article')}.")
    return True


def _add_codings(path: Path) -> None:
    for name in SAMPLE_CODERS:
        add_sample_coding(path, name)
    say(f"It holds the codings of {' and '.join(SAMPLE_CODERS)}: annotator agree {shown(path)} --coders A,B")


def _without_window(project: Project, folder: Path) -> int:
    from annotator.cli.suggest import suggest_in  # noqa: PLC0415 - spaCy takes a second

    suggest_in(project)
    say("Pre-highlighted, where statements may be (no coding until a coder accepts them):")
    for row in project.library.rows(project.library.ids()):
        found = project.suggestions.of(row.id)
        named = {mention.name for mention in project.actors.mentions(row.id)}
        say(f"  {row.name}: {counted(len(found), 'suggestion')}, {counted(len(named), 'actor')} named – {row.title}")
    coded = project.library.progress().statements
    say(f"Coded so far: {counted(coded, 'statement')}.")
    written = project.exports.write(folder, layout=Layout.TIDY)
    for path, rows in written.rows.items():
        say(f"Wrote {shown(path)} ({counted(rows, 'row')}).")
    say(f"Wrote {shown(written.readme)}, which explains every column.")
    return 0
