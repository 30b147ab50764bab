"""The names that can be clicked on, found by their place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from annotator.domain.records import ActorKind, Mention
from annotator.domain.text import Span
from annotator.ui.canvas.named import NamesInText

PLACES = some.tuples(some.integers(0, 40), some.integers(1, 12)).map(lambda place: Span(place[0], sum(place)))


@given(spans=some.lists(PLACES, max_size=12), seen=PLACES)
def test_that_names_are_found_by_their_place_also_within_others(spans: list[Span], seen: Span) -> None:
    names = [Mention(span, f"{number}", ActorKind.PERSON) for number, span in enumerate(spans)]
    known = NamesInText(names)

    within = known.within(seen)
    at = known.at(seen.start)

    assert sorted(each.name for each in within) == sorted(each.name for each in names if each.span.overlaps(seen))
    there = [each.span for each in names if each.span.covers(seen.start)]
    assert (None if at is None else len(at.span)) == min(map(len, there), default=None)
    assert at is None or at.span in there
