"""Proposals below a field while one types."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate


class Proposals(QCompleter):
    """Lists whatever words it is given, with rows as high as in other lists and a line around them."""

    def __init__(self, words: QStringListModel, field: QLineEdit) -> None:
        super().__init__(words, field)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = QListView()
        popup.setObjectName("proposals")
        self.setPopup(popup)
        # Only this delegate heeds the height of a row that the sheet asks for.
        popup.setItemDelegate(QStyledItemDelegate(popup))
        field.setCompleter(self)
