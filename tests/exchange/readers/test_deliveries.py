"""Deliveries of databases of news are split into articles, each with what its header said and none of it twice."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.records import Metadata
from annotator.exchange.readers.reading import read
from tests.exchange.readers.lookalikes import ARTICLES, FILES

FOLDER = Path(__file__).parents[2] / "data" / "deliveries"

DATABASES = {"nexis": "Nexis Uni", "factiva": "Factiva", "proquest": "ProQuest", "europresse": "Europresse"}


@pytest.mark.parametrize("name", FILES)
def test_that_a_delivery_is_split_into_its_articles(name: str) -> None:
    [file] = read(name, (FOLDER / name).read_bytes())

    assert file.problem is None
    assert file.delivery == DATABASES[re.split("[._]", name)[0]]
    assert [_to_the_day(article.metadata) for article in file.articles] == [invented.metadata for invented in ARTICLES]
    assert [article.text for article in file.articles] == [invented.text for invented in ARTICLES]
    assert [article.place for article in file.articles] == ["1", "2", "3"]


def test_that_the_time_of_publication_is_kept() -> None:
    [file] = read("factiva.html", FILES["factiva.html"]())

    assert [article.metadata.date for article in file.articles] == [f"{each.day}T06:12" for each in ARTICLES]


def test_that_the_file_s_other_fields_become_details() -> None:
    [file] = read("nexis.docx", FILES["nexis.docx"]())

    details = file.articles[0].details
    assert details["section"] == "HARBOUR NEWS; Pg. 4"
    assert details["graphic"] == "A pier in the evening."
    assert details["load date"] == "March 14, 2023"


@pytest.mark.parametrize("name", FILES)
def test_that_the_committed_files_are_what_the_script_writes(name: str) -> None:
    assert (FOLDER / name).read_bytes() == FILES[name]()


def _to_the_day(metadata: Metadata) -> Metadata:
    return replace(metadata, date=(metadata.date or "")[:10])
