"""The checked cases from the literature and from independent implementations: tests/data/reliability_vectors.json."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from annotator.agreement import (
    Level,
    Mark,
    Marks,
    MatchRule,
    Measure,
    Ratings,
    Resampling,
    Rule,
    alpha,
    bloch_kraemer,
    lacy_riffe,
    match,
    match_agreement,
    nominal,
    unitize,
    with_intervals,
)
from annotator.agreement.unitizing_alphas import position_alpha

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "reliability_vectors.json").read_text("utf-8")
)


def of_group(group: str) -> Any:
    cases = [vector for vector in VECTORS if vector["group"] == group]
    return pytest.mark.parametrize("vector", cases, ids=[vector["name"] for vector in cases])


def near(vector: dict[str, Any]) -> Any:
    expected = vector["expected"]
    return None if expected is None else pytest.approx(expected, abs=vector["tolerance"])


def test_that_no_vector_is_left_out() -> None:
    assert len(VECTORS) == 317
    assert {vector["group"] for vector in VECTORS} == {"coding", "unitizing", "matching", "samplesize", "ci"}


@of_group("coding")
def test_that_a_coefficient_has_its_published_value(vector: dict[str, Any]) -> None:
    measure = vector["measure"]
    ratings = Ratings.of(vector["data"]["units_x_coders"])

    if measure.startswith("alpha"):
        (figure,) = alpha(ratings, level=Level(measure.removeprefix("alpha_"))).figures()
    else:
        (figure,) = nominal(ratings, measures=[Measure(measure)]).figures()

    assert figure.value == near(vector)


@of_group("coding")
def test_that_both_ways_to_nominal_alpha_agree(vector: dict[str, Any]) -> None:
    ratings = Ratings.of(vector["data"]["units_x_coders"])

    (figure,) = nominal(ratings, measures=[Measure.ALPHA]).figures()

    assert figure.value == pytest.approx(alpha(ratings).figures()[0].value, abs=1e-12)


@of_group("unitizing")
def test_that_a_unitizing_alpha_has_its_value(vector: dict[str, Any]) -> None:
    coders = vector["data"]["coders"]
    marks = Marks.of(
        {"text": vector["data"]["L"]},
        {coder: ["text"] for coder in coders},
        [Mark("text", coder, start, end, str(code)) for coder, units in coders.items() for start, end, code in units],
    )

    assert _unitizing(marks, vector["measure"]) == near(vector)


def _unitizing(marks: Marks, measure: str) -> float | None:
    family = unitize(marks)
    if measure == "position_alpha_nominal":
        value = float(position_alpha(family.sums.pooled()))
        return None if math.isnan(value) else value
    figures = {(figure.measure, figure.code): figure for figure in family.figures()}
    code = measure[1 : measure.index(")")] if measure.startswith("(") else None
    name = measure if code is None else measure.replace(f"({code})u", "ku")
    figure = figures[name.replace("coverage", "alpha"), code]
    return figure.coverage if name.endswith("coverage") else figure.value


@of_group("matching")
def test_that_matching_counts_its_pairs(vector: dict[str, Any]) -> None:
    kind = vector["measure"].split("_")
    rule = MatchRule(Rule(kind[1]), typed="typed" in kind)
    rows = [("a", row) for row in vector["data"]["a"]] + [("b", row) for row in vector["data"]["b"]]
    marks = Marks.of({"t": 9999}, {"a": ["t"], "b": ["t"]}, [Mark("t", coder, *row) for coder, row in rows])

    agreement = match_agreement(match(marks, rule))

    total = agreement.sums.pooled()
    precision, recall, f1 = (figure.value for figure in agreement.figures()[:3])
    assert {
        "tp": total.paired,
        "n_a": total.first,
        "n_b": total.second,
        "p_b_vs_a": precision,
        "r_b_vs_a": recall,
        "f1": f1,
    } == near(vector)


@of_group("samplesize")
def test_that_a_sample_size_follows_its_formula(vector: dict[str, Any]) -> None:
    data = vector["data"]

    if vector["measure"] == "lacy_riffe_n":
        size = lacy_riffe(data["N"], data["P"], standard_error=data["SE"])
    else:
        size = bloch_kraemer(data["p_c"], data["alpha_min"], significance=data["p"])

    assert size == near(vector)
    assert size == pytest.approx(vector["published"]["value"], abs=vector["published"]["tol"])


@of_group("ci")
def test_that_the_bootstrap_of_units_has_the_published_interval(vector: dict[str, Any]) -> None:
    ratings = Ratings.of(vector["data"]["units_x_coders"])

    ((figure,),) = with_intervals([alpha(ratings)], Resampling(replicates=20_000))

    assert figure.interval is not None
    assert [figure.interval.low, figure.interval.high] == near(vector)
