"""What holds of every window: names, roles, targets, the way of the focus, and what can be seen of all of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.accessibility import controls, measuring, tabbing
from tests.ui.desk import Coder
from tests.ui.windows import WINDOWS, at_rest

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)

QUICK = ("main", "import", "start")
"""Looked at each time; all others where there is time for it."""
AMID_CODING = ("main", "main-suggestion", "main-nothing")
"""Here Tab goes through the marks, and F6 from pane to pane."""
TOLD: dict[str, tuple[str, ...]] = {}
"""What is known of a window and still to be mended, by words of the finding."""


@pytest.fixture(autouse=True)
def _listened_to() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _all(*, quick: tuple[str, ...] = QUICK) -> list[object]:
    return [name if name in quick else pytest.param(name, marks=pytest.mark.slow) for name in WINDOWS]


@pytest.mark.parametrize("name", _all())
def test_that_every_control_of_a_window_is_named_large_enough_and_reached(reader: Coder, name: str) -> None:
    window = WINDOWS[name](reader)

    found = [
        finding
        for look in (
            controls.without_name,
            controls.without_role,
            controls.without_row_names,
            controls.without_words,
            controls.too_small,
        )
        for finding in look(window)
    ]
    if name not in AMID_CODING:
        found += _of_the_way(reader, window)

    assert not _new(name, found), "\n".join(["", *_new(name, found)])


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", _all(quick=("main",)))
def test_that_words_and_the_focus_stand_out_in_a_window(reader: Coder, name: str, theme: str) -> None:
    reader.program.dressing.choose_theme(theme)
    reader.opened.desk.open_article(2)
    window = WINDOWS[name](reader)

    window.window().activateWindow()
    at_rest(reader)
    found = [*measuring.faint_words(window), *measuring.unseen_focus(window, controls.reached_by_tab(window))]

    assert not _new(name, found), "\n".join(["", *_new(name, found)])


def test_that_f6_goes_through_all_panes_and_comes_back(reader: Coder) -> None:
    reader.view.setFocus()
    passed = [reader.application.focusWidget()]

    for _pane in range(4):
        reader.program.window.commands["next_pane"].trigger()
        passed.append(reader.application.focusWidget())

    assert passed[-1] is passed[0]
    assert len({*passed}) == 4


def _of_the_way(reader: Coder, window: QWidget) -> list[str]:
    # Some are brought up to date when one comes back to them.
    window.window().activateWindow()
    at_rest(reader)
    wanted = controls.reached_by_tab(window)
    found = [*tabbing.trapped(window, wanted)]
    if wanted:
        found += tabbing.out_of_order(window, tabbing.way(window, wanted[0]))
    return found


def _new(name: str, found: list[str]) -> list[str]:
    return [finding for finding in found if not any(words in finding for words in TOLD.get(name, ()))]
