"""What is said once is suggested once, where two reporting words or two rules found the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from annotator.suggesting.drafts import Draft

_SAME = 0.8


def without_doubles(drafts: Sequence[Draft]) -> list[Draft]:
    """The statements in text order; of two with nearly the same words the one whose reporting word stands nearer."""
    ordered = sorted(drafts, key=lambda draft: (draft.start, draft.end))
    phrases = [draft for draft in ordered if draft.rule == "phrase"]
    out = {id(draft) for phrase in phrases for draft in _less_said(phrase, ordered)}
    for draft, other in _same(ordered):
        if _distance(draft) != _distance(other):
            out.add(id(max(draft, other, key=_distance)))
    return [draft for draft in ordered if id(draft) not in out]


def _less_said(phrase: Draft, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """“claimed responsibility for X” says more than “claimed …”; “denied involvement in X” no more than “denied …”."""
    for draft in drafts:
        if draft.head.i == phrase.head.i and draft is not phrase:
            yield phrase if draft.cue.act == phrase.cue.act else draft


def _same(ordered: Sequence[Draft]) -> Iterator[tuple[Draft, Draft]]:
    """Pairs of which neither reports the other and nearly all of whose words are the same."""
    sizes = [_size(draft.content) for draft in ordered]
    starts = [draft.start for draft in ordered]
    for place, draft in enumerate(ordered):
        last = draft.end - _SAME * sizes[place]
        for after in range(place + 1, len(ordered)):
            if starts[after] > last:
                break
            other = ordered[after]
            if draft.holds(other.head.idx) or other.holds(draft.head.idx):
                continue
            shared = _size((max(a[0], b[0]), min(a[1], b[1])) for a in draft.content for b in other.content)
            if shared >= _SAME * max(sizes[place], sizes[after]):
                yield draft, other


def _size(parts: Iterable[tuple[int, int]]) -> int:
    return sum(max(0, end - start) for start, end in parts)


def _distance(draft: Draft) -> tuple[bool, int]:
    """How far the reporting word stands from what it reports."""
    first, last = draft.head.idx, draft.head.idx + len(draft.head)
    gaps = [max(start - last, first - end, 0) for start, end in draft.content]
    return draft.rule == "loose-clause", min(gaps)
