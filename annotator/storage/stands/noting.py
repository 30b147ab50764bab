"""Noting what an action, its undo or its redo did to things, in the same transaction; undo does not take it back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, bindparam, or_, select, update
from sqlalchemy.dialects.sqlite import Insert, insert

from annotator.domain.changes import ActionKind
from annotator.storage import schema
from annotator.storage.edits.rows import batches
from annotator.storage.images import RowChange
from annotator.storage.stands.moments import moment_after
from annotator.storage.stands.things import Key, Kind, Ref, Touched, content_of_actor, settled, touched_by
from annotator.storage.stands.uuids import uuids_of

_AT_ONCE: Final = 400
_ACTOR: Final = Kind.ACTOR.value


def note(
    connection: Connection,
    kind: ActionKind,
    changes: Sequence[RowChange],
    now: str,
    event: str,
    *,
    step: Callable[[], None] = lambda: None,
) -> None:
    """Write the stands of the things whose rows have just changed. ``event`` is a UUID that no other event has.

    ``step`` is called each time that some are written.
    """
    merging = _Merging(connection, changes)
    telling = [change for change in changes if not merging.explains(kind, change)]
    touched = [each for change in telling for each in touched_by(change)] + merging.confirmed() + merging.removed()
    touched += merging.unnamed()
    step()
    uuids = uuids_of(connection, (ref for each in touched for ref in each.refs), changes)
    things = settled((each.key(uuids), each.gone) for each in touched)
    same_as = {each.key(uuids): uuids[each.same_as] for each in touched if each.same_as}
    step()
    for some in batches(_stands(connection, things, same_as, now, event), _AT_ONCE):
        connection.execute(_WRITE, some)
        step()
    merging.hold(event, now)


def _stands(
    connection: Connection, things: Mapping[Key, bool | None], same_as: Mapping[Key, str], now: str, event: str
) -> list[dict[str, Any]]:
    """How the things stand now."""
    if not things:
        return []
    at = moment_after(now, _earlier(connection, things))
    undecided = _decided(connection, [key for key, gone in things.items() if gone is None])
    return [
        {
            "kind": key.kind.value,
            "thing": key.thing,
            "at": at,
            "event": event,
            "gone": key in undecided if gone is None else gone,
            "held": {"same_as": same_as[key]} if key in same_as and not gone else None,
        }
        for key, gone in things.items()
    ]


def _writing() -> Insert:
    statement = insert(schema.Stand)
    new = {column: statement.excluded[column] for column in ("at", "event", "gone", "held")}
    return statement.on_conflict_do_update(index_elements=["kind", "thing"], set_=new)


_WRITE: Final = _writing()


def _earlier(connection: Connection, things: Iterable[Key]) -> list[str]:
    """The moments at which the things last changed."""
    stand = schema.Stand
    by_kind = defaultdict[Kind, list[str]](list)
    for key in things:
        by_kind[key.kind].append(key.thing)
    if sum(map(len, by_kind.values())) <= _AT_ONCE:
        wanted = or_(*(((stand.kind == kind.value) & stand.thing.in_(some)) for kind, some in by_kind.items()))
        return list(connection.scalars(select(stand.at).where(wanted)))
    found: list[str] = []
    for kind, some in by_kind.items():
        for start in range(0, len(some), _AT_ONCE):
            of_some = (stand.kind == kind.value, stand.thing.in_(some[start : start + _AT_ONCE]))
            found += connection.scalars(select(stand.at).where(*of_some))
    return found


def _decided(connection: Connection, keys: Sequence[Key]) -> set[Key]:
    """Those of the keys that are of decisions which there are not."""
    decisions = [key for key in keys if key.kind is Kind.DECISION]
    suggestion, coder, decision = schema.Suggestion, schema.Coder, schema.Decision
    there: set[str] = set()
    for start in range(0, len(decisions), _AT_ONCE):
        uuids = [key.thing.split()[0] for key in decisions[start : start + _AT_ONCE]]
        query = (
            select(suggestion.uuid, coder.uuid)
            .join(decision, decision.suggestion_id == suggestion.id)
            .join(coder, coder.id == decision.coder_id)
            .where(suggestion.uuid.in_(uuids))
        )
        there |= {f"{one} {other}" for one, other in connection.execute(query)}
    return {key for key in decisions if key.thing not in there}


class _Merging:
    """What becoming one with another entry does to an actor: its row goes, but the actor is not gone.

    What it said is held by its stand for as long as the row is not there. Statements follow without being changed.
    """

    def __init__(self, connection: Connection, changes: Sequence[RowChange]) -> None:
        self._connection = connection
        identities = [change for change in changes if change.table == "identities"]
        came = {change.image["uuid"] for change in identities if change.after}
        went = {change.image["uuid"] for change in identities if change.after is None}
        actors = [change for change in changes if change.table == "actors"]
        self._merged = [change for change in actors if change.after is None and change.image["uuid"] in came]
        self._parted = [change for change in actors if change.before is None and change.image["uuid"] in went]
        self._edited = [change.row_id for change in actors if change.before and change.after]
        self._lost = went - {change.image["uuid"] for change in actors}
        self._regained = came - {change.image["uuid"] for change in actors}
        self._came, self._went = came, went
        self._changes = changes

    def explains(self, kind: ActionKind, change: RowChange) -> bool:
        """Whether a row only follows the merging."""
        if change.table == "actor_links":
            return kind is ActionKind.MERGE_ACTORS or (kind is ActionKind.SPLIT_ACTOR and self._goes_along(change))
        # Whoever splits an entry says anew what the entry is that comes of it.
        return change in self._merged or (change in self._parted and kind is not ActionKind.SPLIT_ACTOR)

    def _goes_along(self, change: RowChange) -> bool:
        """Whether a link only leads to the entry again as which it was linked before a merging, or no longer does."""
        if not (change.before and change.after):
            return False
        linked = [uuid for image in (change.before, change.after) for uuid, _confirmed in image["linked"]]
        return bool(linked) and all(uuid in self._went or uuid in self._came for uuid in linked)

    def removed(self) -> list[Touched]:
        """With an entry go those that were merged into it, and they come back with it."""
        gone = [Touched(Kind.ACTOR, (uuid,), gone=True) for uuid in sorted(self._lost)]
        return gone + [Touched(Kind.ACTOR, (uuid,), gone=False) for uuid in sorted(self._regained)]

    def confirmed(self) -> list[Touched]:
        """Whoever edits an entry under which others are known by their name alone says that they are the same."""
        identity, stand = schema.Identity, schema.Stand
        said = (stand.kind == Kind.SAME.value) & (stand.thing == identity.uuid) & stand.gone.is_(False)
        found: list[Touched] = []
        for start in range(0, len(self._edited), _AT_ONCE):
            of_edited = identity.row_id.in_(self._edited[start : start + _AT_ONCE])
            query = select(identity.uuid, identity.row_id).where(identity.kind == _ACTOR, of_edited)
            for uuid, row_id in self._connection.execute(query.where(~select(stand.id).where(said).exists())):
                actor = Ref("actors", row_id)
                found += [
                    Touched(Kind.SAME, (uuid,), gone=False, same_as=actor),
                    Touched(Kind.SAME, (actor,), gone=True),
                ]
        return found

    def unnamed(self) -> list[Touched]:
        """A name that an entry loses is lost by all who are known by the entry."""
        aliases = [change for change in self._changes if change.table == "actor_aliases"]
        before = {(image["actor_id"], image["folded"]) for change in aliases if (image := change.before)}
        lost = before - {(image["actor_id"], image["folded"]) for change in aliases if (image := change.after)}
        if not lost:
            return []
        identity, stand = schema.Identity, schema.Stand
        query = (
            select(identity.uuid, identity.row_id, stand.thing)
            .join(stand, stand.thing.startswith(identity.uuid.concat(" ")))
            .where(identity.kind == _ACTOR, identity.row_id.in_({actor_id for actor_id, _folded in lost}))
            .where(stand.kind == Kind.ALIAS.value, stand.gone.is_(False))
        )
        named = [(uuid, row_id, thing.partition(" ")[2]) for uuid, row_id, thing in self._connection.execute(query)]
        return [
            Touched(Kind.ALIAS, (uuid, folded), gone=True) for uuid, row_id, folded in named if (row_id, folded) in lost
        ]

    def hold(self, event: str, now: str) -> None:
        """Let the stands hold what merged entries said, and no longer what entries of their own say again."""
        held: list[tuple[str, dict[str, Any] | None]]
        held = [(change.image["uuid"], self._content(change)) for change in self._merged]
        held += [(change.image["uuid"], None) for change in self._parted]
        if not held:
            return
        stand = schema.Stand
        statement = insert(stand).values(kind=_ACTOR, at=now, event=event, gone=False)
        self._connection.execute(statement.on_conflict_do_nothing(), [{"thing": uuid} for uuid, _held in held])
        self._connection.execute(
            update(stand).where(stand.kind == _ACTOR, stand.thing == bindparam("uuid")).values(held=bindparam("said")),
            [{"uuid": uuid, "said": said} for uuid, said in held],
        )

    def _content(self, change: RowChange) -> dict[str, Any]:
        above = change.image["belongs_to"]
        refs = [] if above is None else [Ref("actors", above)]
        return content_of_actor(change.image, uuids_of(self._connection, refs, self._changes))
