"""The page on which articles are looked at before they are brought in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.domain.records import Metadata
from annotator.domain.text import Span
from annotator.ui.bindings import key_words
from annotator.ui.icons import Icons
from annotator.ui.import_details import ImportDetails
from annotator.ui.import_foot import ImportFoot
from annotator.ui.import_head import ImportHead
from annotator.ui.import_rows import ImportRow, RowAct
from annotator.ui.import_table import ImportTable
from annotator.ui.theme import Theme
from annotator.ui.widgets import Banner, line
from annotator.ui.widgets.drop_area import dropped_files, has_words

_DETAILS_WIDTH: Final = 516
_COMMAND = Qt.KeyboardModifier.ControlModifier


class ImportPage(QWidget):
    """Shows a row for each file and reports what the person wants of it. Nothing is stored until they say so."""

    import_asked = Signal()
    closed = Signal()
    stop_asked = Signal()
    files_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()
    files_dropped = Signal(list)
    take_changed = Signal(int, bool)
    all_taken = Signal(bool)
    near_taken = Signal(bool)
    """Those that are nearly the same as another are to be taken, or left out."""
    learned_used = Signal(bool)
    """Lines that other articles of the outlet told of are to be boilerplate, or text."""
    encoding_chosen = Signal(int, str)
    columns_chosen = Signal(int, object)
    read_asked = Signal(int)
    """A file is to be read that was not, or once more."""
    many_edited = Signal(list, str, object)
    many_taken = Signal(list, bool)
    text_dropped = Signal(object)
    """A text, or a part of a web page, that was dropped."""
    metadata_edited = Signal(int, object)
    region_toggled = Signal(int, object)
    keys_changed = Signal()
    """Other keys act on the page than before."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        # Each is made in its place: Qt dresses a widget, with all that it holds, again whenever it is put elsewhere.
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self.head = ImportHead(icons, self)
        self.banner = Banner(theme, icons, self)
        self.table = ImportTable(theme, icons, self._columns)
        self.details = ImportDetails(theme, icons, self._columns)
        self.foot = ImportFoot(icons, self)
        self._shown: int | None = None
        self._is_storing = False
        self._focus_before: QWidget | None = None
        self._counting = QTimer(self, singleShot=True, interval=60)
        self._counting.timeout.connect(self.show_counts)
        self._arrange()
        self._connect()
        self.show_rows([])
        self.show_reading("", 0, 0)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[ImportRow]) -> None:
        """Show these files, in this order; those that are shown already keep their place."""
        self.table.show_rows(rows)
        self.show_counts()
        self._show_details()

    def show_some(self, changed: Mapping[int, ImportRow], *, more: Sequence[ImportRow] = ()) -> None:
        """Show what has become of some files, and ``more`` below those that are there."""
        for number, row in changed.items():
            self.table.show_row(number, row)
        if more:
            self.table.add_rows(more)
        self._counting.start()
        if self._shown is not None and self._shown in changed:
            self.details.show_row(changed[self._shown])

    def show_row(self, number: int, row: ImportRow) -> None:
        """Show what has become of one file."""
        self.show_some({number: row})
        self.show_counts()

    def show_reading(self, name: str, done: int, of: int, seconds: float = -1.0) -> None:
        """How far the reading is, and the seconds left where they can be told; ``of`` 0 when it has ended."""
        self.foot.show_reading(name, done, of, seconds)
        self.show_counts()

    def show_storing(self, done: int, of: int) -> None:
        """How many articles are stored, while nothing can be done but to stop that; ``of`` 0 when it has ended."""
        is_storing = of > 0
        has_begun, self._is_storing = is_storing and not self._is_storing, is_storing
        if has_begun:
            self._focus_before = self.focusWidget()
        self.foot.show_storing(done, of)
        if has_begun:
            self.foot.stop_storing.setFocus()
        for part in (self.head, self.table, self.details):
            part.setEnabled(not is_storing)
        if not is_storing and self._focus_before is not None:
            self._focus_before.setFocus()
            self._focus_before = None
        if has_begun or not is_storing:
            self.keys_changed.emit()

    def show_counts(self) -> None:
        """Count what is taken at once, without waiting for more to change."""
        self.table.show_counts()
        tally = self.table.model.tally
        self.head.show_tally(tally, is_empty=not self.table.model.rows)
        self.foot.show_taken(tally.taken)
        self.foot.offers.show_near(tally)

    def show_passed(self, count: int) -> None:
        """Say how many files in folders were of no kind that articles come in."""
        self.head.passed = count
        self.show_counts()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys that act on the page now, each with what it does."""
        if self._is_storing:
            return [(key_words("Esc"), self.tr("stop importing: nothing is stored"))]
        return [
            (key_words("Space"), self.tr("tick or untick")),
            (key_words("Ctrl+Return"), self.tr("import what is ticked")),
            (key_words("Esc"), self.tr("back to coding")),
        ]

    def show_error(self, title: str, sentence: str) -> None:
        """Say why the articles were not brought in."""
        self.banner.show_error(title, sentence)

    def finish_typing(self) -> None:
        """Report what is being typed."""
        self.details.editor.finish_typing()

    # What is reported -------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys that the window uses for coding from acting behind this page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.text_dropped.emit(QGuiApplication.clipboard().mimeData())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _COMMAND:
            self._ask_import()
        elif not _is_ours(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()) or has_words(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        files = dropped_files(event.mimeData())
        if files:
            self.files_dropped.emit(files)
        else:
            self.text_dropped.emit(event.mimeData())

    def _act(self, number: int) -> None:
        """Bring the person to what solves a problem, or do it where nothing is to be asked."""
        row = self.table.model.rows[number]
        self.table.choose(number)
        if row.act is RowAct.COLUMNS:
            self.details.columns.kinds["text"].setFocus()
        elif row.act is RowAct.ENCODING:
            self.details.encodings.setFocus()
        elif row.act is not None:
            self.read_asked.emit(number)

    def _tell_columns(self, columns: object) -> None:
        if self._shown is not None:
            self.columns_chosen.emit(self._shown, columns)

    def _ask_import(self) -> None:
        self.finish_typing()
        if self.foot.import_button.isEnabled():
            self.import_asked.emit()

    def _choose(self, number: int) -> None:
        if number != self._shown:
            self.finish_typing()
            self._show_details()

    def _ask_for_piece(self, number: int, piece: str) -> None:
        self.table.choose(number)
        self.details.editor.ask_for(piece)

    def _tell_metadata(self, metadata: Metadata) -> None:
        if self._shown is not None:
            self.metadata_edited.emit(self._shown, metadata)

    def _tell_line(self, span: Span) -> None:
        if self._shown is not None:
            self.region_toggled.emit(self._shown, span)

    def _tell_encoding(self, encoding: str) -> None:
        if self._shown is not None:
            self.encoding_chosen.emit(self._shown, encoding)

    # ------------------------------------------------------------------------------------------------------------

    def _show_details(self) -> None:
        self._shown = self.table.current
        self.details.show_row(None if self._shown is None else self.table.model.rows[self._shown])

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.banner)
        box.addWidget(line())
        columns = self._columns
        columns.setHandleWidth(1)
        columns.setChildrenCollapsible(False)
        columns.addWidget(self.table)
        columns.addWidget(self.details)
        columns.setStretchFactor(0, 1)
        columns.setSizes([1440 - _DETAILS_WIDTH, _DETAILS_WIDTH])
        self.table.setMinimumWidth(420)
        self.details.setMinimumWidth(360)
        box.addWidget(columns, 1)
        box.addWidget(line())
        box.addWidget(self.foot)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._choose)
        self.table.take_changed.connect(self.take_changed)
        self.table.all_taken.connect(self.all_taken)
        self.table.piece_asked.connect(self._ask_for_piece)
        self.details.metadata_edited.connect(self._tell_metadata)
        self.details.line_toggled.connect(self._tell_line)
        self.details.encoding_chosen.connect(self._tell_encoding)
        self.table.act_asked.connect(self._act)
        self.table.many_edited.connect(self.many_edited)
        self.table.many_taken.connect(self.many_taken)
        self.details.columns_chosen.connect(self._tell_columns)
        head, foot = self.head, self.foot
        foot.offers.near_taken.connect(self.near_taken)
        foot.offers.learned_used.connect(self.learned_used)
        head.paste_asked.connect(self.paste_asked)
        head.files_asked.connect(self.files_asked)
        head.folder_asked.connect(self.folder_asked)
        foot.stop.clicked.connect(self.stop_asked)
        foot.close_button.clicked.connect(self.closed)
        foot.import_button.clicked.connect(self._ask_import)


def _is_ours(event: QKeyEvent) -> bool:
    """Esc, Ctrl+Enter, and the keys of undo, which would act on the project behind the page."""
    if event.key() == Qt.Key.Key_Escape:
        return True
    is_command = bool(event.modifiers() & _COMMAND)
    return is_command and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Z, Qt.Key.Key_Y)
