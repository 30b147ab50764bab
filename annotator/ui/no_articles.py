"""How to bring articles in, where a project has none yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.ui.icons import Icons
from annotator.ui.widgets import DropArea


class NoArticles(QWidget):
    """Stands in the place of an article."""

    files_dropped = Signal(list)
    import_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area = DropArea(
            icons,
            self.tr("This project has no articles yet"),
            self.tr(
                "Drop files or folders here: text, Word, PDF, web pages, RTF, OpenDocument, mail, tables (CSV, Excel),"
                " ZIP, and what Nexis, Factiva, ProQuest or Europresse deliver. You will see what was found in each"
                " before anything is added."
            ),
            offers=(
                (self.tr("Import files…"), "download"),
                (self.tr("Import a folder…"), "folder"),
                (self.tr("Paste a text…"), "clipboard"),
            ),
        )
        area.setMaximumWidth(560)
        area.setMinimumHeight(280)
        area.files_dropped.connect(self.files_dropped)
        asked = (self.import_asked, self.folder_asked, self.paste_asked)
        area.button_clicked.connect(lambda number: asked[number].emit())
        grid = QGridLayout(self)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(0, 2)
        grid.setRowStretch(2, 3)
        grid.setColumnMinimumWidth(1, 360)
        grid.addWidget(area, 1, 1)
