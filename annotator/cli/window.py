"""The command that opens the window."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from annotator.cli import terminal
from annotator.domain.errors import AnnotatorError, ProjectMissing


class NoScreen(AnnotatorError):
    """There is nothing to open a window on."""


def open_window(options: argparse.Namespace) -> int:
    if options.project is not None and _is_missing(options.project):
        raise ProjectMissing(
            "There is no “{project}”. Make it with “annotator new {project}”, or see “annotator --help” for "
            "the commands.",
            project=options.project,
        )
    if "QT_QPA_PLATFORM" not in os.environ and not terminal.has_screen():
        raise NoScreen("There is no screen to open a window on. The commands work without one: see “annotator --help”.")
    from annotator import app  # noqa: PLC0415 - Qt is loaded only for the window

    return app.run(options.project, coder=options.coder)


def _is_missing(path: Path) -> bool:
    try:
        return not path.exists()
    except OSError:  # the window says why it cannot be read
        return False
