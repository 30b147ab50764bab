"""Start Annotator as a person does and leave at the first paint: ``first_paint.py window|article PROJECT``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from annotator import app, cli


class FirstPaint(QObject):
    """Ends the process, without any farewell that would be measured too, once what is waited for has been painted."""

    def __init__(self, is_it: Callable[[QObject], bool]) -> None:
        super().__init__()
        self._is_it = is_it
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._seen |= self._is_it(watched)
        elif self._seen:  # the window and all that is in it are painted in one go, which is over
            os._exit(0)
        return False


def is_window(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and watched.isWindow()


def is_article(watched: QObject) -> bool:
    view = watched.parent()
    return isinstance(view, QTextEdit) and view.viewport() is watched and view.document().characterCount() > 1


def main(what: str, project: str) -> int:
    make_application = app.make_application
    paint = FirstPaint(is_window if what == "window" else is_article)

    def make_watched(*, system_font: bool = False) -> QApplication:
        application = make_application(system_font=system_font)
        application.installEventFilter(paint)
        return application

    app.make_application = make_watched
    return cli.main([project, "--coder", "A"])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
