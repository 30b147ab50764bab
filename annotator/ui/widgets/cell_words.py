"""The words of a table's cells."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStyledItemDelegate

from annotator.ui.language import isolated


class CellWords(QStyledItemDelegate):
    """Cells whose words run their own way: those that are cut end in “…” where they end and not where they begin."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:  # noqa: ANN401 - as in Qt
        return isolated(super().displayText(value, locale))
