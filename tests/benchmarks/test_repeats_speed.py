"""How long it takes to find what 10,000 articles of 30 statements repeat."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import insert

from annotator.domain.marks import Mark, MarkKind
from annotator.domain.records import ArticleId
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.services.repeats import Repeats
from annotator.shipped import resource
from annotator.storage import schema
from tests.benchmarks.labels import Label

ARTICLES, STATEMENTS = 10_000, 30
VOCABULARY = 50_000
LARGE = "10,000 articles × 30 statements, one in twenty of them repeated with a word changed"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Words as frequent as words are (Zipf); a fiftieth of the articles are printed twice, with another beginning."""
    path: Path = tmp_path_factory.mktemp("repeats") / "project.annotator"
    codebook = read_codebook(resource("codebooks/claims.toml"))
    rng = np.random.default_rng(1)
    chance = 1 / np.arange(1, VOCABULARY + 1)
    words = np.array([f"w{number}" for number in range(VOCABULARY)], dtype=object)

    def wordings(lengths: list[int]) -> list[str]:
        drawn = words[rng.choice(VOCABULARY, sum(lengths), p=chance / chance.sum())]
        return [" ".join(some) for some in np.split(drawn, np.cumsum(lengths)[:-1])]

    texts = wordings([600] * ARTICLES)
    beginnings = wordings([80] * ARTICLES)
    for number in range(0, ARTICLES, 50):
        texts[number + 1] = beginnings[number] + " " + texts[number]
    said = wordings(rng.integers(6, 30, ARTICLES * STATEMENTS).tolist())
    for one, other in rng.integers(0, len(said), (len(said) // 20, 2)).tolist():
        said[other] = said[one].rsplit(" ", 1)[0] + " else"
    with Project.create(path, coder="Ann", codebook=codebook) as project:
        _fill(project, texts, said)
        yield project


def _statement(number: int) -> Mark:
    return Mark(MarkKind.STATEMENT, number)


def _fill(project: Project, texts: list[str], said: list[str]) -> None:
    """Write rows past the journal: what is measured is reading."""
    with project._store.journal.outside_undo() as session:
        now = "2026-01-01T00:00:00+00:00"
        session.execute(insert(schema.Original), [{"id": 1, "sha256": "0", "data": b""}])
        session.execute(
            insert(schema.ArticleText),
            [{"id": i, "sha256": str(i), "text": text, "length": len(text)} for i, text in enumerate(texts, 1)],
        )
        article = {"original_id": 1, "encoding": "utf-8", "first_words": "", "words": 600, "imported_at": now}
        session.execute(
            insert(schema.Article),
            [
                {**article, "id": i, "text_id": i, "name": f"{i}.txt", "imported_by": 1}
                for i in range(1, len(texts) + 1)
            ],
        )
        statement = {"coder_id": 1, "code": "claim", "origin": "manual", "suggestions": "off", "codebook_version": 1}
        ids = range(1, len(said) + 1)
        session.execute(
            insert(schema.Statement),
            [
                {**statement, "id": i, "article_id": (i - 1) // STATEMENTS + 1, "created_at": now, "changed_at": now}
                for i in ids
            ],
        )
        parts = zip(ids, said, strict=True)
        session.execute(
            insert(schema.Part),
            [{"statement_id": i, "start": 0, "stop": len(quote), "quote": quote} for i, quote in parts],
        )


def test_all_repeats_of_a_project(measured: Label, project: Project) -> None:
    bench = measured("repeats: all statements of a large project", limit_ms=30_000, note=LARGE)

    found = bench.pedantic(lambda: Repeats(project.path, project.coder).all(), rounds=1)

    assert len(found) > 0.9 * ARTICLES * STATEMENTS / 20


def test_groups_of_a_project(measured: Label, project: Project) -> None:
    bench = measured("repeats: the groups of a large project, for its window", limit_ms=60_000, note=LARGE)

    found = bench.pedantic(lambda: Repeats(project.path, project.coder).groups(), rounds=1)

    assert len(found) > 0.8 * ARTICLES * STATEMENTS / 20


def test_repeats_of_one_statement(measured: Label, project: Project) -> None:
    bench = measured("repeats: of one statement, once indexed", limit_ms=50, note=LARGE)
    numbers = iter(range(1, 10_000, 7))
    project.repeats.elsewhere(_statement(1))

    bench.pedantic(lambda: project.repeats.elsewhere(_statement(next(numbers))), rounds=50)


def test_first_repeats_of_one_statement(measured: Label, project: Project) -> None:
    bench = measured("repeats: of the first statement, with the index", note=LARGE)

    bench.pedantic(lambda: Repeats(project.path, project.coder).elsewhere(_statement(1)), rounds=1)


def test_texts_of_an_import(measured: Label, project: Project) -> None:
    bench = measured("repeats: 300 files of an import, compared eight at a time", note="10,000 articles")
    texts = [project.library.article(ArticleId(number)).text for number in range(1, 301)]
    drafts = [project.library.prepare_text(f"{number}.txt", f"New. {text}") for number, text in enumerate(texts)]
    comparing = project.repeats.incoming()

    def compare() -> int:
        batches = [range(start, min(start + 8, 300)) for start in range(0, 300, 8)]
        some = [comparing.compare({number: drafts[number] for number in batch}) for batch in batches]
        return sum(near is not None for found in some for near in found.values())

    assert bench.pedantic(compare, rounds=1) == len(texts)


def test_near_duplicate_of_a_text(measured: Label, project: Project) -> None:
    bench = measured("repeats: the near-duplicate of a text, once indexed", limit_ms=50, note="10,000 articles")
    text = "A beginning. " + project.library.article(ArticleId(1)).text
    assert project.repeats.near_duplicate_of(text) is not None

    bench.pedantic(lambda: project.repeats.near_duplicate_of(text), rounds=50)


def test_near_duplicates_of_a_project(measured: Label, project: Project) -> None:
    bench = measured("repeats: index and near-duplicates of all articles", limit_ms=30_000, note="10,000 articles")

    pairs = bench.pedantic(project.repeats.near_duplicates, rounds=1)

    assert len(pairs) == ARTICLES / 50
