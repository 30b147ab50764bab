"""What the import page offers for many articles at once: leaving out near-duplicates, and learned boilerplate."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.amounts import numbered
from annotator.ui.import_tally import Tally
from annotator.ui.language import grouped
from annotator.ui.widgets import button, label


class ImportOffers(QWidget):
    """Stands in the foot, where nothing has to be kept free for it, and nothing moves when it comes and goes."""

    near_taken = Signal(bool)
    """Those that are nearly the same as another are to be taken, or left out."""
    learned_used = Signal(bool)
    """Lines that other articles of the outlet told of are to be boilerplate, or text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_near_taken = False
        self._has_learned = True
        self.near = button("", kind="link")
        self.near.hide()
        self.learned = button("", kind="link")
        self.learned.hide()
        self._comparing = label(role="hint")
        self._comparing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for each in (self.near, self.learned, self._comparing):
            row.addWidget(each)
        self.near.clicked.connect(lambda: self.near_taken.emit(not self._has_near_taken))
        self.learned.clicked.connect(lambda: self.learned_used.emit(not self._has_learned))

    def show_near(self, tally: Tally) -> None:
        """Offer to leave out at once what is nearly the same as another, or to take it after all."""
        count = tally.near_taken or tally.near
        leave = numbered(count, self.tr("Leave out the near-duplicate"), self.tr("Leave out the {0} near-duplicates"))
        take = numbered(count, self.tr("Take the near-duplicate"), self.tr("Take the {0} near-duplicates"))
        words = leave if tally.near_taken else take
        self.near.setText(words)
        self.near.setAccessibleName(words)
        self.near.setVisible(tally.near > 0)
        self._has_near_taken = tally.near_taken > 0

    def show_learned(self, lines: int, articles: int, *, is_used: bool) -> None:
        """Say how many lines other articles of the same outlet told of; they are boilerplate where they are used."""
        self._has_learned = is_used
        if is_used:
            words = self.tr("Count {0} lines of boilerplate, learned from the same outlets, as text").format(
                grouped(lines)
            )
        else:
            words = self.tr("Count {0} lines, learned from the same outlets, as boilerplate").format(grouped(lines))
        self.learned.setText(words)
        self.learned.setAccessibleName(words)
        self.learned.setToolTip(self.tr("In {0} articles. Each line can be switched beside its text.").format(articles))
        self.learned.setVisible(lines > 0)

    def show_comparing(self, done: int, of: int) -> None:
        """How many files have been compared with the others; ``of`` 0 when all are."""
        self._comparing.setVisible(of > 0)
        self._comparing.setText(self.tr("Looking for near-duplicates: {0} of {1}").format(grouped(done), grouped(of)))
