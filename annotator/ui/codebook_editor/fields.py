"""A field of a form: its name, what is typed or chosen, a hint, and beside it what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.theme import Theme
from annotator.ui.widgets import label
from annotator.ui.widgets.check_box import CheckBox, CheckWords
from annotator.ui.widgets.flow import Flow


class Field(QWidget):
    """A control under its name; the lines below it say what is wrong, with an icon, and what is worth knowing."""

    def __init__(
        self, theme: Theme, icons: Icons, name: str, control: QWidget, hint: str = "", *, is_narrow: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self.control = control
        control.setAccessibleName(name)
        title = label(name, role="label")
        title.setBuddy(control)
        self._hint = hint
        self._words = label(hint, role="hint", wrap=True)
        if not hint:
            self._words.hide()
        self._icon = QLabel()
        self._icon.setPixmap(icons.pixmap("circle-alert", size=14, colour="error"))
        self._icon.hide()
        below = self._below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(title)
        box.addWidget(control)
        if not is_narrow:
            box.addLayout(below)

    @property
    def said(self) -> str:
        """What is said below the field."""
        return self._words.text() if not self._words.isHidden() else ""

    @property
    def below(self) -> QLayout:
        """The line that says what is wrong, to be put elsewhere where the field is narrow."""
        return self._below

    def explain(self, hint: str) -> None:
        """Say this of it where nothing is wrong."""
        self._hint = hint

    def tell(self, wrong: Iterable[str], hints: Iterable[str] = ()) -> None:
        """Say what is wrong with it, or else what is worth knowing."""
        problems, others = list(wrong), list(hints)
        words = " ".join(problems or others) or self._hint
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._icon.setVisible(bool(problems))
        self._words.setStyleSheet(f"color: {self._theme.error};" if problems else "")
        self.control.setAccessibleDescription(words)


class LineField(QLineEdit):
    """One line. ``changed`` tells each change that was typed, not those that are shown."""

    changed = Signal(str)

    def __init__(self, *, most: int = 0, width: int = 0) -> None:
        super().__init__()
        if most:
            self.setMaxLength(most)
        if width:
            self.setFixedWidth(width)
        self.textEdited.connect(self.changed)

    def show_words(self, words: str) -> None:
        if self.text() != words:
            self.setText(words)


class TextField(QPlainTextEdit):
    """Several lines, as high as they are. Tab goes on to the next field."""

    changed = Signal(str)

    def __init__(self, *, least: int = 3) -> None:
        super().__init__()
        self._least = least
        self._is_showing = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def show_words(self, words: str) -> None:
        if self.toPlainText() != words:
            self._is_showing = True
            self.setPlainText(words)
            self._is_showing = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It never scrolls: the page does."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self) -> None:
        if not self._is_showing:
            self.changed.emit(self.toPlainText())

    def _fit(self) -> None:
        # Qt 6.11 counts the lines of blocks that it has not wrapped yet as one; asking for a block wraps it.
        words, block = 0.0, self.document().begin()
        while block.isValid():
            words += self.blockBoundingRect(block).height()
            block = block.next()
        height = round(max(self._least * self.fontMetrics().lineSpacing(), words)) + 20
        if height != self.height():
            self.setFixedHeight(height)


class LinesField(TextField):
    """A list with an item on each line, and a hairline between two."""

    lines_changed = Signal(tuple)

    def __init__(self, *, least: int = 2) -> None:
        super().__init__(least=least)
        self.changed.connect(lambda words: self.lines_changed.emit(tuple(words.split("\n")) if words else ()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().mid().color())
        block = self.firstVisibleBlock().next()
        while block.isValid():
            top = round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())
            painter.drawLine(4, top, self.viewport().width() - 4, top)
            block = block.next()
        painter.end()

    def show_lines(self, lines: Sequence[str]) -> None:
        self.show_words("\n".join(line.replace("\n", " ") for line in lines))


class Ticks(QWidget):
    """Several of a few, each with a check box."""

    changed = Signal(tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: dict[str, CheckBox] = {}
        self._flow = Flow(self, gap=8)

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Offer choices (key and name), these of them ticked."""
        names = {key: box.accessibleName() for key, box in self._boxes.items()}
        if names != dict(choices):
            self._build(choices)
        for key, box in self._boxes.items():
            box.setChecked(key in chosen)

    def box(self, key: str) -> CheckBox:
        return self._boxes[key]

    def _build(self, choices: Sequence[tuple[str, str]]) -> None:
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        for key, name in choices:
            box = CheckBox(self._theme, name)
            box.clicked.connect(self._tell)
            self._boxes[key] = box
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 8, 0)
            row.setSpacing(4)
            row.addWidget(box)
            row.addWidget(CheckWords(box))
            self._flow.addWidget(pair)

    def _tell(self) -> None:
        self.changed.emit(tuple(key for key, box in self._boxes.items() if box.isChecked()))


def ticked(theme: Theme, name: str) -> tuple[QWidget, CheckBox]:
    """A check box with its words beside it."""
    box = CheckBox(theme, name)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(box)
    row.addWidget(CheckWords(box))
    row.addStretch(1)
    return holder, box
