"""The language of the window: the one that was chosen, or the computer's where there is a translation into it."""

from __future__ import annotations

from string import Formatter
from typing import Any, Final
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QGuiApplication

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import Said
from annotator.shipped import resource

CONTEXT: Final = "Annotator"
"""What the translation files hold everything under: a sentence means the same wherever it stands."""
ENGLISH: Final = "en"
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch"}
"""What the program speaks, each called as it calls itself."""

_TO_THE_LEFT: Final = ("R", "AL")


class Translation(QTranslator):
    """The program's own words, whichever class of the window asks for them."""

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str | None:
        words = "" if context.startswith("Q") else super().translate(CONTEXT, source, comment or "", number)
        # Qt takes empty words for a translation, and None for there being none.
        return words or None


class Language(QObject):
    """Lets the application speak a language: our words, those of Qt's own dialogs, and how numbers are written."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._spoken: list[QTranslator] = []
        self.now = ENGLISH
        QLocale.setDefault(QLocale(ENGLISH))

    def speak(self, wanted: str) -> bool:
        """``system`` or one of LANGUAGES; what is neither is as if it were ``system``. Whether it is a new one."""
        known = wanted if wanted in LANGUAGES else _systems()
        code = known if known in LANGUAGES else ENGLISH
        if code == self.now:
            return False
        for translator in self._spoken:
            self._application.removeTranslator(translator)
        self._spoken = [] if code == ENGLISH else [_qts_own(code), _ours(code)]
        for translator in self._spoken:
            self._application.installTranslator(translator)
        QLocale.setDefault(QLocale(code))
        self.now = code
        return True


def in_words(sentence: str | AnnotatorError) -> str:
    """What a service says, in the language of the window."""
    if isinstance(sentence, AnnotatorError):
        return in_words(sentence.sentence)
    if not isinstance(sentence, Said):
        return sentence
    values = {name: _value_in_words(value) for name, value in sentence.values.items()}
    return filled(QCoreApplication.translate(CONTEXT, sentence.pattern), **values)


def filled(pattern: str, *values: object, **named: object) -> str:
    """A sentence of the window with its values; numbers as its language writes them."""
    return _AS_WRITTEN.format(pattern, *values, **named)


def _value_in_words(value: object) -> object:
    if isinstance(value, tuple):
        return ", ".join(in_words(str(each) if not isinstance(each, str) else each) for each in value)
    return in_words(value) if isinstance(value, str | AnnotatorError) else value


class _AsWritten(Formatter):
    """Writes numbers as the language does."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - whatever a sentence holds
        if format_spec == "," and isinstance(value, int):
            return grouped(value)
        if isinstance(value, float) and format_spec.endswith("f"):
            return _decimal(value, int(format_spec[-2]))
        return str(super().format_field(value, format_spec))


_AS_WRITTEN: Final = _AsWritten()


def grouped(number: int) -> str:
    """A whole number with its thousands set apart as the language of the window does."""
    spoken = QLocale()
    return f"{number:,}" if spoken.language() is QLocale.Language.C else spoken.toString(number)


def amid_a_line(words: str) -> str:
    """The words of a command where they begin no line: small in English, as they are where nouns are written large."""
    speaks_english = QLocale().language() in (QLocale.Language.English, QLocale.Language.C)
    return words[:1].lower() + words[1:] if speaks_english else words


def runs_left(words: str) -> bool:
    """Whether some of the words are Arabic, Hebrew or of another script that is read to the left."""
    return any(bidirectional(char) in _TO_THE_LEFT for char in words)


def isolated(words: str) -> str:
    """Words for a place in a sentence: what runs the other way than the window doesn't turn them around."""
    if words.isascii():
        return words
    return f"\u2068{words}\u2069" if QGuiApplication.isRightToLeft() or runs_left(words) else words


def elided(words: str, metrics: QFontMetrics | QFontMetricsF, room: float) -> str:
    """One line of words that ends in “…” where the room does, whichever way they run."""
    # Without the signs around them the “…” of Arabic words in an English window would stand where they begin.
    return isolated(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))  # type: ignore[arg-type]  # either kind


def _decimal(number: float, places: int) -> str:
    spoken = QLocale()
    return f"{number:,.{places}f}" if spoken.language() is QLocale.Language.C else spoken.toString(number, "f", places)


def _systems() -> str:
    return QLocale.system().name().partition("_")[0]


def _qts_own(code: str) -> QTranslator:
    translator = QTranslator()
    translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator


def _ours(code: str) -> QTranslator:
    translator = Translation()
    translator.load(str(resource(f"translations/annotator_{code}.qm")))
    return translator
