"""Pictures of everything around the article, light and dark: python -m tests.ui.shell.gallery FOLDER."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.listing import Progress
from annotator.domain.records import ArticleId
from annotator.exchange.codebooks import read_codebook
from annotator.shipped import resource
from annotator.ui.article_header import ArticleHeader
from annotator.ui.article_list import ArticleList
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons
from annotator.ui.recent_projects import RecentProject
from annotator.ui.start_screen import StartScreen
from annotator.ui.status_line import StatusLine
from annotator.ui.style import dress
from annotator.ui.theme import DARK, LIGHT, Theme
from annotator.ui.widgets import Banner, CodeBadge, Flow, IconButton, KeyCap, SearchField, Segments, Tabs, button, label
from tests.ui.shell.rows import PROGRESS, Shelf, row_of, seed_rows

Picture = Callable[[Theme, Icons], QWidget]


def main(out: Path) -> None:
    app = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        dress(app, theme)
        icons = Icons(theme)
        for title, picture in PICTURES.items():
            widget = picture(theme, icons)
            widget.show()
            QTest.qWait(60)
            widget.grab().save(str(out / f"{title}-{name}.png"))
            widget.hide()
            widget.deleteLater()


def _list(theme: Theme, icons: Icons) -> QWidget:
    shelf = Shelf(seed_rows())
    view = ArticleList(theme, icons, rows=shelf.rows)
    view.show_articles(shelf.ids, PROGRESS)
    view.show_current(ArticleId(3))
    view.view.setFocus(Qt.FocusReason.TabFocusReason)
    view.resize(276, 866)
    return view


def _long_list(theme: Theme, icons: Icons) -> QWidget:
    rows = [
        row_of(number, f"Headline number {number:,} of a long project", statements=number) for number in range(1, 301)
    ]
    shelf = Shelf(rows)
    view = ArticleList(theme, icons, rows=shelf.rows)
    view.show_articles(shelf.ids, Progress(100_000, 88_000, 1_873, 10_127, 304_112))
    view.resize(276, 500)
    return view


def _empty_list(theme: Theme, icons: Icons) -> QWidget:
    view = ArticleList(theme, icons, rows=Shelf([]).rows)
    view.show_articles([], Progress(0, 0, 0, 0, 0))
    view.resize(276, 400)
    return view


def _headers(theme: Theme, icons: Icons) -> QWidget:
    rows = seed_rows()
    page, box = QWidget(), QVBoxLayout()
    page.setLayout(box)
    box.setContentsMargins(0, 0, 0, 0)
    for number, row in enumerate(rows[:4], 1):
        header = ArticleHeader(theme, icons)
        header.show_article(row, place=number, total=5)
        header.set_editable(number != 4)
        box.addWidget(header)
    page.resize(820, 60)
    return page


def _narrow_header(theme: Theme, icons: Icons) -> QWidget:
    header = ArticleHeader(theme, icons)
    header.show_article(seed_rows()[2], place=3, total=5)
    header.resize(480, 74)
    return header


def _status(theme: Theme, icons: Icons) -> QWidget:
    keys = [("Tab", "next"), ("1–4", "code"), ("Space", "reject"), ("F1", "codebook"), ("?", "all keys")]
    page, box = QWidget(), QVBoxLayout()
    page.setLayout(box)
    box.setContentsMargins(0, 0, 0, 0)
    for words, tone, icon, state in (
        ("Saved 12:03", "text2", "check", "Suggestions show where, not which code"),
        ("Not saved since 12:03: the disk is full", "error", "circle-alert", ""),
        ("Read only", "warn", "lock", "Reading articles… 3 left"),
    ):
        status = StatusLine(theme, icons)
        status.show_saved(words, tone=tone, icon=icon)
        status.show_coder("Anna")
        status.show_state(state)
        status.show_keys(keys)
        box.addWidget(status)
    said = StatusLine(theme, icons)
    said.show_saved("Saved 12:03")
    said.show_coder("Anna")
    said.show_state("")
    said.show_keys(keys)
    said.say("“Denial” was given to the selected words. Ctrl+Z takes it back.")
    box.addWidget(said)
    page.resize(1440, 120)
    return page


def _start(theme: Theme, icons: Icons) -> QWidget:
    home = Path.home() / "Documents" / "Coding"
    recent = [
        RecentProject(
            home / "Iran drones 2022.annotator",
            is_there=True,
            articles=5,
            finished=2,
            statements=56,
            coder="Anna",
            when="Today, 12:03",
        ),
        RecentProject(
            home / "Drone deliveries full.annotator",
            is_there=True,
            articles=1200,
            finished=412,
            statements=9873,
            coder="Anna",
            when="18 November 2022",
        ),
        RecentProject(home / "Old" / "Pilot round 2.annotator", is_there=True),
        RecentProject(Path("/media/usb/Seminar exercise.annotator"), is_there=False),
    ]
    view = StartScreen(theme, icons, coder="Anna", recent=recent)
    view.resize(1440, 840)
    view.show()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return view


def _first_start(theme: Theme, icons: Icons) -> QWidget:
    view = StartScreen(theme, icons, coder="", recent=[])
    view.resize(900, 560)
    return view


def _banners(theme: Theme, icons: Icons) -> QWidget:
    page, box = QWidget(), QVBoxLayout()
    page.setLayout(box)
    page.setObjectName("paper")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    banners = [Banner(theme, icons) for _ in range(4)]
    for banner in banners:
        box.addWidget(banner)
    banners[0].show_error(
        "The last statement was not saved: the disk is full.",
        "It has been taken off the screen again. Everything before it is safe in the file (saved 12:03). Free some "
        "space on “/home/anna”, then try again.",
        [("Save a copy elsewhere…", int), ("Try again", int)],
        icon="hard-drive",
    )
    banners[1].show_warning(
        "Read only: Bilal has this project open since 11:40.",
        "You can read, search and export. To code, wait until Bilal closes it.",
        [("Open a copy", int), ("Try again", int)],
    )
    banners[2].show_success("Exported to “tables”", "Rows: statements.csv (56), links.csv (71).", [("Close", int)])
    banners[3].show_progress("Exporting to “tables”", stop=int)
    banners[3].show_done(31, 56)
    page.resize(820, 400)
    return page


def _small_things(theme: Theme, icons: Icons) -> QWidget:
    page, box = QWidget(), QVBoxLayout()
    page.setLayout(box)
    page.setObjectName("panel")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout()
    for code in _codebook().current_codes:
        row.addWidget(CodeBadge(code, theme))
    for key in ("1", "Tab", "Space", "Ctrl", "Delete"):
        row.addWidget(KeyCap(key))
    row.addWidget(IconButton(icons.icon("link"), "Link"))
    off = IconButton(icons.icon("trash-2"), "Remove")
    off.setEnabled(False)
    row.addWidget(off)
    row.addStretch(1)
    box.addLayout(row)
    focused = button("Has the focus")
    buttons = QHBoxLayout()
    for one in (
        button("Import files…", kind="primary", icon=icons.icon("download", colour="on_accent")),
        button("Paste a text…", icon=icons.icon("clipboard")),
        focused,
        button("Locate", kind="link"),
    ):
        buttons.addWidget(one)
    for kind in ("", "primary"):
        disabled = button("Disabled", kind=kind)
        disabled.setEnabled(False)
        buttons.addWidget(disabled)
    box.addLayout(buttons)
    box.addWidget(SearchField(icons, "Search headlines and text"))
    tabs = Tabs(["All", "To do", "Open", "Finished"])
    tabs.show_counts([5, 1, 2, 2])
    box.addWidget(tabs)
    segments = Segments("Wording", ["direct", "mixed", "indirect"])
    segments.show_value("direct")
    box.addWidget(segments)
    flow_holder = QWidget()
    flow = Flow(flow_holder)
    for name in ("Iran", "Russia", "Nikolai Patrushev", "Institute for the Study of War", "R&D <b>Ltd</b>"):
        flow.addWidget(button(name))
    box.addWidget(flow_holder)
    box.addWidget(label("R&D <b>plain</b> words", role="small"))
    page.resize(560, 300)
    page.show()
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    return page


def _codebook() -> Codebook:
    return read_codebook(resource("codebooks/claims.toml"))


PICTURES: dict[str, Picture] = {
    "list": _list,
    "list-long": _long_list,
    "list-empty": _empty_list,
    "headers": _headers,
    "header-narrow": _narrow_header,
    "status": _status,
    "start": _start,
    "start-first": _first_start,
    "banners": _banners,
    "small-things": _small_things,
}

if __name__ == "__main__":
    main(Path(sys.argv[1]))
