"""Compare and settle: shows articles as several coders have them, and saves what a person decides between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from annotator.domain.changes import ActionKind
from annotator.domain.errors import AnnotatorError, NotSaved
from annotator.domain.records import ArticleId, Coder
from annotator.domain.settling import Settlement
from annotator.services.settling import SettlingLine
from annotator.ui.comparing.records import (
    Add,
    Compared,
    Decision,
    Explain,
    Explanation,
    Finish,
    Line,
    LineKey,
    TakeAgreed,
    Wish,
    key_of,
    settlement_of,
)
from annotator.ui.comparing.window import CompareWindow
from annotator.ui.comparing.wording import done_words
from annotator.ui.desk.settling_acts import do_decision
from annotator.ui.desk.settling_agreed import AllAgreed
from annotator.ui.desk.settling_counts import SettlingCounts
from annotator.ui.desk.settling_report import SettlingReport
from annotator.ui.language import grouped, in_words

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.jobs import Jobs
    from annotator.ui.desk.desk import Desk
    from annotator.ui.feedback import Feedback

T = TypeVar("T")
_DECISIONS = (ActionKind.SETTLE, ActionKind.SETTLE_AGREED, ActionKind.SETTLE_REASON)
"""After these the list of articles is the same."""


class Settling(QObject):
    """Stands between the window and the project. What is shown follows every change of the project."""

    def __init__(self, desk: Desk, window: CompareWindow, *, jobs: Jobs, feedback: Feedback) -> None:
        super().__init__(window)
        self._desk = desk
        self._jobs = jobs
        self._feedback = feedback
        self._window = window
        self._settling = desk.project.settling
        self._coders: tuple[Coder, ...] = ()
        self._lines: dict[ArticleId, SettlingLine] = {}
        self._counting = SettlingCounts(self._settling, window, jobs=jobs)
        self._report = SettlingReport(desk, window, jobs=jobs, feedback=feedback)
        self._agreed = AllAgreed(self._settling, window)
        self._is_left = False
        self._stop_following = desk.project.subscribe(self._follow)
        window.set_editable(editable=not desk.project.read_only)
        self._connect()
        self.start()

    def start(self) -> None:
        """Offer who can be compared, and show the first article that is not done."""
        known = self._settling.comparable()
        chosen = [coder for coder in known if coder in self._coders] or list(known)[:2]
        entries = [(str(coder.id), f"{coder.name}  {grouped(count)}") for coder, count in known.items()]
        self._window.show_coders(entries, [str(coder.id) for coder in chosen])
        self._compare(chosen)

    def stop(self) -> None:
        """Show nothing any more: before the project is closed."""
        if not self._is_left:
            self._is_left = True
            self._counting.stop()
            self._report.stop()
            self._stop_following()

    # What is shown ----------------------------------------------------------------------------------------------

    def open_article(self, article_id: int, *, at: LineKey | None = None) -> None:
        """Show an article as the chosen coders have it."""
        wanted = ArticleId(article_id)

        def look() -> Compared:
            article = self._desk.project.library.article(wanted)
            return Compared(article, self._settling.article(wanted, self._coders))

        found = self._tried(look)
        if found is not None:
            self._window.show_compared(found, at=at)
            self._counting.put(found.settling)

    def _choose_coders(self, keys: tuple[str, ...]) -> None:
        self._compare([coder for coder in self._settling.comparable() if str(coder.id) in keys])

    def _compare(self, coders: Sequence[Coder]) -> None:
        self._coders = tuple(coders)
        if len(coders) < 2:
            self._window.show_nothing(self.tr("There is nothing to compare yet"), self._why())
            return
        lines = self._tried(lambda: self._settling.articles(self._coders))
        self._lines = {line.article_id: line for line in lines or ()}
        self._window.articles.model.forget_counts()
        self._window.show_articles(list(self._lines), self._n_done())
        self._counting.compare(self._coders, list(lines or ()))
        here = self._window.compared
        wanted = here.article.id if here and here.article.id in self._lines else self._first()
        if wanted is not None:
            self.open_article(wanted)

    def _first(self) -> ArticleId | None:
        """The first article that can be settled and is not done."""
        ready = [line for line in self._lines.values() if not line.unfinished]
        still = [line for line in ready if not line.is_done]
        found = still or ready or list(self._lines.values())
        return found[0].article_id if found else None

    def _why(self) -> str:
        if len(self._settling.comparable()) < 2:
            return self.tr(
                "Two coders are compared in articles that both have finished. Let a second person code some of these"
                " articles under a name of their own, or take in that person’s file."
            )
        return self.tr("Tick two or more coders above.")

    def _n_done(self) -> int:
        return sum(line.is_done for line in self._lines.values())

    # Decisions --------------------------------------------------------------------------------------------------

    def _take_all_agreed(self) -> None:
        """What is agreed in every article, as one action."""
        found = self._counting.overview
        if found is not None and not self._agreed.is_going:
            self._agreed.take(found)

    def _decide(self, wish: Wish) -> None:
        """Save a decision, say what was done, and go on."""
        if isinstance(wish.decision, Finish) and wish.decision.is_done:
            self._finish(wish.decision)
            return
        if not self._saved(self._act(wish.decision, wish.explanation)):
            self._window.stay()
            return
        self._window.say_done(done_words(wish.decision, self._desk.project.codebook))
        if not wish.explanation.is_empty and not isinstance(wish.decision, Explain):
            self._explain(wish)

    def _act(self, decision: Decision, explanation: Explanation) -> Callable[[], object]:
        """What is to be done with the project."""
        settling = self._settling
        match decision:
            case TakeAgreed(article_id):
                return lambda: settling.take_agreed(article_id, self._coders)
            case Add(article_id, parts, code):
                return lambda: settling.statements.add(article_id, parts, code)
            case Explain(settlement):
                return lambda: self._give_reason(settlement, explanation)
            case Finish(article_id):
                return lambda: settling.reopen(article_id)
            case _:
                return partial(do_decision, settling, decision)

    def _explain(self, wish: Wish) -> None:
        """Write the reason to what has just been decided."""
        item = getattr(wish.decision, "item", None)
        compared = self._window.compared
        if compared is None:
            return
        passage = item.passage if item is not None else getattr(wish.decision, "passage", None)
        place = compared.settling.with_key(passage.key) if passage is not None else None
        for each in place.items if place is not None else ():
            is_it = item is None or (each.item.difference, each.item.about) == (item.difference, item.about)
            if is_it and each.settlement is not None:
                self._saved(partial(self._give_reason, each.settlement, wish.explanation))
                return

    def _give_reason(self, settlement: Settlement, explanation: Explanation) -> None:
        self._settling.give_reason(
            settlement.id, explanation.reason, codebook_key=explanation.codebook_key, note=explanation.note
        )

    def _finish(self, decision: Finish) -> None:
        """Say that the article is done, and open the next that is not."""
        before = [line.article_id for line in self._lines.values()]
        if not self._saved(lambda: self._settling.finish(decision.article_id, self._coders)):
            return
        at = before.index(decision.article_id)
        still = [
            article_id
            for article_id in [*before[at + 1 :], *before[:at]]
            if not self._lines[article_id].is_done and not self._lines[article_id].unfinished
        ]
        if still:
            self.open_article(still[0])
            self._window.say(self.tr("Article done · {undo} · this is the next").format(undo=self._window.undoing))
        else:
            self._window.say(
                self.tr("Article done · {undo} · every article is settled").format(undo=self._window.undoing)
            )

    def _undo(self) -> None:
        """Take back the last action, and go where that was."""
        self._move(self._desk.project.undo, self.tr("Undone"), self.tr("There is nothing to undo."))

    def _redo(self) -> None:
        self._move(self._desk.project.redo, self.tr("Done again"), self.tr("There is nothing to do again."))

    def _move(self, act: Callable[[], Changes | None], done: str, nothing: str) -> None:
        before = self._window.compared
        found: list[Changes | None] = []
        if not self._saved(lambda: found.append(act())):
            return
        changes, now = found[0], self._window.compared
        if changes is None:
            self._window.say(nothing)
            return
        here = [article_id for article_id in changes.articles if article_id in self._lines]
        if before is not None and here and before.article.id not in here:
            self.open_article(here[0])
        elif before is not None and now is not None:
            changed = _first_changed(before.lines, now.lines)
            if changed is not None:
                self._window.show_compared(now, at=key_of(changed))
        self._window.say(done)

    # ------------------------------------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        """Show what has changed, whoever changed it."""
        if self._is_left:
            return
        touched = [article_id for article_id in changes.articles if article_id in self._lines]
        if len(self._coders) > 1 and changes.action not in _DECISIONS:
            self._list_again()
        self._window.articles.model.forget_counts(touched)
        self._counting.count_later(list(self._lines.values()))
        here = self._window.compared
        if here is not None and (here.article.id in touched or changes.actors or changes.statements):
            self.open_article(here.article.id)

    def _list_again(self) -> None:
        """Which articles there are and which are done may be otherwise now."""
        lines = self._tried(lambda: self._settling.articles(self._coders))
        if lines is not None:
            self._lines = {line.article_id: line for line in lines}
            self._window.show_articles(list(self._lines), self._n_done())

    def _tried(self, act: Callable[[], T]) -> T | None:
        """What was asked for; None where it could not be had, which is said."""
        try:
            return act()
        except AnnotatorError as error:
            self._window.say(in_words(error))
            return None

    def _saved(self, act: Callable[[], object]) -> bool:
        """Do one thing with the project. Whether it was saved; if not, the person is told here."""
        banner = self._window.banner
        if self._agreed.is_going:
            return False
        try:
            act()
        except NotSaved as error:
            acts = [(self.tr("Close"), banner.clear), (self.tr("Try again"), lambda: self._saved(act))]
            banner.show_error(self.tr("The decision was not saved"), in_words(error), acts)
            return False
        except AnnotatorError as error:
            self._window.say(in_words(error))
            return False
        banner.clear()
        return True

    def _connect(self) -> None:
        window = self._window
        window.coders_chosen.connect(self._choose_coders)
        window.article_chosen.connect(self.open_article)
        window.wished.connect(self._decide)
        window.articles.all_agreed_asked.connect(self._take_all_agreed)
        window.undo_asked.connect(self._undo)
        window.redo_asked.connect(self._redo)


def _first_changed(before: Sequence[Line], after: Sequence[Line]) -> Line | None:
    """The first difference that stands otherwise than before."""
    known = {key_of(each): settlement_of(each) for each in before}
    return next((each for each in after if known.get(key_of(each)) != settlement_of(each)), None)
