"""What else a person would call a command when looking for it: the words that stand in no menu."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT: Final = "OtherWords"
OTHER_WORDS: Final[Mapping[str, object]] = {
    "larger": QT_TRANSLATE_NOOP("OtherWords", "bigger text, zoom in, font size"),
    "smaller": QT_TRANSLATE_NOOP("OtherWords", "zoom out, font size"),
    "usual_size": QT_TRANSLATE_NOOP("OtherWords", "reset zoom, normal text size"),
    "appearance": QT_TRANSLATE_NOOP("OtherWords", "settings, preferences, options, font, zoom, theme, column width"),
    "theme_system": QT_TRANSLATE_NOOP("OtherWords", "theme, colours, automatic"),
    "theme_light": QT_TRANSLATE_NOOP("OtherWords", "light mode, day, bright, white, theme, colours"),
    "theme_dark": QT_TRANSLATE_NOOP("OtherWords", "dark mode, night, black, theme, colours"),
    "theme_contrast": QT_TRANSLATE_NOOP("OtherWords", "accessible, black and white, theme, colours"),
    "language_system": QT_TRANSLATE_NOOP("OtherWords", "translation"),
    "language_en": QT_TRANSLATE_NOOP("OtherWords", "language, Englisch"),
    "language_de": QT_TRANSLATE_NOOP("OtherWords", "language, German"),
    "change_keys": QT_TRANSLATE_NOOP("OtherWords", "shortcuts, hotkeys, keyboard, rebind"),
    "keys": QT_TRANSLATE_NOOP("OtherWords", "shortcuts, hotkeys, cheat sheet"),
    "guide": QT_TRANSLATE_NOOP("OtherWords", "help, manual, how to"),
    "export": QT_TRANSLATE_NOOP("OtherWords", "table, spreadsheet, Excel, R, data"),
    "copy": QT_TRANSLATE_NOOP("OtherWords", "save as, duplicate"),
    "back_up": QT_TRANSLATE_NOOP("OtherWords", "save, safety copy"),
    "backups": QT_TRANSLATE_NOOP("OtherWords", "restore, recover, earlier version"),
    "history": QT_TRANSLATE_NOOP("OtherWords", "log, changes, who did what"),
    "find_coded": QT_TRANSLATE_NOOP(
        "OtherWords", "find a word, search coded places, find statements, every place with a word, concordance, KWIC"
    ),
    "remove": QT_TRANSLATE_NOOP("OtherWords", "delete, unmark"),
    "memo": QT_TRANSLATE_NOOP("OtherWords", "note, comment"),
    "agreement": QT_TRANSLATE_NOOP("OtherWords", "reliability, Krippendorff, alpha, kappa"),
    "settle": QT_TRANSLATE_NOOP("OtherWords", "differences, adjudicate, resolve, consensus"),
    "register": QT_TRANSLATE_NOOP("OtherWords", "people, persons, organisations, names"),
    "alike_names": QT_TRANSLATE_NOOP("OtherWords", "merge, duplicates, same person"),
    "team": QT_TRANSLATE_NOOP("OtherWords", "assign, distribute, sample"),
    "suggestion_setup": QT_TRANSLATE_NOOP("OtherWords", "settings, suggestion options"),
    "show_inspector": QT_TRANSLATE_NOOP("OtherWords", "right panel, sidebar"),
    "show_articles": QT_TRANSLATE_NOOP("OtherWords", "left panel, sidebar, list"),
    "show_statements": QT_TRANSLATE_NOOP("OtherWords", "bottom panel, table"),
    "diagnostics": QT_TRANSLATE_NOOP("OtherWords", "report a bug, problem"),
    "finish": QT_TRANSLATE_NOOP("OtherWords", "done, complete"),
    "import": QT_TRANSLATE_NOOP("OtherWords", "add articles, load, upload"),
}


def other_words(command: str) -> tuple[str, ...]:
    """Those of a command, in the language of the window and, for who knows it so, in English."""
    english = str(OTHER_WORDS.get(command, ""))
    spoken = QCoreApplication.translate(_CONTEXT, english) if english else ""
    return tuple(dict.fromkeys(words.strip() for words in f"{spoken},{english}".split(",") if words.strip()))
