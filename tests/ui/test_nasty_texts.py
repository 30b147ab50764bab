"""Every text that breaks offsets, marked at the window by key and by mouse, saved, and read again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import ArticleId
from annotator.domain.text import Span, canonicalize
from tests.ui.desk import SHIFT, Coder, in_file

NASTY = json.loads((Path(__file__).parents[1] / "data" / "nasty_texts.json").read_text(encoding="utf-8"))["texts"]


def built(entry: dict[str, object]) -> str:
    """The text of an entry, in whichever of the three ways it is written down."""
    if "text" in entry:
        return str(entry["text"])
    if "repeat" in entry:
        words, times = entry["repeat"]  # type: ignore[misc]
        return str(words) * int(times) + str(entry.get("suffix", ""))
    return "".join(map(chr, entry["code_points"]))  # type: ignore[call-overload]


def mark_by_key(coder: Coder) -> None:
    """The first word with the caret, the whole text with select all."""
    coder.view.setFocus()
    coder.press("→", modifier=SHIFT)
    if coder.view.selection() is not None:
        coder.press("1")
    coder.view.set_selection(Span(0, len(coder.text)))
    coder.press("2")


def mark_by_mouse(coder: Coder) -> None:
    """From the left to the right of what stands in the first line."""
    first = next((i for i, char in enumerate(coder.text) if not char.isspace()), None)
    if first is None:
        return
    place = coder.view.place_of(Span(first, first + 1))
    y = place.center().y()
    coder.opened.desk.let_go()
    coder.drag(QPoint(place.left() + 1, y), QPoint(place.left() + 120, y))
    if coder.view.selection() is not None:
        coder.press("3")


@pytest.mark.parametrize(
    "texts", [pytest.param(NASTY[::7], id="some"), pytest.param(NASTY, id="all", marks=pytest.mark.slow)]
)
def test_that_each_marked_text_says_its_exact_words_after_reopening(
    at_window: Callable[..., Coder], sample: Path, texts: list[dict[str, object]]
) -> None:
    anna = at_window()
    project = anna.open(sample).project
    refused, imported = [], []
    for entry in texts:
        try:
            draft = project.library.prepare_text(str(entry["id"]), built(entry))
        except UnreadableFile as error:
            refused.append(str(error))
            continue
        imported += project.library.add([draft])

    for article_id in imported:
        anna.opened.desk.open_article(article_id)
        mark_by_key(anna)
        mark_by_mouse(anna)
    anna.program.close()

    anna.open(sample)
    rows = in_file(
        sample,
        "SELECT articles.id, text, start, stop, quote FROM parts JOIN statements ON statements.id = statement_id"
        " JOIN articles ON articles.id = article_id JOIN texts ON texts.id = text_id",
    )
    marked = {row[0] for row in rows}
    assert marked == set(imported), [anna.opened.project.library.article(ArticleId(one)).name for one in imported]
    assert all(str(text)[int(start) : int(stop)] == quote for _id, text, start, stop, quote in rows)  # type: ignore[call-overload]
    assert all(sentence.endswith(".") for sentence in refused)
    assert len(imported) + len(refused) == len(texts) - len(twice(texts))


def twice(entries: list[dict[str, object]]) -> list[str]:
    """The texts that are another's in its canonical form: one article, recognised by its content."""
    texts = [text for entry in entries if (text := canonicalize(built(entry))).strip()]
    return [text for number, text in enumerate(texts) if text in texts[:number]]
