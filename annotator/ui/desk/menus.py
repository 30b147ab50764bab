"""The menu of what lies under the pointer in the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from annotator.domain.records import RegionKind
from annotator.domain.text import quote_line
from annotator.ui.actions import Commands
from annotator.ui.widgets import badge_pixmap, plain

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk

_MOST_WORDS = 38


def mark_menu(desk: Desk, commands: Commands, statements: Sequence[int], suggestions: Sequence[int]) -> QMenu:
    """What can be done with the selected words and the marks under the pointer; the first of these becomes current."""
    words = desk.screen.article.selection()
    if words is None:
        _choose_first(desk, statements, suggestions)
    menu = QMenu(desk.screen)
    menu.aboutToHide.connect(menu.deleteLater)
    for code in desk.project.codebook.current_codes:
        action = commands[f"code_{code.key}"]
        action.setIcon(QIcon(badge_pixmap(code, desk.screen.theme)))
        menu.addAction(action)
    menu.addSeparator()
    if desk.board.suggestion is not None:
        menu.addAction(commands["reject"])
        menu.addSeparator()
        menu.addAction(commands["cue_off"])
        menu.addAction(commands["rule_off"])
    if desk.board.statement is not None:
        _add_statement(menu, desk, commands)
    _add_others(menu, desk, statements)
    _add_regions(menu, desk, count_as_cue=commands["count_as_cue"])
    return menu


def _choose_first(desk: Desk, statements: Sequence[int], suggestions: Sequence[int]) -> None:
    current = desk.board.current
    if statements and (current is None or current.is_suggestion or current.id not in statements):
        desk.choose_statement(statements[0])
    elif suggestions and not statements:
        desk.choose_suggestion(suggestions[0])


def _add_statement(menu: QMenu, desk: Desk, commands: Commands) -> None:
    statement, span = desk.board.statement, desk.screen.article.selection()
    if statement is None:
        return
    if span is not None:
        menu.addAction(commands["add_part"])
    if len(statement.parts) > 1:
        menu.addAction(commands["next_part"])
        menu.addAction(commands["drop_part"])
    for role in desk.project.codebook.current_roles:
        menu.addAction(commands[f"role_{role.key}"])
    menu.addSeparator()
    for key in ("edit_words", "split", "join", "memo", "link", "like_words", "like_actor", "use_example", "remove"):
        menu.addAction(commands[key])


def _add_others(menu: QMenu, desk: Desk, statements: Sequence[int]) -> None:
    """Statements that lie on each other are each reached by their words."""
    article = desk.board.article
    found = [known for known in desk.board.statements if known.id in set(statements)]
    if article is None or len(found) < 2:
        return
    others = menu.addMenu(desk.tr("Go to"))
    for statement in found:
        action = others.addAction(plain(quote_line(article.text, statement.parts, most=_MOST_WORDS)))
        code = desk.project.codebook.code(statement.code)
        action.setIcon(QIcon(badge_pixmap(code, desk.screen.theme)))
        action.triggered.connect(lambda _checked=False, one=statement.id: desk.choose_statement(one))


def _add_regions(menu: QMenu, desk: Desk, *, count_as_cue: QAction) -> None:
    article, span = desk.board.article, desk.screen.article.selection()
    if article is None or desk.project.read_only:
        return
    caret = desk.screen.article.caret()
    boilerplate = next(
        (r for r in article.regions if r.kind is RegionKind.BOILERPLATE and r.span.start <= caret <= r.span.end), None
    )
    menu.addSeparator()
    if span is not None:
        dim = menu.addAction(desk.tr("Dim as boilerplate"))
        dim.triggered.connect(lambda: desk.mark_boilerplate(span))
        menu.addAction(count_as_cue)
    elif boilerplate is not None:
        count = menu.addAction(desk.tr("Count boilerplate as text"))
        count.triggered.connect(lambda: desk.count_as_text(boilerplate))
