"""What is told to a coder after settling."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.coder_report import Otherwise
from annotator.domain.errors import NotAllowed
from annotator.domain.settling import Difference, How, Reason
from annotator.services.comparison import Comparison, NothingToCompare, Selection, compare, read_codings
from annotator.services.project import Project
from annotator.services.sample import make_coded_sample
from tests.services.coded import span_of
from tests.services.settling.conftest import Table

Lay = Callable[..., Table]
CLAIM, DENIAL = "claim", "denial"


def test_that_a_coder_hears_of_another_code_with_the_words_around_it_and_the_rule(table: Lay) -> None:
    on = table(A=[(1, 3, CLAIM)], B=[(1, 3, DENIAL)])
    on.settling.take(on.item(Difference.CODE), on.coders[1])
    settlement = on.found(Difference.CODE).settlement
    assert settlement is not None
    on.settling.give_reason(settlement.id, Reason.CODE_RULE, codebook_key=DENIAL, note="“not” is a denial")
    on.settling.finish(on.article_id, on.coders)

    [told] = on.settling.report_to(on.coders[0]).otherwise

    assert (told.what, told.own, told.settled) == (Otherwise.CODE, "Claim", "Denial")
    assert "".join(stretch.words for stretch in told.context) == on.project.library.article(on.article_id).text
    assert [stretch.words for stretch in told.context if stretch.is_own] == ["bravo charlie"]
    assert told.rule.definition == on.project.codebook.code(DENIAL).definition
    assert (told.reason, told.note) == (Reason.CODE_RULE, "“not” is a denial")
    assert on.settling.report_to(on.coders[1]).same == 1


def test_that_what_was_left_out_rejected_redrawn_and_added_is_told(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM), (4, 6, CLAIM)], B=[(2, 3, DENIAL), (5, 7, CLAIM)])
    missing = [each.item for each in on.look().items if each.item.difference is Difference.MISSING]
    on.settling.reject(missing[0].passage)
    on.settling.keep(missing[1])
    on.settling.merge(on.item(Difference.BOUNDARY), How.UNION)
    on.settling.statements.add(on.article_id, [span_of(8, 9)], CLAIM)
    on.settling.finish(on.article_id, on.coders)

    told = on.settling.report_to(on.coders[0])

    assert [(each.what, each.code) for each in told.otherwise] == [
        (Otherwise.NOT_KEPT, "Claim"),
        (Otherwise.LEFT_OUT, "Denial"),
        (Otherwise.BOUNDARY, "Claim"),
        (Otherwise.LEFT_OUT, "Claim"),
    ]
    assert (told.statements, told.same) == (2, 0)
    assert told.by_kind == {Otherwise.LEFT_OUT: 2, Otherwise.NOT_KEPT: 1, Otherwise.BOUNDARY: 1}


def test_that_what_both_had_wrong_is_told_to_both(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM)], B=[(0, 1, CLAIM)])
    on.settling.take_agreed(on.article_id, on.coders)
    on.settling.statements.recode(on.settled()[0].id, DENIAL)
    on.settling.finish(on.article_id, on.coders)

    for coder in on.coders:
        assert [each.settled for each in on.settling.report_to(coder).otherwise] == ["Denial"]


def test_that_an_article_is_told_of_when_it_is_done(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM)], B=[(0, 1, DENIAL)])
    with pytest.raises(NotAllowed, match="Nothing is settled"):
        on.settling.report_to(on.coders[0])

    on.settling.take(on.item(Difference.CODE), on.coders[1])
    before = on.settling.report_to(on.coders[0])
    on.settling.finish(on.article_id, on.coders)
    after = on.settling.report_to(on.coders[0])

    assert (before.articles, before.waiting, before.otherwise) == (0, 1, ())
    assert (after.articles, after.waiting, len(after.otherwise)) == (1, 0, 1)


def test_that_a_coder_who_was_not_compared_hears_of_the_settled_version_all_the_same(table: Lay) -> None:
    on = table(A=[(0, 2, CLAIM)], B=[(0, 2, DENIAL)], C=[(0, 2, CLAIM)])
    pair = on.coders[:2]
    [each] = on.settling.article(on.article_id, pair).items
    on.settling.take(each.item, pair[1])
    on.settling.finish(on.article_id, pair)

    [told] = on.settling.report_to(on.coders[2]).otherwise

    assert (told.what, told.settled) == (Otherwise.CODE, "Denial")


def test_that_unclear_guidelines_are_collected_by_entry_of_the_codebook(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM), (3, 4, CLAIM)], B=[(0, 1, DENIAL)])
    for item, note in ((on.item(Difference.CODE), "one"), (on.item(Difference.MISSING), "two")):
        on.settling.take(item, on.coders[1])
        [decision] = on.look().with_key(item.passage.key).decisions  # type: ignore[union-attr] - it was just shown
        on.settling.give_reason(decision.id, Reason.GUIDELINE_UNCLEAR, codebook_key=CLAIM, note=note)

    [entry] = on.settling.todo()

    assert (entry.key, entry.name) == (CLAIM, "Claim")
    assert [(each.quote, each.note, each.noted_by) for each in entry.passages] == [
        ("alpha", "one", "Sue"),
        ("delta", "two", "Sue"),
    ]


def test_that_a_coder_is_compared_with_the_settled_version_where_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    with make_coded_sample(path, coder="Sue") as project:
        coders = project.settling.coders(["A", "B"])
        for article_id in project.library.ids():
            for each in project.settling.article(article_id, coders).items:
                project.settling.take(each.item, coders[1])
            project.settling.finish(article_id, coders)

    usual = read_codings(path)
    named = compare(read_codings(path, named=["settled"]), Selection(coders=("B", "Settled")))
    followed = Comparison(path, named=["Settled"]).report(Selection(coders=("A", "Settled")))

    assert usual.coders == ("A", "B")
    assert {line.figure.value for line in named.lines if line.figure.value is not None} >= {1.0}
    assert all(article.f1 == 1.0 for article in named.articles)
    assert followed.coders == ("A", "Settled")
    with pytest.raises(NothingToCompare, match="no coder “Settled”"):
        compare(usual, Selection(coders=("A", "Settled")))


def test_that_settled_statements_are_not_the_settlers_own_in_the_coding_window(table: Lay) -> None:
    on = table(A=[(0, 1, CLAIM)], B=[(0, 1, CLAIM)])
    on.settling.take_agreed(on.article_id, on.coders)
    settled = on.settled()[0]

    assert on.project.coding.statements(on.article_id) == []
    assert on.project.coding.among([settled.id]) == {}
    with pytest.raises(NotAllowed, match="another coder's"):
        on.project.coding.recode(settled.id, DENIAL)
    assert on.project.library.rows([on.article_id])[0].statements == 0
    assert Project.check(on.project) == ()
