"""Pictures of the window on agreement: python -m tests.ui.gallery_agreement FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.services.sample import make_coded_sample
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.coding_screen import CodingScreen
from annotator.ui.desk.agreeing import Agreeing
from annotator.ui.desk.desk import Desk
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.style import dress
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.inline_jobs import InlineJobs
from tests.ui.scripted import ScriptedFeedback


def main(out: Path) -> None:
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Sample.annotator"
        make_coded_sample(path, coder="Anna").close()
        for theme, name in ((LIGHT, "light"), (DARK, "dark")):
            dress(application, theme)
            _photograph(theme, path, out, name)


def _photograph(theme: Theme, path: Path, out: Path, name: str) -> None:
    from annotator.services.project import Project

    icons = Icons(theme)
    with Project.open(path, coder="Anna") as project:
        screen = CodingScreen(theme, icons, rows=project.library.rows, find_actors=project.actors.find)
        desk = Desk(project, screen)
        window = AgreementWindow(theme, icons, project.codebook, rows=project.library.rows)
        agreeing = Agreeing(desk, window, jobs=InlineJobs(), feedback=ScriptedFeedback())
        window.show()
        _save(window, out / f"agreement-{name}.png")
        bar = window.page.verticalScrollBar()
        bar.setValue(bar.maximum())
        _save(window, out / f"agreement-foot-{name}.png")
        bar.setValue(0)
        window.choosing.more.click()
        window.page.heading.step.click()
        _save(window, out / f"agreement-behind-{name}.png")
        window.choosing.coders.chip("A").click()
        _save(window, out / f"agreement-refused-{name}.png")
        window.choosing.coders.chip("A").click()
        window.resize(860, 700)
        window.close_behind()
        window.choosing.more.click()
        window.page.expand.click()
        _save(window, out / f"agreement-narrow-{name}.png")
        agreeing.stop()
        window.close()


def _save(window: AgreementWindow, path: Path) -> None:
    QTest.qWait(120)
    window.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
