"""What a screen reader says without being asked."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have words said when the reader has ended its sentence, or, where something went wrong, at once.

    Where no screen reader listens, nothing is made.
    """
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, words)
        if at_once:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
