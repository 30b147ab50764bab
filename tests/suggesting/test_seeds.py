"""The sample articles against their two codings: what the suggestions must at least reach."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import lru_cache
from typing import Any

import pytest

from annotator.domain.records import RegionKind
from annotator.domain.text import Span
from annotator.shipped import seeds
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.protocol import as_record
from annotator.suggesting.reading import read_article
from tests.benchmarks.suggest_score import matched
from tests.suggesting.conftest import names

# Two spellings of one actor, as the coders themselves differ.
_SAME = {
    "uk": "united kingdom", "britain": "united kingdom", "us": "united states", "un": "united nations",
    "kiev": "ukraine",
}  # fmt: skip


@lru_cache(maxsize=1)
def articles() -> tuple[dict[str, Any], ...]:
    data = json.loads((seeds() / "double_coded.json").read_text(encoding="utf-8"))
    return tuple(data["articles"])


def text_of(article: dict[str, Any]) -> str:
    return (seeds() / str(article["file"])).read_bytes().decode("utf-8")


@pytest.mark.parametrize("number", range(5))
def test_that_metadata_are_the_coders_nulls_included(number: int) -> None:
    article = articles()[number]

    found = read_article(text_of(article)).metadata

    assert {field: getattr(found, field) for field in article["metadata"]} == article["metadata"]


@pytest.mark.parametrize("number", range(5))
def test_that_boilerplate_lines_are_the_coders(number: int) -> None:
    article = articles()[number]

    regions = read_article(text_of(article)).regions

    found = [region.span for region in regions if region.kind is RegionKind.BOILERPLATE]
    assert found == sorted(Span(start, end) for start, end in article["boilerplate"])


def plain(name: str | None) -> frozenset[str]:
    """Names as sets: the coders join several by semicolon, comma or "and", with or without an article."""
    parts = re.split(r";|,| and ", (name or "").replace("’", "'").lower())
    bare = (re.sub(r"^(the|an?|unnamed|official news agency) ", "", part.strip()) for part in parts)
    cleaned = (re.sub(r" (news agency|news outlet)$", "", re.sub(r"^official news agency ", "", part)) for part in bare)
    return frozenset(_SAME.get(part, part) for part in cleaned if part)


def compared(pipeline: Pipeline, coder: str) -> Counter[str]:
    """Over all five articles: coded, found, matched, and on the matched how often act, speaker and target agree."""
    counts: Counter[str] = Counter()
    for article in articles():
        text = text_of(article)
        analysis = pipeline.analyse(text, read_article(text).regions)
        record: Any = as_record(article["file"], analysis)
        coded = article["coders"][coder]
        gold = [{"content": statement["parts"]} for statement in coded]
        pairs = matched(text, gold, record["statements"])
        counts.update(coded=len(coded), found=len(analysis.statements), matched=len(pairs))
        for i, j in pairs:
            found = analysis.statements[j]
            counts["act"] += found.code == coded[i]["code"]
            for role in ("speaker", "target"):
                counts[role] += plain("; ".join(names(found, role))) == plain(coded[i][role])
    return counts


@pytest.mark.parametrize("coder", ["A", "B"])
def test_that_suggestions_are_as_near_to_a_coder_as_promised(pipeline: Pipeline, coder: str) -> None:
    counts = compared(pipeline, coder)

    assert 2 * counts["matched"] / (counts["coded"] + counts["found"]) >= 0.90
    assert counts["act"] / counts["matched"] >= 0.95
    assert counts["speaker"] / counts["matched"] >= 0.90
    assert counts["target"] / counts["matched"] >= 0.80


def test_that_no_furniture_is_suggested(pipeline: Pipeline) -> None:
    for article in articles():
        text = text_of(article)
        regions = read_article(text).regions
        furniture = [region.span for region in regions if region.kind is RegionKind.BOILERPLATE]

        analysis = pipeline.analyse(text, regions)

        parts = [part for statement in analysis.statements for part in statement.content]
        assert not [part for part in parts if any(part.overlaps(span) for span in furniture)]
