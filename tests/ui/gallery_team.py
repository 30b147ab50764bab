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
from annotator.ui.take_in.records import (
    ActorAnswer,
    ActorAsked,
    ArticleTaken,
    Candidate,
    CoderAsked,
    CoderTaken,
    Counts,
    Fate,
    FileShown,
    Refused,
    Same,
    StatementTaken,
)
from annotator.ui.take_in.window import TakeInWindow
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
        (Recipient(BEN, "Ben", shares), Recipient(CHEN, "Chen", (Share(ALL, 120),))),
        120,
        61,
        "Claims",
        (("Anna", 131), ("Ben", 84)),
    )


def main(out: Path) -> None:
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        make_sample(Path(folder) / "Sample.annotator", coder="Anna") as project,
    ):
        for theme, name in ((LIGHT, "light"), (DARK, "dark")):
            dress(application, theme)
            _team(theme, project, out, name)
            _file(theme, out, name)
            _take_in(theme, project, out, name)


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
    window.banner.show_success(
        "Saved as “Ben.annotator”",
        "Send it to Ben. When it comes back: Compare › Take in a coder’s file.",
        [("Open the folder", window.close)],
    )
    _save(window, out / f"file-made-{name}.png")
    window.close()


def a_file() -> FileShown:
    ben, dora = CoderTaken("Ben", 12, Counts(140, 3, 1, 96), finished=9), CoderTaken("Dora", 1, Counts(new=4))
    articles = [
        ArticleTaken("a", "Tehran proposes meeting with Ukrainian officials", "25 Oct 2022", Counts(1, 1, 1, 22)),
        ArticleTaken("b", "Russia, Iran Pledge Closer Military Ties", "Warsaw Institute · 23 Nov 2022", Counts(31)),
        ArticleTaken("c", "Iran, Russian Top National Security Officials Discuss", "10 Feb 2023", Counts(same=9)),
    ]
    statements = (
        StatementTaken(Fate.NEW, "claim", "the two sides would meet in the coming days", "Ben"),
        StatementTaken(
            Fate.CHANGED,
            "denial",
            "no drones had been sent for use in the war",
            "Ben",
            ("code: claim → denial", "speaker: none → Hossein Amir-Abdollahian", "2 words more at the end"),
        ),
        StatementTaken(Fate.REMOVED, "accusation", "a report that both sides called false", "Ben"),
    )
    shamkhani = Candidate("4", "Ali Shamkhani", "likely another spelling")
    iran = Candidate("5", "Iran", "the same name")
    actors = (
        ActorAsked("1", "Ali Shamkani", "person", 9, (shamkhani, Candidate("9", "Shamkhani", "same surname"))),
        ActorAsked("2", "Islamic Republic of Iran", "state", 14, (Candidate("5", "Iran", "may be a longer name"),)),
        ActorAsked("3", "Iran", "state", 31, (iran,), ActorAnswer(Same.ACTOR, "5")),
        ActorAsked("4", "Institute for the Study of War", "organisation", 2, (), ActorAnswer(Same.NEW)),
    )
    refused = (
        Refused(
            "r",
            "Top Russian Security Official Arrives in Tehran",
            "Its text differs here: 3 words. 12 statements are left out.",
        ),
    )
    return FileShown(
        "Ben.annotator",
        (ben, dora),
        articles,
        lambda _key: statements,
        (CoderAsked("u", "Dora"),),
        actors,
        refused,
        ("The code “Threat” comes along: 2 of the statements use it.",),
        "/home/anna/.local/share/Annotator/backups",
    )


def _take_in(theme: Theme, project: Project, out: Path, name: str) -> None:
    window = TakeInWindow(theme, Icons(theme), project.codebook)
    window.resize(1024, 720)
    window.show()
    _save(window, out / f"take-start-{name}.png")
    window.show_file(a_file())
    window.resize(1280, 1000)
    model = window.view.file
    part = model.index(model.rowCount() - 1, 0)
    window.view.expand(model.index(0, 0, part))
    _save(window, out / f"take-{name}.png")
    window.resize(1024, 720)
    window.show_taken(a_file().coders, "/home/anna/.local/share/Annotator/backups/Sample 2026-11-22 11.50.annotator")
    _save(window, out / f"taken-{name}.png")
    window.show_problem(
        "Bens.annotator", "The file is no Annotator project, or it is damaged. Ask Ben to send it again."
    )
    _save(window, out / f"take-problem-{name}.png")
    window.close()


def _save(window: QWidget, path: Path) -> None:
    QTest.qWait(120)
    window.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
