"""Why something is settled as it is: asked for, and kept until the decision that it goes with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.comparing.records import Decision, Explain, Explanation, Line, LineKey, Wish, key_of, settlement_of
from annotator.ui.comparing.wording import tr

if TYPE_CHECKING:
    from annotator.ui.comparing.window import CompareWindow


class Explaining(QObject):
    """The reason of what was settled before is told at once; that of an open difference goes with its decision."""

    def __init__(self, window: CompareWindow, *, close_panel: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._close_panel = close_panel
        self._kept: dict[LineKey, Explanation] = {}
        window.details.reasons.kept.connect(self._keep)
        window.details.reasons.left.connect(close_panel)

    def ask(self) -> None:
        """Ask why the current difference is settled so."""
        current, reasons = self._window.current, self._window.details.reasons
        if current is None:
            return
        known = self._kept.get(key_of(current), Explanation())
        settlement = settlement_of(current)
        if settlement is not None:
            known = Explanation(settlement.reason, settlement.note, settlement.codebook_key)
        self._window.details.show_panel(reasons)
        reasons.show_explanation(known, is_decided=settlement is not None)

    def take(self, line: Line) -> Explanation:
        """What was kept for the decision about a difference, which is made now."""
        return self._kept.pop(key_of(line), Explanation())

    def drop(self) -> None:
        """Another article: give up what was kept."""
        self._kept.clear()

    def _keep(self, explanation: Explanation) -> None:
        current = self._window.current
        self._close_panel()
        if current is None:
            return
        settlement = settlement_of(current)
        if settlement is not None:
            self._wish(Explain(settlement), explanation)
        else:
            self._kept[key_of(current)] = explanation
            self._window.say(tr("The reason goes with your next decision about this difference."))

    def _wish(self, decision: Decision, explanation: Explanation) -> None:
        self._window.wished.emit(Wish(decision, explanation))
