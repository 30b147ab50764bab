"""Start Annotator as a person does and leave at the first paint: ``first_paint.py window|article PROJECT``."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget


class FirstPaint(QObject):
    """Sees when the window has been asked to paint itself, or the article in it."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._is_it = is_window if what == "window" else is_article
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.seen |= event.type() == QEvent.Type.Paint and self._is_it(watched)
        return False


def is_window(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and watched.isWindow()


def is_article(watched: QObject) -> bool:
    view = watched.parent()
    return isinstance(view, QTextEdit) and view.viewport() is watched and view.document().characterCount() > 1


def run_until_painted(*_: object) -> int:
    """Stands in for Qt's own loop. Ends the process without any farewell, which would be measured too."""
    app = QApplication.instance()
    assert app is not None
    paint = FirstPaint(sys.argv[1])
    app.installEventFilter(paint)
    while not paint.seen:
        app.processEvents()
    os._exit(0)


if __name__ == "__main__":
    from annotator.cli import main

    QApplication.exec = run_until_painted  # type: ignore[method-assign]
    sys.exit(main([sys.argv[2], "--coder", "A"]))
