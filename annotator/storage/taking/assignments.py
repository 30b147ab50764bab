"""How far a coder is with an article, and what was said of it beforehand: two things in one row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, select
from sqlalchemy.orm import aliased

from annotator.domain.records import AssignmentState
from annotator.storage import schema
from annotator.storage.among import among
from annotator.storage.images import Image
from annotator.storage.taking.here import Here
from annotator.storage.taking.stands import Content

_AT_ONCE: Final = 2000
_OF_DRAW, _OF_ROUND = aliased(schema.Draw), aliased(schema.Draw)
NOTHING_GIVEN: Final[Content] = {"suggestions": None, "draw": None, "round": None, "position": None}
Row = Mapping[str, Any]


def rows_of(connection: Connection, things: Iterable[str] | None) -> dict[str, Row]:
    """The assignments by text and coder, each with the UUIDs of its lots; None: all of them."""
    wanted = None if things is None else set(things)
    texts = sorted({thing.split(" ")[0] for thing in wanted or ()})
    row, article, text, coder = schema.Assignment, schema.Article, schema.ArticleText, schema.Coder
    query = (
        select(
            row.__table__,
            text.sha256,
            coder.uuid.label("of_coder"),
            _OF_DRAW.uuid.label("draw"),
            _OF_ROUND.uuid.label("round"),
        )
        .join(article, article.id == row.article_id)
        .join(text, text.id == article.text_id)
        .join(coder, coder.id == row.coder_id)
        .join(_OF_DRAW, _OF_DRAW.id == row.draw_id, isouter=True)
        .join(_OF_ROUND, _OF_ROUND.id == row.round_id, isouter=True)
    )
    parts = [query] if wanted is None else [query.where(among(text.sha256, some)) for some in _batches(texts)]
    found: dict[str, Row] = {}
    for part in parts:
        for each in connection.execute(part).mappings():
            thing = f"{each['sha256']} {each['of_coder']}"
            if wanted is None or thing in wanted:
                found[thing] = dict(each)
    return found


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    return (texts[start : start + _AT_ONCE] for start in range(0, len(texts), _AT_ONCE))


def image(row: Row) -> Image:
    """The row alone."""
    return {column.name: row[column.name] for column in schema.Assignment.__table__.columns}


def state_of(row: Row | None) -> str:
    """How far the coder is: what nobody has begun is to do."""
    return str(row["state"]) if row else AssignmentState.TO_DO.value


def given_of(row: Row | None) -> Content:
    return {name: row[name] for name in NOTHING_GIVEN} if row else NOTHING_GIVEN


def row_of(thing: str, state: str, given: Content | None, here: Here) -> dict[str, Any] | None:
    """The row that shows both, without lots that are not here; None where it was neither given nor begun."""
    if given is None and state == AssignmentState.TO_DO.value:
        return None
    text, coder = thing.split(" ")
    of_lots = given or NOTHING_GIVEN
    return {
        "article_id": here.articles[text],
        "coder_id": here.coders[coder],
        "state": state,
        "suggestions": of_lots["suggestions"],
        "draw_id": here.draws.get(of_lots["draw"] or ""),
        "round_id": here.draws.get(of_lots["round"] or ""),
        "position": of_lots["position"],
    }


def is_shown_whole(given: Content, here: Here) -> bool:
    return all(given[name] is None or given[name] in here.draws for name in ("draw", "round"))
