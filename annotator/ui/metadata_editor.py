"""The fields of what is known of an article, with the line that each was found in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from annotator.domain.records import Metadata
from annotator.ui.date_words import date_from
from annotator.ui.dates import shown_date
from annotator.ui.found_lines import FIELDS, FoundAt
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, label

_MOST_QUOTED = 60
_ROOMY: Final = 440


class MetadataEditor(QWidget):
    """Headline, date, author and outlet to correct. A date that is none is refused beside its field."""

    metadata_edited = Signal(object)

    def __init__(
        self, theme: Theme, title: QWidget | None = None, *, with_places: bool = True, parent: QWidget | None = None
    ) -> None:
        """``title`` stands above the fields."""
        super().__init__(parent)
        self._theme = theme
        self._metadata = Metadata()
        self._with_places = with_places
        self.fields: dict[str, QLineEdit] = {}
        self._lines: dict[str, QLabel] = {}
        self._quotes: dict[str, ElidedLabel] = {}
        self._names = {
            "headline": self.tr("Headline"),
            "date": self.tr("Date"),
            "author": self.tr("Author"),
            "outlet": self.tr("Outlet"),
        }
        self._complaint = label(role="small", wrap=True)
        self._complaint.setStyleSheet(f"color: {theme.error};")
        self._complaint.hide()
        self._arrange(title)

    def show_metadata(
        self, metadata: Metadata, *, found: Metadata | None = None, places: Mapping[str, FoundAt] | None = None
    ) -> None:
        """Show these; ``found`` is what was read in the text, ``places`` where."""
        self._metadata = metadata
        self._complaint.hide()
        for key in FIELDS:
            field = self.fields[key]
            field.setText(self._words(key))
            field.setCursorPosition(0)
            field.setModified(False)
            if self._with_places:
                is_found = found is not None and getattr(found, key) == getattr(metadata, key)
                self._show_place(key, (places or {}).get(key) if is_found else None, is_found=is_found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the fields need it more than what stands in a line of the text."""
        super().resizeEvent(event)
        for quote in self._quotes.values():
            quote.setVisible(event.size().width() >= _ROOMY)
        self._grid.setColumnMinimumWidth(3, 110 if self._with_places and event.size().width() >= _ROOMY else 0)

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - named and called as Qt's own setters
        for field in self.fields.values():
            field.setReadOnly(not editable)

    def ask_for(self, key: str) -> None:
        """Put the caret into one field."""
        self.fields[key].setFocus()
        self.fields[key].selectAll()

    def fill_in(self, key: str, words: str) -> None:
        """Write words into a field as if they had been typed."""
        field = self.fields[key]
        field.setText(words)
        field.setModified(True)
        self._take(key)

    def finish_typing(self) -> None:
        """Report what is being typed, before something else is shown."""
        for key, field in self.fields.items():
            if field.isModified():
                self._take(key)

    def _words(self, key: str) -> str:
        value = getattr(self._metadata, key)
        return shown_date(value, long=True) if key == "date" else value or ""

    def _show_place(self, key: str, place: FoundAt | None, *, is_found: bool) -> None:
        is_there = getattr(self._metadata, key) is not None
        number, quote = self._lines[key], self._quotes[key]
        number.setVisible(place is not None)
        if place is not None:
            number.setText(self.tr("line {0}").format(place.number))
            whole = " ".join(place.words.split())
            is_whole = whole == " ".join((getattr(self._metadata, key) or "").split())
            quote.setText(self.tr("whole line") if is_whole else f"“{whole[:_MOST_QUOTED]}”")
        else:
            added = "" if is_found else self.tr("by you")
            quote.setText(added if is_there else self.tr("not found"))
        quote.setProperty("role", "small" if is_there else "missing")
        quote.style().unpolish(quote)
        quote.style().polish(quote)

    def _take(self, key: str) -> None:
        field = self.fields[key]
        if not field.isModified():
            return
        field.setModified(False)
        words = " ".join(field.text().split())
        value = date_from(words) if key == "date" and words else words or None
        if words and value is None:
            self._complaint.setText(
                self.tr("“{0}” is no date. Write it as 2022-11-09 or 9 November 2022, 15:15.").format(words[:60])
            )
            self._complaint.show()
            return
        self._complaint.hide()
        if value != getattr(self._metadata, key):
            self._metadata = replace(self._metadata, **{key: value})
            self.metadata_edited.emit(self._metadata)
        field.setText(self._words(key))

    def _arrange(self, title: QWidget | None) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 3)
        if self._with_places:
            grid.setColumnStretch(3, 1)
            grid.addWidget(label(self.tr("found in"), role="label"), 0, 2, 1, 2)
        if title is not None:
            grid.addWidget(title, 0, 0, 1, 2)
        for number, key in enumerate(FIELDS, start=1):
            field = QLineEdit()
            field.setAccessibleName(self._names[key])
            field.setPlaceholderText(self.tr("2022-11-09 or 9 November 2022") if key == "date" else "")
            field.editingFinished.connect(lambda key=key: self._take(key))
            self.fields[key] = field
            name = label(self._names[key], role="small")
            name.setBuddy(field)
            name.setMinimumWidth(62)
            grid.addWidget(name, number, 0)
            grid.addWidget(field, number, 1)
            if self._with_places:
                self._add_place(grid, key, number)
        grid.addWidget(self._complaint, len(FIELDS) + 1, 1, 1, -1)

    def _add_place(self, grid: QGridLayout, key: str, number: int) -> None:
        self._lines[key] = label()
        self._lines[key].setStyleSheet(
            f"background: {self._theme.sunk}; color: {self._theme.text2}; border-radius: 3px; padding: 1px 6px;"
            " font-size: 11px; font-weight: 600;"
        )
        self._quotes[key] = ElidedLabel()
        self._quotes[key].setProperty("role", "small")
        grid.addWidget(self._lines[key], number, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._quotes[key], number, 3)
