"""A project that was dropped on the window: what may be done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.ui.widgets import Banner


def ask_about_project(
    path: Path, banner: Banner, *, open_it: Callable[[Path], object], take_in: Callable[[Path], object]
) -> None:
    """Ask in the banner, without holding anything up."""

    def take() -> None:
        banner.clear()
        take_in(path)

    banner.show_warning(
        QCoreApplication.translate("OpenProject", "“{0}” is a project").format(path.name),
        QCoreApplication.translate(
            "OpenProject",
            "If a coder has sent it back, take it in: you see first what it brings. Or open it in place of this one.",
        ),
        [
            (QCoreApplication.translate("OpenProject", "Leave it"), banner.clear),
            (QCoreApplication.translate("OpenProject", "Open it"), lambda: open_it(path)),
            (QCoreApplication.translate("OpenProject", "Take it in…"), take),
        ],
        icon="info",
    )
