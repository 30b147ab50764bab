"""Every action, undo and redo notes when the things that it touched were last changed, and which are gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from annotator.domain.changes import ActionKind
from annotator.domain.codebook import Codebook
from annotator.domain.records import ActorKind, ArticleId, AssignmentState, Coder
from annotator.domain.text import Span
from annotator.storage import schema
from annotator.storage.stands.things import Kind
from annotator.storage.store import Store


def stands(store: Store, kind: Kind) -> dict[str, schema.Stand]:
    table = schema.Stand
    rows = store.database.connection.execute(select(table.__table__).where(table.kind == kind.value)).mappings()
    return {row["thing"]: schema.Stand(**row) for row in rows}


def only(store: Store, kind: Kind) -> schema.Stand:
    [stand] = stands(store, kind).values()
    return stand


def tag(store: Store, coder: Coder, article_id: ArticleId) -> int:
    with store.journal.action(ActionKind.TAG, coder) as edits:
        return edits.statements.add(article_id, [Span(5, 14)], "claim")


def test_that_a_statement_stands_and_is_gone(store: Store, ann: Coder, article_id: ArticleId) -> None:
    made = tag(store, ann, article_id)
    first = only(store, Kind.STATEMENT)
    with store.journal.action(ActionKind.REMOVE, ann) as edits:
        edits.statements.remove(made)
    gone = only(store, Kind.STATEMENT)

    assert (first.gone, gone.gone) == (False, True)
    assert first.at < gone.at
    assert first.event != gone.event


def test_that_undo_and_redo_are_later_than_what_they_move(store: Store, ann: Coder, article_id: ArticleId) -> None:
    tag(store, ann, article_id)
    seen = [only(store, Kind.STATEMENT)]
    for move in (store.journal.undo, store.journal.redo, store.journal.undo):
        move(ann)
        seen.append(only(store, Kind.STATEMENT))

    assert [stand.gone for stand in seen] == [False, True, False, True]
    assert [stand.at for stand in seen] == sorted({stand.at for stand in seen})
    assert len({stand.event for stand in seen}) == 4


def test_that_what_hangs_on_a_statement_changes_it(store: Store, ann: Coder, article_id: ArticleId) -> None:
    made = tag(store, ann, article_id)
    before = only(store, Kind.STATEMENT).at
    with store.journal.action(ActionKind.SET_VALUE, ann) as edits:
        edits.statements.set_value(made, "certainty", "hedged")

    assert only(store, Kind.STATEMENT).at > before


@pytest.mark.parametrize("jump", [-100_000, 0, 100_000])
def test_that_a_clock_that_jumps_never_makes_a_later_change_earlier(
    tmp_path: Path, codebook: Codebook, jump: int
) -> None:
    times = iter([0, 0, jump, 0, 0, 0, 0, 0])
    now = lambda: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=next(times))  # noqa: E731
    store = Store.create(tmp_path / "p", title="t", coder="Ann", codebook=codebook, clock=now, tell=lambda _c: None)
    ann, at = store.coder("Ann"), []
    for name in ("Iran", "Persia", "Iran", "Persia"):
        with store.journal.action(ActionKind.EDIT_ACTOR, ann) as edits:
            found = store.queries.actors.all()
            if found:
                edits.actors.edit(replace(found[0], name=name))
            else:
                edits.actors.add(name, ActorKind.STATE)
        at.append(only(store, Kind.ACTOR).at)
    store.close()

    assert at == sorted(set(at))


def merge(store: Store, coder: Coder, article_id: ArticleId) -> tuple[str, str]:
    """Two actors in one role of a statement become one; the UUIDs of the one kept and of the other."""
    made = tag(store, coder, article_id)
    speaker = store.queries.project.codebook().role("speaker")
    with store.journal.action(ActionKind.LINK_ACTOR, coder) as edits:
        ids = [edits.actors.add(name, ActorKind.STATE) for name in ("Iran", "Persia")]
        for actor_id in ids:
            edits.statements.link_actor(made, speaker, actor_id)
    with store.journal.action(ActionKind.MERGE_ACTORS, coder) as edits:
        edits.actors.merge(*ids)
    uuids = {actor.id: actor.uuid for actor in store.queries.actors.all()}
    [other] = set(stands(store, Kind.ACTOR)) - set(uuids.values())
    return uuids[ids[0]], other


def test_that_a_merge_changes_no_statement_and_keeps_what_was_linked(
    store: Store, ann: Coder, article_id: ArticleId
) -> None:
    kept, other = merge(store, ann, article_id)
    statement = only(store, Kind.STATEMENT)
    connection = store.database.connection

    [link] = connection.execute(select(schema.ActorLink.__table__)).mappings()
    assert link["linked"] == [[kept, "confirmed"], [other, "confirmed"]]
    [identity] = connection.execute(select(schema.Identity.__table__)).mappings()
    assert (identity["uuid"], identity["kind"]) == (other, "actor")
    same = stands(store, Kind.SAME)
    assert (same[other].held, same[kept].gone) == ({"same_as": kept}, True)
    held = stands(store, Kind.ACTOR)[other]
    assert (held.gone, held.held) == (False, {"name": "Persia", "kind": "state", "belongs_to": None, "attributes": {}})

    store.journal.undo(ann)
    assert stands(store, Kind.SAME)[other].gone
    assert stands(store, Kind.ACTOR)[other].held is None
    assert only(store, Kind.STATEMENT).at == statement.at
    assert sorted(link["linked"] for link in connection.execute(select(schema.ActorLink.__table__)).mappings()) == [
        [],
        [],
    ]


def test_that_an_actor_whose_adding_is_undone_is_gone(store: Store, ann: Coder) -> None:
    with store.journal.action(ActionKind.ADD_ACTOR, ann) as edits:
        edits.actors.add("Iran", ActorKind.STATE)
    store.journal.undo(ann)

    assert only(store, Kind.ACTOR).gone


def test_that_aliases_are_things_of_their_own(store: Store, ann: Coder) -> None:
    with store.journal.action(ActionKind.ADD_ACTOR, ann) as edits:
        iran = edits.actors.add("Iran", ActorKind.STATE)
        edits.actors.add_alias(iran, "IR of Iran")
    [actor] = store.queries.actors.all()
    with store.journal.action(ActionKind.EDIT_ACTOR, ann) as edits:
        edits.actors.edit(replace(actor, aliases=("Persia",)))

    found = {thing.split(" ", 1)[1]: stand.gone for thing, stand in stands(store, Kind.ALIAS).items()}
    assert found == {"ir of iran": True, "persia": False}


def test_that_giving_an_article_says_nothing_about_how_far_its_coder_is(
    store: Store, ann: Coder, bob: Coder, article_id: ArticleId
) -> None:
    with store.journal.action(ActionKind.ASSIGN, ann) as edits:
        edits.assignments.set_mode([article_id], bob.id, None)
    assert (len(stands(store, Kind.GIVEN)), len(stands(store, Kind.STATE))) == (1, 0)

    with store.journal.action(ActionKind.SET_STATE, bob) as edits:
        edits.articles.set_state(article_id, AssignmentState.FINISHED)
    assert (len(stands(store, Kind.GIVEN)), len(stands(store, Kind.STATE))) == (1, 1)


def test_that_an_action_may_be_in_anothers_name(store: Store, ann: Coder, bob: Coder, article_id: ArticleId) -> None:
    with store.journal.action(ActionKind.TAG, ann, in_name_of=bob) as edits:
        edits.statements.add(article_id, [Span(5, 14)], "claim")

    assert [statement.coder for statement in store.queries.statements.of_article(article_id, bob.id)] == [bob]
    assert store.journal.undo_state(bob).undo is None
    assert store.journal.undo(ann) is not None
    assert store.queries.statements.of_article(article_id, bob.id) == []


def test_that_stands_outlive_a_restart(
    store: Store, ann: Coder, article_id: ArticleId, opened: Callable[[Path], Store]
) -> None:
    tag(store, ann, article_id)
    before = only(store, Kind.STATEMENT).at
    store.close()

    assert only(opened(store.database.path), Kind.STATEMENT).at == before
