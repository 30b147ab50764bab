"""Where windows may stand: never where no screen is any more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

_TITLE: Final = 40
_LEAST_SEEN: Final = 120
_FRAME: Final = QMargins(0, 48, 16, 8)
"""What a window’s own frame takes of the screen."""


def kept_on(place: QRect, screens: Sequence[QRect]) -> QRect:
    """The place of a window, or the nearest where its head can be taken hold of; no larger than its screen."""
    if not screens:
        return place
    head = QRect(place.left(), place.top(), place.width(), min(_TITLE, place.height()))
    screen = max(screens, key=lambda each: _shared(head, each))
    seen = head.intersected(screen)
    size = place.size().boundedTo(screen.size())
    if seen.width() >= min(_LEAST_SEEN, place.width()) and place.top() >= screen.top():
        return QRect(place.topLeft(), size)
    if _shared(head, screen) == 0:
        screen = screens[0]
    out = QRect(place.topLeft(), size)
    out.moveLeft(max(screen.left(), min(out.left(), screen.right() - out.width() + 1)))
    out.moveTop(max(screen.top(), min(out.top(), screen.bottom() - out.height() + 1)))
    return out


def centred(size: QSize, over: QRect, screen: QRect) -> QRect:
    """A window of that size in the middle over another, wholly on the screen with its frame; smaller if it must be."""
    place = QRect(QPoint(), size.boundedTo(screen.marginsRemoved(_FRAME).size()))
    place.moveCenter(over.center())
    return fitted(place, screen)


def fitted(place: QRect, screen: QRect) -> QRect:
    """The place of a window, wholly on the screen with its frame; smaller if it must be."""
    room = screen.marginsRemoved(_FRAME)
    out = QRect(place.topLeft(), place.size().boundedTo(room.size()))
    out.moveLeft(max(room.left(), min(out.left(), room.right() - out.width() + 1)))
    out.moveTop(max(room.top(), min(out.top(), room.bottom() - out.height() + 1)))
    return out


def screens() -> list[QRect]:
    """What each screen has room for, the main one first."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def arrangement() -> str:
    """The screens in words: at the desk with two of them a window stands elsewhere than on the laptop alone."""
    known = (screen.geometry() for screen in QGuiApplication.screens())
    return "; ".join(sorted(f"{each.x()},{each.y()} {each.width()}×{each.height()}" for each in known))


def _shared(place: QRect, screen: QRect) -> int:
    both = place.intersected(screen)
    return 0 if both.isEmpty() else both.width() * both.height()
