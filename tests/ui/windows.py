"""Every window and page of the program, and how a coder gets to each: for pictures and for what holds of all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.text import Span
from annotator.shipped import seeds
from annotator.ui.codebook_editor.window import CodebookEditor
from annotator.ui.comparing.window import CompareWindow
from annotator.ui.start_screen import StartScreen
from annotator.ui.suggestion_setup import SuggestionSetupWindow
from annotator.ui.team.window import Part, TeamWindow
from annotator.ui.widgets.overlay import Overlay
from tests.patience import wait_until
from tests.ui.desk import Coder

_PAUSE_MS: Final = 1000
"""What waits longer is no part of what was begun: a message that goes, a look around."""


def opened_by(command: str) -> Callable[[Coder], QWidget]:
    """The window that a command of the menus opens."""

    def show(coder: Coder) -> QWidget:
        before = set(_in_sight(coder))
        coder.program.window.commands[command].trigger()
        at_rest(coder)
        new = [window for window in _in_sight(coder) if window not in before]
        assert new, f"“{command}” opens nothing"
        return new[-1]

    return show


def _main(coder: Coder) -> QWidget:
    """An article with statements and suggestions, of which one statement is current and a role is being asked."""
    window = coder.program.window
    coder.opened.desk.choose_statement(coder.board.statements[0].id)
    at_rest(coder)
    return window


def _main_at_suggestion(coder: Coder) -> QWidget:
    coder.press("Esc")
    coder.opened.desk.choose_suggestion(coder.board.suggestions[0].id)
    at_rest(coder)
    return coder.program.window


def _main_without_statement(coder: Coder) -> QWidget:
    coder.press("Esc")
    at_rest(coder)
    return coder.program.window


def _importing(coder: Coder) -> QWidget:
    coder.feedback.will_answer(sorted(seeds().glob("*.txt")))
    coder.program.window.commands["import"].trigger()
    at_rest(coder)
    return coder.program.window


def _start(coder: Coder) -> QWidget:
    coder.program.close()
    at_rest(coder)
    start = coder.program.window.page
    assert isinstance(start, StartScreen)
    return coder.program.window


def _codebook_at(key: str) -> Callable[[Coder], QWidget]:
    def show(coder: Coder) -> QWidget:
        window = opened_by("edit_codebook")(coder)
        assert isinstance(window, CodebookEditor)
        window.open_at_key(key)
        at_rest(coder)
        return window

    return show


def _team_part(part: Part) -> Callable[[Coder], QWidget]:
    def show(coder: Coder) -> QWidget:
        window = opened_by("team")(coder)
        assert isinstance(window, TeamWindow)
        window.show_part(part)
        at_rest(coder)
        return window

    return show


def _setup_page(number: int) -> Callable[[Coder], QWidget]:
    def show(coder: Coder) -> QWidget:
        window = opened_by("suggestion_setup")(coder)
        assert isinstance(window, SuggestionSetupWindow)
        window.entries.setCurrentRow(number)
        at_rest(coder)
        return window

    return show


def _comparing(coder: Coder) -> QWidget:
    window = opened_by("settle")(coder)
    assert isinstance(window, CompareWindow)
    return window


WINDOWS: Final[dict[str, Callable[[Coder], QWidget]]] = {
    "main": _main,
    "main-suggestion": _main_at_suggestion,
    "main-nothing": _main_without_statement,
    "start": _start,
    "import": _importing,
    "paste": opened_by("paste"),
    "properties": opened_by("properties"),
    "backups": opened_by("backups"),
    "check": opened_by("check"),
    "export": opened_by("export"),
    "history": opened_by("history"),
    "palette": opened_by("palette"),
    "appearance": opened_by("appearance"),
    "keys": opened_by("keys"),
    "change-keys": opened_by("change_keys"),
    "guide": opened_by("guide"),
    "about": opened_by("about"),
    "codebook": opened_by("codebook"),
    "codebook-editor": _codebook_at("denial"),
    "codebook-editor-role": _codebook_at("target"),
    "codebook-editor-variable": _codebook_at("certainty"),
    "repeats": opened_by("repeats"),
    "find-coded": opened_by("find_coded"),
    "suggestion-report": opened_by("suggestion_report"),
    "suggestions-shown": _setup_page(0),
    "suggestions-model": _setup_page(1),
    "suggestions-rules": _setup_page(2),
    "suggestions-words": _setup_page(3),
    "suggestions-control": _setup_page(4),
    "compare": _comparing,
    "agreement": opened_by("agreement"),
    "team": opened_by("team"),
    "team-lot": _team_part(Part.LOT),
    "team-rounds": _team_part(Part.ROUNDS),
    "hand-out": opened_by("hand_out"),
    "take-in": opened_by("take_in"),
    "register": opened_by("register"),
    "alike-names": opened_by("alike_names"),
}
"""Each with how it is come by, from an open article of the coded sample."""


def code_a_little(coder: Coder) -> None:
    """Statements with roles, a value and a memo, so that every pane has something to show."""
    project = coder.opened.project
    article = coder.board.article
    assert article is not None
    first = project.coding.tag(article.id, [Span(300, 380)], "claim")
    project.coding.link_name(first, "speaker", "Ali Shamkhani")
    project.coding.link_name(first, "target", "Iran")
    second = project.coding.tag(article.id, [Span(320, 350), Span(400, 440)], "denial")
    project.coding.link_name(second, "speaker", "Hossein Amir-Abdollahian")
    project.coding.write_memo(second, "Compare what he says further below.")
    at_rest(coder)


def at_rest(coder: Coder) -> None:
    """Let everything finish that has been begun."""
    QTest.qWait(10)
    wait_until(lambda: not coder.program.jobs.is_busy and not _is_pausing(coder), meanwhile=coder.settle)
    coder.settle()


def _is_pausing(coder: Coder) -> bool:
    """Whether something is begun after a pause that has not passed."""
    timers = [*coder.program.findChildren(QTimer), *coder.program.window.findChildren(QTimer)]
    return any(each.isActive() and each.isSingleShot() and each.interval() < _PAUSE_MS for each in timers)


def _in_sight(coder: Coder) -> list[QWidget]:
    main = coder.program.window
    overlays: list[QWidget] = [one for one in main.findChildren(Overlay) if one.isVisible()]
    return [*(one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not main), *overlays]
