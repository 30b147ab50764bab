"""States and organisations that are known beforehand, as names are compared."""

from __future__ import annotations

from functools import lru_cache

from annotator.domain.names.named import Gazetteer, plain_of
from annotator.domain.records import ActorKind
from annotator.suggesting.gazetteer import gazetteer


@lru_cache(maxsize=1)
def known_names() -> Gazetteer:
    found = gazetteer()
    names = {plain_of(name): actor for name, (actor, _kind) in found.names.items()}
    states = {name: actor for name, (actor, kind) in found.names.items() if kind is ActorKind.STATE}
    return Gazetteer(names, {plain_of(name): state for name, state in (states | dict(found.demonyms)).items()})
