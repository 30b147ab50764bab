"""Pictures of what keeps a coder going: python -m tests.ui.gallery_flow FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.records import ActorKind, ArticleId, Metadata
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.ui.fonts import load_fonts
from tests.ui.desk import Coder
from tests.ui.flow import made, opened, select

_WORDS = "has never sent drones to either side"
_TEXTS = (
    f"Tehran denies it\n\nIran {_WORDS}, Bob Woods said on Tuesday. Others doubt that, and say so.\n\nNobody spoke.",
    f"Again a denial\n\n“Our country {_WORDS} of this war, and never will”, he told reporters in Geneva. They asked.",
    f"And once more\n\nIt {_WORDS}, a statement read.",
)


def main(out: Path) -> None:
    app = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        folder = Path(tempfile.mkdtemp())
        coder = opened(Coder(app, folder), _project(folder / "flow.annotator"))
        coder.program.dressing.choose_theme(theme)
        QTest.qWait(100)
        coder.view.setFocus()
        coder.press("Tab", "f")
        while not coder.opened.screen.like_this.yes.isEnabled():
            QTest.qWait(50)
        _save(coder, out / f"like_this_{theme}.png")
        coder.press("Esc", "k")
        select(coder, "Others doubt that")
        QTest.qWait(100)
        _save(coder, out / f"kept_{theme}.png")
        coder.leave()


def _project(path: Path) -> Path:
    made(path, *_TEXTS)
    with Project.open(path, coder="Anna") as project:
        start = _TEXTS[0].index(_WORDS)
        statement = project.coding.tag(ArticleId(1), [Span(start, start + len(_WORDS))], "denial")
        project.coding.link_name(statement, "speaker", "Bob Woods", ActorKind.PERSON)
        for number, outlet in enumerate(("IRNA", "TASS", "Reuters"), 1):
            about = Metadata(_TEXTS[number - 1].split("\n")[0], outlet, None, f"2022-11-0{number}")
            project.library.edit_metadata(ArticleId(number), about)
    return path


def _save(coder: Coder, path: Path) -> None:
    coder.settle()
    coder.program.window.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
