"""A code that stays in the hand until it is put down, and the last statement made once more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.codebook import Code
from annotator.domain.records import Statement, StatementId

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.text import Span
    from annotator.ui.desk.desk import Desk
    from annotator.ui.desk.marking import Marking


class Keeping(QObject):
    """While a code is kept, Enter gives it to the selected words or the current suggestion; nothing else is changed.

    Only where the coder has asked for that too, words are tagged as soon as the mouse lets go of them.
    """

    kept_changed = Signal(object)
    """The Code that is kept, None where none is any more."""
    release_changed = Signal(bool)
    """Whether words are tagged when the mouse lets go of them, while a code is kept."""

    def __init__(self, desk: Desk, marking: Marking) -> None:
        super().__init__(desk)
        self._desk = desk
        self._marking = marking
        self._view = desk.screen.article
        self._kept: Code | None = None
        self._is_on_release = False
        self._pressed_at: QPointF | None = None
        self._before: Span | None = None
        self._view.viewport().installEventFilter(self)
        desk.changed.connect(self._follow)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What is done by command."""
        return {
            "keep_code": self.keep_or_end,
            "tag_on_release": self.switch_release,
            "repeat_last": self.repeat_last,
            "edit_words": self.enter,
            "leave": self.leave,
        }

    @property
    def kept(self) -> Code | None:
        return self._kept

    # The kept code ----------------------------------------------------------------------------------------------

    def keep_or_end(self) -> None:
        """Keep the current statement's code, else that of the last one made; asked for the kept one, end it."""
        statement = self._desk.board.statement or self._desk.project.by_example.last()
        key = statement.code if statement is not None else None
        if self._kept is not None and (self._desk.board.statement is None or key == self._kept.key):
            self.end()
        elif key is None:
            self._desk.said.emit(self.tr("Give a first statement its code; then that can be kept."))
        else:
            self._keep(key)
        self._tell()

    def switch_release(self) -> None:
        """Tag when the mouse is let go of, while a code is kept; or no longer."""
        self._is_on_release = not self._is_on_release
        self.release_changed.emit(self._is_on_release)
        if self._is_on_release and self._kept is None:
            self._desk.said.emit(self.tr("As soon as a code is kept, words are tagged when the mouse lets go of them."))
        elif self._is_on_release:
            self._desk.said.emit(self.tr("Words are tagged now when the mouse lets go of them. Undo takes one back."))
        else:
            said = self.tr("Words are no longer tagged when the mouse lets go: {edit_words} tags them.")
            self._desk.said.emit(self._desk.told(said))

    def end(self) -> None:
        """Keep no code any more."""
        if self._kept is not None:
            self._kept = None
            self._desk.said.emit(self.tr("No code is kept any more."))
            self._tell()

    def stop(self) -> None:
        """Put the code down without a word: the project is about to be closed."""
        self._kept = None
        self.kept_changed.emit(None)

    def give_code(self, code: str) -> None:
        """Give a code, as ever; with nothing to give it to, keep it in the place of the one that is kept."""
        board = self._desk.board
        if self._kept is not None and board.current is None and self._view.selection() is None:
            self._keep(code)
            self._tell()
        else:
            self._marking.give_code(code)

    def enter(self) -> None:
        """Give the kept code where there is something to give it to; else what Enter does."""
        is_free = self._kept is not None and self._marking.intent is None
        if is_free and (self._view.selection() is not None or self._desk.board.suggestion is not None):
            self._give()
        else:
            self._marking.enter()

    def leave(self) -> None:
        """End what was begun; then give up the selection; then the kept code; then have nothing current."""
        is_free = self._marking.intent is None and self._view.selection() is None
        if self._kept is not None and is_free:
            self.end()
        else:
            self._marking.leave()

    def _keep(self, key: str) -> None:
        codes = {code.key: code for code in self._desk.project.codebook.current_codes}
        if self._desk.project.read_only:
            self._desk.said.emit(self.tr("This project is open for reading only."))
        elif key not in codes:
            self._desk.said.emit(self.tr("That code may no longer be given. Choose another."))
        else:
            self._kept = codes[key]
            said = self.tr("{code} is kept: {edit_words} gives it to selected words and suggestions. {leave} ends it.")
            self._desk.said.emit(self._desk.told(said, code=self._kept.name))

    def _follow(self, changes: Changes) -> None:
        """The kept code is called as the codebook now calls it; one that may no longer be given is not kept."""
        if not changes.codebook or self._kept is None:
            return
        codes = {code.key: code for code in self._desk.project.codebook.current_codes}
        if self._kept.key in codes:
            self._kept = codes[self._kept.key]
            self._tell()
        else:
            self.end()

    def _give(self) -> None:
        if self._kept is not None:
            self._marking.give_code(self._kept.key)

    def _tell(self) -> None:
        self._desk.screen.inspector.codes.show_kept(self._kept.key if self._kept else None)
        self.kept_changed.emit(self._kept)

    # The mouse --------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed_at, self._before = event.position(), self._view.selection()
            elif event.type() == QEvent.Type.MouseButtonRelease and self._is_drag(event.position()):
                # After the view itself has heard of it.
                QTimer.singleShot(0, self, self._take_released)
        return super().eventFilter(watched, event)

    def _is_drag(self, at: QPointF) -> bool:
        """Whether the mouse was moved while it was held: what a double click selects may still grow."""
        start, self._pressed_at = self._pressed_at, None
        if start is None or self._kept is None or not self._is_on_release:
            return False
        return (at - start).manhattanLength() >= QApplication.startDragDistance()

    def _take_released(self) -> None:
        words = self._view.selection()
        if words is not None and words != self._before and self._marking.intent is None:
            self._give()

    # The last statement -----------------------------------------------------------------------------------------

    def repeat_last(self) -> None:
        """Code the selected words, or the current suggestion, as the last statement was: code, actors and answers."""
        desk, by_example = self._desk, self._desk.project.by_example
        last, words = by_example.last(), self._view.selection()
        article, suggestion, shown_at = desk.board.article, desk.board.suggestion, desk.shown_at
        if last is None or article is None:
            desk.said.emit(self.tr("There is no statement yet that could be repeated."))
        elif self._marking.intent is not None:
            desk.said.emit(desk.told(self.tr("Finish with {edit_words} or {leave} first what you have begun.")))
        elif suggestion is not None:
            parts = None if words is None else (words,)
            made = lambda: by_example.accept(last.id, suggestion.id, parts=parts, shown_at=shown_at)  # noqa: E731
            desk.code(made, lambda statement_id: self._show_repeated(statement_id, last))
        elif words is not None:
            made = lambda: by_example.tag(last.id, article.id, (words,))  # noqa: E731
            desk.code(made, lambda statement_id: self._show_repeated(statement_id, last))
        else:
            desk.said.emit(self.tr("Select words or go to a suggestion first: it is coded as your last statement."))

    def _show_repeated(self, statement_id: StatementId, last: Statement) -> None:
        self._marking.show_made(statement_id)
        code = self._desk.project.codebook.code(last.code).name
        actors = ", ".join(dict.fromkeys(link.name for link in last.links))
        if actors:
            self._desk.said.emit(self.tr("As the last one: {code}, {actors}.").format(code=code, actors=actors))
        else:
            self._desk.said.emit(self.tr("As the last one: {code}.").format(code=code))
