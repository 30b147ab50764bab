"""Commands on a project's file: new, import, export."""

from __future__ import annotations

import argparse
import getpass
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import CoderKind
from annotator.exchange.layouts import Layout
from annotator.exchange.templates import codebook_called
from annotator.services.project import Project

SUFFIX = ".annotator"


class NameUnclear(AnnotatorError):
    """A new project was given no name."""


class CoderUnclear(AnnotatorError):
    """The project has several coders and none of them was named."""


def new(options: argparse.Namespace) -> int:
    path: Path = options.project
    if path.name in ("", ".."):
        raise NameUnclear(f"“{path}” is a folder. Add a name for the project, such as drones{SUFFIX}.")
    path = path if path.suffix else path.with_suffix(SUFFIX)
    codebook = codebook_called(options.codebook)
    coder = options.coder or login_name()
    with Project.create(path, coder=coder, codebook=codebook):
        say(f"Made “{shown(path)}” for the coder “{coder}”, with the codebook “{codebook.name}”.")
    say(f"Next: annotator import {shown(path)} FOLDER")
    return 0


def export(options: argparse.Namespace) -> int:
    with read(options.project) as project:
        written = project.exports.write(options.out, layout=Layout(options.layout), only_settled=options.settled)
    for path, rows in written.rows.items():
        say(f"{shown(path)}: {counted(rows, 'row')}")
    names = ", ".join(f"{each.coder.name} ({each.statements:,})" for each in written.whose)
    say(f"Statements of: {names or 'nobody yet'}.")
    say(f"{shown(written.readme)} explains every column.")
    return 0


def read(path: Path) -> Project:
    """The project for reading alone, which it can be while a window has it open."""
    return Project.open(path, coder=login_name(), read_only=True)


def opened(path: Path, coder: str | None) -> Project:
    """The project, opened for the named coder, or else for its only one."""
    if coder is None:
        with read(path) as project:
            people = [known.name for known in project.coders if known.kind is CoderKind.PERSON]
            coder = _likely_coder(people, path)
    return Project.open(path, coder=coder)


def text_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and for a folder every .txt file in it and below, by name.

    What can't be looked into is given back as it is, so that reading it says why.
    """
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a name is too long or a folder closed
            yield from sorted(_in_folder(path))
        else:
            yield path


def _in_folder(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for place, _folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        yield from (Path(place, name) for name in names if name.lower().endswith(".txt"))
    yield from closed


def login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container may have a user without a name
        return "coder"


def _likely_coder(names: Sequence[str], path: Path) -> str:
    if len(names) == 1 or (len(names) > 1 and login_name() in names):
        return names[0] if len(names) == 1 else login_name()
    if not names:
        return login_name()
    raise CoderUnclear(f"“{path.name}” has several coders ({', '.join(names)}). Say who you are with --coder NAME.")
