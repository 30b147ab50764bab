"""A team at work in real windows: ``team_of_two.py PHASE FOLDER PICTURES``.

Anna leads. ``hand_out``: she gives C two articles and makes a file for C. ``code``: C codes in that file, elsewhere.
``take_in``: Anna takes the file in, then settles what A and B saw differently in an article, by keyboard only. Each
step looks into the files with sqlite3 alone, and the pictures go into the docs.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from annotator.domain.settling import Difference
from annotator.services.settling import SettledItem
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.comparing.window import CompareWindow
from annotator.ui.take_in.window import TakeInWindow
from annotator.ui.team.file_window import FileWindow
from annotator.ui.team.window import TeamWindow
from annotator.ui.widgets import Banner
from tests.stories.playing import Playing, holds
from tests.ui.desk import in_file

LEAD, CODER = "Anna", "C"
SETTLED = "003_4c2cf501f094f8ca.txt"
"""The shortest of the sample articles; it is also one of those that C codes."""
FIRST = ("deeper ties with Russia in the energy, transportation, agriculture, trade, and banking sectors", "1")
SECOND = ("“Western interference” in their internal affairs", "4")
OWN_ROWS = (
    "SELECT s.uuid, c.name, s.code, s.changed_at, p.start, p.stop, p.quote FROM statements s"
    " JOIN coders c ON c.id = s.coder_id JOIN parts p ON p.statement_id = s.id"
    " WHERE c.name IN ('A', 'B') ORDER BY s.uuid, p.start"
)
OWN_ACTORS = (
    "SELECT s.uuid, l.role, a.name FROM actor_links l JOIN statements s ON s.id = l.statement_id"
    " JOIN coders c ON c.id = s.coder_id JOIN actors a ON a.id = l.actor_id WHERE c.name IN ('A', 'B') ORDER BY 1, 2, 3"
)


class Lead(Playing):
    """Anna's computer."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        super().__init__(folder, pictures, coder=LEAD)
        self.sent = folder / "Sample C.annotator"
        self.sent_back = folder / "back from C.annotator"

    # Handing out ------------------------------------------------------------------------------------------------

    def hand_out(self) -> None:
        hands = self.hands
        hands.keys("ctrl+shift+o")
        hands.wait_for(lambda: self.program.project is not None, what="the sample project is open")
        hands.wait_for(self.program.window.isActiveWindow, what="its window is in front")
        self.look_at_agreement("A and B", "agreement-before")
        self.give_two_articles()
        self.make_file()

    def look_at_agreement(self, who: str, picture: str) -> AgreementWindow:
        hands = self.hands
        hands.keys("ctrl+shift+a")
        window = self.in_front(AgreementWindow)
        hands.wait_for(
            lambda: window.report is not None and window.report.coders == tuple(who.split(" and ")),
            what=f"how far {who} agree is shown",
        )
        hands.wait(300)
        hands.photograph(picture, window)
        self.back_to_coding()
        return window

    def give_two_articles(self) -> None:
        hands, path = self.hands, self.project.path
        hands.keys("ctrl+shift+t")
        window = self.in_front(TeamWindow)
        hands.click(window.name)
        hands.write(CODER)
        hands.keys("Return")
        hands.wait_for(lambda: window.coders.current is not None and window.coders.current.name == CODER,
                       what="C is a coder of the project and is chosen")  # fmt: skip
        hands.click(window.hand.search)
        while not window.hand.list.hasFocus():
            hands.keys("Tab")
        hands.keys("Home", "Down", "Down", "space", "Down", "space")
        hands.click(window.hand.give)
        holds(
            path,
            "SELECT a.name FROM assignments x JOIN articles a ON a.id = x.article_id JOIN coders c ON c.id = x.coder_id"
            " WHERE c.name = 'C' ORDER BY a.name",
            ("002_4320b3c05a512286.txt",),
            (SETTLED,),
        )
        hands.photograph("team-light", window)

    def make_file(self) -> None:
        hands = self.hands
        hands.click(self.in_front(TeamWindow).make_file)
        window = self.in_front(FileWindow)
        assert window.wish.coder == CODER
        assert window.wish.share.articles == 2, window.wish
        self.feedback.will_answer(self.sent)
        hands.keys("Return")
        hands.wait_for(lambda: "Saved" in said(window.banner), what="the file of C is made")
        holds(self.sent, "SELECT count(*) FROM articles", (2,))
        holds(self.sent, "SELECT count(*) FROM statements", (0,))
        holds(self.sent, "SELECT count(*) FROM actor_links", (0,))
        holds(self.sent, "SELECT DISTINCT c.name FROM assignments a JOIN coders c ON c.id = a.coder_id", (CODER,))
        hands.photograph("hand-out-light", window)
        hands.keys("Escape")

    # Taking in and settling -------------------------------------------------------------------------------------

    def take_in(self) -> None:
        path = self.project.path
        own, actors = in_file(path, OWN_ROWS), in_file(path, OWN_ACTORS)
        self.take_in_file()
        self.settle()
        assert in_file(path, OWN_ROWS) == own, "what A and B coded is as it was"
        assert in_file(path, OWN_ACTORS) == actors, "whom A and B linked is as it was"
        self.look_at_agreement("A and B and C", "agreement-light")

    def take_in_file(self) -> None:
        hands, path = self.hands, self.project.path
        hands.keys("ctrl+shift+i")
        window = self.in_front(TakeInWindow)
        self.feedback.will_answer(self.sent_back)
        hands.keys("Return")
        hands.wait_for(lambda: window.take_in.isVisible() and window.take_in.isEnabled(), what="C's file is shown")
        assert window.summed_up == "C: 1 article, 2 new statements, 1 article finished", window.summed_up
        holds(path, "SELECT count(*) FROM statements s JOIN coders c ON c.id = s.coder_id WHERE c.name = 'C'", (0,))
        hands.keys("End", "Return")
        hands.photograph("take-in-light", window)
        hands.keys("ctrl+Return")
        hands.wait_for(lambda: "Taken in" in said(window.banner), what="C's file is taken in")
        holds(
            path,
            "SELECT s.code, p.quote FROM statements s JOIN coders c ON c.id = s.coder_id"
            " JOIN parts p ON p.statement_id = s.id WHERE c.name = 'C' ORDER BY p.start",
            ("claim", FIRST[0]),
            ("accusation", SECOND[0]),
        )

    def settle(self) -> None:
        """From “Compare now” to “Article done” without the mouse."""
        hands = self.hands
        hands.keys("Return")
        window = self.in_front(CompareWindow)
        while window.compared is None or window.compared.article.name != SETTLED:
            hands.keys("alt+Next")
        assert [coder.name for coder in window.compared.coders] == ["A", "B"]
        hands.photograph("compare-light", window)
        hands.keys("a")
        self.settle_each(window)
        hands.keys("ctrl+Return")
        hands.wait_for(lambda: window.compared is not None and window.compared.article.name != SETTLED,
                       what="the article is done and the next one is shown")  # fmt: skip
        self.look_into_settled()
        self.program.dressing.choose_theme("dark")
        hands.wait(300)
        hands.photograph("compare-dark", self.in_front(CompareWindow))
        self.program.dressing.choose_theme("light")
        self.in_front(CompareWindow)
        self.back_to_coding()

    def look_into_settled(self) -> None:
        """What was decided stands in the file, and who decided it; the settled version is a coder of its own."""
        path = self.project.path
        holds(
            path,
            "SELECT x.difference, x.how, count(*), m.name FROM settlements x JOIN coders m ON m.id = x.made_by"
            " JOIN articles a ON a.id = x.article_id WHERE a.name LIKE '003%' GROUP BY 1, 2 ORDER BY 1, 2",
            (None, "agreed", 1, LEAD),
            ("actor", "coder", 3, LEAD),
            ("missing", "coder", 1, LEAD),
        )
        holds(
            path,
            "SELECT count(*), sum(s.origin = 'adjudicated') FROM statements s JOIN coders c ON c.id = s.coder_id"
            " WHERE c.kind = 'adjudicated'",
            (5, 5),
        )
        holds(
            path,
            "SELECT a.name, x.state FROM assignments x JOIN coders c ON c.id = x.coder_id"
            " JOIN articles a ON a.id = x.article_id WHERE c.kind = 'adjudicated'",
            (SETTLED, "finished"),
        )

    def settle_each(self, window: CompareWindow) -> None:
        """One key a difference: the words of both, the statement that only one has, the actors that B has."""
        keys = {Difference.BOUNDARY: "u", Difference.ACTOR: "2"}

        def still_open() -> int:
            assert window.compared is not None
            return sum(line.is_open for line in window.compared.lines)

        while still_open():
            before, current = still_open(), window.current
            assert isinstance(current, SettledItem), current
            assert current.is_open
            self.hands.keys(keys.get(current.item.difference, "1"))
            assert still_open() < before, f"{current} was not settled: {window.said}"


class Coder(Playing):
    """C's computer, to which only the file has come."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        super().__init__(folder / "elsewhere", pictures, coder=CODER)

    def code(self) -> None:
        hands, board, path = self.hands, self.project.desk.board, self.project.path
        hands.wait_for(lambda: board.article is not None, what="an article is open")
        assert board.article is not None
        if board.article.name != SETTLED:
            hands.keys("alt+Next")
        assert board.article.name == SETTLED
        self.project.screen.article.setFocus(Qt.FocusReason.TabFocusReason)
        self.tag(*FIRST)
        self.tag(*SECOND)
        hands.keys("ctrl+Return")
        holds(
            path,
            "SELECT s.code, p.quote FROM statements s JOIN parts p ON p.statement_id = s.id ORDER BY p.start",
            ("claim", FIRST[0]),
            ("accusation", SECOND[0]),
        )
        holds(path, "SELECT count(*) FROM assignments WHERE state = 'finished'", (1,))

    def tag(self, words: str, key: str) -> None:
        """The caret goes to the first of these words, Shift extends the selection to the last, a digit codes it."""
        hands, view = self.hands, self.project.screen.article
        wanted = self.span(words)
        hands.keys("Escape", "ctrl+Home")
        hands.again("Right", len(self.text[: wanted.start].split()) - 5)
        while view.caret() < wanted.start:
            hands.keys("Right")
        while view.caret() > wanted.start:
            hands.keys("alt+Left")
        assert view.caret() == wanted.start, (words, view.caret())
        while view.selection() is None or view.selection().end < wanted.end:
            hands.keys("shift+Right")
        assert view.selection() == wanted, (words, view.selection())
        hands.keys(key)


def said(banner: Banner) -> str:
    """What stands across the window."""
    return " ".join(frame.accessibleName() for frame in banner.findChildren(QFrame) if frame.isVisible())


def main() -> int:
    phase, folder, pictures = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if phase == "code":
        coder = Coder(folder, pictures)
        return coder.play(coder.code, folder / "back from C.annotator")
    lead = Lead(folder, pictures)
    if phase == "hand_out":
        return lead.play(lead.hand_out, None)
    return lead.play(lead.take_in, Path(lead.program.settings.now.recent[0]))


if __name__ == "__main__":
    sys.exit(main())
