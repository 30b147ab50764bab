"""Pictures of the inspector and the statements table in every state: python -m tests.ui.gallery_panes FOLDER [ONLY]."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.codebook import Codebook, Variable, VariableKind
from annotator.domain.records import (
    Actor,
    ActorId,
    ActorKind,
    ActorLink,
    ArticleId,
    Candidate,
    Origin,
    Statement,
    StatementId,
    StatementLinkId,
    Suggestion,
    SuggestionId,
)
from annotator.domain.text import Span
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.inspector import Inspector
from annotator.ui.inspector.links import LinkWords
from annotator.ui.statement_table import StatementTable
from annotator.ui.style import dress
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.ui.canvas.conftest import seed, shipped_codebook

_STATES: dict[str, Callable[[Theme], QWidget]] = {}
_CAST = (
    "Iran",
    "Russia",
    "Nikolai Patrushev",
    "Hossein Amir-Abdollahian",
    "Ali Shamkhani",
    "Ukraine",
    "Sky News",
    "Institute for the Study of War",
)


def main(out: Path, only: str = "") -> None:
    app = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        dress(app, theme)
        for state, made in ((state, made) for state, made in _STATES.items() if only in state):
            widget = made(theme)
            QTest.qWait(60)
            widget.grab().save(str(out / f"{state}-{name}.png"))
            widget.close()
            widget.deleteLater()


def _state(make: Callable[[Theme], QWidget]) -> Callable[[Theme], QWidget]:
    _STATES[make.__name__.strip("_").replace("_", "-")] = make
    return make


def _inspector(theme: Theme, codebook: Codebook | None = None, *, height: int = 800) -> Inspector:
    inspector = Inspector(theme, Icons(theme), find_actors=_find)
    inspector.set_codebook(codebook or shipped_codebook())
    inspector.resize(344, height)
    inspector.show()
    return inspector


def _find(words: str) -> list[Actor]:
    names = [name for name in _CAST if words.casefold() in name.casefold()]
    return [Actor(ActorId(number), f"a{number}", name, ActorKind.PERSON) for number, name in enumerate(names, 1)]


def _candidates() -> list[Candidate]:
    known = [
        Candidate(name, Actor(ActorId(number), f"a{number}", name), f"{number}× in this article")
        for number, name in enumerate(_CAST[:6], 1)
    ]
    return [*known, *(Candidate(name, None, "new") for name in _CAST[6:])]


def _accusation() -> tuple[Statement, str]:
    article, statements = seed("002", "A")
    now = datetime.now(tz=UTC)
    last = replace(
        statements[-1],
        links=(
            ActorLink("speaker", ActorId(1), "Volodymyr Zelensky"),
            ActorLink("target", ActorId(2), "Iran"),
        ),
        values=(("wording", "direct"), ("evidence", "none")),
        memo="“The aggressor” = Russia, but the charge is against Iran’s supply.",
        origin=Origin.SUGGESTION_ACCEPTED,
        created_at=now,
    )
    return last, article.text


def _show(inspector: Inspector, statement: Statement, links: tuple[LinkWords, ...] = ()) -> None:
    text = seed("002", "A")[0].text
    inspector.show_statement(statement, number=19, total=19, links=links, notes={ActorId(2): "state"}, text=text)
    inspector.setFocus()


@_state
def _inspector_nothing(theme: Theme) -> QWidget:
    return _inspector(theme)


@_state
def _inspector_statement(theme: Theme) -> QWidget:
    inspector = _inspector(theme)
    _show(inspector, _accusation()[0])
    return inspector


@_state
def _inspector_cast(theme: Theme) -> QWidget:
    inspector = _inspector(theme)
    _show(inspector, _accusation()[0])
    inspector.show_cast("target", _candidates())
    return inspector


@_state
def _inspector_cast_typed(theme: Theme) -> QWidget:
    inspector = _inspector(theme)
    _show(inspector, _accusation()[0])
    inspector.show_cast("target", _candidates())
    QTest.keyClicks(inspector.cast.field, "Iran <b>min")
    return inspector


@_state
def _inspector_suggested_actors(theme: Theme) -> QWidget:
    inspector = _inspector(theme)
    statement, _text = _accusation()
    links = (
        ActorLink("speaker", ActorId(1), "Volodymyr Zelensky", confirmed=False),
        ActorLink("speaker", ActorId(3), "The Spokesperson of the Ministry of Foreign Affairs of Ukraine & Partners"),
        ActorLink("target", ActorId(2), "Iran", confirmed=False),
        ActorLink("via", ActorId(4), "IRNA"),
        ActorLink("via", ActorId(5), "Sky News"),
        ActorLink("via", ActorId(6), "The Washington Post"),
    )
    other = LinkWords(
        StatementLinkId(1),
        StatementId(3),
        "answers",
        "using Iranian-made drones to carry out attacks in Ukraine and elsewhere",
    )
    same = LinkWords(StatementLinkId(2), StatementId(4), "same as", "the allegations")
    _show(inspector, replace(statement, links=links, code="denial"), (other, same))
    return inspector


@_state
def _inspector_read_only(theme: Theme) -> QWidget:
    inspector = _inspector(theme)
    inspector.set_editable(False)
    _show(inspector, _accusation()[0])
    return inspector


@_state
def _inspector_low(theme: Theme) -> QWidget:
    inspector = _inspector(theme, height=520)
    _show(inspector, _accusation()[0])
    inspector.show_cast("via", _candidates())
    return inspector


@_state
def _inspector_many_variables(theme: Theme) -> QWidget:
    kinds = VariableKind
    more = (
        Variable("sureness", "How certain the speaker sounds", kinds.SCALE, ("1", "2", "3", "4", "5")),
        Variable("topic", "Topic", kinds.CHOICE, ("supply of arms", "sanctions", "talks", "nuclear", "other")),
        Variable("quoted", "Quoted", kinds.YES_NO, required=True),
        Variable("dead", "Deaths named", kinds.NUMBER),
        Variable("day", "Day spoken of", kinds.DATE),
        Variable("place", "Place", kinds.TEXT),
    )
    book = shipped_codebook()
    inspector = _inspector(theme, replace(book, variables=(*book.variables, *more)), height=1060)
    _show(inspector, replace(_accusation()[0], values=(("quoted", "yes"), ("sureness", "4"))))
    return inspector


@_state
def _inspector_suggestion(theme: Theme) -> QWidget:
    inspector = _inspector(theme)
    article, _statements = seed("002", "A")
    text = article.text
    start = text.index("a Russian military aircraft")
    suggestion = Suggestion(
        SuggestionId(1),
        ArticleId(1),
        "claim",
        (Span(start, text.index("20.”", start) + 4),),
        (_span(text, "According to", start - 80),),
        (_span(text, "the British broadcaster Sky News", start - 80),),
        (),
        (("speaker", "Sky News"),),
        "according-to",
        0.88,
    )
    inspector.show_suggestion(suggestion, text)
    return inspector


def _span(text: str, words: str, start: int) -> Span:
    found = text.index(words, start)
    return Span(found, found + len(words))


def _table(theme: Theme, *, width: int = 820, height: int = 195) -> StatementTable:
    table = StatementTable(theme, Icons(theme))
    table.set_codebook(shipped_codebook())
    table.resize(width, height)
    table.show()
    return table


@_state
def _table_usual(theme: Theme) -> QWidget:
    table = _table(theme)
    article, statements = seed("002", "A")
    table.show_statements(article.text, statements)
    table.show_suggestions_left(1)
    table.show_current(statements[-1].id)
    return table


@_state
def _table_focused(theme: Theme) -> QWidget:
    table = _table(theme, height=320)
    article, statements = seed("001", "A")
    table.show_statements(article.text, statements)
    table.show_current(statements[2].id)
    table.view.setFocus()
    return table


@_state
def _table_empty(theme: Theme) -> QWidget:
    table = _table(theme)
    table.show_statements("", ())
    table.show_suggestions_left(3)
    return table


@_state
def _table_narrow(theme: Theme) -> QWidget:
    table = _table(theme, width=460)
    article, statements = seed("002", "A")
    table.show_statements(article.text, statements)
    return table


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
