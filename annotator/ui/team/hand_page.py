"""Giving a coder articles by hand: a list to tick, with a filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.records import ArticleId, CoderId
from annotator.ui.amounts import articles
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.team.article_lines import TICK_LEFT, ArticleTickList
from annotator.ui.team.article_ticks import ReadRows
from annotator.ui.team.records import CoderLine, Giving, Team
from annotator.ui.team.terms import Terms
from annotator.ui.team.wording import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import SearchField, Tabs, button, label, line, plain
from annotator.ui.widgets.check_box import CheckBox

FindArticles = Callable[[str], Sequence[ArticleId]]
_ALL, _NOBODYS, _GIVEN = range(3)


class HandPage(QWidget):
    """Ticks are for the next act alone; what is given already stands at the right of each line."""

    given = Signal(object)
    taken_back = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, *, rows: ReadRows, find: FindArticles, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._team = Team((), ())
        self._coder: CoderLine | None = None
        self.search = SearchField(icons, tr("Find articles"))
        self.tabs = Tabs([tr("All"), tr("Given to nobody"), tr("Given to this coder")])
        self.all = CheckBox(theme, tr("Tick all that are listed"))
        self.list = ArticleTickList(theme, rows)
        self.terms = Terms(theme)
        self.state = label(role="small")
        self.give = button("", kind="primary")
        self.take_back = button("")
        self._words = ""
        self._arrange()
        self._connect()

    def show_team(self, team: Team, coder: CoderLine | None) -> None:
        """Show who has what, and for whom articles are ticked."""
        same_articles = team.articles == self._team.articles
        self._team, self._coder = team, coder
        self.list.articles.show_team(team)
        self.terms.show_team(team)
        if not same_articles or self.tabs.current != _ALL or not self.list.articles.shown:
            self._list()
        self._show_counts()
        self._show_acts()

    def _list(self) -> None:
        found = self._find(self._words) if self._words else self._team.articles
        self.list.articles.show_articles([one for one in found if self._is_in(one, self.tabs.current)])
        self._show_acts()

    def _is_in(self, article: ArticleId, tab: int) -> bool:
        given = self._team.given.get(article, ())
        return tab == _ALL or (not given if tab == _NOBODYS else self._coder is not None and self._coder.id in given)

    def _search(self, words: str) -> None:
        self._words = words
        self._list()

    def _show_counts(self) -> None:
        team = self._team
        nobodys = sum(not team.given.get(one) for one in team.articles)
        self.tabs.show_counts([len(team.articles), nobodys, self._coder.given if self._coder else 0])

    def _show_acts(self) -> None:
        model, coder = self.list.articles, self._coder
        ticked = model.ticked
        have = [one for one in ticked if coder and coder.id in self._team.given.get(one, ())]
        to_give = len(ticked) - len(have)
        can = self._team.is_editable and coder is not None
        name = coder.name if coder else ""
        self.state.setText(
            tr("{0} ticked").format(articles(len(ticked))) if ticked else tr("Tick articles with Space.")
        )
        self.give.setText(plain(tr("Give to {0}").format(name)))
        self.give.setAccessibleName(tr("Give {0} to {1}").format(articles(len(ticked)), name))
        self.give.setEnabled(can and bool(ticked))
        has_all = ticked and not to_give
        self.give.setToolTip(
            tr("{0} has them already; suggestions or round can be changed.").format(name) if has_all else ""
        )
        self.take_back.setText(plain(tr("Take back {0}").format(grouped(len(have))) if have else tr("Take back")))
        self.take_back.setVisible(bool(have))
        self.take_back.setEnabled(can)
        shown = model.shown
        listed = sum(model.is_ticked(one) for one in shown)
        states = Qt.CheckState
        every = states.Checked if listed == len(shown) else states.PartiallyChecked
        self.all.setCheckState(every if listed else states.Unchecked)
        self.all.setEnabled(bool(shown))

    def _tick_all(self) -> None:
        ticked = self.all.checkState() is Qt.CheckState.Checked
        self.list.articles.tick(list(self.list.articles.shown), ticked=ticked)

    def _give(self) -> None:
        if self._coder is not None:
            ticked = self.list.articles.ticked
            self.given.emit(Giving(self._coder.id, ticked, self.terms.wanted_mode, self.terms.wanted_round))

    def _take_back(self) -> None:
        coder = self._coder
        if coder is not None:
            self.taken_back.emit(Giving(coder.id, self._had_by(coder.id)))

    def _had_by(self, coder: CoderId) -> tuple[ArticleId, ...]:
        return tuple(one for one in self.list.articles.ticked if coder in self._team.given.get(one, ()))

    def untick(self) -> None:
        """Start over, after what was ticked has been given."""
        # The button greys, and Qt would pass the focus on to whatever comes next.
        self.list.setFocus()
        self.list.articles.tick(self.list.articles.ticked, ticked=False)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.tabs.chosen.connect(lambda _tab: self._list())
        self.list.articles.ticked_changed.connect(self._show_acts)
        self.all.clicked.connect(self._tick_all)
        self.give.clicked.connect(self._give)
        self.take_back.clicked.connect(self._take_back)

    def _arrange(self) -> None:
        self.tabs.setAccessibleName(tr("Which articles are listed"))
        self.search.setMaximumWidth(240)
        head = QHBoxLayout()
        head.setContentsMargins(TICK_LEFT - 4, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.all)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.search)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(8)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.take_back)
        foot.addWidget(self.give)
        terms = QHBoxLayout()
        terms.setContentsMargins(16, 10, 16, 0)
        terms.addWidget(self.terms)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(line())
        box.addWidget(self.list, 1)
        box.addWidget(line())
        box.addLayout(terms)
        box.addLayout(foot)
