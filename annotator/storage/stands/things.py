"""Which things rows are about: the kind of each, and by what it is known in every file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from annotator.domain.records import AssignmentState
from annotator.storage.images import Image, RowChange


class Kind(StrEnum):
    """What a thing is. The names stand in the file: add to them, never change them."""

    CODER = "coder"
    ARTICLE = "article"
    REGIONS = "regions"
    DRAW = "draw"
    STATE = "state"
    GIVEN = "given"
    ACTOR = "actor"
    SAME = "same"
    ALIAS = "alias"
    APART = "apart"
    STATEMENT = "statement"
    LINK = "link"
    DECISION = "decision"
    SETTLEMENT = "settlement"


class Key(NamedTuple):
    """A thing, as it is known in every file of a project."""

    kind: Kind
    thing: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A row by its id, which only this file knows."""

    table: str
    row_id: int


Word = str | Ref


@dataclass(frozen=True, slots=True)
class Touched:
    """A thing that an action changed. ``gone`` is None where it may be there or not.

    ``words`` make up by what it is known. ``same_as`` is the actor that an identity leads to.
    """

    kind: Kind
    words: tuple[Word, ...]
    gone: bool | None
    same_as: Ref | None = None

    @property
    def refs(self) -> Iterator[Ref]:
        yield from (word for word in self.words if isinstance(word, Ref))
        if self.same_as:
            yield self.same_as

    def key(self, uuids: Mapping[Ref, str]) -> Key:
        words = [uuids[word] if isinstance(word, Ref) else word for word in self.words]
        return Key(self.kind, " ".join(sorted(words) if self.kind is Kind.APART else words))


def touched_by(change: RowChange) -> Iterable[Touched]:
    """The things that a changed row is of, or is part of."""
    of = _OF.get(change.table)
    return of(change) if of else ()


def _itself(kind: Kind) -> Callable[[RowChange], Iterable[Touched]]:
    return lambda change: [Touched(kind, (change.image["uuid"],), change.after is None)]


def _statement(change: RowChange) -> Iterator[Touched]:
    image = change.image
    yield Touched(Kind.STATEMENT, (image["uuid"],), change.after is None)
    if change.after and image["suggestion_id"] is not None:
        # What was decided about a suggestion is told by the statement that came of it.
        words = (Ref("suggestions", image["suggestion_id"]), Ref("coders", image["coder_id"]))
        yield Touched(Kind.DECISION, words, None)


def _part_of_statement(change: RowChange) -> Iterator[Touched]:
    yield Touched(Kind.STATEMENT, (Ref("statements", change.image["statement_id"]),), None)


def _link(change: RowChange) -> Iterator[Touched]:
    image = change.image
    words = (Ref("statements", image["from_id"]), Ref("statements", image["to_id"]), image["kind"])
    yield Touched(Kind.LINK, words, change.after is None)


def _decision(change: RowChange) -> Iterator[Touched]:
    image = change.image
    words = (Ref("suggestions", image["suggestion_id"]), Ref("coders", image["coder_id"]))
    yield Touched(Kind.DECISION, words, change.after is None)


_GIVEN = ("suggestions", "draw_id", "round_id", "position")


def _assignment(change: RowChange) -> Iterator[Touched]:
    """Whoever is given an article has not begun it: only that tells a row of the giver's from one of the coder's."""
    words = (Ref("articles", change.image["article_id"]), Ref("coders", change.image["coder_id"]))
    to_do = AssignmentState.TO_DO.value
    before, after = change.before or {}, change.after or {}
    if before.get("state", to_do) != after.get("state", to_do):
        yield Touched(Kind.STATE, words, gone=False)
    is_otherwise = any(before.get(column) != after.get(column) for column in _GIVEN)
    comes_or_goes = not (before and after) and change.image["state"] == to_do
    if is_otherwise or comes_or_goes:
        yield Touched(Kind.GIVEN, words, change.after is None)


def _alias(change: RowChange) -> Iterator[Touched]:
    for image, is_gone in ((change.before, True), (change.after, False)):
        if image:
            yield Touched(Kind.ALIAS, (Ref("actors", image["actor_id"]), image["folded"]), is_gone)


def _apart(change: RowChange) -> Iterator[Touched]:
    image = change.image
    words = (Ref("actors", image["first_id"]), Ref("actors", image["second_id"]))
    yield Touched(Kind.APART, words, change.after is None)


def _identity(change: RowChange) -> Iterator[Touched]:
    """Also the entry that stays is told to be itself: so merges that go round in two files never meet in a circle."""
    if change.image["kind"] != Kind.ACTOR:
        return
    for image in (change.before, change.after):
        if image:
            yield Touched(Kind.SAME, (Ref("actors", image["row_id"]),), gone=True)
    to = Ref("actors", change.after["row_id"]) if change.after else None
    yield Touched(Kind.SAME, (change.image["uuid"],), change.after is None, to)


def _article(change: RowChange) -> Iterator[Touched]:
    yield Touched(Kind.ARTICLE, (Ref("texts", change.image["text_id"]),), change.after is None)


def _regions(change: RowChange) -> Iterator[Touched]:
    yield Touched(Kind.REGIONS, (Ref("articles", change.image["article_id"]),), gone=False)


_OF: Mapping[str, Callable[[RowChange], Iterable[Touched]]] = {
    "coders": _itself(Kind.CODER),
    "articles": _article,
    "regions": _regions,
    "draws": _itself(Kind.DRAW),
    "assignments": _assignment,
    "actors": _itself(Kind.ACTOR),
    "actor_aliases": _alias,
    "actors_apart": _apart,
    "identities": _identity,
    "statements": _statement,
    "parts": _part_of_statement,
    "actor_links": _part_of_statement,
    "statement_values": _part_of_statement,
    "statement_links": _link,
    "decisions": _decision,
    "settlements": _itself(Kind.SETTLEMENT),
}


def settled(touched: Iterable[tuple[Key, bool | None]]) -> dict[Key, bool | None]:
    """Whether each thing is gone after all: a row that is there goes before one that went, and that before no word."""
    found: dict[Key, bool | None] = {}
    for key, gone in touched:
        known = found.get(key)
        if key not in found or known is None or gone is False:
            found[key] = gone
    return found


def content_of_actor(image: Image, uuids: Mapping[Ref, str]) -> dict[str, Any]:
    """What an entry of the register says."""
    above = image["belongs_to"]
    return {
        "name": image["name"],
        "kind": image["kind"],
        "belongs_to": None if above is None else uuids[Ref("actors", above)],
        "attributes": image.get("attributes") or {},
    }
