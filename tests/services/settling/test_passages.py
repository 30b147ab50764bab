"""Statements of several coders that stand for the same passage, found in plain records."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st

from annotator import shipped
from annotator.domain.records import ActorId, ActorLink, ArticleId, Coder, CoderId, Origin, Statement, StatementId
from annotator.domain.settling import Difference
from annotator.domain.text import Span
from annotator.exchange.codebooks import read_codebook
from annotator.services.settling.passages import Passage, items, overlap, passages

CODEBOOK = read_codebook(shipped.resource("codebooks/claims.toml"))
ANN, BOB, CLEO = (Coder(CoderId(number), f"coder-{number}", name) for number, name in enumerate(("Ann", "Bob", "Cleo")))
_WHEN = datetime(2024, 1, 1, tzinfo=UTC)


def statement(
    coder: Coder,
    *ends: int,
    code: str = "claim",
    speakers: tuple[int, ...] = (),
    values: tuple[tuple[str, str], ...] = (),
) -> Statement:
    """A statement of the parts [ends[0], ends[1]), [ends[2], ends[3]) …"""
    parts = tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True))
    number = hash((coder.id, ends, code, speakers)) % 10**9
    return Statement(
        id=StatementId(number),
        uuid=f"{coder.name}-{ends}-{code}",
        article_id=ArticleId(1),
        coder=coder,
        code=code,
        parts=parts,
        links=tuple(ActorLink("speaker", ActorId(actor), f"Actor {actor}") for actor in speakers),
        values=values,
        memo="",
        origin=Origin.MANUAL,
        created_at=_WHEN,
        changed_at=_WHEN,
        codebook_version=1,
    )


def differences(*statements: Statement, coders: tuple[Coder, ...] = (ANN, BOB)) -> list[tuple[Difference, str]]:
    found = passages(coders, statements)
    return [(item.difference, item.about) for passage in found for item in items(passage, CODEBOOK)]


def test_that_the_same_words_code_and_actors_are_no_item() -> None:
    assert differences(statement(ANN, 0, 10, speakers=(1, 2)), statement(BOB, 0, 10, speakers=(2, 1))) == []


def test_that_a_statement_of_one_coder_alone_is_missing_with_the_other() -> None:
    assert differences(statement(ANN, 0, 10)) == [(Difference.MISSING, "")]


def test_that_shifted_ends_are_one_item_and_not_two_missing_statements() -> None:
    assert differences(statement(ANN, 0, 10), statement(BOB, 7, 14)) == [(Difference.BOUNDARY, "")]


def test_that_another_number_of_parts_is_told_from_shifted_ends() -> None:
    assert differences(statement(ANN, 0, 10), statement(BOB, 0, 4, 6, 10)) == [(Difference.PARTS, "")]


def test_that_code_and_actors_of_one_pair_are_items_of_their_own() -> None:
    one = statement(ANN, 0, 10, speakers=(1,))
    other = statement(BOB, 0, 10, code="denial", speakers=(2,))

    assert differences(one, other) == [(Difference.CODE, ""), (Difference.ACTOR, "speaker")]


def test_that_an_empty_answer_is_no_answer() -> None:
    variable = CODEBOOK.variables[0].key

    assert differences(statement(ANN, 0, 10), statement(BOB, 0, 10, values=((variable, ""),))) == []
    assert differences(statement(ANN, 0, 10), statement(BOB, 0, 10, values=((variable, "yes"),))) == [
        (Difference.VALUE, variable)
    ]


def test_that_a_slight_overlap_never_parts_two_statements_that_are_nearly_the_same() -> None:
    long, short = statement(ANN, 0, 20), statement(ANN, 18, 30)
    same, early = statement(BOB, 1, 21), statement(BOB, 0, 2)

    found = passages((ANN, BOB), [long, short, same, early])

    assert [passage.statements for passage in found] == [(None, early), (long, same), (short, None)]


def test_that_three_coders_meet_in_one_passage() -> None:
    ann, bob, cleo = statement(ANN, 0, 10), statement(BOB, 0, 10), statement(CLEO, 1, 10)

    assert [passage.statements for passage in passages((ANN, BOB, CLEO), [cleo, ann, bob])] == [(ann, bob, cleo)]
    assert differences(ann, bob, cleo, coders=(ANN, BOB, CLEO)) == [(Difference.BOUNDARY, "")]


def test_that_what_two_of_three_differ_in_is_an_item_beside_the_missing_third() -> None:
    ann, cleo = statement(ANN, 0, 10), statement(CLEO, 0, 10, code="denial")

    assert differences(ann, cleo, coders=(ANN, BOB, CLEO)) == [(Difference.MISSING, ""), (Difference.CODE, "")]


def test_that_statements_of_others_do_not_count() -> None:
    assert differences(statement(ANN, 0, 10), statement(BOB, 0, 10), statement(CLEO, 0, 3)) == []


_ends = st.lists(st.integers(0, 24), min_size=2, max_size=2, unique=True).map(sorted)
_marked = st.lists(_ends, max_size=4)


@given(_marked, _marked)
def test_that_no_other_matching_has_more_pairs_that_overlap_by_half_or_overlaps_them_more(
    of_ann: list[list[int]], of_bob: list[list[int]]
) -> None:
    ann = [statement(ANN, *ends) for ends in of_ann]
    bob = [statement(BOB, *ends) for ends in of_bob]

    found = passages((ANN, BOB), [*ann, *bob])

    shares = [overlap(*pair) for pair in _pairs(found)]
    count, total = _best(ann, bob)
    halves = [share for share in shares if share >= 0.5]
    assert len(halves) == count
    assert abs(sum(halves) - total) < 1e-6
    assert all(share > 0 for share in shares)


@given(_marked, _marked, _marked)
def test_that_every_statement_stands_in_one_passage_whatever_the_order_of_reading(
    of_ann: list[list[int]], of_bob: list[list[int]], of_cleo: list[list[int]]
) -> None:
    marked = zip((ANN, BOB, CLEO), (of_ann, of_bob, of_cleo), strict=True)
    known = [statement(coder, *ends) for coder, all_ends in marked for ends in all_ends]

    found = passages((ANN, BOB, CLEO), known)

    assert sorted(one.uuid for passage in found for one in passage.marked) == sorted(one.uuid for one in known)
    assert [passage.key for passage in passages((ANN, BOB, CLEO), known[::-1])] == [passage.key for passage in found]


def _pairs(found: tuple[Passage, ...]) -> list[tuple[Statement, Statement]]:
    return [(one, other) for passage in found for one, other in combinations(passage.marked, 2)]


def _best(ann: list[Statement], bob: list[Statement]) -> tuple[int, float]:
    """The most pairs that overlap by half, and the greatest total overlap of so many: all matchings tried."""
    fewer, more = sorted((ann, bob), key=len)
    totals = []
    for order in permutations(more, len(fewer)):
        shares = [share for pair in zip(fewer, order, strict=True) if (share := overlap(*pair)) >= 0.5]
        totals.append((len(shares), sum(shares)))
    return max(totals, default=(0, 0.0))
