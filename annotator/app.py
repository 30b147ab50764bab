"""Where the parts are put together: the Qt application, the program, the worker's command."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.suggesting.readers import worker_command
from annotator.ui.crash import catch_faults, start_log
from annotator.ui.fonts import load_fonts
from annotator.ui.program import Program
from annotator.ui.settings import Settings


def run(project: Path | None, *, coder: str | None = None) -> int:
    """Open the window, on a project if one is given. Gives back the exit code when it is closed."""
    settings = Settings()
    scale_windows(settings.now.scale)
    application = make_application(system_font=settings.now.system_font)
    start_log()
    program = Program(application, settings, worker=worker_command(), coder=coder)
    catch_faults(lambda sentence: program.feedback.tell("Something went wrong", sentence))
    program.begin(project)
    program.window.show()
    # What follows brings SQLAlchemy along and takes most of a second: the window is painted before.
    application.processEvents()
    program.window.repaint()
    QTimer.singleShot(0, program.go_on)
    return application.exec()


def self_test() -> int:
    """Code a sample article through real key events in a real window, export it, and look at what was written."""
    # Without a screen the window is painted in memory; Qt reads this when it is first imported into an application.
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.ui.self_test import code_a_seed  # noqa: PLC0415 - only here

    return code_a_seed(make_application(), worker_command())


def scale_windows(percent: int) -> None:
    """Let everything be larger than the system asks for; Qt reads this when the application is made.

    What is set in the environment counts before the program's own settings.
    """
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))


def make_application(*, system_font: bool = False) -> QApplication:
    """The one Qt application, with the shipped typefaces; ``system_font``: with the system's for all but articles."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else makes one
    application.setApplicationName("Annotator")
    application.setDesktopFileName("annotator")
    load_fonts(system_font=system_font)
    return application
