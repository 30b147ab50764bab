"""Commands on a project's file: new, import, export, check."""

from __future__ import annotations

import argparse
import getpass
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli import terminal
from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import AnnotatorError, EncodingUnsure, UnreadableFile
from annotator.domain.percent import percent
from annotator.domain.records import CoderKind
from annotator.exchange.layouts import Layout
from annotator.exchange.templates import codebook_called
from annotator.exchange.texts import read_file
from annotator.services.library import Draft
from annotator.services.project import Project

if TYPE_CHECKING:
    from annotator.services.repeats import NearText

SUFFIX = ".annotator"
_FILES_AT_ONCE = 500
_COMPARED_AT_ONCE = 50

_Reading = tuple[Path, str, str, Draft | None]
"""A file, what becomes of it, why, and the draft where it is imported."""


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


def import_files(options: argparse.Namespace) -> int:
    files = list(text_files(options.files))
    told = Counter[str]()
    with opened(options.project, options.coder) as project:
        readings = _read_all(project, terminal.progress(files, doing="Importing", of=len(files)), options.encoding)
        compared = _compared(project, readings, leave=options.leave_near_duplicates)
        while batch := list(islice(compared, _FILES_AT_ONCE)):
            project.library.add([draft for _, _, _, draft in batch if draft is not None])
            for path, what, reason, _ in batch:
                told[what] += 1
                say(f"{what:<10}{shown(path)}{reason}")
    say(
        ", ".join(f"{number} {what}" for what, number in told.items()) + "." if told else "There was no file to import."
    )
    return 1 if told["refused"] or told["to check"] or not told else 0


def export(options: argparse.Namespace) -> int:
    with Project.open(options.project, coder=login_name(), read_only=True) as project:
        written = project.exports.write(options.out, layout=Layout(options.layout), only_settled=options.settled)
    for path, rows in written.rows.items():
        say(f"{shown(path)}: {counted(rows, 'row')}")
    say(f"{shown(written.readme)} explains every column.")
    return 0


def opened(path: Path, coder: str | None) -> Project:
    """The project, opened for the named coder, or else for its only one."""
    if coder is None:
        with Project.open(path, coder=login_name(), read_only=True) as project:
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


def _read_all(project: Project, files: Iterable[Path], encoding: str | None) -> Iterator[_Reading]:
    taken: set[str] = set()
    for path in files:
        what, reason, draft = _read(project, path, encoding)
        if draft is not None and draft.sha256 in taken:
            what, reason, draft = "duplicate", ": the same text as a file before it", None
        if draft is not None:
            taken.add(draft.sha256)
        yield path, what, reason, draft


def _compared(project: Project, readings: Iterable[_Reading], *, leave: bool) -> Iterator[_Reading]:
    """The readings, with what each file is nearly the same as: an article of the project, or a file before it."""
    incoming = project.repeats.incoming()
    number = 0
    readings = iter(readings)
    while some := list(islice(readings, _COMPARED_AT_ONCE)):
        drafts = {number + place: reading[3] for place, reading in enumerate(some)}
        number += len(some)
        near = incoming.compare({n: draft for n, draft in drafts.items() if draft is not None})
        for place, (path, what, reason, draft) in enumerate(some):
            found = near.get(number - len(some) + place)
            yield (path, what, reason, draft) if found is None else _flagged(path, reason, draft, found, leave=leave)


def _flagged(path: Path, reason: str, draft: Draft | None, near: NearText, *, leave: bool) -> _Reading:
    metadata = near.metadata
    known = ", ".join(value for value in (metadata.outlet, metadata.date) if value)
    called = f"“{metadata.headline or near.name}”" + (f" ({known})" if known else "")
    words = f"nearly the same as {called}: {percent(near.share)} of its words"
    return (path, "left out", f": {words}", None) if leave else (path, "imported", f"{reason}, {words}", draft)


def _read(project: Project, path: Path, encoding: str | None) -> tuple[str, str, Draft | None]:
    try:
        draft = project.library.prepare(path.name, read_file(path), encoding=encoding)
    except EncodingUnsure as unsure:
        preview = " ".join(unsure.preview.split())
        return "to check", f": {unsure} With --encoding “{unsure.guess}” it reads: {preview}", None
    except UnreadableFile as error:
        return "refused", f": {error}", None
    if draft.duplicate_of is not None:
        return "duplicate", f": the same text as article {draft.duplicate_of}", None
    metadata = draft.reading.metadata
    known = " · ".join(value for value in (metadata.headline, metadata.outlet, metadata.date) if value)
    return "imported", f" ({known})" if known else "", draft
