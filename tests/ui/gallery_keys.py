"""Pictures of the palette, the windows of keys and looks, and the overview: python -m tests.ui.gallery_keys FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.records import ActorKind
from annotator.services.sample import make_coded_sample
from annotator.ui.appearance_window import AppearanceWindow
from annotator.ui.fonts import load_fonts
from annotator.ui.keys_overlay import KeysOverlay
from annotator.ui.keys_window import KeysWindow
from annotator.ui.palette import Palette
from tests.ui.desk import CONTROL, Coder


def main(out: Path) -> None:
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.annotator"
        make_coded_sample(path, coder="Anna").close()
        coder = Coder(application, Path(folder) / "Anna")
        project = coder.open(path).project
        if not project.actors.find("Zelensky"):
            project.actors.add_alias(project.actors.add("Volodymyr Zelensky", ActorKind.PERSON), "President of Ukraine")
        coder.opened.desk.open_article(2)
        for theme in ("light", "dark"):
            coder.program.dressing.choose_theme(theme)
            coder.settle()
            _photograph_palette(coder, out, theme)
            _photograph_keys(coder, out, theme)
        coder.leave()


def _photograph_palette(coder: Coder, out: Path, theme: str) -> None:
    for name, words in (("empty", ""), ("words", "iran"), ("commands", ">sugg"), ("nothing", "@qqqq")):
        coder.program.window.commands["palette"].trigger()
        palette = next(each for each in coder.program.window.findChildren(Palette) if each.isVisible())
        palette.field.setText(words)
        QTest.qWait(300)
        _save(coder.program.window, out / f"palette-{name}-{theme}.png")
        palette.leave()
        coder.settle()


def _photograph_keys(coder: Coder, out: Path, theme: str) -> None:
    main = coder.program.window
    main.commands.rebind({"next_mark": ("M",), "find": ("Ctrl+G", "F3"), "team": ()})
    main.commands["change_keys"].trigger()
    window = next(each for each in main.findChildren(KeysWindow) if each.isVisible())
    _go_to(window, "find")
    _save(window, out / f"keys-{theme}.png")
    _go_to(window, "memo")
    _save(window, out / f"keys-lost-{theme}.png")
    _go_to(window, "export")
    window.editor.change.click()
    QTest.keyClick(window.editor.field, Qt.Key.Key_I, CONTROL)
    _save(window, out / f"keys-asked-{theme}.png")
    window.close()
    main.commands["appearance"].trigger()
    looks = next(each for each in main.findChildren(AppearanceWindow) if each.isVisible())
    _save(looks, out / f"looks-{theme}.png")
    looks.close()
    main.commands["keys"].trigger()
    overview = next(each for each in main.findChildren(KeysOverlay) if each.isVisible())
    _save(main, out / f"overview-{theme}.png")
    overview.leave()
    main.commands.rebind({})


def _go_to(window: KeysWindow, command: str) -> None:
    place = window.model.row_of(command)
    assert place is not None
    window.view.setCurrentIndex(window.model.index(place))
    window.view.setFocus()


def _save(window: QWidget, path: Path) -> None:
    QApplication.processEvents()
    window.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
