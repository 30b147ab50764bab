"""What an export is to hold and where it goes, shown before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.records import CoderId
from annotator.domain.whose_coding import CodingOf, n_by_several, usual
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.on_screen import fitted
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, SideWindow, Upright, button, key_hint, label, line
from annotator.ui.widgets.check_box import CheckBox, CheckWords

_ROW: Final = 27
_TARGET: Final = 24
_FEW: Final = 4
_WIDTH: Final = 640
_MOST_OF_CODERS: Final = 270
_FIRST_OF_ALL: Final = 100
"""The list of coders has what room there is, as far as it has lines for it."""


class ExportWindow(SideWindow):
    """Says whose coding is exported into which folder; both can be changed. Enter exports, Esc closes."""

    command = "export"
    export_asked = Signal(object, object)
    """With the folder and whose coding, a set of CoderId."""
    folder_asked = Signal()
    folder_changed = Signal(object)
    """With the folder that is typed."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Export as CSV"), parent)
        self._theme = theme
        self._everybody: tuple[CodingOf, ...] = ()
        self._is_busy = False
        self.banner = Banner(theme, icons)
        self.ticks: dict[CoderId, CheckBox] = {}
        self.folder = QLineEdit()
        self.other = button(self.tr("Another folder…"), icon=icons.icon("folder"))
        self.export = button(self.tr("Export"), kind="primary", icon=icons.icon("upload", colour="on_accent"))
        self._coders = QGridLayout()
        self._note = label(role="small", wrap=True)
        self._about_folder = label(role="small", wrap=True)
        self._arrange()
        self.folder.textEdited.connect(self._tell_folder)
        self.folder.returnPressed.connect(self.export.click)
        self.other.clicked.connect(lambda _checked=False: self.folder_asked.emit())
        self.export.clicked.connect(lambda _checked=False: self._ask())
        self.resize(_WIDTH, self.minimumSizeHint().height())

    def show_coding(self, everybody: Sequence[CodingOf]) -> None:
        """Whose coding there is, the usual ticked; the settled version first: nobody should have to scroll for it."""
        self._everybody = tuple(sorted(everybody, key=lambda each: not each.is_settled_version))
        while item := self._coders.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.ticks = {}
        ticked = usual(self._everybody)
        for row, each in enumerate(self._everybody):
            tick = CheckBox(self._theme, self._name(each))
            tick.setMinimumHeight(_TARGET)
            tick.setChecked(each.coder.id in ticked)
            tick.setEnabled(each.statements > 0)
            tick.toggled.connect(lambda _on: self._show_note())
            count = label(self._counted(each), role="small")
            tick.setAccessibleDescription(count.text())
            self._coders.addWidget(tick, row, 0)
            self._coders.addWidget(CheckWords(tick), row, 1)
            self._coders.addWidget(count, row, 2)
            self.ticks[each.coder.id] = tick
        rows = len(self._everybody)
        self._area.setMaximumHeight(_ROW * rows)
        self._area.setMinimumHeight(_ROW * min(rows, _FEW))
        self._show_note()
        self._fit()

    def show_folder(self, folder: Path, about: str) -> None:
        """Where the tables go, and what becomes of what is there."""
        if self.folder.text() != str(folder):
            self.folder.setText(str(folder))
        self._about_folder.setText(about)
        self._show_acts()

    def show_exporting(self, folder: Path, *, stop: Callable[[], object]) -> None:
        """They are being written; it can be stopped."""
        self._is_busy = True
        self.banner.show_progress(self.tr("Exporting to “{0}”").format(folder.name), stop=stop)
        self._show_acts()

    def show_ended(self) -> None:
        """Nothing is being written any more."""
        self._is_busy = False
        self.banner.clear()
        self._show_acts()

    @property
    def chosen(self) -> frozenset[CoderId]:
        """Whose coding is ticked."""
        return frozenset(coder for coder, tick in self.ticks.items() if tick.isChecked())

    @property
    def summed_up(self) -> str:
        """What is said of what is ticked."""
        return self._note.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(self.focusWidget(), CheckBox):
            self.export.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_room()
        return done

    # ------------------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """As high as what it holds before it is first seen; of many coders there are some to scroll to."""
        if not self.isVisible() and not self.testAttribute(Qt.WidgetAttribute.WA_Moved):
            least = self._area.minimumHeight()
            self._area.setMinimumHeight(min(_ROW * len(self._everybody), _MOST_OF_CODERS))
            self.ensurePolished()
            self._box.activate()
            self.resize(_WIDTH, max(self._box.heightForWidth(_WIDTH), self.minimumSizeHint().height()))
            self._area.setMinimumHeight(least)

    def _keep_room(self) -> None:
        """As high as its lines need at this width, which Qt does not see to, and still wholly on the screen."""
        least = self._box.minimumHeightForWidth(self.width())
        if least == self.minimumHeight():
            return
        self.setMinimumHeight(least)
        if self.isVisible():
            place = fitted(self.geometry(), self.screen().availableGeometry())
            if place.topLeft() != self.geometry().topLeft():
                self.move(self.pos() + place.topLeft() - self.geometry().topLeft())

    def _ask(self) -> None:
        if self.export.isEnabled():
            self.export_asked.emit(Path(self.folder.text()).expanduser(), self.chosen)

    def _tell_folder(self) -> None:
        self.folder_changed.emit(Path(self.folder.text()).expanduser())
        self._show_acts()

    def _show_acts(self) -> None:
        is_chosen = bool(self.chosen) or not any(each.statements for each in self._everybody)
        self.export.setEnabled(not self._is_busy and is_chosen and bool(self.folder.text().strip()))
        self.export.setToolTip("" if is_chosen else self.tr("Tick whose coding to export."))

    def _show_note(self) -> None:
        chosen = [each for each in self._everybody if each.coder.id in self.chosen]
        self._note.setText(" ".join(self._notes(chosen)))
        self._show_acts()

    def _notes(self, chosen: Sequence[CodingOf]) -> list[str]:
        if not any(each.statements for each in self._everybody):
            return [self.tr("Nothing is coded yet. The tables of articles, texts and actors are written all the same.")]
        if not chosen:
            return [self.tr("Tick whose coding to export.")]
        said = []
        shared = n_by_several(chosen)
        if shared:
            one = self.tr("1 article is coded by several of them: count each coder by itself, by the column “coder”.")
            many = self.tr(
                "{0} articles are coded by several of them: count each coder by itself, by the column “coder”."
            )
            said.append(one if shared == 1 else many.format(grouped(shared)))
        said += self._left_out(chosen)
        if len(chosen) > 1 and any(each.is_settled_version for each in chosen):
            said.append(self.tr("The settled version says again what coders say: analyse one or the other."))
        elif len(chosen) == 1 and chosen[0].is_settled_version and chosen[0].coder.id in usual(self._everybody):
            said.append(self.tr("Every coded article is settled, so the settled version is the coding to analyse."))
        return said

    def _left_out(self, chosen: Sequence[CodingOf]) -> list[str]:
        """What was settled and is not exported."""
        count = sum(each.settled for each in self._everybody if each not in chosen)
        if not count:
            return []
        one = self.tr("1 settled difference is not in this export: it stands in the settled version.")
        many = self.tr("{0} settled differences are not in this export: they stand in the settled version.")
        return [one if count == 1 else many.format(grouped(count))]

    def _name(self, each: CodingOf) -> str:
        return self.tr("Settled version") if each.is_settled_version else each.coder.name

    def _counted(self, each: CodingOf) -> str:
        if not each.statements:
            return self.tr("nothing yet")
        statements = (
            self.tr("1 statement")
            if each.statements == 1
            else self.tr("{0} statements").format(grouped(each.statements))
        )
        if each.is_settled_version:
            coded = len(frozenset().union(*(other.articles for other in self._everybody)))
            return self.tr("{statements}, {settled} of {coded} articles settled").format(
                statements=statements, settled=grouped(len(each.articles)), coded=grouped(coded)
            )
        count = len(each.articles)
        articles = self.tr("1 article") if count == 1 else self.tr("{0} articles").format(grouped(count))
        return self.tr("{statements} in {articles}").format(statements=statements, articles=articles)

    def _arrange(self) -> None:
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.banner)
        body = QVBoxLayout()
        body.setContentsMargins(20, 16, 20, 16)
        body.setSpacing(6)
        body.addWidget(label(self.tr("Whose coding"), role="title"))
        self._area = self._list_of_coders()
        body.addWidget(self._area, _FIRST_OF_ALL)
        body.addWidget(self._note)
        body.addSpacing(12)
        body.addWidget(label(self.tr("Into the folder"), role="title"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.folder.setAccessibleName(self.tr("Into the folder"))
        row.addWidget(self.folder, 1)
        row.addWidget(self.other)
        body.addLayout(row)
        body.addWidget(self._about_folder)
        body.addStretch(1)
        box.addLayout(body, 1)
        box.addWidget(line())
        box.addLayout(self._foot())

    def _list_of_coders(self) -> QScrollArea:
        holder = QWidget()
        holder.setObjectName("panel")
        self._coders.setContentsMargins(0, 0, 0, 0)
        self._coders.setHorizontalSpacing(8)
        self._coders.setVerticalSpacing(2)
        self._coders.setColumnStretch(1, 1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._coders)
        column.addStretch(1)
        area = Upright(holder)
        area.setObjectName("panel")
        return area

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.setSpacing(8)
        for key, words in (("Enter", self.tr("export")), ("Esc", self.tr("close"))):
            foot.addWidget(key_hint(key, words))
        foot.addStretch(1)
        foot.addWidget(self.export)
        return foot
