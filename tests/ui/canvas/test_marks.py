"""The index finds the marks over a stretch whatever was added and taken away before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.marks import MarkIndex, MarkKind, mark_of
from tests.ui.canvas.conftest import statement_of

_STEP = st.tuples(st.integers(1, 12), st.integers(0, 80), st.integers(1, 40), st.booleans())


@given(st.lists(_STEP, max_size=40), st.integers(0, 100), st.integers(1, 40))
def test_that_the_index_finds_what_a_search_through_all_finds(
    steps: list[tuple[int, int, int, bool]], start: int, length: int
) -> None:
    index = MarkIndex()
    plain = {}
    for number, at, size, is_added in steps:
        mark = mark_of(statement_of(number, "claim", (at, at + size)))
        if is_added:
            index.put(mark.record)
            plain[number] = mark
        else:
            index.drop(mark.key)
            plain.pop(number, None)

    found = {mark.id for mark in index.over(start, start + length)}

    assert found == {mark.id for mark in plain.values() if mark.start < start + length and mark.end > start}


@given(st.lists(st.integers(1, 200), unique=True), st.lists(st.integers(1, 200), unique=True))
def test_that_showing_a_list_leaves_exactly_that_list(before: list[int], after: list[int]) -> None:
    index = MarkIndex()
    index.show(MarkKind.STATEMENT, [statement_of(number, "claim", (number, number + 5)) for number in before])

    index.show(MarkKind.STATEMENT, [statement_of(number, "claim", (number, number + 5)) for number in after])

    assert sorted(mark.id for mark in index) == sorted(after)
    assert {mark.id for mark in index.over(100, 101)} == {n for n in after if n <= 100 < n + 5}


def test_that_showing_the_same_again_changes_nothing() -> None:
    index = MarkIndex()
    index.show(MarkKind.STATEMENT, [statement_of(1, "claim", (0, 5))])

    assert not index.show(MarkKind.STATEMENT, [statement_of(1, "claim", (0, 5))])
