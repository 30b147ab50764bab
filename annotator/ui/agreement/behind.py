"""The statements behind a figure: what each coder has in a place, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.services.comparison import Coded, Difference, Place
from annotator.ui.agreement.tables import LEFT, NO_INDEX, AnyIndex, ChartTable, Role
from annotator.ui.agreement.wording import listed, tr
from annotator.ui.icons import Icons
from annotator.ui.language import grouped
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import ElidedLabel, IconButton, as_tooltip, label, line

ARTICLE, DIFFERS = 0, 1
_BEFORE: Final = 2
_WIDTHS: Final = {ARTICLE: 190, DIFFERS: 104}
_PLACE_HEIGHT: Final = 46
_KINDS: Final = {Difference.CODE: "code", Difference.ACTORS: "actors", Difference.BOUNDARY: "boundary"}


class PlaceModel(QAbstractTableModel):
    """One line a place; a column for each coder, with words, code and actors."""

    def __init__(self, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = {code.key: code for code in codebook.codes}
        self._roles = {role.key: role.name for role in codebook.roles}
        self.places: tuple[Place, ...] = ()
        self._coders: tuple[str, ...] = ()

    def show(self, places: Sequence[Place]) -> None:
        self.beginResetModel()
        self.places = tuple(places)
        self._coders = tuple(dict.fromkeys(name for place in places for name in place.coders))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else _BEFORE + len(self._coders)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Article"), tr("Differs"), *self._coders)[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.places[index.row()]
        if index.column() < _BEFORE:
            return self._of_place(place, index.column(), role)
        name = self._coders[index.column() - _BEFORE]
        if name not in place.coders:
            return None
        return self._of_coder(place.by[place.coders.index(name)], role)

    def _of_place(self, place: Place, column: int, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return place.headline if column == ARTICLE else differs(place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(place.headline)
        if role == Role.TONE:
            return "text" if column == DIFFERS and place.disagrees else "text2"
        return None

    def _of_coder(self, coded: Coded | None, role: int) -> object:
        if coded is None:
            is_words = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return tr("marked nothing") if is_words else "text3" if role == Role.TONE else None
        code, actors = self._codes.get(coded.code), self._actors(coded)
        name = code.name if code else coded.code
        looks: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: coded.quote,
            Qt.ItemDataRole.AccessibleTextRole: f"{name}: {coded.quote}. {actors}",
            Qt.ItemDataRole.ToolTipRole: as_tooltip(f"{name}\n{coded.quote}\n{actors}"),
            Qt.ItemDataRole.FontRole: article_font(14),
            Role.CODE: code,
            Role.BELOW: actors or tr("no actors"),
        }
        return looks.get(role)

    def _actors(self, coded: Coded) -> str:
        return " · ".join(f"{self._roles.get(role, role)} {', '.join(names)}" for role, names in coded.actors)


def differs(place: Place) -> str:
    """In a word or two how coders differ in a place."""
    if not place.differs:
        return tr("same")
    if place.differs[0] is Difference.ONLY_SOME:
        return tr("only {0}").format(listed([coded.coder for coded in place.by if coded]))
    return ", ".join(tr(_KINDS[each]) for each in place.differs)


class Behind(QWidget):
    """Shows the places of one figure, differences first; opening one asks for it in the article."""

    place_opened = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setProperty("role", "strong")
        self.count = label(role="hint")
        self.fold = IconButton(icons.icon("x"), tr("Close the statements behind"))
        self.model = PlaceModel(codebook, self)
        self.table = ChartTable(theme, tr("Statements behind the figure"), clicks=False)
        self.table.setModel(self.model)
        self.table.verticalHeader().setDefaultSectionSize(_PLACE_HEIGHT)
        self.nothing = label(role="hint", wrap=True)
        self._arrange()
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(lambda index: self._open(index.row()))
        self.fold.clicked.connect(self.closed)

    def show_reading(self, title: str) -> None:
        """Say whose statements are being looked for; earlier ones stay until these are there."""
        self.title.setText(title)
        self.count.setText(tr("reading…"))

    def show_places(self, places: Sequence[Place]) -> None:
        self.model.show(places)
        for column in range(self.model.columnCount()):
            is_words = column >= _BEFORE
            mode = self.table.horizontalHeader().ResizeMode
            self.table.horizontalHeader().setSectionResizeMode(column, mode.Stretch if is_words else mode.Interactive)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        different = sum(place.disagrees for place in places)
        self.count.setText(
            tr("{0} differ, {1} the same").format(grouped(different), grouped(len(places) - different))
            if places
            else ""
        )
        self.table.setVisible(bool(places))
        self.nothing.setVisible(not places)
        self.nothing.setText(tr("There are no statements behind this figure."))
        if places:
            self.table.scrollToTop()
            self.table.choose(0)

    def _open(self, row: int) -> None:
        self.place_opened.emit(self.model.places[row])

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 8, 16, 8)
        head.setSpacing(10)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        head.addWidget(self.fold)
        self.nothing.setContentsMargins(24, 8, 24, 16)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(line())
        box.addLayout(head)
        box.addWidget(line())
        inset = QHBoxLayout()
        inset.setContentsMargins(16, 0, 0, 0)
        inset.addWidget(self.table)
        box.addLayout(inset, 1)
        box.addWidget(self.nothing, 1)
        self.nothing.hide()
