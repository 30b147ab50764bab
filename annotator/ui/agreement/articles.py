"""In which articles coders differ most: a diagnosis, no measure of reliability."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.percent import percent
from annotator.domain.records import ArticleId, ArticleRow
from annotator.services.comparison import ArticleAgreement
from annotator.ui.agreement.tables import LEFT, NO_INDEX, RIGHT, AnyIndex, ChartTable, Role
from annotator.ui.agreement.wording import listed, number, tr
from annotator.ui.language import grouped, in_words
from annotator.ui.theme import Theme
from annotator.ui.widgets import as_tooltip

ReadRows = Callable[[Sequence[ArticleId]], Sequence[ArticleRow]]
NAME, COUNTS, BAR, VALUE = range(4)
_WIDTHS: Final = {COUNTS: 64, BAR: 76, VALUE: 52}
_PAGE: Final = 50
MOST_SHOWN: Final = 10


class ArticleModel(QAbstractTableModel):
    """Names are read from the project a page at a time, when they come into sight."""

    def __init__(self, rows: ReadRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._articles: list[ArticleAgreement] = []
        self._names: dict[str, str | None] = {}

    def show(self, articles: Sequence[ArticleAgreement]) -> None:
        self.beginResetModel()
        self._articles = sorted(articles, key=_rank)
        self._names.clear()
        self.endResetModel()

    def article(self, row: int) -> ArticleAgreement:
        return self._articles[row]

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._articles)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in (COUNTS, VALUE) else LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        coders = " / ".join(self._articles[0].coders) if self._articles else ""
        return (tr("Article"), coders, tr("Differ"), "F1" if self._has_f1() else "|u")[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        article, column = self._articles[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(index.row(), column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column in (COUNTS, VALUE) else LEFT
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return as_tooltip(_told(article, self._name(index.row()) or tr("not found")))
            case Role.TONE:
                return "text3" if column == NAME and not self._name(index.row()) else "text2" if column else "text"
            case Role.CHART if column == BAR and _agreement(article) is not None:
                return 1.0 - (_agreement(article) or 0.0)
        return None

    def _words(self, row: int, column: int) -> str:
        article = self._articles[row]
        if column == NAME:
            return self._name(row) or tr("not found")
        if column == COUNTS:
            return " / ".join(grouped(count) for count in article.statements)
        agreement = _agreement(article)
        if column == BAR:
            return "" if agreement is None else in_words(percent(1 - agreement))
        return number(agreement)

    def _name(self, row: int) -> str | None:
        wanted = self._articles[row].article
        if wanted not in self._names:
            first = row - row % _PAGE
            page = [each.article for each in self._articles[first : first + _PAGE]]
            self._names.update(dict.fromkeys(page))
            for found in self._rows([ArticleId(int(each)) for each in page if each.isdecimal()]):
                self._names[str(found.id)] = found.title
        return self._names[wanted]

    def _has_f1(self) -> bool:
        return bool(self._articles) and len(self._articles[0].coders) == 2


class ArticleBars(ChartTable):
    """The articles, where coders differ most first; opening one asks for its place in the window."""

    article_opened = Signal(object)

    def __init__(self, theme: Theme, rows: ReadRows, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Where coders differ, article by article"), parent=parent)
        self.articles = ArticleModel(rows, self)
        self.setModel(self.articles)
        self.give_widths(_WIDTHS, stretch=NAME)
        self.opened.connect(lambda row: self.article_opened.emit(self.articles.article(row)))

    def show_articles(self, articles: Sequence[ArticleAgreement]) -> None:
        self.articles.show(articles)
        self.show_whole(most=MOST_SHOWN)


def _agreement(article: ArticleAgreement) -> float | None:
    """F1 of two coders; of more, whether the text is marked."""
    return article.f1 if len(article.coders) == 2 else article.bar_u


def _rank(article: ArticleAgreement) -> tuple[bool, float, int]:
    """Least agreement first, what is undefined last; of equals the one with more to read."""
    agreement = _agreement(article)
    return agreement is None, agreement or 0.0, -sum(article.statements)


def _told(article: ArticleAgreement, name: str) -> str:
    counts = listed([f"{who} {grouped(count)}" for who, count in zip(article.coders, article.statements, strict=True)])
    words = tr("{0}\n{1} statements; |u-alpha {2}").format(name, counts, number(article.bar_u))
    return f"{words}, F1 {number(article.f1)}" if len(article.coders) == 2 else words
