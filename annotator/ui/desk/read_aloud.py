"""The coding told to a screen reader: which mark is current, what the caret comes to, what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.codebook import EntryKind
from annotator.domain.records import Statement, StatementId, Suggestion, SuggestionId, SuggestionMode
from annotator.domain.text import quotes
from annotator.ui.announcing import announce
from annotator.ui.article_list import spoken
from annotator.ui.canvas.marks import MarkKey, MarkKind
from annotator.ui.desk.telling import named_action
from annotator.ui.language import grouped

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk

_LONGEST: Final = 160
"""So many characters of a mark's words are said; the rest can be read in the article."""


class ReadAloud(QObject):
    """Says in words what is otherwise seen by tint, outline and badge. What comes in one turn is said as one."""

    announced = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._view = desk.screen.article
        self._waiting: list[str] = []
        self._saved = ""
        self._told: tuple[object, ...] = ()
        self._under: list[MarkKey] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._say)
        desk.current_changed.connect(self._tell_current)
        desk.changed.connect(self._tell_saved)
        desk.moved.connect(self._forget_saved)
        desk.article_opened.connect(self._tell_article)
        self._view.caret_moved.connect(self._tell_under_caret)

    def words_of(self, mark: Statement | Suggestion) -> str:
        """“Suggestion 3 of 12.”, or the code of a statement, who says it of whom, its parts, and its words."""
        told = self._of_statement(mark) if isinstance(mark, Statement) else self._of_suggestion(mark)
        words = " ".join(" … ".join(quotes(self._desk.board.text, mark.parts)).split())
        if len(words) > _LONGEST:
            words = words[:_LONGEST].rsplit(" ", 1)[0] + " …"
        return " ".join([*told, f"“{words}”"])

    def _of_statement(self, statement: Statement) -> list[str]:
        board, book = self._desk.board, self._desk.project.codebook
        told = [
            self.tr("{code}, statement {number} of {count}.").format(
                code=book.code(statement.code).name,
                number=grouped(board.number_of(statement)),
                count=grouped(board.count),
            )
        ]
        for role in book.current_roles:
            names = ", ".join(link.name for link in statement.actors(role.key))
            if names:
                told.append(self.tr("{role}: {names}.").format(role=role.name, names=names))
        if len(statement.parts) > 1:
            told.append(self.tr("{count} parts.").format(count=len(statement.parts)))
        return told

    def _of_suggestion(self, suggestion: Suggestion) -> list[str]:
        board, project = self._desk.board, self._desk.project
        ids = [each.id for each in board.suggestions]
        values = {"number": grouped(ids.index(suggestion.id) + 1), "count": grouped(len(ids))}
        mode = project.mode if board.article is None else project.suggestions.mode(board.article.id)
        code = project.codebook.entry(EntryKind.CODE, suggestion.code)
        # It may have been found with another codebook's code: then it only says where.
        if code is None or mode is not SuggestionMode.WHERE_AND_WHAT:
            return [self.tr("Suggestion {number} of {count}.").format(**values)]
        return [self.tr("Suggestion {number} of {count}: {code}.").format(code=code.name, **values)]

    def _tell_current(self) -> None:
        board = self._desk.board
        mark = board.statement or board.suggestion
        told = (board.article and board.article.id, mark)
        if told == self._told:
            return
        self._told = told
        words = "" if mark is None else self.words_of(mark)
        # So that it can be asked for again.
        self._view.setAccessibleDescription(words)
        self._under = [] if mark is None else self._view.stack()
        self._tell(words)

    def _tell_article(self, _article_id: int) -> None:
        row, board = self._desk.row, self._desk.board
        if row is not None:
            count = len(board.suggestions)
            left = (
                self.tr("1 suggestion left") if count == 1 else self.tr("{0} suggestions left").format(grouped(count))
            )
            self._tell(f"{spoken(row)}. {left}." if count else f"{spoken(row)}.")

    def _tell_under_caret(self) -> None:
        """Only what the caret has newly come to: the words themselves the screen reader says."""
        under = self._view.stack()
        new = [key for key in under if key not in self._under]
        left, self._under = bool(self._under) and not under, under
        if new:
            self._tell(" ".join(found for key in new if (found := self._short(key))))
        elif left:
            self._tell(self.tr("No mark."))

    def _short(self, key: MarkKey) -> str:
        kind, mark_id = key
        if kind is MarkKind.STATEMENT:
            statement = self._desk.board.statement_of(StatementId(mark_id))
            return "" if statement is None else " ".join(self._of_statement(statement))
        found = next((each for each in self._desk.board.suggestions if each.id == SuggestionId(mark_id)), None)
        return "" if found is None else " ".join(self._of_suggestion(found))

    def _tell_saved(self, changes: Changes) -> None:
        if changes.action is not ActionKind.SUGGEST:
            self._saved = named_action(self.tr("Saved:"), changes.action) + "."
            self._turn.start()

    def _forget_saved(self, _kind: ActionKind, _again: bool) -> None:  # noqa: FBT001 - a signal's arguments
        """The status line says what was taken back or done again."""
        self._saved = ""

    def _tell(self, words: str) -> None:
        if words:
            self._waiting.append(words)
            self._turn.start()

    def _say(self) -> None:
        words = " ".join(each for each in (self._saved, *self._waiting) if each)
        self._saved, self._waiting = "", []
        if words:
            announce(self._view, words)
            self.announced.emit(words)
