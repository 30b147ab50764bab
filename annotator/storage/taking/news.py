"""What a taking in would do, before it is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, select

from annotator.domain.records import AssignmentState
from annotator.storage import schema
from annotator.storage.stands.things import Kind
from annotator.storage.taking import assignments
from annotator.storage.taking.coders import Coders, Incoming
from annotator.storage.taking.here import articles_of
from annotator.storage.taking.register import Register, shown
from annotator.storage.taking.register_rows import read_register
from annotator.storage.taking.stands import NEVER, later, moments_of, stands_of
from annotator.storage.taking.statements import Content, contents_of
from annotator.storage.taking.texts import differing_texts

_COUNTED: Final = (
    Kind.CODER, Kind.ARTICLE, Kind.REGIONS, Kind.DRAW, Kind.STATE, Kind.GIVEN, Kind.ACTOR, Kind.SAME, Kind.ALIAS,
    Kind.APART, Kind.LINK, Kind.DECISION, Kind.SETTLEMENT,
)  # fmt: skip


class Fate(StrEnum):
    """What taking in does with a statement of the other file. ``earlier``: this file's is the later one and stays."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"
    SAME = "same"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True)
class StatementNews:
    """A statement with the text that it is in (SHA-256) and its coder (the UUID here)."""

    uuid: str
    fate: Fate
    text: str
    coder: str


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """An article of the other file; ``differs_from`` is the text that this file has of it."""

    sha256: str
    name: str
    headline: str
    is_here: bool
    differs_from: str | None


class News:
    """Compares two files. Nothing is written; of this file it need only be a connection for reading."""

    def __init__(self, mine: Connection, theirs: Connection) -> None:
        self._mine = mine
        self._theirs = theirs
        self._coders = Coders(theirs, mine)
        self._texts = articles_of(mine)
        self._differing = differing_texts(mine, theirs)

    def incoming_coders(self) -> Sequence[Incoming]:
        return self._coders.incoming()

    def articles(self) -> Sequence[ArticleHead]:
        """The other file's, in its order."""
        article, text = schema.Article, schema.ArticleText
        query = select(text.sha256, article.name, article.headline).join(article, article.text_id == text.id)
        return [
            ArticleHead(
                row.sha256, row.name, row.headline or "", row.sha256 in self._texts, self._differing.get(row.sha256)
            )
            for row in self._theirs.execute(query.order_by(article.id))
        ]

    def statements(self) -> Iterable[StatementNews]:
        """Those that are, or were, in articles that both files have."""
        mine, here, there = moments_of(self._mine, Kind.STATEMENT), _heads(self._mine), _heads(self._theirs)
        for stand in stands_of(self._theirs, Kind.STATEMENT):
            uuid = stand.key.thing
            text, coder = there.get(uuid) or here.get(uuid) or ("", "")
            if text not in self._texts:
                continue
            earlier = mine.get(uuid, NEVER)
            fate = _fate(
                is_later=stand.moment > earlier, same=stand.moment == earlier, gone=stand.gone, here=uuid in here
            )
            if fate:
                yield StatementNews(uuid, fate, text, self._coders.names.get(coder, coder))

    def contents(self, uuids: Sequence[str]) -> tuple[Mapping[str, Content], Mapping[str, Content]]:
        """What statements say here and there."""
        return contents_of(self._mine, uuids), contents_of(self._theirs, uuids)

    def finished(self) -> Iterable[tuple[str, str]]:
        """(text, coder) of articles that are finished there, and not here."""
        states = {
            s.key.thing
            for s in later(
                map(self._coders.called, stands_of(self._theirs, Kind.STATE)), moments_of(self._mine, Kind.STATE)
            )
        }
        done = AssignmentState.FINISHED.value
        here = assignments.rows_of(self._mine, states)
        for there, row in assignments.rows_of(self._theirs, None).items():
            thing = self._coders.thing(there, Kind.STATE)
            text, coder = thing.split(" ")
            was = here.get(thing)
            if thing in states and row["state"] == done and text in self._texts and not (was and was["state"] == done):
                yield text, coder

    def registers(self) -> tuple[Register, Register]:
        return read_register(self._mine), read_register(self._theirs)

    def uses(self) -> Mapping[str, int]:
        """In how many places of statements each actor of the other file stands."""
        found: dict[str, int] = {}
        actor, link = schema.Actor, schema.ActorLink
        for (uuid,) in self._theirs.execute(select(actor.uuid).join(link, link.actor_id == actor.id)):
            found[uuid] = found.get(uuid, 0) + 1
        return found

    def counts(self) -> Mapping[Kind, int]:
        """How many things of each other kind are later there."""
        found: dict[Kind, int] = {}
        for kind in _COUNTED:
            theirs = map(self._coders.called, stands_of(self._theirs, kind))
            found[kind] = sum(1 for _stand in later(theirs, moments_of(self._mine, kind)))
        return {kind: count for kind, count in found.items() if count}


def joined_names(mine: Register, theirs: Register) -> Mapping[str, str]:
    """For each actor's UUID that of the entry that would stand for it."""
    return shown(mine.joined(theirs)).known_as


def _fate(*, is_later: bool, same: bool, gone: bool, here: bool) -> Fate | None:
    if not is_later:
        return (Fate.SAME if same else Fate.EARLIER) if not gone or here else None
    if gone:
        return Fate.REMOVED if here else None
    return Fate.CHANGED if here else Fate.NEW


def _heads(connection: Connection) -> dict[str, tuple[str, str]]:
    """By UUID the text and the coder of every statement."""
    statement, article, text, coder = schema.Statement, schema.Article, schema.ArticleText, schema.Coder
    of_articles = select(article.id, text.sha256).join(text, text.id == article.text_id)
    texts = dict(connection.execute(of_articles).all())
    coders = dict(connection.execute(select(coder.id, coder.uuid)).all())
    query = select(statement.uuid, statement.article_id, statement.coder_id)
    return {uuid: (texts[article_id], coders[coder_id]) for uuid, article_id, coder_id in connection.execute(query)}
