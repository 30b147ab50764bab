"""Keeping the register of actors: renaming, kinds, names, belonging, attributes, merging, splitting, removing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.backups import Why
from annotator.domain.changes import ActionKind
from annotator.domain.errors import NotAllowed
from annotator.domain.names.folding import same_name
from annotator.domain.records import Actor, ActorId, ActorKind, Coder, CoderId, StatementId
from annotator.domain.register import MergePreview, RegisterFilter, RegisterRow, SplitKinds
from annotator.domain.text import plain_line
from annotator.exchange.actors_table import ActorRow
from annotator.services.actors.plan import RegisterPlan, plan_of
from annotator.services.actors.register import Actors
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class SplitOff:
    """What is to leave an entry: names and statements, for the entry ``to`` or for a new one of that name and kind."""

    statements: frozenset[StatementId] = frozenset()
    aliases: tuple[str, ...] = ()
    to: ActorId | None = None
    name: str = ""
    kind: ActorKind = ActorKind.UNKNOWN


class Register:
    """What can be done with entries of the register. Each is one action, of any number of entries."""

    def __init__(self, store: Store, coder: Coder, actors: Actors) -> None:
        self._queries = store.queries.register
        self._journal = store.journal
        self._backups = store.backups
        self._coder = coder
        self._actors = actors

    # What there is ----------------------------------------------------------------------------------------------

    def ids(self, wanted: RegisterFilter = RegisterFilter()) -> list[ActorId]:  # noqa: B008 - frozen
        """The entries that a filter lets through: by name, or those found by their words, the best first."""
        found = self._queries.ids(wanted.kind, wanted.only)
        if not wanted.words.strip():
            return found
        among = set(found)
        every = len(self._actors.all())
        return [actor.id for actor in self._actors.find(wanted.words, limit=every) if actor.id in among]

    def above(self) -> list[tuple[ActorId, ActorId | None]]:
        """Each entry with the one that it belongs to, in the order of names."""
        return self._queries.above()

    def kinds(self) -> dict[ActorKind, int]:
        """How many entries there are of each kind."""
        return self._queries.kinds()

    def rows(self, ids: Sequence[ActorId], coder_id: CoderId | None = None) -> list[RegisterRow]:
        """The lines of those entries that are there, with the statements of one coder or, where None, of all."""
        played, codes = self._queries.played(ids, coder_id), self._queries.standing(ids, coder_id)
        known = self._actors.by_id
        return [
            RegisterRow(known[each], tuple(played.get(each, ())), tuple(codes.get(each, ())))
            for each in ids
            if each in known
        ]

    def statements(self, ids: Sequence[ActorId]) -> dict[ActorId, int]:
        """In how many statements of all coders each of the entries stands, in whatever role."""
        codes = self._queries.standing(ids)
        return {each: sum(count for _code, count in codes.get(each, ())) for each in ids}

    # What is done -----------------------------------------------------------------------------------------------

    def add(self, name: str, kind: ActorKind = ActorKind.UNKNOWN, *, above: ActorId | None = None) -> ActorId:
        """Enter an actor, under another one if given. Raises NotAllowed where the register has the name."""
        with self._journal.action(ActionKind.ADD_ACTOR, self._coder) as edits:
            if edits.actors.named(name) is not None:
                raise NotAllowed(
                    "“{name}” is in the register already. Choose that entry, or another name.", name=plain_line(name)
                )
            added = edits.actors.add(name, kind)
            if above is not None:
                edits.actors.edit(Actor(added, "", name, kind, belongs_to=above))
        return added

    def rename(self, actor_id: ActorId, name: str) -> None:
        """Call an entry otherwise; the name that it had stays one of its names."""
        actor = self._actors.actor(actor_id)
        aliases = actor.aliases
        if same_name(name) != same_name(actor.name):
            aliases = (actor.name, *(alias for alias in aliases if same_name(alias) != same_name(name)))
        self._edit([replace(actor, name=name, aliases=aliases)])

    def set_kind(self, actor_ids: Iterable[ActorId], kind: ActorKind) -> None:
        self._edit(replace(self._actors.actor(each), kind=kind) for each in actor_ids)

    def add_name(self, actor_id: ActorId, alias: str) -> None:
        """Enter another name of an actor. Raises NotAllowed where another entry has it."""
        self._actors.add_alias(actor_id, alias)

    def remove_name(self, actor_id: ActorId, alias: str) -> None:
        """Take one of the further names away."""
        actor = self._actors.actor(actor_id)
        self._edit([replace(actor, aliases=tuple(each for each in actor.aliases if each != alias))])

    def put_under(self, actor_ids: Iterable[ActorId], above: ActorId | None) -> None:
        """Let entries belong to another, or to none. Raises NotAllowed where one would belong to itself."""
        self._edit(replace(self._actors.actor(each), belongs_to=above) for each in actor_ids)

    def set_attribute(self, actor_ids: Iterable[ActorId], name: str, value: str) -> None:
        """Say something of entries under a name; an empty value takes it away."""
        key, words = plain_line(name), plain_line(value)
        if not key:
            raise NotAllowed("An attribute needs a name, such as “party” or “country”.")
        self._edit(_with(self._actors.actor(each), key, words) for each in actor_ids)

    def attribute_names(self) -> tuple[str, ...]:
        """All names of attributes that are in use."""
        return tuple(sorted({name for actor in self._actors.all() for name, _value in actor.attributes}))

    def merge(self, keep: ActorId, others: Sequence[ActorId]) -> None:
        """Let one entry take the place of others, with their names, links, attributes and what belongs to them."""
        if len(others) > 1:
            self._backups.before(Why.MERGING)
        with self._journal.action(ActionKind.MERGE_ACTORS, self._coder) as edits:
            for other in others:
                edits.actors.merge(keep, other)

    def kinds_when_split(self, actor_id: ActorId) -> SplitKinds:
        """Of what kind those are that may be split off an entry, as far as that is known."""
        actor, queries = self._actors.actor(actor_id), self._queries
        return SplitKinds(
            known={same_name(name): kind for name, kind in reversed(queries.kinds_before_merging(actor_id))},
            likely={same_name(name): kind for name, kind in queries.kinds_named(actor.aliases)},
            otherwise=actor.kind,
        )

    def split(self, actor_id: ActorId, off: SplitOff) -> ActorId:
        """Let what was one entry be two. Gives back the other one."""
        with self._journal.action(ActionKind.SPLIT_ACTOR, self._coder) as edits:
            return edits.splits.split(
                actor_id, off.to, name=off.name, kind=off.kind, aliases=off.aliases, statements=off.statements
            )

    def remove(self, actor_ids: Sequence[ActorId]) -> None:
        """Take entries out that nothing refers to. Raises NotAllowed where something does."""
        if len(actor_ids) > 1:
            self._backups.before(Why.REMOVING)
        with self._journal.action(ActionKind.REMOVE_ACTORS, self._coder) as edits:
            for actor_id in self._lowest_first(actor_ids):
                edits.splits.remove(actor_id)

    def merging(self, keep: ActorId, others: Sequence[ActorId]) -> MergePreview:
        """What would change if the one entry took the place of the others; nothing is changed."""
        kept, gone = self._actors.actor(keep), tuple(self._actors.actor(each) for each in others)
        moved, had = self._queries.playing(others), self._queries.playing([keep])
        places = {(each.statement_id, each.role) for each in had}
        changed = {each.statement_id for each in moved}
        attributes, lost = _attributes(kept, gone)
        return MergePreview(
            keep=kept,
            others=gone,
            statements=len(changed),
            statements_after=len(changed | {each.statement_id for each in had}),
            of_others=len({each.statement_id for each in moved if each.coder_id != self._coder.id}),
            doubles=len(moved) - len({(each.statement_id, each.role) for each in moved} - places),
            names=_new_names(kept, gone),
            below=tuple(actor for actor in self._actors.all() if actor.belongs_to in others and actor.id != keep),
            belongs_to=self._belonging_after(kept, gone),
            attributes=attributes,
            lost=lost,
        )

    def plan(self, rows: Sequence[ActorRow]) -> RegisterPlan:
        """What taking in the rows of a table would change; nothing is changed."""
        return plan_of(rows, self._actors.all(), self._queries.merged())

    def take(self, plan: RegisterPlan) -> None:
        """Change the register as planned. Raises NotAllowed where a row is wrong or the register has changed since."""
        if plan.problems:
            raise plan.problems[0]
        if plan.register != tuple(self._actors.all()):
            raise NotAllowed(
                "The register has changed since the file was read. Nothing was taken in. Read the file again."
            )
        self._backups.before(Why.MERGING)
        with self._journal.action(ActionKind.TAKE_ACTORS, self._coder) as edits:
            edits.actors.put_all(
                [each.after for each in plan.changes if each.before is None],
                [each.after for each in plan.changes if each.before is not None],
            )

    def _belonging_after(self, kept: Actor, gone: Sequence[Actor]) -> Actor | None:
        known, merged = self._actors.by_id, {kept.id, *(actor.id for actor in gone)}
        for actor in (kept, *gone):
            above = actor.belongs_to
            if above is not None and above not in merged and not self._leads_to(above, merged):
                return known.get(above)
        return None

    def _leads_to(self, start: ActorId, wanted: set[ActorId]) -> bool:
        above: ActorId | None = start
        while above is not None and above not in wanted:
            found = self._actors.by_id.get(above)
            above = found.belongs_to if found else None
        return above is not None

    def _lowest_first(self, actor_ids: Sequence[ActorId]) -> list[ActorId]:
        """Those before what they belong to, so that a branch can go as a whole."""

        def depth(actor_id: ActorId) -> int:
            above, count = self._actors.actor(actor_id).belongs_to, 0
            while above is not None:
                above, count = self._actors.actor(above).belongs_to, count + 1
            return count

        return sorted(actor_ids, key=depth, reverse=True)

    def _edit(self, actors: Iterable[Actor]) -> None:
        with self._journal.action(ActionKind.EDIT_ACTOR, self._coder) as edits:
            for actor in actors:
                edits.actors.edit(actor)


def _with(actor: Actor, name: str, value: str) -> Actor:
    attributes = {**dict(actor.attributes), name: value}
    return replace(actor, attributes=tuple(sorted((key, words) for key, words in attributes.items() if words)))


def _new_names(kept: Actor, gone: Sequence[Actor]) -> tuple[str, ...]:
    known = {same_name(name) for name in (kept.name, *kept.aliases)}
    found = {same_name(name): name for actor in reversed(gone) for name in (*reversed(actor.aliases), actor.name)}
    return tuple(name for folded, name in reversed(found.items()) if folded not in known)


def _attributes(
    kept: Actor, gone: Sequence[Actor]
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str, str], ...]]:
    """The attributes that would be new to the one kept, and the values that would be lost."""
    known, new, lost = dict(kept.attributes), dict[str, str](), list[tuple[str, str, str]]()
    for actor in gone:
        for name, value in actor.attributes:
            had = known.get(name, new.get(name))
            if had is None:
                new[name] = value
            elif had != value:
                lost.append((name, had, value))
    return tuple(new.items()), tuple(lost)
