"""The articles that can be compared, with how far each is settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from annotator.domain.records import ArticleId, ArticleRow
from annotator.ui.article_list import ArticleListModel
from annotator.ui.comparing.records import Counts
from annotator.ui.comparing.row_ground import paint_ground
from annotator.ui.comparing.wording import listed, tr
from annotator.ui.icons import Icons
from annotator.ui.language import elided, grouped
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import button, label

_AnyIndex = QModelIndex | QPersistentModelIndex
_ROW: Final = 58
_COUNTS: Final = Qt.ItemDataRole.UserRole + 1
Rows = Callable[[Sequence[ArticleId]], Sequence[ArticleRow]]


class ComparedArticles(ArticleListModel):
    """Rows are read when they are looked at, and how far these are is asked for a screen at a time."""

    counts_missing = Signal(list)

    def __init__(self, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(rows, parent)
        self._counts: dict[ArticleId, Counts] = {}
        self._asked: set[ArticleId] = set()
        self._wanted: list[ArticleId] = []
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    def put_counts(self, counts: Iterable[Counts]) -> None:
        self._counts.update((each.article_id, each) for each in counts)
        self._asked -= self._counts.keys()
        self.reread.emit()

    def forget_counts(self, ids: Iterable[ArticleId] | None = None) -> None:
        """Ask again when they are next seen: some of them, or all."""
        if ids is None:
            self._counts.clear()
            self._asked.clear()
        for article_id in ids or ():
            self._counts.pop(article_id, None)
            self._asked.discard(article_id)
        self.reread.emit()

    def counts(self, article_id: ArticleId) -> Counts | None:
        return self._counts.get(article_id)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _COUNTS:
            row = self.row(index)
            return None if row is None else self._known(row.id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index)
            counts = None if row is None else self._known(row.id)
            return None if row is None else f"{_head(row)}, {told(counts)}"
        return super().data(index, role)

    def _known(self, article_id: ArticleId) -> Counts | None:
        known = self._counts.get(article_id)
        if known is None and article_id not in self._asked:
            self._asked.add(article_id)
            self._wanted.append(article_id)
            self._asking.start()
        return known

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, []
        self.counts_missing.emit(wanted)


class ArticleLines(QStyledItemDelegate):
    """A headline on one line, below it how far the article is; greyed where a coder has not finished it."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(160, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row: ArticleRow | None = index.data(Qt.ItemDataRole.UserRole)
        counts: Counts | None = index.data(_COUNTS)
        if row is None:
            return
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, option.state, self._theme)
        is_grey = counts is not None and bool(counts.unfinished)
        icon, tone = _icon(counts)
        painter.drawPixmap(box.left() + 16, box.top() + 11, self._icons.pixmap(icon, size=16, colour=tone))
        words = QRect(box.left() + 40, box.top() + 9, box.width() - 54, 20)
        self._draw(painter, words, _head(row), "text3" if is_grey else "text", 13)
        self._draw(painter, words.translated(0, 20), told(counts), "text3" if is_grey else "text2", 12)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRect, words: str, tone: str, size: int) -> None:
        weight = QFont.Weight.DemiBold if size == 13 else QFont.Weight.Normal
        painter.setFont(interface_font(size, weight=weight))
        painter.setPen(self._theme.colour(tone))
        shown = elided(words, painter.fontMetrics(), box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


class ComparedList(QWidget):
    """The articles at the left."""

    article_chosen = Signal(int)
    counts_missing = Signal(list)
    all_agreed_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, *, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ComparedArticles(rows, self)
        self.view = QListView()
        self._count = label(role="hint")
        self.take_all = button("", parent=self)
        self.take_all.hide()
        self.take_all.clicked.connect(self.all_agreed_asked)
        view = self.view
        view.setObjectName("side")
        view.setModel(self.model)
        view.setItemDelegate(ArticleLines(theme, icons, view))
        view.setAccessibleName(tr("Articles"))
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without both Qt asks for each of a hundred thousand lines before it shows one.
        view.setUniformItemSizes(True)
        view.setGridSize(QSize(1, _ROW))
        view.setMouseTracking(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        self.model.reread.connect(view.viewport().update)
        self.model.counts_missing.connect(self.counts_missing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = label(tr("Articles"), role="title")
        head.setContentsMargins(16, 12, 16, 0)
        self._count.setContentsMargins(16, 2, 16, 8)
        box.addWidget(head)
        box.addWidget(self._count)
        box.addWidget(view, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 10)
        foot.addWidget(self.take_all)
        box.addLayout(foot)

    def show_agreed(self, count: int, *, editable: bool) -> None:
        """In how many places of all articles the coders agree, and it was not taken yet."""
        self.take_all.setVisible(bool(count) and editable)
        self.take_all.setText(tr("Take all {0} agreed").format(grouped(count)))
        self.take_all.setAccessibleName(tr("Take all {0} agreed places of every article").format(grouped(count)))
        self.take_all.setToolTip(self.take_all.accessibleName())

    def show_articles(self, ids: Sequence[ArticleId], done: int) -> None:
        self.model.show_ids(ids)
        self.show_done(done)

    def show_done(self, done: int) -> None:
        self._count.setText(tr("{0} of {1} done").format(grouped(done), grouped(self.model.rowCount())))

    def show_current(self, article_id: ArticleId) -> None:
        place = self.model.place(article_id)
        if place is not None:
            self.view.setCurrentIndex(self.model.index(place))

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None:
            self.article_chosen.emit(row.id)


def told(counts: Counts | None) -> str:
    """How far an article is, in a few words."""
    if counts is None:
        return tr("counting…")
    if counts.unfinished:
        return tr("{0} not finished").format(listed(counts.unfinished))
    found = counts.progress
    if found.is_done:
        return tr("done · {0} settled").format(found.n_settled)
    said = [tr("{0} open").format(found.n_open)] if found.n_open else [tr("all settled")] if found.n_items else []
    if found.n_settled and found.n_open:
        said.append(tr("{0} settled").format(found.n_settled))
    said.append(tr("{0} agreed").format(found.agreed))
    return " · ".join(said)


def _head(row: ArticleRow) -> str:
    return row.title[:200]


def _icon(counts: Counts | None) -> tuple[str, str]:
    if counts is None:
        return "circle", "line2"
    if counts.unfinished:
        return "clock", "text3"
    if counts.progress.is_done:
        return "circle-check", "ok"
    return ("circle-dot", "text2") if counts.progress.n_settled else ("circle", "field")
