"""Pictures of the window with backups: python -m tests.ui.gallery_restore FOLDER."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.app import make_application
from annotator.domain.backups import Backup, Why
from annotator.ui.icons import Icons
from annotator.ui.restore.records import BackupShown
from annotator.ui.restore.window import RestoreWindow
from annotator.ui.style import dress
from annotator.ui.theme import DARK, LIGHT, Theme


def main(out: Path) -> None:
    application = make_application()
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        dress(application, theme)
        _restore(theme, out, name)


def some_backups() -> list[BackupShown]:
    now = datetime.now(UTC)
    told = (
        (timedelta(minutes=9), Why.WORKING, "", 412, None),
        (timedelta(minutes=24), Why.TAKING_IN, "Ben", 398, ""),
        (timedelta(hours=3), Why.CODEBOOK, "", 371, ""),
        (timedelta(days=1), Why.CLOSING, "", 344, ""),
        (timedelta(days=2), Why.CLOSING, "", 290, "the text of an article is not what was imported"),
        (timedelta(days=9), Why.RESTORING, "", 211, ""),
        (timedelta(days=40), Why.WORKING, "", 96, ""),
    )
    folder = Path.home() / "Projects" / "Drones backups"
    shown = []
    for age, why, about, statements, wrong in told:
        backup = Backup(folder / f"{why}.annotator", "Drones", now - age, why, about, "1a2b3c4d")
        copies = (backup.path, Path.home() / ".local/share/Annotator/backups/Drones 9f8e7d6c/x.annotator")
        last = now - age - timedelta(minutes=2)
        shown.append(BackupShown(backup, copies, 14_200_000, 127, statements, last, "Anna", wrong))
    return shown


def _restore(theme: Theme, out: Path, name: str) -> None:
    window = RestoreWindow(theme, Icons(theme))
    window.show_project(Path("Drones.annotator"), is_open=True, in_data=True, beside=True)
    window.show_backups(some_backups())
    window.show()
    _save(window, out / f"restore-{name}.png")
    window.table.setCurrentCell(4, 0)
    window.show_problem("That was not done", "The disk with “Drones backups” is full. Make room and try again.")
    _save(window, out / f"restore-problem-{name}.png")
    window.close()


def _save(window: QWidget, path: Path) -> None:
    QTest.qWait(120)
    window.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
