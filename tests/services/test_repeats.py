"""What several articles repeat: found in the same words or nearly, offered, never linked by itself."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.findings import Analysis, FoundStatement
from annotator.domain.marks import Mark, MarkKind
from annotator.domain.records import (
    ArticleId,
    RegionKind,
    StatementId,
    StatementLinkKind,
    SuggestionId,
    SuggestionMode,
)
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.services.repeats import Likeness, Place, compared_words
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


def suggest(project: Project, article_id: ArticleId, quote: str) -> None:
    start = project.library.article(article_id).text.index(quote)
    span = Span(start, start + len(quote))
    found = FoundStatement("denial", (span,), (), (), (), (), "direct-quote", 0.9)
    project.suggestions.store(article_id, Analysis("small", "1", (found,), ()))


def elsewhere(project: Project, statement_id: StatementId, *, limit: int = 20) -> list[Place]:
    return list(project.repeats.elsewhere(Mark(MarkKind.STATEMENT, statement_id), limit=limit))


def news(seed: int, words: int) -> str:
    chance = random.Random(seed)  # noqa: S311 - no secret
    return " ".join(f"word{chance.randrange(5000)}" for _ in range(words))


def test_that_the_same_quotation_is_found_whatever_its_typography(project: Project) -> None:
    one, other, _ = tagged(
        project, QUOTE, '"We have not, and will not, give any weapons to either side of this war"', "Bob denies it all."
    )

    [found] = elsewhere(project, one)

    assert (found.mark.id, found.likeness, found.score) == (other, Likeness.SAME_WORDS, 100)
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

    assert [(place.mark.id, place.likeness) for place in elsewhere(project, one)] == [(other, likeness)]
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

    assert elsewhere(project, one) == []
    assert project.repeats.all() == []


def test_that_repeats_within_one_article_are_not_offered(project: Project) -> None:
    [article_id] = imported(project, f"{QUOTE}, he said. Later again: {QUOTE}.")
    one = project.coding.tag(article_id, [Span(0, len(QUOTE))], "denial")
    start = 24 + len(QUOTE)
    project.coding.tag(article_id, [Span(start, start + len(QUOTE))], "denial")

    assert (elsewhere(project, one), project.repeats.all()) == ([], [])


def test_that_what_is_linked_is_told_as_linked_and_not_offered_again(project: Project) -> None:
    one, other = tagged(project, QUOTE, QUOTE)
    [found] = elsewhere(project, other)
    assert not found.is_linked

    project.coding.link_statements(other, StatementId(found.mark.id), StatementLinkKind.SAME)

    assert [place.is_linked for place in (*elsewhere(project, one), *elsewhere(project, other))] == [True, True]
    assert elsewhere(project, one)[0].link_id is not None
    assert project.repeats.all() == []
    project.undo()
    assert [place.is_linked for place in elsewhere(project, one)] == [False]


def test_that_what_is_linked_through_a_third_is_not_offered(project: Project) -> None:
    one, other, third = tagged(project, QUOTE, QUOTE, QUOTE)
    project.coding.link_statements(one, other, StatementLinkKind.SAME)
    project.coding.link_statements(other, third, StatementLinkKind.SAME)

    assert {place.mark.id: (place.is_linked, place.link_id is None) for place in elsewhere(project, one)} == {
        other: (True, False),
        third: (True, True),
    }
    assert project.repeats.all() == []


def test_that_open_suggestions_of_other_articles_are_found(project: Project) -> None:
    [one] = tagged(project, QUOTE)
    article_id, control = imported(project, f"Here too: {QUOTE}", f"And in the control: {QUOTE}")
    suggest(project, article_id, QUOTE)
    suggest(project, control, QUOTE)
    project.assignments.set_mode([control], SuggestionMode.OFF)

    [found] = elsewhere(project, one)

    assert (found.mark.kind, found.article_id, found.code) == (MarkKind.SUGGESTION, article_id, "")
    assert [place.mark.id for place in project.repeats.elsewhere(found.mark)] == [one]
    [group] = project.repeats.groups()
    assert [place.mark for place in group.places] == [Mark(MarkKind.STATEMENT, one), found.mark]
    project.coding.reject(SuggestionId(found.mark.id))
    assert elsewhere(project, one) == []


def test_that_groups_hold_what_is_linked_and_what_is_not(project: Project) -> None:
    one, other, third, _ = tagged(project, QUOTE, QUOTE, f"{QUOTE} at all", "Bob denies it all, then and now.")
    project.coding.link_statements(one, other, StatementLinkKind.SAME)

    [group] = project.repeats.groups()

    assert [place.mark.id for place in group.places] == [one, other, third]
    assert [place.is_linked for place in group.places] == [True, True, False]
    assert not group.is_linked
    assert group.articles == 3


def test_that_words_are_compared_word_by_word() -> None:
    assert compared_words("We will not give any weapons", "“We have not and will not give weapons”") == (
        ("We", False),
        ("…", True),
        ("will not give", False),
        ("any", True),
        ("weapons", False),
    )


def test_that_changes_after_indexing_are_seen(project: Project) -> None:
    one, other = tagged(project, QUOTE, QUOTE)
    assert len(elsewhere(project, one)) == 1

    project.coding.move_part(other, 0, Span(0, 6))
    assert elsewhere(project, one) == []
    project.undo()
    assert len(elsewhere(project, one)) == 1
    project.coding.remove(other)
    assert elsewhere(project, one) == []
    [article_id] = imported(project, f"New here: {QUOTE}")
    third = project.coding.tag(article_id, [Span(10, 10 + len(QUOTE))], "denial")
    assert [place.mark.id for place in elsewhere(project, one)] == [third]


def test_that_many_copies_are_each_given_with_the_first(project: Project) -> None:
    first, *others = tagged(project, *[QUOTE] * 30)

    found = project.repeats.all()

    assert [(repeat.statement_id, repeat.other_id) for repeat in found] == [(first, other) for other in others]
    assert len(elsewhere(project, first, limit=5)) == 5


def test_that_another_coders_statements_stay_unseen(project: Project) -> None:
    [one] = tagged(project, QUOTE)
    project.close()
    with Project.open(project.path, coder="Bob") as other:
        tagged(other, f"{QUOTE} indeed")
        assert other.repeats.all() == []
        assert elsewhere(other, one) == []


def test_that_a_statement_that_is_gone_repeats_nothing(project: Project) -> None:
    assert elsewhere(project, StatementId(99)) == []


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


def test_that_many_changes_are_indexed_anew(project: Project) -> None:
    one, *_others = tagged(project, QUOTE, *[news(number, 12) for number in range(5)])
    assert elsewhere(project, one) == []

    quotes = [news(number, 12) for number in range(100, 350)]
    *_, last = tagged(project, *quotes, f"{QUOTE} indeed")

    assert [place.mark.id for place in elsewhere(project, one)] == [last]
    project.coding.remove(last)
    assert elsewhere(project, one) == []


def test_that_texts_of_an_import_are_compared_with_the_project_and_with_each_other(project: Project) -> None:
    story, other = news(1, 300), news(2, 300)
    imported(project, story)
    texts = [f"{story} indeed", other, news(3, 300), f"Our own report. {other}"]
    drafts = [project.library.prepare_text(f"new{number}.txt", text) for number, text in enumerate(texts)]
    incoming = project.repeats.incoming()

    def compared_now(*numbers: int) -> dict[int, tuple[str, bool] | None]:
        found = incoming.compare({n: drafts[n] for n in numbers})
        return {n: (near.name, near.is_in_project) if near else None for n, near in found.items()}

    assert compared_now(0, 1) == {0: ("0.txt", True), 1: None}
    assert compared_now(2, 3) == {2: None, 3: ("new1.txt", False)}
    assert compared_now(1) == {1: None}


def test_that_copies_are_grouped(project: Project) -> None:
    story = news(1, 300)
    first, second, third, _ = imported(project, story, f"Bob: {story}", f"{story} Later.", news(2, 300))

    [group] = project.repeats.copies()

    assert [(copy.article_id, copy.share) for copy in group] == [(first, 1.0), (second, 1.0), (third, 1.0)]


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
