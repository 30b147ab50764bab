"""The two typefaces that are shipped, so that every machine and every picture looks alike."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from annotator import shipped


def load_fonts() -> None:
    """Make Inter and Source Serif known to Qt. What the system has besides stands in for other scripts."""
    for path in sorted(shipped.resource("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))
