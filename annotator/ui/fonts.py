"""The two typefaces that are shipped, so that every machine and every picture looks alike."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from annotator import shipped

_INTERFACE = "Inter"


def load_fonts(*, system_font: bool = False) -> None:
    """Make Inter and Source Serif known to Qt. What the system has besides stands in for other scripts.

    ``system_font``: in the place of Inter stands what the system sets its own windows in.
    """
    for path in sorted(shipped.resource("fonts").glob("*.otf")):
        if not (system_font and path.name.startswith(_INTERFACE)):
            QFontDatabase.addApplicationFont(str(path))
    if system_font:
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        QFont.insertSubstitution(_INTERFACE, system.family())
