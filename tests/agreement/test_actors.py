"""Who plays which role: sets, "none" and F1 over links."""

from __future__ import annotations

from annotator.agreement import (
    Links,
    Mark,
    Marks,
    MatchRule,
    Measure,
    Rule,
    actor_agreement,
    actor_ratings,
    match,
    nominal,
)

MARKS = Marks.of(
    {"one": 100},
    {"A": ["one"], "B": ["one"]},
    [
        Mark("one", "A", 0, 10, "claim"),  # 0
        Mark("one", "A", 20, 30, "claim"),  # 1
        Mark("one", "A", 40, 50, "denial"),  # 2, without a partner
        Mark("one", "B", 0, 10, "claim"),  # 3
        Mark("one", "B", 20, 31, "claim"),  # 4
    ],
)
MATCHING = match(MARKS, MatchRule(Rule.IOU))


def value(role: str, links: Links) -> tuple[float | None, tuple[object, ...]]:
    ratings = actor_ratings(MATCHING, links, role)
    (figure,) = nominal(ratings, measures=[Measure.PERCENT]).figures()
    return figure.value, tuple(map(str, ratings.values))


def test_that_sets_are_equal_whatever_their_order() -> None:
    links = Links.of([(0, "speaker", "Kiew"), (0, "speaker", "Rada"), (3, "speaker", "Rada"), (3, "speaker", "Kiew")])

    assert value("speaker", links) == (1.0, ("none", "Kiew + Rada"))


def test_that_none_is_a_value_of_its_own() -> None:
    links = Links.of([(0, "via", "TASS")])

    ratings = actor_ratings(MATCHING, links, "via")

    assert tuple(map(str, ratings.values)) == ("none", "TASS")
    assert ratings.confusion("A", "B").counts == ((1, 0), (1, 0))


def test_that_a_group_counts_as_its_members() -> None:
    members = {"the couple": ["Ann", "Bob"], "the family": ["the couple", "Cleo"], "loop": ["loop", "Ann"]}
    links = Links.of(
        [(0, "who", "the family"), (3, "who", "Ann"), (3, "who", "Bob"), (3, "who", "Cleo"), (1, "who", "loop")],
        members=members,
    )

    assert value("who", links)[0] == 0.5
    assert links.actors == ("Ann", "Bob", "Cleo")


def test_that_f1_counts_links_of_statements_without_a_partner_as_missed() -> None:
    links = Links.of(
        [
            (0, "speaker", "Kiew"),
            (1, "speaker", "Minsk"),
            (2, "speaker", "Kiew"),
            (3, "speaker", "Kiew"),
            (4, "speaker", "Moskau"),
            (4, "via", "TASS"),
        ]
    )

    figures = {(figure.measure, figure.code): figure for figure in actor_agreement(MATCHING, links).figures()}

    assert figures["f1_actors", None].value == 2 / 6
    assert figures["f1_actors_matched", None].value == 2 / 5
    assert figures["f1_actors", "speaker"].value == 2 / 5
    assert figures["f1_actors", "via"].value == 0.0


def test_that_the_same_actor_in_another_role_or_statement_does_not_agree() -> None:
    links = Links.of([(0, "speaker", "Kiew"), (3, "via", "Kiew"), (1, "speaker", "Minsk"), (3, "speaker", "Minsk")])

    assert actor_agreement(MATCHING, links).figures()[0].value == 0.0


def test_that_without_links_f1_is_undefined_and_all_agree_on_none() -> None:
    links = Links.of([], roles=["speaker"])

    assert actor_agreement(MATCHING, links).figures()[0].undefined == "Neither coder has linked an actor."
    assert value("speaker", links) == (1.0, ("none",))
