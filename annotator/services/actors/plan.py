"""What a table of actors would change in the register, row by row, and what is wrong in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from annotator.domain.errors import NotAllowed
from annotator.domain.names.folding import same_name
from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.domain.text import plain_line
from annotator.exchange.actors_table import ActorRow

_KINDS = ", ".join(ActorKind)


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """An entry that a row makes or changes. One that is made has a number below zero."""

    row: int
    before: Actor | None
    after: Actor

    @property
    def fields(self) -> tuple[str, ...]:
        """What the entry will say otherwise, by the names of the columns."""
        before = self.before or Actor(self.after.id, "", "")
        attributes = dict(before.attributes), dict(self.after.attributes)
        names = ("name", "kind", "aliases", "belongs_to")
        plain = [name for name in names if getattr(before, name) != getattr(self.after, name)]
        keys = sorted({*attributes[0], *attributes[1]})
        return (*plain, *(key for key in keys if attributes[0].get(key) != attributes[1].get(key)))


@dataclass(frozen=True, slots=True)
class RegisterPlan:
    """What would change, and the sentences about rows that are wrong: with any of those nothing can be taken in."""

    register: tuple[Actor, ...]
    changes: tuple[PlannedChange, ...]
    same: int
    problems: tuple[NotAllowed, ...]

    @property
    def added(self) -> int:
        return sum(each.before is None for each in self.changes)


@dataclass(slots=True)
class _Draft:
    register: dict[ActorId, Actor]
    by_uuid: dict[str, ActorId]
    problems: list[tuple[int, NotAllowed]] = field(default_factory=list)
    rows: dict[ActorId, ActorRow] = field(default_factory=dict)

    def refuse(self, row: int, sentence: str, **values: object) -> None:
        self.problems.append((row, NotAllowed(sentence, row=row, **values)))


def plan_of(rows: Sequence[ActorRow], register: Sequence[Actor], merged: Mapping[str, ActorId]) -> RegisterPlan:
    """Rows are of the actor with their UUID, or else of the one with their name; others are new.

    ``merged`` are further UUIDs by which actors are known.
    """
    before = {actor.id: actor for actor in register}
    draft = _Draft(dict(before), {**merged, **{actor.uuid: actor.id for actor in register}})
    _match(draft, rows, register)
    _check_names(draft, before)
    _set_belonging(draft)
    _check_circles(draft)
    planned = [PlannedChange(row.number, before.get(each), draft.register[each]) for each, row in draft.rows.items()]
    changes = tuple(each for each in planned if each.before != each.after)
    problems = tuple(problem for _row, problem in sorted(draft.problems, key=lambda each: each[0]))
    return RegisterPlan(tuple(register), changes, len(planned) - len(changes), problems)


def _match(draft: _Draft, rows: Sequence[ActorRow], register: Sequence[Actor]) -> None:
    named, aliased = _named(register), {same_name(alias): actor for actor in register for alias in actor.aliases}
    new: dict[str, int] = {}
    for number, row in enumerate(rows, 1):
        folded = same_name(row.name)
        if not _is_sound(draft, row):
            continue
        found = draft.by_uuid.get(row.uuid)
        by_name = named.get(folded, [])
        if found is None and len(by_name) > 1:
            draft.refuse(
                row.number,
                "Row {row}: several entries are called “{name}”. Give the uuid of the one meant.",
                name=row.name,
            )
            continue
        if found is None and by_name:
            found = by_name[0].id
        if found is None and folded in aliased:
            sentence = "Row {row}: “{name}” is another name of “{other}”. Use that name, or the entry’s uuid."
            draft.refuse(row.number, sentence, name=row.name, other=aliased[folded].name)
        elif found in draft.rows or (found is None and folded in new):
            first = draft.rows[found].number if found is not None else new[folded]
            draft.refuse(
                row.number,
                "Row {row}: “{name}” stands in row {first} already. Take one of the two out.",
                name=row.name,
                first=first,
            )
        else:
            if found is None:
                found = ActorId(-number)
                new[folded] = row.number
                draft.by_uuid.update({row.uuid: found} if row.uuid else {})
            draft.rows[found] = row
            draft.register[found] = _after(draft.register.get(found, Actor(found, row.uuid, "")), row)


def _named(register: Sequence[Actor]) -> Mapping[str, list[Actor]]:
    found = defaultdict[str, list[Actor]](list)
    for actor in register:
        found[same_name(actor.name)].append(actor)
    return found


def _is_sound(draft: _Draft, row: ActorRow) -> bool:
    if not plain_line(row.name):
        draft.refuse(row.number, "Row {row} has no name.")
    elif row.kind and row.kind not in list(ActorKind):
        draft.refuse(row.number, "Row {row}: “{kind}” is no kind. Kinds are {kinds}.", kind=row.kind, kinds=_KINDS)
    elif row.uuid and not _is_uuid(row.uuid):
        sentence = "Row {row}: “{uuid}” is no uuid. Leave it blank for an actor that is new."
        draft.refuse(row.number, sentence, uuid=row.uuid)
    else:
        return True
    return False


def _is_uuid(words: str) -> bool:
    try:
        return str(UUID(words)) == words.lower()
    except ValueError:
        return False


def _after(actor: Actor, row: ActorRow) -> Actor:
    """The entry as the row has it, without what it belongs to. What the file has no column for stays."""
    attributes = {**dict(actor.attributes), **{plain_line(name): plain_line(value) for name, value in row.attributes}}
    name = plain_line(row.name)
    aliases = actor.aliases if row.aliases is None else tuple(map(plain_line, row.aliases))
    further = {same_name(alias): alias for alias in reversed(aliases) if same_name(alias) not in ("", same_name(name))}
    return replace(
        actor,
        name=name,
        kind=ActorKind(row.kind) if row.kind else actor.kind,
        aliases=tuple(reversed(further.values())),
        attributes=tuple(sorted((key, value) for key, value in attributes.items() if key and value)),
    )


def _check_names(draft: _Draft, before: Mapping[ActorId, Actor]) -> None:
    """No name that is new to an entry is another's."""
    holders = defaultdict[str, set[ActorId]](set)
    for actor in draft.register.values():
        for name in _names(actor):
            holders[name].add(actor.id)
    for actor_id, row in draft.rows.items():
        known = set(_names(before[actor_id])) if actor_id in before else set()
        for name in (draft.register[actor_id].name, *draft.register[actor_id].aliases):
            others = holders[same_name(name)] - {actor_id}
            if others and same_name(name) not in known:
                other = draft.register[min(others)].name
                draft.refuse(
                    row.number,
                    "Row {row}: “{name}” is also a name of “{other}”. Each name is one actor’s.",
                    name=name,
                    other=other,
                )


def _names(actor: Actor) -> Iterator[str]:
    yield from map(same_name, (actor.name, *actor.aliases))


def _set_belonging(draft: _Draft) -> None:
    named = _named(list(draft.register.values()))
    aliased = {same_name(alias): actor for actor in draft.register.values() for alias in actor.aliases}
    for actor_id, row in draft.rows.items():
        if row.belongs_to is None:
            continue
        above: ActorId | None = None
        if row.belongs_to:
            folded = same_name(row.belongs_to)
            by_uuid, by_name, by_alias = draft.by_uuid.get(row.belongs_to), named.get(folded, []), aliased.get(folded)
            if by_uuid is not None:
                above = by_uuid
            elif len(by_name) > 1:
                sentence = "Row {row}: several entries are called “{name}”. Write the uuid of the one it belongs to."
                draft.refuse(row.number, sentence, name=row.belongs_to)
            elif by_name or by_alias:
                above = (by_name[0] if by_name else by_alias or by_name[0]).id
            else:
                sentence = "Row {row}: it belongs to “{name}”, which is nobody’s name in the register or the file."
                draft.refuse(row.number, sentence, name=row.belongs_to)
        draft.register[actor_id] = replace(draft.register[actor_id], belongs_to=above)


def _check_circles(draft: _Draft) -> None:
    for actor_id, row in draft.rows.items():
        above, seen = draft.register[actor_id].belongs_to, set[ActorId]()
        while above is not None and above != actor_id and above not in seen:
            seen.add(above)
            above = draft.register[above].belongs_to
        if above == actor_id:
            sentence = "Row {row}: “{name}” would belong to itself, if by way of others. Choose another one above it."
            draft.refuse(row.number, sentence, name=draft.register[actor_id].name)
