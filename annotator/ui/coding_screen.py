"""The screen on which articles are coded: list, article with its header, statements below, inspector at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.names.alike import Alike
from annotator.domain.records import Actor, ArticleId, ArticleRow
from annotator.ui.article_header import ArticleHeader
from annotator.ui.article_list import ArticleList
from annotator.ui.canvas.view import ArticleView
from annotator.ui.icons import Icons
from annotator.ui.inspector import Inspector
from annotator.ui.like_this import LikeThis
from annotator.ui.statement_table import StatementTable
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, DropArea
from annotator.ui.widgets.drop_area import dropped_files

LIST_WIDTH, LIST_LEAST, LIST_MOST = 276, 220, 400
INSPECTOR_WIDTH, INSPECTOR_LEAST, INSPECTOR_MOST = 344, 300, 440
ARTICLE_LEAST: Final = 380
TABLE_HEIGHT: Final = 195
PANES: Final = ("articles", "statements", "inspector")
_SIDES: Final = ("articles", "inspector")
NARROW, LOW = 1100, 620


class CodingScreen(QWidget):
    """Where everything stands. It arranges the panes and knows nothing of what they show."""

    files_dropped = Signal(list)
    import_asked = Signal()
    paste_asked = Signal()
    panes_shown = Signal()
    """Other panes may be seen than before."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        *,
        rows: Callable[[Sequence[ArticleId]], Sequence[ArticleRow]],
        find_actors: Callable[[str], Sequence[Actor]],
        alike_actors: Callable[[str], Sequence[Alike]] = lambda _name: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.articles = ArticleList(theme, icons, rows=rows)
        self.header = ArticleHeader(theme, icons)
        self.banner = Banner(theme, icons)
        self.article = ArticleView(theme)
        self.like_this = LikeThis(theme, icons)
        self.table = StatementTable(theme, icons)
        self.inspector = Inspector(theme, icons, find_actors=find_actors, alike_actors=alike_actors)
        self._wanted = set(PANES)
        self._side = "inspector"
        self._is_low_shown = False
        self._is_empty = False
        self.setAcceptDrops(True)
        self._empty = self._empty_page(icons)
        self._arrange()
        self.articles.left.connect(self._leave_list)

    def show_empty(self, *, is_empty: bool) -> None:
        """Show how to bring articles in, in the place of an article."""
        self._is_empty = is_empty
        self._middle.setCurrentIndex(1 if is_empty else 0)
        self._show_panes()

    def show_pane(self, pane: str, *, shown: bool) -> None:
        """Show or hide one of ``PANES``, as far as there is room."""
        if self._is_narrow and pane in _SIDES:
            self._side = pane if shown else ""
        elif pane == "statements" and self.height() < LOW:
            self._is_low_shown = shown
        else:
            self.want_pane(pane, wanted=shown)
        self._show_panes()

    def want_pane(self, pane: str, *, wanted: bool) -> None:
        """Say which panes there shall be where there is room for all."""
        (self._wanted.add if wanted else self._wanted.discard)(pane)
        self._show_panes()

    def is_shown(self, pane: str) -> bool:
        """Whether a pane is there to be seen, wanted or not."""
        return not {"articles": self.articles, "inspector": self.inspector, "statements": self.table}[pane].isHidden()

    @property
    def wanted_panes(self) -> list[str]:
        """What the coder wants to see where there is room for all."""
        return [pane for pane in PANES if pane in self._wanted]

    def show_inspector(self) -> None:
        """Have the inspector there, whatever the coder or a small window has hidden: something is asked in it."""
        if not self.is_shown("inspector"):
            self.show_pane("inspector", shown=True)

    def find_articles(self) -> None:
        """Go to the search field, and have the list there."""
        if not self.is_shown("articles"):
            self.show_pane("articles", shown=True)
        self.articles.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_next_pane(self) -> None:
        """Go from the list to the article, the table, the inspector, and round: Tab goes through marks instead."""
        first = self.inspector.first_field()
        panes = (
            (self.articles, self.articles.view), (self.article, self.article),
            (self.table, self.table.view), (self.inspector, first),
        )  # fmt: skip
        # So that a list shows where its focus is, as after Tab.
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        order = [(pane, field) for pane, field in panes if field is not None and field.isVisible()]
        here = QApplication.focusWidget()
        at = next((n for n, (pane, _field) in enumerate(order) if here is not None and _holds(pane, here)), -1)
        order[(at + 1) % len(order)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def layout_state(self) -> tuple[str, str]:
        """Where the splitters stand, as words to be remembered."""
        states = (self.columns.saveState(), self.column.saveState())
        first, second = (bytes(state.toHex().data()).decode() for state in states)
        return first, second

    def restore_layout(self, states: Sequence[str]) -> None:
        for splitter, state in zip((self.columns, self.column), states, strict=False):
            splitter.restoreState(QByteArray.fromHex(QByteArray(state.encode())))

    @contextmanager
    def focus_kept(self) -> Iterator[None]:
        """What takes the focus away by going, such as a memo whose statement is left, gives it to the article.

        Qt would give it to whatever widget comes next, where the keys of coding are silent.
        """
        before = QApplication.focusWidget()
        yield
        if before is not None and self.isAncestorOf(before) and QApplication.focusWidget() is not before:
            self.article.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_panes()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(dropped_files(event.mimeData()))

    def _show_panes(self) -> None:
        """What the coder wants to see; in a narrow window one side at a time, in a low one the table on demand."""
        shown = {pane: pane in self._wanted for pane in PANES}
        if self._is_narrow:
            shown |= {side: side == self._side for side in _SIDES}
        if self.height() < LOW:
            shown["statements"] = self._is_low_shown
        if self._is_empty:
            shown["statements"] = False
        self.articles.setVisible(shown["articles"])
        self.inspector.setVisible(shown["inspector"])
        self.table.setVisible(shown["statements"])
        self.panes_shown.emit()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < NARROW

    def _leave_list(self) -> None:
        if self._is_narrow and self._side == "articles":
            self.show_pane("inspector", shown=True)
        self.article.setFocus()

    def _empty_page(self, icons: Icons) -> QWidget:
        area = DropArea(
            icons,
            self.tr("This project has no articles yet"),
            self.tr("Drop text files or folders here. You will see what was found in each before anything is added."),
            offers=((self.tr("Import files…"), "upload"), (self.tr("Paste a text…"), "clipboard")),
        )
        area.setMaximumWidth(560)
        area.setMinimumHeight(280)
        area.files_dropped.connect(self.files_dropped)
        area.button_clicked.connect(lambda number: (self.paste_asked if number else self.import_asked).emit())
        page = QWidget()
        page.setObjectName("paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(page)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(0, 2)
        grid.setRowStretch(2, 3)
        grid.setColumnMinimumWidth(1, 360)
        grid.addWidget(area, 1, 1)
        return page

    def _arrange(self) -> None:
        page = QWidget()
        page.setObjectName("paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page_box = QVBoxLayout(page)
        page_box.setContentsMargins(0, 0, 0, 0)
        page_box.setSpacing(0)
        page_box.addWidget(self.header)
        page_box.addWidget(self.banner)
        page_box.addWidget(self.article, 1)
        page_box.addWidget(self.like_this)
        self._middle = QStackedWidget()
        self._middle.addWidget(page)
        self._middle.addWidget(self._empty)
        self._middle.setMinimumWidth(ARTICLE_LEAST)
        self.column = _splitter(Qt.Orientation.Vertical, self._middle, self.table)
        self.columns = _splitter(Qt.Orientation.Horizontal, self.articles, self.column, self.inspector)
        self.column.setStretchFactor(0, 1)
        self.columns.setStretchFactor(1, 1)
        self.articles.setMinimumWidth(LIST_LEAST)
        self.articles.setMaximumWidth(LIST_MOST)
        self.inspector.setMinimumWidth(INSPECTOR_LEAST)
        self.inspector.setMaximumWidth(INSPECTOR_MOST)
        self.columns.setSizes([LIST_WIDTH, 820, INSPECTOR_WIDTH])
        self.column.setSizes([620, TABLE_HEIGHT])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.columns)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _splitter(orientation: Qt.Orientation, *panes: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    # Qt makes a line of one pixel easier to take hold of than it looks.
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for pane in panes:
        splitter.addWidget(pane)
    return splitter
