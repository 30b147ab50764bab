"""What the inspector says of where a statement comes from and of which code goes before which."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.domain.codebook import Codebook
from annotator.domain.records import Origin, Statement
from annotator.ui.dates import shown_time

_ORIGINS: Final[Mapping[Origin, object]] = {
    Origin.MANUAL: QT_TRANSLATE_NOOP("Inspector", "Marked by {coder}, {time}"),
    Origin.SUGGESTION_ACCEPTED: QT_TRANSLATE_NOOP("Inspector", "Span from a suggestion, code by {coder}, {time}"),
    Origin.SUGGESTION_CHANGED: QT_TRANSLATE_NOOP("Inspector", "Suggestion changed by {coder}, {time}"),
    Origin.IMPORTED: QT_TRANSLATE_NOOP("Inspector", "Imported coding of {coder}, {time}"),
    Origin.ADJUDICATED: QT_TRANSLATE_NOOP("Inspector", "Settled by {coder}, {time}"),
}


def origin_of(statement: Statement, *, today: date) -> str:
    """How a statement came to be, in a line."""
    return _tr(str(_ORIGINS[statement.origin])).format(
        coder=statement.coder.name, time=shown_time(statement.created_at, today=today)
    )


def precedence_of(codebook: Codebook) -> str:
    """Which code is given where two fit, in a sentence; nothing where the codebook does not say."""
    names = [codebook.code(key).name for key in codebook.precedence]
    if len(names) < 2:
        return ""
    return f"{_tr(' before ').join(names)}."


def _tr(words: str) -> str:
    return QCoreApplication.translate("Inspector", words)
