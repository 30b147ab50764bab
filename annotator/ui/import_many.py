"""What is done to several marked articles of an import at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from annotator.ui.date_words import date_from
from annotator.ui.language import grouped
from annotator.ui.theme import Theme
from annotator.ui.widgets import button, label
from annotator.ui.widgets.drop_down import DropDown


class ImportMany(QWidget):
    """Gives all marked articles the same outlet, author or date, takes them or leaves them."""

    piece_given = Signal(str, object)
    taken = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = label(role="strong")
        self.piece = DropDown(theme, self.tr("What to set"))
        for key, words in (
            ("outlet", self.tr("Outlet")),
            ("author", self.tr("Author")),
            ("date", self.tr("Date")),
            ("headline", self.tr("Headline")),
        ):
            self.piece.addItem(words, key)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("For all marked articles"))
        self.words.setPlaceholderText(self.tr("For all marked articles"))
        self.give = button(self.tr("Set for all"))
        self.take = button(self.tr("Take them"), kind="link")
        self.leave = button(self.tr("Leave them out"), kind="link")
        self._complaint = label(role="small")
        self._complaint.setStyleSheet(f"color: {theme.error};")
        self._arrange()
        self.give.clicked.connect(self._give)
        self.words.returnPressed.connect(self._give)
        self.take.clicked.connect(lambda: self.taken.emit(True))  # noqa: FBT003 - Qt's own
        self.leave.clicked.connect(lambda: self.taken.emit(False))  # noqa: FBT003 - Qt's own
        self.piece.currentIndexChanged.connect(lambda _place: self._complaint.clear())

    def show_count(self, count: int) -> None:
        """Show how many articles are marked; nothing for a single one."""
        self._count.setText(self.tr("{0} marked").format(grouped(count)))
        self.setVisible(count > 1)

    def _give(self) -> None:
        piece, words = self.piece.currentData(), self.words.text().strip()
        value: str | None = words or None
        if piece == "date" and words:
            value = date_from(words)
            if value is None:
                self._complaint.setText(self.tr("“{0}” is no date").format(words[:40]))
                return
        self._complaint.clear()
        self.piece_given.emit(piece, value)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addWidget(self.piece)
        row.addWidget(self.words, 1)
        row.addWidget(self.give)
        row.addWidget(self._complaint)
        row.addWidget(self.take)
        row.addWidget(self.leave)
