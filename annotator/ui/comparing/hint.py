"""What stands above the text: how differences are settled, until it was read, or for whom an article waits."""

from __future__ import annotations

from annotator.ui.comparing.page import Notice
from annotator.ui.comparing.records import Compared
from annotator.ui.comparing.wording import listed, tr


class Hint:
    """Says the keys until they were read once; that somebody has not finished, as long as it is so."""

    def __init__(self, notice: Notice) -> None:
        self._notice = notice
        self._compared: Compared | None = None
        self._was_read = False
        notice.gone.clicked.connect(self._forget)

    def show_compared(self, compared: Compared) -> None:
        self._compared = compared
        if compared.settling.unfinished:
            waiting = listed([coder.name for coder in compared.settling.unfinished])
            sentence = tr("{0} has not finished this article. It can be settled when all who are compared have.")
            self._notice.say(sentence.format(waiting), can_go=False)
        else:
            self._notice.say("" if self._was_read else _ways([coder.name for coder in compared.coders]))

    def _forget(self) -> None:
        self._was_read = True
        if self._compared is not None:
            self.show_compared(self._compared)


def _ways(names: list[str]) -> str:
    keys = ", ".join(tr("{0} takes {1}’s").format(number, name) for number, name in enumerate(names, 1))
    ways = tr("You see here what {0} have coded. Nothing of theirs is changed. {1}; then the next difference")
    rest = tr(" comes by itself. Ctrl+Enter when the article is done.")
    return ways.format(listed(names), keys) + rest
