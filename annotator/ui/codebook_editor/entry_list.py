"""The entries of the codebook at the left of the editor, with how many statements use each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyleOptionViewItem, QWidget

from annotator.domain.codebook import Code, Entry, EntryKind
from annotator.ui.codebook_editor.records import EditorState
from annotator.ui.icons import Icons
from annotator.ui.language import elided, grouped
from annotator.ui.theme import Theme, interface_font
from annotator.ui.widgets import SideList, as_tooltip, badge_pixmap
from annotator.ui.widgets.side_list import SideRows

_PLACE = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_MARKED = Qt.ItemDataRole.UserRole + 2
_AROUND = 30
"""The room beside the words and the icon of a row."""
Place = tuple[EntryKind, str] | None
"""Which entry; None for the unit and the rules."""


class EntryList(SideList):
    """Rules, codes, roles and variables. What has something wrong with it or to be mended bears a mark."""

    place_chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Entries of the codebook"))
        self._theme = theme
        self._icons = icons
        self._is_showing = False
        self.setItemDelegate(_Counted(theme, icons, self))
        self.currentItemChanged.connect(self._tell)

    @property
    def place(self) -> Place:
        """The entry that is chosen."""
        item = self.currentItem()
        place: Place = item.data(_PLACE) if item is not None else None
        return place

    def show_entries(self, state: EditorState) -> None:
        """Show the draft's entries; the same one stays chosen."""
        place, row, rows = self.place, self.currentRow(), self.count()
        self._is_showing = True
        self.clear()
        rules = self._add(self.tr("Unit and rules"), None, self._icons.icon("book-text", colour="text2"))
        rules.setData(_MARKED, any(state.problems_of(None)) or bool(state.todo.get("")))
        heads = {
            EntryKind.CODE: self.tr("Codes"),
            EntryKind.ROLE: self.tr("Roles"),
            EntryKind.VARIABLE: self.tr("Variables"),
        }
        for kind in EntryKind:
            entries = state.codebook.entries(kind)
            if entries:
                self._add_head(heads[kind])
            for entry in sorted(entries, key=lambda each: each.retired):
                self._add_entry(entry, kind, state)
        self.choose(place)
        if self.place != place and self.count() == rows:
            # It has another key: it was saved.
            self.setCurrentRow(row)
        self._is_showing = False

    def choose(self, place: Place) -> None:
        """Go to an entry; to the rules where it is not there."""
        for row in range(self.count()):
            if self.item(row).flags() & Qt.ItemFlag.ItemIsSelectable and self.item(row).data(_PLACE) == place:
                self.setCurrentRow(row)
                return
        self.setCurrentRow(0)

    def _add_entry(self, entry: Entry, kind: EntryKind, state: EditorState) -> None:
        name = entry.name or self.tr("Without a name")
        item = self._add(name, (kind, entry.key), self._icon(entry, kind))
        used = state.usage.of(kind, entry.key)
        wrong = any(each not in state.hints for each in state.problems_of(kind, entry.key))
        item.setToolTip(as_tooltip(name))
        item.setData(_COUNT, self.tr("retired") if entry.retired else grouped(used))
        item.setData(_MARKED, wrong or bool(state.todo.get(entry.key)))
        facts = [name, self.tr("used {count} times").format(count=grouped(used))]
        facts += [self.tr("retired")] if entry.retired else []
        facts += [self.tr("something is wrong with it")] if wrong else []
        facts += [self.tr("found unclear in settling")] if state.todo.get(entry.key) else []
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(facts))
        if entry.retired:
            item.setForeground(self._theme.colour("text3"))

    def _icon(self, entry: Entry, kind: EntryKind) -> QIcon:
        if isinstance(entry, Code):
            icon = QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                icon.addPixmap(badge_pixmap(entry, self._theme), mode)
            return icon
        name = "user" if kind is EntryKind.ROLE else "sliders-horizontal"
        return self._icons.icon(name, colour="text2")

    def _add(self, name: str, place: Place, icon: QIcon) -> QListWidgetItem:
        item = QListWidgetItem(icon, name)
        item.setData(_PLACE, place)
        item.setSizeHint(QSize(180, 30))
        self.addItem(item)
        return item

    def _add_head(self, words: str) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(interface_font(12, weight=interface_font().Weight.DemiBold))
        head.setForeground(self._theme.colour("text2"))
        head.setSizeHint(QSize(180, 36))
        head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.addItem(head)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_showing:
            self.place_chosen.emit(item.data(_PLACE))


class _Counted(SideRows):
    """A long name ends in “…” where its count begins."""

    def __init__(self, theme: Theme, icons: Icons, view: EntryList) -> None:
        super().__init__(theme, view)
        self._mark = icons.pixmap("circle-alert", size=14, colour="warn")

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.data(_COUNT) is not None:
            beside = option.decorationSize.width() + _AROUND + _room_of(index)
            option.text = elided(option.text, option.fontMetrics, option.rect.width() - beside)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        count, is_marked = str(index.data(_COUNT) or ""), bool(index.data(_MARKED))
        box = QRect(option.rect)
        room = _room_of(index)
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not count and not is_marked:
            return
        painter.save()
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("text2" if chosen else "text3"))
        painter.drawText(box.adjusted(0, 0, -12, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        if is_marked:
            painter.drawPixmap(box.right() - room - 2, box.center().y() - 6, self._mark)
        painter.restore()


def _room_of(index: QModelIndex | QPersistentModelIndex) -> int:
    """What the count and the mark take at the right."""
    count = QFontMetrics(interface_font(12)).horizontalAdvance(str(index.data(_COUNT) or ""))
    return 20 + count + (18 if index.data(_MARKED) else 0)
