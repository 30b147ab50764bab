"""Articles found by what they are called, through a connection of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.records import Metadata
from annotator.services.finding import find_articles
from annotator.services.project import Project
from annotator.services.sample import make_sample


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "sample.annotator"
    with make_sample(path, coder="Anna") as project:
        ids = project.library.ids()
        for article_id, headline, outlet in zip(
            ids,
            ("Drones over Kyiv", "A summit in Tehran", "Über den Krieg", "Talks go on", "Drone deliveries denied"),
            ("Kyiv Post", "TASS", "Die Zeit", "Новая газета", "Reuters"),
            strict=True,
        ):
            project.library.edit_metadata(article_id, Metadata(headline, outlet, None, None))
    return path


def _titles(path: Path, words: str, *, limit: int = 50) -> list[str]:
    return [article.title for article in find_articles(path, words, limit=limit)]


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("dron", ["Drones over Kyiv", "Drone deliveries denied"]),
        ("kyiv dron", ["Drones over Kyiv"]),
        ("uber", ["Über den Krieg"]),
        ("tass", ["A summit in Tehran"]),
        ("новая", ["Talks go on"]),
        ("reuters denied", ["Drone deliveries denied"]),
        ("100%", []),
        ('"', []),
        ("nobody", []),
    ],
)
def test_that_articles_are_found_by_headline_and_outlet(path: Path, words: str, titles: list[str]) -> None:
    assert _titles(path, words) == titles


def test_that_what_the_headline_says_comes_before_what_the_outlet_is_called(path: Path) -> None:
    with Project.open(path, coder="Anna") as project:
        last = project.library.ids()[-1]
        project.library.edit_metadata(last, Metadata("Kyiv denies", "x", None, None))

    assert _titles(path, "kyiv") == ["Drones over Kyiv", "Kyiv denies"]
    assert _titles(path, "post") == ["Drones over Kyiv"]


def test_that_an_article_is_found_by_its_file(path: Path) -> None:
    with Project.open(path, coder="Anna") as project:
        row = project.library.rows(project.library.ids())[2]

    assert [article.name for article in find_articles(path, row.name, limit=50)] == [row.name]


def test_that_without_words_the_first_articles_are_listed(path: Path) -> None:
    assert len(_titles(path, "", limit=2)) == 2
