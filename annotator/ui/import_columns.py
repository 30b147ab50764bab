"""Which column of a table is what: proposed, changed by drop-downs, with the first rows as they would be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, button, label
from annotator.ui.widgets.check_box import CheckBox, CheckWords
from annotator.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from annotator.services.reading_files import Table

_KINDS: Final = ("text", "headline", "date", "outlet", "author", "id")
_ROWS: Final = 3
_MOST_SHOWN: Final = 160

Mapped = Mapping[str, str | tuple[str, ...]]


class ImportColumns(QWidget):
    """Reports the columns when the person has said that they are right; nothing is read again before."""

    chosen = Signal(object)
    """The heading of each kind by name, and under “details” the headings of the other columns that are kept."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table: Table | None = None
        self.kinds: dict[str, DropDown] = {}
        self._samples: list[list[ElidedLabel]] = []
        self._names = {
            "text": self.tr("Text"),
            "headline": self.tr("Headline"),
            "date": self.tr("Date"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "id": self.tr("Number"),
        }
        self._hint = label(role="small", wrap=True)
        self.rest = CheckBox(theme, self.tr("Keep the other columns as details"))
        self.use = button(self.tr("Read with these columns"), kind="primary")
        self._arrange()
        self.use.clicked.connect(self._choose)

    def show_table(self, table: Table) -> None:
        """Show the headings with what was taken for what, or what is proposed."""
        if table is self._table:
            return
        self._table = table
        used = table.used
        for kind, field in self.kinds.items():
            field.blockSignals(True)  # noqa: FBT003 - Qt's own
            field.clear()
            field.addItem(self.tr("not in the table") if kind != "text" else self.tr("choose…"), "")
            for heading in table.headings:
                field.addItem(" ".join(heading.split())[:60], heading)
            known = getattr(used, kind) if used is not None else ""
            field.setCurrentIndex(max(0, field.findData(known)) if known else 0)
            field.blockSignals(False)  # noqa: FBT003 - as above
        self.rest.setChecked(used is None or bool(used.details))
        self._follow()

    def mapped(self) -> Mapped:
        """What is chosen now."""
        named = {kind: str(field.currentData() or "") for kind, field in self.kinds.items()}
        taken = set(named.values())
        headings = self._table.headings if self._table is not None else ()
        rest = tuple(heading for heading in headings if heading not in taken) if self.rest.isChecked() else ()
        return {**named, "details": rest}

    def _choose(self) -> None:
        self.chosen.emit(self.mapped())

    def _follow(self) -> None:
        """Show the first rows as they would be read."""
        mapped = self.mapped()
        rows = self._table.rows[:_ROWS] if self._table is not None else ()
        headings = list(self._table.headings) if self._table is not None else []
        for place, kind in enumerate(_KINDS):
            heading = mapped[kind]
            column = headings.index(str(heading)) if heading in headings else -1
            for number, sample in enumerate(self._samples[place]):
                row = rows[number] if number < len(rows) else ()
                words = row[column] if 0 <= column < len(row) else ""
                sample.setText(" ".join(words[:_MOST_SHOWN].split()) or "–")
        has_text = bool(mapped["text"])
        self.use.setEnabled(has_text and mapped != self._used())
        self._hint.setText(
            self.tr("Remembered for tables with the same headings.")
            if has_text
            else self.tr("Say which column holds the text of the articles.")
        )

    def _used(self) -> Mapped | None:
        used = self._table.used if self._table is not None else None
        return None if used is None else {each.name: getattr(used, each.name) for each in fields(used)}

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for column, words in enumerate((self.tr("Columns"), "", self.tr("Row 1"), self.tr("Row 2"), self.tr("Row 3"))):
            head = label(words, role="strong" if column == 0 else "small")
            grid.addWidget(head, 0, column)
        for line, kind in enumerate(_KINDS, 1):
            field = self.kinds[kind] = DropDown(self._theme, self._names[kind])
            field.setMinimumWidth(130)
            field.setMaximumWidth(180)
            field.currentIndexChanged.connect(lambda _place: self._follow())
            grid.addWidget(label(self._names[kind], role="small"), line, 0)
            grid.addWidget(field, line, 1)
            self._samples.append([self._sample(grid, line, number) for number in range(_ROWS)])
        for column in range(2, 2 + _ROWS):
            grid.setColumnStretch(column, 1)
        box.addLayout(grid)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.rest)
        foot.addWidget(CheckWords(self.rest), 1)
        foot.addWidget(self.use)
        box.addLayout(foot)
        box.addWidget(self._hint)
        self.rest.clicked.connect(self._follow)

    def _sample(self, grid: QGridLayout, line: int, number: int) -> ElidedLabel:
        sample = ElidedLabel()
        sample.setProperty("role", "small")
        sample.setTextFormat(Qt.TextFormat.PlainText)
        sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addWidget(sample, line, 2 + number)
        return sample
