"""The foot of the import page: how far the reading is, and the button that brings the articles in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from annotator.ui.bindings import key_words
from annotator.ui.icons import Icons
from annotator.ui.import_offers import ImportOffers
from annotator.ui.language import grouped
from annotator.ui.widgets import ElidedLabel, button, label


class ImportFoot(QWidget):
    """Shows what goes on and lets articles be imported when the reading has ended and some are taken."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = 0
        self._is_reading = self._is_storing = False
        self.offers = ImportOffers()
        self._reading, self._read = ElidedLabel(), label(role="small")
        self._bar = QProgressBar()
        self.stop = button(self.tr("Stop reading"))
        self.stop_storing = button(self.tr("Stop importing"))
        self.stop_storing.hide()
        self.close_button = button(self.tr("Close"))
        self.import_button = button("", kind="primary", icon=icons.icon("check", colour="on_accent"))
        self._arrange()

    def show_reading(self, name: str, done: int, of: int, seconds: float = -1.0) -> None:
        """How far the reading is, and the seconds left where they can be told; ``of`` 0 when it has ended."""
        self._is_reading = of > 0
        self._show_progress(self.stop, is_shown=self._is_reading)
        self._reading.setText(self.tr("Reading {0}").format(name) if name else self.tr("Looking for files"))
        read = self.tr("{0} of {1} read").format(grouped(done), grouped(of)) if name else ""
        left = self._left_words(seconds) if seconds >= 0 and name else ""
        self._read.setText(self.tr("{0}, {1}").format(read, left) if left else read)
        self._bar.setRange(0, of if name else 0)
        self._bar.setValue(done)
        self._allow_import()

    def show_storing(self, done: int, of: int) -> None:
        """How many articles are stored; ``of`` 0 when it has ended."""
        self._is_storing = of > 0
        self._show_progress(self.stop_storing, is_shown=self._is_storing)
        self.close_button.setEnabled(not self._is_storing)
        self._reading.setText(self.tr("Bringing the articles in"))
        self._read.setText(self.tr("{0} of {1}").format(grouped(done), grouped(of)))
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._allow_import()

    def show_taken(self, taken: int) -> None:
        """Say how many articles would be imported."""
        self._taken = taken
        self._allow_import()

    def _show_progress(self, stop: QWidget, *, is_shown: bool) -> None:
        """What goes on stands in the place of what is offered."""
        for widget in (self._reading, self._read, self._bar, stop):
            widget.setVisible(is_shown)
        self.offers.setVisible(not is_shown)

    def _allow_import(self) -> None:
        taken = self._taken
        words = self.tr("Import 1 article") if taken == 1 else self.tr("Import {0} articles").format(grouped(taken))
        self.import_button.setText(words if taken else self.tr("Import"))
        self.import_button.setEnabled(taken > 0 and not self._is_reading and not self._is_storing)
        waits = self.tr("Wait until all files are read, or stop the reading.")
        nothing = self.tr("Tick the articles to bring in.")
        self.import_button.setToolTip(waits if self._is_reading else key_words("Ctrl+Return") if taken else nothing)

    def _left_words(self, seconds: float) -> str:
        if seconds < 10:
            return self.tr("a few seconds left")
        if seconds < 90:
            return self.tr("about {0} seconds left").format(round(seconds / 10) * 10)
        return self.tr("about {0} minutes left").format(round(seconds / 60))

    def _arrange(self) -> None:
        words = QHBoxLayout()
        self._reading.setProperty("role", "small")
        words.addWidget(self._reading, 1)
        words.addWidget(self._read)
        progress = QVBoxLayout()
        progress.setSpacing(6)
        progress.addLayout(words)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Files read"))
        progress.addWidget(self._bar)
        foot = QHBoxLayout(self)
        foot.setContentsMargins(20, 10, 20, 10)
        foot.setSpacing(12)
        foot.addLayout(progress, 1)
        foot.addWidget(self.offers)
        foot.addWidget(self.stop)
        foot.addWidget(self.stop_storing)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.import_button)
