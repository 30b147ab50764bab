"""Line icons in the colours of the theme, drawn at the screen's own resolution."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator import shipped
from annotator.ui.theme import Theme


class Icons:
    """Draws the shipped icons for one theme. The same name, size and colour are drawn once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn: dict[tuple[str, int, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}

    def icon(self, name: str, *, size: int = 16, colour: str = "text") -> QIcon:
        """An icon in a token's colour, and in ``disabled`` where its button is. Raises FileNotFoundError."""
        key = (name, size, colour)
        if key not in self._drawn:
            icon = QIcon()
            for mode, token in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, "disabled")):
                for scale in scales():
                    icon.addPixmap(self.pixmap(name, size=size, colour=token, scale=scale), mode)
            self._drawn[key] = icon
        return self._drawn[key]

    def pixmap(self, name: str, *, size: int = 16, colour: str = "text", scale: float = 0) -> QPixmap:
        """The icon as a picture of ``size`` logical pixels, with ``scale`` pixels of the screen for each.

        Without a scale it is that of the finest screen.
        """
        scale = scale or scales()[-1]
        key = (name, size, colour, scale)
        if key not in self._pixmaps:
            source = _source(name).replace("currentColor", self._theme.colour(colour).name())
            self._pixmaps[key] = _drawn(source, size, scale)
        return self._pixmaps[key]


def scales() -> list[float]:
    """How many pixels each screen has for a logical one, the finest last: a picture at another scale is blurred."""
    known = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return sorted(known) or [1.0]


def program_icon() -> QIcon:
    """The program's own icon."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(program_pixmap(size, scale=1.0))
    return icon


def program_pixmap(size: int, *, scale: float = 0) -> QPixmap:
    """The program's own icon as a picture, without a scale at that of the finest screen."""
    scale = scale or scales()[-1]
    return _drawn(shipped.resource("icons/annotator.svg").read_text(encoding="utf-8"), size, scale)


def _drawn(source: str, size: int, scale: float) -> QPixmap:
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    svg = shipped.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return svg.replace('stroke-width="2"', 'stroke-width="1.75"')
