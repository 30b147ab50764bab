"""The history: what was done, when, by whom, and bringing a removed statement back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.history import HistoryFilter, HistoryRow, Version
from annotator.domain.records import ArticleId, Coder
from annotator.ui.history.model import ARTICLE, CODE, STATEMENT, WHAT, WHEN, WHO, HistoryModel, ReadPage
from annotator.ui.history.wording import kind_in_words, told_versions, tr
from annotator.ui.icons import Icons
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import Banner, ElidedLabel, SideWindow, Tabs, button, key_hint, label, line
from annotator.ui.widgets.cell_words import CellWords
from annotator.ui.widgets.drop_down import DropDown
from annotator.ui.widgets.line_table import as_lines
from annotator.ui.widgets.undo_buttons import UndoButtons

_ROW: Final = 28
_WIDTHS: Final = {WHEN: 130, WHO: 100, WHAT: 200, CODE: 150}


class HistoryWindow(SideWindow):
    """Stays beside the coding. Enter goes to the statement, Esc closes."""

    command = "history"
    opened = Signal(object)
    """With the row whose statement or article is to be seen."""
    chosen = Signal(object)
    bring_back_asked = Signal(int)
    csv_asked = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, codebook: Codebook, *, read: ReadPage, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("History"), parent)
        self._codebook = codebook
        self._article: ArticleId | None = None
        self._coders: tuple[Coder, ...] = ()
        self._kinds: tuple[ActionKind, ...] = ()
        self.model = HistoryModel(theme, codebook, read, self)
        self.view = QTableView()
        self.view.setItemDelegate(CellWords(self.view))
        self.coder = DropDown(theme, tr("Coder"))
        self.kind = DropDown(theme, tr("What was done"))
        self.scope = Tabs([tr("All articles"), tr("This article")])
        self.before = QPlainTextEdit()
        self.back = button(tr("Bring the statement back"), kind="primary")
        self.csv = button(tr("Save as CSV…"), icon=icons.icon("upload"))
        self.banner = Banner(theme, icons)
        self._undo = UndoButtons(icons)
        self._said = ElidedLabel(role="small")
        self._nothing = label(tr("Nothing was done that this lets through."), role="hint")
        self._arrange()
        self._connect()
        self.back.setEnabled(False)
        self.resize(1080, 680)

    def show_choices(self, coders: Sequence[Coder], kinds: Sequence[ActionKind], codebook: Codebook) -> None:
        """Whose actions there are, and of which kinds."""
        self._codebook = codebook
        self._coders, self._kinds = tuple(coders), tuple(kinds)
        for field, every, names in (
            (self.coder, tr("Every coder"), [coder.name for coder in coders]),
            (self.kind, tr("Everything"), [kind_in_words(kind) for kind in kinds]),
        ):
            known = field.currentText()
            field.blockSignals(True)  # noqa: FBT003 - Qt's own
            field.clear()
            field.addItems([every, *names])
            field.setCurrentIndex(max(0, field.findText(known)))
            field.blockSignals(False)  # noqa: FBT003 - as above

    def show_article(self, article: ArticleId | None, *, only: bool) -> None:
        """Which article is open, and whether only its history is shown."""
        self._article = article
        if only and article is not None:
            self.scope.choose(1)
        self.show_rows()

    def show_rows(self) -> None:
        """Read the newest page, at the line that was looked at."""
        place = self.view.currentIndex().row()
        self.model.show(self.wanted, self._codebook)
        has_any = self.model.rowCount() > 0
        self._nothing.setVisible(not has_any)
        if has_any:
            self.view.setCurrentIndex(self.model.index(max(0, min(place, self.model.rowCount() - 1)), 0))
        else:
            self._choose()

    def show_versions(self, versions: Sequence[Version], *, may_bring_back: bool) -> None:
        """What the chosen statement was after each action."""
        self.before.setPlainText(told_versions(list(versions), self._codebook))
        self.back.setEnabled(may_bring_back)

    def say(self, words: str) -> None:
        self._said.setText(words)

    def show_problem(self, title: str, sentence: str) -> None:
        self.banner.show_error(title, sentence, [(tr("Close"), self.banner.clear)])

    def show_written(self, title: str, sentence: str, offers: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        self.banner.show_success(title, sentence, [(tr("Close"), self.banner.clear), *offers])

    @property
    def said(self) -> str:
        return self._said.text()

    @property
    def wanted(self) -> HistoryFilter:
        """What is let through."""
        coder, kind = self.coder.currentIndex(), self.kind.currentIndex()
        return HistoryFilter(
            coder=self._coders[coder - 1].id if coder > 0 else None,
            kind=self._kinds[kind - 1] if kind > 0 else None,
            article=self._article if self.scope.current == 1 else None,
        )

    @property
    def current(self) -> HistoryRow | None:
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    # ------------------------------------------------------------------------------------------------------------

    def _choose(self, _index: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        self.before.clear()
        self.back.setEnabled(False)
        if self.current is not None:
            self.chosen.emit(self.current)

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def _ask_back(self) -> None:
        if self.current is not None and self.current.statement is not None:
            self.bring_back_asked.emit(self.current.statement)

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.view.doubleClicked.connect(lambda _index: self._open())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.view, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._open)
        self.coder.currentIndexChanged.connect(lambda _index: self.show_rows())
        self.kind.currentIndexChanged.connect(lambda _index: self.show_rows())
        self.scope.chosen.connect(lambda _tab: self.show_rows())
        self.back.clicked.connect(lambda _checked=False: self._ask_back())
        self.csv.clicked.connect(lambda _checked=False: self.csv_asked.emit())
        self.hear_undo()

    def _arrange(self) -> None:
        self._set_up_view()
        self.before.setReadOnly(True)
        self.before.setTabChangesFocus(True)
        self.before.setAccessibleName(tr("What the statement was before"))
        self.before.setFont(interface_font(12))
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(12)
        head.addWidget(self.scope, 1)
        for each in (self.coder, self.kind, self.csv):
            head.addWidget(each)
        below = QWidget()
        details = QVBoxLayout(below)
        details.setContentsMargins(20, 8, 20, 8)
        details.setSpacing(6)
        details.addWidget(label(tr("What the statement was, newest first"), role="label"))
        details.addWidget(self.before, 1)
        above = QWidget()
        rows = QVBoxLayout(above)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.view, 1)
        rows.addWidget(self._nothing)
        self._nothing.setContentsMargins(20, 12, 20, 12)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(above)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([440, 170])
        self.lay_out(head, line(), self.banner, middle=split, below=(line(), self._foot()))

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(tr("What was done, newest first"))
        as_lines(view, height=_ROW)
        view.setWordWrap(False)
        view.setFont(interface_font(12))
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            view.setColumnWidth(column, width)
        for column in (STATEMENT, ARTICLE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.setSpacing(8)
        for key, words in (("Enter", tr("go there")), ("Esc", tr("close"))):
            foot.addWidget(key_hint(key, words))
        foot.addWidget(self._said, 1)
        foot.addWidget(self._undo)
        foot.addWidget(self.back)
        return foot
