"""Taking what coders agree on in every article: with how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.errors import AnnotatorError, NotSaved
from annotator.services.jobs import Cancelled
from annotator.services.settling import Settling
from annotator.services.settling.overview import Overview
from annotator.ui.comparing.window import CompareWindow
from annotator.ui.desk.waiting import go_on, others_waiting
from annotator.ui.language import grouped, in_words


class AllAgreed(QObject):
    """It is one action; stopped, nothing of it is taken. While it ``is_going`` nothing else may be saved."""

    def __init__(self, settling: Settling, window: CompareWindow) -> None:
        super().__init__(window)
        self._settling = settling
        self._window = window
        self.is_going = False
        self._is_stopped = False

    def take(self, found: Overview) -> None:
        window = self._window
        window.banner.show_progress(self.tr("Taking what is agreed in every article…"), stop=self._stop)
        self.is_going, self._is_stopped = True, False
        window.show_busy(busy=True)
        try:
            with others_waiting(window):
                taken = self._settling.take_all_agreed(found, report=self._go_on)
        except Cancelled:
            self._end(self.tr("Stopped: nothing was taken"))
        except NotSaved as error:
            self._end("")
            acts = [(self.tr("Close"), window.banner.clear), (self.tr("Try again"), lambda: self.take(found))]
            window.banner.show_error(self.tr("What is agreed was not taken"), in_words(error), acts)
        except AnnotatorError as error:
            self._end(in_words(error))
        else:
            self._end("")
            window.say_done(self.tr("{0} agreed places were taken").format(grouped(taken)))

    def _end(self, words: str) -> None:
        self.is_going = False
        self._window.show_busy(busy=False)
        self._window.banner.clear()
        self._window.say(words)

    def _go_on(self, done: int, of: int) -> None:
        go_on(self._window.banner, done, of, is_stopped=lambda: self._is_stopped)

    def _stop(self) -> None:
        self._is_stopped = True
