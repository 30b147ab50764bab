"""What is known of an article that is in the project already, to be corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.records import Article, Region
from annotator.domain.segments import word_count
from annotator.ui.dates import shown_date
from annotator.ui.found_lines import found_in, lines_of
from annotator.ui.icons import Icons
from annotator.ui.import_rows import encoding_name
from annotator.ui.language import grouped
from annotator.ui.metadata_editor import MetadataEditor
from annotator.ui.region_words import region_words
from annotator.ui.theme import Theme
from annotator.ui.widgets import ElidedLabel, IconButton, button, label, line
from annotator.ui.widgets.tab_order import tab_as_laid_out

_MOST_SHOWN = 160


class PropertiesDialog(QDialog):
    """Shows the metadata of one article and its regions; each correction is reported at once."""

    metadata_edited = Signal(object)
    region_removed = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, article: Article, *, editable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Article properties"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._icons = icons
        self._is_editable = editable
        self.editor = MetadataEditor(theme)
        self.editor.set_editable(editable)
        self.editor.metadata_edited.connect(self.metadata_edited)
        self._name = ElidedLabel()
        self._name.setProperty("role", "title")
        self._facts = label(role="small", wrap=True)
        self._count = label(role="hint")
        self._list = QVBoxLayout()
        self.close_button = button(self.tr("Close"), kind="primary")
        self.close_button.clicked.connect(self.accept)
        self._arrange()
        self.show_article(article)
        self.resize(680, 600)

    def show_article(self, article: Article) -> None:
        """Show the article as the project holds it now."""
        lines = lines_of(article.text, article.regions)
        places = found_in(lines, article.metadata)
        self.editor.show_metadata(article.metadata, found=article.metadata, places=places)
        self._name.setText(article.name)
        self._facts.setText(
            self.tr("{0} words · {1} · imported {2}").format(
                grouped(word_count(article.text)),
                encoding_name(article.encoding),
                shown_date(article.imported_at.date().isoformat()),
            )
        )
        self._show_regions(article)

    def done(self, result: int) -> None:
        """Report what is being typed before the dialog goes."""
        self.editor.finish_typing()
        super().done(result)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - as in Qt
        tab_as_laid_out(self)
        return super().focusNextPrevChild(forward)

    def _show_regions(self, article: Article) -> None:
        while item := self._list.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for region in article.regions:
            self._list.addWidget(self._row(region, article.text))
        self._list.addStretch(1)
        self._count.setText(grouped(len(article.regions)) if article.regions else self.tr("none found"))

    def _row(self, region: Region, text: str) -> QWidget:
        out = QWidget()
        row = QHBoxLayout(out)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(10)
        kind = label(region_words(region.kind), role="label")
        kind.setFixedWidth(80)
        flat = " ".join(region.span.of(text)[: 4 * _MOST_SHOWN].split())
        words = ElidedLabel()
        words.setText(flat[:_MOST_SHOWN])
        words.setProperty("role", "small")
        row.addWidget(kind)
        row.addWidget(words, 1)
        if self._is_editable:
            name = self.tr("Count “{0}” as running text").format(flat[:40])
            remove = IconButton(self._icons.icon("x", size=14), name)
            remove.setToolTip(self.tr("Count it as running text"))
            remove.clicked.connect(lambda: self.region_removed.emit(region.span))
            row.addWidget(remove)
        return out

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(10)
        box.addWidget(self._name)
        box.addWidget(self._facts)
        box.addSpacing(4)
        box.addWidget(self.editor)
        box.addSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(self.tr("Headline, captions and boilerplate in the text"), role="strong"))
        head.addWidget(self._count)
        head.addStretch(1)
        box.addLayout(head)
        box.addWidget(self._regions(), 1)
        hint = self.tr("Boilerplate is dimmed and gets no suggestions. To mark more, select it in the article.")
        foot = QHBoxLayout()
        foot.addWidget(label(hint, role="hint", wrap=True), 1)
        foot.addWidget(self.close_button)
        box.addWidget(line())
        box.addLayout(foot)

    def _regions(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("paper")
        self._list.setContentsMargins(0, 6, 0, 6)
        self._list.setSpacing(0)
        holder.setLayout(self._list)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Regions of the article"))
        frame = QFrame()
        frame.setObjectName("card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(4, 4, 4, 4)
        inner.addWidget(area)
        return frame
