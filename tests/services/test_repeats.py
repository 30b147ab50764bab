"""What several articles repeat: found in the same words or nearly, offered, never linked by itself."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.records import ArticleId, RegionKind, StatementId, StatementLinkKind
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.repeats import Likeness, read_indexes
from annotator.services.repeats.matching import compared
from annotator.services.repeats.shingles import Codes, Shingles, keys_of, words_of

QUOTE = "“We have not and will not give any weapons to either side of this war”"


def imported(project: Project, *texts: str) -> list[ArticleId]:
    drafts = [project.library.prepare_text(f"{number}.txt", text) for number, text in enumerate(texts)]
    return list(project.library.add(drafts))


def tagged(project: Project, *quotes: str) -> list[StatementId]:
    """Each quote in an article of its own, tagged."""
    texts = [f"Item {number}. {quote} was what they said." for number, quote in enumerate(quotes)]
    out = []
    for article_id, text, quote in zip(imported(project, *texts), texts, quotes, strict=True):
        start = text.index(quote)
        out.append(project.coding.tag(article_id, [Span(start, start + len(quote))], "denial"))
    return out


def news(seed: int, words: int) -> str:
    chance = random.Random(seed)  # noqa: S311 - no secret
    return " ".join(f"word{chance.randrange(5000)}" for _ in range(words))


def test_that_the_same_quotation_is_found_whatever_its_typography(project: Project) -> None:
    one, other, _ = tagged(
        project, QUOTE, '"We have not, and will not, give any weapons to either side of this war"', "Bob denies it all."
    )

    [found] = project.repeats.of(one)

    assert (found.statement_id, found.other_id, found.likeness, found.score) == (one, other, Likeness.SAME_WORDS, 100)
    assert [(repeat.statement_id, repeat.other_id) for repeat in project.repeats.all()] == [(one, other)]


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        ("that not buying shares made him rich", "not buying shares makes me rich", Likeness.CLOSE),
        (
            "Marin was the loser of Friday’s hearing",
            "that Marin was the loser of Friday night’s hearing",
            Likeness.CLOSE,
        ),
        (QUOTE, f"{QUOTE} and nobody has ever shown proof of it, whatever Kyiv may say about that", Likeness.PART),
    ],
)
def test_that_close_paraphrases_and_parts_are_found(
    project: Project, first: str, second: str, likeness: Likeness
) -> None:
    one, other = tagged(project, first, second)

    assert [(repeat.other_id, repeat.likeness) for repeat in project.repeats.of(one)] == [(other, likeness)]
    assert [(repeat.other_id, repeat.likeness) for repeat in project.repeats.all()] == [(other, likeness)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Marin beats Kolb by 51 votes to 37 votes", "Marin heads Kolb by 48 votes to 33 votes"),
        ("the quiet pride of the Danish farmers", "they are writing about the debts of the Danish farmers of today"),
        ("That is untrue.", "That is untrue."),
        ("French minister Claire Dupont as a tough lawyer", "French minister Claire Dupont and other officials"),
    ],
)
def test_that_what_only_looks_alike_is_not_offered(project: Project, first: str, second: str) -> None:
    one, _ = tagged(project, first, second)

    assert project.repeats.of(one) == []
    assert project.repeats.all() == []


def test_that_repeats_within_one_article_are_not_offered(project: Project) -> None:
    [article_id] = imported(project, f"{QUOTE}, he said. Later again: {QUOTE}.")
    one = project.coding.tag(article_id, [Span(0, len(QUOTE))], "denial")
    start = 24 + len(QUOTE)
    project.coding.tag(article_id, [Span(start, start + len(QUOTE))], "denial")

    assert (project.repeats.of(one), project.repeats.all()) == ([], [])


def test_that_what_is_linked_is_not_offered_again(project: Project) -> None:
    one, other = tagged(project, QUOTE, QUOTE)
    [found] = project.repeats.of(other)

    project.coding.link_statements(found.statement_id, found.other_id, StatementLinkKind.SAME)

    assert (project.repeats.of(one), project.repeats.of(other), project.repeats.all()) == ([], [], [])
    project.undo()
    assert len(project.repeats.of(one)) == 1


def test_that_changes_after_indexing_are_seen(project: Project) -> None:
    one, other = tagged(project, QUOTE, QUOTE)
    assert len(project.repeats.of(one)) == 1

    project.coding.move_part(other, 0, Span(0, 6))
    assert project.repeats.of(one) == []
    project.undo()
    assert len(project.repeats.of(one)) == 1
    project.coding.remove(other)
    assert project.repeats.of(one) == []
    [article_id] = imported(project, f"New here: {QUOTE}")
    third = project.coding.tag(article_id, [Span(10, 10 + len(QUOTE))], "denial")
    assert [repeat.other_id for repeat in project.repeats.of(one)] == [third]


def test_that_many_copies_are_each_given_with_the_first(project: Project) -> None:
    first, *others = tagged(project, *[QUOTE] * 30)

    found = project.repeats.all()

    assert [(repeat.statement_id, repeat.other_id) for repeat in found] == [(first, other) for other in others]
    assert len(project.repeats.of(first, limit=5)) == 5


def test_that_another_coders_statements_stay_unseen(project: Project) -> None:
    [one] = tagged(project, QUOTE)
    project.close()
    with Project.open(project.path, coder="Bob") as other:
        tagged(other, f"{QUOTE} indeed")
        assert other.repeats.all() == []
        assert other.repeats.of(one) == []


def test_that_a_statement_that_is_gone_repeats_nothing(project: Project) -> None:
    assert project.repeats.of(StatementId(99)) == []


def test_that_agency_copy_is_noticed_before_it_is_imported(project: Project) -> None:
    story, other = news(1, 300), news(2, 300)
    first, _ = imported(project, story, other)

    shortened = " ".join(story.split()[:220]) + " " + news(3, 20)
    near = project.repeats.near_duplicate_of(f"Our correspondent\n\n{shortened}")

    assert near is not None
    assert near.article_id == first
    assert near.share > 0.85
    assert project.repeats.near_duplicate_of(news(4, 300)) is None
    assert project.repeats.near_duplicate_of("Too short to tell.") is None


def test_that_furniture_makes_no_near_duplicate(project: Project) -> None:
    furniture = "\n".join(
        f"Subscribe to our newsletter number {number} and get it in your inbox" for number in range(20)
    )
    first = f"{news(1, 120)}\n\n{furniture}"
    drafts = [project.library.prepare_text("a.txt", first)]
    [article_id] = project.library.add(drafts)
    start = first.index("Subscribe")
    for region in project.library.article(article_id).regions:
        project.library.unmark_region(article_id, region.span)
    project.library.mark_region(article_id, Span(start, len(first)), RegionKind.BOILERPLATE)

    assert project.repeats.near_duplicate_of(f"{news(2, 120)}\n\n{furniture}") is None


def test_that_the_index_follows_imports_and_their_undo(project: Project) -> None:
    story = news(1, 300)
    assert project.repeats.near_duplicate_of(story) is None

    [article_id] = imported(project, story)
    near = project.repeats.near_duplicate_of(f"{story} indeed")
    assert near is not None
    assert near.article_id == article_id

    project.undo()
    assert project.repeats.near_duplicate_of(f"{story} indeed") is None


def test_that_indexes_read_by_a_job_find_the_same_and_what_came_since(project: Project) -> None:
    story = news(1, 300)
    imported(project, story, news(2, 300))
    one, other = tagged(project, QUOTE, QUOTE)
    assert len(project.repeats.of(one)) == 1
    indexes = read_indexes(project.path, project.coder)
    project.coding.remove(other)
    [third] = tagged(project, f"{QUOTE}!")

    project.repeats.take(indexes)

    assert project.repeats.near_duplicate_of(f"{story} indeed") is not None
    assert [repeat.other_id for repeat in project.repeats.of(one)] == [third]


def test_that_near_duplicates_of_the_project_are_paired(project: Project) -> None:
    story = news(1, 300)
    first, second, _ = imported(project, story, f"Bob was told: {story}", news(2, 300))

    [pair] = project.repeats.near_duplicates()

    assert (pair.first_id, pair.second_id) == (first, second)
    assert pair.share == 1.0


WORDS = st.lists(st.sampled_from("a b c d e f g".split()), max_size=12)


@given(st.lists(WORDS, max_size=8), WORDS, st.integers(1, 3))
def test_that_shared_sequences_are_counted_as_sets_count_them(texts: list[list[str]], asked: list[str], n: int) -> None:
    codes = Codes()
    shingles = Shingles.of(texts, n, codes)

    owners, count = shingles.shared_with(keys_of(asked, n, codes))

    def of(words: list[str]) -> set[tuple[str, ...]]:
        return {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}

    expected = {i: len(of(words) & of(asked)) for i, words in enumerate(texts) if of(words) & of(asked)}
    assert dict(zip(owners.tolist(), count.tolist(), strict=True)) == expected
    assert shingles.sizes.tolist() == [len(of(words)) for words in texts]


@given(st.lists(WORDS, max_size=8))
def test_that_pairs_are_those_that_share_something(texts: list[list[str]]) -> None:
    codes = Codes()

    a, b, count = Shingles.of(texts, 2, codes).pairs(neighbours=100)

    keys = [set(keys_of(words, 2, codes).tolist()) for words in texts]
    expected = {(i, j): len(keys[i] & keys[j]) for j in range(len(keys)) for i in range(j) if keys[i] & keys[j]}
    assert dict(zip(zip(a.tolist(), b.tolist(), strict=True), count.tolist(), strict=True)) == expected


@given(st.lists(WORDS, max_size=8), st.integers(1, 5))
def test_that_only_the_rarest_shared_sequences_are_kept(texts: list[list[str]], most: int) -> None:
    shingles = Shingles.of(texts, 1, Codes())

    rarest = shingles.rarest(most)

    kept = np.bincount(rarest.owner, minlength=len(texts))
    assert (kept <= most).all()
    many = {key for key in shingles.key.tolist() if (shingles.key == key).sum() > 1}
    assert set(rarest.key.tolist()) <= many


@given(st.text(max_size=40), st.text(max_size=40))
def test_that_likeness_has_no_direction(first: str, second: str) -> None:
    a, b = " ".join(words_of(first)), " ".join(words_of(second))
    if a and b:
        assert compared([a], [b]) == compared([b], [a])
