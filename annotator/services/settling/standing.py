"""How far an article is settled: its passages beside what was decided about them and what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Final

from annotator.domain.codebook import Codebook
from annotator.domain.records import ArticleId, Coder, CoderKind, Statement, StatementId
from annotator.domain.settling import ArticleProgress, Difference, How, Settlement, Standing
from annotator.domain.text import Span
from annotator.services.settling.passages import Item, Passage, items, passages

_ORDER: Final = {difference: place for place, difference in enumerate(Difference)}


@dataclass(frozen=True, slots=True)
class SettledItem:
    """A difference, how far it is, and what was decided about it; stale where a coder has changed something since."""

    item: Item
    standing: Standing
    settlement: Settlement | None = None

    @property
    def is_open(self) -> bool:
        return self.standing is not Standing.SETTLED


@dataclass(frozen=True)
class SettledPassage:
    """A place in the article: what the coders have there, and what the settled version has.

    ``passage`` is None where none of the coders has a statement: the settler added one, the coders' are gone since
    (``is_left``), or it was settled between other coders. ``statement`` is the settled version's.
    """

    passage: Passage | None
    items: tuple[SettledItem, ...]
    decisions: tuple[Settlement, ...]
    statement: Statement | None
    is_left: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        if self.passage is not None:
            return self.passage.key
        return self.decisions[0].passage if self.decisions else ()

    @property
    def is_agreed(self) -> bool:
        """The coders agree on everything there, and nothing that was decided before has to be looked at again."""
        return self.passage is not None and not self.items

    @property
    def is_open(self) -> bool:
        return self.is_left or any(each.is_open for each in self.items)

    @property
    def is_rejected(self) -> bool:
        return any(each.how is How.REJECTED for each in self.decisions)

    @property
    def is_untaken(self) -> bool:
        """Agreed, but the settled version does not have it yet, or not as the coders have it now."""
        return self.is_agreed and not any(self.is_current(each) for each in self.decisions)

    @cached_property
    def span(self) -> Span:
        found = [each.span for each in (self.passage,) if each is not None]
        if self.statement is not None:
            found.append(Span(self.statement.start, self.statement.end))
        return Span(min(each.start for each in found), max(each.end for each in found))

    def is_current(self, settlement: Settlement) -> bool:
        """Whether the coders' statements are those that it was decided about, unchanged."""
        return self.passage is None or (settlement.passage, settlement.seen) == (self.passage.key, seen(self.passage))


@dataclass(frozen=True)
class ArticleSettling:
    """An article between coders. While one of them is ``unfinished`` with it there is nothing to settle.

    ``passages`` are in the order of the text.
    """

    article_id: ArticleId
    coders: tuple[Coder, ...]
    unfinished: tuple[Coder, ...]
    is_done: bool
    passages: tuple[SettledPassage, ...]

    @cached_property
    def items(self) -> tuple[SettledItem, ...]:
        """All differences: by kind in the order in which they are best settled, then in the order of the text."""
        found = [each for passage in self.passages for each in passage.items]
        return tuple(sorted(found, key=lambda each: _ORDER[each.item.difference]))

    @cached_property
    def progress(self) -> ArticleProgress:
        found = [each for each in self.passages if each.passage is not None]
        return ArticleProgress(
            article_id=self.article_id,
            passages=len(found),
            agreed=sum(each.is_agreed for each in found),
            untaken=sum(each.is_untaken for each in found),
            items=dict(Counter(each.item.difference for each in self.items)),
            open=dict(Counter(each.item.difference for each in self.items if each.is_open)),
            stale=sum(each.standing is Standing.STALE for each in self.items) + len(self.left),
            is_done=self.is_done,
        )

    @property
    def left(self) -> tuple[SettledPassage, ...]:
        """Settled statements of which the coders' own are gone since: to be kept or removed."""
        return tuple(each for each in self.passages if each.is_left)

    def with_key(self, key: Sequence[str]) -> SettledPassage | None:
        return next((each for each in self.passages if each.key == tuple(key) and each.passage is not None), None)

    def of_statement(self, statement_id: StatementId) -> SettledPassage | None:
        """The passage whose settled statement that is."""
        return next((p for p in self.passages if p.statement is not None and p.statement.id == statement_id), None)


def standing(
    article_id: ArticleId,
    coders: Sequence[Coder],
    codebook: Codebook,
    statements: Iterable[Statement],
    settlements: Iterable[Settlement],
    *,
    unfinished: Collection[Coder] = (),
    is_done: bool = False,
) -> ArticleSettling:
    """Put together all statements of an article, whoever's, and what was settled in it."""
    known = list(statements)
    settled = {each.id: each for each in known if each.coder.kind is CoderKind.ADJUDICATED}
    people = frozenset(each.uuid for each in known if each.id not in settled)
    found = () if unfinished else passages(coders, known)
    groups = _groups(settlements)
    of_passage = {} if unfinished else _assigned(found, groups)
    whole = [_settled(each, codebook, of_passage.get(each.key, ()), settled) for each in found]
    if not unfinished:
        used = {id(group) for group in of_passage.values()}
        whole += _without([each for each in groups if id(each) not in used], found, people, settled)
    whole.sort(key=lambda each: (each.span.start, each.span.end, each.key))
    return ArticleSettling(article_id, tuple(coders), tuple(unfinished), is_done, tuple(whole))


def aspect(difference: Difference | None, about: str) -> tuple[Difference | None, str]:
    """What a decision is about: how far a statement reaches is one thing, whether or not its parts are as many."""
    return (Difference.BOUNDARY if difference is Difference.PARTS else difference), about


def seen(passage: Passage) -> tuple[str, ...]:
    """When each statement of the passage was last changed, in the order of its key."""
    changed = {statement.uuid: statement.changed_at.isoformat() for statement in passage.marked}
    return tuple(changed[uuid] for uuid in passage.key)


def _groups(settlements: Iterable[Settlement]) -> list[list[Settlement]]:
    """What was decided about the same statements, and led to the same settled one."""
    found: dict[tuple[tuple[str, ...], StatementId | None], list[Settlement]] = {}
    for each in settlements:
        found.setdefault((each.passage, each.statement_id), []).append(each)
    return list(found.values())


def _assigned(
    found: Sequence[Passage], groups: Iterable[list[Settlement]]
) -> Mapping[tuple[str, ...], list[Settlement]]:
    """What was decided about each passage.

    Where statements came or went since, that is the passage that has most of the statements that were decided about.
    Of several it is what was decided about this very passage, then what shares most with it, then the latest.
    """
    of_uuid = {uuid: (place, passage.key) for place, passage in enumerate(found) for uuid in passage.key}
    best: dict[tuple[str, ...], tuple[tuple[bool, int, datetime], list[Settlement]]] = {}
    for group in groups:
        uuids = group[0].passage
        held = Counter(of_uuid[uuid] for uuid in uuids if uuid in of_uuid)
        if held:
            at, shared = min(held.items(), key=lambda each: (-each[1], each[0]))
            rank = (at[1] == uuids, shared, max(each.made_at for each in group))
            if at[1] not in best or best[at[1]][0] < rank:
                best[at[1]] = (rank, group)
    return {key: group for key, (_rank, group) in best.items()}


def _settled(
    passage: Passage, codebook: Codebook, rows: Sequence[Settlement], settled: Mapping[StatementId, Statement]
) -> SettledPassage:
    current = (passage.key, seen(passage))
    found = list(items(passage, codebook))
    decided = {aspect(each.difference, each.about): each for each in rows}
    rejected = next((each for each in rows if each.how is How.REJECTED), None)

    def told(item: Item) -> SettledItem:
        row = rejected or decided.get(aspect(item.difference, item.about))
        if row is None:
            return SettledItem(item, Standing.OPEN)
        is_current = (row.passage, row.seen) == current
        return SettledItem(item, Standing.SETTLED if is_current else Standing.STALE, row)

    if not found:
        # Nothing differs any more where something was decided: whether that is still right is a question of its own.
        found = [
            Item(passage, each.difference, each.about)
            for each in rows
            if each.difference is not None and (each.passage, each.seen) != current
        ]
    statement = next(
        (settled[each.statement_id] for each in rows if each.statement_id and each.statement_id in settled), None
    )
    return SettledPassage(passage, tuple(map(told, found)), tuple(rows), statement)


def _without(
    groups: Iterable[Sequence[Settlement]],
    found: Iterable[Passage],
    people: frozenset[str],
    settled: Mapping[StatementId, Statement],
) -> Iterator[SettledPassage]:
    """Settled statements beside which none of the coders has one, or another is settled for what they have."""
    compared = {uuid for passage in found for uuid in passage.key}
    for group in groups:
        statement_id, uuids = group[0].statement_id, group[0].passage
        if statement_id is not None and statement_id in settled:
            is_left = bool(uuids) and (not compared.isdisjoint(uuids) or people.isdisjoint(uuids))
            yield SettledPassage(None, (), tuple(group), settled[statement_id], is_left)
