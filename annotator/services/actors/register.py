"""The register of actors, and the cast: who is likely meant at a place of an article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.changes import ActionKind
from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.names.alike import Alike, AlikePair
from annotator.domain.names.folding import same_name
from annotator.domain.records import Actor, ActorId, ActorKind, ArticleId, Candidate, Coder, Mention
from annotator.domain.said import said
from annotator.services.actors.entered import Entered, folded
from annotator.services.actors.settings import Setting, settings_of
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.services.actors.alike import AlikeNames

_NEAR = 300


class Actors:
    """The project's register, read at once and kept until it changes."""

    def __init__(self, store: Store, coder: Coder) -> None:
        self._actors = store.queries.actors
        self._suggestions = store.queries.suggestions
        self._journal = store.journal
        self._coder = coder
        self._store = store
        self._register: Entered | None = None
        self._changed: set[ActorId] = set()
        self._followed: Entered | None = None
        self._names: AlikeNames | None = None
        self._apart: frozenset[tuple[ActorId, ActorId]] | None = None

    def all(self) -> Sequence[Actor]:
        """Every actor, in the order of entry."""
        return self._read().actors

    @property
    def by_id(self) -> Mapping[ActorId, Actor]:
        """Every actor by its number."""
        return self._read().by_id

    def actor(self, actor_id: ActorId) -> Actor:
        """Raises NotFound."""
        found = self._read().by_id.get(actor_id)
        if found is None:
            raise NotFound("The actor is no longer in the register.")
        return found

    def find(self, words: str, *, limit: int = 20) -> Sequence[Actor]:
        """Actors with a name or alias that begins with the words, then those that hold them; case and accents aside."""
        wanted = folded(words)
        ranked = sorted(
            (rank, actor.name.casefold(), actor.id, actor)
            for actor, names in self._read().names()
            if (rank := _rank(wanted, names)) is not None
        )
        return [actor for *_key, actor in ranked[:limit]]

    def cast(self, article_id: ArticleId, role: str, *, near: int | None = None, limit: int = 9) -> Sequence[Candidate]:
        """Who may play a role at a place, likeliest first.

        First those named close to ``near``, the closest first; then those that have the role in this article, by how
        often; then others that the article names; then those that have the role elsewhere in the project. Before a name
        without an entry stands the entry that it is probably another name of.
        """
        here = self._actors.uses(self._coder.id, role, article_id)
        everywhere = self._actors.uses(self._coder.id, role)
        candidates = {_key(known): known for known in self._named(article_id, near)}
        for actor in self._read().actors:
            if actor.id in everywhere:
                candidates.setdefault(("id", actor.id), _Known(actor.name, actor, None, mentions=0))
        ranked = sorted(candidates.values(), key=lambda known: known.order(here, everywhere))
        found: list[Candidate] = []
        for known in ranked[:limit]:
            found += [*self._proposed(known), known.candidate(here, everywhere)]
        return found[:limit]

    def mentions(self, article_id: ArticleId) -> Sequence[Mention]:
        """Where the article names actors, with their entry in the register where there is one."""
        register = self._read()
        return [
            Mention(span, name, kind, actor.id if (actor := register.named(name)) else None)
            for span, name, kind in self._suggestions.mentions(article_id)
        ]

    def add(self, name: str, kind: ActorKind) -> ActorId:
        """Enter an actor. Raises NotAllowed where the register has one of that name or alias."""
        with self._journal.action(ActionKind.ADD_ACTOR, self._coder) as edits:
            if edits.actors.named(name) is not None:
                raise NotAllowed(
                    "“{name}” is in the register already. Choose that entry, or another name.", name=name.strip()
                )
            return edits.actors.add(name, kind)

    def edit(self, actor: Actor) -> None:
        """Let an entry say what ``actor`` says: its name, kind, aliases and what it belongs to."""
        with self._journal.action(ActionKind.EDIT_ACTOR, self._coder) as edits:
            edits.actors.edit(actor)

    def add_alias(self, actor_id: ActorId, alias: str) -> None:
        """Enter another name of an actor. Raises NotAllowed where the register has it for another."""
        with self._journal.action(ActionKind.ADD_ALIAS, self._coder) as edits:
            edits.actors.add_alias(actor_id, alias)

    def merge(self, keep: ActorId, other: ActorId) -> None:
        """Let one entry take the place of another: its name and aliases become aliases, its links move.

        The register is shared: what other coders have linked moves too. Undo takes it back, as long as no other coder
        has changed any of it since.
        """
        with self._journal.action(ActionKind.MERGE_ACTORS, self._coder) as edits:
            edits.actors.merge(keep, other)

    def tell_apart(self, one: ActorId, other: ActorId) -> None:
        """Record that two entries are not the same actor, so that nobody is asked again."""
        with self._journal.action(ActionKind.TELL_APART, self._coder) as edits:
            edits.actors.tell_apart(one, other)

    def alike(self, name: str, *, limit: int = 5) -> Sequence[Alike]:
        """Entries that a name probably is another spelling or form of, best first; never those that have the name.

        The name may have an entry of its own: then those are left out that it was told apart from.
        """
        register = self._read()
        own = register.named(name)
        if own is None:
            return self._alike().like(name)[:limit]
        pairs = self._alike().like_actor(own, self._told_apart())[:limit]
        return [
            Alike(pair.other if pair.keep.id == own.id else pair.keep, name, pair.why, pair.score) for pair in pairs
        ]

    def alike_to(self, actor_id: ActorId) -> Sequence[AlikePair]:
        """The entry with each other that is probably the same actor, best first, without those told apart."""
        return self._alike().like_actor(self.actor(actor_id), self._told_apart())

    def alike_pairs(self) -> Sequence[AlikePair]:
        """All pairs of entries that are probably one actor, best first, without those told apart.

        In a register of thousands this takes seconds: ``services.actors.alike.alike_pairs`` does it on a thread.
        """
        self._read()
        return self._alike().pairs(self._told_apart())

    def apart(self) -> frozenset[tuple[ActorId, ActorId]]:
        """Entries that somebody has told apart, the older of the two first."""
        return self._told_apart()

    def settings(self, actor_ids: Sequence[ActorId], *, around: int = 60) -> Mapping[ActorId, Setting]:
        """The words around the place where each of the actors is first named, or else first linked."""
        return settings_of(self._store.queries, [self.actor(actor_id) for actor_id in actor_ids], around)

    def forget(self, changed: Collection[ActorId]) -> None:
        """Read these entries again when the register is next wanted."""
        self._changed.update(changed)
        self._apart = None

    def adopt(self, names: AlikeNames) -> None:
        """Use names that were taken in on another thread; what has changed since is taken in too."""
        self._names, self._followed = names, None

    def _alike(self) -> AlikeNames:
        """What knows how names sound, in step with the register."""
        if self._names is None:
            from annotator.services.actors.alike import AlikeNames  # noqa: PLC0415 - rapidfuzz would slow down the start

            self._names = AlikeNames()
        if self._followed is not self._read():
            self._followed = self._read()
            self._names.follow(self._followed.actors)
        return self._names

    def _told_apart(self) -> frozenset[tuple[ActorId, ActorId]]:
        if self._apart is None:
            self._apart = self._actors.apart()
        return self._apart

    def _read(self) -> Entered:
        if self._register is None:
            self._register = Entered.of(self._actors.all())
        elif self._changed:
            self._register = self._register.with_changed(self._changed, self._actors.some(self._changed))
        self._changed.clear()
        return self._register

    def _proposed(self, known: _Known) -> Iterable[Candidate]:
        if known.actor is None:
            for alike in self.alike(known.name, limit=1):
                yield Candidate(alike.actor.name, alike.actor, alias=known.name)

    def _named(self, article_id: ArticleId, near: int | None) -> Iterable[_Known]:
        """Everybody that the article names, with how far away."""
        found: dict[tuple[str, object], _Known] = {}
        register = self._read()
        for span, name, kind in self._suggestions.mentions(article_id):
            actor = register.named(name)
            distance = None if near is None else max(span.start - near, near - span.end, 0)
            known = _Known(actor.name if actor else name, actor, distance, mentions=1, kind=kind)
            earlier = found.get(_key(known))
            found[_key(known)] = known.joined(earlier) if earlier else known
        return found.values()


@dataclass(frozen=True, slots=True)
class _Known:
    """Somebody who may be meant: ``distance`` in characters from the place asked about, None where unknown."""

    name: str
    actor: Actor | None
    distance: int | None
    mentions: int
    kind: ActorKind = ActorKind.UNKNOWN

    def joined(self, other: _Known) -> _Known:
        distances = [known for known in (self.distance, other.distance) if known is not None]
        nearest = min(distances, default=None)
        return _Known(other.name, other.actor, nearest, self.mentions + other.mentions, other.kind)

    def order(self, here: dict[ActorId, int], everywhere: dict[ActorId, int]) -> tuple[int, int, int, int, str]:
        is_near = self.distance is not None and self.distance <= _NEAR
        used_here, used = _count(self.actor, here), _count(self.actor, everywhere)
        group = 0 if is_near else 1 if used_here else 2 if self.mentions else 3
        distance = self.distance if is_near and self.distance is not None else 0
        return group, distance, -used_here, -max(self.mentions, used), self.name.casefold()

    def candidate(self, here: dict[ActorId, int], everywhere: dict[ActorId, int]) -> Candidate:
        used_here, used = _count(self.actor, here), _count(self.actor, everywhere)
        if used_here:
            note = said("{count}× in this article", count=used_here)
        elif used:
            note = said("{count}× in the project", count=used)
        else:
            note = said("") if self.actor else said("new")
        return Candidate(self.name, self.actor, note)


def _rank(wanted: str, names: Iterable[str]) -> int | None:
    """0 where a name begins with the words, 1 where a word of it does, 2 where it holds them; None where none does."""
    ranks = [0 if name.startswith(wanted) else 1 if f" {wanted}" in name else 2 for name in names if wanted in name]
    return min(ranks, default=None)


def _key(known: _Known) -> tuple[str, object]:
    return ("id", known.actor.id) if known.actor else ("name", same_name(known.name))


def _count(actor: Actor | None, counts: dict[ActorId, int]) -> int:
    return counts.get(actor.id, 0) if actor else 0
