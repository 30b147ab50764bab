"""The screen kept equal to the file: what an action changed is read again and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.records import Article, ArticleId

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk

_CHANGES_THE_ARTICLE = frozenset({ActionKind.EDIT_ARTICLE, ActionKind.MARK_REGION})
_CHANGES_WHAT_IS_SHOWN = frozenset({ActionKind.SET_MODE, ActionKind.ASSIGN})
"""How much of suggestions is shown, in the open article too."""
_MAKES_A_STATEMENT = frozenset({ActionKind.TAG, ActionKind.ACCEPT})
_CHANGES_THE_LIST = frozenset(
    {ActionKind.IMPORT, ActionKind.EDIT_ARTICLE, ActionKind.SET_STATE, ActionKind.ASSIGN, ActionKind.TAKE_IN}
)


class Following:
    """Follows every action, whoever did it, on one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def follow(self, changes: Changes) -> None:
        desk = self._desk
        if changes.codebook:
            desk.showing.codebook()
        is_listed_anew = changes.action in _CHANGES_THE_LIST
        # The list reads by itself what it shows anew: an import is of thousands.
        before = {desk.board.article.id} if desk.board.article is not None else frozenset[ArticleId]()
        rows = desk.project.library.rows(list(changes.articles & before if is_listed_anew else changes.articles))
        if is_listed_anew:
            self._show_list()
        else:
            desk.listed.refresh(rows, before=desk.row)
        article = desk.board.article  # None where undoing an import took it away
        desk.row = next((row for row in rows if article is not None and row.id == article.id), desk.row)
        desk.allow_coding()
        if article is not None and (article.id in changes.articles or changes.action in _CHANGES_WHAT_IS_SHOWN):
            self._show_in(article, changes)
        elif changes.codebook:
            desk.show_current()
        if changes.suggestion_setup or changes.action is ActionKind.SUGGEST:
            desk.showing.reading()
        if changes.action is not ActionKind.SUGGEST:
            # What was said of an earlier action is past; those who follow may say something of this one.
            desk.said.emit("")
        desk.changed.emit(changes)

    def _show_in(self, article: Article, changes: Changes) -> None:
        """Take over and show what an action changed in the open article; a statement that it made becomes current."""
        desk = self._desk
        if changes.action in _CHANGES_THE_ARTICLE:
            desk.board.article = desk.project.library.article(article.id)
            desk.screen.article.show_regions(desk.board.article)
        kept = desk.project.coding.among(changes.statements)
        for statement_id in changes.statements:
            found = kept.get(statement_id)
            desk.board.replace_statement(statement_id, found if found and found.article_id == article.id else None)
        desk.showing.statements(changes.statements)
        made = next(iter(kept)) if changes.action in _MAKES_A_STATEMENT and len(kept) == 1 else None
        if made is not None:
            desk.board.choose_statement(made)
        if changes.suggestions or changes.action in _CHANGES_WHAT_IS_SHOWN:
            desk.board.replace_suggestions(desk.project.suggestions.of(article.id))
            desk.showing.suggestions()
        if changes.actors or changes.action is ActionKind.SUGGEST:
            desk.showing.forget_names()
        words = desk.screen.article.selection() if made is None else None
        desk.show_current()
        desk.screen.article.set_selection(words)
        if desk.row is not None:
            desk.showing.header(desk.row, desk.listed.order)

    def _show_list(self) -> None:
        desk = self._desk
        desk.listed.show()
        article = desk.board.article
        if article is not None and article.id not in set(desk.project.library.ids()):
            desk.board.lay(None, (), ())
            desk.showing.article(None)
