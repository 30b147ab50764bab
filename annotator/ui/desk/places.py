"""Where a coder was in a project: windows and panes by arrangement of screens, the article and the place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from annotator.domain.listing import ArticleFilter
from annotator.domain.records import AssignmentState
from annotator.domain.text import Span
from annotator.ui.coding_screen import PANES
from annotator.ui.on_screen import arrangement

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk
    from annotator.ui.desk.side_windows import SideWindows
    from annotator.ui.main_window import MainWindow

_MOST_ARRANGEMENTS: Final = 4


class Places:
    """What is remembered is read back with care: a settings file may say anything."""

    def __init__(self, desk: Desk, windows: SideWindows, window: MainWindow) -> None:
        self._desk = desk
        self._screen = desk.screen
        self._windows = windows
        self._window = window
        self._arrangements: dict[str, dict[str, Any]] = {}

    def take(self, place: dict[str, Any]) -> None:
        """Go where the coder was."""
        known = place.get("screens")
        self._arrangements = {k: v for k, v in known.items() if isinstance(v, dict)} if isinstance(known, dict) else {}
        here = self._arrangements.get(arrangement(), {})
        self._take_window(here)
        self._take_panes({"panes": place.get("panes"), "layout": place.get("layout")} | here)
        self._take_folded(place.get("folded"))
        self._take_filter(place.get("filter"))
        self._take_article(place)

    def now(self) -> dict[str, Any]:
        """Where the coder is."""
        board, screen = self._desk.board, self._screen
        words = screen.article.selection()
        panes = {"panes": screen.wanted_panes, "layout": list(screen.layout_state())}
        here = {"window": self._window.geometry_words(), "beside": self._windows.geometries(), **panes}
        others = {key: known for key, known in self._arrangements.items() if key != arrangement()}
        kept = dict(list(others.items())[-_MOST_ARRANGEMENTS + 1 :])
        shown = screen.articles.filter
        return {
            **panes,
            "screens": kept | {arrangement(): here},
            "folded": [name for name, is_folded in self._folded().items() if is_folded],
            "filter": {"state": shown.state.value if shown.state else "", "words": shown.words},
            "article": board.article.id if board.article else None,
            "statement": board.statement.id if board.statement else None,
            "suggestion": board.suggestion.id if board.suggestion else None,
            "words": [words.start, words.end] if words else None,
            "scroll": screen.article.verticalScrollBar().value(),
        }

    def _take_window(self, here: dict[str, Any]) -> None:
        window, beside = here.get("window"), here.get("beside")
        if isinstance(window, str) and window not in ("", self._window.geometry_words()):
            self._window.restore_geometry_words(window)
        if isinstance(beside, dict):
            self._windows.remember_geometries(beside)

    def _take_panes(self, here: dict[str, Any]) -> None:
        panes, layout = here.get("panes"), here.get("layout")
        for pane in PANES:
            if isinstance(panes, list) and pane not in panes:
                self._screen.want_pane(pane, wanted=False)
        if isinstance(layout, list):
            self._screen.restore_layout([str(state) for state in layout])

    def _folded(self) -> dict[str, bool]:
        inspector = self._screen.inspector
        return {
            "statements": self._screen.table.is_folded,
            "definition": not inspector.definition.is_wanted,
            "repeats": inspector.repeats.fold.isChecked(),
        }

    def _take_folded(self, folded: object) -> None:
        names = folded if isinstance(folded, list) else []
        inspector = self._screen.inspector
        self._screen.table.set_folded(folded="statements" in names)
        inspector.definition.head.setChecked("definition" not in names)
        inspector.repeats.fold.setChecked("repeats" in names)

    def _take_filter(self, wanted: object) -> None:
        if not isinstance(wanted, dict):
            return
        states = {state.value: state for state in AssignmentState}
        shown = ArticleFilter(states.get(str(wanted.get("state", ""))), str(wanted.get("words", "")))
        if shown != ArticleFilter():
            self._screen.articles.show_filter(shown)

    def _take_article(self, place: dict[str, Any]) -> None:
        ids = list(self._desk.project.library.ids())
        wanted, statement, scroll = (place.get(key) for key in ("article", "statement", "scroll"))
        if ids:
            self._desk.open_article(wanted if wanted in ids else ids[0])
        if isinstance(statement, int):
            self._desk.choose_statement(statement)
        if isinstance(place.get("suggestion"), int):
            self._desk.choose_suggestion(place["suggestion"])
        self._take_words(place.get("words"))
        if isinstance(scroll, int):
            self._screen.article.verticalScrollBar().setValue(scroll)
        self._screen.article.setFocus()

    def _take_words(self, words: object) -> None:
        match words:
            case [int(start), int(end)] if 0 <= start < end <= len(self._desk.board.text):
                self._screen.article.set_selection(Span(start, end))
                self._desk.let_words_lead()
