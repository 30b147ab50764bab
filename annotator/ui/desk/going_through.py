"""Going through what is like the current statement: one place after another, each in its article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ActorLink, ArticleId, Statement
from annotator.domain.text import Span
from annotator.services.by_example import Example, Found, Occurrence
from annotator.ui.desk.like_this_told import effect, joined, left_out, standing, tagged_so_far
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk

_AT_ONCE: Final = 20
_LONGEST: Final = 400


class GoingThrough(QObject):
    """Asks about one place after another. Each yes is saved at once; all of one go are one undo.

    A no is remembered until the project is closed; what is put off is asked again the next time.
    """

    def __init__(self, desk: Desk, *, jobs: Jobs) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = jobs
        self._line = desk.screen.like_this
        self._view = desk.screen.article
        self._example: Example | None = None
        self._actor: ActorLink | None = None
        self._places: Sequence[Occurrence] = ()
        self._is_all, self._in_finished = True, 0
        self._at = 0
        self._refused: set[tuple[ArticleId, Span]] = set()
        self._run: int | None = None
        self._tagged = 0
        self._cancel: Callable[[], None] | None = None
        self._connect()

    def _connect(self) -> None:
        line = self._line
        line.yes_chosen.connect(self.say_yes)
        line.no_chosen.connect(self.say_no)
        line.skip_chosen.connect(self.put_off)
        line.rest_chosen.connect(self.take_rest)
        line.left.connect(self.leave)
        line.caret_key_pressed.connect(self._move_caret)
        self._view.viewport().installEventFilter(self)
        watched = QApplication.instance()
        if isinstance(watched, QApplication):
            watched.focusChanged.connect(self._hold_focus)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What is done by command."""
        return {"like_words": self.look_for_words, "like_actor": self.look_for_actor}

    @property
    def is_asking(self) -> bool:
        return self._example is not None and bool(self._places)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words may be chosen by mouse too; the answer is then given by the same key as before."""
        if event.type() == QEvent.Type.MouseButtonRelease and self.is_asking:
            QTimer.singleShot(0, self, self._line.setFocus)
        return super().eventFilter(watched, event)

    def _hold_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Nothing else on the screen takes the focus while a place is asked about: its keys would act unasked."""
        is_elsewhere = now is not None and now is not self._line and self._desk.screen.isAncestorOf(now)
        if self._example is not None and is_elsewhere:
            QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        if self._example is not None:
            self._line.setFocus()

    # Looking ----------------------------------------------------------------------------------------------------

    def look_for_words(self) -> None:
        """Look for more places with the words of the current statement: of the part where the caret stands."""
        statement = self._desk.board.statement
        if statement is None:
            self._desk.said.emit(self.tr("Choose a statement first: more places with its words are looked for."))
            return
        caret = self._view.caret()
        part = next((each for each in statement.parts if each.start <= caret <= each.end), statement.parts[0])
        words = " ".join(part.of(self._desk.board.text).split())
        if len(words) > _LONGEST:
            said = self.tr("So many words stand nowhere else like this. {repeats} lists what is nearly so.")
            self._desk.said.emit(self._desk.told(said))
            return
        self._look(Example(statement, (words,)), None, f"“{words}”")

    def look_for_actor(self) -> None:
        """Look for more places that name the first actor of the current statement."""
        statement = self._desk.board.statement
        link = next(iter(statement.links), None) if statement is not None else None
        if statement is None or link is None:
            self._desk.said.emit(self.tr("Choose a statement with an actor first: more of the same is looked for."))
            return
        actor = self._desk.project.actors.actor(link.actor_id)
        self._look(Example(statement, (actor.name, *actor.aliases), is_actor=True), link, actor.name)

    def _look(self, example: Example, actor: ActorLink | None, what: str) -> None:
        self._stop_looking()
        self._example, self._actor, self._places = example, actor, ()
        self._run, self._tagged, self._at = None, 0, 0
        occurrences, refused = self._desk.project.by_example.occurrences, frozenset(self._refused)
        self._line.show_looking(what)
        self._line.setFocus()
        self._cancel = self._jobs.run(
            lambda report: occurrences.like(example, left_out=refused, report=report),
            done=lambda found: self._take(example, found),
            failed=lambda error: self._give_up(example, error),
        )

    def _take(self, example: Example, found: Found) -> None:
        if example is not self._example:
            return
        self._cancel = None
        self._places, self._is_all, self._at = found.places, found.is_all, 0
        self._in_finished = found.in_finished
        if found.places:
            self._ask()
        else:
            self._end(joined(self.tr("Nothing more like it is left to be coded."), left_out(found.in_finished)))

    def _give_up(self, example: Example, error: AnnotatorError) -> None:
        if example is self._example:
            self._cancel = None
            self._end(in_words(error))

    # Answering --------------------------------------------------------------------------------------------------

    def say_yes(self) -> None:
        """Tag the place, as the coder may have changed it, and go on."""
        place = self._current()
        if place is not None and self._tag([(place.article_id, self._stretch(place))]):
            self._go_on()

    def say_no(self) -> None:
        """Let the place be, for good."""
        place = self._current()
        if place is not None:
            self._refused.add((place.article_id, place.spans[0]))
            self._go_on()

    def put_off(self) -> None:
        """Let the place be for now."""
        if self._current() is not None:
            self._go_on()

    def take_rest(self) -> None:
        """Tag this place and all after it."""
        if self._current() is not None:
            self._take_some(self._at)

    def leave(self) -> None:
        """End it, and go back to where it began."""
        self._end("")

    def stop(self) -> None:
        """Ask nothing more: the project is about to be closed."""
        self._stop_looking()
        self._example, self._places = None, ()

    def _take_some(self, first: int) -> None:
        """Tag a few at a time, so that the window stays alive and Esc ends it."""
        if self._example is None:
            return
        some = self._places[first : first + _AT_ONCE]
        spans = {first: self._stretch(some[0])} if some and first == self._at else {}
        wanted = [(place.article_id, spans.get(first + n, place.spans)) for n, place in enumerate(some)]
        if not some or not self._tag(wanted):
            self._finish()
            return
        self._line.show_progress(self._tagged, len(self._places))
        QTimer.singleShot(0, self, lambda: self._take_some(first + len(some)))

    def _tag(self, places: Sequence[tuple[ArticleId, Sequence[Span]]]) -> bool:
        example, actor, run = self._example, self._actor, self._run
        if example is None:
            return False
        by_example = self._desk.project.by_example

        def take(action: int | None) -> None:
            self._run = action
            self._tagged += len(places)

        actor_id = actor.actor_id if actor is not None else None
        return self._desk.act(lambda: by_example.tag_places(example, places, actor_id=actor_id, onto=run), take)

    def _stretch(self, place: Occurrence) -> Sequence[Span]:
        """The words that are selected, where the coder has made the place larger or smaller."""
        words, article = self._view.selection(), self._desk.board.article
        is_here = article is not None and article.id == place.article_id and len(place.spans) == 1
        if words is None or not is_here or not words.overlaps(place.spans[0]):
            return place.spans
        return (words,)

    def _current(self) -> Occurrence | None:
        if self._example is None or self._cancel is not None or self._at >= len(self._places):
            return None
        return self._places[self._at]

    def _go_on(self) -> None:
        self._at += 1
        if self._at < len(self._places):
            self._ask()
        else:
            self._finish()

    def _ask(self) -> None:
        """Show the place in its article, its words selected so that they can be changed."""
        place = self._places[self._at]
        self._desk.open_article(place.article_id)
        self._desk.let_go()
        self._view.set_selection(place.spans[0])
        self._view.reveal(place.spans[0])
        self._line.show_place(
            place,
            number=self._at + 1,
            count=len(self._places),
            more=not self._is_all,
            effect=self._effect(),
            note=joined(standing(self._places[self._at :]), left_out(self._in_finished)),
        )
        self._line.setFocus()

    def _finish(self) -> None:
        if self._is_all:
            self._end(left_out(self._in_finished))
        else:
            count = grouped(len(self._places))
            first = self.tr("Those were the first {count}; ask again for more.").format(count=count)
            self._end(joined(first, left_out(self._in_finished)))

    def _end(self, said: str) -> None:
        """Go back to the statement that it began with, and say what was done."""
        example, tagged = self._example, self._tagged
        self._stop_looking()
        self._example, self._places, self._tagged = None, (), 0
        self._line.hide()
        self._view.set_selection(None)
        self._view.setFocus()
        if example is not None and self._desk.project.coding.among([example.statement.id]):
            self._desk.go_to(example.statement)
        told = tagged_so_far(tagged)
        self._desk.said.emit(joined(told, said))

    def _stop_looking(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _effect(self) -> str:
        """What a yes does, in words."""
        example = self._example
        if example is None:
            return ""
        code = self._desk.project.codebook.code(example.statement.code).name
        return effect(code, [link.name for link in self._links(example.statement)])

    def _links(self, statement: Statement) -> Sequence[ActorLink]:
        actor = self._actor
        return (
            statement.links if actor is None else [each for each in statement.links if each.actor_id == actor.actor_id]
        )

    def _move_caret(self, event: QKeyEvent) -> None:
        """Make the place larger or smaller by the keys of the article."""
        QCoreApplication.sendEvent(self._view, event)
        self._line.setFocus()
