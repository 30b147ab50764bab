"""Words for actors: kinds, numbers of statements, what a merging would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.domain.records import Actor, ActorId, ActorKind
from annotator.domain.register import MergePreview
from annotator.ui.amounts import numbered
from annotator.ui.language import grouped

KIND_ICONS: Final = {
    ActorKind.PERSON: "user",
    ActorKind.STATE: "flag",
    ActorKind.ORGANISATION: "building-2",
    ActorKind.OUTLET: "newspaper",
    ActorKind.GROUP: "users",
    ActorKind.UNKNOWN: "circle",
}


def kind_name(kind: ActorKind) -> str:
    """A kind as it is read."""
    return {
        ActorKind.PERSON: QCoreApplication.translate("Actors", "Person"),
        ActorKind.STATE: QCoreApplication.translate("Actors", "State"),
        ActorKind.ORGANISATION: QCoreApplication.translate("Actors", "Organisation"),
        ActorKind.OUTLET: QCoreApplication.translate("Actors", "Outlet"),
        ActorKind.GROUP: QCoreApplication.translate("Actors", "Group"),
        ActorKind.UNKNOWN: QCoreApplication.translate("Actors", "No kind yet"),
    }[kind]


def statements_of(number: int) -> str:
    return numbered(
        number,
        QCoreApplication.translate("Actors", "1 statement"),
        QCoreApplication.translate("Actors", "{0} statements"),
    )


def names_of(number: int) -> str:
    return numbered(
        number, QCoreApplication.translate("Actors", "1 name"), QCoreApplication.translate("Actors", "{0} names")
    )


def entries_of(number: int) -> str:
    return numbered(
        number, QCoreApplication.translate("Actors", "1 entry"), QCoreApplication.translate("Actors", "{0} entries")
    )


def path_of(actor: Actor, known: Mapping[ActorId, Actor]) -> str:
    """What an actor belongs to, from the top: “Iran › Ministry”."""
    names: list[str] = []
    above, seen = actor.belongs_to, {actor.id}
    while above is not None and above not in seen and above in known:
        seen.add(above)
        names.append(known[above].name)
        above = known[above].belongs_to
    return " › ".join(reversed(names))


def merge_lines(look: MergePreview) -> Sequence[str]:
    """What a merging would change, in four lines."""
    return (_statements_line(look), _names_line(look), _belonging_line(look), _attributes_line(look))


def _statements_line(look: MergePreview) -> str:
    translate = QCoreApplication.translate
    if not look.statements:
        words = translate("Actors", "No statement names the others.")
    elif look.statements == 1:
        words = translate("Actors", "1 statement comes to “{name}”, which then has {after}.")
    else:
        words = translate("Actors", "{count} statements come to “{name}”, which then has {after}.")
    words = words.format(count=grouped(look.statements), name=look.keep.name, after=grouped(look.statements_after))
    if look.of_others:
        of_others = translate("Actors", "Of these, {count} by other coders.")
        words = f"{words} {of_others.format(count=grouped(look.of_others))}"
    if look.doubles:
        doubles = translate("Actors", "Where a statement names both in one role, it names one: {count}.")
        words = f"{words} {doubles.format(count=grouped(look.doubles))}"
    return words


def _names_line(look: MergePreview) -> str:
    if not look.names:
        return QCoreApplication.translate("Actors", "No name is new to it.")
    listed = ", ".join(f"“{name}”" for name in look.names[:6])
    if len(look.names) > 6:
        return QCoreApplication.translate("Actors", "It is also called {names} and {more} more.").format(
            names=listed, more=len(look.names) - 6
        )
    return QCoreApplication.translate("Actors", "It is also called {names}.").format(names=listed)


def _belonging_line(look: MergePreview) -> str:
    translate = QCoreApplication.translate
    if look.belongs_to is None:
        words = translate("Actors", "It belongs to nothing.")
    else:
        words = translate("Actors", "It belongs to “{name}”.").format(name=look.belongs_to.name)
    if look.below:
        below = numbered(
            len(look.below),
            translate("Actors", "1 entry comes under it."),
            translate("Actors", "{0} entries come under it."),
        )
        words = f"{words} {below}"
    return words


def _attributes_line(look: MergePreview) -> str:
    translate = QCoreApplication.translate
    if look.lost:
        lost = "; ".join(f"{name}: “{value}”" for name, _kept, value in look.lost[:4])
        return translate("Actors", "What the others say otherwise is lost: {lost}.").format(lost=lost)
    if look.attributes:
        new = "; ".join(f"{name}: “{value}”" for name, value in look.attributes[:4])
        return translate("Actors", "Attributes that come to it: {new}.").format(new=new)
    return translate("Actors", "No attribute changes.")
