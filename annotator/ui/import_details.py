"""The right side of the import page: what is known of one file, and its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.records import RegionKind
from annotator.exchange.texts import ENCODINGS
from annotator.ui.found_lines import TextLine, found_in, lines_of
from annotator.ui.icons import Icons
from annotator.ui.import_columns import ImportColumns
from annotator.ui.import_rows import ImportRow, RowState, encoding_choice, near_words
from annotator.ui.language import grouped, in_words
from annotator.ui.line_preview import LinePreview
from annotator.ui.metadata_editor import MetadataEditor
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, label, line
from annotator.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from annotator.services.repeats import NearText

_LEAST: Final = 36


class ImportDetails(QWidget):
    """Shows one row; where its file could not be read, the sentence that says why and what to do."""

    metadata_edited = Signal(object)
    line_toggled = Signal(object)
    encoding_chosen = Signal(str)
    columns_chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self._name, self._title = ElidedLabel(), ElidedLabel()
        for name in (self._name, self._title):
            name.setProperty("role", "strong")
        self.editor = MetadataEditor(theme, self._title)
        self.preview = LinePreview(theme)
        self.encodings = DropDown(theme, self.tr("Encoding"))
        self.columns = ImportColumns(theme)
        self._odd = label(role="small", wrap=True)
        self._problem = label(wrap=True)
        self._problem_icon = QLabel()
        self._count = ElidedLabel()
        self._count.setProperty("role", "small")
        self._arrange()
        self.editor.metadata_edited.connect(self.metadata_edited)
        self.preview.line_toggled.connect(self.line_toggled)
        self.preview.line_used.connect(self.editor.fill_in)
        self.columns.chosen.connect(self.columns_chosen)
        self.encodings.activated.connect(lambda _place: self.encoding_chosen.emit(self.encodings.currentData()))

    def show_row(self, row: ImportRow | None) -> None:
        """Show one file, or nothing."""
        for name in (self._name, self._title):
            name.setText(row.name if row else "")
        has_text = row is not None and row.draft is not None
        self._name.setVisible(not has_text)
        for widget in (self.editor, self.preview, self._foot):
            widget.setVisible(has_text)
        self._show_problem(row)
        self._encoding.setVisible(row is not None and row.inside is None and bool(row.guess))
        self.columns.setVisible(row is not None and row.table is not None)
        self._odd.setText("\n".join(in_words(each) for each in row.warnings) if row is not None else "")
        self._odd_line.setVisible(bool(self._odd.text()))
        if row is None:
            return
        if row.table is not None:
            self.columns.show_table(row.table)
        if row.guess:
            self._show_encoding(row)
        if row.draft is not None:
            text, regions = row.draft.text, row.draft.reading.regions
            lines = lines_of(text, regions)
            self.editor.show_metadata(row.metadata, found=row.found, places=found_in(lines, row.metadata))
            self.editor.set_editable(row.can_be_taken)
            self.preview.set_editable(row.can_be_taken)
            self.preview.show_lines(lines)
            self._count.setText(self._furniture(lines))

    def _show_problem(self, row: ImportRow | None) -> None:
        words, icon, colour = "", "circle-alert", "error"
        if row is None:
            words, icon, colour = self.tr("Choose a file to see what was found in it."), "file-text", "text3"
        elif row.inside is not None:
            words, icon, colour = self._whole_words(row), "files", "text2"
        elif row.state is RowState.PROBLEM:
            words = in_words(row.problem)
        elif row.state is RowState.READING:
            words, icon, colour = self.tr("This file has not been read yet."), "refresh-cw", "text3"
        elif row.state is RowState.DUPLICATE:
            words, icon, colour = self.tr("Left out: {0}.").format(row.same_as), "copy", "text2"
        elif row.near is not None:
            words, icon, colour = self._near_words(row.near, is_taken=row.is_taken), "files", "warn"
        self._problem.setText(words)
        self._problem_icon.setPixmap(self._icons.pixmap(icon, size=16, colour=colour))
        self._problem_line.setVisible(bool(words))
        self._rest.setVisible(row is None or row.draft is None)

    def _whole_words(self, row: ImportRow) -> str:
        count = row.inside.articles if row.inside is not None else 0
        held = self.tr("The file holds 1 article.") if count == 1 else self.tr("The file holds {0} articles.")
        shown = self.tr("Click the arrow before it in the list, or press →, and choose one of them to see its text.")
        return " ".join([held.format(grouped(count)), shown])

    def _near_words(self, near: NearText, *, is_taken: bool) -> str:
        where = self.tr("which the project has") if near.is_in_project else self.tr("which is in this import too")
        choice = self.tr("Untick it to leave it out.") if is_taken else self.tr("It is left out; tick it to take it.")
        words = near_words(near)
        return self.tr("{0}, {1}. {2}").format(words[:1].upper() + words[1:], where, choice)

    def _show_encoding(self, row: ImportRow) -> None:
        current = row.draft.encoding if row.draft is not None else row.guess
        choices = list(dict.fromkeys([row.guess, current, *ENCODINGS]))
        self.encodings.clear()
        for choice in choices:
            self.encodings.addItem(encoding_choice(choice), choice)
        self.encodings.setCurrentIndex(choices.index(current))

    def _furniture(self, lines: list[TextLine]) -> str:
        count = sum(one.kind is RegionKind.BOILERPLATE for one in lines)
        if not count:
            return self.tr("No boilerplate found")
        if count == 1:
            return self.tr("1 line of boilerplate, dimmed and not coded")
        return self.tr("{0} lines of boilerplate, dimmed and not coded").format(count)

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(20, 12, 16, 10)
        top.setSpacing(8)
        top.addWidget(self._name)
        self._problem_line = self._line_of_problem()
        top.addWidget(self.editor)
        top.addWidget(self._problem_line)
        self._encoding = self._line_of_encoding()
        top.addWidget(self._encoding)
        self._odd_line = self._line_of_odd()
        top.addWidget(self._odd_line)
        top.addWidget(self.columns)
        box.addLayout(top)
        box.addWidget(line())
        # It scrolls: on a low screen it gives way before the fields above are pressed together.
        self.preview.setMinimumHeight(_LEAST)
        box.addWidget(self.preview, 1)
        self._rest = QWidget()
        box.addWidget(self._rest, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(20, 8, 16, 8)
        foot.addWidget(self._count, 1)
        foot.addWidget(label(self.tr("The original file is kept"), role="hint"))
        box.addWidget(line())
        box.addWidget(self._foot)

    def _line_of_problem(self) -> QWidget:
        out = QWidget()
        row = QHBoxLayout(out)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(self._problem_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem, 1)
        return out

    def _line_of_odd(self) -> QWidget:
        out = QWidget()
        row = QHBoxLayout(out)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        picture = QLabel()
        picture.setPixmap(self._icons.pixmap("eye-off", size=14, colour="warn"))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._odd, 1)
        return out

    def _line_of_encoding(self) -> QWidget:
        out = QWidget()
        row = QHBoxLayout(out)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        name = label(self.tr("Encoding"), role="small")
        name.setMinimumWidth(62)
        self.encodings.setAccessibleName(self.tr("Encoding"))
        self.encodings.setMinimumWidth(210)
        row.addWidget(name)
        row.addWidget(self.encodings)
        row.addWidget(label(self.tr("Guessed: check that the text reads well."), role="small", wrap=True), 1)
        return out
