"""The menu of what lies under the pointer in the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from annotator.domain.records import RegionKind
from annotator.domain.text import Span, quote_line
from annotator.ui.actions import Commands
from annotator.ui.widgets import badge_pixmap, plain

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk

_MOST_WORDS = 38


def mark_menu(
    desk: Desk,
    commands: Commands,
    statements: Sequence[int],
    suggestions: Sequence[int],
    *,
    on_words: bool = True,
) -> QMenu:
    """What can be done with what lies under the pointer; of words and mark the other one has a menu inside.

    Without words, and where the pointer is not on them, the mark under the pointer becomes current. Nothing is said of
    a mark that lies elsewhere, but that the words can be added to it: it would be taken for the one that is pointed at.
    """
    words = desk.screen.article.selection()
    if words is None or (statements and not on_words):
        _choose_first(desk, statements, suggestions)
    menu = QMenu(desk.screen)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.aboutToShow.connect(lambda: commands.show_in(menu))
    sections = [_add_mark] if _is_pointed_at(desk, statements, suggestions) else []
    if words is not None:
        sections = [_add_words, *sections] if on_words else [*sections, _add_words]
    for add in sections:
        add(menu, desk, commands)
    if menu.isEmpty():
        for key in ("next_mark", "previous_mark", "finish"):
            menu.addAction(commands[key])
    _add_others(menu, desk, statements)
    _add_boilerplate(menu, desk)
    return menu


def _is_pointed_at(desk: Desk, statements: Sequence[int], suggestions: Sequence[int]) -> bool:
    current = desk.board.current
    return current is not None and current.id in (suggestions if current.is_suggestion else statements)


def _choose_first(desk: Desk, statements: Sequence[int], suggestions: Sequence[int]) -> None:
    current = desk.board.current
    if statements and (current is None or current.is_suggestion or current.id not in statements):
        desk.choose_statement(statements[0])
    elif suggestions and not statements:
        desk.choose_suggestion(suggestions[0])


def _add_words(menu: QMenu, desk: Desk, commands: Commands) -> None:
    words, statement = desk.screen.article.selection(), desk.board.statement
    if words is None:
        return
    menu = _section(menu, commands, desk.tr("Selected: “{quote}”").format(quote=_quoted(desk, (words,))))
    _add_codes(menu, desk, commands)
    if statement is not None:
        named = plain(desk.tr("Add to “{quote}”").format(quote=_quoted(desk, statement.parts)))
        join = menu.addAction(f"{named}\t{commands.key_shown('add_part')}")
        join.triggered.connect(commands["add_part"].trigger)
    if not desk.project.read_only:
        dim = menu.addAction(desk.tr("Dim as boilerplate"))
        dim.triggered.connect(lambda: desk.boilerplate.mark(words))
        menu.addAction(commands["count_as_cue"])


def _add_mark(menu: QMenu, desk: Desk, commands: Commands) -> None:
    """The current statement or suggestion. Where words are selected the codes are theirs."""
    statement, suggestion = desk.board.statement, desk.board.suggestion
    has_words = desk.screen.article.selection() is not None
    if statement is not None:
        title = desk.tr("Statement: “{quote}”").format(quote=_quoted(desk, statement.parts))
        menu = _section(menu, commands, title)
    elif suggestion is not None:
        title = desk.tr("Suggestion: “{quote}”").format(quote=_quoted(desk, suggestion.parts))
        menu = _section(menu, commands, title)
    if not has_words:
        _add_codes(menu, desk, commands)
    if suggestion is not None:
        for key in ("reject", "cue_off", "rule_off"):
            menu.addAction(commands[key])
    if statement is not None:
        _add_statement(menu, desk, commands, has_parts=len(statement.parts) > 1)


def _section(menu: QMenu, commands: Commands, title: str) -> QMenu:
    """Where the entries of a section belong: below a line that can't be chosen, or, of the second, a menu inside.

    Qt's own section shows no words in every style.
    """
    if not menu.isEmpty():
        menu.addSeparator()
        inside = menu.addMenu(plain(title))
        inside.aboutToShow.connect(lambda: commands.show_in(inside))
        return inside
    line = menu.addAction(plain(title))
    font = line.font()
    font.setBold(True)
    line.setFont(font)
    line.setEnabled(False)
    return menu


def _add_codes(menu: QMenu, desk: Desk, commands: Commands) -> None:
    for code in desk.project.codebook.current_codes:
        menu.addAction(commands[f"code_{code.key}"])
    menu.addSeparator()


def _add_statement(menu: QMenu, desk: Desk, commands: Commands, *, has_parts: bool) -> None:
    if has_parts:
        menu.addAction(commands["next_part"])
        menu.addAction(commands["drop_part"])
    for role in desk.project.codebook.current_roles:
        menu.addAction(commands[f"role_{role.key}"])
    menu.addSeparator()
    for key in ("edit_words", "split", "join", "memo", "link", "like_words", "like_actor", "use_example", "remove"):
        menu.addAction(commands[key])


def _quoted(desk: Desk, parts: Sequence[Span]) -> str:
    return quote_line(desk.board.text, parts, most=_MOST_WORDS)


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


def _add_boilerplate(menu: QMenu, desk: Desk) -> None:
    """The boilerplate at the caret, where no words are selected."""
    article = desk.board.article
    if article is None or desk.project.read_only or desk.screen.article.selection() is not None:
        return
    caret = desk.screen.article.caret()
    boilerplate = next(
        (r for r in article.regions if r.kind is RegionKind.BOILERPLATE and r.span.start <= caret <= r.span.end), None
    )
    if boilerplate is not None:
        menu.addSeparator()
        count = menu.addAction(desk.tr("Count boilerplate as text"))
        count.triggered.connect(lambda: desk.boilerplate.count_as_text(boilerplate))
