"""The screen on which articles are coded: list, article with its header, statements below, inspector at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.names.alike import Alike
from annotator.domain.records import Actor, ArticleId, ArticleRow
from annotator.ui.article_header import ArticleHeader
from annotator.ui.article_line import ArticleLine
from annotator.ui.article_list import ArticleList
from annotator.ui.article_rail import RAIL_WIDTH
from annotator.ui.canvas.view import ArticleView
from annotator.ui.drawer import Drawer, PanePlace
from annotator.ui.icons import Icons
from annotator.ui.inspector import Inspector
from annotator.ui.like_this import LikeThis
from annotator.ui.no_articles import NoArticles
from annotator.ui.pane_room import Asked, Room, Stand, Widths
from annotator.ui.statement_table import TABLE_HEIGHT, StatementTable
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner
from annotator.ui.widgets.drop_area import dropped_files

LIST_WIDTH, LIST_LEAST, LIST_MOST = 276, 220, 400
INSPECTOR_WIDTH, INSPECTOR_LEAST, INSPECTOR_MOST = 344, 300, 440
ARTICLE_LEAST: Final = 380
PANES: Final = ("articles", "statements", "inspector")


class CodingScreen(QWidget):
    """Where everything stands. It arranges the panes and knows nothing of what they show."""

    files_dropped = Signal(list)
    import_asked = Signal()
    folder_asked = Signal()
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
        self.line = ArticleLine(theme, icons)
        self.article = ArticleView(theme)
        self.like_this = LikeThis(theme, icons)
        self.table = StatementTable(theme, icons)
        self.inspector = Inspector(theme, icons, find_actors=find_actors, alike_actors=alike_actors)
        self._asked = Asked()
        self._widths = Widths(LIST_WIDTH, INSPECTOR_WIDTH)
        self._stands: tuple[Stand, Stand] | None = None
        self._is_empty = False
        self.setAcceptDrops(True)
        self._empty = NoArticles(icons)
        self._arrange()
        self.articles.left.connect(self._leave_list)
        self.articles.rail.unfolding_asked.connect(self.find_articles)
        self.article.viewport().installEventFilter(self)
        empty = self._empty
        empty.files_dropped.connect(self.files_dropped)
        empty.import_asked.connect(self.import_asked)
        empty.folder_asked.connect(self.folder_asked)
        empty.paste_asked.connect(self.paste_asked)
        self.line.moved.connect(self.article.keep_in_sight)

    def show_empty(self, *, is_empty: bool) -> None:
        """Show how to bring articles in, in the place of an article."""
        self._is_empty = is_empty
        self._middle.setCurrentIndex(1 if is_empty else 0)
        self._show_panes()

    def show_pane(self, pane: str, *, shown: bool) -> None:
        """Show or hide one of ``PANES``; in a small window the list and the inspector lie over the article."""
        asked, room = self._asked, self._room
        if pane == "statements" and shown:
            self.table.set_folded(folded=False)
        if pane == "articles" and not room.has_list:
            asked.list_over = shown
        elif pane == "inspector" and not room.has_inspector:
            asked.drawer = asked.drawer_opens = shown
        elif pane == "statements" and not room.has_table:
            asked.low_table = shown
        else:
            setattr(asked, pane, shown)
        self._show_panes()

    def want_pane(self, pane: str, *, wanted: bool) -> None:
        """Say which panes there shall be where there is room for all."""
        setattr(self._asked, pane, wanted)
        self._show_panes()

    def is_shown(self, pane: str) -> bool:
        """Whether a pane is there to be seen, wanted or not; a rail is not the list."""
        panes = {"articles": self.articles, "inspector": self.inspector, "statements": self.table}
        return panes[pane].isVisibleTo(self)

    @property
    def wanted_panes(self) -> list[str]:
        """What the coder wants to see where there is room for all."""
        return [pane for pane in PANES if getattr(self._asked, pane)]

    def show_inspector(self) -> None:
        """Have the inspector there, whatever the coder or a small window has hidden: something is asked in it."""
        if not self.is_shown("inspector"):
            self._open_inspector()

    def follow_mark(self, *, is_any: bool) -> None:
        """In a small window the inspector comes with a mark that is chosen and goes with it."""
        asked = self._asked
        if self._room.has_inspector or not (asked.inspector and asked.drawer_opens):
            asked.drawer = asked.drawer and is_any
        else:
            asked.drawer = is_any
        self._show_panes()

    def find_articles(self) -> None:
        """Go to the search field, and have the list there."""
        if not self.is_shown("articles"):
            self.show_pane("articles", shown=True)
        self.articles.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_next_pane(self) -> None:
        """Go from the list to the article, the table, the inspector, and round: Tab goes through marks instead."""
        first = self.inspector.first_field()
        panes = (
            (self.articles.rail, self.articles.rail.view), (self.articles, self.articles.view),
            (self.article, self.article),
            (self.table, self.table.view), (self.inspector, first),
        )  # fmt: skip
        # So that a list shows where its focus is, as after Tab.
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        order = [(pane, field) for pane, field in panes if field is not None and field.isVisible()]
        here = QApplication.focusWidget()
        at = next((n for n, (pane, _field) in enumerate(order) if here is not None and _holds(pane, here)), -1)
        order[(at + 1) % len(order)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def layout_state(self) -> tuple[str, str]:
        """How wide the coder has the panes, and where the lower splitter stands, as words to be remembered."""
        return self._widths.as_words(), bytes(self.column.saveState().toHex().data()).decode()

    def restore_layout(self, states: Sequence[str]) -> None:
        columns, column = [*states, "", ""][:2]
        self._widths = Widths.from_words(columns) or self._widths
        self.column.restoreState(QByteArray.fromHex(QByteArray(column.encode())))
        self._share_width()

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
        self._share_width()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_panes()
        self._share_width()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(dropped_files(event.mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the article puts away what lies over it."""
        if event.type() == QEvent.Type.MouseButtonPress and watched is self.article.viewport():
            self._put_away()
        return super().eventFilter(watched, event)

    def _put_away(self) -> None:
        asked = self._asked
        if asked.list_over or (asked.drawer and not self._room.has_inspector):
            asked.list_over = asked.drawer = False
            self._show_panes()

    def _open_inspector(self) -> None:
        if self._room.has_inspector:
            self._asked.inspector = True
        else:
            self._asked.drawer = True
        self._show_panes()

    @property
    def _room(self) -> Room:
        return Room(self.width(), self.height())

    def _show_panes(self) -> None:
        """What the coder wants to see, as far as there is room."""
        room, asked = self._room, self._asked
        articles, inspector = room.articles(asked), room.inspector(asked)
        if (articles, inspector) != self._stands:
            self._stands = articles, inspector
            with self.focus_kept():
                self._list_place.stand(articles)
                self._inspector_place.stand(inspector)
            self._share_width()
        self.table.setVisible(room.statements(asked) and not self._is_empty)
        self._list_place.lie()
        self._inspector_place.lie()
        self.inspector.fit_to(self.height())
        self.panes_shown.emit()

    def _share_width(self) -> None:
        """Give the panes the widths that the coder chose, as far as there is room, and the article the rest."""
        if not self.isVisible():
            return
        room, asked = self._room, self._asked
        left = {Stand.BESIDE: self._widths.articles, Stand.HIDDEN: 0}.get(room.articles(asked), RAIL_WIDTH)
        right = self._widths.inspector if room.inspector(asked) is Stand.BESIDE else 0
        self.columns.setSizes([left, max(ARTICLE_LEAST, sum(self.columns.sizes()) - left - right), right])

    def _keep_width(self, _at: int, handle: int) -> None:
        """A pane that was drawn wider or narrower stays so."""
        left, _article, right = self.columns.sizes()
        if handle == 1 and self._room.articles(self._asked) is Stand.BESIDE:
            self._widths.articles = left
        elif handle == 2:
            self._widths.inspector = right

    def _leave_list(self) -> None:
        if self._asked.list_over:
            self.show_pane("articles", shown=False)
        self.article.setFocus()

    def _arrange(self) -> None:
        page = QWidget()
        page.setObjectName("paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page_box = QVBoxLayout(page)
        page_box.setContentsMargins(0, 0, 0, 0)
        page_box.setSpacing(0)
        page_box.addWidget(self.header)
        page_box.addWidget(self.banner)
        page_box.addWidget(self.line)
        page_box.addWidget(self.article, 1)
        page_box.addWidget(self.like_this)
        self._middle = QStackedWidget()
        self._middle.addWidget(page)
        self._middle.addWidget(self._empty)
        self._middle.setMinimumWidth(ARTICLE_LEAST)
        self.column = _splitter(Qt.Orientation.Vertical, self._middle, self.table)
        rail = self.articles.rail
        self._list_place = PanePlace(self, self.articles, Drawer(self, at_right=False, width=LIST_WIDTH), rail=rail)
        self._inspector_place = PanePlace(self, self.inspector, Drawer(self, at_right=True, width=INSPECTOR_WIDTH))
        self.columns = _splitter(Qt.Orientation.Horizontal, self._list_place, self.column, self._inspector_place)
        self.column.setStretchFactor(0, 1)
        self.columns.setStretchFactor(1, 1)
        self._list_place.widths = LIST_LEAST, LIST_MOST
        self._inspector_place.widths = INSPECTOR_LEAST, INSPECTOR_MOST
        self.columns.setSizes([LIST_WIDTH, 820, INSPECTOR_WIDTH])
        self.columns.splitterMoved.connect(self._keep_width)
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
