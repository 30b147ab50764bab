"""A language that nobody speaks: whatever goes through translation is in ⟦⟧, longer, and still to be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

_KEPT: Final = re.compile(r"\{[^{}]*\}|&&?|<[^<>]+>")
_ACCENTS: Final = str.maketrans("aceinosuyzACEINOSUYZ", "âçéîñôšûýžÂÇÉÎÑÔŠÛÝŽ")
_LONGER: Final = 0.35
_MOST_ROWS: Final = 60
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def pseudo(source: str) -> str:
    """⟦Šôûrçé~~⟧: placeholders, marks of keys and tags stay."""
    out, at = [], 0
    for kept in _KEPT.finditer(source):
        out += [source[at : kept.start()].translate(_ACCENTS), kept.group()]
        at = kept.end()
    words = "".join([*out, source[at:].translate(_ACCENTS)])
    body, end = (words[:-1], "…") if words.endswith("…") else (words, "")
    start = body[: len(body) - len(body.lstrip())]
    return f"{start}⟦{body[len(start) :]}{'~' * max(1, round(len(source) * _LONGER) - 2)}⟧{end}"


class PseudoTranslator(QTranslator):
    """Stands in for a translation of our own words; Qt's keep their English."""

    def translate(self, context: str, source: str, _comment: str | None = None, _number: int = -1) -> str | None:
        return None if context.startswith("Q") or not any(char.isalpha() for char in source) else pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        return False


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything in a window that is read or read out, each with where it stands."""
    yield "title", root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisibleTo(root):
            where = type(widget).__name__ + (f" {widget.objectName()}" if widget.objectName() else "")
            yield from ((f"{where}: {what}", words) for what, words in _of_widget(widget) if words)


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (("entry", widget.itemText(number)) for number in range(widget.count()))
    if isinstance(widget, QToolButton) and widget.menu() is not None:
        yield from menu_texts(widget.menu())
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _of_model(widget.model(), QModelIndex(), is_list=isinstance(widget, QListView))


def menu_texts(menu: QMenu) -> Iterator[tuple[str, str]]:
    yield "menu", menu.title()
    for action in menu.actions():
        yield "menu entry", action.text()
        yield "menu entry's tooltip", action.toolTip()
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menu_texts(below)


def _of_model(model: QAbstractItemModel, parent: QModelIndex, *, is_list: bool) -> Iterator[tuple[str, str]]:
    # Of a list model the number of columns is private.
    for column in range(1 if is_list else model.columnCount(parent)):
        if not is_list:
            yield "head", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(parent), _MOST_ROWS)):
            index = model.index(row, column, parent)
            yield from (("cell", words) for role in _ROLES if isinstance(words := index.data(role), str))
            if column == 0 and not is_list and not parent.isValid() and model.rowCount(index):
                yield from _of_model(model, index, is_list=False)


def install(application: QObject) -> PseudoTranslator:
    """Let an application speak it."""
    translator = PseudoTranslator(application)
    application.installTranslator(translator)  # type: ignore[attr-defined]  # a QCoreApplication
    return translator
