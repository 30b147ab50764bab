"""The groups of what articles repeat as one list of lines, narrowed by what is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from annotator.domain.percent import percent
from annotator.services.repeats import Copy, Group, Piece, Place, compared_words
from annotator.ui.dates import shown_date
from annotator.ui.language import in_words

_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Only(StrEnum):
    """Which groups are shown. The order is that of the tabs."""

    OPEN = "open"
    LINKED = "linked"
    ARTICLES = "articles"


@dataclass(frozen=True, slots=True)
class Line:
    """A place, or a whole article, of a group. ``first`` is the place that it is compared with."""

    group: int
    size: int
    is_first: bool
    place: Place | None = None
    copy: Copy | None = None
    first: Place | None = None

    @property
    def words(self) -> str:
        """What stands there: the words, or the article's headline."""
        if self.place is not None:
            return self.place.words
        assert self.copy is not None  # noqa: S101 - a line is of one or the other
        return " ".join((self.copy.metadata.headline or self.copy.article).split())

    @property
    def pieces(self) -> Sequence[Piece]:
        """The words in pieces, those set apart in which it differs from the first of its group."""
        if self.place is None or self.first is None or self.is_first:
            return [(self.words, False)]
        return compared_words(self.words, self.first.words)

    @property
    def where(self) -> str:
        """Outlet, date and headline of its article, as far as they are known."""
        source = self.place or self.copy
        assert source is not None  # noqa: S101 - as above
        metadata = source.metadata
        headline = metadata.headline if self.place is not None else source.article
        known = (metadata.outlet, shown_date(metadata.date), headline or source.article)
        return " · ".join(" ".join(each.split()) for each in known if each)

    @property
    def note(self) -> str:
        """What is to be known of it beside its words."""
        if self.copy is not None:
            return in_words(percent(self.copy.share))
        if self.place is not None and self.place.is_linked:
            return "linked"
        return "suggested" if self.place is not None and not self.place.code else ""


class RepeatsModel(QAbstractListModel):
    """All lines of the groups that are shown, group by group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[Only, list[list[Line]]] = {only: [] for only in Only}
        self._only, self._wanted = Only.OPEN, ""
        self._lines: list[Line] = []

    def show(self, groups: Sequence[Group], copies: Sequence[Sequence[Copy]]) -> None:
        """Show these in the place of those before."""
        self._groups = {only: [] for only in Only}
        for number, group in enumerate(groups):
            first = group.places[0]
            lines = [Line(number, group.articles, place is first, place=place, first=first) for place in group.places]
            self._groups[Only.LINKED if group.is_linked else Only.OPEN].append(lines)
        for number, some in enumerate(copies, len(groups)):
            lines = [Line(number, len(some), copy is some[0], copy=copy) for copy in some]
            self._groups[Only.ARTICLES].append(lines)
        self._narrow()

    def show_only(self, only: Only) -> None:
        self._only = only
        self._narrow()

    def search(self, wanted: str) -> None:
        """Show groups only that have these words, in what is said or in what is known of an article."""
        self._wanted = wanted.casefold()
        self._narrow()

    def count(self, only: Only) -> int:
        """How many groups there are of a kind."""
        return len(self._groups[only])

    def line(self, row: int) -> Line:
        return self._lines[row]

    def group_of(self, line: Line) -> list[Line]:
        """All lines of a line's group."""
        return next((some for some in self._groups[self._only] if some[0].group == line.group), [line])

    def rowCount(self, parent: _AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (line.words, line.where, line.note)))
        return None

    def _narrow(self) -> None:
        self.beginResetModel()
        wanted = self._wanted.split()
        self._lines = [line for some in self._groups[self._only] if not wanted or _has(some, wanted) for line in some]
        self.endResetModel()


def _has(group: Sequence[Line], wanted: Sequence[str]) -> bool:
    words = " ".join(f"{line.words} {line.where}" for line in group).casefold()
    return all(word in words for word in wanted)
