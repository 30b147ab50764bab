"""Which kind an actor is said to be of, and where that is left open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.domain.findings import Analysis
from annotator.domain.records import ActorKind


def kind_of(analysis: Analysis, name: str) -> ActorKind:
    return next(found.kind for found in analysis.mentions if found.name == name)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Nikolai Patrushev met the other guests in the town.",
            "Nikolai Patrushev",
            ActorKind.PERSON,
        ),
        ("Foreign Minister Zxqv Brrt said the talks were useful.", "Zxqv Brrt", ActorKind.PERSON),
        ("Kyiv destroyed the Iranian Shahed that it had found.", "Iranian Shahed", ActorKind.UNKNOWN),
        ("Ukraine asked for the US Javelin and other arms.", "US Javelin", ActorKind.UNKNOWN),
        ("Iran said the talks were useful.", "Iran", ActorKind.STATE),
        ("The Institute for the Study of War said so.", "Institute for the Study of War", ActorKind.ORGANISATION),
    ],
)
def test_that_a_kind_is_said_where_the_article_bears_it_out(
    analyse: Callable[[str], Analysis], text: str, name: str, kind: ActorKind
) -> None:
    assert kind_of(analyse(text), name) is kind


def test_that_a_person_borne_out_once_is_one_everywhere(analyse: Callable[[str], Analysis]) -> None:
    text = "The adviser Zxqv Brrt left.\n\nZxqv Brrt said the talks were useful."

    [statement] = analyse(text).statements

    assert [(actor.name, actor.kind) for actor in statement.actors] == [("Zxqv Brrt", ActorKind.PERSON)]
