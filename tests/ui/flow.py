"""Projects and steps that the stories about the flow of coding share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.findings import Analysis, FoundActor, FoundStatement
from annotator.domain.records import ActorKind, ArticleId
from annotator.domain.text import Span
from annotator.services.project import Project
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.desk import Coder, in_file

STATEMENTS = (
    "SELECT code, start, stop FROM parts JOIN statements ON statements.id = statement_id ORDER BY article_id, start"
)


def made(path: Path, *texts: str, suggested: Sequence[tuple[int, str]] = ()) -> Path:
    """A project of articles, some words of some of which are suggested as a denial of Bob's."""
    with Project.create(path, coder="Anna", codebook=shipped_codebook()) as project:
        drafts = [project.library.prepare_text(f"{number}.txt", text) for number, text in enumerate(texts)]
        ids = project.library.add(drafts)
        for number, words in suggested:
            start = texts[number].index(words)
            project.suggestions.store(ids[number], Analysis("test", "1", (_denial(start, words),), ()))
    return path


def _denial(start: int, words: str) -> FoundStatement:
    bob = FoundActor("speaker", "Bob", ActorKind.PERSON)
    return FoundStatement("denial", (Span(start, start + len(words)),), (), (), (), (bob,), "quotation", 0.8)


def opened(coder: Coder, path: Path, article: int = 1) -> Coder:
    """The coder with an article of the project open, the focus in it."""
    coder.open(path).desk.open_article(ArticleId(article))
    coder.view.setFocus()
    coder.settle()
    return coder


def statements(coder: Coder) -> list[tuple[object, ...]]:
    """Code, start and end of every part in the file, in the order of articles and texts."""
    return in_file(coder.opened.path, STATEMENTS)


def select(coder: Coder, words: str, *, nth: int = 0) -> Span:
    """Select words as the keys would have."""
    start = -1
    for _ in range(nth + 1):
        start = coder.text.index(words, start + 1)
    span = Span(start, start + len(words))
    coder.view.set_selection(span)
    coder.view.span_selected.emit(span)
    coder.settle()
    return span
