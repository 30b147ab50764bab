"""Finding coders and articles by what a person calls them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from annotator.domain.errors import NotAllowed
from annotator.domain.listing import ArticleHead
from annotator.domain.records import ArticleId, Coder, CoderKind
from annotator.storage.queries import Queries


def coders_named(known: Sequence[Coder], names: Sequence[str]) -> list[Coder]:
    """The coders of those names, whatever the case, in that order. Raises NotAllowed."""
    by_name = {coder.name.casefold(): coder for coder in known}
    for name in names:
        if name.casefold() not in by_name:
            raise NotAllowed(
                "There is no coder “{name}”. There are: {names}.",
                name=name,
                names=", ".join(coder.name for coder in known),
            )
    return list({name.casefold(): by_name[name.casefold()] for name in names}.values())


def coders_to_compare(queries: Queries, names: Sequence[str]) -> list[Coder]:
    """The coders of those names; where none is named, the people who have finished something. Raises NotAllowed."""
    known = queries.project.coders()
    if names:
        return coders_named(known, names)
    finished = queries.settlements.n_finished()
    return [coder for coder in known if coder.kind is CoderKind.PERSON and coder.id in finished]


def articles_called(heads: Mapping[ArticleId, ArticleHead], called: Collection[str]) -> dict[ArticleId, ArticleHead]:
    """The articles of those numbers or file names; all where none is called. Raises NotAllowed."""
    if not called:
        return dict(heads)
    unknown = set(called)
    found = {}
    for article_id, head in heads.items():
        names = {str(article_id), head.name} & set(called)
        if names:
            unknown -= names
            found[article_id] = head
    if unknown:
        raise NotAllowed("There is no article “{unknown}”. Name its number or its file.", unknown=min(unknown))
    return found
