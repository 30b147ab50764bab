"""What is known of the open article, shown to be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.properties_dialog import PropertiesDialog

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk
    from annotator.ui.main_window import MainWindow


class Properties(QObject):
    """The dialog goes when it is left; while it is there it shows what is saved."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window

    def show(self) -> None:
        """The open article's, if one is open."""
        desk, window, article = self._desk, self._window, self._desk.board.article
        if article is None:
            return
        editable = not desk.project.read_only
        dialog = PropertiesDialog(window.theme, window.icons, article, editable=editable, parent=window)
        dialog.metadata_edited.connect(
            lambda metadata: desk.act(lambda: desk.project.library.edit_metadata(article.id, metadata))
        )
        dialog.region_removed.connect(desk.boilerplate.unmark)
        following = desk.changed.connect(lambda _changes: self._show_again(dialog))
        dialog.finished.connect(lambda _result: QObject.disconnect(following))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_again(self, dialog: PropertiesDialog) -> None:
        if self._desk.board.article is not None:
            dialog.show_article(self._desk.board.article)
