"""Articles, statements and suggestions to show, and a view to show them in."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Codebook
from annotator.domain.records import (
    ActorId,
    ActorLink,
    Article,
    ArticleId,
    Coder,
    CoderId,
    Metadata,
    Origin,
    Region,
    RegionKind,
    Statement,
    StatementId,
    Suggestion,
    SuggestionId,
)
from annotator.domain.text import Span, sha256_of
from annotator.exchange.codebooks import read_codebook
from annotator.shipped import resource, seeds
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import LIGHT, Theme

_WHEN = datetime(2022, 11, 9, 12, 3, tzinfo=UTC)
_ANNA = Coder(CoderId(1), "c1", "Anna")
_HERE = Path(__file__).parent


def article_of(text: str, regions: Sequence[Region] = ()) -> Article:
    return Article(ArticleId(1), "a1", "drones.txt", text, sha256_of(text), Metadata(), tuple(regions), "utf-8", _WHEN)


def statement_of(number: int, code: str, *spans: tuple[int, int], **actors: str) -> Statement:
    return Statement(
        id=StatementId(number),
        uuid=f"s{number}",
        article_id=ArticleId(1),
        coder=_ANNA,
        code=code,
        parts=tuple(Span(*span) for span in spans),
        links=tuple(ActorLink(role, ActorId(1), name) for role, name in actors.items()),
        values=(),
        memo="",
        origin=Origin.MANUAL,
        created_at=_WHEN,
        changed_at=_WHEN,
        codebook_version=1,
    )


def suggestion_of(number: int, span: Span, *, cue: Sequence[Span] = (), source: Sequence[Span] = ()) -> Suggestion:
    return Suggestion(
        SuggestionId(number), ArticleId(1), "claim", (span,), tuple(cue), tuple(source), (), (), "says-that", 0.9
    )


def seed(name: str, coder: str) -> tuple[Article, list[Statement]]:
    """A sample article with its boilerplate and one of its two codings."""
    known = json.loads((seeds() / "double_coded.json").read_text("utf-8"))["articles"]
    entry = next(entry for entry in known if entry["file"].startswith(name))
    text = (seeds() / entry["file"]).read_text("utf-8")
    regions = [Region(Span(*span), RegionKind.BOILERPLATE, "coder") for span in entry["boilerplate"]]
    statements = [
        statement_of(
            number,
            coded["code"],
            *map(tuple, coded["parts"]),
            **{role: coded[role] for role in ("speaker", "target") if coded[role]},
        )
        for number, coded in enumerate(entry["coders"][coder], 1)
    ]
    return article_of(text, regions), statements


def shipped_codebook() -> Codebook:
    return read_codebook(resource("codebooks/claims.toml"))


@pytest.fixture
def codebook() -> Codebook:
    return shipped_codebook()


@pytest.fixture
def theme() -> Theme:
    """What the view is built with, where a test does not name others."""
    return LIGHT


@pytest.fixture
def view(qtbot: QtBot, codebook: Codebook, theme: Theme) -> ArticleView:
    view = ArticleView(theme)
    qtbot.addWidget(view)
    view.set_codebook(codebook)
    view.resize(820, 560)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    return view


@pytest.fixture
def show(view: ArticleView) -> Callable[[str], ArticleView]:
    """Show a text in the view."""

    def show(text: str, *, statements: Sequence[Statement] = (), regions: Sequence[Region] = ()) -> ArticleView:
        view.show_article(article_of(text, regions))
        view.show_statements(statements)
        return view

    return show
