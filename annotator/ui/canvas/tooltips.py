"""What the tooltip over a mark says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.domain.records import Statement
from annotator.ui.canvas.ink import Ink
from annotator.ui.canvas.marks import Mark
from annotator.ui.widgets import as_tooltip

_MOST: Final = 4
"""So many marks are told one by one; of the rest the number."""


def tooltip_of(
    marks: Sequence[Mark], ink: Ink, *, with_code: bool, links: Mapping[int, Sequence[str]] | None = None
) -> str:
    """A line a mark, the innermost first: “Accusation · Volodymyr Zelensky → Iran”, with what it is linked to.

    Below stand who coded them and, where several lie on each other, how to go through them.
    """
    lines = []
    for mark in marks[:_MOST]:
        lines.append(summary(mark, ink, with_code=with_code))
        if mark.is_statement:
            lines += [f"    {words}" for words in (links or {}).get(mark.id, ())]
    rest = len(marks) - _MOST
    if rest > 0:
        lines.append(_tr("1 more here") if rest == 1 else _tr("{count} more here").format(count=rest))
    coders = dict.fromkeys(mark.record.coder.name for mark in marks if isinstance(mark.record, Statement))
    if coders:
        lines.append(_tr("Coded by {names}").format(names=", ".join(coders)))
    if len(marks) > 1:
        lines.append(_tr("Click again for the next one here"))
    return as_tooltip("\n".join(lines))


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
