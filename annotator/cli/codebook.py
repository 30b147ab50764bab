"""The codebook of a project: read, written to a file, taken from one, its log and its use."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from annotator import __version__
from annotator.cli.compare import written
from annotator.cli.projects import login_name, opened
from annotator.cli.terminal import counted, say, shown
from annotator.domain.codebook import EntryKind, Variable
from annotator.domain.codebook_differences import differences
from annotator.domain.codebook_remarks import Remark
from annotator.domain.codebook_use import Counts, VersionLine
from annotator.domain.records import CoderId
from annotator.exchange.codebook_pages import write_codebook_as
from annotator.exchange.codebooks import codebook_text, read_codebook
from annotator.services.project import Project


def codebook(options: argparse.Namespace) -> int:
    if options.take is not None and not options.dry_run:
        with opened(options.project, options.coder) as project:
            return _take(project, options)
    with Project.open(options.project, coder=login_name(), read_only=True) as project:
        return _read(project, options)


def _read(project: Project, options: argparse.Namespace) -> int:
    if options.take is not None:
        return _preview(project, options.take)
    if options.log:
        _say_log(project)
    if options.usage:
        _say_usage(project)
    if options.out is not None:
        _write(project, options.out)
    if not (options.log or options.usage or options.out):
        say(codebook_text(project.codebook).rstrip())
    return 0


def _write(project: Project, path: Path) -> None:
    log = project.codebooks.log()
    stamp = f"Written by Annotator {__version__}."
    written(path, lambda: write_codebook_as(project.codebook, path, log=log, stamp=stamp))
    say(f"{shown(path)}: “{project.codebook.name}”, version {project.codebook.version}.")


def _preview(project: Project, path: Path) -> int:
    draft = project.codebooks.draft_of(read_codebook(path))
    _say_lines(differences(project.codebook, draft.codebook))
    problems = project.codebooks.problems(draft)
    _say_lines(problems)
    say("Nothing was changed." if not problems else "It could not be taken.")
    return 1 if problems else 0


def _take(project: Project, options: argparse.Namespace) -> int:
    before = project.codebook
    version = project.codebooks.edit(project.codebooks.draft_of(read_codebook(options.take)), options.note)
    _say_lines(differences(before, project.codebook))
    say(f"The codebook is at version {version} now. Undo in the window takes that back.")
    return 0


def _say_log(project: Project) -> None:
    log = project.codebooks.log()
    for newer, older in zip(log, (*log[1:], None), strict=True):
        say(_head(newer))
        if older is not None:
            _say_lines(project.codebooks.differences(older.version, newer.version), indent="  ")


def _head(line: VersionLine) -> str:
    who = f", {line.made_by}" if line.made_by else ""
    why = f": {' '.join(line.note.split())}" if line.note else ""
    return f"Version {line.version}, {line.made_at:%Y-%m-%d %H:%M}{who}{why}"


def _say_usage(project: Project) -> None:
    usage = project.codebooks.usage()
    names = {coder.id: coder.name for coder in project.coders}
    for kind in EntryKind:
        for entry in project.codebook.entries(kind):
            counts = usage.by_coder(kind, entry.key)
            state = ", retired" if entry.retired else ""
            say(f"{kind} {entry.key}{state}: {counted(sum(counts.values()), 'statement')}{_by(counts, names)}")
            if isinstance(entry, Variable):
                for value, times in sorted(usage.answers_to(entry.key).items(), key=lambda pair: -pair[1]):
                    say(f"  {value}: {times:,}")


def _by(counts: Counts, names: Mapping[CoderId, str]) -> str:
    told = ", ".join(f"{names.get(coder, '?')} {count:,}" for coder, count in counts.items())
    return f" ({told})" if len(counts) > 1 else ""


def _say_lines(lines: Sequence[Remark], *, indent: str = "") -> None:
    for line in lines:
        say(f"{indent}{' '.join(str(line).split())}")
