"""Lanes, levels and tints are chosen as the design says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import Span
from annotator.ui.canvas.layout import Claim, depths, lanes, levels


def test_that_marks_on_different_lines_share_the_nearest_lane() -> None:
    claims = [Claim(0, 1, 0, 90), Claim(2, 3, 100, 190)]

    assert lanes(claims) == [0, 0]


def test_that_marks_on_one_line_take_lanes_in_the_order_of_the_text() -> None:
    claims = [Claim(0, 0, 30, 40), Claim(0, 0, 0, 10)]

    assert lanes(claims) == [1, 0]


def test_that_of_two_starting_together_the_longer_is_nearer() -> None:
    claims = [Claim(0, 0, 0, 10), Claim(0, 3, 0, 200)]

    assert lanes(claims) == [1, 0]


def test_that_a_lane_is_free_again_below_its_last_line() -> None:
    claims = [Claim(0, 4, 0, 300), Claim(1, 1, 60, 70), Claim(2, 2, 120, 130)]

    assert lanes(claims) == [0, 1, 1]


def test_that_an_enclosing_statement_is_underlined_below_what_it_encloses() -> None:
    assert levels([Span(0, 50), Span(10, 40), Span(20, 30), Span(60, 70)]) == [2, 1, 0, 0]


def test_that_spans_that_only_cross_take_turns_at_the_upper_places() -> None:
    assert levels([Span(10 * n, 10 * n + 15) for n in range(6)]) == [1, 0, 1, 0, 1, 0]


def test_that_the_longest_two_on_the_same_words_are_tinted() -> None:
    assert depths([Span(20, 30), Span(0, 60), Span(10, 40)]) == [2, 0, 1]


def test_that_neighbours_are_underlined_at_one_height() -> None:
    assert levels([Span(0, 10), Span(10, 20)]) == [0, 0]


_SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda at: Span(at[0], at[0] + at[1])))


@given(_SPANS)
def test_that_overlapping_spans_never_share_a_level_or_a_tint(spans: list[Span]) -> None:
    level, depth = levels(spans), depths(spans)

    for one in range(len(spans)):
        for other in range(one):
            if spans[one].overlaps(spans[other]):
                assert level[one] != level[other]
                assert depth[one] != depth[other]


@given(_SPANS)
def test_that_marks_touching_one_line_never_share_a_lane(spans: list[Span]) -> None:
    claims = [Claim(span.start // 10, (span.end - 1) // 10, span.start, span.end) for span in spans]
    taken = lanes(claims)

    for one in range(len(claims)):
        for other in range(one):
            if claims[one].first <= claims[other].last and claims[other].first <= claims[one].last:
                assert taken[one] != taken[other]
