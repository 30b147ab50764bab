"""What the tooltip over a mark says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.records import Statement
from annotator.ui.canvas.ink import Ink
from annotator.ui.canvas.marks import Mark
from annotator.ui.widgets import as_tooltip


def tooltip_of(marks: tuple[Mark, ...], ink: Ink, *, with_code: bool) -> str:
    """A line a mark, the innermost first: “Accusation · Volodymyr Zelensky → Iran”."""
    return as_tooltip("\n".join(summary(mark, ink, with_code=with_code) for mark in marks))


def summary(mark: Mark, ink: Ink, *, with_code: bool) -> str:
    """What a mark is and who says it of whom, in a line of plain text."""
    code = ink.code(mark)
    name = code.name if code else mark.code
    if isinstance(mark.record, Statement):
        people = _people(
            [link.name for link in mark.record.actors("speaker")], [link.name for link in mark.record.actors("target")]
        )
        return f"{name} · {people}" if people else name
    head = _tr("Suggestion")
    return f"{head} · {name}" if with_code else head


def _people(speakers: list[str], targets: list[str]) -> str:
    if not targets:
        return ", ".join(speakers)
    return f"{', '.join(speakers) or _tr('unknown')} → {', '.join(targets)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArticleView", text)
