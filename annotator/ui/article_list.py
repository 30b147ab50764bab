"""The list of articles at the left: search, filter by state, progress. Rows are read a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QProgressBar, QVBoxLayout, QWidget

from annotator.domain.listing import ArticleFilter, Progress
from annotator.domain.records import ArticleId, ArticleRow, AssignmentState
from annotator.ui.article_rail import ArticleRail
from annotator.ui.article_rows import ROW_HEIGHT, ArticleRows
from annotator.ui.icons import Icons
from annotator.ui.language import elided, grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, IconButton, SearchField, Tabs, as_tooltip, button, label, line, plain

PAGE: Final = 100
_MOST_SHOWN: Final = 16
_AROUND_LINK: Final = 40
Rows = Callable[[Sequence[ArticleId]], Sequence[ArticleRow]]
_AnyIndex = QModelIndex | QPersistentModelIndex
_STATE_WORDS: Final = {
    AssignmentState.TO_DO: "to do",
    AssignmentState.IN_PROGRESS: "in progress",
    AssignmentState.FINISHED: "finished",
}
_STATES = (None, AssignmentState.TO_DO, AssignmentState.IN_PROGRESS, AssignmentState.FINISHED)


class ArticleListModel(QStringListModel):
    """The ids of all articles of the list, and the rows of those that were looked at.

    Its strings are empty and say only how many lines there are: Qt asks that once for each of 100,000 lines whenever
    it lays them out, which takes 8 ms in C++ and 170 in Python.
    """

    reread = Signal()
    row_reread = Signal(QModelIndex)

    def __init__(self, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_of = rows
        self._ids: list[ArticleId] = []
        self._places: dict[ArticleId, int] = {}
        self._rows: dict[ArticleId, ArticleRow] = {}

    def show_ids(self, ids: Sequence[ArticleId]) -> None:
        """Show these articles. Where they are the ones shown already, the view keeps its place."""
        self._rows.clear()
        if list(ids) == self._ids:
            self.reread.emit()
            return
        self._ids = list(ids)
        self._places = {article_id: place for place, article_id in enumerate(self._ids)}
        self.setStringList([""] * len(self._ids))

    def put(self, rows: Iterable[ArticleRow]) -> None:
        """Show these rows in the place of what was read of them before."""
        for row in rows:
            place = self._places.get(row.id)
            if place is not None:
                self._rows[row.id] = row
                self.row_reread.emit(self.index(place))

    def place(self, article_id: ArticleId) -> int | None:
        return self._places.get(article_id)

    def row(self, index: _AnyIndex) -> ArticleRow | None:
        """The article of a line; None where it has gone since the list was read."""
        article_id = self._ids[index.row()]
        if article_id not in self._rows:
            start = index.row() // PAGE * PAGE
            self._rows.update((row.id, row) for row in self._rows_of(self._ids[start : start + PAGE]))
        return self._rows.get(article_id)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.UserRole:
            return self.row(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row(index)
            return None if row is None else as_tooltip(row.title)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index)
            return None if row is None else spoken(row)
        return None


class ArticleList(QWidget):
    """Shows the articles that pass the search and the filter, and how far the coder is."""

    article_chosen = Signal(int)
    filter_changed = Signal(object)
    import_asked = Signal()
    coded_asked = Signal(str)
    """These words are to be looked for in what is coded."""
    left = Signal()
    """The coder goes back to the article: a line was chosen, or Esc pressed."""

    def __init__(self, theme: Theme, icons: Icons, *, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = ArticleListModel(rows, self)
        self._count = label(role="hint")
        self.add = IconButton(icons.icon("plus", size=16), self.tr("Import articles"), command="import")
        self.search = SearchField(icons, self.tr("Search headlines and text"))
        self.tabs = Tabs([self.tr("All"), self.tr("To do"), self.tr("Open"), self.tr("Finished")])
        self.coded = button("", kind="link")
        """The way from articles that hold a word to what is coded with it."""
        self.coded.setMinimumWidth(24)
        self.coded.hide()
        self.view = QListView()
        self._empty = label(self.tr("No articles yet"), role="strong")
        self._finished = ElidedLabel()
        self._finished.setProperty("role", "small")
        self._statements = label(role="small")
        self._bar = QProgressBar()
        self._set_up_view(theme, icons)
        self.rail = ArticleRail(theme, icons, self.view)
        """The same list folded, for whoever puts it where there is little room."""
        self._arrange()
        self._connect()

    def show_articles(self, ids: Sequence[ArticleId], progress: Progress) -> None:
        """Show these articles, in this order."""
        self._model.show_ids(ids)
        self._empty.setVisible(not ids)
        self.view.setVisible(bool(ids))
        searched = self.search.text() or self.tabs.current
        self._empty.setText(self.tr("No article fits") if searched else self.tr("No articles yet"))
        self._show_progress(progress)

    def refresh(self, rows: Iterable[ArticleRow], progress: Progress) -> None:
        """Show some of the rows as they are now."""
        self._model.put(rows)
        self._show_progress(progress)

    @property
    def filter(self) -> ArticleFilter:
        """Which articles are listed."""
        return ArticleFilter(_STATES[self.tabs.current], self.search.text().strip())

    def show_filter(self, wanted: ArticleFilter) -> None:
        """List these articles alone, as if the coder had asked for it."""
        self.tabs.choose(_STATES.index(wanted.state))
        self.search.setText(wanted.words)
        self._tell_filter()

    def show_current(self, article_id: ArticleId) -> None:
        """Let one article be the chosen one, without a signal."""
        place = self._model.place(article_id)
        if place is None:
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self._model.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self.search.clear()
        self.left.emit()

    def _set_up_view(self, theme: Theme, icons: Icons) -> None:
        self.view.setModel(self._model)
        self.view.setItemDelegate(ArticleRows(theme, icons, self.view))
        self.view.setObjectName("side")
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        # Without both of these Qt asks for the index and the size of each of 100,000 lines before it shows one.
        self.view.setUniformItemSizes(True)
        self.view.setGridSize(QSize(1, ROW_HEIGHT))
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Articles finished"))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(self.tr("Articles"), role="title"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.add)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 10)
        top.setSpacing(10)
        top.addLayout(head)
        top.addWidget(self.search)
        top.addWidget(self.tabs)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 12)
        foot.setSpacing(8)
        counts = QHBoxLayout()
        counts.addWidget(self._finished, 1)
        counts.addWidget(self._statements)
        foot.addLayout(counts)
        foot.addWidget(self._bar)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        top.addWidget(self.coded, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(top)
        box.addWidget(line())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.setContentsMargins(14, 48, 14, 0)
        box.addWidget(self._empty)
        box.addWidget(self.view, 1)
        box.addStretch(0)
        box.addWidget(line())
        box.addLayout(foot)

    def _connect(self) -> None:
        self._model.reread.connect(self.view.viewport().update)
        self._model.reread.connect(self.rail.view.viewport().update)
        self._model.row_reread.connect(self._paint_again)
        self.rail.article_chosen.connect(self._choose)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.search.searched.connect(lambda _words: self._tell_filter())
        self.search.returnPressed.connect(self._choose_first)
        self.tabs.chosen.connect(lambda _tab: self._tell_filter())
        self.search.textChanged.connect(self._show_way_to_coded)
        self.coded.clicked.connect(lambda: self.coded_asked.emit(self.search.text().strip()))
        self.add.clicked.connect(self.import_asked)

    def _paint_again(self, index: QModelIndex) -> None:
        for view in (self.view, self.rail.view):
            view.viewport().update(view.visualRect(index))

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None:
            self.article_chosen.emit(row.id)
            self.left.emit()

    def _choose_first(self) -> None:
        if self._model.rowCount():
            self._choose(self._model.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_way_to_coded()

    def _show_way_to_coded(self) -> None:
        words = self.search.text().strip()
        shown = words if len(words) <= _MOST_SHOWN else f"{words[: _MOST_SHOWN - 1]}…"
        told = self.tr("Find “{0}” in what is coded").format(shown)
        self.coded.setText(plain(elided(told, self.coded.fontMetrics(), self.width() - _AROUND_LINK)))
        self.coded.setAccessibleName(told)
        self.coded.setVisible(bool(words))

    def _tell_filter(self) -> None:
        self.filter_changed.emit(self.filter)

    def _show_progress(self, progress: Progress) -> None:
        self._count.setText(grouped(progress.articles) if progress.articles else "")
        self.tabs.show_counts([progress.articles, progress.to_do, progress.in_progress, progress.finished])
        self.tabs.setVisible(progress.articles > 0)
        self._finished.setText(
            self.tr("{0} of {1} finished").format(grouped(progress.finished), grouped(progress.articles))
        )
        statements = _statements(progress.statements) if progress.articles else ""
        # Both counts of a very large project are wider than the narrowest list.
        self._statements.setText(statements if progress.articles < 10_000 else "")
        self._bar.setToolTip(statements)
        self._bar.setRange(0, max(1, progress.articles))
        self._bar.setValue(progress.finished)


def spoken(row: ArticleRow) -> str:
    """A line of the list in words, for a screen reader and for typing ahead."""
    head = row.title
    state = _tr(_STATE_WORDS[row.state])
    return f"{head}, {state}, {_statements(row.statements)}"


def _statements(count: int) -> str:
    return _tr("1 statement") if count == 1 else _tr("{0} statements").format(grouped(count))


def _tr(words: str) -> str:
    return QCoreApplication.translate("ArticleList", words)
