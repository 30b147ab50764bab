"""Start Annotator as a person does and leave at the first paint of its window: ``first_paint.py PROJECT``."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Sees when a window has been asked to paint itself."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.seen |= event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow()
        return False


def run_until_painted(*_: object) -> int:
    """Stands in for Qt's own loop. Ends the process without any farewell, which would be measured too."""
    app = QApplication.instance()
    assert app is not None
    paint = FirstPaint()
    app.installEventFilter(paint)
    while not paint.seen:
        app.processEvents()
    os._exit(0)


if __name__ == "__main__":
    from annotator.cli import main

    QApplication.exec = run_until_painted  # type: ignore[method-assign]
    sys.exit(main([sys.argv[1], "--coder", "A"]))
