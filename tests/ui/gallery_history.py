"""Pictures of the check and the history: python -m tests.ui.gallery_history FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.checks import Finding, FindingKind
from annotator.domain.records import ArticleId, StatementId
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.sample import make_sample
from annotator.ui.check import CheckWindow
from annotator.ui.fonts import load_fonts
from annotator.ui.history import HistoryWindow
from annotator.ui.icons import Icons
from annotator.ui.style import dress
from annotator.ui.theme import DARK, LIGHT, Theme

_AS_SAVED = "Put it back to what the history says was saved."
FINDINGS = (
    Finding(
        FindingKind.PLACE,
        "The statement “{quote}” in “{title}” no longer has the words that were marked.",
        {"quote": "handed over a batch of drones", "title": "Iran denies sending drones to Russia"},
        repair_pattern=_AS_SAVED,
    ),
    Finding(
        FindingKind.BLANK,
        "The statement “{quote}” in “{title}” begins or ends with a blank.",
        {"quote": "did not supply", "title": "Tehran proposes a meeting"},
        repair_pattern="Leave the blanks at its ends out.",
    ),
    Finding(
        FindingKind.CODEBOOK,
        "The statement “{quote}” in “{title}” has the code “{words}”, which its codebook does not have.",
        {"quote": "before the war", "title": "Tehran proposes a meeting", "what": "variable", "words": "certainty"},
        articles=(ArticleId(1),),
        statements=(StatementId(40),),
    ),
    Finding(
        FindingKind.DUPLICATE,
        "The statement “{quote}” in “{title}” is marked twice with the same code by the same coder.",
        {"quote": "We never did", "title": "Tehran proposes a meeting"},
        repair_pattern="Remove the later one, which says nothing else.",
    ),
    Finding(
        FindingKind.SEARCH, "The search does not know 1 article as it is.", repair_pattern="Build the search anew."
    ),
)


def main(out: Path) -> None:
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        dress(application, theme)
        _photograph_check(theme, out / f"check-{name}.png")
        with tempfile.TemporaryDirectory() as folder:
            _photograph_history(theme, Path(folder), out / f"history-{name}.png")


def _photograph_check(theme: Theme, path: Path) -> None:
    window = CheckWindow(theme, Icons(theme))
    window.show_findings(FINDINGS, is_damaged=False)
    _save(window, path)


def _photograph_history(theme: Theme, folder: Path, path: Path) -> None:
    with make_sample(folder / "sample.annotator", coder="Anna") as project:
        _code(project)
        window = HistoryWindow(
            theme,
            Icons(theme),
            project.codebook,
            read=lambda wanted, before, most: project.history.page(wanted, before=before, most=most),
        )
        window.chosen.connect(
            lambda row: window.show_versions(
                project.history.versions(row.statement) if row.statement else (),
                may_bring_back=project.history.may_bring_back(row),
            )
        )
        window.show_choices(project.coders, project.history.kinds(), project.codebook)
        window.show_article(None, only=False)
        window.view.setCurrentIndex(window.model.index(1, 0))
        _save(window, path)


def _code(project: Project) -> None:
    ids = project.library.ids()
    made = []
    for article_id in ids[:3]:
        for start in (300, 420, 560):
            made.append(project.coding.tag(article_id, [Span(start, start + 90)], "denial"))
            project.coding.link_name(made[-1], "speaker", "Ali Shamkhani")
    project.coding.write_memo(made[2], "He says so again further below; compare the other agency.")
    project.coding.recode(made[2], "claim")
    project.coding.remove(made[2])
    project.coding.tag(ids[1], [Span(700, 760)], "accusation")
    project.undo()


def _save(window: QWidget, path: Path) -> None:
    window.show()
    QTest.qWait(120)
    window.grab().save(str(path))
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
