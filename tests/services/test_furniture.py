"""Boilerplate learned for an outlet: from what coders marked, and from what an import repeats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.domain.records import ArticleId, Metadata, RegionKind
from annotator.domain.text import Span
from annotator.services.furniture import MARKED, REPEATED, Furniture, without_proposals
from annotator.services.library import Draft, read_pasted
from annotator.services.project import Project
from tests.ui.canvas.conftest import shipped_codebook

LINE = "Members of the reading circle may answer here"


def draft(number: int, *, outlet: str | None = "Ondry Gazette", line: str = LINE) -> Draft:
    made = read_pasted(f"{number}.txt", f"The council of Ondry met for the time number {number}.\n\n{line}\n")
    return replace(made, reading=replace(made.reading, metadata=Metadata(outlet=outlet), regions=()))


def words(made: Draft, furniture: Furniture, number: int = 0, others: int = 0) -> list[tuple[str, str]]:
    drafts = {number: made} | {one: draft(one) for one in range(number + 1, number + 1 + others)}
    found = furniture.proposed(drafts).get(number, ())
    return [(region.rule, made.text[region.span.start : region.span.end]) for region in found]


def test_that_a_line_of_three_articles_of_an_outlet_is_proposed() -> None:
    nothing_marked = Furniture({})

    assert words(draft(0), nothing_marked, others=2) == [(REPEATED, LINE)]
    assert words(draft(0), nothing_marked, others=1) == []


def test_that_articles_of_other_outlets_tell_nothing() -> None:
    assert words(draft(0, outlet="Kaltport Echo"), Furniture({}), others=3) == []
    assert words(draft(0, outlet=None), Furniture({}), others=3) == []


def test_that_a_paragraph_that_several_articles_share_stays_text() -> None:
    background = " ".join(["the pipeline was closed in the spring after a leak"] * 3) + "."
    drafts = {number: draft(number, line=background) for number in range(4)}

    assert Furniture({}).proposed(drafts) == {}


def test_that_what_was_found_already_is_not_proposed_again() -> None:
    made = draft(0)
    start = made.text.index(LINE)
    proposed = Furniture({"ondry gazette": {LINE}}).proposed({0: made})[0]
    again = replace(made, reading=replace(made.reading, regions=proposed))

    assert [region.span for region in proposed] == [Span(start, start + len(LINE))]
    assert without_proposals(again.reading.regions) == ()


def test_that_what_a_coder_marked_in_an_article_of_the_outlet_is_learned(tmp_path: Path) -> None:
    path = tmp_path / "learned.annotator"
    with Project.create(path, coder="Anna", codebook=shipped_codebook()) as project:
        project.library.add([draft(7)])
        text = project.library.article(ArticleId(1)).text
        start = text.index(LINE)
        project.library.mark_region(ArticleId(1), Span(start, start + len(LINE)), RegionKind.BOILERPLATE)

        furniture = Furniture.of(path)

    assert words(draft(0, outlet="the Ondry gazette"), furniture) == [(MARKED, LINE)]
    assert words(draft(0, outlet="Kaltport Echo"), furniture) == []
