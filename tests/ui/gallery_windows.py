"""Pictures of the pages and windows beside the coding screen: python -m tests.ui.gallery_windows FOLDER."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.services.project import Project
from annotator.shipped import seeds
from annotator.suggesting.reading import read_article
from annotator.ui.about_dialog import AboutDialog
from annotator.ui.codebook_window import CodebookWindow
from annotator.ui.coding_screen import CodingScreen
from annotator.ui.commands import Command, Menu, Scope
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.importing import Importing
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.keys_overlay import KeysOverlay
from annotator.ui.main_window import MainWindow
from annotator.ui.paste_dialog import PasteDialog
from annotator.ui.properties_dialog import PropertiesDialog
from annotator.ui.style import dress
from annotator.ui.suggestion_setup import SuggestionSetupWindow
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.inline_jobs import InlineJobs
from tests.ui.canvas.conftest import seed, shipped_codebook
from tests.ui.scripted import ScriptedFeedback
from tests.ui.suggestion_setup.conftest import a_setup

_RUSSIAN = (
    "Патрушев прибыл с визитом в Тегеран\n\n9 ноября 2022\n\n"
    "Секретарь Совета безопасности России Николай Патрушев прибыл в Иран, сообщает агентство.\n\n"
    "Обе стороны обсудят сотрудничество в области безопасности, экономики и энергетики.\n"
)


def main(out: Path) -> None:
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        dress(application, theme)
        _photograph_windows(theme, out, name)
        with tempfile.TemporaryDirectory() as folder:
            _photograph_import(theme, Path(folder), out, name)


def _photograph_import(theme: Theme, folder: Path, out: Path, name: str) -> None:
    window = MainWindow()
    window.dress(theme, Icons(theme))
    with Project.create(folder / "Sample.annotator", coder="Anna", codebook=shipped_codebook()) as project:
        files = _files(folder / "articles")
        project.library.add([project.library.prepare(files[3].name, files[3].read_bytes())])
        screen = CodingScreen(theme, window.icons, rows=project.library.rows, find_actors=project.actors.find)
        window.show_page(screen)
        importing = Importing(
            Desk(project, screen, parent=window), jobs=InlineJobs(), feedback=ScriptedFeedback(), window=window
        )
        window.show()
        importing.start([folder / "articles"])
        page = importing.page
        assert page is not None
        page.table.choose(2)
        _save(window, out / f"import-{name}.png")
        page.table.choose(8)
        _save(window, out / f"import-guessed-{name}.png")
        page.table.choose(6)
        page.show_reading("nexis_export.txt", 6, 9)
        _save(window, out / f"import-problem-{name}.png")
        window.resize(1000, 620)
        page.table.choose(0)
        _save(window, out / f"import-narrow-{name}.png")
    window.deleteLater()


def _photograph_windows(theme: Theme, out: Path, name: str) -> None:
    icons, codebook = Icons(theme), shipped_codebook()
    article = seed("002", "A")[0]
    reading = read_article(article.text)
    article = replace(article, name="002_4320b3c05a512286.txt", metadata=reading.metadata, regions=reading.regions)
    properties = PropertiesDialog(theme, icons, article)
    properties.show()
    _save(properties, out / f"properties-{name}.png")
    paste = PasteDialog(name="Pasted text 6")
    paste.show()
    _save(paste, out / f"paste-{name}.png")
    about = AboutDialog([("Settings", Path("~/.config/Annotator")), ("Log", Path("~/.local/state/Annotator/log"))])
    about.show()
    _save(about, out / f"about-{name}.png")
    reader = CodebookWindow(theme, icons, codebook)
    reader.show()
    for key in ("accusation", "", "target", "certainty"):
        reader.open_at(key)
        _save(reader, out / f"codebook-{key or 'rules'}-{name}.png")
    setup = SuggestionSetupWindow(theme, icons, a_setup())
    setup.show()
    for number, page in enumerate(("shown", "model", "rules", "words", "control")):
        setup.entries.setCurrentRow(number)
        _save(setup, out / f"suggestions-{page}-{name}.png")
    window = MainWindow()
    window.dress(theme, icons)
    for code in codebook.current_codes:
        window.commands.add(Command(f"code_{code.key}", code.name, Menu.CODE, -1, (str(code.digit),), Scope.CODING))
    for role in codebook.current_roles:
        window.commands.add(Command(f"role_{role.key}", role.name, Menu.ACTORS, 0, (role.letter,), Scope.CODING))
    window.show()
    overlay = KeysOverlay(theme, icons, window.commands, codebook.current_codes, window)
    overlay.open()
    _save(window, out / f"keys-{name}.png")
    window.resize(800, 560)
    overlay.search.setText("undo")
    QTest.keyClick(overlay.search, Qt.Key.Key_Return)
    _save(window, out / f"keys-small-{name}.png")
    for widget in (properties, paste, about, reader, setup, window):
        widget.close()


def _files(folder: Path) -> list[Path]:
    folder.mkdir()
    for article in seeds().glob("*.txt"):
        shutil.copy(article, folder)
    shutil.copy(folder / "001_58e729ed42c51075.txt", folder / "005_58e729ed42c51075 (1).txt")
    (folder / "006_scan.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    (folder / "007_empty.txt").touch()
    (folder / "008_tass.txt").write_bytes(_RUSSIAN.encode("cp1251"))
    return sorted(folder.glob("*.txt"))


def _save(widget: QWidget, path: Path) -> None:
    QTest.qWait(80)
    widget.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
