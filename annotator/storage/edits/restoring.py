"""Bringing back a statement that was removed, with all that hung on it, whatever was done since."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from annotator.domain.errors import NotAllowed, NotFound
from annotator.domain.records import ArticleId, Coder, StatementId
from annotator.storage import schema
from annotator.storage.edits.actors import ACTOR, CONFIRMED
from annotator.storage.images import Image
from annotator.storage.queries.versions import LastSeen, VersionQueries

_NO_ACTOR: Final = ""


class RestoreEdits:
    """Writes the rows of the coder's own statement again. What it refers to and is gone is left out."""

    def __init__(self, session: Session, coder: Coder, now: str) -> None:
        self._session = session
        self._coder = coder
        self._now = now

    def statement(self, seen: LastSeen) -> tuple[StatementId, ArticleId, list[str]]:
        """Bring it back as it was. Gives back the names of actors that the register no longer has.

        Raises NotFound where its article is gone, NotAllowed where it is another coder's or there already.
        """
        image = seen.statement
        self._check(image)
        values = _of(schema.Statement, image)
        if values.get("suggestion_id") and self._session.get(schema.Suggestion, values["suggestion_id"]) is None:
            values["suggestion_id"] = None
        statement = schema.Statement(**{**values, "changed_at": self._now})
        self._session.add(statement)
        self._session.flush()
        self._add_plain(schema.Part, seen.hanging["parts"])
        self._add_plain(schema.StatementValue, seen.hanging["statement_values"])
        without = [name for link in seen.hanging["actor_links"] for name in [self._link(link)] if name]
        for link in seen.hanging["statement_links"]:
            self._link_statements(link)
        if not self._decide(seen):
            statement.suggestion_id = None
        return StatementId(statement.id), ArticleId(statement.article_id), without

    def _check(self, image: Image) -> None:
        if image["coder_id"] != self._coder.id:
            raise NotAllowed("This statement was another coder's. Only its own coder can bring it back.")
        if self._session.get(schema.Article, image["article_id"]) is None:
            raise NotFound(
                "The article of this statement is no longer in the project, so the statement can't be brought back."
                " Import the article again, then mark the words anew."
            )
        same = select(schema.Statement.id).where(
            (schema.Statement.uuid == image["uuid"]) | (schema.Statement.id == image["id"])
        )
        if self._session.scalar(same.limit(1)) is not None:
            raise NotAllowed("This statement is in the project already.")

    def _add_plain(self, mapped: type[schema.Part | schema.StatementValue], images: Iterable[Image]) -> None:
        self._session.add_all(mapped(**_of(mapped, image, anew=True)) for image in images)

    def _link(self, image: Image) -> str:
        """Link the actor, or the one that it has become one with. Gives back the name of one who is gone."""
        versions = VersionQueries(self._session.connection())
        values = _of(schema.ActorLink, image, anew=True)
        actor_id = image["actor_id"]
        if self._session.get(schema.Actor, actor_id) is None:
            gone = versions.last_actor(actor_id)
            identity = schema.Identity
            query = select(identity.row_id).where(identity.uuid == gone.get("uuid"), identity.kind == ACTOR)
            into = self._session.scalar(query)
            if into is None or self._session.get(schema.Actor, into) is None:
                return versions.actor_name(actor_id) or str(actor_id)
            was = [[gone["uuid"], CONFIRMED if image["confirmed"] else _NO_ACTOR]]
            values |= {"actor_id": into, "linked": image.get("linked") or was}
        same = (
            schema.ActorLink.statement_id == values["statement_id"],
            schema.ActorLink.role == values["role"],
            schema.ActorLink.actor_id == values["actor_id"],
        )
        if self._session.scalar(select(schema.ActorLink.id).where(*same)) is None:
            self._session.add(schema.ActorLink(**values))
            self._session.flush()
        return ""

    def _link_statements(self, image: Image) -> None:
        link = schema.StatementLink
        ends = (image["from_id"], image["to_id"])
        if any(self._session.get(schema.Statement, end) is None for end in ends):
            return
        same = ((link.from_id == ends[0]) & (link.to_id == ends[1]) & (link.kind == image["kind"])) | (
            link.uuid == image["uuid"]
        )
        if self._session.scalar(select(link.id).where(same)) is None:
            self._session.add(link(**_of(link, image, anew=True)))
            self._session.flush()

    def _decide(self, seen: LastSeen) -> bool:
        """Decide about its suggestion as then. False where the coder has decided otherwise meanwhile."""
        decision = schema.Decision
        for image in seen.hanging["decisions"]:
            if self._session.get(schema.Suggestion, image["suggestion_id"]) is None:
                return False
            mine = (decision.suggestion_id == image["suggestion_id"], decision.coder_id == image["coder_id"])
            other = (decision.uuid == image["uuid"],)
            if any(self._session.scalar(select(decision.id).where(*some)) is not None for some in (mine, other)):
                return False
            self._session.add(decision(**_of(decision, image, anew=True)))
        self._session.flush()
        return True


def _of(mapped: type[schema.Base], image: Image, *, anew: bool = False) -> dict[str, Any]:
    """What an image says of the columns that there are; ``anew``: with a number of its own."""
    columns = frozenset(column.key for column in mapped.__table__.columns)
    return {name: value for name, value in image.items() if name in columns and not (anew and name == "id")}
