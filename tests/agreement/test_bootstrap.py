"""Intervals from articles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from annotator.agreement import (
    Following,
    Mark,
    Marks,
    Measure,
    Resampling,
    match,
    match_agreement,
    nominal,
    presence,
    unitize,
    with_intervals,
)
from annotator.agreement.arrays import Sparse
from annotator.agreement.bootstrap import Family, percentiles


def marks_of(articles: int, seed: int = 4) -> Marks:
    rng = np.random.default_rng(seed)
    rows = []
    for article in range(articles):
        for at in range(0, 400, 50):
            code, start = str(rng.choice(["x", "y"])), at + int(rng.integers(0, 10))
            rows.append(Mark(article, "a", start, start + 20, code))
            if rng.random() < 0.8:
                other = code if rng.random() < 0.8 else "y"
                rows.append(Mark(article, "b", start + int(rng.integers(0, 5)), start + 22, other))
    return Marks.of(dict.fromkeys(range(articles), 400), dict.fromkeys("ab", range(articles)), rows)


def drawn_again(marks: Marks, articles: Any) -> Marks:
    """A new set of articles: some of the old ones, each as often as it is named."""
    places = [(place, k) for place, article in enumerate(articles) for k in np.flatnonzero(marks.article == article)]
    rows = [
        Mark(place, "ab"[marks.coder[k]], int(marks.start[k]), int(marks.end[k]), marks.codes[marks.code[k]])
        for place, k in places
    ]
    everywhere = range(len(articles))
    return Marks.of(dict.fromkeys(everywhere, 400), dict.fromkeys("ab", everywhere), rows, codes=marks.codes)


def test_that_the_weights_give_what_articles_drawn_one_by_one_give() -> None:
    marks = marks_of(12)
    resampling = Resampling(replicates=40)
    rng = np.random.default_rng(resampling.seed)
    drawn = rng.integers(0, 12, size=(40, 12))
    expected = [unitize(drawn_again(marks, articles)).figures()[0].value for articles in drawn]

    ((figure, *_),) = with_intervals([unitize(marks)], resampling)

    assert figure.interval is not None
    assert [figure.interval.low, figure.interval.high] == pytest.approx(np.quantile(expected, [0.025, 0.975]))


def test_that_the_same_seed_gives_the_same_interval_and_is_kept() -> None:
    family = unitize(marks_of(30))

    one, again, other = (
        with_intervals([family], Resampling(seed=seed, replicates=300))[0][0].interval for seed in (7, 7, 8)
    )

    assert one == again
    assert one != other
    assert one is not None
    assert (one.seed, one.replicates, one.method) == (7, 300, "percentile bootstrap of articles")


def test_that_families_together_have_the_intervals_they_have_alone() -> None:
    marks = marks_of(30)
    families: list[Family] = [unitize(marks), match_agreement(match(marks)), nominal(presence(marks)["y"])]

    together = with_intervals(families, Resampling(replicates=100))

    for family, figures in zip(families, together, strict=True):
        assert with_intervals([family], Resampling(replicates=100))[0] == figures


def test_that_undefined_replicates_are_dropped_and_counted() -> None:
    rows = [Mark(1, "a", 2, 9, "x"), Mark(1, "b", 2, 8, "x")]
    marks = Marks.of(dict.fromkeys(range(6), 20), dict.fromkeys("ab", range(6)), rows)

    ((figure, *_),) = with_intervals([unitize(marks)], Resampling(replicates=1000))

    assert figure.interval is not None
    # Without article 1 nothing is marked: (5/6)^6 = 33 % of the replicates.
    assert figure.interval.dropped == pytest.approx(335, abs=60)
    assert figure.interval.replicates == 1000


def test_that_few_articles_are_mentioned_and_one_has_no_interval() -> None:
    few, one = (with_intervals([unitize(marks_of(n))], Resampling(replicates=50))[0][0] for n in (5, 1))

    assert few.interval is not None
    assert few.notes == ("Only 5 articles: the interval is rough below 20.",)
    assert one.interval is None
    assert one.notes == ("Only 1 article: the interval is rough below 20.",)


def test_that_unfinished_articles_are_not_drawn() -> None:
    marks = marks_of(25)
    more = replace(
        marks,
        lengths=np.append(marks.lengths, [400] * 10),
        finished=np.concatenate([marks.finished, np.tile([True, False], (10, 1))]),
    )

    expected, found = (with_intervals([unitize(m)], Resampling(replicates=100))[0] for m in (marks, more))

    assert [figure.interval for figure in found] == [figure.interval for figure in expected]
    assert found[0].n_articles == 25


def test_that_families_about_other_articles_are_refused() -> None:
    with pytest.raises(ValueError, match="about the same articles"):
        with_intervals([unitize(marks_of(5)), unitize(marks_of(6))], Resampling())


def test_that_no_families_give_no_figures() -> None:
    assert with_intervals([], Resampling()) == ()


def test_that_undefined_figures_have_no_interval() -> None:
    marks = Marks.of(dict.fromkeys(range(4), 20), dict.fromkeys("ab", range(4)), [])

    (figures,) = with_intervals([unitize(marks)], Resampling(replicates=50))

    assert all(figure.value is None and figure.interval is None for figure in figures)


def test_that_replicates_without_any_value_give_no_interval() -> None:
    assert percentiles(np.full(10, np.nan), Resampling()) is None


def test_that_sparse_sums_take_an_article_as_dense_ones_do(monkeypatch: pytest.MonkeyPatch) -> None:
    dense, other = (nominal(presence(marks_of(3, seed))["x"]).sums for seed in (4, 5))
    monkeypatch.setattr("annotator.agreement.arrays.MOST_CELLS", 1)
    sparse = nominal(presence(marks_of(3))["x"]).sums

    expected, found = dense.with_article(1, other, 2), sparse.with_article(1, other, 2)

    assert isinstance(found.pairable, Sparse)
    assert found.pairable.sum().tolist() == expected.pairable.sum(axis=0).tolist()
    assert found.pairable.row_of(1).tolist() == expected.pairable[1].tolist()


@pytest.mark.parametrize("seed", range(5))
def test_that_following_an_article_is_computing_all_anew(seed: int) -> None:
    before, other = marks_of(9), marks_of(9, seed)
    is_there = other.article == 3
    both = Marks.of(
        dict.fromkeys(range(9), 400),
        dict.fromkeys("ab", range(9)),
        [*_rows(before.where(before.article != 3)), *_rows(other.where(is_there))],
        codes=before.codes,
    )
    alone = Marks.of({3: 400}, {coder: [3] for coder in "ab"}, _rows(other.where(is_there)), codes=before.codes)

    follow = Following(_families(before), Resampling(replicates=60))
    follow.change(3, _families(alone))

    assert follow.figures == with_intervals(_families(both), Resampling(replicates=60))


def _rows(marks: Marks) -> list[Mark]:
    columns = zip(marks.article, marks.coder, marks.start, marks.end, marks.code, strict=True)
    return [
        Mark(int(article), "ab"[coder], int(start), int(end), marks.codes[code])
        for article, coder, start, end, code in columns
    ]


def _families(marks: Marks) -> list[Any]:
    return [unitize(marks), match_agreement(match(marks)), nominal(presence(marks)["y"], measures=list(Measure))]
