"""The lines of a coder's file, to go through and to answer by keys or mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QTreeView, QWidget

from annotator.domain.codebook import Codebook
from annotator.ui.icons import Icons
from annotator.ui.take_in.choices import Choice, choices_of
from annotator.ui.take_in.lines import FileLines
from annotator.ui.take_in.model import FileModel
from annotator.ui.take_in.nodes import Decided, Section
from annotator.ui.take_in.records import ActorAnswer, ActorAsked, FileShown, Refused, Same
from annotator.ui.take_in.wording import tr
from annotator.ui.theme import Theme
from annotator.ui.widgets import plain

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FileView(QTreeView):
    """1, 2 and 3 answer, Enter opens a line or its further answers, the arrows go through; answers only report."""

    answered = Signal()

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = FileModel(self)
        self._is_editable = True
        self.setModel(self.file)
        self._lines = FileLines(theme, icons, codebook, self.file, self)
        self.setItemDelegate(self._lines)
        self.setAccessibleName(tr("What the file brings"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTreeView::branch, QTreeView::item { background: transparent; border: none; }")
        self.file.answered.connect(self.answered)

    def show_file(self, shown: FileShown) -> None:
        """Show a file from its first line; parts are open, articles closed."""
        self.file.show(shown)
        self.set_editable(True)
        for row in range(self.file.rowCount()):
            self.expand(self.file.index(row, 0))
        first = self._first_line()
        if first.isValid():
            self._go_to(first)

    def set_codebook(self, codebook: Codebook) -> None:
        """Show codes as another version of the codebook has them."""
        self._lines.set_codebook(codebook)
        self.viewport().update()

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Let nothing be answered any more, or again."""
        self._is_editable = editable
        self._lines.offers = editable
        self.viewport().update()

    def show_articles(self) -> None:
        """Go to the first article and open it."""
        part = self.file.index(self.file.rowCount() - 1, 0)
        first = self.file.index(0, 0, part)
        if first.isValid():
            self.expand(first)
            self._go_to(first)
            self.scrollTo(first, QTreeView.ScrollHint.PositionAtTop)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Closing and taking in are the window's.
            event.ignore()
        elif index.isValid() and self._answers(index, event.text()):
            event.accept()
        elif index.isValid() and event.key() in _OPENS:
            self._open(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(QPoint(2, at.y()))
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        choice = self._lines.choice_at(index, self._box(index), at)
        if choice is not None:
            self._give(index, choice)
        elif not isinstance(self.file.record(index), ActorAsked):
            self._open(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._lines.hovered = event.position().toPoint()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._lines.hovered = QPoint(-1, -1)
        self.viewport().update()

    def place_of(self, index: QModelIndex, key: str) -> QRect:
        """Where the answer with a key stands in the view."""
        box = self._box(index)
        chips = self._lines.chips(box, index)
        return next((chip for choice, chip in chips if choice.key == key), QRect())

    # ------------------------------------------------------------------------------------------------------------

    def _answers(self, index: QModelIndex, key: str) -> bool:
        choice = next((one for one in choices_of(self.file, index) if one.key == key), None)
        if choice is not None:
            self._give(index, choice)
        return choice is not None

    def _give(self, index: QModelIndex, choice: Choice) -> None:
        """Take an answer; after a name is decided the next one that is not becomes current."""
        if not self._is_editable:
            return
        if choice.actor is None:
            self.file.say_who(index, same=choice.same)
            return
        self._decide(index, choice.actor)

    def _decide(self, index: QModelIndex, answer: ActorAnswer) -> None:
        record = self.file.record(index)
        if isinstance(record, ActorAsked) and record.chosen is None:
            row, part = index.row(), index.parent()
            self.file.decide(index, answer)
            # The line has gone to the decided ones; the next one stands in its place, or what holds these.
            following = self.file.index(row, 0, part)
            self._go_to(following if following.isValid() else self.file.index(0, 0, part))
        else:
            self.file.decide(index, answer)

    def _open(self, index: QModelIndex) -> None:
        record = self.file.record(index)
        if isinstance(record, ActorAsked):
            self._offer(index, record)
        elif isinstance(record, Refused):
            if self._is_editable:
                self.file.take_further(index)
        elif not isinstance(record, Section) and self.file.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))

    def _offer(self, index: QModelIndex, actor: ActorAsked) -> None:
        """All actors that a name may be, to choose from."""
        if not self._is_editable:
            return
        menu = QMenu(self)
        for same, words in ((Same.ACTOR, tr("Same as {0}")), (Same.ALIAS, tr("Another name of {0}"))):
            for one in actor.candidates:
                action = menu.addAction(plain(words.format(one.name)))
                answer = ActorAnswer(same, one.actor)
                action.triggered.connect(lambda _on=False, answer=answer: self._decide(index, answer))
            if actor.candidates:
                menu.addSeparator()
        action = menu.addAction(tr("A new actor"))
        action.triggered.connect(lambda: self._decide(index, ActorAnswer(Same.NEW)))
        menu.setAccessibleName(tr("What “{0}” is").format(actor.name))
        menu.popup(self.viewport().mapToGlobal(self._box(index).bottomLeft() + QPoint(38, 0)))

    def _first_line(self) -> QModelIndex:
        """The first line that asks for something or can be opened."""
        part = self.file.index(0, 0)
        first = self.file.index(0, 0, part)
        only_decided = first.isValid() and isinstance(self.file.record(first), Decided)
        return first if first.isValid() and not only_decided else part

    def _go_to(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.scrollTo(index)

    def _box(self, index: QModelIndex) -> QRect:
        box = self.visualRect(index)
        return QRect(0, box.top(), self.viewport().width(), box.height())
