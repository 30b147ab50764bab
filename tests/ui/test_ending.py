"""How the program ends, seen from outside: by its exit code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COPY_AND_END = """
from PySide6.QtWidgets import QApplication
from annotator.domain.text import Span
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import LIGHT
from tests.ui.canvas.conftest import article_of

app = QApplication([])
view = ArticleView(LIGHT)
view.show_article(article_of("Tehran denies it."))
view.set_selection(Span(0, 6))
view.copy()
print(app.clipboard().text())
"""


def test_that_the_program_ends_well_with_copied_words_on_the_clipboard() -> None:
    ended = subprocess.run([sys.executable, "-c", COPY_AND_END], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (ended.stdout, ended.returncode) == ("Tehran\n", 0)
