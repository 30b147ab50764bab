"""Pictures of the windows about the team: python -m tests.ui.gallery_team FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.records import ArticleId, CoderId
from annotator.services.project import Project
from annotator.services.sample import make_sample
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.style import dress
from annotator.ui.team.file_window import FileWindow
from annotator.ui.team.records import ALL, GIVEN, ROUND, CoderLine, Handing, Rarest, Recipient, RoundLine, Share, Team
from annotator.ui.team.window import Part, TeamWindow
from annotator.ui.theme import DARK, LIGHT, Theme

ANNA, BEN, CHEN = (CoderId(number) for number in (1, 2, 3))


def a_team(articles: tuple[ArticleId, ...]) -> Team:
    last = datetime(2026, 11, 9, 12, 3, tzinfo=UTC)
    coders = (
        CoderLine(ANNA, "Anna", 4, 1, 2, 131, last, is_self=True),
        CoderLine(BEN, "Ben", 3, 1, 1, 84, last),
        CoderLine(CHEN, "Chen Guang-Ferdinand von und zu Wolkenstein", 0, 0, 0, 0, None),
    )
    given = dict(zip(articles, ((ANNA, BEN), (ANNA, BEN), (ANNA,), (ANNA, BEN), ()), strict=True))
    rounds = (
        RoundLine("Training 1", ("Anna", "Ben"), 3, 3, date(2026, 10, 2)),
        RoundLine("Training 2", ("Anna", "Ben", "Chen"), 10, 4, date(2026, 10, 19)),
    )
    drawn = (
        "9 Nov 2026: 3 of 5 articles drawn by lot for Anna and Ben together, seed 4711.",
        "10 Nov 2026: of 5 articles 1 drawn by lot to be coded by Anna without suggestions (share 20 %), seed 31415.",
    )
    rarest = Rarest("Admission", 0.12, 9.4, {0.8: 240, 0.667: 138})
    return Team(coders, articles, given, rounds, drawn, rarest)


def a_handing() -> Handing:
    shares = (Share(GIVEN, 40), Share(ROUND, 10, "Training 2"), Share(ALL, 120))
    return Handing(
        (Recipient(BEN, "Ben", shares), Recipient(CHEN, "Chen", (Share(ALL, 120),))), 120, 61, "Claims", 131
    )


def main(out: Path) -> None:
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        with make_sample(Path(folder) / "Sample.annotator", coder="Anna") as project:
            for theme, name in ((LIGHT, "light"), (DARK, "dark")):
                dress(application, theme)
                _team(theme, project, out, name)
                _file(theme, out, name)


def _team(theme: Theme, project: Project, out: Path, name: str) -> None:
    library = project.library
    window = TeamWindow(theme, Icons(theme), rows=library.rows, find=lambda _words: library.ids())
    window.show_team(a_team(tuple(library.ids())))
    window.resize(1280, 760)
    window.show()
    window.hand.list.articles.tick(library.ids()[2:4], ticked=True)
    _save(window, out / f"team-hand-{name}.png")
    window.resize(1024, 680)
    window.show_part(Part.LOT)
    window.lot.coders.chip(BEN).click()
    window.lot.together.setText("1")
    _save(window, out / f"team-lot-{name}.png")
    window.show_part(Part.ROUNDS)
    _save(window, out / f"team-rounds-{name}.png")
    window.close()


def _file(theme: Theme, out: Path, name: str) -> None:
    window = FileWindow(theme, Icons(theme))
    window.show_handing(a_handing(), BEN)
    window.show()
    _save(window, out / f"file-{name}.png")
    window.banner.show_success("Saved as “Ben.annotator”", "Send it to Ben. When it comes back: Compare › Take in a coder’s file.", [("Open the folder", window.close)])
    _save(window, out / f"file-made-{name}.png")
    window.close()


def _save(window: QWidget, path: Path) -> None:
    QTest.qWait(120)
    window.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
