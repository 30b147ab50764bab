"""Actors that the settler names: by their entries of the register, or by names that may be new."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.codebook import Codebook
from annotator.domain.errors import NotAllowed
from annotator.domain.records import ActorId, ActorKind
from annotator.services.codebook_rules import role_to_give
from annotator.storage.edits import Edits


def in_register(edits: Edits, actors: Sequence[ActorId | str]) -> list[ActorId]:
    """The actors by their ids; names are found in the register, or entered."""
    return [edits.actors.find_or_add(each, ActorKind.UNKNOWN) if isinstance(each, str) else each for each in actors]


def check_number(codebook: Codebook, role: str, actors: Sequence[ActorId | str]) -> None:
    """Raises NotAllowed for a role that may not be given, and for several actors where it takes one."""
    known = role_to_give(codebook, role)
    if len(actors) > 1 and not known.several:
        raise NotAllowed("“{name}” takes one actor only. Choose one.", name=known.name)
