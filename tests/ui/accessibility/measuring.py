"""Contrast as the pixels have it: of words on their ground, and of the focus on what was there before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QScrollArea, QTextEdit, QWidget

from tests.ui.accessibility.controls import place_in, told

WORDS, LARGE, PARTS = 4.5, 3.0, 3.0
_FINE: Final = 3
"""Words are measured so many times as large: of thin letters at their own size no pixel is wholly of their colour."""
_Pixels = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def luminance(pixels: _Pixels) -> _Pixels:
    """Relative luminance of colours 0 to 255 (WCAG 2.2)."""
    parts = pixels / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrast(first: _Pixels, second: _Pixels) -> _Pixels:
    lighter, darker = np.maximum(first, second), np.minimum(first, second)
    return (lighter + 0.05) / (darker + 0.05)


def pixels(window: QWidget, place: QRect, *, fine: int = 1) -> _Pixels:
    """What a part of a window looks like: height × width × red, green, blue."""
    image = QImage(place.size() * fine, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(fine)
    image.fill(Qt.GlobalColor.black)
    window.render(image, QPoint(), QRegion(place))
    raw = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return raw[:, : image.width(), 2::-1].astype(np.float64)


def faint_words(window: QWidget) -> Iterator[str]:
    """Labels and buttons whose words are fainter on their ground than is allowed."""
    whole = pixels(window, window.rect(), fine=_FINE)
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or not widget.isEnabled():
            continue
        if not any(letter.isalnum() for letter in widget.text()) or widget.window() is not window.window():
            continue
        place = place_in(window, widget)
        if place.size() != widget.size():
            continue
        across, down = (
            slice(_FINE * place.left(), _FINE * place.right()),
            slice(_FINE * place.top(), _FINE * place.bottom()),
        )
        measured = words_contrast(whole[down, across])
        if measured < (LARGE if _is_large(widget) else WORDS) - 0.05:
            yield f"{told(widget, window)} has {measured:.2f}"


def words_contrast(shown: _Pixels) -> float:
    """Of the commonest colour with the one that differs most from it, of which there is more than a trace."""
    colours, counts = np.unique(shown.reshape(-1, 3), axis=0, return_counts=True)
    light = luminance(colours)
    ratios = contrast(light, light[np.argmax(counts)])
    order = np.argsort(ratios)[::-1]
    enough = max(6, shown.shape[0] * shown.shape[1] // 4000)
    at = int(np.searchsorted(np.cumsum(counts[order]), enough))
    return float(ratios[order][min(at, len(order) - 1)])


def unseen_focus(window: QWidget, passed: list[QWidget]) -> Iterator[str]:
    """Controls that look the same with the focus and without it."""
    # Some show it only where the keyboard brought it, as Tab itself would tell the window.
    window.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    here = QApplication.focusWidget()
    if here is not None:
        here.clearFocus()
    whole = pixels(window, window.rect())
    for widget in passed:
        before = place_in(window, widget)
        _bring_into_sight(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        place = place_in(window, widget).adjusted(-4, -4, 4, 4) & window.rect()
        with_focus = pixels(window, place)
        if place_in(window, widget) != before:
            widget.clearFocus()
            whole = pixels(window, window.rect())
        without = whole[place.top() : place.bottom() + 1, place.left() : place.right() + 1]
        changed = int((contrast(luminance(with_focus), luminance(without)) >= PARTS).sum())
        if changed < _ring(widget):
            yield f"{told(widget, window)} changes {changed} of {_ring(widget)} pixels"


def _bring_into_sight(widget: QWidget) -> None:
    """As Tab does."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget)
        area = area.parentWidget()
    if isinstance(widget, QTextEdit):
        widget.ensureCursorVisible()


def _ring(widget: QWidget) -> int:
    """At least a ring of 1 px around it more than before: with the border that was there it is the ring of 2 px.

    A list shows it at a row, a text by its caret.
    """
    if isinstance(widget, QTextEdit) and widget.isReadOnly():
        return 20
    if isinstance(widget, QAbstractItemView):
        return 96
    return round(1.8 * (widget.width() + widget.height())) - 24


def _is_large(widget: QWidget) -> bool:
    font = widget.font()
    size = font.pixelSize() if font.pixelSize() > 0 else round(font.pointSizeF() * 96 / 72)
    return size >= 24 or (size >= 19 and font.bold())
