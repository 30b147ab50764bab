"""How the parts of the window stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.ui.comparing.wording import tr
from annotator.ui.widgets import key_hint, label

_COLUMNS = ((200, 232), (440, 760), (340, 368))
"""How narrow the articles, the text and the details may be, and how wide they are at first."""

_MEASURE: Final = 560
"""How long a line of the sentence may be that says why there is nothing."""


def head(fold: QWidget, coders: QWidget, report: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(20, 12, 20, 10)
    row.setSpacing(10)
    row.addWidget(fold)
    row.addWidget(label(tr("Compare and settle"), role="title"))
    row.addSpacing(8)
    row.addWidget(coders, 1)
    row.addWidget(report)
    return row


def columns(parts: Sequence[QWidget]) -> QSplitter:
    """The articles, the text and the details."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(1)
    for part, (least, _width) in zip(parts, _COLUMNS, strict=True):
        split.addWidget(part)
        part.setMinimumWidth(least)
    split.setStretchFactor(1, 1)
    split.setSizes([width for _least, width in _COLUMNS])
    return split


def nothing(title: QLabel, sentence: QLabel) -> QWidget:
    """What stands there while there is nothing to compare."""
    empty = QWidget()
    box = QVBoxLayout(empty)
    box.setContentsMargins(48, 96, 48, 48)
    sentence.setMaximumWidth(_MEASURE)
    sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    box.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
    # An alignment would give the sentence the width of its hint and the height of its whole: it was cut off.
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(sentence, _MEASURE)
    row.addStretch(1)
    box.addLayout(row)
    box.addStretch(1)
    return empty


def foot(overall: QLabel, said: QLabel, undo: QWidget) -> QWidget:
    """How far the project is, what was said last, and the keys."""
    strip = QWidget()
    strip.setObjectName("chrome")
    strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(strip)
    row.setContentsMargins(20, 5, 20, 5)
    row.setSpacing(16)
    said.setAccessibleName(tr("Message"))
    row.addWidget(overall)
    row.addWidget(said, 1)
    row.addWidget(undo)
    row.addWidget(key_hint("J K", tr("differences")))
    row.addWidget(key_hint("F6", tr("next part")))
    row.addWidget(key_hint("", tr("undo"), command="undo"))
    row.addWidget(key_hint("Esc", tr("close")))
    return strip
