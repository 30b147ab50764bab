"""What a settled statement says: taken from a coder, or put together from several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ActorId, Statement
from annotator.domain.settling import Content, Difference, How
from annotator.domain.text import Span, tidied, united
from annotator.services.settling.passages import Item, Passage

EXTENT: Final = (Difference.BOUNDARY, Difference.PARTS)


def content_of(statement: Statement) -> Content:
    return Content(
        statement.code,
        statement.parts,
        tuple(dict.fromkeys((link.role, link.actor_id) for link in statement.links)),
        tuple((variable, value) for variable, value in statement.values if value),
    )


def with_aspect(content: Content, other: Content, difference: Difference, about: str = "") -> Content:
    """The content with one aspect as the other has it."""
    match difference:
        case Difference.CODE:
            return with_code(content, other.code)
        case Difference.BOUNDARY | Difference.PARTS:
            return with_parts(content, other.parts)
        case Difference.ACTOR:
            return with_actors(content, about, [actor for role, actor in other.actors if role == about])
        case Difference.VALUE:
            return with_value(content, about, dict(other.values).get(about))
    return content


def with_actors(content: Content, role: str, actors: Iterable[ActorId]) -> Content:
    others = [link for link in content.actors if link[0] != role]
    return replace(content, actors=(*others, *((role, actor) for actor in dict.fromkeys(actors))))


def with_value(content: Content, variable: str, value: str | None) -> Content:
    others = [answer for answer in content.values if answer[0] != variable]
    return replace(content, values=(*others, (variable, value)) if value else tuple(others))


def with_code(content: Content, code: str) -> Content:
    return replace(content, code=code)


def with_parts(content: Content, parts: Sequence[Span]) -> Content:
    return replace(content, parts=tuple(parts))


def merged(item: Item, how: How, codebook: Codebook, text: str) -> Content:
    """The union or the intersection of what the coders have, in the aspect that the item is about.

    Raises NotAllowed where there is none, or where that can't be merged.
    """
    content = content_of(item.passage.marked[0])
    if how not in (How.UNION, How.INTERSECTION):
        raise NotAllowed("What coders have can be united or intersected. To draw it anew, mark the words.")
    if item.difference in EXTENT:
        return with_parts(content, _merged_parts(item.passage, how, text))
    if item.difference is Difference.ACTOR:
        return with_actors(content, item.about, _merged_actors(item, how, codebook))
    raise NotAllowed("Only how far a statement reaches and its actors can be merged. Take one coder’s instead.")


def _merged_parts(passage: Passage, how: How, text: str) -> tuple[Span, ...]:
    every = [statement.parts for statement in passage.marked]
    if how is How.UNION:
        return united(part for parts in every for part in parts)
    shared: Sequence[Span] = every[0]
    for parts in every[1:]:
        shared = [
            Span(max(one.start, other.start), min(one.end, other.end))
            for one in shared
            for other in parts
            if one.overlaps(other)
        ]
    found = [span for part in shared if (span := tidied(text, part.start, part.end)) is not None]
    if not found:
        raise NotAllowed("The coders have no words there in common. Take one coder’s, or the union of all.")
    return united(found)


def _merged_actors(item: Item, how: How, codebook: Codebook) -> Sequence[ActorId]:
    every = [[link.actor_id for link in statement.actors(item.about)] for statement in item.passage.marked]
    if how is How.INTERSECTION:
        return [actor for actor in every[0] if all(actor in others for others in every)]
    union = list(dict.fromkeys(actor for actors in every for actor in actors))
    role = codebook.role(item.about)
    if len(union) > 1 and not role.several:
        raise NotAllowed("“{name}” takes one actor only. Take one coder’s instead.", name=role.name)
    return union
