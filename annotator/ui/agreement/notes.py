"""What to keep in mind, what was done, and who has finished what: the report's sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.services.comparison import Caution, Methods
from annotator.ui.agreement.wording import tr
from annotator.ui.amounts import articles
from annotator.ui.icons import Icons
from annotator.ui.language import grouped, in_words
from annotator.ui.widgets import button, label

_MOST_CAUTIONS: Final = 3


class Cautions(QFrame):
    """The weightiest cautions first; where they are many, the rest when it is asked for."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", "warn")
        self.setAccessibleName(tr("Keep in mind"))
        picture = QLabel()
        picture.setPixmap(icons.pixmap("triangle-alert", size=18, colour="warn"))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(3)
        self.more = button("", kind="link")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self._further: list[QLabel] = []
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addLayout(self._lines)
        words.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)

    def show_cautions(self, cautions: Sequence[Caution]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = [
            label(in_words(each.words), role="small" if number else "strong", wrap=True)
            for number, each in enumerate(cautions)
        ]
        for line in lines:
            self._lines.addWidget(line)
        # A fold that hides one line would take as much room as the line.
        self._further = lines[_MOST_CAUTIONS:] if len(lines) > _MOST_CAUTIONS + 1 else []
        self.more.setVisible(bool(self._further))
        self._show_more(is_shown=self.more.isChecked())
        self.setVisible(bool(cautions))
        self.setAccessibleDescription(" ".join(in_words(caution.words) for caution in cautions))

    def _show_more(self, is_shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        for line in self._further:
            line.setVisible(is_shown)
        words = tr("Show fewer") if is_shown else tr("{0} more to keep in mind").format(len(self._further))
        self.more.setText(words)
        self.more.setAccessibleName(words)


class Paragraph(QLabel):
    """Words in lines that are not too long to read; Qt itself forgets the greatest width when it counts the lines."""

    def __init__(self, name: str, *, role: str = "", widest: int = 860) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMaximumWidth(widest)
        self.setProperty("role", role)
        if name:
            self.setAccessibleName(name)
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))


class MethodsText(QWidget):
    """The paragraph for a paper, to be selected or copied as a whole."""

    copied = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._methods: Methods | None = None
        self.paragraph = Paragraph(tr("Methods paragraph"))
        self.references = Paragraph(tr("References"), role="small")
        self.copy = button(tr("Copy the paragraph"), icon=icons.icon("copy"))
        self.copy.clicked.connect(self.copy_all)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for part in (self.paragraph, self.references):
            box.addWidget(part)
        box.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)

    def show_methods(self, methods: Methods) -> None:
        self._methods = methods
        self.paragraph.setText(methods.paragraph)
        self.references.setText("\n".join(methods.references))

    def copy_all(self) -> None:
        """Put paragraph and references on the clipboard."""
        if self._methods is not None:
            QGuiApplication.clipboard().setText(str(self._methods))
            self.copied.emit()


class NothingYet(QWidget):
    """What is needed before there is anything to compare, and who has finished what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(role="title")
        self.sentence = Paragraph("", widest=620)
        self.who = Paragraph("", role="small", widest=620)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 48, 24, 48)
        box.setSpacing(10)
        for part in (self.title, self.sentence, self.who):
            box.addWidget(part)
        box.addStretch(1)

    def tell(self, title: str, sentence: str, finished: Sequence[tuple[str, int, int]]) -> None:
        """``finished`` is each coder with how many articles another has finished too, and how many alone."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.who.setText("\n".join(_finished(*each) for each in finished))


def _finished(name: str, together: int, alone: int) -> str:
    if not together and not alone:
        return tr("{0} has finished no article yet.").format(name)
    words = tr("{0} has finished {1}; in {2} of them somebody else has too.")
    return words.format(name, articles(together + alone), grouped(together))
