"""The contrast of every token with the grounds it is used on, measured as WCAG 2.2 says."""

from __future__ import annotations

import pytest

from annotator.ui.style import style_sheet
from annotator.ui.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT, Theme

GROUNDS = ("chrome", "side", "panel", "paper", "raised", "select")
WORDS = ("text", "text2", "text3")
CODES = ("claim", "denial", "admission", "accusation", "c5", "c6", "c7", "c8", "c9")
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "contrast-dark": CONTRAST_DARK}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, one: str, other: str) -> float:
    dark, light = sorted(luminance(getattr(theme, token)) for token in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_that_words_stand_out_from_every_ground(name: str) -> None:
    theme = THEMES[name]
    least = 7.0 if theme.high_contrast else 4.5
    pairs = [(words, ground) for words in WORDS for ground in GROUNDS]
    pairs += [("warn", "warn_bg"), ("error", "error_bg"), ("on_accent", "accent"), ("boilerplate", "paper")]

    low = {pair: round(contrast(theme, *pair), 2) for pair in pairs if contrast(theme, *pair) < least - 0.05}

    assert not low


@pytest.mark.parametrize("name", THEMES)
def test_that_marks_and_edges_of_controls_stand_out_from_paper(name: str) -> None:
    theme = THEMES[name]
    graphics = (*CODES, "suggestion", "field", "focus", "ok")

    low = {each for each in graphics if contrast(theme, each, "paper") < (4.5 if theme.high_contrast else 3.0)}

    assert not low


@pytest.mark.parametrize("theme", [CONTRAST, CONTRAST_DARK])
def test_that_high_contrast_has_no_tints_and_wider_lines(theme: Theme) -> None:
    sheet = style_sheet(theme)

    assert (theme.tint, theme.tint_selected) == (0.0, 0.0)
    assert "3px solid" in sheet
    assert "1px solid" not in sheet
