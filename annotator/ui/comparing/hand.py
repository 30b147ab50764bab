"""What the keys and buttons do at the moment: decide, redraw words, give another code, or take one coder wholly."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from annotator.domain.codebook import Codebook
from annotator.domain.records import StatementId
from annotator.domain.settling import Difference, How
from annotator.domain.text import Span, united
from annotator.services.settling.passages import Item
from annotator.services.settling.standing import SettledItem
from annotator.ui.comparing.deciding import ACTS
from annotator.ui.comparing.explaining import Explaining
from annotator.ui.comparing.keys import Acts, add_keys
from annotator.ui.comparing.records import (
    Add,
    Change,
    ChooseActors,
    ChooseValue,
    Confirm,
    Decision,
    Explanation,
    Finish,
    Keep,
    Merge,
    Recode,
    Redraw,
    Reject,
    Take,
    TakeAgreed,
    TakeWholly,
    Wish,
    span_of,
)
from annotator.ui.comparing.wording import tr

if TYPE_CHECKING:
    from annotator.ui.comparing.window import CompareWindow

_DIGITS: Final = range(1, 10)


class _Mode(Enum):
    """What the next key means."""

    DECIDE = auto()
    REDRAW = auto()
    CODE = auto()
    WHOLLY = auto()


class Hand(QObject):
    """Turns keys into wishes. Where words are typed they are letters."""

    def __init__(self, window: CompareWindow, codebook: Codebook) -> None:
        super().__init__(window)
        self._window = window
        self._codes = {code.digit: code for code in codebook.current_codes if code.digit}
        self._roles = {role.key for role in codebook.current_roles}
        self._mode = _Mode.DECIDE
        self._parts: tuple[Span, ...] = ()
        self._explaining = Explaining(window, close_panel=self._close_panel)
        self._add_actions()
        details = window.details
        details.deciding.coder_taken.connect(self.take)
        details.cells.coder_chosen.connect(self.take)
        details.deciding.act_asked.connect(lambda key: self._acts()[key]())
        details.finish_asked.connect(self.finish)
        details.naming.named.connect(self._name)
        details.naming.left.connect(self._close_panel)
        window.page.agreed_asked.connect(self.take_agreed)
        window.page.view.span_selected.connect(lambda _span: self._prompt())

    # Keys -------------------------------------------------------------------------------------------------------

    def digit(self, number: int) -> None:
        """A code while one is asked for or words are selected; else a coder."""
        code = self._codes.get(number)
        span = self._window.page.view.selection()
        if self._mode is _Mode.WHOLLY:
            self.take_wholly(number - 1)
        elif self._mode is _Mode.CODE or (self._mode is _Mode.DECIDE and span is not None):
            if code is None:
                self._window.say(tr("The codebook has no code {0}.").format(number))
            elif self._mode is _Mode.CODE:
                self._decide(lambda item: Recode(item, code.key), lambda own: Change(own, code=code.key))
            elif span is not None:
                self._add(span, code.key)
        elif self._mode is _Mode.DECIDE:
            self.take(number - 1)

    def take(self, index: int) -> None:
        """What one coder has."""
        coders = self._window.compared.coders if self._window.compared else ()
        if index < len(coders):
            self._decide(lambda item: Take(item, coders[index]))

    def take_wholly(self, index: int) -> None:
        """All of one coder's statement."""
        coders = self._window.compared.coders if self._window.compared else ()
        if index < len(coders):
            self._decide(lambda item: TakeWholly(item.passage, coders[index]))

    def take_agreed(self) -> None:
        compared = self._window.compared
        if compared is not None and self._window.may_decide:
            self._wish(TakeAgreed(compared.article.id))

    def finish(self) -> None:
        """The article is done; one that is done is taken up again."""
        compared = self._window.compared
        if compared is not None and self._window.may_decide:
            self._wish(Finish(compared.article.id, is_done=not compared.settling.is_done))

    def enter(self) -> None:
        """The words that are selected are those of the settled statement."""
        span = self._window.page.view.selection()
        parts = united((*self._parts, *((span,) if span else ())))
        if self._mode is _Mode.REDRAW and parts:
            self._decide(lambda item: Redraw(item, parts), lambda own: Change(own, parts=parts))
            self._window.page.view.set_selection(None)

    def add_part(self) -> None:
        """Keep the selected words and go on to select further ones."""
        span = self._window.page.view.selection()
        if self._mode is _Mode.REDRAW and span is not None:
            self._parts = united((*self._parts, span))
            self._window.page.view.set_selection(None)
            self._prompt()

    def leave(self) -> bool:
        """Back to deciding; whether there was anything to leave."""
        view = self._window.page.view
        if self._window.details.has_panel:
            self._close_panel()
            return True
        if self._mode is _Mode.DECIDE and view.selection() is None:
            return False
        view.set_selection(None)
        self._set(_Mode.DECIDE)
        return True

    def stand(self) -> None:
        """Another difference is current."""
        if self._mode is not _Mode.DECIDE:
            self._window.page.view.set_selection(None)
        self._window.details.show_panel(None)
        self._set(_Mode.DECIDE)

    def drop(self) -> None:
        """Another article: what was begun is given up."""
        self._explaining.drop()
        self._set(_Mode.DECIDE)

    # Acts -------------------------------------------------------------------------------------------------------

    def _acts(self) -> dict[str, Callable[[], None]]:
        return {
            "union": lambda: self._decide(lambda item: Merge(item, How.UNION)),
            "intersection": lambda: self._decide(lambda item: Merge(item, How.INTERSECTION)),
            "reject": lambda: self._decide(_nothing, lambda own: Keep(own, is_kept=False)),
            "confirm": lambda: self._decide(lambda item: Confirm(item.passage), lambda own: Keep(own, is_kept=True)),
            "other": self._ask_name,
            "redraw": self._redraw,
            "code": lambda: self._set(_Mode.CODE),
            "wholly": lambda: self._set(_Mode.WHOLLY),
            "reason": self._ask_reason,
        }

    def _press(self, key: str) -> None:
        """A key does what its button does, and nothing where that is greyed."""
        if self._window.details.deciding.acts[key].isEnabled():
            self._acts()[key]()
        elif not self._window.may_decide:
            self._window.say(tr("Nothing can be settled here."))
        else:
            self._window.say(tr("That does not fit this difference."))

    def _reject_wholly(self) -> None:
        """No statement there, whatever the difference is about."""
        self._decide(lambda item: Reject(item.passage), lambda own: Keep(own, is_kept=False))

    def _redraw(self) -> None:
        """Start from all words that anybody has marked."""
        current, view = self._window.current, self._window.page.view
        if current is None:
            return
        self._set(_Mode.REDRAW)
        view.set_selection(span_of(current))
        view.setFocus()
        self._prompt()

    def _add(self, span: Span, code: str) -> None:
        compared = self._window.compared
        if compared is not None and self._window.may_decide:
            self._window.page.view.set_selection(None)
            self._window.go_to_added()
            self._wish(Add(compared.article.id, (span,), code))
            self._set(_Mode.DECIDE)

    def _decide(
        self, about_item: Callable[[Item], Decision], about_own: Callable[[StatementId], Decision] | None = None
    ) -> None:
        """Decide the current difference, or about a settled statement that no coder has."""
        current = self._window.current
        if current is None or not self._window.may_decide:
            return
        if isinstance(current, SettledItem):
            decision = about_item(current.item)
        elif about_own is not None and current.statement is not None:
            decision = about_own(current.statement.id)
        else:
            return
        self._mode = _Mode.DECIDE
        self._parts = ()
        if isinstance(current, SettledItem) or isinstance(decision, Keep):
            self._window.advance()
        self._wish(decision, self._explaining.take(current))

    def _wish(self, decision: Decision, explanation: Explanation | None = None) -> None:
        self._window.wished.emit(Wish(decision, explanation or Explanation()))

    def _ask_reason(self) -> None:
        if self._window.current is not None:
            self._set(_Mode.DECIDE)
            self._explaining.ask()

    def _ask_name(self) -> None:
        """Ask for other actors or another answer."""
        current, naming = self._window.current, self._window.details.naming
        self._set(_Mode.DECIDE)
        self._window.details.show_panel(naming)
        naming.ask(current.item.about if isinstance(current, SettledItem) else "")

    def _name(self, about: str, names: tuple[str, ...]) -> None:
        self._close_panel()
        if about in self._roles:
            self._decide(lambda item: ChooseActors(item, about, names), lambda own: ChooseActors(own, about, names))
        else:
            value = "; ".join(names) or None
            self._decide(lambda item: ChooseValue(item, about, value), lambda own: ChooseValue(own, about, value))

    def _close_panel(self) -> None:
        self._window.details.show_panel(None)
        self._window.details.list.view.setFocus()

    def _set(self, mode: _Mode) -> None:
        self._mode = mode
        self._parts = ()
        self._prompt()

    def _prompt(self) -> None:
        """Say what keys mean that they don't mean otherwise."""
        codes = "  ".join(f"{digit} {code.name}" for digit, code in sorted(self._codes.items()))
        coders = self._window.compared.coders if self._window.compared else ()
        names = "  ".join(f"{number} {coder.name}" for number, coder in enumerate(coders, 1))
        kept = tr("{0} kept. ").format(len(self._parts)) if self._parts else ""
        words = {
            _Mode.REDRAW: kept + tr("Select the words, then Enter. P keeps them as one of several parts. Esc: leave"),
            _Mode.CODE: tr("Which code?  {0}  Esc: leave").format(codes),
            _Mode.WHOLLY: tr("All from whom?  {0}  Esc: leave").format(names),
        }.get(self._mode, "")
        if not words and self._window.may_decide and self._window.page.view.selection() is not None:
            words = tr("Add what all missed:  {0}  Esc: leave").format(codes)
        self._window.details.ask(words)

    def _add_actions(self) -> None:
        window = self._window
        acts: Acts = [
            (("J",), partial(window.step, 1)),
            (("K",), partial(window.step, -1)),
            (("A",), self.take_agreed),
            (("P",), self.add_part),
            (("Return", "Enter"), self.enter),
            *(((cap,), partial(self._press, key)) for key, _words, cap in ACTS),
            (("Shift+R",), self._reject_wholly),
            *(((str(number),), partial(self.digit, number)) for number in _DIGITS),
            *(((f"Shift+{number}",), partial(self.take_wholly, number - 1)) for number in _DIGITS),
        ]
        everywhere: Acts = [
            (("Ctrl+Return", "Ctrl+Enter"), self.finish),
            (("Alt+PgDown",), partial(window.step_article, 1)),
            (("Alt+PgUp",), partial(window.step_article, -1)),
        ]
        add_keys(window, acts, everywhere=everywhere)


def _nothing(item: Item) -> Decision:
    """Nobody in that role, no answer, or no statement: nothing of what the difference is about."""
    if item.difference is Difference.ACTOR:
        return ChooseActors(item, item.about, ())
    if item.difference is Difference.VALUE:
        return ChooseValue(item, item.about, None)
    return Reject(item.passage)
