"""Whatever shows the key of a command is told which key that is: people change them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class ShowsKey(Protocol):
    """A cap, or a button with a tooltip: ``shown_command`` is the command whose key it shows; empty: none's."""

    shown_command: str

    def show_key(self, key: str) -> None: ...


def tell_keys(area: QWidget, key_shown: Callable[[str], str]) -> None:
    """Tell everything in a widget that shows a command's key what ``key_shown`` says of the command."""
    for widget in area.findChildren(QWidget):
        if isinstance(widget, ShowsKey) and widget.shown_command:
            widget.show_key(key_shown(widget.shown_command))
