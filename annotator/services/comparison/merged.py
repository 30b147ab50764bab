"""Which entries of the register coders linked first, before entries were merged: read from the journal.

Whoever splits an entry says anew who was meant, and what the merging before it did to those links is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from annotator.domain.records import ActorId
from annotator.services.comparison.codings import ComparedActor
from annotator.storage.queries.comparison import MergedRow, Rows


@dataclass(eq=False, slots=True)
class Merged:
    """What merges did to links. ``gone`` are the entries that others took the place of.

    A link was moved to the entry that was kept (``first`` has the one that was linked before) or, where the statement
    had both entries in one role, ``dropped`` as a double.
    """

    gone: dict[ActorId, ComparedActor] = field(default_factory=dict)
    first: dict[int, ActorId] = field(default_factory=dict)
    dropped: dict[int, tuple[int, str, ActorId]] = field(default_factory=dict)
    _into: dict[ActorId, ActorId] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[MergedRow]) -> Self:
        """From all merges and splits that stand, in their order."""
        found = cls()
        by_action: dict[int, list[MergedRow]] = {}
        for row in rows:
            by_action.setdefault(row.action, []).append(row)
        for of_action in by_action.values():
            found._take(of_action)
        return found

    @property
    def any(self) -> bool:
        return bool(self.first or self.dropped)

    def links_before(self, links: Rows) -> list[tuple[int, str, ActorId, bool, int]]:
        """The links as they would be without the merges, like ``ComparisonQueries.actor_links``.

        A double counts while the statement is still linked to what both have become.
        """
        out: list[tuple[int, str, ActorId, bool, int]] = []
        for statement, role, actor, confirmed, link in links:
            out.append((statement, role, self.first.get(link, ActorId(actor)), confirmed, link))
        now = {(statement, role, actor) for statement, role, actor, _, _ in links}
        out += [
            (statement, role, actor, True, link)
            for link, (statement, role, actor) in self.dropped.items()
            if (statement, role, self._now(actor)) in now
        ]
        return out

    def _take(self, rows: Sequence[MergedRow]) -> None:
        links = [row for row in rows if row.table == "actor_links"]
        gone = {
            ActorId(row.row_id): row.before for row in rows if row.table == "actors" and row.before and not row.after
        }
        if not gone:
            self._part(links)
        kept = next((ActorId(image["actor_id"]) for image in _kept_images(rows)), None)
        for actor, image in gone.items():
            self.gone[actor] = ComparedActor(str(actor), image["name"], image["kind"])
            if kept is not None:
                self._into[actor] = kept
        for row in links:
            if row.before and row.before["actor_id"] in gone:
                self._take_link(row, row.before)

    def _part(self, links: Iterable[MergedRow]) -> None:
        """What a split says of links is what was meant first."""
        said = {row.row_id: row.after for row in links if row.after}
        places = {(image["statement_id"], image["role"]) for image in said.values()}
        self.first = {link: actor for link, actor in self.first.items() if link not in said}
        self.dropped = {link: place for link, place in self.dropped.items() if place[:2] not in places}

    def _take_link(self, row: MergedRow, before: Mapping[str, Any]) -> None:
        actor = self.first.setdefault(row.row_id, ActorId(before["actor_id"]))
        if row.after is None:
            del self.first[row.row_id]
            self.dropped[row.row_id] = before["statement_id"], before["role"], actor

    def _now(self, actor: ActorId) -> ActorId:
        """The entry that has taken the actor's place. Merges only ever point on, so this ends."""
        while actor in self._into:
            actor = self._into[actor]
        return actor


def _kept_images(rows: Sequence[MergedRow]) -> list[Mapping[str, Any]]:
    """Images after the merge that name the entry that was kept: of links that moved, and of its names."""
    return [row.after for row in rows if row.after and row.table in ("actor_links", "actor_aliases")]
