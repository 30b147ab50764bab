"""A store on a file of its own, with the shipped codebook, two coders and one article."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.clock import Clock
from annotator.domain.codebook import Codebook
from annotator.domain.records import ArticleId, Coder, Metadata, Region, RegionKind
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.shipped import resource
from annotator.storage.edits.articles import NewArticle
from annotator.storage.store import Store

TEXT = "Iran denies it. “We never did”, he said 😀 today. The ministry admitted nothing, and accused others."


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    return read_codebook(resource("codebooks/claims.toml"))


@pytest.fixture
def clock() -> Clock:
    """A clock that goes on by a second each time it is read."""
    seconds = 0

    def now() -> datetime:
        nonlocal seconds
        seconds += 1
        return datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)

    return now


@pytest.fixture
def told() -> list[Changes]:
    return []


@pytest.fixture
def store(tmp_path: Path, codebook: Codebook, clock: Clock, told: list[Changes]) -> Iterator[Store]:
    store = Store.create(
        tmp_path / "project.annotator", title="Drones", coder="Ann", codebook=codebook, clock=clock, tell=told.append
    )
    yield store
    store.close()


@pytest.fixture
def opened(clock: Clock) -> Iterator[Callable[[Path], Store]]:
    """Opens a project file again and closes it at the end."""
    stores: list[Store] = []

    def open_again(path: Path, *, read_only: bool = False) -> Store:
        store = Store.open(
            path, coder="Ann", read_only=read_only, backups=path.parent, clock=clock, tell=lambda _changes: None
        )
        stores.append(store)
        return store

    yield open_again
    for store in stores:
        store.close()


@pytest.fixture
def ann(store: Store) -> Coder:
    return store.coder("Ann")


@pytest.fixture
def bob(store: Store) -> Coder:
    return store.coder("Bob")


@pytest.fixture
def article_id(store: Store, ann: Coder) -> ArticleId:
    with store.journal.action(ActionKind.IMPORT, ann) as edits:
        [added] = edits.articles.add([new_article(TEXT)])
    return added


def new_article(text: str) -> NewArticle:
    regions = (Region(Span(0, 4), RegionKind.HEADLINE, "first-line"),)
    return NewArticle("drones.txt", text, text.encode(), "utf-8", Metadata(headline="Iran denies"), regions)
