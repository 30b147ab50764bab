"""The look: contrast of the tokens, every rule of the sheet, icons in the theme's colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QScreen
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Code, LineStyle
from annotator.shipped import resource
from annotator.ui.fonts import load_fonts
from annotator.ui.icons import Icons, program_pixmap
from annotator.ui.style import palette, style_sheet
from annotator.ui.theme import DARK, LIGHT, Theme, article_font, interface_font
from annotator.ui.widgets import KeyCap, badge_pixmap, button, label

pytestmark = pytest.mark.usefixtures("qapp")
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@THEMES
@pytest.mark.parametrize("words", ["text", "text2", "text3"])
@pytest.mark.parametrize("ground", ["paper", "panel", "side", "chrome", "raised", "select"])
def test_that_words_stand_out_from_every_ground(theme: Theme, words: str, ground: str) -> None:
    assert _contrast(getattr(theme, words), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["paper", "panel", "side", "chrome", "select"])
def test_that_the_focus_ring_stands_out_from_every_ground(theme: Theme, ground: str) -> None:
    assert _contrast(theme.focus, getattr(theme, ground)) >= 3


@THEMES
@pytest.mark.parametrize("tone", ["warn", "error"])
def test_that_warnings_can_be_read_on_their_own_ground(theme: Theme, tone: str) -> None:
    assert _contrast(getattr(theme, tone), getattr(theme, f"{tone}_bg")) >= 4.5


@THEMES
def test_that_the_sheet_is_filled_in_and_understood(qtbot: QtBot, theme: Theme) -> None:
    page = button("Import", kind="primary")
    qtbot.addWidget(page)

    page.setStyleSheet(style_sheet(theme))
    page.show()

    assert "$" not in style_sheet(theme)
    assert page.grab().toImage().pixelColor(page.width() // 2, 4) == QColor(theme.accent)
    assert palette(theme).window().color() == QColor(theme.panel)


def test_that_the_shipped_typefaces_are_the_ones_that_are_used() -> None:
    load_fonts()

    assert QFontInfo(interface_font()).family() == "Inter"
    assert QFontInfo(article_font()).family().startswith("Source Serif")


def test_that_every_shipped_icon_is_drawn_in_the_colour_of_the_theme() -> None:
    icons = Icons(DARK)
    names = [path.stem for path in resource("icons").glob("*.svg") if path.stem != "annotator"]

    for name in names:
        image = icons.pixmap(name, size=24, colour="warn", scale=2.0).toImage()
        seen = {
            image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 250
        }
        assert QColor(DARK.warn).name() in seen, name


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_that_pictures_have_the_pixels_of_the_finest_screen(monkeypatch: pytest.MonkeyPatch, scale: float) -> None:
    monkeypatch.setattr(QScreen, "devicePixelRatio", lambda _screen: scale)
    icons = Icons(LIGHT)
    code = Code("claim", "Claim", letter="C", digit=1, colour="claim", line=next(iter(LineStyle)))

    pictures = (program_pixmap(44), icons.pixmap("check", size=16), badge_pixmap(code, LIGHT))
    offered = icons.icon("check", size=16).availableSizes()

    assert [picture.devicePixelRatio() for picture in pictures] == [scale] * 3
    assert [picture.width() for picture in pictures] == [round(44 * scale), round(16 * scale), round(16 * scale)]
    assert offered == [QSize(round(16 * scale), round(16 * scale))]


def test_that_the_sources_and_licences_of_fonts_and_icons_are_shipped() -> None:
    assert "SIL OPEN FONT LICENSE" in resource("fonts/Inter-OFL.txt").read_text(encoding="utf-8").upper()
    assert "SIL OPEN FONT LICENSE" in resource("fonts/SourceSerifPro-OFL.txt").read_text(encoding="utf-8").upper()
    assert "ISC" in resource("icons/LUCIDE-LICENSE.txt").read_text(encoding="utf-8")


def test_that_words_on_labels_and_buttons_are_never_markup_or_keys(qtbot: QtBot) -> None:
    words = "<b>R&D</b>"
    shown, pressed, cap = label(words), button(words), KeyCap(words)
    for widget in (shown, pressed, cap):
        qtbot.addWidget(widget)

    assert shown.text() == cap.text() == words
    assert pressed.text() == "<b>R&&D</b>"
    assert pressed.accessibleName() == words
