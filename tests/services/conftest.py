"""A project on a file of its own, with the shipped codebook and one article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.codebook import Codebook
from annotator.domain.findings import Analysis, FoundActor, FoundMention, FoundStatement
from annotator.domain.records import ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.project import Project
from annotator.shipped import resource

TEXT = "Iran denies it. “We never did”, Bob said 😀 today. The ministry admitted nothing, and accused others."


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    return read_codebook(resource("codebooks/claims.toml"))


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook) -> Iterator[Project]:
    with Project.create(tmp_path / "project.annotator", coder="Ann", codebook=codebook) as project:
        yield project


@pytest.fixture
def article_id(project: Project) -> ArticleId:
    return project.library.add([project.library.prepare_text("drones.txt", TEXT)])[0]


@pytest.fixture
def analysis() -> Analysis:
    """One statement at “We never did” with a speaker and a target, and where two actors are named."""
    actors = (FoundActor("speaker", "Bob", ActorKind.PERSON), FoundActor("target", "Iran", ActorKind.STATE))
    statement = FoundStatement(
        code="denial",
        content=(Span(16, 30),),
        cue=(Span(36, 40),),
        source=(Span(32, 35),),
        target=(),
        actors=actors,
        rule="quotation",
        score=0.8,
    )
    mentions = (
        FoundMention(Span(0, 4), "Iran", ActorKind.STATE),
        FoundMention(Span(32, 35), "Bob", ActorKind.PERSON),
    )
    return Analysis("small", "1", (statement,), mentions)
