"""What the views around the article are built with."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.theme import LIGHT


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    assert qapp is not None
    load_fonts()  # what is cut depends on how wide the words are
    return Icons(LIGHT)
