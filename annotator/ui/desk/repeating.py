"""What other articles repeat of the current mark, found in the background; and linking statements as the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import ActionKind, Changes
from annotator.domain.errors import AnnotatorError
from annotator.domain.marks import Mark, MarkKind
from annotator.domain.records import StatementId, StatementLinkKind

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.services.repeats import Piece, Place
    from annotator.ui.desk.desk import Desk

_PAUSE: Final = 120
_KEPT: Final = 400
_Found = Sequence[tuple["Place", Sequence["Piece"]]]


class Repeating(QObject):
    """Follows the current mark: what is known of it is shown at once, else looked for after a short rest on it."""

    all_asked = Signal()

    def __init__(self, desk: Desk, *, jobs: Jobs) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = jobs
        self._view = desk.screen.inspector.repeats
        self._known: dict[Mark, _Found] = {}
        self._shown: Mark | None = None
        self._version = 0
        self._is_busy = self._is_left = False
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE)
        self._rest.timeout.connect(self._look)
        self._view.place_followed.connect(self.go_to)
        self._view.link_asked.connect(self.link)
        self._view.all_asked.connect(self.all_asked)
        desk.current_changed.connect(self._show_current)
        desk.article_opened.connect(self._show_current)
        desk.changed.connect(self._follow)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What is done by key."""
        return {"same_words": self.follow_first, "link_same": self.link_first}

    def stop(self) -> None:
        """Show nothing more: the project is about to be closed."""
        self._is_left = True
        self._rest.stop()

    def follow_first(self) -> None:
        """Go to the first other article that has the same words."""
        if self._view.places and self._shown is not None:
            self.go_to(self._view.places[0][0])
        else:
            self._desk.said.emit(self.tr("No other article is known to have these words."))

    def link_first(self) -> None:
        """Link the current statement with the first of the others that may be linked."""
        free = [place for place, _pieces in self._view.places if place.code and not place.is_linked]
        if free and self._desk.board.statement is not None:
            self.link(free[0])
        else:
            self._desk.said.emit(self.tr("There is no statement in another article to be linked as the same."))

    def go_to(self, place: Place) -> None:
        """Open the other article at the place."""
        if place.mark.kind is MarkKind.STATEMENT:
            self._desk.trail.follow(place.mark.id)
            return
        self._desk.open_article(place.article_id)
        self._desk.choose_suggestion(place.mark.id)
        suggestion = self._desk.board.suggestion
        if suggestion is not None:
            self._desk.screen.article.reveal(suggestion.parts[0])

    def link(self, place: Place) -> None:
        """Say that the current statement and another are the same."""
        statement = self._desk.board.statement
        if statement is None:
            self._desk.said.emit(self.tr("Only statements are linked: give it a code first."))
        else:
            self.link_pair(statement.id, StatementId(place.mark.id))

    def link_pair(self, one: StatementId, other: StatementId) -> bool:
        """Say of two statements that they are the same. Whether it was saved."""
        coding = self._desk.project.coding
        is_linked = self._desk.code(lambda: coding.link_statements(one, other, StatementLinkKind.SAME))
        if is_linked:
            self._desk.said.emit(self.tr("Linked as the same. Undo takes the link away."))
        return is_linked

    # ------------------------------------------------------------------------------------------------------------

    def _current(self) -> Mark | None:
        board = self._desk.board
        if board.statement is not None:
            return Mark(MarkKind.STATEMENT, board.statement.id)
        return Mark(MarkKind.SUGGESTION, board.suggestion.id) if board.suggestion is not None else None

    def _show_current(self) -> None:
        mark = self._current()
        if mark is not None and mark in self._known:
            self._show(mark, self._known[mark])
            return
        if mark != self._shown:
            self._show(None, ())
        if mark is not None:
            self._rest.start()

    def _show(self, mark: Mark | None, found: _Found) -> None:
        self._shown = mark
        self._view.show_places(found, editable=not self._desk.project.read_only)

    def _look(self) -> None:
        mark = self._current()
        if mark is None or mark in self._known or self._is_left:
            return
        if self._is_busy:
            self._rest.start()
            return
        self._is_busy = True
        project, words, version = self._desk.project, self._words_of_current(), self._version
        # What is looked for with is imported in the job: that takes a moment the first time.
        self._jobs.run(
            lambda _report: _with_pieces(project.repeats.elsewhere(mark), words),
            done=lambda found: self._take(mark, found, version),
            failed=self._give_up,
        )

    def _words_of_current(self) -> str:
        board = self._desk.board
        current = board.statement or board.suggestion
        return " ".join(part.of(board.text) for part in current.parts) if current is not None else ""

    def _take(self, mark: Mark, found: _Found, version: int) -> None:
        self._is_busy = False
        if self._is_left:
            return
        if version == self._version:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[mark] = found
        self._show_current()

    def _give_up(self, _error: AnnotatorError) -> None:
        """What is only an offer is not worth a sentence; it is looked for again at the next mark."""
        self._is_busy = False

    def _follow(self, changes: Changes) -> None:
        """What was known may no longer be so."""
        if changes.statements or changes.suggestions or changes.action in (ActionKind.IMPORT, ActionKind.ASSIGN):
            self._version += 1
            self._known.clear()
            self._show_current()


def _with_pieces(places: Sequence[Place], words: str) -> _Found:
    from annotator.services.repeats import compared_words  # noqa: PLC0415 - in the job: numpy would slow down the start

    return [(place, compared_words(place.words, words)) for place in places]
