"""The window in which coders are compared and settled."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.coder_report import SettledOtherwise
from annotator.domain.records import ArticleId
from annotator.ui.agreement.chips import Chips
from annotator.ui.comparing.article_lines import ComparedList, Rows
from annotator.ui.comparing.details import Details
from annotator.ui.comparing.frame import columns, foot, head, nothing
from annotator.ui.comparing.hand import Hand
from annotator.ui.comparing.hint import Hint
from annotator.ui.comparing.naming import FindNames
from annotator.ui.comparing.page import ComparePage
from annotator.ui.comparing.records import Compared, Line, LineKey, first_line, key_of, line_beside, next_line
from annotator.ui.comparing.report_view import ReportView
from annotator.ui.comparing.wording import tr
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, ElidedLabel, SideWindow, button, label, line
from annotator.ui.widgets.undo_buttons import UndoButtons

_NOTHING, _TEXT, _REPORT = range(3)
_NARROW: Final = 1150
"""Under this width the list of articles gives its room to the text."""


class CompareWindow(SideWindow):
    """Stays beside the coding. It is given what the project holds, and tells what the person wishes."""

    command = "settle"
    wished = Signal(object)
    """A Wish."""
    coders_chosen = Signal(tuple)
    article_chosen = Signal(int)
    counts_missing = Signal(list)
    report_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        codebook: Codebook,
        *,
        rows: Rows,
        find_names: FindNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Compare and settle"), parent)
        self.compared: Compared | None = None
        self.current: Line | None = None
        self.is_editable = True
        self.coders = Chips(tr("Coders"), icons)
        self.articles = ComparedList(theme, icons, rows=rows)
        self.page = ComparePage(theme, icons, codebook)
        self.details = Details(theme, icons, codebook, find_names=find_names)
        self.banner = Banner(theme, icons)
        self.report_view = ReportView(theme, icons)
        self.report = button(tr("Report to a coder…"), icon=icons.icon("message-square-quote"))
        self.fold = button(tr("Articles"), icon=icons.icon("panel-left"))
        self.fold.setCheckable(True)
        self._said, self._overall = ElidedLabel(role="small"), label(role="small")
        self._undo = UndoButtons(icons)
        self._nothing_title, self._nothing, self._stack = label(role="title"), label(wrap=True), QStackedWidget()
        self._is_advancing = False
        self._shows_added = False
        self._arrange()
        self._hint = Hint(self.page.notice)
        self.hand = Hand(self, codebook)
        self.hear_undo()
        self._connect()
        self.resize(1360, 880)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_coders(self, entries: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """Key and words of each coder who can be compared, and who is."""
        self.coders.show_entries(entries, ticked)

    def show_articles(self, ids: Sequence[ArticleId], done: int) -> None:
        self.articles.show_articles(ids, done)
        if self._stack.currentIndex() != _REPORT:
            self._stack.setCurrentIndex(_TEXT)

    def show_overall(self, words: str) -> None:
        """How far the whole project is."""
        self._overall.setText(words)

    def show_report_view(self) -> None:
        """The report to a coder in the place of the text."""
        self._stack.setCurrentIndex(_REPORT)
        self.report_view.view.setFocus()
        self._set_tab_order()

    def leave_report_view(self) -> bool:
        """Back to the text; whether it was the report that was shown."""
        was_there = self._stack.currentIndex() == _REPORT
        if was_there:
            self._stack.setCurrentIndex(_TEXT if self.compared else _NOTHING)
            self.details.list.view.setFocus()
        return was_there

    def show_nothing(self, title: str, sentence: str) -> None:
        """There is nothing to compare: say why, and what to do."""
        self.compared, self.current = None, None
        self._nothing_title.setText(title)
        self._nothing.setText(sentence)
        self._stack.setCurrentIndex(_NOTHING)

    def show_compared(self, compared: Compared, *, at: LineKey | None = None) -> None:
        """Show an article; ``at`` is the difference to stand at, else it is the first open one.

        Where it is the article that is shown already, the person stays, or goes on where something was decided.
        """
        before, self.compared = self.compared, compared
        is_other = before is None or before.article.id != compared.article.id
        self.details.show_compared(compared, editable=self.may_decide)
        self.page.show_compared(compared, editable=self.may_decide)
        self.articles.show_current(compared.article.id)
        if is_other:
            self.hand.drop()
            self.page.view.set_selection(None)
        if before is None:
            self.details.list.view.setFocus()
        is_advancing, self._is_advancing = self._is_advancing and not is_other, False
        if self._shows_added and before is not None:
            at = compared.added_since(before) or at
        self._shows_added = False
        here = key_of(self.current) if self.current is not None and not is_other else None
        self._stand(next_line(compared.lines, at if at is not None else here, is_advancing=is_advancing))
        self._hint.show_compared(compared)

    def say(self, words: str) -> None:
        """Something for the moment, at the foot of the window."""
        self._said.setText(words)

    @property
    def undoing(self) -> str:
        """How what was done is taken back."""
        return tr("{key} undoes").format(key=self.undo_key) if self.undo_key else tr("undo takes it back")

    def say_done(self, words: str) -> None:
        """What was done, how it is taken back, and what to do next where nothing is open any more."""
        said = [words, self.undoing]
        compared = self.compared
        if compared and compared.lines and not compared.settling.is_done and not any(n.is_open for n in compared.lines):
            said.append(tr("All differences of this article are settled: Ctrl+Enter, article done"))
        self.say(" · ".join(said))

    @property
    def said(self) -> str:
        return self._said.text()

    def set_editable(self, *, editable: bool) -> None:
        """Whether anything can be settled: not in a project that is read only."""
        self.is_editable = editable

    def show_busy(self, *, busy: bool) -> None:
        """While very much is saved, nothing but the banner can be used."""
        for part in (self.coders, self.report, self._stack):
            part.setEnabled(not busy)

    # Going ------------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """To the difference after or before the current one."""
        lines = self.details.list.lines
        if not lines:
            self.say(tr("The coders do not differ in this article."))
            return
        wanted = line_beside(lines, key_of(self.current) if self.current else None, by)
        if wanted is not None:
            self._stand(wanted)
        else:
            self.say(tr("That was the last difference.") if by > 0 else tr("That was the first difference."))

    def step_article(self, by: int) -> None:
        """To the article after or before this one."""
        model = self.articles.model
        place = model.place(self.compared.article.id) if self.compared else None
        wanted = 0 if place is None else place + by
        if 0 <= wanted < model.rowCount():
            row = model.row(model.index(wanted))
            if row is not None:
                self.article_chosen.emit(row.id)
        else:
            self.say(tr("That was the last article.") if by > 0 else tr("That was the first article."))

    def advance(self) -> None:
        """Let the next open difference be current once the decision is shown."""
        self._is_advancing = True

    def go_to_added(self) -> None:
        """Let what is added now be current once it is shown: its actors are to be given."""
        self._shows_added = True

    def stay(self) -> None:
        """The decision was not saved."""
        self._is_advancing = self._shows_added = False

    @property
    def may_decide(self) -> bool:
        """Whether the article that is shown can be settled."""
        return self.is_editable and self.compared is not None and not self.compared.settling.unfinished

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.leave_report_view() and not self.hand.leave():
                self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        self.fold.setVisible(is_narrow)
        self.articles.setVisible(not is_narrow or self.fold.isChecked())

    def _stand(self, settled: Line | None) -> None:
        self.current = settled
        compared = self.compared
        if compared is None:
            return
        self.details.list.show_current(key_of(settled) if settled else None)
        self.details.show_line(settled, compared, editable=self.may_decide)
        self.page.show_current(compared.place_of(settled) if settled else None)
        self.hand.stand()
        self._set_tab_order()

    def _choose(self, settled: Line) -> None:
        if self.compared is not None and (self.current is None or key_of(settled) != key_of(self.current)):
            self._stand(settled)

    def _choose_place(self, place: int) -> None:
        """The first difference there; an open one before others."""
        if self.compared is None:
            return
        wanted = first_line(self.compared.places[place])
        if wanted is not None:
            self._stand(wanted)
        else:
            self.page.show_current(place)
            self.say(tr("The coders agree here."))

    def _open_reported(self, row: SettledOtherwise) -> None:
        """Show the place that a row of the report is about."""
        self.leave_report_view()
        self.article_chosen.emit(row.article_id)
        place = self.compared.place_at(row.article_id, row.span) if self.compared is not None else None
        if place is not None:
            self._choose_place(place)

    def _set_tab_order(self) -> None:
        order: list[QWidget] = [
            *self.coders.in_order(),
            self.report,
            self.fold,
            self.articles.view,
            *self.page.in_order(),
            *self.details.in_order(),
            *self.report_view.in_order(),
        ]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.coders.chosen.connect(self.coders_chosen)
        self.articles.article_chosen.connect(self.article_chosen)
        self.articles.counts_missing.connect(self.counts_missing)
        self.page.stepped.connect(self.step_article)
        self.page.view.place_clicked.connect(self._choose_place)
        self.page.overview.place_clicked.connect(self._choose_place)
        self.details.list.chosen.connect(self._choose)
        self.details.stepped.connect(self.step)
        self.report.clicked.connect(self.report_asked)
        self.report_view.left.connect(self.leave_report_view)
        self.report_view.place_opened.connect(self._open_reported)
        self.fold.toggled.connect(self.articles.setVisible)

    def _arrange(self) -> None:
        self._stack.addWidget(nothing(self._nothing_title, self._nothing))
        self._stack.addWidget(columns((self.articles, self.page, self.details)))
        self._stack.addWidget(self.report_view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head(self.fold, self.coders, self.report))
        box.addWidget(line())
        box.addWidget(self.banner)
        box.addWidget(self._stack, 1)
        box.addWidget(foot(self._overall, self._said, self._undo))
