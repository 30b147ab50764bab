"""However long a name is and however narrow the pane, nothing of a statement is cut off at its edge."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.records import ActorId, ActorLink
from annotator.ui.inspector import Inspector
from annotator.ui.inspector.roles import ActorChip
from tests.ui.inspector.conftest import a_statement

Show = Callable[..., Inspector]
LONG = "United Nations High Commissioner for Human Rights in the Occupied Territories"
NAMES = ("United Kingdom", "France", "Germany", LONG)
NOTES = {ActorId(number): "organisation" for number in (1, 2, 4)}


def _links(*names: str) -> tuple[ActorLink, ...]:
    return tuple(ActorLink("speaker", ActorId(number), name, confirmed=True) for number, name in enumerate(names, 1))


@pytest.mark.parametrize("width", [300, 344])
def test_that_all_of_a_statement_is_seen_where_nothing_can_be_changed(
    inspector: Inspector, show: Show, qtbot: QtBot, width: int
) -> None:
    inspector.set_editable(False)
    inspector.resize(width, 860)

    show(
        a_statement(links=_links(*NAMES), values=(("certainty", "hedged, as far as can be told by it " * 4),)),
        notes=NOTES,
    )

    def seen() -> list[str]:
        inside = inspector.rect()
        labels = [one for one in inspector.plain.findChildren(QLabel) if one.isVisible() and one.text()]
        return [
            one.text() for one in labels if inside.contains(one.rect().translated(one.mapTo(inspector, QPoint(0, 0))))
        ]

    qtbot.waitUntil(lambda: {*NAMES, "organisation"} <= set(seen()), timeout=60_000)
    assert inspector.plain.width() <= width


def test_that_a_name_that_is_cut_stands_whole_in_its_tooltip(show: Show, qtbot: QtBot) -> None:
    inspector = show(a_statement(links=_links("Iran", LONG)))

    def told() -> list[str]:
        return [chip.toolTip() for chip in inspector.findChildren(ActorChip) if chip.isVisible()]

    qtbot.waitUntil(lambda: told() == ["", LONG], timeout=60_000)
