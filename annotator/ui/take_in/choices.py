"""The answers that a line offers, by their keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.ui.take_in.records import ActorAnswer, ActorAsked, CoderAsked, Same
from annotator.ui.take_in.wording import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from annotator.ui.take_in.model import FileModel


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. ``actor`` is what it says of a name, ``same`` of a coder."""

    key: str
    words: str
    actor: ActorAnswer | None = None
    same: bool = False
    is_chosen: bool = False


def choices_of(model: FileModel, index: QModelIndex | QPersistentModelIndex) -> tuple[Choice, ...]:
    """What can be answered in a line; nothing where nothing is asked."""
    record = model.record(index)
    if isinstance(record, CoderAsked):
        said = model.is_same(record)
        return (
            Choice("1", tr("The same person"), same=True, is_chosen=said is True),
            Choice("2", tr("Another person"), same=False, is_chosen=said is False),
        )
    return _of_actor(record) if isinstance(record, ActorAsked) else ()


def _of_actor(actor: ActorAsked) -> tuple[Choice, ...]:
    chosen = actor.chosen
    there = chosen.actor if chosen and chosen.actor else actor.candidates[0].actor if actor.candidates else ""
    out = []
    if there:
        out = [
            Choice("1", tr("Same"), ActorAnswer(Same.ACTOR, there)),
            Choice("2", tr("Another name"), ActorAnswer(Same.ALIAS, there)),
        ]
    out.append(Choice("3", tr("New"), ActorAnswer(Same.NEW)))
    return tuple(
        Choice(each.key, each.words, each.actor, is_chosen=chosen is not None and each.actor == chosen) for each in out
    )
