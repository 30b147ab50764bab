"""Whether selected words can be reporting words: what surely can’t is declined, what hardly can is asked about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from annotator.suggesting.plain_forms import NotAReportingWord, is_listed, plain_form
from annotator.ui.language import in_words, isolated

if TYPE_CHECKING:
    from annotator.domain.text import Span
    from annotator.services.project import Project
    from annotator.ui.desk.board import Board

_BREAK: Final = re.compile(r"[.!?…][\"”’»)\]]*\s|\n")
_STARTS: Final = re.compile(r"(?:^|[.!?…:\n][\"”’»)\]]*\s*|[\"“«„‘(]\s*)$")


def no_reporting_word(project: Project, board: Board, span: Span) -> str:
    """Why the words can’t report anything; nothing where they may."""
    words = span.of(board.text)
    if _BREAK.search(words.strip()):
        return _tr("The words reach over the end of a sentence. Select the reporting words alone.")
    try:
        plain_form(words)
    except NotAReportingWord as error:
        return in_words(error)
    mentions = project.actors.mentions(board.article.id) if board.article is not None else ()
    if any(mention.span.overlaps(span) for mention in mentions):
        name = " ".join(words.split())
        return _tr("“{name}” names somebody here. Select the word that reports, such as “insisted”.").format(
            name=isolated(name)
        )
    return ""


def doubt_about(project: Project, board: Board, span: Span) -> str:
    """What speaks against the words, to be thought of before the answer; nothing where all is well."""
    words, language = span.of(board.text), _language(project, board)
    is_inside = _STARTS.search(board.text[max(0, span.start - 20) : span.start]) is None
    if words[:1].isupper() and is_inside and language != "de":
        return _tr("It is written like a name. Is it a word that reports?")
    if language in ("en", "") and not is_listed(words):
        return _tr("It is known neither as a verb nor as a noun. Is it a word that reports?")
    return ""


def _language(project: Project, board: Board) -> str:
    read = project.suggestions.read_with(board.article.id) if board.article is not None else None
    return read.language if read is not None else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReportingWords", words)
