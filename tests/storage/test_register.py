"""Two registers come together by what was said last, the same in whatever order, and never go round in a circle."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotator.domain.errors import ProjectDamaged
from annotator.storage.taking.register import Entry, Register, Said, Told, shown
from annotator.storage.taking.stands import Moment

UUIDS = ("a", "b", "c", "d")
uuids = st.sampled_from(UUIDS)


def said(at: str, name: str, *, kind: str = "state", above: str | None = None, gone: bool = False) -> Said:
    return Said(Moment(at, ""), gone, Entry(name, kind, above), Moment(at, ""))


def told(at: str, words: str = "", *, gone: bool = False) -> Told:
    return Told(Moment(at, ""), gone, words)


moments = st.builds(lambda number, event: Moment(str(number), str(event)), st.integers(1, 9), st.integers(0, 99))
entries = st.builds(Entry, st.sampled_from(("Iran", "iran", "Kyiv")), st.just("state"), st.one_of(st.none(), uuids))
saids = st.builds(lambda moment, gone, entry: Said(moment, gone, entry, moment), moments, st.booleans(), entries)
aliases = st.builds(Told, moments, st.booleans(), st.sampled_from(("IR", "ir")))
registers = st.builds(
    Register,
    st.dictionaries(uuids, saids),
    st.just({}),
    st.dictionaries(st.tuples(uuids, st.just("ir")), aliases),
    st.dictionaries(st.sampled_from((("a", "b"), ("b", "c"))), st.builds(Told, moments, st.booleans())),
)


@given(registers, registers, registers)
def test_that_three_registers_come_together_the_same_in_any_order(
    one: Register, two: Register, three: Register
) -> None:
    moments = [said.moment for register in (one, two, three) for said in register.entries.values()]
    moments += [t.moment for r in (one, two, three) for t in (*r.aliases.values(), *r.apart.values())]
    if len(set(moments)) < len(moments):
        return  # two events are never of the same moment

    joined = one.joined(two).joined(three)

    assert joined == three.joined(one).joined(two) == two.joined(three.joined(one))
    assert joined == joined.joined(two)
    assert shown(joined) == shown(three.joined(two).joined(one))


def test_that_actors_of_one_name_and_kind_are_one() -> None:
    register = Register({"b": said("1", "Iran"), "a": said("2", "IRAN"), "c": said("1", "Iran", kind="person")})

    assert shown(register).known_as == {"a": "a", "b": "a", "c": "c"}


def test_that_actors_that_were_told_apart_stay_two() -> None:
    register = Register({"a": said("1", "Iran"), "b": said("1", "Iran")}, apart={("a", "b"): told("2")})

    assert shown(register).known_as == {"a": "a", "b": "b"}
    assert shown(register).apart == {("a", "b")}


def test_that_merges_lead_on() -> None:
    register = Register(
        {"a": said("1", "A"), "b": said("1", "B"), "c": said("1", "C")}, {"a": told("2", "b"), "b": told("3", "c")}
    )

    assert set(shown(register).entries) == {"c"}
    assert shown(register).known_as == {"a": "c", "b": "c", "c": "c"}


def test_that_the_names_of_merged_actors_are_shown_once() -> None:
    register = Register(
        {"a": said("1", "A"), "b": said("1", "B")},
        {"a": told("2", "b")},
        {("a", "x"): told("1", "X"), ("b", "x"): told("1", "x"), ("a", "b"): told("1", "B")},
    )

    assert shown(register).aliases == {("b", "x"): "X"}


def test_that_merges_in_a_circle_are_damage() -> None:
    register = Register({"a": said("1", "A"), "b": said("1", "B")}, {"a": told("2", "b"), "b": told("2", "a")})

    with pytest.raises(ProjectDamaged, match="lead round in a circle"):
        shown(register)


def test_that_belonging_never_goes_round() -> None:
    register = Register(
        {"a": said("1", "A", above="b"), "b": said("1", "B", above="c"), "c": said("1", "C", above="b")}
    )

    above = {uuid: entry.belongs_to for uuid, entry in shown(register).entries.items()}

    assert above == {"a": "b", "b": None, "c": "b"}


def test_that_an_actor_that_is_gone_everywhere_is_dormant() -> None:
    register = Register({"a": said("2", "A", gone=True)}).joined(Register({"a": said("1", "A")}))

    assert shown(register).dormant == {"a"}
    assert shown(register).entries["a"].name == "A"
