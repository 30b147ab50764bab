"""Pictures of the window to compare and settle: python -m tests.ui.gallery_comparing FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.settling import Difference
from annotator.services.project import Project
from annotator.services.sample import make_coded_sample
from annotator.services.settling import SettledItem
from annotator.ui.coding_screen import CodingScreen
from annotator.ui.comparing.window import CompareWindow
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.settling import Settling
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.style import dress
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.inline_jobs import InlineJobs
from tests.ui.scripted import ScriptedFeedback

WIDTHS = (1280, 1024)


def main(out: Path) -> None:
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "Sample.annotator"
            make_coded_sample(path, coder="Anna").close()
            dress(application, theme)
            _photograph(theme, path, out, name)


def _photograph(theme: Theme, path: Path, out: Path, name: str) -> None:
    icons = Icons(theme)
    with Project.open(path, coder="Anna") as project:
        screen = CodingScreen(theme, icons, rows=project.library.rows, find_actors=project.actors.find)
        window = CompareWindow(theme, icons, project.codebook, rows=project.library.rows, find_names=lambda _words: ())
        settling = Settling(Desk(project, screen), window, jobs=InlineJobs(), feedback=ScriptedFeedback())
        window.show()
        for width in WIDTHS:
            window.resize(width, 800)
            _save(window, out / f"compare-{name}-{width}.png")
        window.page.notice.gone.click()
        for key in ("1", "1", "R"):
            QTest.keyClick(window.details.list.view, key)
        for width in WIDTHS:
            window.resize(width, 800)
            _save(window, out / f"settling-{name}-{width}.png")
        window.resize(WIDTHS[0], 800)
        window.details.deciding.acts["wholly"].click()
        window.details.deciding.acts["reason"].click()
        _save(window, out / f"reason-{name}.png")
        QTest.keyClick(window.details.reasons.note, Qt.Key.Key_Escape)
        _settle_all(window)
        _save(window, out / f"boundary-{name}.png")
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        _save(window, out / f"next-{name}.png")
        window.report.click()
        _save(window, out / f"report-{name}.png")
        settling.stop()
        window.close()


def _settle_all(window: CompareWindow) -> None:
    """Take the second coder's part of everything, and stand at a difference of the words."""
    assert window.compared is not None
    for _line in window.compared.lines:
        QTest.keyClick(window.details.list.view, "2")
    for line in window.compared.lines:
        if isinstance(line, SettledItem) and line.item.difference is Difference.BOUNDARY:
            window.details.list.chosen.emit(line)


def _save(window: CompareWindow, path: Path) -> None:
    QTest.qWait(150)
    window.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
