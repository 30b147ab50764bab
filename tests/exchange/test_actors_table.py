"""The register as a table: what is written is what is read again, and what can't be read is said by its row."""

from __future__ import annotations

import io

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotator.domain.errors import UnreadableFile
from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.domain.text import plain_line
from annotator.exchange.actors_table import read_actors, write_actors

words = st.text(max_size=12).map(plain_line).filter(bool)
attributes = st.dictionaries(words, words, max_size=3).map(lambda each: tuple(sorted(each.items())))
actors = st.builds(
    Actor,
    st.just(ActorId(1)),
    st.uuids().map(str),
    words,
    st.sampled_from(ActorKind),
    st.lists(words, max_size=3).map(tuple),
    st.none(),
    attributes,
)


def written(*register: Actor) -> bytes:
    file = io.StringIO(newline="")
    write_actors(file, register)
    return file.getvalue().encode()


@given(actors)
def test_that_every_register_comes_back_as_it_was(actor: Actor) -> None:
    [row] = read_actors(written(actor), "a.csv")

    assert (row.uuid, row.name, row.kind, row.aliases) == (actor.uuid, actor.name, actor.kind, actor.aliases)
    assert row.attributes == actor.attributes


def test_that_names_with_the_parting_sign_stay_whole() -> None:
    actor = Actor(ActorId(1), "u", "A", aliases=("x | y", "back\\slash", "end\\", '=cmd|"x"'))

    [row] = read_actors(written(actor), "a.csv")

    assert row.aliases == actor.aliases


def test_that_an_attribute_called_as_a_column_is_told_from_it() -> None:
    actor = Actor(ActorId(1), "u", "A", attributes=(("attribute: x", "1"), ("kind", "2"), ("party", "3")))

    data = written(actor)

    assert data.splitlines()[0] == b"uuid,name,kind,aliases,belongs_to,attribute: attribute: x,attribute: kind,party"
    assert read_actors(data, "a.csv")[0].attributes == actor.attributes


def test_that_belonging_is_told_by_name_or_where_two_have_it_by_uuid() -> None:
    one, two = Actor(ActorId(1), "u1", "Ministry"), Actor(ActorId(2), "u2", "Ministry")
    below, other = (
        Actor(ActorId(3), "u3", "K", belongs_to=ActorId(2)),
        Actor(ActorId(4), "u4", "S", belongs_to=ActorId(3)),
    )

    rows = read_actors(written(one, two, below, other), "a.csv")

    assert [row.belongs_to for row in rows] == ["", "", "u2", "K"]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_that_spreadsheets_may_part_cells_otherwise_and_begin_with_a_mark(sign: str) -> None:
    data = "\ufeff" + f"name{sign}kind\r\nIran{sign}state\r\n{sign}\r\n"

    [row] = read_actors(data.encode(), "a.csv")

    assert (row.number, row.name, row.kind, row.aliases, row.belongs_to) == (2, "Iran", "state", None, None)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"uuid,kind\n1,state\n", "has no column “name”"),
        (b"", "has no column “name”"),
        (b"name,kind,kind\nIran,state,state\n", "two columns “kind”"),
        (b"name\nIran,state\n", "Row 2 of “a.csv” has more cells"),
        (b'name\nIran\n"Rus', "after row 2"),
        ("name\nOsm\xe1n\n".encode("latin-1"), "not in UTF-8"),
        (f'name\n"{"x" * 200_000}"\n'.encode(), "after row 1"),
    ],
)
def test_that_what_cannot_be_read_is_said(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said):
        read_actors(data, "a.csv")
