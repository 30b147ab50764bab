"""Colours, sizes and typefaces of the window, in light and dark, as one value that every view is given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtGui import QColor, QFont

from annotator.domain.codebook import Code

ARTICLE_FACES = ["Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Noto Serif", "Liberation Serif"]
INTERFACE_FACES = ["Inter", "Segoe UI", "Noto Sans"]


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one appearance. Chrome is grey; what is coloured is a code, a warning or an error."""

    dark: bool
    chrome: str
    side: str
    panel: str
    paper: str
    raised: str
    sunk: str
    text: str
    text2: str
    text3: str
    disabled: str
    line: str
    line2: str
    field: str
    hover: str
    select: str
    select_inactive: str
    accent: str
    on_accent: str
    accent_hover: str
    focus: str
    link: str
    suggestion: str
    mention: str
    boilerplate: str
    warn: str
    warn_bg: str
    warn_line: str
    error: str
    error_bg: str
    error_line: str
    ok: str
    claim: str
    denial: str
    admission: str
    accusation: str
    c5: str
    c6: str
    c7: str
    c8: str
    c9: str
    tint: float
    tint_selected: float
    shadow_alpha: int
    ring: int = 2
    """How wide the ring of the focus is, in pixels."""
    hairline: int = 1
    high_contrast: bool = False

    def stroke(self, width: float) -> float:
        """How wide a line of that width is drawn: none is thinner than the theme's hairline."""
        return max(width, self.hairline)

    def colour(self, token: str) -> QColor:
        """The colour of a token by its name. Raises AttributeError for a name that is none."""
        return QColor(getattr(self, token))

    def code_colour(self, code: Code) -> QColor:
        """The line colour of a code; grey where its colour is none of the theme's."""
        known = code.colour in {field.name for field in fields(self)}
        return self.colour(code.colour) if known else self.colour("c9")

    @property
    def on_code(self) -> QColor:
        """The letter in a code's badge."""
        return QColor("#1B1C20") if self.dark else QColor("#FFFFFF")


LIGHT = Theme(
    dark=False,
    chrome="#F1F1EE",
    side="#F7F7F5",
    panel="#FBFBFA",
    paper="#FFFFFF",
    raised="#FFFFFF",
    sunk="#EDEDEA",
    text="#1B1C20",
    text2="#52555C",
    text3="#62656D",
    disabled="#A4A6AB",
    line="#E3E3DF",
    line2="#CFCFCB",
    field="#85888E",
    hover="#EDEDE9",
    select="#E4E4DF",
    select_inactive="#ECECE8",
    accent="#23262D",
    on_accent="#FFFFFF",
    accent_hover="#3A3E47",
    focus="#23262D",
    link="#23262D",
    suggestion="#6F727B",
    mention="#EFEFEA",
    boilerplate="#6F727A",
    warn="#8A5A00",
    warn_bg="#FFF6E0",
    warn_line="#E8CF94",
    error="#B3261E",
    error_bg="#FDEEEC",
    error_line="#EDBDB8",
    ok="#1F7A4D",
    claim="#0B6BC4",
    denial="#B94400",
    admission="#056B51",
    accusation="#9A3586",
    c5="#7A5F00",
    c6="#5B55B8",
    c7="#B0243F",
    c8="#08737F",
    c9="#5C6470",
    tint=0.13,
    tint_selected=0.24,
    shadow_alpha=46,
)

DARK = Theme(
    dark=True,
    chrome="#17181B",
    side="#1B1C1F",
    panel="#1E1F23",
    paper="#212227",
    raised="#292A2F",
    sunk="#151619",
    text="#E6E6E3",
    text2="#B2B4B9",
    text3="#9B9EA5",
    disabled="#5E6168",
    line="#2E2F35",
    line2="#3E4047",
    field="#797C84",
    hover="#27282D",
    select="#34363C",
    select_inactive="#2A2B30",
    accent="#E8E8E4",
    on_accent="#1B1C20",
    accent_hover="#FFFFFF",
    focus="#E8E8E4",
    link="#E6E6E3",
    suggestion="#9A9DA5",
    mention="#2C2D33",
    boilerplate="#878A91",
    warn="#F0C263",
    warn_bg="#332A17",
    warn_line="#5C4A22",
    error="#FF8F85",
    error_bg="#3A2220",
    error_line="#6B3733",
    ok="#5FCB95",
    claim="#58A8F3",
    denial="#F4964F",
    admission="#6FDBB6",
    accusation="#F0A0DC",
    c5="#D9B84A",
    c6="#A9A4F5",
    c7="#FF8A9B",
    c8="#4CC3D0",
    c9="#A9B0BC",
    tint=0.15,
    tint_selected=0.21,
    shadow_alpha=140,
)


def _all(tokens: Iterable[str], colour: str) -> dict[str, Any]:
    return dict.fromkeys(tokens, colour)


_PLAIN: dict[str, Any] = {"tint": 0.0, "tint_selected": 0.0, "ring": 3, "hairline": 2, "high_contrast": True}
_WHITE: dict[str, Any] = dict.fromkeys(
    ("chrome", "side", "panel", "paper", "raised", "sunk", "warn_bg", "error_bg"), "#FFFFFF"
)
_BLACK: dict[str, Any] = dict.fromkeys(_WHITE, "#000000")
_LINES = ("text", "text2", "text3", "line", "line2", "field", "accent", "focus", "link", "suggestion", "boilerplate",
          "warn_line", "error_line", "accent_hover")  # fmt: skip

CONTRAST = replace(
    LIGHT,
    **_PLAIN,
    **_WHITE,
    **_all(_LINES, "#000000"),
    **_all(("hover", "select", "select_inactive", "mention"), "#DDDDDD"),
    disabled="#595959",
    warn="#5C3B00",
    error="#8A0F0A",
    ok="#0B5232",
    claim="#084A8A",
    denial="#7A2D00",
    admission="#044B39",
    accusation="#6E1F5F",
    c5="#544200",
    c6="#3D3791",
    c7="#85142B",
    c8="#05505A",
    c9="#3F4651",
)
"""Black on white without tints, for who needs all the contrast there is."""

CONTRAST_DARK = replace(
    DARK,
    **_PLAIN,
    **_BLACK,
    **_all(_LINES, "#FFFFFF"),
    **_all(("hover", "select", "select_inactive", "mention"), "#303030"),
    on_accent="#000000",
    disabled="#A6A6A6",
    warn="#FFD880",
    error="#FFB3AC",
    ok="#8CE6B8",
    claim="#8CC6FF",
    denial="#FFB27A",
    c6="#C9C5FF",
    c7="#FFB0BC",
)
"""White on black, as above."""


def article_font(pixels: float = 17, *, semibold: bool = False) -> QFont:
    """The serif that articles and headlines are set in."""
    return _font(ARTICLE_FACES, pixels, QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)


def interface_font(pixels: float = 13, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The sans that everything else is set in, with tabular figures."""
    font = _font(INTERFACE_FACES, pixels, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _font(faces: list[str], pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont(faces)
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
