"""The guide to read beside the work: its pages at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidgetItem, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from annotator.ui.guide.pages import Page
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme, article_font, interface_font
from annotator.ui.widgets import SearchField, SideList, SideWindow, label, line

_PAGE: Final = Qt.ItemDataRole.UserRole
_MARGIN: Final = 32
_WIDEST: Final = 640
_LINE_HEIGHT: Final = 145


class GuideWindow(SideWindow):
    """Stays beside the window; finds pages by their words. Esc closes it."""

    command = "guide"

    def __init__(self, theme: Theme, icons: Icons, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Guide"))
        self._theme = theme
        self._pages = pages
        self.search = SearchField(icons, self.tr("Find in the guide"))
        self.list = SideList(theme, self.tr("Pages of the guide"))
        self._none = label(self.tr("No page has these words."), role="hint")
        self._none.setContentsMargins(16, 8, 16, 8)
        self.text = _Text(theme)
        self.text.setAccessibleName(self.tr("Page"))
        self.text.anchorClicked.connect(lambda url: self.open_at(url.toString().removeprefix("#")))
        self.search.searched.connect(self._find)
        self.list.currentItemChanged.connect(self._show)
        self._arrange()
        self._find("")
        self.resize(940, 680)

    def open_at(self, name: str) -> None:
        """Show the page of that name, whatever is looked for."""
        self.search.clear()
        for row, page in enumerate(self._pages):
            if page.name == name:
                self.list.setCurrentRow(row)

    def _find(self, words: str) -> None:
        current = self.list.currentItem()
        name = current.data(_PAGE).name if current is not None else ""
        found = [page for page in self._pages if page.mentions(words)]
        self.list.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(_PAGE, page)
            item.setSizeHint(QSize(180, 30))
            self.list.addItem(item)
        self._none.setVisible(not found)
        names = [page.name for page in found]
        if found:
            self.list.setCurrentRow(names.index(name) if name in names else 0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            page: Page = item.data(_PAGE)
            self.text.show_page(page, self.search.text().split())

    def _arrange(self) -> None:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(252)
        head = QVBoxLayout()
        head.setContentsMargins(12, 14, 12, 6)
        head.addWidget(self.search)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 8)
        left.setSpacing(0)
        left.addLayout(head)
        left.addWidget(self._none)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(line(vertical=True))
        row.addWidget(self.text, 1)
        self.setTabOrder(self.search, self.list)
        self.setTabOrder(self.list, self.text)


class _Text(QTextBrowser):
    """A page of our own, set like a page. Nothing is ever loaded for it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            f"QTextBrowser {{ background: {theme.paper}; color: {theme.text};"
            f" border: 2px solid {theme.paper}; }} QTextBrowser:focus {{ border-color: {theme.focus}; }}"
        )

    def show_page(self, page: Page, sought: Sequence[str]) -> None:
        self.clear()
        document = self.document()
        document.setDefaultFont(interface_font(14))
        document.setMarkdown(f"# {page.title}\n\n{page.text}", QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        document.setDocumentMargin(_MARGIN)
        self._set_type()
        self._keep_measure()
        self._mark(sought)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:  # noqa: ANN401 - as in Qt
        return None

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401 - as in Qt
        super().resizeEvent(event)
        self._keep_measure()

    def _keep_measure(self) -> None:
        """Lines no longer than can be read well."""
        spare = max(0, self.width() - _WIDEST - 2 * _MARGIN)
        self.setViewportMargins(0, 0, spare, 0)

    def _set_type(self) -> None:
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            shape = QTextBlockFormat()
            shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            level = block.blockFormat().headingLevel()
            shape.setTopMargin({0: 0, 1: 0}.get(level, 18))
            shape.setBottomMargin(8)
            cursor.mergeBlockFormat(shape)
            if level:
                kind = QTextCharFormat()
                kind.setFont(article_font(23, semibold=True) if level == 1 else _strong(15))
                cursor.mergeCharFormat(kind)
            block = block.next()

    def _mark(self, sought: Sequence[str]) -> None:
        """Wash the words that were looked for."""
        marks = []
        wash = QTextCharFormat()
        wash.setBackground(self._theme.colour("warn_bg"))
        for word in sought:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = found, wash
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)


def _strong(size: int) -> QFont:
    return interface_font(size, weight=QFont.Weight.DemiBold)
