"""The page on which articles are looked at before they are brought in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from annotator.domain.records import Metadata
from annotator.domain.text import Span
from annotator.ui.icons import Icons
from annotator.ui.import_details import ImportDetails
from annotator.ui.import_rows import ImportRow, RowAct, RowState
from annotator.ui.import_table import ImportTable
from annotator.ui.language import grouped
from annotator.ui.theme import Theme, article_font
from annotator.ui.widgets import Banner, ElidedLabel, button, label, line
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

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.table = ImportTable(theme, icons)
        self.details = ImportDetails(theme, icons)
        self.banner = Banner(theme, icons)
        self._shown: int | None = None
        self._is_reading = False
        self._summary = label(role="small", wrap=True)
        self._passed = 0
        self._has_learned = True
        self._counting = QTimer(self, singleShot=True, interval=60)
        self._counting.timeout.connect(self._show_counts)
        self.near = button("", kind="link")
        self.learned = button("", kind="link")
        self.learned.hide()
        self._add_files = button(self.tr("Add files…"), icon=icons.icon("file-plus"))
        self._paste = button(self.tr("Paste a text…"), icon=icons.icon("clipboard"))
        self._add_folder = button(self.tr("Add a folder…"), icon=icons.icon("folder"))
        self._comparing = label(role="hint")
        self._comparing.hide()
        self._reading, self._read = ElidedLabel(), label(role="small")
        self._bar = QProgressBar()
        self.stop = button(self.tr("Stop reading"))
        self.close_button = button(self.tr("Close"))
        self.import_button = button("", kind="primary", icon=icons.icon("check", colour="on_accent"))
        self._arrange()
        self._connect()
        self.show_rows([])
        self.show_reading("", 0, 0)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[ImportRow]) -> None:
        """Show these files, in this order; those that are shown already keep their place."""
        self.table.show_rows(rows)
        self._show_counts()
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
        self._show_counts()

    def show_reading(self, name: str, done: int, of: int, seconds: float = -1.0) -> None:
        """How far the reading is, and the seconds left where they can be told; ``of`` 0 when it has ended."""
        self._is_reading = of > 0
        for widget in (self._reading, self._read, self._bar, self.stop):
            widget.setVisible(self._is_reading)
        self._reading.setText(self.tr("Reading {0}").format(name) if name else self.tr("Looking for files"))
        read = self.tr("{0} of {1} read").format(grouped(done), grouped(of)) if name else ""
        left = self._left_words(seconds) if seconds >= 0 and name else ""
        self._read.setText(self.tr("{0}, {1}").format(read, left) if left else read)
        self._bar.setRange(0, of if name else 0)
        self._bar.setValue(done)
        self._show_counts()

    def show_storing(self, done: int, of: int) -> None:
        """How many articles are stored; ``of`` 0 when it has ended. It can't be stopped."""
        for widget in (self._reading, self._read, self._bar):
            widget.setVisible(of > 0)
        self._reading.setText(self.tr("Bringing the articles in"))
        self._read.setText(self.tr("{0} of {1}").format(grouped(done), grouped(of)))
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def _left_words(self, seconds: float) -> str:
        if seconds < 10:
            return self.tr("a few seconds left")
        if seconds < 90:
            return self.tr("about {0} seconds left").format(round(seconds / 10) * 10)
        return self.tr("about {0} minutes left").format(round(seconds / 60))

    def show_counts(self) -> None:
        """Count what is taken at once, without waiting for more to change."""
        self._show_counts()

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

    def show_passed(self, count: int) -> None:
        """Say how many files in folders were of no kind that articles come in."""
        self._passed = count
        self._show_counts()

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
        if self.import_button.isEnabled():
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

    def _show_counts(self) -> None:
        self.table.show_counts()
        model = self.table.model
        taken = model.tally.taken
        self._summary.setText(self._summed_up())
        words = self.tr("Import 1 article") if taken == 1 else self.tr("Import {0} articles").format(grouped(taken))
        self.import_button.setText(words if taken else self.tr("Import"))
        self.import_button.setEnabled(taken > 0 and not self._is_reading)
        waits = self.tr("Wait until all files are read, or stop the reading.")
        nothing = self.tr("Tick the articles to bring in.")
        self._show_near()
        self.import_button.setToolTip(waits if self._is_reading else "" if taken else nothing)

    def show_comparing(self, done: int, of: int) -> None:
        """How many files have been compared with the others; ``of`` 0 when all are."""
        self._comparing.setVisible(of > 0)
        self._comparing.setText(self.tr("Looking for near-duplicates: {0} of {1}").format(grouped(done), grouped(of)))

    def _show_near(self) -> None:
        """Offer to leave out at once what is nearly the same as another, or to take it after all."""
        model = self.table.model
        count = model.tally.near_taken or model.tally.near
        leave = _counted(count, self.tr("Leave out the near-duplicate"), self.tr("Leave out the {0} near-duplicates"))
        take = _counted(count, self.tr("Take the near-duplicate"), self.tr("Take the {0} near-duplicates"))
        words = leave if model.tally.near_taken else take
        self.near.setText(words)
        self.near.setAccessibleName(words)
        self.near.setVisible(model.tally.near > 0)

    def _summed_up(self) -> str:
        model = self.table.model
        if not model.rows:
            return self.tr("No files yet. Add files, folders or archives, or drop them here.")
        check, new = model.tally.count(RowState.TO_CHECK), model.tally.count(RowState.NEW)
        found = _counted(new + check, self.tr("1 new article"), self.tr("{0} new articles"))
        if check:
            found += self.tr(", {0} of them to check").format(grouped(check))
        duplicates, problems = model.tally.count(RowState.DUPLICATE), model.tally.count(RowState.PROBLEM)
        left = [
            _counted(duplicates, self.tr("1 duplicate"), self.tr("{0} duplicates")) if duplicates else "",
            _counted(problems, self.tr("1 problem"), self.tr("{0} problems")) if problems else "",
        ]
        out = f"{found}."
        if any(left):
            out += " " + self.tr("Left out: {0}.").format(", ".join(filter(None, left)))
        reading = model.tally.count(RowState.READING)
        out += " " + self.tr("{0} still to be read.").format(grouped(reading)) if reading else ""
        if not self._passed:
            return out
        one, several = self.tr("1 other file was passed by."), self.tr("{0} other files were passed by.")
        return f"{out} {_counted(self._passed, one, several)}"

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._head())
        box.addWidget(self.banner)
        box.addWidget(line())
        columns = QSplitter(Qt.Orientation.Horizontal)
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
        box.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        title = label(self.tr("Import articles"))
        title.setFont(article_font(21, semibold=True))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(self._summary)
        near = QHBoxLayout()
        near.setSpacing(12)
        near.addWidget(self.near)
        near.addWidget(self.learned)
        near.addWidget(self._comparing)
        near.addStretch(1)
        words.addLayout(near)
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 14)
        head.setSpacing(10)
        head.addLayout(words, 1)
        head.addWidget(self._paste)
        head.addWidget(self._add_files)
        head.addWidget(self._add_folder)
        return head

    def _foot(self) -> QHBoxLayout:
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
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 10)
        foot.setSpacing(12)
        foot.addLayout(progress, 1)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.import_button)
        return foot

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._choose)
        self.table.take_changed.connect(self.take_changed)
        self.table.all_taken.connect(self.all_taken)
        self.table.piece_asked.connect(self._ask_for_piece)
        self.details.metadata_edited.connect(self._tell_metadata)
        self.details.line_toggled.connect(self._tell_line)
        self.details.encoding_chosen.connect(self._tell_encoding)
        self.near.clicked.connect(lambda: self.near_taken.emit(not self.table.model.tally.near_taken))
        self.learned.clicked.connect(lambda: self.learned_used.emit(not self._has_learned))
        self.table.act_asked.connect(self._act)
        self.table.many_edited.connect(self.many_edited)
        self.table.many_taken.connect(self.many_taken)
        self.details.columns_chosen.connect(self._tell_columns)
        self._paste.clicked.connect(self.paste_asked)
        self._add_files.clicked.connect(self.files_asked)
        self._add_folder.clicked.connect(self.folder_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.close_button.clicked.connect(self.closed)
        self.import_button.clicked.connect(self._ask_import)


def _is_ours(event: QKeyEvent) -> bool:
    """Esc, Ctrl+Enter, and the keys of undo, which would act on the project behind the page."""
    if event.key() == Qt.Key.Key_Escape:
        return True
    is_command = bool(event.modifiers() & _COMMAND)
    return is_command and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Z, Qt.Key.Key_Y)


def _counted(count: int, one: str, several: str) -> str:
    return one if count == 1 else several.format(grouped(count))
