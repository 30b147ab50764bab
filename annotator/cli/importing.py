"""The import command: files of any kind that news arrives in become articles of a project, and each gets a line."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from annotator.cli import terminal
from annotator.cli.projects import opened
from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import AnnotatorError
from annotator.domain.percent import percent
from annotator.services.library import Draft, drafts_of
from annotator.services.reading_files import Columns, FileReader, ReadFile, Wanted, files_in, shown_name

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.services.repeats import NearText

_FILES_AT_ONCE: Final = 200
_KINDS: Final = ("text", "headline", "date", "outlet", "author", "id", "detail")


class ColumnsUnclear(AnnotatorError):
    """What was said of the columns of tables is not to be understood."""


@dataclass(frozen=True, slots=True)
class _Fate:
    """What becomes of an article, and why; the draft where it is imported."""

    what: str
    reason: str
    draft: Draft | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """A file as it is named on the terminal, with what becomes of its articles, or of itself where it has none."""

    label: str
    file: ReadFile
    fates: tuple[_Fate, ...]


def import_files(options: argparse.Namespace) -> int:
    wanted = Wanted(encoding=options.encoding, columns=_columns(options.columns))
    paths, others = files_in(options.files)
    told = Counter[str]()
    with opened(options.project, options.coder) as project, FileReader() as reader:
        files = reader.read(terminal.progress(paths, doing="Importing", of=len(paths)), wanted)
        near = _Near(project, leave=options.leave_near_duplicates)
        read = _read(project, files, is_sure=options.encoding is not None)
        while some := list(islice(read, _FILES_AT_ONCE)):
            some = near.flagged(some)
            if not options.dry_run:
                project.library.add([fate.draft for each in some for fate in each.fates if fate.draft is not None])
            for each in some:
                told.update(fate.what for fate in each.fates)
                say(_line(each))
    _say_sum(told, others, is_trial=options.dry_run)
    return 1 if told["refused"] or told["to check"] or not told else 0


def _say_sum(told: Counter[str], others: int, *, is_trial: bool) -> None:
    summed = ", ".join(f"{number} {what}" for what, number in told.items())
    passed = f" {counted(others, 'other file')} passed by in folders." if others else ""
    trial = " Nothing was stored, since this was a trial (--dry-run)." if is_trial else ""
    say((f"{summed}." if told else "There was no file to import.") + passed + trial)


def _read(project: Project, files: Iterable[ReadFile], *, is_sure: bool) -> Iterator[_Told]:
    taken: set[str] = set()
    for file in files:
        yield _Told(_label(file), file, tuple(_fates(project, file, taken, is_sure=is_sure)))


def _fates(project: Project, file: ReadFile, taken: set[str], *, is_sure: bool) -> Iterator[_Fate]:
    if file.doubt is not None and not is_sure:
        preview = " ".join(file.preview.split())
        yield _Fate("to check", f": {file.doubt} With --encoding “{file.encoding}” it reads: {preview}")
        return
    if file.problem is not None:
        yield _Fate("refused", f": {file.problem}{_headings(file)}")
    for draft in drafts_of(file):
        there = project.library.compared(draft).duplicate_of
        if there is not None:
            yield _Fate("duplicate", f": the same text as article {there}")
        elif draft.sha256 in taken:
            yield _Fate("duplicate", ": the same text as a file before it")
        else:
            taken.add(draft.sha256)
            yield _Fate("imported", _known(draft), draft)


def _headings(file: ReadFile) -> str:
    if file.table is None:
        return ""
    return f" Name it with --columns text=HEADING. There are: {', '.join(file.table.headings[:20])}."


def _known(draft: Draft) -> str:
    metadata = draft.reading.metadata
    known = " · ".join(value for value in (metadata.headline, metadata.outlet, metadata.date) if value)
    return f" ({known})" if known else ""


class _Near:
    """Says of articles what they are nearly the same as: one of the project, or one before them."""

    def __init__(self, project: Project, *, leave: bool) -> None:
        self._incoming = project.repeats.incoming()
        self._leave = leave
        self._number = 0

    def flagged(self, some: Sequence[_Told]) -> list[_Told]:
        drafts: dict[int, Draft] = {}
        numbers: dict[tuple[int, int], int] = {}
        for place, told in enumerate(some):
            for each, fate in enumerate(told.fates):
                if fate.draft is not None:
                    numbers[place, each] = self._number
                    drafts[self._number] = fate.draft
                self._number += 1
        near = self._incoming.compare(drafts)

        def flagged(place: int, each: int, fate: _Fate) -> _Fate:
            found = near.get(numbers.get((place, each), -1))
            return fate if found is None else self._flagged(fate, found)

        return [
            replace(told, fates=tuple(flagged(place, each, fate) for each, fate in enumerate(told.fates)))
            for place, told in enumerate(some)
        ]

    def _flagged(self, fate: _Fate, near: NearText) -> _Fate:
        metadata = near.metadata
        known = ", ".join(value for value in (metadata.outlet, metadata.date) if value)
        called = f"“{metadata.headline or near.name}”" + (f" ({known})" if known else "")
        words = f"nearly the same as {called}: {percent(near.share)} of its words"
        if self._leave:
            return _Fate("left out", f": {words}")
        return _Fate("imported", f"{fate.reason}, {words}", fate.draft)


def _label(file: ReadFile) -> str:
    """The path as it can be typed from here, with the name of the file in an archive behind it."""
    if file.source is None:
        return file.name
    name = shown_name(file.source)
    inside = file.name.removeprefix(name) if file.name.startswith(f"{name}/") else ""
    attached = f" → {file.name}" if file.name != name and not inside else ""
    return f"{shown(file.source)}{inside}{attached}"


def _line(told: _Told) -> str:
    fates = told.fates
    if len(fates) == 1:
        return f"{fates[0].what:<10}{told.label}{fates[0].reason}{_warnings(told)}"
    counts = Counter(fate.what for fate in fates)
    most = "imported" if counts["imported"] else counts.most_common(1)[0][0]
    near = sum(", nearly the same as " in fate.reason for fate in fates)
    parts = [f"{number:,} {what}" for what, number in counts.items()]
    parts += [f"{near:,} of them nearly the same as another"] if near else []
    delivery = f" from {told.file.delivery}" if told.file.delivery else ""
    return f"{most:<10}{told.label}: {len(fates):,} articles{delivery} ({', '.join(parts)}){_warnings(told)}"


def _warnings(told: _Told) -> str:
    """What is to be told of the whole file; of its articles, how many have something to be told."""
    odd = [fate.draft.warnings for fate in told.fates if fate.draft is not None and fate.draft.warnings]
    of_articles = [warning for warnings in odd for warning in warnings if warning not in told.file.warnings]
    shown_ones = [*told.file.warnings, *(of_articles if len(odd) == 1 else ())]
    many = (
        [f"{len(odd):,} articles have characters that cannot be seen or read."] if of_articles and len(odd) > 1 else []
    )
    return "".join(f" – {warning}" for warning in (*shown_ones, *many))


def _columns(said: Sequence[str] | None) -> Columns | None:
    if not said:
        return None
    named: dict[str, str] = {}
    details: list[str] = []
    for each in said:
        kind, parted, heading = each.partition("=")
        if kind not in _KINDS or not parted or not heading:
            raise ColumnsUnclear(
                "“{said}” names no column. Write KIND=HEADING, such as text=Volltext; the kinds are {kinds}.",
                said=each,
                kinds=", ".join(_KINDS),
            )
        if kind == "detail":
            details.append(heading)
        else:
            named[kind] = heading
    if "text" not in named:
        raise ColumnsUnclear("No column is named for the text. Add --columns text=HEADING.")
    return Columns(**named, details=tuple(details))
