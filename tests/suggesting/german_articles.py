"""German articles of our own with their statements, and how near a reading comes to them."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.findings import FoundStatement
from annotator.domain.text import Span
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.reading import read_article
from tests.benchmarks.suggest_score import matched
from tests.suggesting.conftest import names

_FOLDER = Path(__file__).parents[1] / "data" / "german"


@dataclass(frozen=True)
class Coded:
    """A statement as a coder marks it."""

    code: str
    parts: tuple[Span, ...]
    speaker: str
    target: str


def articles(name: str) -> list[tuple[str, list[Coded]]]:
    """The articles of a file with their statements."""
    data = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return [
        (each["text"].strip(), [_coded(each["text"].strip(), one) for one in each["statements"]])
        for each in data["articles"]
    ]


def _coded(text: str, statement: dict[str, str]) -> Coded:
    parts = tuple(_place(text, words) for words in statement["content"].split(" | "))
    return Coded(statement["code"], parts, statement["speaker"], statement.get("target", ""))


def _place(text: str, words: str) -> Span:
    assert text.count(words) == 1, words
    return Span(text.index(words), text.index(words) + len(words))


def compared(pipeline: Pipeline, name: str) -> Counter[str]:
    """Over a file's articles: coded, found, matched, and on the matched how often act, speaker and target agree."""
    counts: Counter[str] = Counter()
    for text, coded in articles(name):
        found = list(pipeline.analyse(text, read_article(text).regions).statements)
        pairs = matched(text, *_records(coded, found))
        counts.update(coded=len(coded), found=len(found), matched=len(pairs), words=len(text.split()))
        for i, j in pairs:
            counts["act"] += found[j].code == coded[i].code
            counts["speaker"] += "; ".join(names(found[j], "speaker")) == coded[i].speaker
            counts["charged"] += bool(coded[i].target)
            counts["target"] += bool(coded[i].target) and "; ".join(names(found[j], "target")) == coded[i].target
    return counts


def _records(coded: Sequence[Coded], found: Sequence[FoundStatement]) -> tuple[list[Any], list[Any]]:
    gold = [{"content": [[part.start, part.end] for part in each.parts]} for each in coded]
    read = [{"content": [[part.start, part.end] for part in each.content]} for each in found]
    return gold, read
