"""All statements of a paragraph: what the finders found, snapped to quotations and cleared of doubles."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.suggesting import clauses
from annotator.suggesting.clauses import Range
from annotator.suggesting.drafts import Draft, Passage
from annotator.suggesting.verbal import verbal_statements


def statements_of(passage: Passage) -> Sequence[Draft]:
    """The paragraph's statements in text order."""
    found = [draft for draft in verbal_statements(passage) if _settled(draft, passage)]
    return sorted(found, key=lambda draft: (draft.start, draft.end))


def _settled(draft: Draft, passage: Passage) -> bool:
    """Fit the content to the quotations; False where nothing is left of it."""
    parts = [_snapped(part, draft, passage) for part in draft.content]
    draft.content = [part for part in _merged(parts) if part[0] < part[1]]
    return bool(draft.content)


def _snapped(part: Range, draft: Draft, passage: Passage) -> Range:
    start, end = part
    inside = passage.quotes.at(draft.head.idx)
    if inside is not None:
        start, end = max(start, inside.start + 1), min(end, max(inside.start + 1, inside.end - 1))
        return clauses.trimmed(passage.text, start, end) if start < end else (start, start)
    first, last = passage.quotes.at(start), passage.quotes.at(end - 1)
    if first is not None and first.end > start + 1:
        start = first.start
    if last is not None:
        end = last.end
    return clauses.trimmed(passage.text, start, end)


def _merged(parts: Sequence[Range]) -> list[Range]:
    out: list[Range] = []
    for start, end in sorted(parts):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
