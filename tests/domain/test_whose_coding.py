"""Whose coding an export has unless somebody else is chosen."""

from __future__ import annotations

from annotator.domain.records import ArticleId, Coder, CoderId, CoderKind
from annotator.domain.whose_coding import CodingOf, n_by_several, usual


def coding(number: int, *articles: int, kind: CoderKind = CoderKind.PERSON) -> CodingOf:
    coder = Coder(CoderId(number), str(number), f"Coder {number}", kind)
    return CodingOf(coder, len(articles), frozenset(map(ArticleId, articles)))


def test_that_the_settled_version_alone_is_taken_where_every_coded_article_is_settled() -> None:
    settled = coding(3, 1, 2, kind=CoderKind.ADJUDICATED)

    assert usual([coding(1, 1, 2), coding(2, 1), settled]) == {3}


def test_that_no_coding_is_left_out_unsaid_where_only_some_is_settled() -> None:
    settled = coding(3, 1, kind=CoderKind.ADJUDICATED)

    assert usual([coding(1, 1, 2), coding(2, 1), settled]) == {1, 2}


def test_that_who_has_coded_nothing_is_not_ticked() -> None:
    assert usual([coding(1, 1), coding(2)]) == {1}


def test_that_articles_of_several_coders_are_counted_and_the_settled_version_is_none_of_them() -> None:
    settled = coding(3, 1, 2, kind=CoderKind.ADJUDICATED)

    assert n_by_several([coding(1, 1, 2), coding(2, 2, 4), settled]) == 1
