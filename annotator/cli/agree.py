"""The command that says how far coders agree: a table to read, JSON, or a folder for programs and papers."""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from annotator.cli.agreement_table import say_report
from annotator.cli.terminal import counted, say, shown
from annotator.domain.errors import AnnotatorError
from annotator.services.comparison import (
    Codings,
    Level,
    MatchRule,
    Measure,
    Position,
    Rule,
    Selection,
    Settings,
    Suggested,
    charts,
    codings_from,
    compare,
    export_charts,
    export_comparison,
    read_codings,
)

SHOWN, EXPORTED = 1_000, 10_000
UNITS: Final = {
    "article": (Level.ARTICLE,),
    "sentence": (Level.SENTENCE,),
    "token": (Level.CONTINUUM,),
    "character": (Level.CONTINUUM,),
    "statement": (Level.MATCHING, Level.CODE, Level.ACTORS),
}
MEASURES: Final = {
    "kappa": Measure.KAPPA,
    "pi": Measure.PI,
    "fleiss": Measure.FLEISS,
    "ac1": Measure.AC1,
    "s": Measure.S,
}
_DAY: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


class UnclearRequest(AnnotatorError):
    """What is to be compared cannot be told from the options."""


def agree(options: argparse.Namespace) -> int:
    codings = _codings(options)
    report = compare(codings, _selection(options), _settings(options, codings))
    if options.json:
        say(json.dumps(asdict(report), ensure_ascii=False, indent=2))
    else:
        say_report(report)
        if options.methods:
            say("")
            say(str(report.methods).rstrip())
    if options.out:
        written = export_comparison(codings, report, options.out)
        if not options.json:
            say("")
            say(f"Wrote {counted(len(written), 'file')} to {shown(options.out)}: see README.txt there.")
    if options.charts:
        drawn = export_charts(charts(codings, report), options.charts)
        if not options.json:
            say("")
            say(f"Drew {counted(len(drawn), 'file')} in {shown(options.charts)}: SVG, PNG and PDF of each chart.")
    return 0 if report.n_articles else 1


def _codings(options: argparse.Namespace) -> Codings:
    if (options.project is None) == (options.tables is None):
        raise UnclearRequest("Name a project, or tables with --from spans.csv articles.csv, and not both.")
    if options.project is not None:
        return read_codings(options.project, named=_listed(options.coders))
    if len(options.tables) not in (2, 3):
        raise UnclearRequest(
            "--from takes two or three tables: spans.csv articles.csv, and sentences.csv if there is one."
        )
    tables: list[Path] = options.tables
    return codings_from(*tables)


def _selection(options: argparse.Namespace) -> Selection:
    for day in (options.since, options.until):
        if day and not _DAY.fullmatch(day):
            raise UnclearRequest(f"“{day}” is no date. Write 2022-11-09, or 2022-11, or 2022.")
    return Selection(
        coders=_listed(options.coders),
        articles=tuple(options.article or ()),
        codes=_listed(options.codes),
        outlets=tuple(options.outlet or ()),
        rounds=tuple(options.round or ()),
        since=options.since,
        until=options.until,
        suggestions=Suggested(options.suggestions),
    )


def _settings(options: argparse.Namespace, codings: Codings) -> Settings:
    units = _known(_listed(options.unit) or ("article", "sentence", "token", "statement"), UNITS, "unit")
    if {"token", "character"} <= set(units):
        raise UnclearRequest("Choose tokens or characters: a text is one continuum.")
    named = set(_listed(options.unit))
    position = Position.CHARACTER if "character" in units else Position.TOKEN
    if "token" not in named and position not in codings.grids:
        # Tables of other programs may know of one kind of position only.
        position = next(iter(codings.grids))
    default = Settings()
    return Settings(
        levels=tuple(level for level in Level if any(level in UNITS[unit] for unit in units)),
        position=position,
        rule=MatchRule(Rule(options.rule), lowest_iou=options.iou),
        measures=tuple(MEASURES[name] for name in _known(_listed(options.measures), MEASURES, "measure")),
        resampling=replace(
            default.resampling,
            replicates=options.bootstraps or (EXPORTED if options.out else SHOWN),
            seed=options.seed,
        ),
    )


def _listed(words: str | None) -> tuple[str, ...]:
    """Names parted by commas, as in a line of CSV: one that has a comma itself stands in quotation marks."""
    line = next(csv.reader([words or ""], skipinitialspace=True), [])
    return tuple(name for part in line if (name := part.strip()))


def _known(names: tuple[str, ...], known: Mapping[str, object], what: str) -> tuple[str, ...]:
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UnclearRequest(f"There is no {what} “{unknown[0]}”. There are: {', '.join(known)}.")
    return names
